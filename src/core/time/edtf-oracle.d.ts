/** The little of the untyped npm package `edtf` that the oracle test needs. */
declare module "edtf" {
  interface Bounds {
    /** Epoch ms of the first moment. */
    readonly min: number;
    /** Epoch ms of the last moment, inclusive. */
    readonly max: number;
  }
  interface Tree {
    readonly type?: string;
    readonly level?: number;
    readonly values?: readonly unknown[];
  }
  export default function edtf(text: string): Bounds;
  export function parse(text: string): Tree;
}

import type { PackedStory } from "./form";

/*
 * A packed story as text is one JSON object that begins with `{"head":` and the length of all that is drawn,
 * so that whoever reads it piece by piece can parse that much before the rest has come. Its evidence is last.
 */

const BEFORE = '{"head":';
/** The number is padded to a width of its own, since it counts itself. */
const WIDTH = 12;

/** Bytes that tell where the head ends. */
export const OPENING = BEFORE.length + WIDTH + 1;

/** Writes a packed story. */
export function packedText({ evidence, head: _, ...drawn }: PackedStory): string {
  const body = JSON.stringify(drawn).slice(1, -1);
  const length = OPENING + new TextEncoder().encode(body).length;
  return `${BEFORE}${String(length).padStart(WIDTH)},${body},"evidence":${JSON.stringify(evidence)}}`;
}

/** Where the head ends, by the first bytes of a file; null for a file without one, which has to be read whole. */
export function headLength(start: Uint8Array): number | null {
  const text = new TextDecoder().decode(start.subarray(0, OPENING));
  const length = /^\{"head": *(\d+),$/u.exec(text)?.[1];
  return length === undefined ? null : Number(length);
}

const [COMMA, OPEN, CLOSE] = [0x2c, 0x7b, 0x7d];

/** The head as JSON of its own. `bytes` reach beyond its end, where a comma stands. */
export const headText = (bytes: Uint8Array, length: number): string =>
  withByte(bytes, length, CLOSE, () => new TextDecoder().decode(bytes.subarray(0, length + 1)));

/** What follows the head as JSON of its own. `bytes` begin at its end, where a comma stands. */
export const restText = (bytes: Uint8Array): string =>
  withByte(bytes, 0, OPEN, () => new TextDecoder().decode(bytes));

/** Reads with another byte in place of the comma: texts of many megabytes are not put together anew for it. */
function withByte(bytes: Uint8Array, at: number, byte: number, read: () => string): string {
  bytes[at] = byte;
  const text = read();
  bytes[at] = COMMA;
  return text;
}

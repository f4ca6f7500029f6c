/** Whole numbers as text: each as its difference from the one before it, in base 64 VLQ (ECMA-426, § 6). */
export interface Coded {
  readonly vlq: string;
}

/** Whole numbers as they are read. */
export type Numbers = Int32Array | Float64Array;

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Value of each digit by its code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;
/** Five bits a digit; the sixth says that another follows. The first bit of a number is its sign. */
const MORE = 32;

/** Writes whole numbers; those that lie close to one another take one or two characters. */
export function encodeNumbers(numbers: Iterable<number>): Coded {
  const parts: string[] = [];
  let last = 0;
  for (const number of numbers) {
    const step = number - last;
    last = number;
    let rest = step < 0 ? -step * 2 + 1 : step * 2;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) parts.push(DIGITS[MORE + (rest % MORE)] ?? "");
    parts.push(DIGITS[rest] ?? "");
  }
  return { vlq: parts.join("") };
}

/** Reads what `encodeNumbers` wrote: as 32-bit integers where all of them are. */
export function decodeNumbers({ vlq }: Coded): Numbers {
  const size = countIn(vlq);
  return decodeSmall(vlq, new Int32Array(size)) ?? decodeAny(vlq, new Float64Array(size));
}

/** How many numbers there are: as many as last digits. */
function countIn(vlq: string): number {
  let count = 0;
  for (let i = 0; i < vlq.length; i++) if ((VALUES[vlq.charCodeAt(i)] ?? 0) < MORE) count++;
  return count;
}

/** Most digits of a difference that is put together in 32 bits. */
const SMALL = 6;

/** Null where a number or a difference does not fit. */
function decodeSmall(vlq: string, found: Int32Array): Int32Array | null {
  let size = 0;
  let last = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < vlq.length; i++) {
    const digit = VALUES[vlq.charCodeAt(i)] ?? 0;
    value |= (digit & (MORE - 1)) << shift;
    if (digit >= MORE) {
      shift += 5;
      if (shift === 5 * SMALL) return null;
      continue;
    }
    last += (value & 1) === 0 ? value >>> 1 : -(value >>> 1);
    if (last !== (last | 0)) return null;
    found[size++] = last;
    value = 0;
    shift = 0;
  }
  return found;
}

function decodeAny(vlq: string, found: Float64Array): Numbers {
  let [size, last, value, scale] = [0, 0, 0, 1];
  for (let i = 0; i < vlq.length; i++) {
    const digit = VALUES[vlq.charCodeAt(i)] ?? 0;
    value += (digit & (MORE - 1)) * scale;
    if (digit >= MORE) {
      scale *= MORE;
      continue;
    }
    last += value % 2 === 0 ? value / 2 : (1 - value) / 2;
    found[size++] = last;
    [value, scale] = [0, 1];
  }
  // Differences can be too wide where the numbers are not.
  return found.every((number) => number === (number | 0)) ? new Int32Array(found) : found;
}

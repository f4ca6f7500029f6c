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

/** Reads what `encodeNumbers` wrote. */
export function decodeNumbers({ vlq }: Coded): Numbers {
  // As much room as there can be numbers.
  const found = new Float64Array(vlq.length);
  let [size, last, value, scale, most, least] = [0, 0, 0, 1, 0, 0];
  for (let i = 0; i < vlq.length; i++) {
    const digit = VALUES[vlq.charCodeAt(i)] ?? 0;
    value += (digit & (MORE - 1)) * scale;
    if (digit >= MORE) {
      scale *= MORE;
      continue;
    }
    last += value % 2 === 0 ? value / 2 : (1 - value) / 2;
    found[size++] = last;
    if (last > most) most = last;
    else if (last < least) least = last;
    [value, scale] = [0, 1];
  }
  const fits = most <= 0x7fffffff && least >= -0x80000000;
  return fits ? new Int32Array(found.subarray(0, size)) : found.slice(0, size);
}

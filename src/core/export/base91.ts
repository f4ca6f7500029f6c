/**
 * Bytes as printable ASCII, a quarter longer than they are (base64: a third): two digits of base 91
 * carry 13 bits, or 14 where the 13 are small. The scheme is basE91 by Joachim Henke; the alphabet is
 * ours and lacks `<`, `>` and `&`, so that a text can stand in HTML as it is.
 */
const ALPHABET =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%()*+,./:;=?@[]^_`{|}~\"'-\\";
const BASE = 91;
/** A pair of digits has 91² = 8281 values: 13 bits, and one more for the 89 smallest. */
const LOW = 88;

const VALUE = new Int8Array(128).fill(-1);
for (let i = 0; i < BASE; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** Bytes as text. */
export function encodeBase91(bytes: Uint8Array): string {
  const parts: string[] = [];
  let [bits, count] = [0, 0];
  const digits = (value: number) =>
    parts.push(ALPHABET.charAt(value % BASE) + ALPHABET.charAt(Math.floor(value / BASE)));
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const width = (bits & 8191) > LOW ? 13 : 14;
    digits(bits & (width === 13 ? 8191 : 16_383));
    bits >>= width;
    count -= width;
  }
  if (count > 7 || bits >= BASE) digits(bits);
  else if (count > 0) parts.push(ALPHABET.charAt(bits));
  return parts.join("");
}

/** What `encodeBase91` wrote. Throws on any other letter, with its place. */
export function decodeBase91(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let [bits, count, length, first] = [0, 0, 0, -1];
  for (let i = 0; i < text.length; i++) {
    const digit = VALUE[text.charCodeAt(i)] ?? -1;
    if (digit < 0) throw new Error(`found "${text.charAt(i)}" at ${i}, expected a digit of base 91.`);
    if (first < 0) {
      first = digit;
      continue;
    }
    const value = first + digit * BASE;
    first = -1;
    bits |= value << count;
    count += (value & 8191) > LOW ? 13 : 14;
    for (; count > 7; count -= 8, bits >>= 8) bytes[length++] = bits & 255;
  }
  if (first >= 0) bytes[length++] = (bits | (first << count)) & 255;
  return bytes.slice(0, length);
}

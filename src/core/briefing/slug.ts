import { fold } from "../search/fold";

/** An id longer than this is cut at a word: links stay readable. */
const LONGEST = 40;

/** An id made of a text: "Jets burn in Crimea" → `jets-burn-in-crimea`; the fallback for one without Latin letters or digits. */
export function slug(text: string, fallback: string): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id === "" ? fallback : id;
}

/** The id itself where it is free, else numbered from 2: `port`, `port-2`, `port-3`. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d{1,2}$/u, "");
  let number = 2;
  while (used.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

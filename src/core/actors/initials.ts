import type { Actor } from "../story/model";

/**
 * One to three capitals for an avatar. People: first and last name. Bodies: an acronym in the
 * name if it has one, else the first letters of up to three capitalised words; a name of one word
 * gives its first two letters.
 */
export function initials({ name, kind }: Pick<Actor, "name" | "kind">): string {
  const words = name.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const capitalised = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  const main = capitalised.length > 0 ? capitalised : words;
  const acronym = kind === "person" ? undefined : main.find((word) => /^\p{Lu}{2,4}$/u.test(word));
  if (acronym !== undefined) return acronym.slice(0, 3);
  const [only = "?", ...rest] = main;
  if (rest.length === 0) return letters(only, 2);
  const chosen = kind === "person" ? [only, rest.at(-1) ?? ""] : main.slice(0, 3);
  return chosen.map((word) => letters(word, 1)).join("");
}

const letters = (word: string, n: number): string => [...word].slice(0, n).join("").toLocaleUpperCase("en");

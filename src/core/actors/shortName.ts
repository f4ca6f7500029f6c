import type { Actor } from "../story/model";

/**
 * What an actor is called where room is short: a person without the first name and initials
 * ("Ursula von der Leyen" → "von der Leyen"), a body by its whole name.
 */
export function shortName({ name, kind }: Pick<Actor, "name" | "kind">): string {
  if (kind !== "person") return name;
  const [, ...rest] = name.trim().split(/\s+/u);
  const surname = rest.filter((word) => !/^\p{Lu}\.?$/u.test(word)).join(" ");
  return surname === "" ? name : surname;
}

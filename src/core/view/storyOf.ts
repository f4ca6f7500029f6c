/** The story that a fragment names; null when it names none. */
export function storyOf(fragment: string): string | null {
  const found = /^#?\/([a-z0-9][a-z0-9-]*)/u.exec(fragment);
  return found?.[1] ?? null;
}

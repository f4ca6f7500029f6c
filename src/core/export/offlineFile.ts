/** What an exported offline file opens with. */
export interface Opening {
  /** Fragment of the address to open at, `#` included. */
  readonly address: string;
  /** Path in the build → packed text (`state/pack.ts`) of every story file that it is to carry; all others go. */
  readonly stories: ReadonlyMap<string, string>;
}

const OPENS_AT = /(<script type="application\/json" data-opens-at="">).*?(<\/script>)/su;
const STORY = /<script type="application\/gzip" data-file="stories\/[^"]*">[^<]*<\/script>\n?/gu;

/**
 * An offline file made of another one, as `data/offline/page.ts` writes it: the same app and base map,
 * with these stories, opening at this address. Throws when the text is no offline file.
 */
export function offlineFile(template: string, { address, stories }: Opening): string {
  if (!OPENS_AT.test(template) || template.match(STORY) === null) {
    throw new Error("offline.html is not an offline file of Parley. Build the app again.");
  }
  const carried = [...stories].map(
    ([path, packed]) => `<script type="application/gzip" data-file="${path}">${packed}</script>\n`,
  );
  let written = false;
  return template
    .replace(OPENS_AT, (_, before: string, after: string) => before + scriptJson(address) + after)
    .replace(STORY, () => {
      const text = written ? "" : carried.join("");
      written = true;
      return text;
    });
}

/** JSON that may stand in a script element: no `<` that could end it or open a comment (HTML, § 4.12.1.3). */
const scriptJson = (value: string): string => JSON.stringify(value).replaceAll("<", "\\u003c");

import { embedPage } from "../view/pages";
import { accessedDay, type Colophon, filterWords } from "./colophon";
import { el, escaped } from "./svg";

/** The heights that are offered for the frame, in pixels. */
export const EMBED_HEIGHTS = [480, 640, 800] as const;

/**
 * HTML for another page that shows the view in a frame: named for assistive technology, loaded
 * when it comes into sight, kept from the page around, and with a line below it that says what
 * it is and leads to the whole.
 * @param height of the frame in pixels.
 */
export function embedSnippet(colophon: Colophon, height: number): string {
  const { title, version, counts, known, licence, address } = colophon;
  const frame = el(
    "iframe",
    {
      src: embedPage(address),
      title: `${title}: ${counts} (${filterWords(colophon)})`,
      width: "100%",
      height,
      loading: "lazy",
      referrerpolicy: "no-referrer",
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
      style: "border:0",
    },
    "\n",
  );
  const choice = `${counts}: ${filterWords(colophon)}. ${known}. Version ${version}.`;
  const terms = licence === null ? "" : ` Licence: ${licence}.`;
  const caption = el(
    "figcaption",
    {},
    el("a", { href: address }, escaped(title)),
    escaped(` – ${choice}${terms} Taken ${accessedDay(colophon)}.`),
  );
  return `<figure>\n${frame.replace("\n</iframe>", "</iframe>")}\n${caption}\n</figure>\n`;
}

/** Whether the address is one that another page can reach: not a file on this machine. */
export const isPublished = ({ address }: Pick<Colophon, "address">): boolean => /^https?:/u.test(address);

import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One page of a PDF, as an independent reader finds it. */
interface PdfPage {
  readonly text: string;
  /** Roles of the tags, in reading order: "H1", "P", "Figure". */
  readonly roles: readonly string[];
  /** Alternative texts of its figures. */
  readonly alts: readonly string[];
  readonly links: readonly string[];
  /** Width and height in points of 1/72 inch. */
  readonly size: readonly [number, number];
}

/** Reads every page of a PDF. */
export async function readPdf(data: Uint8Array): Promise<PdfPage[]> {
  const file = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    const tree: unknown = await page.getStructTree();
    const nodes = [...walk(tree)];
    const annotations: { readonly url?: string }[] = await page.getAnnotations();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      text: text.replace(/\s+/gu, " "),
      roles: nodes.flatMap(({ role }) => (typeof role === "string" ? [role] : [])),
      alts: nodes.flatMap(({ alt }) => (typeof alt === "string" ? [alt] : [])),
      links: annotations.flatMap(({ url }) => url ?? []),
      size: [Math.round(width), Math.round(height)],
    });
  }
  return pages;
}

type TreeNode = Readonly<Record<string, unknown>>;

function* walk(node: unknown): Generator<TreeNode> {
  if (typeof node !== "object" || node === null) return;
  const found: TreeNode = { ...node };
  yield found;
  if (Array.isArray(found["children"])) for (const child of found["children"]) yield* walk(child);
}

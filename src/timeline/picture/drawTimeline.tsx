import { createRoot } from "react-dom/client";
import { axisZone } from "../../core/export/colophon";
import type { Draw, Drawing, DrawRequest } from "../../core/export/drawing";
import { changedWords } from "../../core/export/since";
import { el, short, textAt } from "../../core/export/svg";
import { count } from "../../core/index/bitset";
import { shown } from "../../core/index/shown";
import { numberText } from "../../core/number";
import { outside } from "../../core/timeline/outside";
import { clampWindow, limitsOf } from "../../core/timeline/window";
import { hexOf } from "../../state/inks";
import { SessionProvider, stillSession } from "../../state/session";
import { TimelineView } from "../TimelineView";
import { flattened } from "./flatten";

/**
 * The timeline of a view as SVG: rendered out of sight at the size that is asked for, in the theme
 * that is asked for, and written out. Only events that meet the whole filter are in it; it is as
 * tall as its lanes need.
 */
export const drawTimeline: Draw = async (request) => {
  const { view, whole, width, height, scheme, signal } = request;
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.inert = true;
  host.dataset["scheme"] = scheme;
  Object.assign(host.style, {
    position: "fixed",
    left: "-20000px",
    top: "0",
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(host);
  const root = createRoot(host, { identifierPrefix: "picture" });
  try {
    root.render(
      <SessionProvider session={stillSession(whole, view)}>
        <TimelineView />
      </SessionProvider>,
    );
    const timeline = await drawn(host, signal);
    return written(timeline, request);
  } finally {
    root.unmount();
    host.remove();
  }
};

/** How many frames the timeline may take to be there. */
const PATIENCE = 120;

/** The timeline once it has measured itself and drawn its lanes. */
async function drawn(host: HTMLElement, signal: AbortSignal): Promise<HTMLElement> {
  let seen = "";
  for (let frame = 0; frame < PATIENCE; frame++) {
    await new Promise((done) => setTimeout(done, 16));
    signal.throwIfAborted();
    const timeline = host.querySelector<HTMLElement>('[data-view="timeline"]');
    const lanes = host.querySelector("svg[role=group]");
    const now = `${lanes?.getAttribute("width")} ${lanes?.getAttribute("height")} ${lanes?.childElementCount}`;
    if (timeline !== null && Number(lanes?.getAttribute("width")) > 0 && now === seen) return timeline;
    seen = now;
  }
  throw new Error("The timeline could not be drawn.");
}

function written(timeline: HTMLElement, request: DrawRequest): Drawing {
  const { width, inks } = request;
  const origin = timeline.getBoundingClientRect();
  const dim = (element: Element) =>
    element.getAttribute("data-dim") === "true" || element.localName === "title";
  let bottom = 0;
  // The strip has controls over it, and its own size; lanes and axis are taken as they are.
  const pictures = [...timeline.querySelectorAll("svg")].filter(
    (svg) => svg.closest("button") === null && svg.getBoundingClientRect().width > 60,
  );
  const parts = pictures.map((svg) => {
    const box = svg.getBoundingClientRect();
    const [x, y] = [box.left - origin.left, box.top - origin.top - TOP];
    bottom = Math.max(bottom, y + box.height);
    const inside = [...svg.children].map((child) => flattened(child, hexOf, dim)).join("");
    const view = { x, y: y - 4, width: box.width, height: box.height + 8 };
    return el("svg", { ...view, viewBox: `0 -4 ${short(box.width)} ${short(box.height + 8)}` }, inside);
  });
  const names = [...timeline.querySelectorAll<HTMLElement>("li > span, span")].flatMap((span) => {
    const text = span.textContent?.trim() ?? "";
    const plain = span.closest("button, select, label, [role=slider], .visually-hidden") === null;
    if (text === "" || span.childElementCount > 0 || !plain) return [];
    return [spanSvg(span, text, origin)];
  });
  return {
    name: "timeline",
    width,
    height: Math.ceil(bottom) + 6,
    body:
      el("rect", { width, height: Math.ceil(bottom) + 6, fill: inks.paper }) +
      parts.join("") +
      names.join(""),
    notes: notesOf(request),
  };
}

/** Height of the controls above the strip, in pixels: they are not in the picture. */
const TOP = 34;

function spanSvg(span: HTMLElement, text: string, origin: DOMRect): string {
  const box = span.getBoundingClientRect();
  const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(span);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return textAt(
    box.left - origin.left,
    box.top + box.height / 2 - origin.top - TOP,
    text,
    font,
    hexOf(color),
  );
}

function notesOf(request: DrawRequest): string[] {
  const { index, view, whole } = request;
  const bits = shown(index, view.filter);
  const window = clampWindow(view.window, limitsOf(index));
  const { earlier, later } = outside(index, bits, window);
  const total = count(bits);
  const away = [
    ...(earlier.count > 0 ? [`${numberText(earlier.count)} earlier`] : []),
    ...(later.count > 0 ? [`${numberText(later.count)} later`] : []),
  ];
  const here = total - earlier.count - later.count;
  const rest = away.length === 0 ? "" : `; ${away.join(", ")}`;
  return [
    `The timeline shows ${numberText(here)} of ${numberText(total)} events${rest}${changedWords(request)}. Its axis is in ${axisZone(whole.story, view.clock)}.`,
  ];
}

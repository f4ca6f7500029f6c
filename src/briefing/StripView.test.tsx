// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changes } from "../core/evidence/changes";
import { edition } from "../core/evidence/edition";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { parseStory } from "../core/parse/story";
import { generate } from "../core/story/fixtureMany";
import { changedSince, selectEvent } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import { StripView } from "./StripView";

function storyOf(events: number): StoryIndex {
  const { story } = parseStory(generate(events, 4));
  if (story === null) throw new Error("The random story does not parse.");
  return buildIndex(story);
}

const long = storyOf(700);

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(90);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function strip(index: StoryIndex) {
  const { element, session, show } = storyPage(index);
  await show(<StripView magnified={1} />);
  const stops = () => [...element.querySelectorAll<SVGElement>("[data-stop]")];
  const cells = () => stops().filter((stop) => stop.hasAttribute("data-cell"));
  const press = (target: Element, key: string) =>
    act(async () => {
      target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
  return { element, session, stops, cells, press };
}

describe("the strip of a long story", () => {
  it("counts every event in a bar, and draws none by itself", async () => {
    const { stops, cells } = await strip(long);
    expect(cells().reduce((sum, cell) => sum + Number(cell.getAttribute("data-cell")), 0)).toBe(700);
    expect(stops()).toEqual(cells());
    expect(cells()[0]?.getAttribute("aria-label")).toMatch(/^\d+ events?, .*\d{4}/);
  });

  it("draws the selected event by itself as well, and says which bar holds it", async () => {
    const { element, session, cells } = await strip(long);
    const event = long.story.events[350];
    if (event === undefined) throw new Error("The random story has changed.");
    await act(async () => session.store.act(selectEvent(event.id)));
    expect(element.querySelectorAll("[data-event]")).toHaveLength(1);
    const holding = cells().filter((cell) => cell.getAttribute("data-selected") === "true");
    expect(holding.map((cell) => cell.getAttribute("aria-label"))).toEqual([
      expect.stringContaining("the selected one among them"),
    ]);
  });

  it("is one stop of Tab, gone through by arrows, and opens the list of a bar", async () => {
    const { element, stops, press } = await strip(long);
    const tabbed = () => stops().filter((stop) => stop.tabIndex === 0);
    const [first, second] = stops();
    if (first === undefined || second === undefined) throw new Error("There are no bars.");
    expect(tabbed()).toEqual([first]);
    await act(async () => first.focus());
    await press(first, "ArrowRight");
    expect(document.activeElement).toBe(second);
    expect(tabbed()).toEqual([second]);
    await press(second, "Enter");
    const popup = element.querySelector("[popover]");
    expect(popup?.getAttribute("aria-label")).toBe(second.getAttribute("aria-label"));
    expect(popup?.querySelectorAll("[data-event]")).toHaveLength(Number(second.getAttribute("data-cell")));
  });
});

it("says which bars and chips hold what changed since the time that the view compares with", async () => {
  const { element, session, cells, stops } = await strip(long);
  expect(element.querySelectorAll("[data-changed=true]")).toHaveLength(0);
  await act(async () => session.store.act(changedSince(Date.UTC(2025, 5, 1))));
  const changed = changes(
    edition(long.story, { asOf: Date.UTC(2025, 5, 1), without: new Set() }),
    long.story,
  );
  const told = cells().map((cell) =>
    Number(/, (\d+) changed/.exec(cell.getAttribute("aria-label") ?? "")?.[1] ?? 0),
  );
  expect(told.reduce((sum, own) => sum + own, 0)).toBe(new Set(changed.map(({ event }) => event)).size);
  expect(element.querySelectorAll("[data-changed=true]")).toHaveLength(1);
  const short = await strip(storyOf(50));
  await act(async () => short.session.store.act(changedSince(Date.UTC(2024, 0, 1))));
  const chips = short.stops().filter((stop) => !stop.hasAttribute("data-event"));
  const dotted = chips.filter((chip) => /changed/.test(chip.getAttribute("aria-label") ?? ""));
  expect(dotted.length).toBeGreaterThan(0);
  for (const chip of chips)
    expect(chip.querySelectorAll("circle").length).toBe(dotted.includes(chip) ? 1 : 0);
  expect(stops().length).toBeGreaterThan(0);
});

it("draws a short story event by event", async () => {
  const { element, cells } = await strip(storyOf(40));
  expect(cells()).toEqual([]);
  expect(element.querySelectorAll("[data-event]").length).toBeGreaterThan(0);
});

// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { filterText, filterTime, laneBy, selectEvent, showWindow } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import type { AddressBar, ViewStore } from "../state/viewStore";
import { TimelineView } from "./TimelineView";

const index = fixtureIndex();
const instant = (text: string) => Date.parse(text);
/** 20 and 21 December in Kyiv. */
const DAYS = { from: instant("2025-12-19T22:00Z"), to: instant("2025-12-21T22:00Z") };

let host: HTMLElement;
let store: ViewStore;
let pushed: string[];

function fakeBar(): AddressBar {
  const location = { hash: "", href: "https://parley.example/" };
  return {
    location,
    history: {
      pushState: (_data, _title, url) => {
        location.hash = String(url);
        pushed.push(location.hash);
      },
      replaceState: (_data, _title, url) => {
        location.hash = String(url);
      },
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: () => 1,
    clearTimeout: () => undefined,
  };
}

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(720);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(230);
  pushed = [];
  const page = storyPage(index, fakeBar());
  store = page.session.store;
  host = page.element;
  await page.show(<TimelineView />);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const find = (selector: string): Element => {
  const found = host.querySelector(selector);
  if (found === null) throw new Error(`${selector} is not drawn.`);
  return found;
};
const drawn = () => find("[data-view=timeline]").getAttribute("data-count");
const marks = () => [...host.querySelectorAll("[data-stop]")];
const change = (run: () => void) => act(async () => run());
const key = (element: Element, name: string) =>
  change(
    () =>
      void element.dispatchEvent(
        new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }),
      ),
  );

describe("what is drawn", () => {
  it("is every event, in marks and chips", () => {
    expect(drawn()).toBe(String(index.all.size));
    const inChips = [...host.querySelectorAll("[data-chip]")].map((chip) =>
      Number(chip.getAttribute("data-chip")),
    );
    const alone = host.querySelectorAll("[data-event]").length;
    expect(alone + inChips.reduce((sum, n) => sum + n, 0)).toBe(index.all.size);
  });

  it("keeps events outside the filter period, dimmed", async () => {
    await change(() => store.act(filterTime({ from: DAYS.from, to: DAYS.to })));
    expect(drawn()).toBe(String(index.all.size));
    expect(host.querySelectorAll('[data-stop][data-dim="true"]').length).toBeGreaterThan(0);
    expect(host.querySelectorAll('[data-stop][data-dim="false"]').length).toBeGreaterThan(0);
  });

  it("is what the window shows, with the rest announced at the edges", async () => {
    await change(() =>
      store.act(
        showWindow({ from: instant("2025-12-19T18:00Z"), to: instant("2025-12-19T20:00Z") }),
        "gesture",
      ),
    );
    expect(Number(drawn())).toBeLessThan(index.all.size);
    expect(host.textContent).toMatch(/\d earlier/);
    expect(host.textContent).toMatch(/\d later/);
    expect(find('[role="status"]').textContent).toContain("The timeline shows");
  });

  it("says of the lanes of sides that these act, in its titles and to a screen reader", async () => {
    const words = (selector: string, name: string) =>
      [...host.querySelectorAll(selector)].map((each) => each.getAttribute(name) ?? "");
    expect(words("li[title]", "title")).toContain("Talks, 2 events");
    await change(() => store.act(laneBy("side")));
    const titles = words("li[title]", "title");
    expect(titles[0]).toMatch(/^United States, acting in \d+ events?$/u);
    expect(words('svg [role="group"]', "aria-label")).toEqual(expect.arrayContaining(titles));
  });

  it("says what to do when nothing matches", async () => {
    await change(() => store.act(filterText("no such words")));
    expect(host.textContent).toContain("clear all conditions");
    expect(drawn()).toBe("0");
  });
});

describe("selection", () => {
  it("rings what is selected and brings it into the window, in one gesture", async () => {
    const meeting = index.story.events.find(({ id }) => id === "meeting-2");
    if (meeting === undefined) throw new Error("The fixture has changed.");
    await change(() =>
      store.act(showWindow({ from: instant("2025-12-02T00:00Z"), to: instant("2025-12-03T00:00Z") })),
    );
    pushed.length = 0;
    await change(() => store.act(selectEvent(meeting.id)));
    expect(find('[aria-current="true"]').getAttribute("data-event")).toBe("meeting-2");
    expect(pushed).toHaveLength(1);
    const shown = store.get().window;
    await change(() => store.act(selectEvent(meeting.id)));
    expect(store.get().window).toBe(shown);
  });

  it("is made by Enter on the focused mark; Tab reaches only one", async () => {
    const stops = marks().filter((mark) => mark.getAttribute("tabindex") === "0");
    expect(stops).toHaveLength(1);
    const mark = find("[data-event]");
    if (mark instanceof SVGElement) await change(() => mark.focus());
    await key(mark, "Enter");
    const { selection } = store.get();
    expect(selection.type === "event" && selection.id).toBe(mark.getAttribute("data-event"));
  });
});

describe("the filter period", () => {
  it("is moved by the keys of its sliders: one choice, then parts of it", async () => {
    const from = find('[role="slider"][data-part="from"]');
    await key(from, "ArrowRight");
    await key(from, "ArrowRight");
    expect(pushed).toHaveLength(1);
    expect(store.get().filter.time?.from).toBe(instant("2025-12-01T22:00Z"));
    expect(from.getAttribute("aria-valuetext")).toBe("2 Dec 2025");
    await key(from, "Escape");
    expect(store.get().filter.time).toBeNull();
  });

  it("is drawn by dragging: one choice, however far it went; Esc takes a drag back", async () => {
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 660, 24));
    const brush = find("[data-brush]");
    const pointer = (name: string, clientX: number) =>
      change(() => {
        brush.dispatchEvent(new PointerEvent(name, { clientX, pointerId: 1, button: 0, bubbles: true }));
      });
    await pointer("pointerdown", 200);
    for (const x of [230, 260, 300]) await pointer("pointermove", x);
    expect(store.get().filter.time).not.toBeNull();
    expect(pushed).toHaveLength(0);
    await pointer("pointerup", 300);
    expect(pushed).toHaveLength(1);
    expect(store.manner()).toBe("release");
    const { window } = store.get();
    const { time } = store.get().filter;
    expect((window?.from ?? 0) < (time?.from ?? 0) && (window?.to ?? 0) > (time?.to ?? 0)).toBe(true);
    await pointer("pointerdown", 500);
    await pointer("pointermove", 560);
    expect(store.get().filter.time).not.toEqual(time);
    await key(brush, "Escape");
    await pointer("pointerup", 560);
    expect(store.get().filter.time).toEqual(time);
    expect(pushed).toHaveLength(1);
  });

  it("is typed, and a mistake is told and changes nothing", async () => {
    const [from, to] = host.querySelectorAll<HTMLInputElement>("input");
    if (from === undefined || to === undefined) throw new Error("There are no fields.");
    await type(from, "20 dec");
    await type(to, "soon");
    await key(to, "Enter");
    expect(find('[role="alert"]').textContent).not.toBe("");
    expect(to.getAttribute("aria-invalid")).toBe("true");
    expect(store.get().filter.time).toBeNull();
    await type(to, "21 dec");
    await key(to, "Enter");
    expect(store.get().filter.time).toEqual(DAYS);
    expect(host.querySelector('[role="alert"]')).toBeNull();
    expect([from.value, to.value]).toEqual(["20 Dec 2025", "21 Dec 2025"]);
  });
});

/** Types as a browser does: past React's own setter. */
async function type(input: HTMLInputElement, text: string): Promise<void> {
  await change(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { filterTime, openActor, selectEvent } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import { endHover, hover, hoverStore } from "../state/hover";
import type { ViewStore } from "../state/viewStore";
import { ActorList } from "./ActorList";

const index = fixtureIndex();
let store: ViewStore;

beforeEach(async () => {
  const page = storyPage(index);
  store = page.session.store;
  await page.show(<ActorList />);
});

afterEach(() => act(() => endHover()));

function toggleOf(id: string): HTMLButtonElement {
  const button = document.querySelector(`[data-actor="${id}"]`);
  if (!(button instanceof HTMLButtonElement)) throw new Error(`There is no card of ${id}.`);
  return button;
}

/** Waits until what follows the paint has followed. */
const painted = () => act(() => new Promise((done) => setTimeout(done, 50)));
const press = async (button: HTMLButtonElement | null | undefined) => {
  await act(async () => button?.click());
  await painted();
};
const lit = (id: string) => toggleOf(id).closest("li")?.getAttribute("data-lit");
const eventWith = (kind: string) => {
  const event = index.story.events.find((each) => each.kind === kind);
  if (event === undefined) throw new Error(`The fixture has no ${kind}.`);
  return event.id;
};

test("a click filters to the actor and another takes it out again", async () => {
  await press(toggleOf("vera"));
  expect(store.get().filter.actors).toEqual(["vera"]);
  expect(toggleOf("vera").getAttribute("aria-pressed")).toBe("true");
  await press(toggleOf("vera"));
  expect(store.get().filter.actors).toEqual([]);
});

test("offers any or all together only where two are chosen", async () => {
  const choices = () =>
    [...document.querySelectorAll('[role="group"] button')].map((each) => each.textContent);
  await press(toggleOf("vera"));
  expect(choices()).toEqual([]);
  await press(toggleOf("amy"));
  expect(choices()).toEqual(["Any of these", "All together"]);
  expect(toggleOf("fleet").title).toBe("3 of 3 events");
  await press(document.querySelectorAll<HTMLButtonElement>('[role="group"] button')[1]);
  expect(store.get().filter.actorsMatch).toBe("all");
  expect(toggleOf("amy").title).toBe("2 of 4 events");
  expect(toggleOf("fleet").title).toBe("0 of 3 events");
});

test("tells the post of the chosen period", async () => {
  expect(toggleOf("vera").textContent).toContain("Minister");
  await act(async () => store.act(filterTime({ from: Date.UTC(2025, 11, 1), to: Date.UTC(2025, 11, 9) })));
  await painted();
  expect(toggleOf("vera").textContent).toContain("Negotiator");
});

test("highlights the actors of what is hovered elsewhere, not of what is hovered here", async () => {
  await act(async () => hover([eventWith("strike")], "map"));
  expect([lit("vera"), lit("fleet"), lit("amy")]).toEqual(["true", "true", "false"]);
  await act(async () => hover([eventWith("strike")], "actors"));
  expect(lit("vera")).toBe("false");
});

test("a focused card highlights the events of its actor", async () => {
  await act(async () => toggleOf("boris").focus());
  expect(hoverStore.get()?.from).toBe("actors");
  expect([...(hoverStore.get()?.events ?? [])].toSorted()).toEqual(["meeting", "ruling"]);
});

test("marks the opened actor and those of the selected event", async () => {
  const [actor] = index.story.actors.keys();
  if (actor === undefined) throw new Error("The fixture has no actors.");
  const line = (id: string) => toggleOf(id).closest("li");
  await act(async () => store.act(openActor(actor)));
  expect(line(actor)?.getAttribute("data-open")).toBe("true");
  await act(async () => store.act(selectEvent(eventWith("harm"))));
  expect(line(actor)?.getAttribute("data-open")).toBe("false");
  expect(line("fleet")?.getAttribute("data-involved")).toBe("true");
});

test("the heading of a side says that its number is of the events that involve it", () => {
  const heading = document.querySelector<HTMLElement>("h3 button");
  const [us] = index.story.sides.keys();
  const number = index.story.events.filter(({ involved }) =>
    involved.some(({ actor }) => index.story.actors.get(actor)?.side === us),
  ).length;
  expect(heading?.textContent).toBe(`United States, involved in ${number} events`);
  expect(heading?.title).toContain(`Involved in ${number} events`);
});

test("the heading of a side filters by the whole side", async () => {
  await press(document.querySelector<HTMLButtonElement>("h3 button"));
  expect(store.get().filter.sides).toEqual(["us"]);
});

// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MANY_HALOS } from "../core/geo/halo";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { fixtureIndex, fixtureStory } from "../core/story/fixture";
import type { EventId, PlaceId } from "../core/story/ids";
import { filterText, moveCamera, toggle } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import { MapView } from "./MapView";

// The ground and what lies on it have tests of their own, and browser tests.
vi.mock("./basemap/load", () => ({ presentGround: async () => null, presentNames: async () => null }));
vi.mock("./Layers", () => ({ Layers: () => null }));

beforeEach(() => {
  Object.assign(document, { fonts: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(740);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(540);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function map(index: StoryIndex) {
  const { element, show, session } = storyPage(index);
  await show(
    <QueryClientProvider client={new QueryClient()}>
      <MapView />
    </QueryClientProvider>,
  );
  return {
    act: (...changes: Parameters<typeof session.store.act>) => act(async () => session.store.act(...changes)),
    status: () => element.querySelector('[role="status"]')?.textContent,
    doubt: () => element.querySelector("[data-other] + *")?.textContent ?? null,
  };
}

/** The fixture with so many strikes more, each at a place of its own that is uncertain, some 100 m from the next. */
function withUncertain(many: number): StoryIndex {
  const story = fixtureStory();
  const port = [...story.places.values()].find(({ id }) => id === "port");
  const strike = story.events.find(({ venue }) => venue === port?.id);
  if (port === undefined || strike === undefined || port.extent.type === "unlocated")
    throw new Error("The fixture has no strike at the port.");
  const { extent } = port;
  const places = Array.from({ length: many }, (_, i) => ({
    ...port,
    id: `port-${i}` as PlaceId,
    extent: { ...extent, lat: extent.lat + i / 1000 },
  }));
  const strikes = places.map(({ id }) => ({ ...strike, id: `strike-${id}` as EventId, venue: id }));
  return buildIndex({
    ...story,
    places: new Map([...story.places, ...places.map((place) => [place.id, place] as const)]),
    events: story.events.flatMap((event) => (event === strike ? [event, ...strikes] : [event])),
  });
}

it("tells how many events there are, and how many of them have a place on the map", async () => {
  const { status, act } = await map(fixtureIndex());
  expect(status()).toBe("8 events, 6 of them on the map");
  await act(toggle("kinds", "strike"));
  expect(status()).toBe("2 events, 2 of them on the map");
  await act(filterText("no such words"));
  expect(status()).toBe("0 events, 0 of them on the map");
});

it("counts in its legend the places that are left to badges, as far as they are in sight", async () => {
  const { doubt, status, act } = await map(withUncertain(MANY_HALOS));
  expect(status()).toBe(`${8 + MANY_HALOS} events, ${6 + MANY_HALOS} of them on the map`);
  expect(doubt()).toMatch(new RegExp(`^Uncertain · ${MANY_HALOS + 1} in badges: `));
  // Beside the frame they are drawn ahead of a pan.
  await act(moveCamera(46.64, 32.4, 9));
  expect(doubt()).toBeNull();
});

it("leaves none to badges where few are uncertain", async () => {
  expect((await map(withUncertain(10))).doubt()).toBeNull();
});

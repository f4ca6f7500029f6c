// @vitest-environment happy-dom
import L from "leaflet";
import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { buildIndex } from "../../core/index/storyIndex";
import { parseStory } from "../../core/parse/story";
import { fixtureIndex } from "../../core/story/fixture";
import { generate } from "../../core/story/fixtureMany";
import { storyPage } from "../../state/fixturePage";
import { spotAt } from "./fixtureSpot";
import { MarkPopup } from "./MarkPopup";

const index = fixtureIndex();

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
});

/** What stands under the list of a badge of two events, with these among its places. */
async function under(places: readonly string[], speaks: boolean): Promise<(string | null)[]> {
  const { mark, ...spot } = spotAt("0", 10, 10, "Shell Bay");
  const found = [...index.story.places.keys()].filter((id) => places.includes(id));
  expect(found).toHaveLength(places.length);
  const counted = found.map((place) => ({ place, count: 1 }));
  const badge = { ...spot, mark: { ...mark, count: 2, ordinals: [0, 1], places: counted } };
  const map = L.map(document.createElement("div"));
  const { element, show } = storyPage(index);
  await show(<MarkPopup map={map} spot={badge} at={{ x: 0, y: 0 }} speaks={speaks} onClose={() => {}} />);
  expect(element.querySelectorAll("[data-event]")).toHaveLength(2);
  // After a list that goes on by itself nobody would come to it.
  expect(element.querySelector("ul ~ p")).toBeNull();
  return [...element.querySelectorAll("p")].map((line) => line.textContent);
}

it.each([
  ["an area and an inexact point", ["kyiv", "port", "belbek"], "2 of 3 places here are uncertain or an area"],
  ["an inexact point", ["port", "belbek"], "1 of 2 places here is uncertain or an area"],
  ["an area, though it is certain", ["kyiv", "belbek"], "1 of 2 places here is uncertain or an area"],
])("counts among its places %s", async (_, places, words) => {
  expect(await under(places, true)).toEqual([words]);
});

it("says nothing of exact places", async () => {
  expect(await under(["belbek"], true)).toEqual([]);
});

it("says nothing where the map outlines every place", async () => {
  expect(await under(["kyiv", "port", "belbek"], false)).toEqual([]);
});

it("lists of many the first hundred, and the rest when it is turned on", async () => {
  const { story } = parseStory(generate(260, 3));
  if (story === null) throw new Error("The random story does not parse.");
  const many = buildIndex(story);
  const { mark, ...spot } = spotAt("0", 10, 10, "Shell Bay");
  const badge = {
    ...spot,
    mark: { ...mark, count: 260, ordinals: story.events.map(({ ordinal }) => ordinal) },
  };
  const { element, show } = storyPage(many);
  await show(
    <MarkPopup
      map={L.map(document.createElement("div"))}
      spot={badge}
      at={{ x: 0, y: 0 }}
      speaks={false}
      onClose={() => {}}
    />,
  );
  const listed = () => element.querySelectorAll("[data-event]").length;
  expect(listed()).toBe(100);
  expect(element.textContent).toContain("1–100 of 260 are listed here.");
  for (const rows of [200, 260]) {
    await act(async () => element.querySelector<HTMLElement>("[data-side=later] button")?.click());
    expect(listed()).toBe(rows);
  }
});

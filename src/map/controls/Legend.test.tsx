// @vitest-environment happy-dom
import { act } from "react";
import { expect, it } from "vitest";
import { type Halo, halos, type Outlined } from "../../core/geo/halo";
import { fixtureIndex } from "../../core/story/fixture";
import { storyPage } from "../../state/fixturePage";
import { Legend } from "./Legend";

const index = fixtureIndex();

/** Halos of which so many are left out in sight, and one more ahead of a pan. */
function leftOut(inSight: number): Outlined {
  const [halo] = halos(index, index.all);
  if (halo === undefined) throw new Error("The fixture has no halo.");
  return { drawn: [], left: Array.from<Halo>({ length: inSight + 1 }).fill(halo), leftInSight: inSight };
}

async function legend(outlined: Outlined | null): Promise<HTMLElement> {
  const { element, show } = storyPage(index);
  await show(<Legend halos={outlined} />);
  return element;
}

/** What the line says of a dashed outline, and in its place of those that are left out. */
function said(element: HTMLElement) {
  const [always, instead] = element.querySelectorAll<HTMLElement>("[data-other], [data-other] + *");
  return {
    always: always?.textContent,
    gives: always?.dataset["other"],
    instead: instead?.textContent,
    title: instead?.title,
  };
}
const listed = (element: HTMLElement) => element.querySelector("#map-legend")?.textContent;
const unfold = (element: HTMLElement) => act(async () => element.querySelector("button")?.click());

it.each([
  ["before the map is laid out", null],
  ["where every place is outlined", { drawn: [], left: [], leftInSight: 0 }],
  ["where places are left out beside the frame only", leftOut(0)],
])("says what a dashed outline means, and nothing of badges, %s", async (_, outlined) => {
  const element = await legend(outlined);
  expect(said(element)).toEqual({
    always: "Uncertain event or place",
    gives: "false",
    instead: undefined,
    title: undefined,
  });
  await unfold(element);
  expect(listed(element)).toContain("Occupied territory");
  expect(element.textContent).not.toMatch(/badges|tell them apart/u);
});

it("says in its place how many are left to badges: short to see, whole to hear and to point at", async () => {
  const element = await legend(leftOut(57));
  const words = "57 areas and inexact places are not outlined, and only counted in badges";
  expect(said(element)).toEqual({
    always: "Uncertain event or place",
    gives: "true",
    instead: `Uncertain · 57 in badges: ${words}`,
    title: words,
  });
  expect(element.querySelector(".visually-hidden")?.textContent).toBe(`: ${words}`);
});

it("tells on demand what shows them one by one", async () => {
  const element = await legend(leftOut(57));
  expect(listed(element)).toBeUndefined();
  await unfold(element);
  expect(listed(element)).toContain(
    "57 areas and inexact places are not outlined, and only counted in badges; zoom in to tell them apart",
  );
});

it("speaks of one as of one", async () => {
  expect(said(await legend(leftOut(1))).title).toBe(
    "1 area or inexact place is not outlined, and only counted in badges",
  );
});

// @vitest-environment happy-dom
import { act } from "react";
import { expect, test } from "vitest";
import { buildIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { leaveOut } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import { Banner } from "./Banner";
import { LeftOut } from "./LeftOut";

test("sources of one publisher that are left out are told apart, in the banner too", async () => {
  const story = fixtureStory();
  const sources = new Map([...story.sources].map(([id, each]) => [id, { ...each, publisher: "Paper" }]));
  const page = storyPage(buildIndex({ ...story, sources }));
  await page.show(
    <>
      <Banner />
      <LeftOut />
    </>,
  );
  const [, one, two] = sources.keys();
  if (one === undefined || two === undefined) throw new Error("fixture has changed");
  await act(async () => page.session.store.act(leaveOut([one, two])));
  const text = (view: string) => document.querySelector(`[data-view="${view}"]`)?.textContent;
  expect(text("edition")).toContain("left out: Paper (20 Dec 2025), Paper (21 Dec 2025)");
  expect(text("left-out")).toContain("Paper (21 Dec 2025)Take back in");
});

// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { setOf } from "../core/index/bitset";
import { buildIndex } from "../core/index/storyIndex";
import { parseStory } from "../core/parse/story";
import { generate } from "../core/story/fixtureMany";
import { limitsOf } from "../core/timeline/window";
import { blankPage } from "../state/fixturePage";
import { Density } from "./Density";

it("draws one event of many clear of the line at the foot, in front of all", async () => {
  const { story } = parseStory(generate(900, 6));
  if (story === null) throw new Error("The random story does not parse.");
  const index = buildIndex(story);
  const { element, show } = blankPage();
  const bits = setOf([450], 900);
  await show(
    <Density index={index} bits={bits} limits={limitsOf(index)} zone={story.zone} width={500} height={24} />,
  );
  const [all, shown] = [...element.querySelectorAll("path")].map((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/V(?<top>[\d.]+)H/g)].map(({ groups }) =>
      Number(groups?.["top"]),
    ),
  );
  expect(shown).toEqual([21]);
  expect(Math.min(...(all ?? []))).toBe(4);
});

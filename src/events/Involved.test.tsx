// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { storyPage } from "../state/fixturePage";
import { Involved } from "./Involved";

it("counts those who had a part with a comma from 1,000 on", async () => {
  const index = fixtureIndex();
  const [event] = index.story.events;
  if (event === undefined) throw new Error("fixture has changed");
  const [first] = event.involved;
  const actor = index.story.actors.get(first.actor);
  if (actor === undefined) throw new Error("fixture has changed");
  const many = Array.from({ length: 1_234 }, (_, i) => ({
    ...actor,
    id: `${actor.id}-${i}` as typeof actor.id,
  }));
  const actors = new Map(many.map((each) => [each.id, each]));
  const [one, ...others] = many.map(({ id }) => ({ ...first, actor: id }));
  if (one === undefined) throw new Error("There are many.");
  const { element, show } = storyPage({ ...index, story: { ...index.story, actors } });
  await show(<Involved event={{ ...event, involved: [one, ...others] }} />);
  expect(element.querySelector("h3")?.textContent).toBe("Who had which part · 1,234");
});

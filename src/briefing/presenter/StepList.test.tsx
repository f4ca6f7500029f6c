// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { NEW_TIMER } from "../../core/briefing/timer";
import { fixtureStory } from "../../core/story/fixture";
import { blankPage } from "../../state/fixturePage";
import { StepList } from "./StepList";

test("tells steps apart that say the same above their messages", async () => {
  const [briefing] = fixtureStory().briefings.values();
  const [one, two, three] = briefing?.steps ?? [];
  if (briefing === undefined || one === undefined || two === undefined || three === undefined)
    throw new Error("fixture has changed");
  const kicker = "Since 19 Dec";
  const steps = [
    { ...one, kicker, title: "Ports: 2 new" },
    { ...two, kicker, title: "Talks: 1 revised" },
    { ...three, kicker: null, title: "All" },
  ] as const;
  await blankPage().show(
    <StepList briefing={{ ...briefing, steps }} at={0} timer={NEW_TIMER} onShow={() => undefined} />,
  );
  const lines = [...document.querySelectorAll("button")];
  expect(lines.map(({ title }) => title)).toEqual(["Ports: 2 new", "Talks: 1 revised", "All"]);
  const [first, second, third] = lines.map((line) => line.textContent);
  expect(first).toMatch(/^1Since 19 Dec Ports: 2 new/u);
  expect(second).toMatch(/^2Since 19 Dec Talks: 1 revised/u);
  expect(third).toMatch(/^3All/u);
});

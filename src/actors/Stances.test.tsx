// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stancesOf } from "../core/actors/stances";
import { fixtureIndex } from "../core/story/fixture";
import { createSession, type Session, SessionProvider } from "../state/session";
import { Stances } from "./Stances";

const index = fixtureIndex();
let session: Session;
let root: Root;
let element: HTMLElement;
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  location.hash = "";
  session = createSession(index, window);
  element = document.body.appendChild(document.createElement("div"));
  root = createRoot(element);
});
afterEach(() => {
  act(() => root.unmount());
  session.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(times: number): void {
  const [stance] = [...index.story.actors.keys()].flatMap((id) => stancesOf(index, id, index.all, "event"));
  if (stance === undefined) throw new Error("Nobody says anything in the fixture.");
  const steps = Array.from({ length: times }, (_, i) => stance.steps[i % stance.steps.length]).flatMap(
    (step, i) =>
      step === undefined
        ? []
        : [{ ...step, line: { ...step.line, claim: { ...step.line.claim, text: `said ${i}` } } }],
  );
  act(() =>
    root.render(
      <SessionProvider session={session}>
        <Stances stances={[{ ...stance, steps }]} />
      </SessionProvider>,
    ),
  );
}
const listed = () => element.querySelectorAll("li[data-moved]").length;

it("lists what an actor said on a topic whole, and by pages where that is much", () => {
  vi.spyOn(console, "error").mockImplementation(() => {}); // The fixture's few claims share their ids here.
  show(100);
  expect([listed(), element.querySelectorAll("[data-side]").length]).toEqual([100, 0]);
  show(250);
  expect(listed()).toBe(100);
  expect(element.textContent).toContain("1–100 of 250");
  act(() => element.querySelector<HTMLElement>('[data-side="later"] button')?.click());
  expect(listed()).toBe(200);
});

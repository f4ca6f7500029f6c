// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { awaitRest } from "../state/rest";
import { createSession, type Session, SessionProvider } from "../state/session";
import { SearchBox } from "./SearchBox";

let root: Root;
let session: Session;
let [come, fail] = [() => {}, (_: Error) => {}];
beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("requestIdleCallback", () => 0);
  const index = buildIndex(fixtureStory());
  awaitRest(
    index,
    () =>
      new Promise((resolve, reject) => {
        [come, fail] = [resolve, reject];
      }),
  );
  session = createSession(index, window);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <SearchBox />
      </SessionProvider>,
    ),
  );
  await act(async () => document.querySelector("input")?.focus());
});
afterEach(async () => {
  await act(async () => root.unmount());
  session.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const said = () => document.querySelector('[role="listbox"]')?.textContent;

it("promises results while the texts are read, and none when they could not be", async () => {
  expect(said()).toContain("results come in a moment");
  await act(async () => fail(new Error("The host went away.")));
  expect(said()).toContain("could not be read");
});

it("says that nothing was found once the texts are there", async () => {
  await act(async () => come());
  expect(said()).toContain("Nothing found");
});

// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { compose, stopComposing } from "../state/composing";
import { awaitRest, readRest } from "../state/rest";
import { createSession, type Session, SessionProvider } from "../state/session";
import { Column } from "./Column";

vi.mock("../briefing/compose/Composer", () => ({ Composer: () => "the composer" }));
vi.mock("./Detail", () => ({ Detail: () => "the events" }));

let root: Root;
let session: Session;
let [come, fail] = [() => {}, (_: Error) => {}];

/** A long story whose evidence has not come is opened, with the composer left open in the one before. */
beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const index = fixtureIndex();
  const rest = new Promise<void>((resolve, reject) => {
    [come, fail] = [resolve, reject];
  });
  awaitRest(index, () => rest);
  readRest(index);
  compose();
  location.hash = "";
  session = createSession(index, window);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <Column onOpen={() => undefined} />
      </SessionProvider>,
    ),
  );
  await act(() => vi.dynamicImportSettled());
});

afterEach(async () => {
  await act(async () => root.unmount());
  session.close();
  stopComposing();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test("a composer left open waits for the evidence of the next story", async () => {
  expect(document.body.textContent).toMatch(/Opening the composer…$/u);
  await act(async () => come());
  await vi.waitFor(() => expect(document.body.textContent).toMatch(/the composer$/u));
  await act(() => vi.dynamicImportSettled());
});

test("a composer left open gives way to the events where the evidence cannot be read", async () => {
  await act(async () => fail(new Error("The host went away.")));
  expect(document.body.textContent).toBe("the events");
});

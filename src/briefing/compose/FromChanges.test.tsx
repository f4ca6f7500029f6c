// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fixtureIndex } from "../../core/story/fixture";
import { awaitedStore } from "../../state/lookingBack";
import { createSession, type Session, SessionProvider } from "../../state/session";
import { FromChanges } from "./FromChanges";

let root: Root;
let session: Session;
beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const index = fixtureIndex();
  // As of many events, so that an edition is worked out in slices.
  session = createSession({ ...index, all: { ...index.all, size: 2_000 } }, window);
  root = createRoot(document.body.appendChild(document.createElement("div")));
  await act(async () =>
    root.render(
      <SessionProvider session={session}>
        <FromChanges />
      </SessionProvider>,
    ),
  );
});
afterEach(async () => {
  await act(async () => root.unmount());
  session.close();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const submit = () => document.querySelector("form")?.requestSubmit();
const rest = () => new Promise((done) => setTimeout(done, 100));

it("drafts what changed, and lays no claim to what the screen waits for", async () => {
  await act(async () => {
    submit();
    expect(awaitedStore.get()).toBeNull();
  });
  await act(async () => void (await vi.waitFor(() => expect(session.drafts.get()).toHaveLength(1))));
});

it("stops when it is closed before that is worked out", async () => {
  await act(async () => {
    submit();
    root.render(null);
  });
  await rest();
  expect(session.drafts.get()).toHaveLength(0);
});

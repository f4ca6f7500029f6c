// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { fixtureIndex } from "../../core/story/fixture";
import { storyPage } from "../../state/fixturePage";
import { awaitedStore } from "../../state/lookingBack";
import { FromChanges } from "./FromChanges";

let page: ReturnType<typeof storyPage>;
beforeEach(async () => {
  const index = fixtureIndex();
  // As of many events, so that an edition is worked out in slices.
  page = storyPage({ ...index, all: { ...index.all, size: 2_000 } });
  await page.show(<FromChanges />);
});

const submit = () => document.querySelector("form")?.requestSubmit();
const rest = () => new Promise((done) => setTimeout(done, 100));

it("drafts what changed, and lays no claim to what the screen waits for", async () => {
  await act(async () => {
    submit();
    expect(awaitedStore.get()).toBeNull();
  });
  await act(async () => void (await vi.waitFor(() => expect(page.session.drafts.get()).toHaveLength(1))));
});

it("stops when it is closed before that is worked out", async () => {
  await act(async () => {
    submit();
    await page.show(null);
  });
  await rest();
  expect(page.session.drafts.get()).toHaveLength(0);
});

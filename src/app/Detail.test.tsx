// @vitest-environment happy-dom
import { act, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { openActor, selectEvent, toggle } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import type { ViewStore } from "../state/viewStore";
import { Detail } from "./Detail";
import { SidePanel } from "./SidePanel";

const index = fixtureIndex();
const [first, second] = index.story.events;
const [actor] = index.story.actors.keys();
if (first === undefined || second === undefined || actor === undefined)
  throw new Error("fixture has changed");

/** The search, and the column as on a screen that has room for it or has not. */
function Screen() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div role="search">
        <input />
      </div>
      <button type="button">elsewhere</button>
      <SidePanel name="detail" label="Events" open={open} onClose={() => setOpen(false)}>
        <Detail onOpen={() => setOpen(true)} />
      </SidePanel>
    </>
  );
}

async function screen(size: "wide" | "narrow"): Promise<ViewStore> {
  vi.spyOn(window, "matchMedia").mockReturnValue(
    Object.assign(new EventTarget(), { matches: size === "narrow" }) as MediaQueryList,
  );
  const page = storyPage(index);
  await page.show(<Screen />);
  return page.session.store;
}
afterEach(() => {
  vi.restoreAllMocks();
});

const focus = (selector: string) => act(async () => document.querySelector<HTMLElement>(selector)?.focus());
const focused = () => document.activeElement?.id || document.activeElement?.localName;

test.each(["wide", "narrow"] as const)(
  "a choice in the search leads to what was chosen (%s)",
  async (size) => {
    const store = await screen(size);
    await focus("input");
    await act(async () => store.act(selectEvent(first.id)));
    expect(focused()).toBe("event-title");
    await focus("input");
    await act(async () => store.act(openActor(actor)));
    expect(focused()).toBe("actor-title");
  },
);

test("closing the drawer gives the focus back to the search", async () => {
  const store = await screen("narrow");
  await focus("input");
  await act(async () => store.act(selectEvent(first.id)));
  await act(async () => document.querySelector<HTMLElement>('[aria-label="Close events"]')?.click());
  expect(focused()).toBe("input");
});

test("a choice elsewhere leaves the focus there", async () => {
  const store = await screen("wide");
  await focus("button");
  await act(async () => store.act(selectEvent(second.id)));
  expect(focused()).toBe("button");
});

test("what is selected already opens the drawer again when it is chosen again, and by nothing else", async () => {
  const store = await screen("narrow");
  const isOpen = () => document.querySelector('[data-name="detail"]')?.getAttribute("data-open");
  await act(async () => store.act(selectEvent(first.id)));
  await act(async () => document.querySelector<HTMLElement>('[aria-label="Close events"]')?.click());
  expect(isOpen()).toBe("false");
  await act(async () => store.act(toggle("kinds", first.kind)));
  expect(isOpen()).toBe("false");
  await act(async () => {
    history.replaceState(null, "", location.hash.replace(/kinds=[a-z]+&?/u, ""));
    dispatchEvent(new PopStateEvent("popstate"));
  });
  expect(store.get().filter.kinds).toEqual([]);
  expect(isOpen()).toBe("false");
  await act(async () => store.act(selectEvent(first.id)));
  expect(isOpen()).toBe("true");
});

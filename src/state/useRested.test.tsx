// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { filterText, moveCamera } from "../core/view/actions";
import { storyPage } from "./fixturePage";
import { useViewPart } from "./session";
import { useRested } from "./useRested";

let page: ReturnType<typeof storyPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = storyPage();
});
afterEach(() => {
  vi.useRealTimers();
});

function Zoom({ on }: { on: boolean }) {
  const zoom = useViewPart(({ camera }) => (camera.type === "free" ? camera.zoom : 0));
  useViewPart(({ filter }) => filter.text);
  return <p>{useRested(zoom, on)}</p>;
}

async function shown(on: boolean): Promise<() => string | null> {
  await page.show(<Zoom on={on} />);
  return () => page.element.textContent;
}

it("follows a choice at once, and a gesture when it rests", async () => {
  const text = await shown(true);
  act(() => page.session.store.act(moveCamera(45, 34, 5)));
  expect(text()).toBe("5");
  act(() => page.session.store.act(moveCamera(45, 34, 6), "gesture"));
  act(() => void vi.advanceTimersByTime(100));
  act(() => page.session.store.act(moveCamera(45, 34, 7), "gesture"));
  act(() => void vi.advanceTimersByTime(100));
  expect(text()).toBe("5");
  act(() => void vi.advanceTimersByTime(60));
  expect(text()).toBe("7");
});

it("catches up with the choice that ends a gesture", async () => {
  const text = await shown(true);
  act(() => page.session.store.act(moveCamera(45, 34, 6), "gesture"));
  expect(text()).toBe("0");
  act(() => page.session.store.act(filterText("port")));
  expect(text()).toBe("6");
});

it("follows at once where it need not wait", async () => {
  const text = await shown(false);
  act(() => page.session.store.act(moveCamera(45, 34, 6), "gesture"));
  expect(text()).toBe("6");
});

// @vitest-environment happy-dom
import { act, useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { blankPage } from "../state/fixturePage";
import { Earlier, Later } from "./Pages";

let page: ReturnType<typeof blankPage>;
/** Tells the list that its end has come into sight. */
let see: () => void;

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        see = () => seen([{ isIntersecting: true }]);
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  page = blankPage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A list of 250 rows, of which the middle is shown at first. */
function List({ byHand }: { byHand: boolean }) {
  const [[from, to], turn] = useState([100, 150]);
  const page = {
    from,
    to,
    total: 250,
    step: 50,
    onEarlier: () => turn([from - 50, to]),
    onLater: () => turn([from, to + 50]),
  };
  return (
    <>
      <Earlier page={page} />
      <Later page={page} byHand={byHand} />
    </>
  );
}

const show = (byHand = true) => page.show(<List byHand={byHand} />);
const button = (side: string) => document.querySelector<HTMLElement>(`[data-side="${side}"] button`);
const told = () => [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent);
const press = (side: string) =>
  act(async () => {
    button(side)?.focus();
    button(side)?.click();
  });
const focused = () => document.activeElement?.textContent;

test("tells the range when it is turned by hand, in places that were there before", async () => {
  await show();
  const places = [...document.querySelectorAll('[role="status"]')];
  expect(told()).toEqual(["", ""]);
  await press("later");
  expect(told()).toEqual(["", "101–200 of 250 are listed here."]);
  expect([...document.querySelectorAll('[role="status"]')]).toEqual(places);
  expect(focused()).toBe("Show 50 of 50 later");
});

test("keeps the focus on the range when the last press takes the button away", async () => {
  await show();
  for (const _ of [1, 2]) await press("later");
  expect(button("later")).toBeNull();
  expect(focused()).toBe("101–250 of 250 are listed here.");
  expect(document.activeElement?.closest("[data-side]")?.getAttribute("data-side")).toBe("later");
  for (const _ of [1, 2]) await press("earlier");
  expect(button("earlier")).toBeNull();
  expect(focused()).toBe("1–250 of 250 are listed here.");
  expect(document.activeElement?.closest("[data-side]")?.getAttribute("data-side")).toBe("earlier");
});

test("keeps the focus also where the last rows come by themselves, and tells no range there without it", async () => {
  await show(false);
  await act(async () => see());
  expect(told()).toEqual(["", ""]);
  button("later")?.focus();
  await act(async () => see());
  expect(focused()).toBe("101–250 of 250 are listed here.");
});

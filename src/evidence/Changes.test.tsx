// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, it } from "vitest";
import { changedSince, knowAsOf } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import type { ViewStore } from "../state/viewStore";
import { Changes } from "./Changes";

let store: ViewStore;
beforeEach(async () => {
  const page = storyPage();
  store = page.session.store;
  await page.show(<Changes />);
});

const NOON = Date.UTC(2025, 11, 20, 10);
const slider = () => document.querySelector<HTMLInputElement>('input[type="range"]');
const field = (name: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
const hint = () => document.querySelector('[data-view="changes"] > p')?.textContent;

it("tells by fields and slider what the view compares with, in the story's zone", async () => {
  expect([field("Date")?.value, field("Time")?.value]).toEqual(["", ""]);
  expect(slider()?.getAttribute("aria-valuetext")).toBe("not set");
  await act(async () => store.act(changedSince(NOON)));
  expect([field("Date")?.value, field("Time")?.value]).toEqual(["2025-12-20", "12:00"]);
  expect(field("Date")?.closest('[role="group"]')?.getAttribute("aria-label")).toBe(
    "What changed since, Kyiv time",
  );
  expect(slider()?.getAttribute("aria-valuetext")).toBe("20 Dec 2025, 12:00 Kyiv");
});

it("says until when it would compare, as long as it compares with nothing", async () => {
  expect(hint()).toContain("between then and the present is listed");
  await act(async () => store.act(knowAsOf(NOON)));
  expect(hint()).toContain("between then and 20 Dec 2025, 12:00 Kyiv is listed");
});

it("offers no time twice: a telling moment goes before what is only a day or a week earlier", () => {
  const offered = [...document.querySelectorAll("[aria-pressed]")].map(
    (each) => each.firstChild?.textContent,
  );
  expect(offered.length).toBeGreaterThan(1);
  expect(new Set(offered).size).toBe(offered.length);
  expect(document.body.textContent).not.toContain("A day earlier");
});

it("compares with what its slider is moved to", async () => {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider(), "0");
    slider()?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const { since } = store.get();
  expect([since === null, store.manner()]).toEqual([false, "gesture"]);
  expect(slider()?.getAttribute("aria-valuetext")).not.toBe("not set");
});

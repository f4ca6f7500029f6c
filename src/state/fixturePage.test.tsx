// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { expect, it } from "vitest";
import { toggle } from "../core/view/actions";
import { storyPage } from "./fixturePage";
import { useViewPart } from "./session";
import type { ViewStore } from "./viewStore";

const told: string[] = [];
let before: ViewStore;

function Told() {
  useEffect(() => {
    told.push("came");
    return () => void told.push("went");
  }, []);
  return useViewPart(({ filter }) => filter.kinds.join());
}

it("shows what is handed to it, with a story that is open", async () => {
  const { element, show, session } = storyPage();
  before = session.store;
  await show(<Told />);
  await act(async () => before.act(toggle("kinds", "strike")));
  expect([element.textContent, told]).toEqual(["strike", ["came"]]);
  expect(location.hash).toContain("strike");
});

it("was left after the test before, and its story closed", () => {
  expect([told, document.body.childElementCount]).toEqual([["came", "went"], 0]);
  const { store } = storyPage().session;
  window.dispatchEvent(new Event("popstate"));
  expect([store.get().filter.kinds, before.get().filter.kinds]).toEqual([[], ["strike"]]);
});

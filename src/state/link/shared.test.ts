import { expect, it, vi } from "vitest";
import { showStep, stepAside } from "../../core/briefing/script";
import { fixtureIndex } from "../../core/story/fixture";
import { clearSelection } from "../../core/view/actions";
import { setRoom } from "../room";
import { createSession } from "../session";
import { sharedOf } from "./shared";

const index = fixtureIndex();
const [briefing] = index.story.briefings.values();
const step = briefing?.steps[1];
if (briefing === undefined || step === undefined) throw new Error("fixture has changed");

function session() {
  const pushed: string[] = [];
  const bar = {
    location: { hash: "", href: "https://parley.example/" },
    history: {
      pushState: (_: unknown, __: string, url: unknown) => void pushed.push(String(url)),
      replaceState: vi.fn(),
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    setTimeout: () => 1,
    clearTimeout: () => undefined,
  };
  return { ...createSession(index, bar), pushed };
}

it("takes over all that another window shows: the step, what differs from it, and whether it explores", () => {
  const [here, there] = [session(), session()];
  for (const change of [showStep(index, briefing, step), clearSelection, stepAside]) {
    there.store.act(change);
    sharedOf(here, "choice").set(sharedOf(there, "choice").get());
    expect(here.store.get()).toEqual(there.store.get());
  }
  expect(here.pushed).toEqual(there.pushed);
});

it("leaves no way back in a window that only follows", () => {
  const [here, there] = [session(), session()];
  there.store.act(showStep(index, briefing, step));
  sharedOf(here, "gesture").set(sharedOf(there, "choice").get());
  expect(here.store.get()).toEqual(there.store.get());
  expect(here.pushed).toEqual([]);
});

it("tells of changes of the view and of what lies over it, and lets a view be that is the same", () => {
  const here = session();
  const shared = sharedOf(here, "choice");
  const heard = vi.fn();
  const stop = shared.subscribe(heard);
  setRoom({ blank: true });
  expect(shared.get().room.blank).toBe(true);
  here.store.act(showStep(index, briefing, step));
  expect(heard).toHaveBeenCalledTimes(2);
  shared.set({ ...shared.get(), room: { blank: false, evidence: false, spotlight: null } });
  expect(here.pushed).toHaveLength(1);
  stop();
  setRoom({ blank: false, evidence: true });
  expect(heard).toHaveBeenCalledTimes(3);
  setRoom({ evidence: false });
});

it("can show a view of its own story only", () => {
  const { canShow, get } = sharedOf(session(), "choice");
  expect(canShow(get())).toBe(true);
  expect(["/other?step=port", "", "fixture"].filter((view) => canShow({ ...get(), view }))).toEqual([]);
});

it("keeps the spotlight on the screen", () => {
  setRoom({ spotlight: { x: -0.2, y: 1.1 } });
  expect(sharedOf(session(), "choice").get().room.spotlight).toEqual({ x: 0, y: 1 });
  setRoom({ spotlight: null });
});

import { expect, it } from "vitest";
import type { LinkRole } from "../../core/briefing/messages";
import { showStep } from "../../core/briefing/script";
import { fixtureIndex } from "../../core/story/fixture";
import { filterText, moveCamera } from "../../core/view/actions";
import type { View } from "../../core/view/view";
import type { LookingBack } from "../lookingBack";
import { createSession } from "../session";
import { createViewStore } from "../viewStore";
import { openLink } from "./link";
import { sharedOf } from "./shared";

const index = fixtureIndex();
const [briefing] = index.story.briefings.values();
const step = briefing?.steps[1];
if (briefing === undefined || step === undefined) throw new Error("fixture has changed");
const open = showStep(index, briefing, briefing.steps[0]);
const goBack = showStep(index, briefing, { ...step, view: `${step.view}&asof=2025-12-20T12:00Z` });

/** A view of the past is ready when it is told. */
function slow() {
  const made = new Set<number | null>([null]);
  let work: { readonly view: View; readonly then: () => void } | null = null;
  const past: LookingBack = {
    isReady: ({ asOf }) => made.has(asOf),
    prepare: (view, then) => {
      work = { view, then };
    },
    stop: () => {
      work = null;
    },
  };
  const ready = () => {
    const done = work;
    work = null;
    made.add(done?.view.asOf ?? null);
    done?.then();
  };
  return { past, ready };
}

/** A room and its presenter, which hear one another at once. */
function linked() {
  const open = new Map<string, (value: unknown) => void>();
  const join = (me: string, role: LinkRole) => {
    const bar = {
      location: { hash: "", href: "https://parley.example/" },
      history: { pushState: () => undefined, replaceState: () => undefined },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      setTimeout: () => 1,
      clearTimeout: () => undefined,
    };
    const { past, ready } = slow();
    const store = createViewStore(index, bar, undefined, past);
    openLink({
      role,
      room: "miami001",
      me,
      since: open.size,
      shared: sharedOf({ ...createSession(index, bar), store }, role === "room" ? "choice" : "gesture"),
      clock: { now: () => 0, every: () => () => undefined },
      onTwin: () => undefined,
      wire: (receive) => {
        open.set(me, receive);
        return {
          add: () => undefined,
          close: () => void open.delete(me),
          send: (message) => {
            for (const [other, hear] of open) if (other !== me) hear(structuredClone(message));
          },
        };
      },
    });
    const stands = () => {
      const { script, asOf, filter } = store.get();
      return [script?.step, asOf !== null, filter.text];
    };
    return { store, ready, stands };
  };
  return [join("room0001", "room"), join("present1", "presenter")] as const;
}

it("what changes in either of two windows while a step is worked out goes with it, and calls none back", () => {
  const [room, presenter] = linked();
  presenter.store.act(open);
  presenter.store.act(goBack);
  expect([room.stands(), presenter.stands()]).toEqual([
    ["all", false, ""],
    ["all", false, ""],
  ]);
  room.store.act(moveCamera(46, 30, 7), "gesture");
  presenter.ready();
  expect([room.stands(), presenter.stands()]).toEqual([
    ["all", false, ""],
    ["port", true, ""],
  ]);
  room.store.act(filterText("port"));
  room.ready();
  const port = ["port", true, "port"];
  expect([room.stands(), presenter.stands()]).toEqual([port, port]);
  expect(room.store.get()).toEqual(presenter.store.get());
});

it("a window that goes elsewhere takes the other along, and neither waits any longer", () => {
  const [room, presenter] = linked();
  presenter.store.act(open);
  presenter.store.act(goBack);
  room.store.act(open);
  presenter.ready();
  room.ready();
  expect([room.stands(), presenter.stands()]).toEqual([
    ["all", false, ""],
    ["all", false, ""],
  ]);
});

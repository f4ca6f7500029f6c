import { beforeEach, describe, expect, it, vi } from "vitest";
import { endTo, showStep, stepAside } from "../core/briefing/script";
import { fixtureIndex } from "../core/story/fixture";
import { clearSelection, filterText, knowAsOf, laneBy } from "../core/view/actions";
import { initialView, type View } from "../core/view/view";
import { type Asked, holdChanges, type Outcome } from "./heldChanges";

const index = fixtureIndex();
const [briefing] = index.story.briefings.values();
if (briefing === undefined) throw new Error("The fixture has no briefing.");
const at = Date.parse("2025-12-20T12:00Z");
const [first, second] = briefing.steps;
if (second === undefined) throw new Error("The fixture has one step.");
/** A step that is shown as it was known. */
const past = { ...second, view: `${second.view}&asof=2025-12-20T12:00Z` };
const open = showStep(index, briefing, first);
const goBack = showStep(index, briefing, past);

/** Every instant but the present has first to be worked out, and is when it is told. */
function screen(start: View) {
  let view = start;
  const made = new Set<number | null>([null]);
  let work: { readonly view: View; readonly then: () => void; readonly stopped: () => void } | null = null;
  const shown: (readonly [number | null, Asked["manner"]])[] = [];
  const changes = holdChanges(
    {
      isReady: ({ asOf }) => made.has(asOf),
      prepare: (wanted, then, stopped = () => {}) => {
        work = { view: wanted, then, stopped };
      },
      stop: () => {
        work = null;
      },
    },
    {
      get: () => view,
      show: (next, manner) => {
        if (next !== view) shown.push([next.asOf, manner]);
        view = next;
      },
    },
  );
  return {
    shown,
    next: changes.next,
    ask: (change: Asked["change"], manner: Asked["manner"] = "choice", end?: Asked["end"]) =>
      changes.ask({ change, manner, end }),
    view: () => view,
    awaits: () => work?.view.asOf ?? null,
    ready: () => {
      const done = work;
      work = null;
      made.add(done?.view.asOf ?? null);
      done?.then();
    },
    stop: () => {
      const done = work;
      work = null;
      done?.stopped();
    },
  };
}

let world = screen(initialView(index.story.home));
beforeEach(() => {
  world = screen(initialView(index.story.home));
});

describe("a change that waits for an edition", () => {
  it("is not shown before that is worked out, also where it is asked for twice", () => {
    world.ask(knowAsOf(at));
    world.ask(knowAsOf(at));
    expect([world.view().asOf, world.shown, world.awaits()]).toEqual([null, [], at]);
    world.ready();
    expect(world.shown).toEqual([[at, "choice"]]);
  });

  it("is a choice where any of what waits is one, whatever was a gesture beside it", () => {
    world.ask(knowAsOf(at), "gesture");
    world.ask(knowAsOf(at + 60_000), "choice");
    world.ask(filterText("port"), "gesture");
    world.ready();
    expect(world.shown).toEqual([
      [null, "gesture"],
      [at + 60_000, "choice"],
    ]);
  });

  it("is a release where what waits is a gesture and its release", () => {
    world.ask(knowAsOf(at), "gesture");
    world.ask(knowAsOf(at + 60_000), "release");
    world.ready();
    expect(world.shown).toEqual([[at + 60_000, "release"]]);
  });

  it("gives way to what was chosen after it, also where it replaces all of the view", () => {
    world.ask(open);
    world.ask(goBack);
    world.ask(laneBy("topic"));
    world.ask(clearSelection);
    expect([world.view().script?.step, world.view().lanes]).toEqual([first.id, "topic"]);
    world.ready();
    expect([world.view().script?.step, world.view().lanes]).toEqual([past.id, "topic"]);
    expect(world.view().asOf).toBe(at);
  });

  it.each([
    ["who leaves the room", stepAside, { step: first.id, aside: true }],
    ["who ends the briefing", endTo(null), null],
    ["who ends it for what was shown before", endTo(initialView(index.story.home)), null],
  ])("is not waited for by %s", (_, leave, script) => {
    world.ask(open);
    world.ask(goBack);
    world.ask(leave);
    expect(world.awaits()).toBeNull();
    world.ready();
    expect(world.view().script).toEqual(script && expect.objectContaining(script));
    expect([world.view().asOf, world.next.get()]).toEqual([null, null]);
  });

  it("is waited for on the other side where only the screen is another", () => {
    world.ask(open);
    world.ask(knowAsOf(at));
    world.ask(stepAside);
    expect([world.view().script?.aside, world.awaits()]).toEqual([true, at]);
    world.ready();
    expect([world.view().script?.aside, world.view().asOf]).toEqual([true, at]);
  });
});

describe("what comes next", () => {
  it("is told with what was changed since, and never what was shown before it", () => {
    const told: (number | null | undefined)[] = [];
    world.next.subscribe(() => told.push(world.next.get()?.asOf));
    world.ask(knowAsOf(at));
    world.ask(filterText("port"));
    expect(world.next.get()).toMatchObject({ asOf: at, filter: { text: "port" } });
    world.ready();
    expect([told, world.next.get()]).toEqual([[at, at, undefined], null]);
  });

  it("is nothing once somebody stays with what is shown", () => {
    world.ask(knowAsOf(at));
    world.stop();
    expect(world.next.get()).toBeNull();
    world.ask(filterText("port"));
    expect(world.shown).toEqual([[null, "choice"]]);
  });
});

it("who asked is told what became of it", () => {
  const end = vi.fn<(outcome: Outcome) => void>();
  world.ask(filterText("port"), "address", end);
  expect(end.mock.calls).toEqual([["shown"]]);
  world.ask(knowAsOf(at), "address", end);
  expect(end).toHaveBeenCalledTimes(1);
  world.stop();
  expect(end.mock.calls[1]).toEqual(["stopped"]);
  world.ask(goBack, "address", end);
  world.ask(open, "choice");
  expect(end.mock.calls[2]).toEqual(["dropped"]);
  world.ask(knowAsOf(at), "address", end);
  world.ready();
  expect(end.mock.calls.slice(3)).toEqual([["shown"]]);
});

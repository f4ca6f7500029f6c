import { beforeEach, describe, expect, it, vi } from "vitest";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { fixtureIndex, fixtureStory } from "../core/story/fixture";
import { clearFilter, filterText, knowAsOf, laneBy, moveCamera, selectEvent } from "../core/view/actions";
import type { View } from "../core/view/view";
import { awaitedStore } from "./lookingBack";
import { awaitRest, isWhole } from "./rest";
import { type AddressBar, createViewStore } from "./viewStore";

const index = fixtureIndex();

/** A window with a history that can be walked, and timers that run when told. */
function fakeWindow(hash = "", page = "") {
  const entries = [hash];
  let at = 0;
  const listeners = new Set<() => void>();
  const timers = new Map<number, () => void>();
  const hashOf = (url: string | URL | null | undefined) => String(url);
  const bar: AddressBar = {
    location: {
      get hash() {
        return entries[at] ?? "";
      },
      get href() {
        return `https://parley.example/${page}${entries[at] ?? ""}`;
      },
    },
    history: {
      pushState: (_data, _title, url) => {
        entries.splice(++at, entries.length, hashOf(url));
      },
      replaceState: (_data, _title, url) => {
        entries[at] = hashOf(url);
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
    setTimeout: (run) => {
      timers.set(timers.size + 1, run);
      return timers.size;
    },
    clearTimeout: (timer) => timers.delete(timer),
  };
  return {
    bar,
    entries,
    go: (steps: number) => {
      at += steps;
      for (const listener of listeners) listener();
    },
    rest: () => {
      for (const run of [...timers.values()]) run();
      timers.clear();
    },
    listeners,
  };
}

describe("the view store", () => {
  let world = fakeWindow();
  beforeEach(() => {
    world = fakeWindow();
  });

  it("pushes choices, and Back returns to what was", () => {
    const store = createViewStore(index, world.bar);
    store.act(filterText("port"));
    store.act(laneBy("side"));
    expect(world.entries).toEqual(["", "#/fixture?text=port", "#/fixture?text=port&lanes=side"]);
    world.go(-1);
    expect(store.get().lanes).toBe("kind");
    expect(store.get().filter.text).toBe("port");
    world.go(1);
    expect(store.get().lanes).toBe("side");
  });

  it("shows a gesture at once and writes it when it rests, without a history entry", () => {
    const store = createViewStore(index, world.bar);
    store.act(moveCamera(46, 30, 7), "gesture");
    store.act(moveCamera(47, 31, 7), "gesture");
    expect(store.get().camera).toEqual({ type: "free", lat: 47, lon: 31, zoom: 7 });
    expect(world.entries).toEqual([""]);
    world.rest();
    expect(world.entries).toEqual(["#/fixture?map=47,31,7"]);
  });

  it("writes a resting gesture before a choice, so that Back returns to it", () => {
    const store = createViewStore(index, world.bar);
    store.act(moveCamera(46, 30, 7), "gesture");
    store.act(laneBy("topic"));
    expect(world.entries).toEqual(["#/fixture?map=46,30,7", "#/fixture?map=46,30,7&lanes=topic"]);
  });

  it("lets Back return to before a gesture from its release, which is followed as the gesture was", () => {
    const store = createViewStore(index, world.bar);
    store.act(filterText("p"), "gesture");
    expect(store.manner()).toBe("gesture");
    store.act(filterText("port"), "release");
    expect(store.manner()).toBe("release");
    expect(world.entries).toEqual(["#/fixture?text=p", "#/fixture?text=port"]);
  });

  it("tells listeners of real changes only, and hands out the same object until then", () => {
    const store = createViewStore(index, world.bar);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    const view = store.get();
    store.act((same) => same);
    expect(listener).not.toHaveBeenCalled();
    expect(store.get()).toBe(view);
    store.act(filterText("x"));
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    store.act(clearFilter);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("says what a link asked for in vain", () => {
    const store = createViewStore(fixtureIndex(), fakeWindow("#/fixture?actors=nobody&lanes=side").bar);
    expect(store.get().lanes).toBe("side");
    expect(store.dropped()).toEqual([{ field: "actors", value: "nobody", reason: "not in this story" }]);
    store.dismissDropped();
    expect(store.dropped()).toEqual([]);
  });

  it("gives the link of the present view, and stops listening when closed", () => {
    const store = createViewStore(index, world.bar);
    store.act(filterText("a&b"));
    expect(store.link()).toBe("https://parley.example/#/fixture?text=a%26b");
    store.close();
    expect(world.listeners.size).toBe(0);
  });

  it("gives a link to the page that asks no other host, also from the one that does", () => {
    const store = createViewStore(index, fakeWindow("", "online.html").bar);
    store.act(filterText("a"));
    expect(store.link()).toBe("https://parley.example/#/fixture?text=a");
  });

  describe("before the claims of a long story are there", () => {
    /** A story whose claims come when it is told. */
    function early() {
      const whole = buildIndex(fixtureStory());
      let [come, fail] = [() => {}, () => {}];
      const read = new Promise<void>((resolve, reject) => {
        [come, fail] = [resolve, () => reject(new Error("The host went away."))];
      });
      awaitRest(whole, () => read);
      return { whole, come: () => come(), fail: () => fail() };
    }
    const claimed = ({ story }: StoryIndex, claim: string | undefined) =>
      [...story.claims.values()].find(({ id }) => id === claim)?.event;
    const [event] = index.story.events;
    if (event === undefined) throw new Error("The fixture has no event.");

    it("applies at once what needs none of them, and the rest in its turn, on what is shown then", async () => {
      const { whole, come } = early();
      const store = createViewStore(whole, world.bar);
      store.act(selectEvent(event.id));
      store.act(laneBy("side"));
      expect([store.get().selection.type, store.get().lanes]).toEqual(["none", "side"]);
      come();
      await vi.waitFor(() => expect(store.get().selection).toMatchObject({ type: "event", id: event.id }));
      expect(world.entries).toEqual(["", "#/fixture?lanes=side", `#/fixture?event=${event.id}&lanes=side`]);
    });

    it("follows the address when it can be read", async () => {
      const { whole, come } = early();
      const [claim] = whole.story.claims.keys();
      world = fakeWindow(`#/fixture?lanes=side`);
      const store = createViewStore(whole, world.bar);
      world.entries.push(`#/fixture?claim=${claim}`);
      world.go(1);
      expect(store.get().lanes).toBe("side");
      come();
      await vi.waitFor(() => expect(store.get().selection).toMatchObject({ type: "event", claim }));
      expect(store.get().lanes).toBe("kind");
    });

    it("follows the address also where something else is chosen meanwhile", async () => {
      const { whole, come } = early();
      const [claim] = whole.story.claims.keys();
      const store = createViewStore(whole, world.bar);
      world.entries.push(`#/fixture?claim=${claim}`);
      world.go(1);
      store.act(laneBy("side"));
      expect([store.get().lanes, world.entries]).toEqual(["side", ["", `#/fixture?claim=${claim}`]]);
      come();
      await vi.waitFor(() => expect(store.get()).toMatchObject({ lanes: "side", selection: { claim } }));
      expect(world.entries).toEqual([
        "",
        `#/fixture?claim=${claim}`,
        `#/fixture?event=${claimed(whole, claim)}&claim=${claim}&lanes=side`,
      ]);
    });

    it("reads an address that needs none of them, also when they cannot come", async () => {
      const { whole, fail } = early();
      const store = createViewStore(whole, world.bar);
      world.entries.push("#/fixture?lanes=side", `#/fixture?event=${event.id}`);
      world.go(1);
      expect(store.get().lanes).toBe("side");
      world.go(1);
      store.act(laneBy("topic"));
      fail();
      await vi.waitFor(() => expect(world.entries.at(-1)).toBe("#/fixture?lanes=topic"));
      store.act(selectEvent(event.id));
      world.go(-2);
      expect([store.get().lanes, store.get().selection.type]).toEqual(["side", "none"]);
    });

    it("makes a change that is made of them only when they are there", async () => {
      const { whole, come } = early();
      const store = createViewStore(whole, world.bar);
      const change = vi.fn(laneBy("side"));
      store.actWhole(change);
      store.act(laneBy("topic"));
      expect([store.get().lanes, change.mock.calls.length]).toEqual(["topic", 0]);
      come();
      await vi.waitFor(() => expect(change).toHaveBeenCalled());
      expect(store.get().lanes).toBe("topic");
    });

    it("forgets what waits when it is closed", async () => {
      const { whole, come } = early();
      const store = createViewStore(whole, world.bar);
      store.act(selectEvent(event.id));
      store.close();
      come();
      await vi.waitFor(() => expect(isWhole(whole)).toBe(true));
      expect([store.get().selection.type, world.entries]).toEqual(["none", [""]]);
    });
  });
});

describe("a change to an edition that has to be worked out first", () => {
  /** Nothing is ready until it is told; what waits is run by `ready`. */
  function past() {
    const made = new Set<number | null>([null]);
    let waiting: { view: View; then: () => void } | null = null;
    return {
      isReady: (view: View) => made.has(view.asOf),
      prepare: (view: View, then: () => void, stopped = () => {}) => {
        waiting = { view, then };
        const stop = () => {
          waiting = null;
          awaitedStore.set(null);
          stopped();
        };
        awaitedStore.set({ view, share: 0, stop });
      },
      stop: () => {
        waiting = null;
        awaitedStore.set(null);
      },
      ready: () => {
        const { view, then } = waiting ?? {};
        if (view !== undefined) made.add(view.asOf);
        waiting = null;
        awaitedStore.set(null);
        then?.();
      },
      awaits: () => waiting?.view.asOf ?? null,
    };
  }
  const at = Date.parse("2025-12-20T12:00Z");
  const open = (hash = "") => {
    const window = fakeWindow(hash);
    const looking = past();
    return { window, looking, store: createViewStore(index, window.bar, undefined, looking) };
  };

  it("comes when that is done, as one step of the history, and with what was changed meanwhile", () => {
    const { window, looking, store } = open();
    store.act(knowAsOf(at));
    expect([store.get().asOf, window.entries.length]).toEqual([null, 1]);
    store.act(filterText("port"));
    expect([store.get().asOf, store.get().filter.text, looking.awaits()]).toEqual([null, "port", at]);
    looking.ready();
    expect([store.get().asOf, store.get().filter.text]).toEqual([at, "port"]);
    expect(window.entries).toHaveLength(3);
  });

  it("gives way to a later one, and to the present", () => {
    const { looking, store } = open();
    store.act(knowAsOf(at));
    store.act(knowAsOf(at + 60_000));
    expect(looking.awaits()).toBe(at + 60_000);
    store.act(knowAsOf(null));
    expect([looking.awaits(), store.get().asOf, awaitedStore.get()]).toEqual([null, null, null]);
  });

  it("is given up when it is stopped, and does not come with the next", () => {
    const { store } = open();
    store.act(knowAsOf(at));
    awaitedStore.get()?.stop();
    store.act(filterText("port"));
    expect([store.get().asOf, store.get().filter.text]).toEqual([null, "port"]);
  });

  it("waits where the address asks for it, and adds nothing to the history", () => {
    const { window, looking, store } = open();
    store.act(filterText("port"));
    const later = `#/fixture?asof=2025-12-20T12:00Z`.replace("fixture", index.story.id);
    window.entries.push(later);
    window.go(1);
    expect([store.get().asOf, looking.awaits()]).toEqual([null, at]);
    looking.ready();
    expect([store.get().asOf, store.get().filter.text, window.entries.length]).toEqual([at, "", 3]);
  });

  describe("that an address asks for", () => {
    const asked = "#/fixture?asof=2025-12-20T12:00Z";
    /** An address that was typed while a filter was shown. */
    const typed = () => {
      const world = open();
      world.store.act(filterText("port"));
      world.window.entries.push(asked);
      world.window.go(1);
      return world;
    };

    it("comes with what was chosen meanwhile, as a step of its own after it", () => {
      const { window, looking, store } = typed();
      store.act(laneBy("side"));
      expect([store.get().lanes, window.entries]).toEqual(["side", ["", "#/fixture?text=port", asked]]);
      looking.ready();
      expect(store.get()).toMatchObject({ asOf: at, lanes: "side", filter: { text: "" } });
      expect(window.entries).toEqual([
        "",
        "#/fixture?text=port",
        asked,
        "#/fixture?lanes=side&asof=2025-12-20T12:00Z",
      ]);
    });

    it("comes with the gesture that was made meanwhile, which writes over no other entry", () => {
      const { window, looking, store } = typed();
      store.act(moveCamera(46, 30, 7), "gesture");
      window.rest();
      expect(window.entries).toEqual(["", "#/fixture?text=port", asked]);
      looking.ready();
      expect(window.entries.at(-1)).toBe("#/fixture?map=46,30,7&asof=2025-12-20T12:00Z");
      expect(window.entries).toHaveLength(3);
    });

    it("leaves the address of what is shown where somebody stays with that", () => {
      const { window, store } = typed();
      awaitedStore.get()?.stop();
      expect([store.get().asOf, window.bar.location.hash]).toEqual([null, "#/fixture?text=port"]);
    });

    it("says what it asked for in vain, once it is shown", () => {
      const { window, looking, store } = open();
      window.entries.push(`${asked}&actors=nobody`);
      window.go(1);
      expect(store.dropped()).toEqual([]);
      looking.ready();
      expect(store.dropped()).toMatchObject([{ field: "actors", value: "nobody" }]);
    });
  });

  it("is not worked out for a view that is closed", () => {
    const { looking, store } = open();
    store.act(knowAsOf(at));
    store.close();
    store.act(knowAsOf(at));
    expect([looking.awaits(), store.next.get().asOf]).toEqual([null, null]);
  });
});

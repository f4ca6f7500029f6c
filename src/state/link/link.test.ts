import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { LinkRole, Message, Shared } from "../../core/briefing/messages";
import { sameShared } from "../../core/briefing/replica";
import { createStore } from "../store";
import { openLink } from "./link";

const at = (view: string, blank = false): Shared => ({
  view: `/s?step=${view}`,
  room: { blank, evidence: false, spotlight: null },
});

/** A network that delivers when told, in whatever order; and a clock that moves when told. */
function world() {
  const open = new Map<string, (value: unknown) => void>();
  const posted: { readonly from: string; readonly message: Message }[] = [];
  let now = 0;
  let joined = 0;
  const beats = new Map<string, () => void>();

  function join(me: string, role: LinkRole, first: Shared, room = "miami001") {
    const store = createStore<Shared>(first, sameShared);
    const onTwin = vi.fn();
    const link = openLink({
      role,
      room,
      me,
      since: ++joined,
      shared: {
        ...store,
        // In parts, as a browser's stores are set one after the other.
        set: (next) => {
          store.set({ ...store.get(), room: next.room });
          store.set(next);
        },
        canShow: ({ view }) => view.startsWith("/s"),
      },
      clock: {
        now: () => now,
        every: (_ms, run) => {
          beats.set(me, run);
          return () => void beats.delete(me);
        },
      },
      onTwin,
      wire: (receive) => {
        open.set(me, receive);
        return {
          add: () => undefined,
          close: () => void open.delete(me),
          send: (message) => void posted.push({ from: me, message: structuredClone(message) }),
        };
      },
    });
    return {
      link,
      store,
      onTwin,
      goes: () => open.delete(me),
      sleeps: () => beats.delete(me),
      state: () => link.partnership.get(),
    };
  }
  const deliver = ({ from, message }: { readonly from: string; readonly message: unknown }) => {
    for (const [me, receive] of [...open]) if (me !== from) receive(message);
  };
  return {
    join,
    posted,
    deliver,
    /** Delivers all that is on its way, and what comes of it. */
    settle: () => {
      for (let next = posted.shift(); next !== undefined; next = posted.shift()) deliver(next);
    },
    pass: (ms: number) => {
      now += ms;
      for (const beat of [...beats.values()]) beat();
    },
  };
}

describe("a link", () => {
  it("gives one that joins late the whole state of the room, not its own", () => {
    const { join, settle } = world();
    const room = join("room0001", "room", at("a"));
    room.store.set(at("c", true));
    settle();
    const presenter = join("present1", "presenter", at("start"));
    settle();
    expect(presenter.store.get()).toEqual(at("c", true));
    expect(room.store.get()).toEqual(at("c", true));
    expect([room.state(), presenter.state()]).toEqual(["connected", "connected"]);
  });

  it("takes the room's state in a presenter that has done nothing, whatever their ids", () => {
    const { join, settle } = world();
    const room = join("aroom001", "room", at("c"));
    const presenter = join("zpresent", "presenter", at("start"));
    settle();
    expect([room.store.get(), presenter.store.get()]).toEqual([at("c"), at("c")]);
  });

  it("tells nothing of what it only shows", () => {
    const { join, settle, posted, deliver } = world();
    const room = join("room0001", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    room.store.set(at("b", true));
    for (const message of posted.splice(0)) deliver(message);
    expect(presenter.store.get()).toEqual(at("b", true));
    expect(posted).toEqual([]);
  });

  it("shows in each window what is done in the other", () => {
    const { join, settle } = world();
    const room = join("room0001", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    presenter.store.set(at("b"));
    settle();
    expect(room.store.get()).toEqual(at("b"));
    room.store.set(at("b", true));
    settle();
    expect(presenter.store.get()).toEqual(at("b", true));
  });

  it("gives a room that was reloaded back what its presenter has", () => {
    const { join, settle } = world();
    const room = join("room0001", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    presenter.store.set(at("d", true));
    settle();
    room.link.leave();
    room.goes();
    settle();
    expect(presenter.state()).toBe("closed");
    const again = join("room0002", "room", at("d"));
    settle();
    expect(again.store.get()).toEqual(at("d", true));
    expect(presenter.state()).toBe("connected");
  });

  it("counts a silent partner as lost after three beats and a half, and as there once it is heard", () => {
    const { join, settle, pass, posted } = world();
    const room = join("room0001", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    const silent = (ms: number) => {
      pass(ms);
      posted.length = 0;
    };
    silent(1000);
    silent(1000);
    silent(1000);
    expect(presenter.state()).toBe("connected");
    silent(1000);
    expect([presenter.state(), room.state()]).toEqual(["lost", "lost"]);
    pass(1000);
    settle();
    expect([presenter.state(), room.state()]).toEqual(["connected", "connected"]);
  });

  it("is answered by a window whose own timers stand still", () => {
    const { join, settle, pass } = world();
    join("room0001", "room", at("a")).sleeps();
    const presenter = join("present1", "presenter", at("a"));
    settle();
    for (let i = 0; i < 5; i++) {
      pass(1000);
      settle();
    }
    expect(presenter.state()).toBe("connected");
  });

  it("keeps rooms apart", () => {
    const { join, settle } = world();
    const one = join("room0001", "room", at("a"), "miami001");
    const other = join("room0002", "room", at("b"), "miami002");
    const presenter = join("present1", "presenter", at("x"), "miami002");
    settle();
    presenter.store.set(at("c"));
    settle();
    expect([one.store.get(), other.store.get()]).toEqual([at("a"), at("c")]);
    expect([one.state(), other.state()]).toEqual(["none", "connected"]);
  });

  it("tells the later of two rooms with one id that it is a twin, and only that", () => {
    const { join, settle } = world();
    const first = join("room0002", "room", at("a"));
    settle();
    const twin = join("room0001", "room", at("b"));
    settle();
    expect(twin.onTwin).toHaveBeenCalled();
    expect(first.onTwin).not.toHaveBeenCalled();
    expect(first.store.get()).toEqual(at("a"));
  });

  it("never takes a room from its presenter, however its messages and a twin's cross", () => {
    const { join, settle, pass } = world();
    const first = join("room0002", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    const twin = join("room0001", "room", at("a"));
    // What the first says of itself is under way before the twin is answered.
    pass(1000);
    settle();
    expect([first.onTwin.mock.calls.length, twin.onTwin.mock.calls.length]).toEqual([0, 1]);
    presenter.store.set(at("b"));
    settle();
    expect(first.store.get()).toEqual(at("b"));
  });

  it("is silent once it is a twin, until it is closed", () => {
    const { join, settle, posted, pass } = world();
    const first = join("room0002", "room", at("a"));
    const twin = join("room0001", "room", at("a"));
    settle();
    pass(1000);
    twin.store.set(at("c"));
    expect(posted.filter(({ from }) => from === "room0001")).toEqual([]);
    settle();
    twin.link.close();
    expect(posted.map(({ from, message }) => [from, message.type])).toEqual([["room0001", "bye"]]);
    expect([first.store.get(), twin.onTwin.mock.calls.length]).toEqual([at("a"), 1]);
  });

  it("stays the room where the one before wakes only after a while: both follow the presenter", () => {
    const { join, settle, pass, posted } = world();
    const asleep = join("room0001", "room", at("a"));
    settle();
    const presenter = join("present1", "presenter", at("a"));
    const again = join("room0002", "room", at("a"));
    posted.splice(0); // what it would have answered
    for (let i = 0; i < 4; i++) pass(1000);
    settle();
    presenter.store.set(at("b"));
    settle();
    expect([asleep, again].map(({ onTwin }) => onTwin.mock.calls.length)).toEqual([0, 0]);
    expect([asleep.store.get(), again.store.get()]).toEqual([at("b"), at("b")]);
  });

  it("passes over what is no message, and what is of another story", () => {
    const { join, settle, deliver } = world();
    const room = join("room0001", "room", at("a"));
    settle();
    for (const message of [null, "next", {}, { parley: 1, type: "change" }]) deliver({ from: "x", message });
    const foreign: Message = {
      parley: 1,
      type: "change",
      room: "miami001",
      role: "presenter",
      from: "present1",
      since: 3,
      copy: { stamp: { clock: 9, author: "present1" }, shared: { ...at("z"), view: "/other" } },
    };
    deliver({ from: "present1", message: foreign });
    expect(room.store.get()).toEqual(at("a"));
  });

  it("says that it closes", () => {
    const { join, settle } = world();
    const room = join("room0001", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    presenter.link.close();
    settle();
    expect(room.state()).toBe("closed");
  });

  it("stays closed when something that the other window sent before comes after", () => {
    const { join, settle, posted, deliver } = world();
    const room = join("room0001", "room", at("a"));
    const presenter = join("present1", "presenter", at("a"));
    settle();
    room.store.set(at("b"));
    const [late] = posted.splice(0);
    room.link.close();
    settle();
    if (late !== undefined) deliver(late);
    expect(presenter.state()).toBe("closed");
    expect(presenter.store.get()).toEqual(at("b"));
  });

  it("counts as connected while one of two presenters is there", () => {
    const { join, settle } = world();
    const room = join("room0001", "room", at("a"));
    const one = join("present1", "presenter", at("a"));
    join("present2", "presenter", at("a"));
    settle();
    one.link.close();
    settle();
    expect(room.state()).toBe("connected");
  });

  it("shows the same in both windows in the end, whatever is lost, late, doubled or out of order", () => {
    const act = fc.record({
      window: fc.nat(1),
      does: fc.constantFrom("a", "b", "c", "blank", "deliver", "again", "lose", "beat"),
      at: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { join, posted, deliver, settle, pass } = world();
        const windows = [join("room0001", "room", at("a")), join("present1", "presenter", at("a"))];
        for (const { window, does, at: n } of acts) {
          const store = windows[window]?.store;
          const i = n % Math.max(1, posted.length);
          const message = posted[i];
          if (does === "beat") pass(1000);
          else if (does === "blank")
            store?.set({ ...store.get(), room: { ...at("").room, blank: n % 2 === 0 } });
          else if (does.length === 1) store?.set({ ...store.get(), view: at(does).view });
          else if (message !== undefined) {
            if (does !== "again") posted.splice(i, 1);
            if (does !== "lose") deliver(message);
          }
        }
        pass(1000);
        settle();
        expect(windows[1]?.store.get()).toEqual(windows[0]?.store.get());
      }),
    );
  });
});

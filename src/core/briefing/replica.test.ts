import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Copy, Message, Shared, Stamp } from "./messages";
import { changed, isLater, received, sameShared } from "./replica";

const AUTHORS = ["room0001", "present1", "present2"] as const;

const shared: fc.Arbitrary<Shared> = fc.record({
  view: fc.constantFrom("/s?step=a", "/s?step=b", "/s?step=c&aside"),
  room: fc.record({
    blank: fc.boolean(),
    evidence: fc.boolean(),
    spotlight: fc.option(fc.record({ x: fc.constantFrom(0, 0.5), y: fc.constantFrom(0, 1) })),
  }),
});
const stamp: fc.Arbitrary<Stamp> = fc.record({
  clock: fc.integer({ min: 1, max: 4 }),
  author: fc.constantFrom(...AUTHORS),
});

const told = (from: string, copy: Copy | null): Message => ({
  parley: 1,
  type: "change",
  room: "miami001",
  role: from.startsWith("room") ? "room" : "presenter",
  from,
  since: 1,
  copy,
});

/** A change in one window, or the delivery of a message that was sent at any time before, to one window. */
type Happening =
  | { readonly type: "change"; readonly window: number; readonly to: Shared }
  | { readonly type: "deliver"; readonly window: number; readonly message: number };

const window = fc.nat(AUTHORS.length - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constant("change" as const), window, to: shared }),
  fc.record({ type: fc.constant("deliver" as const), window, message: fc.nat(1000) }),
);

/** Lets things happen: messages are lost, late, doubled and out of order as `deliver` has it. */
function run(happenings: readonly Happening[], onStep: (before: Copy | null, after: Copy | null) => void) {
  const copies: (Copy | null)[] = AUTHORS.map(() => null);
  const sent: Message[] = [];
  for (const each of happenings) {
    const author = AUTHORS[each.window] ?? "";
    const before = copies[each.window] ?? null;
    const message = each.type === "deliver" ? sent[each.message % Math.max(1, sent.length)] : undefined;
    if (each.type === "deliver" && message === undefined) continue;
    const after =
      each.type === "change" ? changed(before, author, each.to) : message && received(before, message);
    copies[each.window] = after ?? null;
    if (each.type === "change") sent.push(told(author, after ?? null));
    onStep(before, after ?? null);
  }
  return { copies, sent };
}

describe("a copy of the shared state", () => {
  it("never goes back, whatever comes", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        run(happenings, (before, after) => {
          if (before === null || after === null) return;
          expect(isLater(before.stamp, after.stamp)).toBe(false);
        });
      }),
    );
  });

  it("ends the same in all windows once each has heard each, in any order and any number of times", () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 40 }),
        fc.infiniteStream(fc.nat(1e6)),
        (happenings, chance) => {
          const { copies, sent } = run(happenings, () => undefined);
          const ends = copies.map((copy) => {
            const late = [...sent, ...sent.filter((_, i) => i % 2 === 0)];
            const order = late.map((message) => ({ message, at: chance.next().value }));
            order.sort((a, b) => a.at - b.at);
            return order.reduce((now, { message }) => received(now, message), copy);
          });
          for (const end of ends) expect(end).toEqual(ends[0]);
        },
      ),
    );
  });

  it("needs no more than the last message of another window", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const { copies } = run(happenings, () => undefined);
        const [room = null, presenter = null] = copies;
        const a = received(room, told(AUTHORS[1], presenter));
        const b = received(presenter, told(AUTHORS[0], room));
        expect(a).toEqual(b);
      }),
    );
  });

  it("takes a change of one's own for later than all that was seen", () => {
    fc.assert(
      fc.property(stamp, shared, shared, (seen, old, next) => {
        const copy = { stamp: seen, shared: old };
        expect(isLater(changed(copy, AUTHORS[0], next).stamp, seen)).toBe(true);
        expect(received(copy, told(AUTHORS[1], null))).toBe(copy);
      }),
    );
  });

  it("orders any two stamps one way", () => {
    fc.assert(
      fc.property(stamp, stamp, stamp, (a, b, c) => {
        const same = a.clock === b.clock && a.author === b.author;
        expect(Number(isLater(a, b)) + Number(isLater(b, a))).toBe(same ? 0 : 1);
        if (isLater(a, b) && isLater(b, c)) expect(isLater(a, c)).toBe(true);
      }),
    );
  });

  it("is compared by everything that it shows", () => {
    const parts = fc.array(fc.constantFrom("view", "blank", "evidence", "spotlight"), { maxLength: 1 });
    fc.assert(
      fc.property(shared, shared, parts, (a, b, [part]) => {
        const from = (name: string) => (name === part ? b : a);
        const { blank } = from("blank").room;
        const { evidence } = from("evidence").room;
        const { spotlight } = from("spotlight").room;
        const other = { view: from("view").view, room: { blank, evidence, spotlight } };
        expect(sameShared(a, other)).toBe(JSON.stringify(a) === JSON.stringify(other));
      }),
    );
  });
});

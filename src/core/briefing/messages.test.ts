import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRoomId, LINK_ROLES, type Message, readMessage } from "./messages";

const id = fc.stringMatching(/^[a-z0-9]{8,40}$/);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const message: fc.Arbitrary<Message> = fc.record({
  parley: fc.constant(1 as const),
  type: fc.constantFrom("hello" as const, "here" as const, "change" as const, "bye" as const),
  room: id,
  role: fc.constantFrom(...LINK_ROLES),
  from: id,
  since: fc.nat(),
  copy: fc.option(
    fc.record({
      stamp: fc.record({ clock: fc.integer({ min: 1, max: 1e12 }), author: id }),
      shared: fc.record({
        view: fc.string({ maxLength: 80 }),
        room: fc.record({
          blank: fc.boolean(),
          evidence: fc.boolean(),
          spotlight: fc.option(fc.record({ x: share, y: share })),
        }),
      }),
    }),
  ),
});

describe("readMessage", () => {
  it("reads every message after its way through a channel, and nothing besides it", () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(readMessage(structuredClone(sent))).toEqual(sent);
        expect(readMessage({ ...sent, more: 1 })).toEqual(sent);
      }),
    );
  });

  it("passes over whatever is not one, and never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readMessage(value)).toBeNull();
      }),
    );
  });

  it("passes over a message with one thing wrong", () => {
    const wrong = fc.constantFrom<Partial<Record<string, unknown>>>(
      { parley: 2 },
      { type: "order" },
      { room: "a b" },
      { room: "../../etc" },
      { role: "audience" },
      { from: "" },
      { since: "before" },
      { copy: undefined },
      { copy: { stamp: { clock: 0, author: "window01" }, shared: null } },
    );
    fc.assert(
      fc.property(message, wrong, (sent, part) => {
        expect(readMessage({ ...sent, ...part })).toBeNull();
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 1e12 + 1, 0, -1, "3"])(
    "refuses a clock of %s",
    (clock) => {
      const shared = { view: "/s", room: { blank: false, evidence: false, spotlight: null } };
      const sent = { parley: 1, type: "here", room: "room0001", role: "room", from: "window01", since: 1 };
      expect(readMessage({ ...sent, copy: { stamp: { clock, author: "window01" }, shared } })).toBeNull();
      expect(
        readMessage({ ...sent, copy: { stamp: { clock: 3, author: "window01" }, shared } }),
      ).not.toBeNull();
    },
  );

  it.each([{ x: 1.2, y: 0 }, { x: 0 }, "middle"])("refuses a spotlight at %o", (spotlight) => {
    const sent = { parley: 1, type: "here", room: "room0001", role: "room", from: "window01", since: 1 };
    const shared = { view: "/s", room: { blank: false, evidence: false, spotlight } };
    expect(readMessage({ ...sent, copy: { stamp: { clock: 3, author: "window01" }, shared } })).toBeNull();
  });
});

it("tells the id of a room from other text", () => {
  expect(["0a1b2c3d", "a".repeat(40)].filter(isRoomId)).toHaveLength(2);
  expect(["", "short", "A1B2C3D4E5", "a".repeat(41), "0a1b2c3d\n", "0a1b-2c3d"].filter(isRoomId)).toEqual([]);
});

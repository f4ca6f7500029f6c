import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf } from "./pieces";

/** A body that sends these pieces as they are asked for, and how many of them were. */
function sent(pieces: readonly Uint8Array<ArrayBuffer>[]) {
  let at = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (control) => {
        const next = pieces[at++];
        if (next === undefined) control.close();
        else control.enqueue(next);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, asked: () => at };
}

it("gives the same bytes however they come, from where it was taken up to", async () => {
  const pieces = fc.array(
    fc.uint8Array({ maxLength: 9 }).map((bytes) => new Uint8Array(bytes)),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(40), fc.nat(40), async (parts, first, taken) => {
      const all = parts.flatMap((part) => [...part]);
      let told = 0;
      const file = piecesOf(sent(parts).body, (bytes) => {
        told = bytes;
      });
      const start = [...(await file.until(first))];
      expect(start).toEqual(all.slice(0, start.length));
      expect(start.length).toBeGreaterThanOrEqual(Math.min(first, all.length));
      file.take(taken);
      expect([...(await file.until(Number.POSITIVE_INFINITY))]).toEqual(
        all.slice(Math.min(taken, start.length)),
      );
      expect(told).toBe(all.length);
    }),
  );
});

it("asks for no more than is waited for", async () => {
  const { body, asked } = sent([1, 2, 3, 4].map((byte) => new Uint8Array([byte])));
  const file = piecesOf(body, () => {});
  await file.until(2);
  expect(asked()).toBe(2);
});

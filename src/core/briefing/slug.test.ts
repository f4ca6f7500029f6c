import fc from "fast-check";
import { expect, it } from "vitest";
import { freeId, slug } from "./slug";

it.each([
  ["Jets burn in Crimea", "jets-burn-in-crimea"],
  ["  7–8 killed: a “port” ", "7-8-killed-a-port"],
  ["Łódź", "lodz"],
  ["Зеленський", "step"],
  ["", "step"],
  ["One message that is far too long to be the name of anything", "one-message-that-is-far-too-long-to-be"],
])("makes an id of %j", (text, id) => expect(slug(text, "step")).toBe(id));

it("makes ids that the format takes, of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(slug(text, "step")).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/u);
    }),
  );
});

it("numbers an id that is taken", () => {
  expect(freeId("port", ["all"])).toBe("port");
  expect(freeId("port", ["port"])).toBe("port-2");
  expect(freeId("port-2", ["port", "port-2"])).toBe("port-3");
});

it("is never one that is taken", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "a-2", "a-3", "b-2", "b")), (taken) => {
      for (const id of ["a", "a-2", "b-2"]) expect(taken).not.toContain(freeId(id, taken));
    }),
  );
});

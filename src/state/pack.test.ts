import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "./pack";

it("gives back every text, however hostile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
      const sound = text.toWellFormed();
      expect(await (await unpack(await pack(sound))).text()).toBe(sound.replace(/^\ufeff/u, ""));
    }),
  );
});

it("has no sign that could end what carries it", async () => {
  expect(await pack("</script><!-- $& \u2028")).toMatch(/^[!-;=?-~]+$/u);
});

it("says so when what is carried was damaged", async () => {
  await expect(unpack("not packed <")).rejects.toThrow();
  const cut = (await pack("a story")).slice(0, 14);
  await expect(unpack(cut).then((file) => file.text())).rejects.toThrow();
});

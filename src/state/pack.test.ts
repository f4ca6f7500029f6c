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

it("is longer than what is given to btoa at once", async () => {
  const text = Array.from({ length: 200_000 }, (_, i) =>
    String.fromCharCode(32 + ((i * i * 31) % 9973)),
  ).join("");
  expect(await (await unpack(await pack(text))).text()).toBe(text);
});

it("is letters, digits and three signs only, so that no text can end what carries it", async () => {
  expect(await pack("</script><!-- $& \u2028")).toMatch(/^[A-Za-z0-9+/=]+$/u);
});

it("says so when what is carried was damaged", async () => {
  await expect(unpack("no base64!")).rejects.toThrow();
  const cut = (await pack("a story")).slice(0, 16);
  await expect(unpack(cut).then((file) => file.text())).rejects.toThrow();
});

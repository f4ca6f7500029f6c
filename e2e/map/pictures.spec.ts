import { expect, test } from "../fixtures";

const ZOOMS = [2, 3, 5, 7, 9, 10] as const;

interface Place {
  readonly name: string;
  readonly at: readonly [lat: number, lon: number];
  /** Least parts of 1 at the closest zooms, 9 and 10, of what the place is made of. */
  readonly close: Readonly<Partial<Record<"sea" | "land" | "ukraine" | "hatch", number>>>;
  /** What it has nothing of at those zooms. */
  readonly without: readonly ("land" | "ukraine" | "hatch")[];
}

const PLACES: readonly Place[] = [
  { name: "Odesa", at: [46.45, 30.75], close: { sea: 0.2, ukraine: 0.3 }, without: ["hatch"] },
  { name: "Crimea", at: [45.2, 34.9], close: { sea: 0.05, ukraine: 0.4, hatch: 0.02 }, without: ["land"] },
  { name: "Danube", at: [45.25, 29.6], close: { sea: 0.1, land: 0.2, ukraine: 0.1 }, without: ["hatch"] },
  { name: "Miami", at: [25.75, -80.2], close: { sea: 0.2, land: 0.2 }, without: ["ukraine", "hatch"] },
];

for (const theme of ["light", "dark"] as const) {
  for (const { name, at, close, without } of PLACES) {
    test(`paints ${name} at every zoom, ${theme}`, async ({ app, map }, info) => {
      await app.theme(theme);
      for (const zoom of ZOOMS) {
        await map.lookAt(...at, zoom);
        const ground = await map.ground();
        const where = `${name} at zoom ${zoom}`;
        expect(ground.gap, where).toBe(0);
        // Coasts, borders, rivers and the soft edges of the hatch are the rest.
        expect(ground.sea + ground.land + ground.ukraine, where).toBeGreaterThan(0.65);
        // At zoom 2 it is some twenty pixels in all.
        const least = zoom === 2 ? 0.000005 : zoom < 5 ? 0.00002 : 0.0003;
        if (name === "Crimea") expect(ground.hatch, where).toBeGreaterThan(least);
        if (zoom >= 9) {
          for (const [what, share] of Object.entries(close)) {
            expect(Reflect.get(ground, what), `${what}, ${where}`).toBeGreaterThan(share);
          }
          for (const what of without) expect(ground[what], `${what}, ${where}`).toBeLessThan(0.002);
        }
        await map.picture(info.outputPath(`${name}-${zoom}-${theme}.png`));
      }
    });
  }
}

test("shows the world on both sides of the date line, and the same again on the next copy", async ({
  map,
}) => {
  await map.lookAt(60, 180, 3);
  const ground = await map.ground();
  expect(ground.gap).toBe(0);
  const [west, east] = [await map.ground("left half"), await map.ground("right half")];
  // Chukotka and Kamchatka, and Alaska.
  expect(west.land).toBeGreaterThan(0.15);
  expect(east.land).toBeGreaterThan(0.1);
  await map.turnOnce(3);
  const again = await map.ground();
  expect(again.gap).toBe(0);
  expect(Math.abs(again.land - ground.land)).toBeLessThan(0.01);
});

import { expect, test } from "../fixtures";

test("the page tells from outside how many events map and timeline have drawn", async ({ app }) => {
  await app.open();
  const { total } = await app.counts();
  await expect.poll(() => app.drawn()).toBe(total);
  await app.actorToggle("Kirill Dmitriev");
  const { shown } = await app.counts();
  expect(shown).toBeLessThan(total);
  await expect.poll(() => app.drawn()).toBe(shown);
  await app.actorToggle("Kirill Dmitriev");
  await expect.poll(() => app.drawn()).toBe(total);
});

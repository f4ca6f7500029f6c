import type { Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** Someone who explores a story of so many events that lanes show how many there are when. */
export class DenseStory extends Explorer {
  readonly #page: Page;

  constructor(page: Page) {
    super(page);
    this.#page = page;
  }

  /** Gives the app one story, as the build would ship it, in place of its own; call before opening. */
  async serve(id: string, title: string, text: string): Promise<void> {
    const list = [{ id, title, bytes: text.length }];
    await this.#page.context().route("**/stories/index.json", (route) => route.fulfill({ json: list }));
    await this.#page
      .context()
      .route(`**/stories/${id}.json`, (route) =>
        route.fulfill({ body: text, contentType: "application/json" }),
      );
  }

  /** Waits until map and timeline are drawn with the present filter, and tells how many events meet it. */
  async settledAt(): Promise<number> {
    await this.settled();
    return Number(await this.#page.evaluate(() => document.documentElement.dataset["drawn"]));
  }

  /** How many events the timeline and the map say that they show, and the list in all. */
  async summarised(): Promise<{ timeline: number; map: number; list: number }> {
    await this.settled();
    const count = async (view: string) =>
      Number(await this.#page.locator(`[data-view="${view}"]`).getAttribute("data-count"));
    return { timeline: await count("timeline"), map: await count("map"), list: await count("list") };
  }

  /** Presses the toggle of the actor at a place in the list, counted from 0; tells its name. */
  async pressActor(at: number): Promise<string> {
    const actor = this.#page.locator("[data-actor]").nth(at);
    await actor.click();
    return (await actor.getAttribute("data-actor")) ?? "";
  }

  /** Presses the middle of the lane with the name. */
  async pressLane(name: string): Promise<void> {
    const box = await this.#page
      .getByRole("group", { name: new RegExp(`^${name}, `) })
      .locator("[data-dense]")
      .boundingBox();
    if (box === null) throw new Error(`There is no dense lane ${name}.`);
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}

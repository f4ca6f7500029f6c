import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";

/**
 * The app in the words of someone who uses it. Tests speak to this and know nothing of
 * Playwright, roles or selectors; when the screen changes, only this file does.
 *
 * Actions wait until they can be done. Reads (`listRows`, `mapMarks`, …) answer at once, so
 * a test that awaits a change polls: `await expect.poll(() => app.listRows()).toEqual(…)`.
 */
export class Driver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the app at a fragment, e.g. `#/miami-talks?kinds=strike`, and waits until a story is drawn. */
  async open(hash = ""): Promise<void> {
    await this.#page.goto(`./${hash}`);
    await this.#ready();
  }

  /** Opens the app and returns the headers that its page came with, names in lower case. */
  async openForHeaders(): Promise<Record<string, string>> {
    const response = await this.#page.goto("./");
    return response?.headers() ?? {};
  }

  /** What the operating system asks for: a theme. */
  theme(theme: "light" | "dark"): Promise<void> {
    return this.#page.emulateMedia({ colorScheme: theme });
  }

  /** What the operating system asks for: full or reduced motion. Reduced unless told. */
  motion(motion: "full" | "reduced"): Promise<void> {
    return this.#page.emulateMedia({ reducedMotion: motion === "full" ? "no-preference" : "reduce" });
  }

  /** Sets the clock of the page, as ISO 8601; call before opening. */
  clock(instant: string): Promise<void> {
    return this.#page.clock.setFixedTime(instant);
  }

  /** Size of the window in CSS pixels. */
  size(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  /** Cuts the network, or restores it. */
  network(state: "on" | "off"): Promise<void> {
    return this.#page.context().setOffline(state === "off");
  }

  /** Presses keys one after the other, e.g. `"Tab"`, `"Shift+Tab"`, `"j"`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Types into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  back = async (): Promise<void> => void (await this.#page.goBack());
  forward = async (): Promise<void> => void (await this.#page.goForward());
  reload = async (): Promise<void> => void (await this.#page.reload());

  /** The fragment of the address, `#` included; empty when there is none. */
  address(): string {
    return new URL(this.#page.url()).hash;
  }

  /** The whole address, to be opened elsewhere. */
  link(): string {
    return this.#page.url();
  }

  /** Opens a whole address, as one does with a link that was sent. */
  async follow(link: string): Promise<void> {
    await this.#page.goto(link);
    await this.#ready();
  }

  /** Waits until the app has drawn what it was told last: views follow a filter with a little delay. */
  async settled(): Promise<void> {
    await this.#page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestIdleCallback(
            () => requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 1_000 })),
            {
              timeout: 1_000,
            },
          );
        }),
    );
  }

  async #ready(): Promise<void> {
    for (const view of ["status", "map", "timeline"]) await this.#view(view).waitFor({ state: "attached" });
    await this.settled();
  }

  title(): Promise<string> {
    return this.#page.title();
  }

  /** Accessible names of the marks on the map, single and counted. */
  mapMarks(): Promise<string[]> {
    return names(this.#view("map").locator("[data-events]"));
  }

  /** Accessible names of the marks on the timeline, "+n" chips included. */
  timelineMarks(): Promise<string[]> {
    return names(this.#view("timeline").locator("[data-stop]"));
  }

  /** Ids of the events in the list, in its order. */
  async listRows(): Promise<string[]> {
    await this.settled();
    return attributes(this.#view("list").locator("[data-event]"), "data-event");
  }

  /** Opens the event with this id from the list, and waits until all of it is there. */
  async openEvent(id: string): Promise<void> {
    await this.#view("list").locator(`[data-event="${id}"]`).click();
    await this.#page
      .locator(`[data-event-open="${id}"]:not([aria-busy="true"])`)
      .waitFor({ state: "attached" });
  }

  /** Id of the event whose detail is shown; null when none is. */
  async openedEvent(): Promise<string | null> {
    const [id = null] = await attributes(this.#view("detail"), "data-event-open");
    return id;
  }

  /** How many events the status line says are shown, out of how many. */
  async counts(): Promise<{ shown: number; total: number }> {
    await this.settled();
    const [shown = ""] = await attributes(this.#view("status").locator("[data-shown]"), "data-shown");
    const [total = ""] = await attributes(this.#view("status").locator("[data-total]"), "data-total");
    return { shown: Number(shown), total: Number(total) };
  }

  /** How many events the page says, for measuring from outside, that map and timeline have drawn; null before that. */
  drawn(): Promise<number | null> {
    return this.#page.evaluate(() => {
      const { drawn } = document.documentElement.dataset;
      return drawn === undefined ? null : Number(drawn);
    });
  }

  /** Presses an actor in the list of actors: a filter on, or off again. */
  async actorToggle(name: string): Promise<void> {
    await this.#actor(name).click();
  }

  async actorPressed(name: string): Promise<boolean> {
    return (await this.#actor(name).getAttribute("aria-pressed")) === "true";
  }

  /** Accessibility rules that the page breaks now, with the elements that break them; WCAG 2.2 A and AA. */
  async axe(): Promise<string[]> {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await new AxeBuilder({ page: this.#page })
      .options({ runOnly: tags, resultTypes: ["violations"] })
      .setLegacyMode() // without frames the result is the same, in half the time
      .analyze();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  }

  /** Writes a picture of the window, for README and for people to look at. */
  async picture(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  /** Runs a function in the page: for tests of the harness itself and for measuring. */
  evaluate<T>(run: () => T | Promise<T>): Promise<T> {
    return this.#page.evaluate(run);
  }

  #view(name: string): Locator {
    return this.#page.locator(`[data-view="${name}"]`);
  }

  #actor(name: string): Locator {
    return this.#view("actors").locator("[data-actor]").filter({ hasText: name });
  }
}

const attributes = (locator: Locator, name: string): Promise<string[]> =>
  locator.evaluateAll((found, of) => found.map((element) => element.getAttribute(of) ?? ""), name);

const names = (locator: Locator): Promise<string[]> =>
  locator.evaluateAll((found) =>
    found.map((each) => each.getAttribute("aria-label") ?? each.textContent ?? ""),
  );

import type { BrowserContext, Page } from "@playwright/test";
import { Explorer } from "./explorer";

/** Someone who comes back to the app, with what the browser kept of it. */
export class Visitor extends Explorer {
  readonly #page: Page;
  readonly #context: BrowserContext;

  constructor(page: Page) {
    super(page);
    this.#page = page;
    this.#context = page.context();
  }

  /** Another tab of the same browser. */
  async newTab(): Promise<Visitor> {
    return new Visitor(await this.#context.newPage());
  }

  /** Waits until the app is kept for use without a network. */
  async kept(): Promise<void> {
    await this.#page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
  }

  /** Whether the browser has been asked to keep the app, once the page has come and is at rest. */
  async isKept(): Promise<boolean> {
    await this.#page.waitForLoadState("networkidle");
    return this.#page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
  }

  /** Looks for a newer version now, as a browser does by itself at times. */
  async lookForNewer(): Promise<void> {
    await this.#page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
    });
  }

  /** Whether a newer version is offered. */
  offered(): Promise<boolean> {
    return this.#page.getByRole("button", { name: "Open the newer version" }).isVisible();
  }

  async openNewer(): Promise<void> {
    await this.#page.getByRole("button", { name: "Open the newer version" }).click();
  }

  later(): Promise<void> {
    return this.#page.getByRole("button", { name: "Later" }).click();
  }

  /** Title of the story that is shown. */
  storyTitle(): Promise<string> {
    return this.#page.getByRole("heading", { level: 1 }).innerText();
  }

  /** The title in a file of the build, asked for by this page now. */
  titleInFile(): Promise<string> {
    return this.#page.evaluate(async () => {
      const files = await (await fetch("stories/miami-talks.json")).json();
      return files["story.json"].title;
    });
  }

  /** Names of the versions that the browser keeps. */
  versions(): Promise<string[]> {
    return this.#page.evaluate(async () => (await caches.keys()).filter((name) => name !== "parley-pages"));
  }

  /** What the browser finds in the page's web manifest. */
  async manifest(): Promise<{ name: string; icons: number[]; start: number }> {
    return this.#page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]")?.href ?? "";
      const manifest = await (await fetch(link)).json();
      const status = async (path: string) => (await fetch(new URL(path, link))).status;
      const icons = manifest.icons.map(({ src }: { src: string }) => status(src));
      return {
        name: manifest.name,
        icons: await Promise.all(icons),
        start: await status(manifest.start_url),
      };
    });
  }
}

import { readFile } from "node:fs/promises";
import type { Download, FrameLocator, Locator, Page } from "@playwright/test";

/** A file as it was saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What someone takes away from the app, and the app as someone else's page shows it. */
export class Exports {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async openDialog(): Promise<void> {
    await this.#page.getByRole("button", { name: "Export", exact: true }).click();
    await this.#dialog.waitFor();
  }

  async isOpen(): Promise<boolean> {
    return (await this.#dialog.count()) > 0;
  }

  /** What the dialog says that every form holds. */
  summary(): Promise<string> {
    return this.#dialog.locator('[data-view="export-summary"]').innerText();
  }

  /** Names of what is offered, in order. */
  offered(): Promise<string[]> {
    return this.#dialog.getByRole("heading", { level: 4 }).allTextContents();
  }

  /** Whether a form can be saved now. */
  canSave(id: string): Promise<boolean> {
    return this.#row(id).getByRole("button").first().isEnabled();
  }

  /** Saves a form that needs no choice. */
  save(id: string): Promise<Saved> {
    return this.#saved(() => this.#row(id).getByRole("button", { name: /^Save/ }).click());
  }

  /** Opens the choices of a form. */
  async unfold(id: string): Promise<void> {
    await this.#row(id)
      .getByRole("button", { name: /^Choose/ })
      .click();
  }

  /** Saves the picture with these choices pressed, such as "Map", "PNG 2×" and "Dark". */
  async savePicture(...choices: readonly string[]): Promise<Saved> {
    for (const choice of choices)
      await this.#row("picture").getByRole("button", { name: choice, exact: true }).click();
    return this.#saved(() => this.#row("picture").getByRole("button", { name: "Save the picture" }).click());
  }

  /** Presses the button for the picture without waiting for the file. */
  async startPicture(): Promise<void> {
    await this.#row("picture").getByRole("button", { name: "Save the picture" }).click();
  }

  cancel(): Promise<void> {
    return this.#dialog.getByRole("button", { name: "Cancel" }).click();
  }

  /** Whether something is being made and told so. */
  async progress(): Promise<boolean> {
    return (await this.#dialog.getByRole("progressbar").count()) > 0;
  }

  /** What the dialog says went wrong; empty when nothing did. */
  async failure(): Promise<string> {
    return (await this.#dialog.getByRole("alert").allInnerTexts()).join(" ");
  }

  /** Under what name the dialog says that the last file was saved; empty when it says nothing. */
  async told(): Promise<string> {
    return (await this.#dialog.getByRole("status").allInnerTexts()).join(" ").trim();
  }

  /** Makes the browser never finish a picture from now on. */
  async picturesStall(): Promise<void> {
    await this.#page.evaluate(() => {
      Reflect.set(HTMLCanvasElement.prototype, "toBlob", () => {});
    });
  }

  /** Makes the browser fail to write pictures from now on. */
  async picturesFail(): Promise<void> {
    await this.#page.evaluate(() => {
      Reflect.set(HTMLCanvasElement.prototype, "toBlob", (done: (blob: null) => void) => done(null));
    });
  }

  /** Size of a PNG in pixels, and how many different colours a part of it has, given in shares of its size. */
  async look(
    { bytes }: Saved,
    part: readonly [left: number, top: number, right: number, bottom: number],
  ): Promise<{ width: number; height: number; colours: number }> {
    return this.#page.evaluate(
      async ([data, [left, top, right, bottom]]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const { naturalWidth: width, naturalHeight: height } = image;
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const ctx = canvas.getContext("2d");
        if (ctx === null) throw new Error("no canvas");
        ctx.drawImage(image, 0, 0);
        const box = [left * width, top * height, (right - left) * width, (bottom - top) * height] as const;
        const pixels = new Uint32Array(ctx.getImageData(...box).data.buffer);
        return { width, height, colours: new Set(pixels).size };
      },
      [bytes.toString("base64"), part] as const,
    );
  }

  /** The HTML for another page. */
  snippet(): Promise<string> {
    return this.#dialog.getByRole("textbox", { name: "HTML for the other page" }).inputValue();
  }

  /** Opens a page of someone else's that holds this HTML between two buttons of its own. */
  async openHost(html: string, base: string): Promise<void> {
    const host = new URL("/host", base).href;
    await this.#page.route(host, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="en"><title>Host</title><button>Before</button>${html}<button>After</button></html>`,
      }),
    );
    await this.#page.goto(host);
    await this.#frame.locator('[data-view="timeline"]').waitFor();
  }

  /** Text of the first such element in the frame. */
  frameText(selector: string): Promise<string> {
    return this.#frame.locator(selector).first().innerText();
  }

  frameCount(selector: string): Promise<number> {
    return this.#frame.locator(selector).count();
  }

  async pressInFrame(name: string): Promise<void> {
    await this.#frame.getByRole("button", { name, exact: true }).click();
  }

  async openEventInFrame(id: string): Promise<void> {
    await this.#frame.locator(`[data-view="list"] [data-event="${id}"]`).click();
    await this.#frame.locator(`[data-event-open="${id}"]`).waitFor();
  }

  /** Where the frame's link to the whole leads. */
  async wholeLink(): Promise<string> {
    return (await this.#frame.getByRole("link", { name: /^Open in Parley/ }).getAttribute("href")) ?? "";
  }

  /** Name of what has the focus in the host page, "frame" when that is in the frame. */
  hostFocus(): Promise<string> {
    return this.#page.evaluate(() =>
      document.activeElement?.tagName === "IFRAME" ? "frame" : (document.activeElement?.textContent ?? ""),
    );
  }

  /** Steps that Back would go. */
  history(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  /** Turns the wheel over the frame's map. */
  async wheelOverFrame(): Promise<void> {
    const box = await this.#page.locator("iframe").boundingBox();
    if (box === null) throw new Error("no frame");
    await this.#page.mouse.move(box.x + box.width / 2, box.y + 200);
    await this.#page.mouse.wheel(0, 300);
  }

  get #dialog(): Locator {
    return this.#page.getByRole("dialog", { name: "Export" });
  }

  get #frame(): FrameLocator {
    return this.#page.frameLocator("iframe");
  }

  #row(id: string): Locator {
    return this.#dialog.locator(`[data-export="${id}"]`);
  }

  async #saved(press: () => Promise<void>): Promise<Saved> {
    const coming = this.#page.waitForEvent("download", { timeout: 40_000 });
    await press();
    const download: Download = await coming;
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
  }
}

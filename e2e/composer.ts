import { readFile } from "node:fs/promises";
import type { Dialog, Locator, Page } from "@playwright/test";

/** A field of a step, by what tests call it. */
type Field = "kicker" | "title" | "text" | "notes" | "seconds";

/** What a briefer does who writes a briefing: opens the composer, adds views, edits, orders, exports. */
export class Composer {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  // Opening and closing

  async open(): Promise<void> {
    await this.#page.getByRole("button", { name: /Brief$/ }).click();
    await this.#page.getByRole("button", { name: /^Compose…/ }).click();
    await this.#root.waitFor();
  }

  async isOpen(): Promise<boolean> {
    return (await this.#root.count()) > 0;
  }

  done(): Promise<void> {
    return this.#press("Done");
  }

  /** Starts a draft with the view that is on the screen. */
  async begin(): Promise<void> {
    await this.#press("New from this view");
    await this.#steps.first().waitFor();
  }

  /** Titles of the drafts that can be opened. */
  drafts(): Promise<string[]> {
    return this.#root.locator("[data-draft] button:first-child > span:first-child").allInnerTexts();
  }

  openDraft(title: string): Promise<void> {
    return this.#root.locator("[data-draft]").getByRole("button", { name: title }).first().click();
  }

  allDrafts(): Promise<void> {
    return this.#press("All drafts");
  }

  deleteDraft(): Promise<void> {
    return this.#press("Delete this draft");
  }

  editCopy(title: string): Promise<void> {
    return this.#press(`Edit a copy of ${title}`);
  }

  /** Drafts a briefing of what changed since a day and time of the story's zone. */
  async draftChanges(day: string, time: string): Promise<void> {
    await this.#root.getByLabel("Day", { exact: true }).fill(day);
    await this.#root.getByLabel(/^Time/).fill(time);
    await this.#press("Draft it");
    await this.#steps.first().waitFor();
  }

  /** Shows events and evidence in the column, or the briefing again. */
  column(side: "Briefing" | "Events and evidence"): Promise<void> {
    return this.#page.getByRole("button", { name: side, exact: true }).first().click();
  }

  // The briefing

  async detail(field: "title" | "question" | "id", value: string): Promise<void> {
    const input = this.#root.locator(`[name="briefing-${field}"]`);
    if (field === "id") await this.#root.locator("summary").click();
    await input.fill(value);
  }

  /** What is said of an id that something else has; null when nothing is. */
  async taken(): Promise<string | null> {
    const words = this.#root.locator('[data-part="taken"]');
    return (await words.count()) === 0 ? null : words.innerText();
  }

  /** What is on the screen now, as the composer tells it. */
  now(): Promise<string> {
    return this.#root.locator('[data-part="now"]').innerText();
  }

  addView(): Promise<void> {
    return this.#press("Add this view as a step");
  }

  /** Whether the browser keeps the draft, in words. */
  saved(): Promise<string> {
    return this.#root.locator('[data-part="saved"]').innerText();
  }

  // Steps

  /** Ids in their order. */
  ids(): Promise<string[]> {
    return this.#steps.evaluateAll((all) => all.map((each) => each.getAttribute("data-step") ?? ""));
  }

  /** What the line of each step says: its title, its time, its problems. */
  async lines(): Promise<string[]> {
    const texts = await this.#root.locator("[data-toggle]").allInnerTexts();
    return texts.map((text) => text.replace(/\s+/gu, " ").trim());
  }

  /** Opens a step, or folds it. */
  toggle(id: string): Promise<void> {
    return this.#step(id).locator("[data-toggle]").click();
  }

  /** Id of the step that is open; null when all are folded. */
  async opened(): Promise<string | null> {
    const open = this.#root.locator('[data-step][data-open="true"]');
    return (await open.count()) === 0 ? null : open.getAttribute("data-step");
  }

  async fill(field: Field, value: string): Promise<void> {
    await this.#field(field).fill(value);
  }

  /** Types letter by letter at the end of a field. */
  typeInto(field: Field, text: string): Promise<void> {
    return this.#field(field).pressSequentially(text);
  }

  value(field: Field): Promise<string> {
    return this.#field(field).inputValue();
  }

  /** The count beside a text, e.g. "12/80". */
  async counter(field: Field): Promise<string> {
    const count = this.#field(field).locator("xpath=..").locator("[data-over] [aria-hidden]");
    return (await count.innerText()).trim();
  }

  /** All problems that are told at the open step. */
  problems(): Promise<string[]> {
    return this.#open.locator('[data-part="problems"] > li').allInnerTexts();
  }

  /** Problems of the briefing as a whole. */
  briefingProblems(): Promise<string[]> {
    return this.#root.locator('[data-part="details"] [data-part="problems"] > li').allInnerTexts();
  }

  /** What the view of the open step shows, in words. */
  viewWords(): Promise<string> {
    return this.#open.locator('[data-part="view"]').innerText();
  }

  act(
    action: "Show view" | "Take the view again" | "Preview" | "Duplicate" | "Delete" | "Flies" | "Cuts",
  ): Promise<void> {
    return this.#open.getByRole("button", { name: action, exact: true }).click();
  }

  async canPreview(): Promise<boolean> {
    return this.#open.getByRole("button", { name: "Preview" }).isEnabled();
  }

  /** What the open step names of figures, sources, claims or places: name by name. */
  async picked(of: "figure" | "source" | "claim" | "place"): Promise<string[]> {
    return this.#picker(of).locator('[data-part="picked"] > li > span:first-child').allInnerTexts();
  }

  /** Opens the list of what can be added, types, and takes the first. */
  async add(of: "figure" | "source" | "claim" | "place", text: string): Promise<void> {
    await this.#picker(of)
      .getByRole("button", { name: `Add a ${of}` })
      .click();
    await this.#picker(of).getByRole("searchbox").fill(text);
    await this.#picker(of).locator('[data-part="choices"] button').first().click();
  }

  takeAway(of: "figure" | "source" | "claim" | "place", name: string): Promise<void> {
    return this.#picker(of)
      .getByRole("button", { name: `Take away ${of}: ${name}` })
      .click();
  }

  async callFigure(position: number, name: string): Promise<void> {
    await this.#picker("figure").getByLabel("Called").nth(position).fill(name);
  }

  // Order

  move(way: "up" | "down", title: string): Promise<void> {
    return this.#root
      .getByRole("button", { name: `Move ${way}: ${title}` })
      .first()
      .click();
  }

  /** Puts the focus at the line of a step. */
  focusStep(id: string): Promise<void> {
    return this.#step(id).locator("[data-toggle]").focus();
  }

  /** Drags a step by its handle to where another stands: below its middle, or above it; lets go unless told. */
  async drag(id: string, where: "above" | "below", other: string, letGo = true): Promise<void> {
    const handle = this.#step(id).locator("[data-handle]");
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = [await handle.boundingBox(), await this.#step(other).boundingBox()];
    if (from === null || to === null) throw new Error("nothing to drag");
    const { mouse } = this.#page;
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    const target = where === "above" ? to.y + 3 : to.y + to.height - 3;
    await mouse.move(x, y);
    await mouse.down();
    for (let i = 1; i <= 8; i++) await mouse.move(x, y + ((target - y) * i) / 8);
    if (letGo) await mouse.up();
  }

  letGo(): Promise<void> {
    return this.#page.mouse.up();
  }

  /** What was done last, as it is announced. */
  said(): Promise<string> {
    return this.#root.locator('[data-part="said"]').innerText();
  }

  /** Presses Undo beside what was done last. */
  undoSaid(): Promise<void> {
    return this.#root
      .locator('[data-part="toast"]')
      .getByRole("button", { name: "Undo", exact: true })
      .click();
  }

  /** Whether Undo stands beside what was done last. */
  offersUndo(): Promise<boolean> {
    return this.#root
      .locator('[data-part="toast"]')
      .getByRole("button", { name: "Undo", exact: true })
      .isVisible();
  }

  undo(): Promise<void> {
    return this.#root.getByRole("group", { name: "Draft" }).getByRole("button", { name: "Undo" }).click();
  }

  redo(): Promise<void> {
    return this.#press("Redo");
  }

  // Files

  /** Opens the window of the export and gives what it says of the check. */
  async openExport(): Promise<string> {
    await this.#press("Export…");
    return (await this.#dialog.locator('[data-part="verdict"]').innerText()).replace(/\s+/gu, " ");
  }

  /** Downloads from the open window: the name of the file, and its text. */
  async download(): Promise<{ readonly name: string; readonly text: string }> {
    const downloading = this.#page.waitForEvent("download");
    await this.#dialog.getByRole("button", { name: /^Download/ }).click();
    const file = await downloading;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  }

  async import(name: string, text: string): Promise<void> {
    const choosing = this.#page.waitForEvent("filechooser");
    await this.#press("Import a file…");
    const chooser = await choosing;
    await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** Drops a file on the composer. */
  async drop(name: string, text: string): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      ([file, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content ?? ""], file ?? "", { type: "application/json" }));
        return data;
      },
      [name, text],
    );
    await this.#root.dispatchEvent("dragover", { dataTransfer: transfer });
    await this.#root.dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** What the import says; null when it says nothing. */
  async report(): Promise<string | null> {
    const report = this.#root.locator('[data-part="import"]');
    return (await report.count()) === 0 ? null : (await report.innerText()).replace(/\s+/gu, " ");
  }

  // The browser

  /** Makes the storage refuse to keep anything, as a browser does that is told to; call before opening. */
  async denyStorage(): Promise<void> {
    await this.#page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
  }

  /** Tries to close the tab; whether the browser asked first. The tab stays. */
  async asksBeforeLeaving(): Promise<boolean> {
    let asked = false;
    const stay = (dialog: Dialog) => {
      asked = dialog.type() === "beforeunload";
      void dialog.dismiss();
    };
    this.#page.on("dialog", stay);
    await this.#page.evaluate(() => location.reload());
    await this.#page.waitForTimeout(500);
    this.#page.off("dialog", stay);
    return asked;
  }

  /** A second tab of the same browser at the same address. */
  async secondTab(): Promise<Composer> {
    const page = await this.#page.context().newPage();
    await page.goto(this.#page.url());
    const other = new Composer(page);
    await page.locator('[data-view="status"]').waitFor();
    await other.open();
    return other;
  }

  /** Another tab takes the answer to a change elsewhere. */
  choose(answer: "Take the other version" | "Keep this one"): Promise<void> {
    return this.#press(answer);
  }

  /** Whether the room shows a step. */
  async inRoom(): Promise<boolean> {
    return (await this.#page.locator('[data-view="room"]').count()) > 0;
  }

  // Parts

  #press(name: string): Promise<void> {
    return this.#root.getByRole("button", { name, exact: true }).click();
  }

  get #root(): Locator {
    return this.#page.locator('[data-view="composer"]');
  }

  get #dialog(): Locator {
    return this.#page.locator("dialog[open]");
  }

  get #steps(): Locator {
    return this.#root.locator("[data-step]");
  }

  #step(id: string): Locator {
    return this.#root.locator(`[data-step="${id}"]`);
  }

  get #open(): Locator {
    return this.#root.locator('[data-step][data-open="true"]');
  }

  #field(field: Field): Locator {
    return this.#open.locator(`[name="${field}"]`);
  }

  #picker(of: string): Locator {
    return this.#open.locator(`[data-picker="${of}"]`);
  }
}

import type { Locator, Page } from "@playwright/test";
import { Driver } from "./driver";

/** One who briefs: with a room window that others look at, and a presenter window of one's own. */
export class Presenter {
  readonly #room: Page;
  #window: Page | null = null;

  constructor(room: Page) {
    this.#room = room;
  }

  // Windows

  /** Opens the room at a step of the five minutes, by its id; on a page of its own where one is given. */
  async openRoom(step: string, page = "./"): Promise<void> {
    // A small room is drawn soon; what it looks like is another test's matter.
    await this.#room.setViewportSize({ width: 960, height: 540 });
    await this.#room.goto(`${page}#/miami-talks?brief=five-minutes&step=${step}`);
    await this.#room.locator(`[data-view="message"][data-step="${step}"]`).waitFor();
  }

  /** Opens the presenter window with S in the room, or with the button there. */
  async open(how: "key" | "button" = "key"): Promise<void> {
    this.#window = (await this.#tryOpen(how)) ?? (await this.#tryOpen(how));
    await this.#view("presenter").waitFor();
  }

  /** The window that comes; null where none does: one that is just closing still has the name for a moment. */
  async #tryOpen(how: "key" | "button"): Promise<Page | null> {
    const opened = this.#room.waitForEvent("popup", { timeout: 5_000 }).catch(() => null);
    if (how === "key") await this.#room.keyboard.press("s");
    else await this.#room.getByRole("button", { name: "Presenter window" }).click();
    return opened;
  }

  /** Presses S in the room, where there is such a window already or none can be had. */
  async pressS(): Promise<void> {
    await this.#room.keyboard.press("s");
  }

  /** Has the browser block new windows, or no longer. */
  async block(popUps: "blocked" | "allowed"): Promise<void> {
    await this.#room.evaluate((isBlocked) => {
      if (!Reflect.has(window, "openForReal")) Reflect.set(window, "openForReal", window.open);
      Reflect.set(window, "open", isBlocked ? () => null : Reflect.get(window, "openForReal"));
    }, popUps === "blocked");
  }

  /** Takes BroadcastChannel from the browser: windows opened from files have none in common. Call before opening. */
  async withoutChannels(): Promise<void> {
    await this.#room.context().addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
  }

  /** How many windows there are in this browser. */
  windows(): number {
    return this.#room.context().pages().length;
  }

  /** The presenter window as a screen of the app: its keys, size, theme, accessibility. */
  get screen(): Driver {
    return new Driver(this.#presenter);
  }

  reload = async (): Promise<void> => void (await this.#presenter.reload());
  /** Closes the presenter window; the room's comes to the front, as a desktop has it. */
  async close(): Promise<void> {
    await this.#presenter.close();
    await this.#room.bringToFront();
  }

  reloadRoom = async (): Promise<void> => void (await this.#room.reload());
  closeRoom = (): Promise<void> => this.#room.close();

  /** Opens the room window from the presenter's, and gives it as one that briefs there. */
  async openRoomAgain(): Promise<Presenter> {
    const opened = this.#presenter.waitForEvent("popup");
    await this.#presenter.getByRole("button", { name: "Open it again" }).click();
    const again = new Presenter(await opened);
    again.#window = this.#presenter;
    return again;
  }

  /** Another room in the same browser. */
  async another(): Promise<Presenter> {
    return new Presenter(await this.#room.context().newPage());
  }

  /** The room's tab duplicated: a new window takes along what its opener has stored. */
  async duplicateRoom(): Promise<Presenter> {
    const opened = this.#room.waitForEvent("popup");
    await this.#room.evaluate(() => void window.open(location.href));
    return new Presenter(await opened);
  }

  /** Id of the room that a tab has stored. */
  roomId(): Promise<string | null> {
    return this.#room.evaluate(() => sessionStorage.getItem("parley.room.miami-talks"));
  }

  // What the room shows

  /** Keys that are pressed in the room. */
  async pressInRoom(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#room.keyboard.press(key);
  }

  /** Id of the step that the room shows; null while it shows none. */
  async roomStep(): Promise<string | null> {
    const message = this.#room.locator('[data-view="message"]');
    return (await message.count()) === 0 ? null : message.getAttribute("data-step");
  }

  /** Fragment of the room's address. */
  roomAddress(): string {
    return new URL(this.#room.url()).hash;
  }

  /** Goes somewhere else in the room, as by a link in its own story. */
  async goInRoom(hash: string): Promise<void> {
    await this.#room.evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  /** Which of the things that lie over the room are there. */
  async overRoom(): Promise<string[]> {
    const found: string[] = [];
    for (const name of ["black-out", "room-evidence", "spotlight", "notes"]) {
      if (await this.#room.locator(`[data-view="${name}"]`).isVisible()) found.push(name);
    }
    return found;
  }

  /** What the room says of the presenter window at its foot. */
  presenterHint(): Promise<string> {
    return this.#room.getByRole("button", { name: "Presenter window" }).innerText();
  }

  /** What the room says when the presenter window was blocked; null when it says nothing. */
  async blockedWords(): Promise<string | null> {
    const dialog = this.#room.getByRole("dialog", { name: /blocked/ });
    return (await dialog.isVisible()) ? dialog.innerText() : null;
  }

  async pressInBlocked(name: string): Promise<void> {
    await this.#room
      .getByRole("dialog", { name: /blocked/ })
      .getByRole("button", { name })
      .click();
  }

  // What the presenter sees

  /** Id of the step that it calls the present one. */
  step(): Promise<string | null> {
    return this.#view("now").getAttribute("data-step");
  }

  /** The present step as it reads, without the notes. */
  async now(): Promise<string> {
    return this.#view("now").innerText();
  }

  next = (): Promise<string> => this.#view("next").innerText();
  notes = (): Promise<string> => this.#presenter.locator("[data-notes-text]").innerText();

  /** Size of the notes in pixels. */
  notesSize(): Promise<number> {
    return this.#presenter
      .locator("[data-notes-text]")
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  }

  /** What it says of the room window: none, connected, lost or closed. */
  connection(): Promise<string | null> {
    return this.#view("connection").getAttribute("data-partnership");
  }

  connectionWords = (): Promise<string> => this.#view("connection").innerText();

  /** What it says of a room that is black; null while that is not. */
  async blackWords(): Promise<string | null> {
    const line = this.#view("room-is-black");
    return (await line.count()) === 0 ? null : line.getByRole("status").innerText();
  }

  /** What it says that the room shows instead of the step; null while that shows the step. */
  async offScript(): Promise<string | null> {
    const line = this.#view("off-script");
    return (await line.count()) === 0 ? null : line.getByRole("status").innerText();
  }

  /** A time that it shows. */
  async clock(name: "in all" | "on this step" | "day"): Promise<string> {
    return this.#view("clocks").locator(`[data-clock="${name}"]`).innerText();
  }

  /** What it says of the time over the plan, line by line. */
  over(): Promise<string[]> {
    return this.#view("clocks").locator('[data-over="true"]').allInnerTexts();
  }

  /** The steps in its list, each as it reads. */
  steps(): Promise<string[]> {
    return this.#view("steps").getByRole("button").allInnerTexts();
  }

  /** What the number that is typed leads to; empty while none is. */
  jump = (): Promise<string> => this.#view("jump").innerText();

  /** Name of what has the focus in the presenter window. */
  focused(): Promise<string> {
    return this.#presenter.evaluate(() => document.activeElement?.textContent ?? "");
  }

  /** Whether the page is as wide as the window: nothing sticks out. */
  fits(): Promise<boolean> {
    return this.#presenter.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  }

  // What the presenter does

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#presenter.keyboard.press(key);
  }

  async pressButton(name: string): Promise<void> {
    await this.#presenter.getByRole("button", { name, exact: true }).click();
  }

  async isPressed(name: string): Promise<boolean> {
    const button = this.#presenter.getByRole("button", { name, exact: true });
    return (await button.getAttribute("aria-pressed")) === "true";
  }

  async chooseStep(number: number): Promise<void> {
    await this.#view("steps")
      .getByRole("button")
      .nth(number - 1)
      .click();
  }

  /** Points the spotlight with the small screen, at shares of its width and height. */
  async pointSpotlight(x: number, y: number): Promise<void> {
    const pad = this.#view("spotlight-pad").locator('[aria-hidden="true"]').first();
    const box = await pad.boundingBox();
    if (box !== null) await pad.hover({ position: { x: x * box.width, y: y * box.height } });
  }

  // The channel between the windows

  /** Begins to note what goes over the channel. */
  async listen(): Promise<void> {
    await this.#room.evaluate(() => {
      const noted: unknown[] = [];
      const channel = new BroadcastChannel(
        `parley.room.${sessionStorage.getItem("parley.room.miami-talks")}`,
      );
      channel.onmessage = ({ data }) => void noted.push(data);
      Reflect.set(window, "noted", noted);
      Reflect.set(window, "notedOn", channel);
    });
  }

  /** How many messages were noted. */
  noted(): Promise<number> {
    return this.#room.evaluate(() => Reflect.get(window, "noted").length);
  }

  /** Sends all that was noted once more, the last first, and each twice; and some that are no messages. */
  async repeat(): Promise<void> {
    await this.#room.evaluate(() => {
      const channel: BroadcastChannel = Reflect.get(window, "notedOn");
      const old: readonly unknown[] = [...Reflect.get(window, "noted")].reverse();
      for (const message of [...old, null, "next", { parley: 1 }, ...old]) channel.postMessage(message);
    });
  }

  get #presenter(): Page {
    if (this.#window === null) throw new Error("The presenter window is not open yet.");
    return this.#window;
  }

  #view(name: string): Locator {
    return this.#presenter.locator(`[data-view="${name}"]`);
  }
}

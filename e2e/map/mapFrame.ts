import type { Locator, Page } from "@playwright/test";

/** What lies in and over the map's frame, in a page that is not yet open. */
export class MapFrame {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the one pointer at the edge that announces several places. */
  openMore(): Promise<void> {
    return this.#map.getByRole("button", { name: /^\+\d+ more\b/ }).click();
  }

  /** What the open list of places outside the frame offers. */
  async more(): Promise<string[]> {
    return (await this.#more.getByRole("button").allTextContents()).map((text) => text.trim());
  }

  /** Names of the story's marks that the frame cuts, or that lie under a control or pointer. */
  hiddenNames(): Promise<string[]> {
    return this.#map.evaluate((map) => {
      const frame = map.getBoundingClientRect();
      const over = [...map.querySelectorAll("[data-control], [aria-label^='Events outside'] > button")].map(
        (each) => each.getBoundingClientRect(),
      );
      return [...map.querySelectorAll("[data-side]")].flatMap((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const outside =
          right <= frame.left || left >= frame.right || bottom <= frame.top || top >= frame.bottom;
        if (outside) return [];
        const cut = left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
        const covered = over.some(
          (box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
        );
        return cut || covered ? [name.textContent ?? ""] : [];
      });
    });
  }

  /** The picture of the ground's names as it is now, for comparison with another. */
  names(): Promise<string> {
    return this.#map
      .locator(".leaflet-labels-pane canvas")
      .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ""));
  }

  /** Pairs of marks of which one covers the middle of the other. */
  coveredMarks(): Promise<string[]> {
    return this.#map.evaluate((map) => {
      const marks = [...map.querySelectorAll("[data-events]")].map((mark) => ({
        name: mark.getAttribute("aria-label") ?? "",
        box: mark.getBoundingClientRect(),
      }));
      return marks.flatMap(({ name, box }, i) =>
        marks.slice(i + 1).flatMap((other) => {
          const dx = Math.abs(box.left + box.right - other.box.left - other.box.right) / 2;
          const dy = Math.abs(box.top + box.bottom - other.box.top - other.box.bottom) / 2;
          return Math.max(dx, dy) < 12 ? [`${name} / ${other.name}`] : [];
        }),
      );
    });
  }

  /** Whether the middle of an event's mark is seen: in the map, and under nothing else of the screen. */
  inSight(event: string): Promise<boolean> {
    return this.#map
      .locator(`[data-events~="${event}"]`)
      .first()
      .evaluate((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return mark.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      });
  }

  /** Keeps back a file of the app until the returned function is called. */
  async hold(path: string): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await this.#page.route(`**/${path}`, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  /** What the map says while its ground is on its way; null when it does not. */
  async waiting(): Promise<string | null> {
    const words = this.#map.getByText("Drawing the map");
    return (await words.count()) === 0 ? null : words.textContent();
  }

  /** Whether any name of the basemap is drawn. */
  hasGroundNames(): Promise<boolean> {
    return this.#map.evaluate((map) => {
      const canvas = map.querySelector(".leaflet-labels-pane canvas");
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
      const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      return data?.some((value) => value > 0) === true;
    });
  }

  /** Whether what is behind the tiles has a colour of the map's, such as "land". */
  async isBehind(token: string): Promise<boolean> {
    return this.#map.locator(".leaflet-container").evaluate((map, name) => {
      const probe = document.createElement("i");
      probe.style.color = `var(--map-${name})`;
      map.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return getComputedStyle(map).backgroundColor === color;
    }, token);
  }

  get #map(): Locator {
    return this.#page.getByRole("region", { name: "Map", exact: true });
  }

  get #more(): Locator {
    return this.#page.getByRole("dialog", { name: "More events outside the map's frame" });
  }
}

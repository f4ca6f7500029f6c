// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pngOf } from "./raster";

const PICTURE = { svg: "<svg/>", width: 10, height: 10 };
const SAMPLES = [["a", '400 14px "Inter"']] as const;

/** A browser whose canvas has drawn a letter after some looks at it. */
function browser(after: number) {
  let looks = 0;
  const context = (canvas: HTMLCanvasElement) => ({
    canvas,
    scale: () => {},
    clearRect: () => {},
    drawImage: () => {},
    getImageData: () => ({ data: [0, 0, 0, looks++ < after ? 0 : 255] }),
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (this: HTMLCanvasElement) {
    return context(this) as never;
  });
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((done) => done(new Blob(["png"])));
  vi.stubGlobal(
    "Image",
    class {
      src = "";
      readonly decode = async () => {};
    },
  );
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function outcome(): Promise<string> {
  const made = pngOf(PICTURE, SAMPLES, 1, new AbortController().signal).then(
    (blob) => `${blob.size} bytes`,
    (error: unknown) => String(error),
  );
  await vi.runAllTimersAsync();
  return made;
}

it("waits for the letters", async () => {
  browser(5);
  expect(await outcome()).toBe("3 bytes");
});

it("is refused when they do not come, not saved without its texts", async () => {
  browser(Number.POSITIVE_INFINITY);
  expect(await outcome()).toBe(
    "Error: The letters of the picture did not come, and without them it would have no texts. Try again.",
  );
});

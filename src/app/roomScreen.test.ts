// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { toggleFullScreen } from "./roomScreen";

/** Has the browser answer a wish for full screen; undefined for one that knows none. */
const answers = (answer: (() => Promise<void>) | undefined) =>
  Object.defineProperty(document.documentElement, "requestFullscreen", { value: answer, configurable: true });

afterEach(() => void Reflect.deleteProperty(document.documentElement, "requestFullscreen"));

describe("full screen", () => {
  it("is entered where the browser lets it", async () => {
    const [enter, fail] = [vi.fn(() => Promise.resolve()), vi.fn()];
    answers(enter);
    toggleFullScreen(fail);
    await Promise.resolve();
    expect(enter).toHaveBeenCalledOnce();
    expect(fail).not.toHaveBeenCalled();
  });

  it("calls back where the browser refuses it", async () => {
    const fail = vi.fn();
    answers(() => Promise.reject(new TypeError("not allowed")));
    toggleFullScreen(fail);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
  });

  it("calls back where the browser has none", () => {
    const fail = vi.fn();
    answers(undefined);
    toggleFullScreen(fail);
    expect(fail).toHaveBeenCalledOnce();
  });
});

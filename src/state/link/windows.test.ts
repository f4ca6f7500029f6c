import { expect, it, vi } from "vitest";
import { openNamed } from "./windows";

function opened(href: string | null) {
  const location = {
    replace: vi.fn(),
    get href() {
      if (href === null) throw new DOMException("Blocked a frame", "SecurityError");
      return href;
    },
  };
  return { closed: false, location, focus: vi.fn() };
}

const wanted = { url: "https://a.org/?presenter=0a1b2c3d", name: "presenter-0a1b2c3d", answers: false };

it("loads the page into a window that is new", () => {
  const child = opened("about:blank");
  const open = vi.fn(() => child);
  expect(openNamed({ open }, wanted)).toBe(child);
  expect(open).toHaveBeenCalledWith("", wanted.name, expect.stringContaining("popup"));
  expect(child.location.replace).toHaveBeenCalledWith(wanted.url);
});

it.each([wanted.url, null])("only brings the window at %s to the front when it answers", (href) => {
  const child = opened(href);
  openNamed({ open: () => child }, { ...wanted, answers: true });
  expect(child.location.replace).not.toHaveBeenCalled();
  expect(child.focus).toHaveBeenCalled();
});

it("loads the page anew into a window that does not answer", () => {
  const child = opened(null);
  openNamed({ open: () => child }, wanted);
  expect(child.location.replace).toHaveBeenCalledWith(wanted.url);
});

it("tells a blocked window, also where the browser hands out one that is closed", () => {
  expect(openNamed({ open: () => null }, wanted)).toBeNull();
  expect(openNamed({ open: () => ({ ...opened("about:blank"), closed: true }) }, wanted)).toBeNull();
});

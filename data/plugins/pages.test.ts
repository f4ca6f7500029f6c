import { expect, test } from "vitest";
import { withPolicy } from "./pages";

const page = (policies: readonly string[]) =>
  `<head>${policies.map((each) => `<meta http-equiv="Content-Security-Policy" content="${each}">`).join("")}</head><p>text</p>`;

test("changes the policy and nothing else", () => {
  expect(withPolicy(page(["default-src &#39;none&#39;"]), "img-src 'self' $&")).toBe(
    page(["img-src 'self' $&"]),
  );
});

test("refuses a page without a policy or with two", () => {
  expect(() => withPolicy(page([]), "x")).toThrow("no policy");
  expect(() => withPolicy(page(["a", "b"]), "x")).toThrow("more than one");
});

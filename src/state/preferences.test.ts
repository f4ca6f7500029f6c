import { expect, it } from "vitest";
import { setPreferences, startPreferences } from "./preferences";

function storage(kept: string | null): Storage & { kept: string | null } {
  return {
    kept,
    length: 0,
    clear: () => undefined,
    key: () => null,
    removeItem: () => undefined,
    getItem() {
      return this.kept;
    },
    setItem(_key, value) {
      this.kept = value;
    },
  };
}

const element = (): Pick<HTMLElement, "dataset"> => ({ dataset: {} });

it("puts the kept theme on the page, keeps a change, and takes it off for the system's", () => {
  const store = storage('{"theme":"dark","singleKeys":false}');
  const root = element();
  startPreferences(() => store, root);
  expect(root.dataset["theme"]).toBe("dark");
  setPreferences({ theme: "light" });
  expect(root.dataset["theme"]).toBe("light");
  expect(JSON.parse(store.kept ?? "")).toEqual({ theme: "light", singleKeys: false });
  setPreferences({ theme: "system" });
  expect(root.dataset["theme"]).toBeUndefined();
});

it.each(["nonsense", "[]", '{"theme":"pink"}', "null"])("starts plainly from %s", (kept) => {
  const root = element();
  startPreferences(() => storage(kept), root);
  expect(root.dataset["theme"]).toBeUndefined();
});

it("works where the storage is forbidden", () => {
  const root = element();
  const forbidden = () => {
    throw new Error("denied");
  };
  startPreferences(forbidden, root);
  setPreferences({ theme: "dark" });
  expect(root.dataset["theme"]).toBe("dark");
  setPreferences({ theme: "system" });
});

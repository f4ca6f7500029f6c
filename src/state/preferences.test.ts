import { expect, it } from "vitest";
import { NOTES_SIZES, resizeNotes, setPreferences, startPreferences } from "./preferences";

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
  expect(JSON.parse(store.kept ?? "")).toEqual({ theme: "light", singleKeys: false, notesSize: 2 });
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

it.each([
  [3, 3],
  [NOTES_SIZES.length, 2],
  [-1, 2],
  ["3", 2],
])("takes the kept size of notes %s for %d", (notesSize, read) => {
  const store = storage(JSON.stringify({ notesSize }));
  startPreferences(() => store, element());
  setPreferences({ theme: "light" });
  expect(JSON.parse(store.kept ?? "")).toMatchObject({ notesSize: read });
  setPreferences({ theme: "system" });
});

it("leaves alone what another window has kept since", () => {
  const store = storage(null);
  startPreferences(() => store, element());
  store.kept = JSON.stringify({ theme: "dark", notesSize: 5 });
  setPreferences({ singleKeys: false });
  expect(JSON.parse(store.kept)).toEqual({ theme: "dark", singleKeys: false, notesSize: 5 });
  setPreferences({ singleKeys: true });
});

it("makes notes larger and smaller, and holds at the ends", () => {
  const store = storage(null);
  startPreferences(() => store, element());
  const size = () => JSON.parse(store.kept ?? "").notesSize;
  resizeNotes(1);
  expect(size()).toBe(3);
  for (const _ of NOTES_SIZES) resizeNotes(1);
  expect(size()).toBe(NOTES_SIZES.length - 1);
  for (const _ of NOTES_SIZES) resizeNotes(-1);
  expect(size()).toBe(0);
});

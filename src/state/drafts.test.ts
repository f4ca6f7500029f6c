// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addStep, type Draft, deleteStep, newDraft, setDetail, setField } from "../core/briefing/draft";
import { suggestStep } from "../core/briefing/suggest";
import { isKept } from "../core/index/editions";
import { fixtureIndex } from "../core/story/fixture";
import { decodeView } from "../core/view/address";
import { type DraftHome, type Drafts, openDrafts, withDrafts, writtenOut } from "./drafts";
import { awaitRest, isWhole } from "./rest";
import { openingView } from "./session";

const index = fixtureIndex();
const step = suggestStep(decodeView("/fixture?event=strike", index).view, index);
const draft = newDraft("mine", "Mine", "What?", step);
const titles = (drafts: Drafts) => drafts.get().map(({ history }) => history.present["title"]);
const first = (drafts: Drafts) => {
  const [found] = drafts.get();
  if (found === undefined) throw new Error("there is no draft");
  return found;
};

/** A tab of one browser: what it writes reaches the others as events. */
function tab(others: EventTarget[] = []): DraftHome & EventTarget {
  const target = new EventTarget();
  others.push(target);
  const localStorage: Storage = {
    get length() {
      return window.localStorage.length;
    },
    key: (i) => window.localStorage.key(i),
    getItem: (name) => window.localStorage.getItem(name),
    clear: () => window.localStorage.clear(),
    setItem: (name, value) => {
      window.localStorage.setItem(name, value);
      tell(name, value);
    },
    removeItem: (name) => {
      window.localStorage.removeItem(name);
      tell(name, null);
    },
  };
  const tell = (key: string, newValue: string | null) => {
    for (const other of others) {
      if (other !== target) other.dispatchEvent(new StorageEvent("storage", { key, newValue }));
    }
  };
  return Object.assign(target, { localStorage });
}

/** A browser whose storage refuses to keep anything, with a reason. */
function refusing(error: Error): DraftHome & EventTarget {
  const localStorage: Storage = {
    length: 0,
    key: () => null,
    getItem: () => null,
    clear: () => undefined,
    removeItem: () => undefined,
    setItem: () => {
      throw error;
    },
  };
  return Object.assign(new EventTarget(), { localStorage });
}

const leaving = (home: EventTarget) => {
  const event = new Event("beforeunload", { cancelable: true });
  home.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => window.localStorage.clear());

it("keeps every change, and finds it again with the last draft first", () => {
  vi.useFakeTimers({ now: 1000 });
  const drafts = openDrafts(index, tab());
  const key = drafts.add(draft);
  drafts.add({ ...draft, title: "Second" });
  vi.setSystemTime(2000);
  drafts.edit(key, setDetail("title", "Renamed"), "Title");
  vi.useRealTimers();
  const again = openDrafts(index, tab());
  expect(titles(again)).toEqual(["Renamed", "Second"]);
  expect(first(again)).toMatchObject({ key, saving: { type: "saved", at: 2000 }, issues: [] });
});

it("gives each draft an id that no other and no briefing of the story has", () => {
  const drafts = openDrafts(index, tab());
  for (const id of ["mine", "mine", "short"]) drafts.add({ ...draft, id });
  expect(drafts.get().map(({ history }) => history.present.id)).toEqual(["short-2", "mine-2", "mine"]);
});

it("takes back, does again, removes and brings back", () => {
  const drafts = openDrafts(index, tab());
  const key = drafts.add(draft);
  drafts.edit(key, setDetail("title", "A"), "Title", "title");
  drafts.edit(key, setDetail("title", "AB"), "Title", "title");
  drafts.undo(key);
  expect(titles(drafts)).toEqual(["Mine"]);
  drafts.redo(key);
  drafts.remove(key);
  expect([titles(drafts), titles(openDrafts(index, tab()))]).toEqual([[], []]);
  drafts.restore();
  drafts.restore();
  expect([titles(drafts), titles(openDrafts(index, tab()))]).toEqual([["AB"], ["AB"]]);
  drafts.undo(key);
  expect(titles(drafts)).toEqual(["Mine"]);
});

it("brings a draft back beside one that has been given its key and its id meanwhile", () => {
  const drafts = openDrafts(index, tab());
  const key = drafts.add(draft);
  drafts.edit(key, setDetail("title", "First"), "Title");
  drafts.remove(key);
  drafts.add({ ...draft, title: "Second" });
  drafts.restore();
  expect(titles(drafts)).toEqual(["First", "Second"]);
  const [back] = drafts.get();
  expect(back).toMatchObject({ key: "mine-2", saving: { type: "saved" } });
  expect(drafts.get().map(({ history }) => history.present.id)).toEqual(["mine-2", "mine"]);
  expect(titles(openDrafts(index, tab())).sort()).toEqual(["First", "Second"]);
  drafts.edit("mine-2", setDetail("title", "First again"), "Title");
  expect(titles(drafts)).toEqual(["First again", "Second"]);
});

it("brings a draft back under the id that its author gave it, also where a briefing of the story has it", () => {
  const drafts = openDrafts(index, tab());
  const key = drafts.add(draft);
  drafts.edit(key, setDetail("id", "short"), "Id");
  drafts.remove(key);
  drafts.restore();
  expect(first(drafts)).toMatchObject({ key, history: { present: { id: "short" } } });
});

it("shows sound steps in the room, keeps unsound ones in the draft, and lets the story's own briefing win", () => {
  const drafts = openDrafts(index, tab());
  const key = drafts.add(draft);
  drafts.edit(key, addStep({ id: "bad" }, null), "Step");
  const shown = () => withDrafts(index.story.briefings, drafts.get());
  expect([...shown().keys()]).toEqual(["short", "mine"]);
  expect(first(drafts).briefing?.steps.map(({ id }) => id)).toEqual([step.id]);
  expect(first(openDrafts(index, tab())).history.present.steps.map(({ id }) => id)).toEqual([step.id, "bad"]);
  drafts.edit(key, deleteStep(step.id), "Step");
  expect([...shown().keys()]).toEqual(["short"]);
  drafts.edit(key, setField("bad", "title", "Title"), "Title");
  drafts.undo(key);
  drafts.undo(key);
  drafts.edit(key, setDetail("id", "short"), "Id");
  expect([...shown().values()].map(({ title }) => title)).toEqual(["A short briefing"]);
});

describe("where nothing can be kept", () => {
  it.each([
    [new DOMException("full", "QuotaExceededError"), "This browser’s storage for the page is full."],
    [new DOMException("no", "SecurityError"), "This browser forbids the page to keep anything."],
  ])("loses nothing, says why, and warns before the tab is closed: %s", (error, why) => {
    const home = refusing(error);
    const drafts = openDrafts(index, home);
    expect(leaving(home)).toBe(false);
    const key = drafts.add(draft);
    drafts.edit(key, setDetail("title", "Renamed"), "Title");
    expect(titles(drafts)).toEqual(["Renamed"]);
    expect(first(drafts).saving).toEqual({ type: "failed", why });
    expect(leaving(home)).toBe(true);
    drafts.remove(key);
    expect(leaving(home)).toBe(false);
  });

  it("works where the browser forbids even asking for the storage", () => {
    const home: DraftHome & EventTarget = Object.assign(new EventTarget(), {
      localStorage: window.localStorage,
    });
    Object.defineProperty(home, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    const drafts = openDrafts(index, home);
    drafts.add(draft);
    expect(first(drafts).saving.type).toBe("failed");
  });

  it("keeps it once there is room again", () => {
    const home = tab();
    const full = vi.spyOn(home.localStorage, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const drafts = openDrafts(index, home);
    const key = drafts.add(draft);
    full.mockRestore();
    drafts.save(key);
    expect(first(drafts).saving.type).toBe("saved");
    expect(titles(openDrafts(index, tab()))).toEqual(["Mine"]);
  });
});

describe("another tab", () => {
  function two() {
    const tabs: EventTarget[] = [];
    const [a, b] = [openDrafts(index, tab(tabs)), openDrafts(index, tab(tabs))];
    return { a, b, key: a.add(draft) };
  }
  const rename = (drafts: Drafts, key: string, title: string) =>
    drafts.edit(key, setDetail("title", title), "Title");

  it("shows a new draft and follows its changes, and Undo leads back", () => {
    const { a, b, key } = two();
    rename(a, key, "By a");
    expect(titles(b)).toEqual(["By a"]);
    expect(first(b).fromElsewhere).toBe(true);
    b.undo(key);
    expect([titles(a), titles(b)]).toEqual([["Mine"], ["Mine"]]);
    expect(first(b).fromElsewhere).toBe(false);
  });

  it("does not take away what was written here when it deletes it", () => {
    const { a, b, key } = two();
    rename(b, key, "By b");
    a.remove(key);
    expect(first(b).saving).toEqual({ type: "differs", theirs: null });
    b.keepOurs(key);
    expect([titles(a), titles(b)]).toEqual([["By b"], ["By b"]]);
  });

  it("takes away a draft that was deleted there and not touched here", () => {
    const { a, b, key } = two();
    a.remove(key);
    expect(titles(b)).toEqual([]);
  });

  function unheard() {
    const a = openDrafts(index, tab());
    const key = a.add(draft);
    const b = openDrafts(index, tab());
    rename(a, key, "By a");
    rename(b, key, "By b");
    return { a, b, key };
  }
  const keptTitle = () => titles(openDrafts(index, tab()));

  it("is never overwritten unseen", () => {
    const { b, key } = unheard();
    rename(b, key, "By b again");
    expect([titles(b), keptTitle()]).toEqual([["By b again"], ["By a"]]);
    expect(first(b).saving).toMatchObject({ type: "differs", theirs: { draft: { title: "By a" } } });
  });

  it("wins when told so, and Undo leads back", () => {
    const { b, key } = unheard();
    b.takeTheirs(key);
    expect([titles(b), first(b).saving.type]).toEqual([["By a"], "saved"]);
    b.undo(key);
    expect([titles(b), keptTitle()]).toEqual([["By b"], ["By b"]]);
  });

  it("is not lost with what is deleted here, and both are brought back", () => {
    const { b, key } = unheard();
    b.remove(key);
    expect([titles(b), keptTitle()]).toEqual([[], []]);
    b.restore();
    expect([titles(b), keptTitle()]).toEqual([["By b"], ["By a"]]);
    expect(first(b).saving).toMatchObject({ type: "differs", theirs: { draft: { title: "By a" } } });
    b.takeTheirs(key);
    rename(b, key, "By a and b");
    expect([titles(b), keptTitle()]).toEqual([["By a and b"], ["By a and b"]]);
  });

  it("is not lost either where nothing was written here", () => {
    const a = openDrafts(index, tab());
    const key = a.add(draft);
    const b = openDrafts(index, tab());
    rename(a, key, "By a");
    b.remove(key);
    b.restore();
    b.takeTheirs(key);
    expect(titles(b)).toEqual(["By a"]);
  });

  it("loses when told so", () => {
    const { b, key } = unheard();
    b.keepOurs(key);
    expect([first(b).saving.type, keptTitle()]).toEqual(["saved", ["By b"]]);
  });
});

it("leaves alone what it cannot read, other stories and later forms", () => {
  const odd: Record<string, string> = {
    "parley.draft.1/fixture/broken": "{",
    "parley.draft.1/fixture/number": "5",
    "parley.draft.1/fixture/nothing": '{"draft":{}}',
    "parley.draft.1/other/mine": JSON.stringify({ saved: 1, draft }),
    "parley.draft.2/fixture/mine": "later",
  };
  for (const [name, text] of Object.entries(odd)) window.localStorage.setItem(name, text);
  const drafts = openDrafts(index, tab());
  expect(titles(drafts)).toEqual([]);
  drafts.add({ ...draft, id: "broken" } satisfies Draft);
  drafts.close();
  for (const [name, text] of Object.entries(odd)) expect(window.localStorage.getItem(name)).toBe(text);
});

describe("an address of a draft's step", () => {
  const at = Date.parse("2025-12-20T12:00Z");
  const home = () => {
    const home = tab();
    const past = { ...step, id: "past", view: "/fixture?lanes=side&asof=2025-12-20T12:00Z" };
    openDrafts(index, home).add(addStep(past, null)(draft));
    return home;
  };

  it("is read before the drafts are opened, with what differs from the step, and works nothing out", () => {
    const [whole, browser] = [fixtureIndex(), home()];
    const open = (fragment: string) => openingView(whole, fragment, browser);
    expect(open("#/fixture?brief=mine&step=past&aside&clear=lanes&text=port")).toMatchObject({
      asOf: at,
      lanes: "kind",
      filter: { text: "port" },
    });
    expect(open("#/fixture?brief=mine&step=past")).toMatchObject({ asOf: at, lanes: "side" });
    expect(open("#/fixture?brief=mine").asOf).toBeNull();
    expect(isKept(whole, at, [])).toBe(false);
  });

  it("is let be where no draft has it", () => {
    const browser = home();
    expect(
      ["#/fixture", "#/fixture?brief=short&step=then", "#/fixture?brief=none"].map((fragment) =>
        writtenOut(fragment, index, browser),
      ),
    ).toEqual(["#/fixture", "#/fixture?brief=short&step=then", "#/fixture?brief=none"]);
  });
});

it("takes nothing from another tab once it is closed, also where that waits for the claims", async () => {
  const whole = fixtureIndex();
  let come = () => {};
  const tabs: EventTarget[] = [];
  const drafts = openDrafts(whole, tab(tabs));
  awaitRest(whole, () => new Promise((resolve) => (come = resolve)));
  openDrafts(index, tab(tabs)).add(draft);
  drafts.close();
  come();
  await vi.waitFor(() => expect(isWhole(whole)).toBe(true));
  expect(drafts.get()).toEqual([]);
});

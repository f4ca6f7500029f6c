import { describe, expect, it } from "vitest";
import { ordinals } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { fold, words } from "./fold";
import { matchText } from "./matchText";
import { suggest } from "./suggest";

const index = fixtureIndex();
const titles = (text: string) =>
  suggest(index, text, "event").flatMap(({ hits }) => hits.map(({ key }) => key));
const events = (text: string) =>
  [...ordinals(matchText(index, text))].map((i) => index.story.events[i]?.id ?? "");

describe("search", () => {
  it.each(["Vera", "vera zelenko", "Zelenk", "Zelenkp", "Зеленко", "зеленк", "Zelenko", "zelenko vera"])(
    "finds the same woman by “%s”",
    (text) => {
      expect(titles(text)).toContain("actor:vera");
    },
  );

  it("finds by folded letters that do not decompose", () => {
    expect(titles("Zełenko")).toContain("actor:vera");
  });

  it("finds events by who took part and where", () => {
    expect(events("Borodin")).toEqual(["ruling", "meeting"]);
    expect(events("belbek")).toEqual(["jets"]);
    expect(events("borodin club")).toEqual(["meeting"]);
  });

  it("finds nothing where nothing is, and all where nothing is asked", () => {
    expect(events("xyzzy")).toEqual([]);
    expect(events("  …  ")).toHaveLength(index.story.events.length);
    expect(suggest(index, "", "event")).toEqual([]);
  });

  it("says how many there are beyond those it shows", () => {
    const group = suggest(index, "took place", "event", 2).find(({ type }) => type === "claim");
    expect(group?.hits).toHaveLength(2);
    expect(group?.total).toBe(index.story.events.length);
  });

  it("leads a claim to its event", () => {
    const hit = suggest(index, "says jets", "event").find(({ type }) => type === "claim")?.hits[0];
    expect(hit?.target).toEqual({ type: "claim", claim: "jets-1", event: "jets" });
  });
});

describe("fold", () => {
  it.each([
    ["Erdoğan", "erdogan"],
    ["Łódź", "lodz"],
    ["Зеленський", "зеленськии"],
    ["O’Neil", "oneil"],
    ["Constanța", "constanta"],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("splits words in any script", () => {
    expect(words("Su-27, Одеса й Київ")).toEqual(["Su", "27", "Одеса", "й", "Київ"]);
  });
});

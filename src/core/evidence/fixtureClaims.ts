import fc from "fast-check";
import { parseStory } from "../parse/story";
import { fixtureFiles } from "../story/fixture";
import type { Story, StoryEvent } from "../story/model";

/** A claim on the fixture's strike: what is not given is Vera's, reported, and read in Paper One. */
export interface Said {
  readonly id?: string;
  readonly event?: string;
  readonly by?: string;
  readonly verb?: string;
  readonly about?: string;
  readonly value?: object | null;
  /** Day on which it was said, in Kyiv. */
  readonly said?: string | undefined;
  readonly in?: readonly string[];
  readonly revises?: string;
  readonly withdraws?: readonly string[];
  readonly differs?: boolean;
}

export const time = (edtf: string) => ({ type: "time", when: { edtf, zone: "Europe/Kyiv" } });
export const place = (id: string) => ({ type: "place", place: id });
export const figure = (amount: number, more: object = {}) => ({
  type: "figure",
  figure: "killed",
  amount,
  ...more,
});
export const answer = (text: string) => ({ type: "position", question: "who", answer: text });

/** Days on which the made-up papers came out; "none" gives no day. */
export const PAPERS = {
  "a-19": ["wire-a", "2025-12-19"],
  "a-20": ["wire-a", "2025-12-20"],
  "a-21": ["wire-a", "2025-12-21"],
  "b-20": ["wire-b", "2025-12-20"],
  "b-21": ["wire-b", "2025-12-21"],
  "c-22": ["wire-c", "2025-12-22"],
  "c-none": ["wire-c", null],
  rumour: ["unclear", "2025-12-20"],
} as const;

/**
 * The fixture with the claims of its strike replaced by these. Whatever parsing finds wrong
 * with it is passed over.
 */
export function strikeStory(claims: readonly Said[], event: object = {}): Story {
  const { story } = parseStory(strikeFiles(claims, event));
  if (story === null) throw new Error("the fixture does not parse");
  return story;
}

export function strikeFiles(claims: readonly Said[], event: object = {}) {
  const files = fixtureFiles();
  const list = (name: string): Record<string, unknown>[] => {
    const records = files[`${name}.json`]?.[name];
    return Array.isArray(records) ? records : [];
  };
  list("lineages").push({ id: "wire-c", name: "Wire C", kind: "wire", independent: true });
  for (const [id, [lineage, published]] of Object.entries(PAPERS)) {
    list("sources").push({ id, publisher: id, lineage: [lineage], published });
  }
  list("places").push({
    id: "harbour",
    name: "A harbour 21 km east of the port",
    short: "Harbour",
    extent: { type: "point", lat: 46.62, lon: 31.3, radius_km: 5 },
    certainty: "high",
    basis: "named",
    country: "UA",
  });
  files["questions.json"] = { questions: [{ id: "who", text: "Who fired?" }] };
  files["claims.json"] = {
    claims: [
      ...list("claims").filter((claim) => claim["event"] !== "strike"),
      ...claims.map((said, i) => claimFrom(said, i)),
    ],
  };
  Object.assign(list("events").find(({ id }) => id === "strike") ?? {}, event);
  return files;
}

/** The strike of a story; throws when it is not there. */
export function strikeIn(story: Story): StoryEvent {
  const strike = story.events.find(({ id }) => id === "strike");
  if (strike === undefined) throw new Error("the story has no strike");
  return strike;
}

const ABOUT: Readonly<Record<string, string>> = { time: "time", place: "place", figure: "toll" };

function claimFrom({ by = "vera", value = null, said, in: papers = ["paper-1"], ...more }: Said, i: number) {
  const type = value !== null && "type" in value ? String(value.type) : "";
  const { differs = false, ...rest } = more;
  return {
    id: `k-${i + 1}`,
    event: "strike",
    by:
      by.startsWith("wire") || by === "unclear"
        ? { type: "lineage", lineage: by }
        : { type: "actor", actor: by },
    verb: "reports",
    about: ABOUT[type] ?? "content",
    text: `Claim ${i + 1}.`,
    value,
    ...(said === undefined ? {} : { said: { edtf: said, zone: "Europe/Kyiv" } }),
    citations: papers.map((source) => ({ source, ...(differs ? { differs: "otherwise" } : {}) })),
    ...rest,
  };
}

const DAYS = ["2025-12-18", "2025-12-19", "2025-12-20", "2025-12-21"] as const;

const values = fc.oneof(
  fc.constantFrom(null, time("2025-12-19"), time("2025-12-19T21:05"), time("2025-12-18/2025-12-19")),
  fc.constantFrom(place("port"), place("ukraine"), place("kyiv")),
  fc
    .tuple(fc.integer({ min: 6, max: 9 }), fc.constantFrom(null, "about", "at least"))
    .map(([amount, qualifier]) => figure(amount, { qualifier })),
  fc.constantFrom(answer("us"), answer("them"), answer("nobody")),
);

/** Any claims on the strike: the first one gives its time, and is read where there is a day. */
export const sayings: fc.Arbitrary<Said[]> = fc
  .array(
    fc.record({
      by: fc.constantFrom("vera", "amy", "wire-a", "wire-b", "unclear"),
      verb: fc.constantFrom("reports", "denies", "says"),
      value: values,
      said: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      in: fc.subarray(Object.keys(PAPERS), { minLength: 1, maxLength: 3 }),
      differs: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((claims) => [{ value: time("2025-12-19"), in: ["a-19"] }, ...claims]);

import { describe, expect, it } from "vitest";
import { chosenTime } from "./chosenTime";
import { givenOf } from "./derive";
import { edition } from "./edition";
import { type Said, strikeIn, strikeStory, time } from "./fixtureClaims";
import { standingOf } from "./standing";

function chosen(claims: readonly Said[], event: object = {}) {
  const story = strikeStory(claims, event);
  const found = chosenTime(givenOf(strikeIn(story)), story, standingOf(story));
  return found === null ? null : [found.value.text, found.rule];
}

describe("the time of an event", () => {
  it("is what its one account gives", () => {
    expect(chosen([{ value: time("2025-12-19") }])).toEqual(["2025-12-19", "only"]);
  });

  it("is the most precise of those that agree", () => {
    const claims = [{ value: time("2025-12-19") }, { value: time("2025-12-19T21:05") }];
    expect(chosen(claims)).toEqual(["2025-12-19T21:05", "agreed"]);
  });

  it("is what most independent origins stand behind, however many outlets say otherwise", () => {
    const claims: Said[] = [
      { by: "amy", value: time("2025-12-18"), in: ["a-19", "a-20", "a-21", "rumour"] },
      { value: time("2025-12-19"), in: ["a-20", "b-20"] },
    ];
    expect(chosen(claims)).toEqual(["2025-12-19", "ranked"]);
    expect(chosen(claims.toReversed())).toEqual(["2025-12-19", "ranked"]);
  });

  it("is the latest reported where nothing else decides", () => {
    const claims: Said[] = [
      { value: time("2025-12-18"), in: ["a-20"] },
      { by: "amy", value: time("2025-12-19"), in: ["b-21"] },
    ];
    expect(chosen(claims)).toEqual(["2025-12-19", "ranked"]);
  });

  it("leaves out what was revised or withdrawn", () => {
    const revised: Said[] = [
      { value: time("2025-12-18"), said: "2025-12-19", in: ["a-20", "b-20", "c-22"] },
      { value: time("2025-12-19"), said: "2025-12-20" },
    ];
    expect(chosen(revised)).toEqual(["2025-12-19", "only"]);
    const withdrawn: Said[] = [
      { value: time("2025-12-18"), in: ["a-20", "b-20"] },
      { by: "amy", value: time("2025-12-19") },
      { verb: "withdraws", withdraws: ["k-1"] },
    ];
    expect(chosen(withdrawn)).toEqual(["2025-12-19", "only"]);
  });
});

describe("a reading", () => {
  const both: Said[] = [
    { value: time("2025-12-18"), in: ["a-20", "b-20"] },
    { by: "amy", value: time("2025-12-19") },
  ];
  const read = (claims: string[], more: object = {}) => ({
    readings: [{ of: "time", claims, because: "so", ...more }],
  });

  it("chooses one of the accounts against the rule", () => {
    expect(chosen(both, read(["k-2"]))).toEqual(["2025-12-19", "reading"]);
  });

  it("makes a span of several", () => {
    expect(chosen(both, read(["k-2", "k-1"]))).toEqual(["2025-12-18/2025-12-19", "span"]);
  });

  it("may rest on a claim on another event, said to be inferred", () => {
    expect(chosen(both, read(["jets-2"], { inferred: true }))).toEqual(["2025-12-20~", "inferred"]);
  });

  it("falls with the claim that it rests on", () => {
    expect(chosen([...both, { verb: "withdraws", withdraws: ["k-2"] }], read(["k-2"]))).toEqual([
      "2025-12-18",
      "only",
    ]);
  });
});

describe("without a claim on the time", () => {
  it("what is said happened when its speaker said it", () => {
    const speaking = {
      actors: [
        { actor: "vera", role: "speaker" },
        { actor: "amy", role: "addressee" },
      ],
    };
    const claims: Said[] = [{ said: "2025-12-19" }, { by: "amy", said: "2025-12-18", in: ["a-20", "b-20"] }];
    expect(chosen(claims, speaking)).toEqual(["2025-12-19", "said"]);
    const back: Said = { verb: "withdraws", withdraws: ["k-1"], in: ["a-21"] };
    expect(chosen([...claims, back], speaking)).toEqual(["/2025-12-20", "bound"]);
  });

  it("what is done is only known to lie before the first report", () => {
    expect(chosen([{ said: "2025-12-19", in: ["a-21", "b-20"] }])).toEqual(["/2025-12-20", "bound"]);
  });

  it("and without any report that has a day, there is no event", () => {
    const story = strikeStory([{ value: time("2025-12-19"), in: ["a-20"] }, { in: ["c-none"] }]);
    const without = new Set([...story.sources.keys()].filter((id) => id === "a-20"));
    expect(edition(story, { asOf: null, without }).events.map(({ id }) => id)).not.toContain("strike");
  });
});

import { describe, expect, it } from "vitest";
import { answer, figure, type Said, strikeIn, strikeStory, time } from "../evidence/fixtureClaims";
import { buildIndex } from "../index/storyIndex";
import { accountColumns, accountsInTime } from "./accountRows";

function differing(...claims: Said[]) {
  const story = strikeStory([{ value: time("2025-12-19"), in: ["a-19"] }, ...claims]);
  const [difference] = strikeIn(story).differences;
  if (difference === undefined) throw new Error("these accounts do not differ");
  return { index: buildIndex(story), difference };
}

describe("accounts of a difference", () => {
  const { index, difference } = differing(
    { value: figure(7), said: "2025-12-19", by: "vera" },
    { value: figure(8), said: "2025-12-21", by: "vera" },
    { value: figure(7), in: ["a-20"], by: "wire-a" },
    { value: figure(8), in: ["c-none"], by: "wire-c" },
  );

  it("stand in the order of report, the ones without a date last", () => {
    expect(
      accountsInTime(index, difference, "event").map(({ when, value, speaker, revised }) => [
        when,
        value,
        speaker,
        revised,
      ]),
    ).toEqual([
      ["19 Dec", "7 killed", "Vera Zelenko", true],
      ["published 20 Dec", "7 killed", "Wire A", false],
      ["21 Dec", "8 killed", "Vera Zelenko", false],
      ["no date given", "8 killed", "Wire C", false],
    ]);
  });

  it("stand side by side, each value with its speakers", () => {
    expect(
      accountColumns(index, difference, "event").map(({ value, revised, speakers }) => [
        value,
        revised,
        speakers.map(({ name, rows }) => [name, rows.map(({ carried }) => carried)]),
      ]),
    ).toEqual([
      [
        "7 killed",
        false,
        [
          ["Vera Zelenko", ["1 origin"]],
          ["Wire A", ["1 origin"]],
        ],
      ],
      [
        "8 killed",
        false,
        [
          ["Vera Zelenko", ["1 origin"]],
          ["Wire C", ["1 origin"]],
        ],
      ],
    ]);
  });

  it("said once stand once, as the claim on the event that is looked at", () => {
    const twice = differing(
      { value: answer("them"), said: "2025-12-20", by: "vera", event: "jets" },
      { value: answer("them"), said: "2025-12-20", by: "vera" },
      { value: answer("nobody"), said: "2025-12-20", by: "amy" },
    );
    const ids = (home: "strike" | "jets") => {
      const event = twice.index.story.events.find(({ id }) => id === home);
      const rows = accountsInTime(twice.index, twice.difference, "event", event?.id ?? null);
      return rows.filter(({ value }) => value === "them").map(({ id }) => id);
    };
    expect(ids("jets")).toEqual(["k-2"]);
    expect(ids("strike")).toEqual(["k-3"]);
  });
});

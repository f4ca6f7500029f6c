import { describe, expect, it } from "vitest";
import { closingLine, type StageResult, sum, tallyBrowser, tallyUnit } from "./tally";

const stage = (part: Partial<StageResult>): StageResult => ({
  name: "stage",
  ok: true,
  seconds: 1,
  tally: null,
  ...part,
});

describe("a tally", () => {
  it("counts a unit file that failed to load, which has no failing test", () => {
    const report = { numPassedTests: 9, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(tallyUnit(report)).toEqual({ passed: 9, failed: 1 });
    expect(tallyUnit({ ...report, numFailedTests: 3 })).toEqual({ passed: 9, failed: 3 });
  });

  it("counts what is flaky and what fails outside a test as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2 };
    expect(tallyBrowser({ stats, errors: ["no server"] })).toEqual({ passed: 5, failed: 4 });
  });
});

describe("the sum", () => {
  it("adds the stages", () => {
    const stages = [
      stage({}),
      stage({ tally: { passed: 3, failed: 0 } }),
      stage({ ok: false, tally: { passed: 4, failed: 2 } }),
    ];
    expect(closingLine(sum(stages))).toBe("7 passed, 2 failed");
  });

  it("never says 0 failed of a stage that ended badly", () => {
    expect(sum([stage({ ok: false })]).failed).toBe(1);
    expect(sum([stage({ ok: false, tally: { passed: 4, failed: 0 } })]).failed).toBe(1);
  });
});

import * as z from "zod/mini";

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

const stageResults = z.array(
  z.object({
    name: z.string(),
    ok: z.boolean(),
    seconds: z.number(),
    tally: z.nullable(z.object({ passed: z.number(), failed: z.number() })),
  }),
);

/** What came of one stage of `npm test`; the tally is null where it reports no tests. */
export type StageResult = z.infer<typeof stageResults>[number];

/** Counts vitest's JSON report. A file that failed before its first test counts as one failed test. */
export function tallyUnit(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = unitReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests > 0 ? numFailedTests : numFailedTestSuites };
}

/** Counts Playwright's JSON report. A flaky test is a failed one; so is an error outside every test. */
export function tallyBrowser(report: unknown): Tally {
  const { stats, errors } = browserReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Reads the results that `npm test` kept. Throws when they are not of its form. */
export const readResults = (value: unknown): StageResult[] => stageResults.parse(value);

/** The sum over all stages. A stage that failed without a failing test of its own counts as one. */
export function sum(stages: readonly StageResult[]): Tally {
  const failed = stages.map(({ ok, tally }) => Math.max(tally?.failed ?? 0, ok ? 0 : 1));
  return {
    passed: stages.reduce((total, { tally }) => total + (tally?.passed ?? 0), 0),
    failed: failed.reduce((total, n) => total + n, 0),
  };
}

/** The line that CI reads. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

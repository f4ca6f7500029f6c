import type { Story } from "../story/model";
import { readBriefings } from "./briefing";
import { evidenceFaults } from "./evidence";
import type { Issue } from "./issue";
import { mint } from "./mint";
import { readRecords } from "./records";
import { dropDangling } from "./references";
import { dropUnsound, storyFaults } from "./rules";
import { unusedRecords } from "./unused";

/** A story and everything that is wrong with its files. */
export interface ParsedStory {
  /** What can be shown: every sound record. Null when `story.json` itself is not sound. */
  readonly story: Story | null;
  readonly issues: readonly Issue[];
}

/**
 * Makes a story of the files of its folder: file name (`events.json`) → JSON value. Never
 * throws; returns all issues at once. With an error the build stops, while the browser
 * shows the records that are left.
 */
export function parseStory(files: Readonly<Record<string, unknown>>): ParsedStory {
  const { story, lists, issues } = readRecords(files);
  issues.push(...dropUnsound(lists, Boolean(story?.extract)));
  if (story === null) return { story: null, issues };
  const faults = [...storyFaults(story), ...dropDangling(story, lists)];
  issues.push(...faults);
  const broken = faults.some((issue) => issue.file === "story.json");
  if (broken) return { story: null, issues };
  const minted = mint(story, lists);
  issues.push(...evidenceFaults(minted, lists));
  // With records missing, what only they use would look unused; an extract lacks answers to its questions.
  if (issues.length === 0 && minted.extract === null) issues.push(...unusedRecords(minted));
  const { briefings, issues: inBriefings } = readBriefings(files, minted);
  return { story: { ...minted, briefings }, issues: [...issues, ...inBriefings] };
}

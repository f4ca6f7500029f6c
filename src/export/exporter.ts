import type { ComponentType } from "react";
import type { Excerpt } from "../core/export/excerpt";

/** The groups of the dialog, in its order. */
export const GROUPS = ["data", "picture", "present", "print", "embed"] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_LABEL: Record<Group, string> = {
  data: "Data",
  picture: "Pictures of this view",
  present: "To present and to keep",
  print: "On paper",
  embed: "In another page",
};

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly fileName: string;
  readonly blob: Blob;
}

/** The work on one export, as the exporter sees it. */
export interface Job {
  /** Aborted when the person cancels: stop as soon as you can, and reject. */
  readonly signal: AbortSignal;
  /** Tells what is being done and, where that is known, what part of it from 0 to 1 is behind. */
  readonly report: (words: string, part?: number) => void;
}

/** Makes the file. Null when there is nothing to save, as with pages to print. Rejects with a message for the person. */
export type Make = (excerpt: Excerpt, job: Job) => Promise<MadeFile | null>;

interface Entry {
  readonly id: string;
  readonly group: Group;
  /** What it is, with its ending: "Table (.csv)". */
  readonly name: string;
  /** What is in it, in plain words; the dialog says elsewhere how many events of which edition. */
  readonly about: string;
  /** Whether it has something to give when no event meets the conditions. */
  readonly whenEmpty: boolean;
}

/** An export that is made at the press of its button. */
export interface FileExporter extends Entry {
  readonly type: "file";
  readonly make: Make;
}

export interface PanelProps {
  readonly excerpt: Excerpt;
  /** Starts the work with the choices that were made in the panel; what was being made before is cancelled. */
  readonly start: (make: Make) => void;
}

/** An export with choices of its own, or with something to copy: it opens below its name. */
export interface PanelExporter extends Entry {
  readonly type: "panel";
  readonly Panel: ComponentType<PanelProps>;
}

/** One line of the dialog. `app/exporters.ts` lists them all. */
export type Exporter = FileExporter | PanelExporter;

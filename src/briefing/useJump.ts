import { useState } from "react";
import { numbered } from "../core/briefing/steps";
import type { Briefing, Step } from "../core/story/model";

/** The number of a step as it is typed. */
interface Jump {
  readonly digits: string;
  readonly type: (digit: string) => void;
  readonly erase: () => void;
  readonly clear: () => void;
  /** The step of that number, null when there is none; the digits are gone. */
  readonly take: () => Step | null;
}

/** Longer numbers name no step. */
const MOST = 3;

/** Collects the digits of a step's number, at most three; Enter takes the step (`take`). */
export function useJump(briefing: Briefing): Jump {
  const [digits, setDigits] = useState("");
  const clear = () => setDigits("");
  return {
    digits,
    type: (digit) => setDigits((before) => (before + digit).slice(0, MOST)),
    erase: () => setDigits((before) => before.slice(0, -1)),
    clear,
    take: () => {
      clear();
      return numbered(briefing, Number(digits));
    },
  };
}

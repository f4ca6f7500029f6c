import type { Steps } from "../core/steps";

/** How long the page's thread is taken at a time, in milliseconds. */
const SLICE = 30;

/** Work under way. */
export interface Running<T> {
  /** What was made; null where it was stopped. */
  readonly made: Promise<T | null>;
  readonly stop: () => void;
}

/** Does work in slices between which the page answers; `onShare` is told how far it is. */
export function inSlices<T>(steps: Steps<T>, onShare: (share: number) => void): Running<T> {
  let stopped = false;
  const run = async (): Promise<T | null> => {
    while (!stopped) {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (step.done === true) return step.value;
      onShare(step.value);
      await pause();
    }
    return null;
  };
  return {
    // Later, so that whoever is told how far it is knows the work by then.
    made: Promise.resolve().then(run),
    stop: () => {
      stopped = true;
    },
  };
}

/** Lets the page draw and answer; a timer would wait longer than that takes. */
function pause(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

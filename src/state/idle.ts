/** So many milliseconds later the page is taken to be at rest where the browser does not tell. */
const A_WHILE = 200;

/** Does something when the page is at rest, or a moment later in a browser that does not tell when it is. */
export function whenIdle(run: () => unknown): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, A_WHILE);
}

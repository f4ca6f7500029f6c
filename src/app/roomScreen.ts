/** Where the spotlight begins, as shares of the room: at the pointer, else at the selected mark, else in the middle. */
export function spotlightStart(root: HTMLElement | null): { x: number; y: number } {
  const { x, y } = root?.dataset ?? {};
  if (x !== undefined && y !== undefined) return { x: Number(x), y: Number(y) };
  const frame = root?.getBoundingClientRect();
  const mark = root?.querySelector('[data-events][data-selected="true"]')?.getBoundingClientRect();
  if (frame === undefined || mark === undefined) return { x: 0.5, y: 0.5 };
  return {
    x: (mark.left + mark.width / 2 - frame.left) / frame.width,
    y: (mark.top + mark.height / 2 - frame.top) / frame.height,
  };
}

/** Into full screen or out of it; calls back where the browser does not allow it, or has none, as on an iPhone. */
export function toggleFullScreen(onFail: () => void): void {
  const page: Partial<HTMLElement> = document.documentElement;
  const done = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen?.();
  if (done === undefined) onFail();
  else done.catch(onFail);
}

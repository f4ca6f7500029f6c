/** The parts of another window that are used. */
interface OpenedWindow {
  readonly closed: boolean;
  readonly location: { readonly href: string; readonly replace: (url: string) => void };
  readonly focus: () => void;
}

interface Named {
  readonly url: string;
  /** The window's own name: a second call finds the same window. */
  readonly name: string;
  /** Whether the window that has this name answers, so that it need only come to the front. */
  readonly answers: boolean;
}

/** A window of its own rather than a tab, so that it can be moved to another screen. */
const FEATURES = "popup,width=1180,height=760";

/**
 * Opens a window under a name, or brings it to the front as it is where there is one already. Null
 * when the browser blocks it; call from a key or a click, or it will.
 */
export function openNamed<Opened extends OpenedWindow>(
  host: { readonly open: (url: string, target: string, features: string) => Opened | null },
  { url, name, answers }: Named,
): Opened | null {
  // Opening nothing under a name finds the window without loading it again.
  const opened = host.open("", name, FEATURES);
  if (opened === null || opened.closed) return null;
  if (!answers || isBlank(opened)) opened.location.replace(url);
  opened.focus();
  return opened;
}

/** Whether a window has nothing in it yet. One that may not be asked holds a page from a file. */
function isBlank({ location }: OpenedWindow): boolean {
  try {
    return location.href === "about:blank";
  } catch {
    return false;
  }
}

import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { createSession, type Session, SessionProvider } from "./session";
import type { AddressBar } from "./viewStore";

/** A page of a test, which is left at its end. */
interface Page {
  readonly element: HTMLElement;
  /** Shows this in place of what was shown, and waits until that has settled. */
  readonly show: (children: ReactNode) => Promise<void>;
  /** Takes away what is shown; for tests of what comes then. */
  readonly leave: () => Promise<void>;
}

interface StoryPage extends Page {
  readonly session: Session;
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What is still to be ended, the latest last. */
const ends: (() => void | Promise<void>)[] = [];

// Hooks go backwards: what a test's own file gives back after each is given back under the page that is still there.
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
  document.body.replaceChildren();
});

/** An empty page. */
export function blankPage(): Page {
  const element = document.body.appendChild(document.createElement("div"));
  const root = createRoot(element);
  const leave = () => act(async () => root.unmount());
  ends.push(leave);
  return { element, leave, show: (children) => act(async () => root.render(children)) };
}

/** A page of a story that is open in it, the fixture if no other. */
export function storyPage(index = fixtureIndex(), bar: AddressBar = window): StoryPage {
  location.hash = "";
  const session = createSession(index, bar);
  ends.push(session.close);
  const page = blankPage();
  return {
    ...page,
    session,
    show: (children) => page.show(<SessionProvider session={session}>{children}</SessionProvider>),
  };
}

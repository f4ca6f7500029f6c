import { useSyncExternalStore } from "react";
import { formatInstantIn } from "../core/time/format";
import { describeEdition } from "../core/view/describe";
import type { View } from "../core/view/view";
import { useStoryZone } from "./knowledge";
import { type Awaited, awaitedStore } from "./lookingBack";
import { useView, useWholeIndex } from "./session";

/** The view whose editions are being worked out, and how far; null while none is. */
export const useAwaited = (): Awaited | null =>
  useSyncExternalStore(awaitedStore.subscribe, awaitedStore.get);

/** The view that was asked for last: what is shown, or what is awaited. For what sets it and is to follow at once. */
export function useAwaitedView(): View {
  const view = useView();
  return useAwaited()?.view ?? view;
}

/** What is being worked out, in words. */
export interface WorkingOut extends Pick<Awaited, "share" | "stop"> {
  /** The edition that is to be shown. */
  readonly edition: string;
  /** What it is compared with, to be said after it; empty where that is nothing. */
  readonly compared: string;
}

/** What is being worked out before it can be shown, how far it is, and the way to stay; null while nothing is. */
export function useWorkingOut(): WorkingOut | null {
  const whole = useWholeIndex();
  const awaited = useAwaited();
  const zone = useStoryZone();
  if (awaited === null) return null;
  const { view, share, stop } = awaited;
  const compared = view.since === null ? "" : ` · compared with ${formatInstantIn(view.since, zone)}`;
  return { edition: describeEdition(whole, view) ?? "As known today", compared, share, stop };
}

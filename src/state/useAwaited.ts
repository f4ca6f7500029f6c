import { useSyncExternalStore } from "react";
import type { View } from "../core/view/view";
import { type Awaited, awaitedStore } from "./lookingBack";
import { useView } from "./session";

/** The view whose editions are being worked out, and how far; null while none is. */
export const useAwaited = (): Awaited | null =>
  useSyncExternalStore(awaitedStore.subscribe, awaitedStore.get);

/** The view that was asked for last: what is shown, or what is awaited. For what sets it and is to follow at once. */
export function useAwaitedView(): View {
  const view = useView();
  return useAwaited()?.view ?? view;
}

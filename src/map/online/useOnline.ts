import { useMemo, useState } from "react";
import { isOnlinePage } from "../../core/view/pages";

/**
 * `off` on the page whose policy lets no other host in. On the online page `asking` until someone
 * agrees, `waiting` while Crimea's shape is not there to be laid over the tiles, then `on`, or `failed`
 * when the host gives no pictures.
 */
type OnlineState = "off" | "asking" | "waiting" | "on" | "failed";

export interface Online {
  readonly state: OnlineState;
  /** Starts to ask the tile host; also tries again. */
  readonly agree: () => void;
  readonly fail: () => void;
}

/** Whether the map's ground comes from the tile host. Kept nowhere: each load of the page asks again. */
export function useOnline(hasGround: boolean): Online {
  const [chosen, choose] = useState<OnlineState>(() => (isOnlinePage(location.pathname) ? "asking" : "off"));
  const state = chosen === "on" && !hasGround ? "waiting" : chosen;
  return useMemo(() => ({ state, agree: () => choose("on"), fail: () => choose("failed") }), [state]);
}

import { numberText } from "../number";
import { formatInstantIn } from "../time/format";
import { describeEdition, describeFilter, namedZone } from "../view/describe";
import type { Shown } from "./choices";

/**
 * What a saved view shows, in words: how many events, under which conditions, what is open, and
 * which edition it is: "3 events · on Ports · “Headline”, its evidence · as known on …".
 */
export function viewWords({ view, index, events }: Shown): string {
  const { selection, filter, clock } = view;
  const conditions = describeFilter(index, filter, clock).map(({ text }) => text);
  const open =
    selection.type === "event"
      ? index.byId.get(selection.id)?.headline
      : selection.type === "actor"
        ? index.story.actors.get(selection.id)?.name
        : undefined;
  const edition = describeEdition(index, view);
  const compared =
    view.since === null
      ? null
      : `compared with ${formatInstantIn(view.since, namedZone(index.story, clock))}`;
  return [
    `${numberText(events.length)} ${events.length === 1 ? "event" : "events"}`,
    ...(conditions.length > 0 ? [conditions.join(", ")] : []),
    ...(open === undefined ? [] : [`“${open}”`]),
    ...[edition, compared].filter((part) => part !== null),
  ].join(" · ");
}

import { memo } from "react";
import type { ChangeKind } from "../core/evidence/changes";
import { has } from "../core/index/bitset";
import type { EventId } from "../core/story/ids";
import { ROW } from "../core/timeline/rows";
import { chipKey, markKey } from "../core/timeline/stops";
import { Bar } from "./Bar";
import { ChipMark } from "./ChipMark";
import { DenseMarks } from "./DenseMarks";
import { Mark } from "./Mark";
import type { LaneScene, Scene } from "./useScene";

/** A `g` has no role of its own that would let it be named. */
const GROUP = { role: "group" } as const;

interface LaneMarksProps {
  readonly lane: LaneScene;
  readonly index: Scene["index"];
  readonly matching: Scene["matching"];
  readonly width: number;
  /** Zone of the axis. */
  readonly zone: string;
  readonly clock: string;
  /** What became of events since the time that the view compares with. */
  readonly changed: ReadonlyMap<EventId, ChangeKind>;
  /** Ordinal of the selected event. */
  readonly selected: number | null;
  readonly tabStop: string | null;
  readonly fades: string;
  /** Key of the cell under the pointer, where the lane is dense. */
  readonly over: string | null;
}

/**
 * Paints the layout of one lane and decides nothing: a canvas could stand here. Days lie
 * under spans, spans under glyphs, so that every glyph can be seen and hit.
 */
export const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { lane, index, matching, width, zone, clock, changed, selected, tabStop, fades, over } = props;
  const { top, height, rows } = lane.box;
  const { sides, events } = index.story;
  const y = (row: number) => top + (height - rows * ROW) / 2 + (row + 0.5) * ROW;
  const marks = lane.layout.items.flatMap((item) => {
    const event = events[item.ordinal];
    const colour = event === undefined ? undefined : sides.get(event.side)?.colour;
    const common = {
      stop: markKey(lane.key, item.ordinal),
      y: y(item.row),
      selected: item.ordinal === selected,
      dim: !has(matching, item.ordinal),
    };
    return event === undefined ? [] : [{ event, colour: colour ?? "teal", item, common }];
  });
  const bodies = marks.filter(({ item }) => item.right > item.left);
  const isDay = ({ item }: (typeof marks)[number]) => item.drawing === "band";
  return (
    <g {...GROUP} aria-label={lane.words}>
      {lane.dense !== null && (
        <DenseMarks
          lane={lane}
          index={index}
          zone={zone}
          width={width}
          selected={selected}
          tabStop={tabStop}
          over={over}
        />
      )}
      <g aria-hidden="true">
        {[...bodies.filter(isDay), ...bodies.filter((body) => !isDay(body))].map(
          ({ event, colour, item, common }) => (
            <Bar
              key={event.id}
              id={event.id}
              item={item}
              colour={colour}
              certainty={event.certainty}
              width={width}
              fades={fades}
              {...common}
            />
          ),
        )}
      </g>
      {marks.map(({ event, item, common }) => (
        <Mark
          key={event.id}
          index={index}
          event={event}
          change={changed.get(event.id)}
          x={item.glyph}
          clock={clock}
          tab={common.stop === tabStop}
          {...common}
        />
      ))}
      {lane.layout.chips.map((chip) => {
        const stop = chipKey(lane.key, chip.ordinals);
        return (
          <ChipMark
            key={stop}
            chip={chip}
            ids={chip.ordinals.flatMap((ordinal) => events[ordinal]?.id ?? [])}
            lane={lane.name}
            stop={stop}
            y={y(chip.row)}
            selected={selected !== null && chip.ordinals.includes(selected)}
            dim={!chip.ordinals.some((ordinal) => has(matching, ordinal))}
            tab={stop === tabStop}
          />
        );
      })}
    </g>
  );
});

import { type KeyboardEvent, useState } from "react";
import type { Strip } from "../core/briefing/strip";
import { has } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import { numberText } from "../core/number";
import { CHIP_WIDTH, type ChipPlace } from "../core/timeline/chips";
import { selectEvent } from "../core/view/actions";
import { useChangedSet } from "../state/changed";
import { useViewPart, useViewStore } from "../state/session";
import { CHANGED_DOT } from "../ui/Glyph";
import glyph from "../ui/Glyph.module.css";
import { barKey, StripBars } from "./StripBars";
import { type StopKeys, StripMark, StripTime } from "./StripMark";
import styles from "./StripMarks.module.css";
import type { OpenChip } from "./StripPopup";

interface StripMarksProps {
  readonly index: StoryIndex;
  readonly strip: Pick<Strip, "layout" | "dense">;
  /** Zone of the axis. */
  readonly zone: string;
  /** Where the strip ends, in pixels. */
  readonly width: number;
  /** Rows of marks, and the distance from one to the next, in pixels. */
  readonly rows: number;
  readonly pitch: number;
  readonly onChip: (chip: OpenChip) => void;
}

const chipKey = ({ ordinals }: ChipPlace): string => `+${ordinals.join(",")}`;

/** The events shown, each where its time is; what finds no room is counted. One tab stop, arrows between them. */
export function StripMarks({ index, strip, zone, width, rows, pitch, onChip }: StripMarksProps) {
  const { layout, dense } = strip;
  const store = useViewStore();
  const selected = useViewPart(({ selection }) => (selection.type === "event" ? selection.id : null));
  const changed = useChangedSet();
  const [last, setLast] = useState<string | null>(null);
  const items = layout.items.flatMap((item) => {
    const event = index.story.events[item.ordinal];
    return event === undefined ? [] : [{ item, event }];
  });
  const order = [
    ...items.map(({ item, event }) => ({ key: `${event.id}`, x: item.glyph })),
    ...layout.chips.map((chip) => ({ key: chipKey(chip), x: chip.x })),
    ...(dense?.cells ?? []).map((cell) => ({ key: barKey(cell), x: cell.x })),
  ]
    .sort((a, b) => a.x - b.x)
    .map(({ key }) => key);
  const stop = [last, selected].find((key) => key !== null && order.includes(key)) ?? order[0];
  const y = (row: number) => (row + 0.5) * pitch;
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGGElement>("[data-stop]") : null;
    const key = mark?.dataset["stop"];
    if (mark === null || key === undefined) return;
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ")
      mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    else if (way === undefined) return;
    else focusOn(mark, order[order.indexOf(key) + way]);
    event.preventDefault();
  };
  const keys: StopKeys = {
    onKeyDown,
    onFocus: ({ currentTarget }) => setLast(currentTarget.getAttribute("data-stop")),
  };
  return (
    <>
      {dense !== null && (
        <StripBars
          index={index}
          dense={dense}
          zone={zone}
          height={rows * pitch}
          stop={stop}
          selected={selected}
          keys={keys}
          onOpen={({ cell }, name, at) => onChip({ index, ordinals: dense.events(cell), name, at })}
        />
      )}
      <g aria-hidden="true">
        {items.map(({ item, event }) => (
          <StripTime key={event.id} index={index} event={event} item={item} y={y(item.row)} width={width} />
        ))}
      </g>
      {items.map(({ item, event }) => (
        <StripMark
          key={event.id}
          index={index}
          event={event}
          x={item.glyph}
          y={y(item.row)}
          selected={event.id === selected}
          tab={event.id === stop}
          onPress={() => store.act(selectEvent(event.id))}
          keys={keys}
        />
      ))}
      {layout.chips.map((chip) => (
        <StripChip
          key={chipKey(chip)}
          chip={chip}
          y={y(chip.row)}
          tab={chipKey(chip) === stop}
          changed={chip.ordinals.filter((ordinal) => has(changed, ordinal)).length}
          selected={chip.ordinals.some((ordinal) => index.story.events[ordinal]?.id === selected)}
          onOpen={(at) => onChip({ index, ordinals: chip.ordinals, name: null, at })}
          keys={keys}
        />
      ))}
    </>
  );
}

function focusOn(from: SVGGElement, key: string | undefined): void {
  const marks = from.ownerSVGElement?.querySelectorAll<SVGGElement>("[data-stop]") ?? [];
  [...marks].find((mark) => mark.dataset["stop"] === key)?.focus({ preventScroll: true });
}

interface StripChipProps {
  readonly chip: ChipPlace;
  readonly y: number;
  readonly tab: boolean;
  /** Whether the selected event is among them. */
  readonly selected: boolean;
  /** How many of them changed since the time that the view compares with. */
  readonly changed: number;
  readonly onOpen: (at: OpenChip["at"]) => void;
  readonly keys: StopKeys;
}

/** Events that found no row: a button that opens their list. */
function StripChip({ chip, y, tab, selected, changed, onOpen, keys }: StripChipProps) {
  const { x, ordinals } = chip;
  return (
    <g
      role="button"
      className={styles.chip}
      tabIndex={tab ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={`${numberText(ordinals.length)} more events${selected ? ", the selected one among them" : ""}${changed > 0 ? `, ${numberText(changed)} changed` : ""}`}
      data-selected={selected}
      data-stop={chipKey(chip)}
      {...keys}
      onClick={({ currentTarget }) => {
        const { left, top, width, height } = currentTarget.getBoundingClientRect();
        onOpen({ x: left + width / 2, y: top + height / 2 });
      }}
    >
      <rect className={styles.plate} x={x} y={y - 7} width={CHIP_WIDTH} height={14} rx={7} />
      <text className={styles.number} x={x + CHIP_WIDTH / 2} y={y} dy="0.35em">
        +{numberText(ordinals.length)}
      </text>
      {changed > 0 && (
        <circle className={glyph["changed"]} cx={x + CHIP_WIDTH - 1} cy={y - 6} r={CHANGED_DOT.r * 0.7} />
      )}
    </g>
  );
}

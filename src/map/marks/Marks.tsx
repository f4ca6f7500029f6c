import type L from "leaflet";
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { meets } from "../../core/geo/mark";
import { type BitSet, count, has, ordinals } from "../../core/index/bitset";
import { ordinalsIn } from "../../core/index/eventSet";
import type { StoryIndex } from "../../core/index/storyIndex";
import { selectEvent } from "../../core/view/actions";
import { useChanged, useChangedSet } from "../../state/changed";
import {
  useFollowedFilter,
  useHover,
  useIndex,
  useShown,
  useViewPart,
  useViewStore,
} from "../../state/session";
import type { Frame } from "../frame";
import type { Layout, Spot } from "./layout";
import { Mark } from "./Mark";
import { MarkPopup } from "./MarkPopup";
import { inSight, movesBetweenMarks, nextSpot, tabStop } from "./roving";
import { isUnsure } from "./unsure";

interface MarksProps {
  readonly map: L.Map;
  readonly frame: Frame;
  readonly spots: readonly Spot[];
  readonly layout: Layout;
  /** Whether halos are left out, for which badges speak. */
  readonly speak: boolean;
}

interface Open {
  /** What the spot's ordinals count in: in another edition they are other events. */
  readonly index: StoryIndex;
  readonly spot: Spot;
  readonly at: { readonly x: number; readonly y: number };
}

/** The story's marks: one tab stop, arrows and n/p between them, Enter opens, Esc goes back to the map. */
export const Marks = memo(function Marks({ map, frame, spots, layout, speak }: MarksProps) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const inView = useShown();
  const { area } = useFollowedFilter();
  const changed = useChanged();
  const changedSet = useChangedSet();
  const hover = useHover();
  const hovered = useMemo(() => (hover === null ? null : ordinalsIn(index, hover.events)), [index, hover]);
  const isHovered = useMemo(() => meetsAny(hovered), [hovered]);
  const [last, setLast] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const buttons = useRef(new Map<string, HTMLElement>());
  const latest = useRef(spots);
  useEffect(() => {
    latest.current = spots;
  }, [spots]);

  const register = useCallback((key: string, button: HTMLElement | null) => {
    if (button === null) buttons.current.delete(key);
    else buttons.current.set(key, button);
  }, []);
  const onActivate = useCallback(
    (spot: Spot, button: HTMLElement) => {
      const event = spot.mark.count > 1 ? undefined : index.story.events[spot.mark.first];
      if (event !== undefined) return store.act(selectEvent(event.id));
      const { left, top, width, height } = button.getBoundingClientRect();
      setOpen({ index, spot, at: { x: left + width / 2, y: top + height / 2 } });
    },
    [index, store],
  );
  const onKey = useCallback(
    (event: KeyboardEvent, spot: Spot) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") map.getContainer().focus({ preventScroll: true });
      else if (event.key === "+" || event.key === "=") map.zoomIn();
      else if (event.key === "-") map.zoomOut();
      else if (!movesBetweenMarks(event.key)) return;
      event.preventDefault();
      const next = nextSpot(spot, latest.current, event.key);
      if (next === null) return;
      buttons.current.get(next.key)?.focus({ preventScroll: true });
      map.panInside([next.lat, next.lon], { padding: [48, 64] });
    },
    [map],
  );
  const onFocus = useCallback((spot: Spot) => setLast(spot.key), []);
  const close = useCallback(() => setOpen(null), []);

  const stop = useMemo(() => tabStop(spots, last, frame.visible), [spots, last, frame]);
  return (
    <>
      {spots.map((spot) => (
        <Mark
          key={spot.key}
          map={map}
          index={index}
          clock={clock}
          spot={spot}
          side={layout.sides.get(spot.key)}
          changed={changed}
          changedSet={changedSet}
          hovered={isHovered(spot)}
          tip={
            hover?.from === "map" && open?.index !== index && hovered !== null && isWhole(spot, hovered)
              ? tipSide(spot, frame)
              : null
          }
          dim={area !== null && !meets(spot.mark, inView)}
          unsure={isUnsure(index, spot, frame)}
          tabStop={spot.key === stop}
          outside={spot.key !== last && !inSight(spot, frame.visible)}
          onActivate={onActivate}
          onKey={onKey}
          onFocus={onFocus}
          register={register}
        />
      ))}
      {open?.index === index && (
        <MarkPopup map={map} spot={open.spot} at={open.at} speaks={speak} onClose={close} />
      )}
    </>
  );
});

/** So few events are looked for in each mark; of more, each mark's own are looked through. */
const FEW = 16;

/** Whether a mark has any event of a set. */
function meetsAny(bits: BitSet | null): (spot: Spot) => boolean {
  if (bits === null) return () => false;
  if (count(bits) > FEW) return ({ mark }) => meets(mark, bits);
  const few = [...ordinals(bits)];
  return ({ mark }) => few.some(mark.holds);
}

/** Whether exactly the events of a mark are hovered: it, and not one row of its list. */
const isWhole = ({ mark }: Spot, hovered: BitSet): boolean =>
  count(hovered) === mark.count && mark.ordinals.every((i) => has(hovered, i));

/** Keeps a tip within the frame. */
function tipSide({ at }: Spot, { visible, width }: Frame): "left" | "middle" | "right" {
  const x = at.x - visible.minX;
  if (x < 130) return "right";
  return x > width - 130 ? "left" : "middle";
}

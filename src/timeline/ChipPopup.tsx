import type { StoryIndex } from "../core/index/storyIndex";
import { numberText } from "../core/number";
import type { Interval } from "../core/time/extent";
import { endHover } from "../state/hover";
import { useListed } from "../state/useListed";
import { Button } from "../ui/Button";
import { MarkRows } from "../ui/MarkRows";
import { Popup } from "../ui/Popup";

/** A chip whose list is open. */
export interface OpenChip {
  /** What the ordinals count in: in another edition they are other events. */
  readonly index: StoryIndex;
  readonly ordinals: readonly number[];
  /** What it holds, in words: "129 events in Talks, 25 Oct 2024"; null for a chip. */
  readonly name: string | null;
  /** In viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
  /** The stretch of time of a cell of many events, to be looked at more closely; null for a chip. */
  readonly stretch: Interval | null;
}

interface ChipPopupProps {
  readonly open: OpenChip;
  readonly onZoom: (window: Interval) => void;
  readonly onClose: () => void;
}

/** The events of a chip, or of a cell, to choose from. */
export function ChipPopup({ open, onZoom, onClose }: ChipPopupProps) {
  const { index, name, stretch, ordinals } = open;
  const listed = useListed(index, ordinals, "timeline", onClose);
  return (
    <Popup
      label={name ?? `${numberText(ordinals.length)} ${ordinals.length === 1 ? "event" : "events"}`}
      isTitled={name !== null}
      at={open.at}
      onClose={onClose}
    >
      {stretch !== null && (
        <Button
          onClick={() => {
            onClose();
            endHover();
            onZoom(stretch);
          }}
        >
          Zoom in on this time
        </Button>
      )}
      <MarkRows {...listed} />
    </Popup>
  );
}

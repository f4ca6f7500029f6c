import { useEffect, useRef } from "react";
import { goToTheatre } from "../../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../../state/session";
import { Segmented } from "../../ui/Segmented";

/** The story's named views; pressed while the map is at one of them, and then scrolled into sight. */
export function Theatres() {
  const { story } = useIndex();
  const store = useViewStore();
  const camera = useViewPart((view) => view.camera);
  const row = useRef<HTMLDivElement>(null);
  const here = camera.type === "theatre" ? camera.id : null;
  useEffect(
    function reveal() {
      const pressed = here === null ? null : row.current?.querySelector('[aria-pressed="true"]');
      pressed?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    [here],
  );
  return (
    <div ref={row}>
      <Segmented
        label="Theatres: where to look"
        options={[...story.theatres.values()].map(({ id, name }) => ({ value: id, name }))}
        value={here}
        onChoose={(id) => store.act(goToTheatre(id))}
      />
    </div>
  );
}

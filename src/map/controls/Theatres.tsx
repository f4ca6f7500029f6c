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
      const scroller = row.current?.parentElement;
      if (pressed == null || scroller == null) return;
      const [inner, outer] = [pressed.getBoundingClientRect(), scroller.getBoundingClientRect()];
      // Not by scrollIntoView: after it the first Tab of the page would go on from here.
      if (inner.left < outer.left) scroller.scrollLeft += inner.left - outer.left;
      else if (inner.right > outer.right) scroller.scrollLeft += inner.right - outer.right;
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

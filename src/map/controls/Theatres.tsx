import { goToTheatre } from "../../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../../state/session";
import { Segmented } from "../../ui/Segmented";

/** The story's named views; pressed while the map is at one of them. */
export function Theatres() {
  const { story } = useIndex();
  const store = useViewStore();
  const camera = useViewPart((view) => view.camera);
  return (
    <Segmented
      label="Theatres: where to look"
      options={[...story.theatres.values()].map(({ id, name }) => ({ value: id, name }))}
      value={camera.type === "theatre" ? camera.id : null}
      onChoose={(id) => store.act(goToTheatre(id))}
    />
  );
}

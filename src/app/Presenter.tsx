import { useEffect } from "react";
import { PresenterScreen } from "../briefing/presenter/PresenterScreen";
import { useScript } from "../state/script";
import { useWholeIndex } from "../state/session";
import { Pane } from "./Pane";
import { ThemeButton } from "./ThemeButton";

/** The presenter's window: the room's own window shows what is told here. */
export function Presenter() {
  const { story } = useWholeIndex();
  const title = useScript()?.briefing.title ?? story.title;
  useEffect(() => {
    document.title = `Presenter · ${title} · Parley`;
  }, [title]);
  return (
    <Pane name="presenter window">
      <PresenterScreen tools={<ThemeButton />} />
    </Pane>
  );
}

import { useOtherWindow } from "../state/link/LinkProvider";
import { showNotesHere } from "../state/presenter";
import { useViewPart } from "../state/session";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";

/** What to do when the browser blocked the other window; nothing as long as it did not. */
export function Blocked() {
  const { role, isBlocked, open, dismiss } = useOtherWindow();
  const inRoom = useViewPart(({ script }) => script !== null && !script.aside);
  if (!isBlocked) return null;
  const canShowNotes = role === "room" && inRoom;
  return (
    <Dialog
      title={`The browser blocked the ${role === "room" ? "presenter" : "room"} window`}
      size="narrow"
      onClose={dismiss}
      actions={(close) => (
        <>
          <Button look="solid" onClick={open}>
            Try again
          </Button>
          {canShowNotes && (
            <Button
              onClick={() => {
                close();
                showNotesHere(true);
              }}
            >
              Notes on this screen
            </Button>
          )}
          <Button onClick={close}>Close</Button>
        </>
      )}
    >
      <p>
        It opens as a window of its own. Allow pop-ups for this page, usually with the sign at the end of the
        address bar, then try again.
      </p>
      {canShowNotes && (
        <p>With one screen only, the notes can lie over the room instead; everyone who sees it sees them.</p>
      )}
    </Dialog>
  );
}

import { ExportDialog } from "../export/ExportDialog";
import { EXPORTERS } from "./exporters";

/** The Export dialog with everything that it offers: a file of its own, which is asked for when it is opened. */
export function ExportScreen({ onClose }: { onClose: () => void }) {
  return <ExportDialog exporters={EXPORTERS} onClose={onClose} />;
}

import { useClaimsRead } from "../state/useClaimsRead";
import { useExcerpt } from "../state/useExcerpt";
import { Dialog } from "../ui/Dialog";
import { Progress } from "../ui/Progress";
import styles from "./ExportDialog.module.css";
import { ExporterRow } from "./ExporterRow";
import { type Exporter, GROUP_LABEL, GROUPS } from "./exporter";
import { Summary } from "./Summary";
import { useJob } from "./useJob";

interface ExportDialogProps {
  readonly exporters: readonly Exporter[];
  readonly onClose: () => void;
}

/** What is shown, to be taken away: of what it is a part, and every form in which it can be had. */
export function ExportDialog({ exporters, onClose }: ExportDialogProps) {
  const share = useClaimsRead();
  return (
    <Dialog title="Export" size="wide" onClose={onClose}>
      {share === null ? (
        <Forms exporters={exporters} />
      ) : (
        <Progress words="Finding the sources of these events" share={share} />
      )}
    </Dialog>
  );
}

function Forms({ exporters }: Pick<ExportDialogProps, "exporters">) {
  const excerpt = useExcerpt();
  const job = useJob();
  const groups = GROUPS.flatMap((group) => {
    const members = exporters.filter((exporter) => exporter.group === group);
    return members.length === 0 ? [] : [{ group, members }];
  });
  return (
    <>
      <Summary excerpt={excerpt} />
      {groups.map(({ group, members }) => (
        <section key={group} aria-labelledby={`export-${group}`}>
          <h3 id={`export-${group}`} className="eyebrow">
            {GROUP_LABEL[group]}
          </h3>
          <ul className={styles.rows}>
            {members.map((exporter) => (
              <ExporterRow key={exporter.id} exporter={exporter} excerpt={excerpt} job={job} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import { useId, useState } from "react";
import type { Excerpt } from "../core/export/excerpt";
import { Button } from "../ui/Button";
import styles from "./ExportDialog.module.css";
import type { Exporter } from "./exporter";
import { JobLine } from "./JobLine";
import type { JobRunner } from "./useJob";

interface ExporterRowProps {
  readonly exporter: Exporter;
  readonly excerpt: Excerpt;
  readonly job: JobRunner;
}

/** One form in which the view can be had: its name, what is in it, its button or its choices, and how it stands. */
export function ExporterRow({ exporter, excerpt, job }: ExporterRowProps) {
  const { id, name, about, whenEmpty } = exporter;
  const [open, setOpen] = useState(false);
  const ids = useId();
  const busy = job.state.type === "running";
  const nothing = !whenEmpty && excerpt.events.length === 0;
  return (
    <li className={styles.row} data-export={id}>
      <div className={styles.line}>
        <div>
          <h4 id={`${ids}-name`} className={styles.name}>
            {name}
          </h4>
          <p id={`${ids}-about`} className={styles.about}>
            {nothing ? "No event meets the conditions: there is nothing to put in it." : about}
          </p>
        </div>
        {exporter.type === "file" ? (
          <Button
            aria-labelledby={`${ids}-do ${ids}-name`}
            aria-describedby={`${ids}-about`}
            disabled={busy || nothing}
            onClick={() => job.start(id, exporter.make, excerpt)}
          >
            <span id={`${ids}-do`}>{exporter.group === "print" ? "Print" : "Save"}</span>
          </Button>
        ) : (
          <Button
            aria-labelledby={`${ids}-do ${ids}-name`}
            aria-describedby={`${ids}-about`}
            aria-expanded={open}
            disabled={nothing}
            onClick={() => setOpen(!open)}
          >
            <span id={`${ids}-do`}>{open ? "Less" : "Choose"}</span>
          </Button>
        )}
      </div>
      {exporter.type === "panel" && open && !nothing && (
        <exporter.Panel excerpt={excerpt} busy={busy} start={(make) => job.start(id, make, excerpt)} />
      )}
      <JobLine id={id} job={job} />
    </li>
  );
}

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
  const described = useId();
  const verb = exporter.group === "print" ? "Show" : "Save";
  const nothing = !whenEmpty && excerpt.events.length === 0;
  return (
    <li className={styles.row} data-export={id}>
      <div className={styles.line}>
        <div>
          <h4 className={styles.name}>{name}</h4>
          <p id={described} className={styles.about}>
            {nothing ? "No event meets the conditions: there is nothing to put in it." : about}
          </p>
        </div>
        {exporter.type === "file" ? (
          <Button
            aria-label={`${verb} ${name}`}
            aria-describedby={described}
            disabled={nothing}
            onClick={() => job.start(id, exporter.make, excerpt)}
          >
            {verb}
          </Button>
        ) : (
          <Button
            aria-label={`${open ? "Less" : "Choose"} ${name}`}
            aria-describedby={described}
            aria-expanded={open}
            disabled={nothing}
            onClick={() => setOpen(!open)}
          >
            {open ? "Less" : "Choose"}
          </Button>
        )}
      </div>
      {exporter.type === "panel" && open && !nothing && (
        <exporter.Panel excerpt={excerpt} start={(make) => job.start(id, make, excerpt)} />
      )}
      <JobLine id={id} job={job} />
    </li>
  );
}

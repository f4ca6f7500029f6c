import { useState } from "react";
import { setDetail } from "../../core/briefing/draft";
import { textIn } from "../../core/briefing/draftFields";
import { fileName } from "../../core/briefing/file";
import { LIMITS } from "../../core/briefing/limits";
import { problemsAt } from "../../core/briefing/problems";
import { useDrafts, useWholeIndex } from "../../state/session";
import styles from "./Composer.module.css";
import { useDesk } from "./desk";
import field from "./Field.module.css";
import { Problems } from "./Problems";
import { TextField } from "./TextField";

/** What the briefing is called, what it answers, and what its file is called. */
export function Details() {
  const { draft, problems, edit } = useDesk();
  const { briefings } = useWholeIndex().story;
  const drafts = useDrafts();
  // A new draft has no question yet: that is no mistake before somebody was at it.
  const [asked, setAsked] = useState(textIn(draft, "question") !== "");
  const taken = [...briefings.keys()].some((id) => id === draft.id)
    ? "A briefing of the story has this id. The room shows that one; this draft’s file would replace it."
    : drafts.some(({ history: { present } }) => present !== draft && present.id === draft.id)
      ? "Another draft in this browser has this id. The room and links show only one of them, and their files would have one name."
      : null;
  return (
    <div className={styles.details} data-part="details">
      <TextField
        name="briefing-title"
        label="Title"
        value={textIn(draft, "title")}
        most={LIMITS.briefingTitle}
        problems={problemsAt(problems, null, "title")}
        onChange={(value) => edit(setDetail("title", value), "Title of the briefing changed", "title")}
      />
      <TextField
        name="briefing-question"
        label="Question"
        hint="that it answers"
        value={textIn(draft, "question")}
        most={LIMITS.question}
        problems={asked ? problemsAt(problems, null, "question") : []}
        onChange={(value) => {
          setAsked(true);
          edit(setDetail("question", value), "Question changed", "question");
        }}
        onLeave={() => setAsked(true)}
      />
      <details
        className={styles.id}
        open={problemsAt(problems, null, "id").length > 0 || taken !== null || undefined}
      >
        <summary>File {fileName(draft)}</summary>
        <label className={field.label}>
          Id, in links and as the name of the file
          <input
            type="text"
            name="briefing-id"
            className={field.input}
            value={draft.id}
            onChange={(event) => edit(setDetail("id", event.target.value), "Id changed", "id")}
          />
        </label>
        <Problems list={problemsAt(problems, null, "id")} />
        {taken !== null && (
          <p className={styles.taken} data-part="taken">
            {taken}
          </p>
        )}
      </details>
      <Problems list={problemsAt(problems, null, "")} />
    </div>
  );
}

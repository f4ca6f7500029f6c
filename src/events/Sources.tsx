import { useState } from "react";
import type { SourceLine } from "../core/events/evidence";
import { numberText } from "../core/number";
import { Button } from "../ui/Button";
import styles from "./EventDetail.module.css";

const FIRST = 5;

/** Where it was read: publisher, day, link, lineage, the phrase that finds it, what it supports. */
export function Sources({ lines }: { lines: readonly SourceLine[] }) {
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="sources-title">
      <h3 id="sources-title" className={styles.heading}>
        Sources · {numberText(lines.length)}
      </h3>
      <ul className={styles.sources}>
        {lines.map((line, position) => (
          <Source key={line.source.id} line={line} folded={!all && position >= FIRST} />
        ))}
      </ul>
      {lines.length > FIRST && (
        <Button look="quiet" className={styles.fold} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? "Show fewer"
            : `Show ${numberText(lines.length - FIRST)} more ${lines.length === FIRST + 1 ? "source" : "sources"}`}
        </Button>
      )}
    </section>
  );
}

interface SourceProps {
  readonly line: SourceLine;
  /** Left out on screen, but printed. */
  readonly folded: boolean;
}

function Source({ line, folded }: SourceProps) {
  const { source, isArticle, published, lineages, citations } = line;
  const supports = [...new Set(citations.flatMap(({ supports }) => supports ?? []))];
  const differs = [...new Set(citations.flatMap(({ differs }) => differs ?? []))];
  const found = new Map(
    citations
      .filter(({ locator, phrase }) => locator !== null || phrase !== null)
      .map((citation) => [`${citation.locator} ${citation.phrase}`, citation]),
  );
  return (
    <li className={styles.source} data-folded={folded}>
      <p>
        {source.url === null ? (
          <span>{source.publisher}</span>
        ) : (
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.publisher}
            <span className="visually-hidden"> (opens the publisher’s page)</span>
          </a>
        )}
        <span className={styles.published}>{published ?? "no date given"}</span>
      </p>
      <p className={styles.lineage}>
        {isArticle ? "the story’s article · " : ""}
        from {lineages.map((lineage) => lineage.name).join(", ")}
        {lineages.every((lineage) => !lineage.independent) && " · not counted as an origin"}
      </p>
      {[...found].map(([key, { locator, phrase }]) => (
        <p key={key} className={styles.locator}>
          {locator} {phrase !== null && <q>{phrase}</q>}
        </p>
      ))}
      {supports.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {differs.map((text) => (
        <p key={text} className={styles.differs}>
          Differs: {text}
        </p>
      ))}
    </li>
  );
}

import styles from "./ReadIn.module.css";

/** One place in one source; `core/events/read` makes them. */
export interface ReadInLine {
  readonly key: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly origin: string;
  readonly counted: boolean;
  readonly locator: string | null;
  readonly phrase: string | null;
  readonly differs: string | null;
}

/** Where a claim was read: publisher, day, place in the source, the words that find it, and its origin. */
export function ReadIn({ lines }: { lines: readonly ReadInLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, publisher, url, published, origin, counted, locator, phrase, differs }) => (
        <li key={key}>
          {url === null ? (
            <span className={styles.publisher}>{publisher}</span>
          ) : (
            <a className={styles.publisher} href={url} rel="noreferrer" target="_blank">
              {publisher}
              <span className="visually-hidden"> (opens the publisher’s page)</span>
            </a>
          )}
          {` · ${published ?? "no date given"}`}
          {locator !== null && ` · ${locator}`}
          {phrase !== null && (
            <>
              {" · "}
              <q>{phrase}</q>
            </>
          )}
          <span className={styles.origin}>
            {counted ? `origin: ${origin}` : `${origin}: not counted as an origin`}
          </span>
          {differs !== null && <span className={styles.differs}>Differs: {differs}</span>}
        </li>
      ))}
    </ul>
  );
}

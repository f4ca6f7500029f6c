import { saying } from "../../core/events/evidence";
import { colophonLines, type SourceLine } from "../../core/export/colophon";
import type { ListedEvent, Sheet } from "../../core/export/handout";
import { Glyph } from "../../ui/Glyph";
import styles from "./HandoutPages.module.css";
import type { ReadyHandout } from "./handoutStore";
import type { Stills } from "./stills";

/** Cover, a page a sheet, the events, the sources. Headings are in order; every link is live on paper's PDF. */
export function HandoutPages({ handout, stills }: ReadyHandout) {
  const { title, question, known, sheets, events, key, sources, colophon } = handout;
  const plain = sheets.length === 0;
  const about = question ?? colophon.description;
  const credits = new Set(
    [...stills.values()].flatMap((each) => Object.values(each).flatMap(({ notes }) => notes.slice(1))),
  );
  return (
    <>
      <header className={styles.cover} data-plain={plain}>
        <p className={styles.story}>{colophon.title}</p>
        <h1>{title}</h1>
        {about !== null && <p className={styles.question}>{about}</p>}
        <ul className={styles.known}>
          {known.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <dl className={styles.colophon}>
          {colophonLines(colophon)
            .filter(([name]) => name !== "Edition" && (question === null || name !== "Events"))
            .map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{name === "Address" ? <a href={text}>{text}</a> : text}</dd>
              </div>
            ))}
        </dl>
      </header>
      {sheets.map((sheet, i) => (
        <Page
          key={sheet.id}
          sheet={sheet}
          stills={stills.get(sheet.id) ?? {}}
          of={sheets.length > 1 ? `${i + 1} of ${sheets.length}` : null}
        />
      ))}
      <section className={styles.list}>
        <h2>Events</h2>
        <ul className={styles.key} aria-label="How to read the marks">
          {key.map(({ text, path, certainty, colour }) => (
            <li key={`${colour} ${text}`}>
              <Glyph path={path} certainty={certainty} size={11} {...(colour !== null && { colour })} />{" "}
              {text}
            </li>
          ))}
        </ul>
        <ol className={styles.events}>
          {events.map((event) => (
            <Event key={event.row.id} {...event} />
          ))}
        </ol>
      </section>
      <section className={styles.list}>
        <h2 id="handout-sources">Sources</h2>
        <ol className={styles.sources}>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceText {...source} />
            </li>
          ))}
        </ol>
        {credits.size > 0 && <h3>Maps</h3>}
        {[...credits].map((text) => (
          <p key={text} className={styles.small}>
            {text}
          </p>
        ))}
      </section>
    </>
  );
}

/** One message with its map, its figures and what it rests on. */
function Page({ sheet, stills, of }: { sheet: Sheet; stills: Stills; of: string | null }) {
  const { kicker, title, text, figures, claims, sources, excerpt } = sheet;
  const missing = Object.values(stills).flatMap(({ notes }) => notes.slice(0, 1));
  return (
    <section className={styles.page} data-sheet={sheet.id}>
      <p className={styles.kicker}>{[of, kicker].filter((part) => part !== null).join(" · ")}</p>
      <h2>{title}</h2>
      {text !== null && <p className={styles.text}>{text}</p>}
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ value, label, note, earlier }) => (
            <div key={`${label} ${value}`}>
              <dt>
                {label}
                {earlier !== null && <span> was {earlier}</span>}
                {note !== null && <span> {note}</span>}
              </dt>
              <dd>
                <strong>{value}</strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {Object.entries(stills).map(([name, { address, width, height, alt }]) => (
        <img key={name} className={styles.picture} src={address} alt={alt} width={width} height={height} />
      ))}
      {claims.map((line) => (
        <p key={line.claim.id} className={styles.claim}>
          <strong>{saying(line)}</strong>: {line.claim.text}
        </p>
      ))}
      <p className={styles.small}>
        {excerpt.colophon.known}. {missing.join(" ")}
      </p>
      {of !== null && (
        <>
          <h3>Sources of this step</h3>
          <ul className={styles.inline}>
            {sources.map(({ id, publisher, published, url }) => (
              <li key={id}>
                {url === null ? publisher : <a href={url}>{publisher}</a>}, {published ?? "no date given"}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Event({ row, when, where, standing }: ListedEvent) {
  return (
    <li className={styles.event}>
      <Glyph path={row.path} colour={row.colour} certainty={row.certainty} />
      <div>
        <p className={styles.headline}>{row.headline}</p>
        <p className={styles.small}>
          {when} · {where} · {standing}
        </p>
      </div>
    </li>
  );
}

function SourceText({ publisher, published, url }: SourceLine) {
  return (
    <>
      {publisher}, {published ?? "no date given"}
      {url !== null && (
        <>
          : <a href={url}>{url}</a>
        </>
      )}
    </>
  );
}

import { type KeyboardEvent, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import type { Rest } from "../state/rest";
import { useReach } from "../state/searchReach";
import { useIndex, useRest, useViewPart, useViewStore, useWhenWhole } from "../state/session";
import styles from "./SearchBox.module.css";
import { type Option, prepare, sectionsOf } from "./searchOptions";

const COMING = "The texts of this story are being read; results come in a moment.";

/** What is said where the list has no line, by how far the evidence of the story has come. */
const NOTHING: Readonly<Record<Rest["type"], string>> = {
  coming: COMING,
  asked: COMING,
  here: "Nothing found. Try fewer letters or another spelling.",
  failed:
    "The texts of this story could not be read, and nothing can be searched. Reload the page to try again.",
};

/**
 * Search over everything in the story: choosing a hit goes there; the last line filters by the text. The focus stays
 * in the box, unless a finger or a pen chose; the column takes it over to what was opened (`app/Detail.tsx`).
 */
export function SearchBox() {
  const store = useViewStore();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { wanted, sections, rest, ready, firstOf } = useSearch(text.trim());
  const options = sections.flatMap((section) => section.options);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    store.act(option.change);
    setText("");
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, options.length));
    else if (event.key === "ArrowUp") setActive((active + options.length - 1) % Math.max(1, options.length));
    else if (event.key === "Enter") choose(wanted === text.trim() ? options[active] : firstOf(text.trim()));
    else if (event.key === "Escape" && text !== "") setText("");
    else if (event.key === "Escape") input.current?.blur();
    // The key that leads here; nothing is searched by it.
    else if (event.key !== "/" || text !== "") return;
    event.preventDefault();
  };
  const expanded = open && wanted !== "";
  return (
    <div className={styles.box} role="search">
      <input
        ref={input}
        id="search"
        className={styles.input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search events, people, places"
        aria-label="Search events, actors, places, topics, claims and sources"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value.slice(0, 200));
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
          ready();
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
      <div id={listId} className={styles.list} role="listbox" aria-label="Results" hidden={!expanded}>
        {sections.map(({ name, options: shown }) => (
          <div key={name} role="group" aria-label={name || "Filter"}>
            {name !== "" && (
              <p className={styles.group} aria-hidden="true">
                {name}
              </p>
            )}
            {shown.map((option) => (
              <Line
                key={option.key}
                id={`${listId}-${options.indexOf(option)}`}
                option={option}
                active={options[active] === option}
                onChoose={(by) => {
                  choose(option);
                  // A keyboard on the screen would cover what was found.
                  if (by !== "mouse") input.current?.blur();
                }}
              />
            ))}
          </div>
        ))}
        {options.length === 0 && <p className={styles.none}>{NOTHING[rest]}</p>}
      </div>
    </div>
  );
}

/** What a text finds: of the last text that there was time for, and of any other when asked. */
function useSearch(text: string) {
  const index = useIndex();
  const reach = useReach(index);
  const whenWhole = useWhenWhole();
  const clock = useViewPart((view) => view.clock);
  const rest = useRest().type;
  const isWhole = rest === "here";
  const wanted = useDeferredValue(text);
  const find = useCallback(
    (typed: string) => (isWhole ? sectionsOf(index, typed, clock, reach) : []),
    [index, clock, reach, isWhole],
  );
  const sections = useMemo(() => find(wanted), [find, wanted]);
  return {
    wanted,
    sections,
    rest,
    ready: () => whenWhole(() => prepare(index, reach)),
    // Enter may come before the list has caught up with the last letters.
    firstOf: (typed: string) => find(typed)[0]?.options[0],
  };
}

interface LineProps {
  readonly id: string;
  readonly option: Option;
  readonly active: boolean;
  /** Told by what it was pressed: "mouse", "touch", "pen". */
  readonly onChoose: (by: string) => void;
}

function Line({ id, option, active, onChoose }: LineProps) {
  return (
    <div
      ref={(line) => {
        if (active) line?.scrollIntoView({ block: "nearest" });
      }}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={(event) => {
        if (event.button === 0) onChoose(event.pointerType);
      }}
    >
      <span className={styles.title}>{option.title}</span>
      {option.detail !== "" && <span className={styles.detail}>{option.detail}</span>}
    </div>
  );
}

import { useMemo, useState } from "react";
import { accountColumns, accountsInTime } from "../core/events/accountRows";
import { rowOf } from "../core/events/row";
import { allDifferences, type StoryDifference } from "../core/evidence/differences";
import { has } from "../core/index/bitset";
import { numberText } from "../core/number";
import type { EventId } from "../core/story/ids";
import { clearFilter, selectEvent } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { nowhere, usePage } from "../state/usePage";
import { ACCOUNT_ORDERS, type AccountOrder, AccountTable } from "../ui/AccountTable";
import { Button } from "../ui/Button";
import { MarkRows } from "../ui/MarkRows";
import { Earlier, Later } from "../ui/Pages";
import { Segmented } from "../ui/Segmented";
import styles from "./Accounts.module.css";

/** So many questions are laid out whole; each has a table of its own. */
const WHOLE = 200;

/** Where accounts differ, over all events that the filter shows: each question once, with every account of it. */
export function Accounts() {
  const index = useIndex();
  const bits = useShownLater();
  const [order, setOrder] = useState<AccountOrder>("speaker");
  const all = useMemo(() => allDifferences(index.story), [index]);
  const shown = useMemo(
    () =>
      all.filter(({ events }) =>
        events.some((id) => {
          const event = index.byId.get(id);
          return event !== undefined && has(bits, event.ordinal);
        }),
      ),
    [all, index, bits],
  );
  const selected = useViewPart((view) => (view.selection.type === "event" ? view.selection.id : null));
  const page = usePage({
    list: shown,
    total: shown.length,
    selected,
    position: () => placeOf(shown, selected),
    whole: WHOLE,
  });
  return (
    <section className={styles.panel} aria-labelledby="accounts-title" data-view="accounts">
      <h2 id="accounts-title" className={styles.title}>
        Differing accounts{" "}
        <span className={styles.total}>
          {shown.length === all.length
            ? numberText(all.length)
            : `${numberText(shown.length)} of ${numberText(all.length)}`}
        </span>
      </h2>
      {shown.length === 0 ? (
        <Nothing any={all.length > 0} />
      ) : (
        <>
          <Segmented
            label="Accounts in order of"
            options={ACCOUNT_ORDERS}
            value={order}
            onChoose={setOrder}
          />
          <Earlier page={page} />
          <ul className={styles.differences}>
            {shown.slice(page.from, page.to).map((difference) => (
              <Card key={`${difference.events[0]} ${difference.key}`} difference={difference} order={order} />
            ))}
          </ul>
          <Later page={page} />
        </>
      )}
    </section>
  );
}

/** Where the first question on an event stands; null where none is on it. */
function placeOf(list: readonly StoryDifference[], event: EventId | null): number | null {
  const at = event === null ? -1 : list.findIndex(({ events }) => events.includes(event));
  return at < 0 ? null : at;
}

/** One question with its accounts, and the events that it shows on. */
function Card({ difference, order }: { difference: StoryDifference; order: AccountOrder }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const [open, setOpen] = useState(false);
  const [first, ...others] = difference.events;
  return (
    <li className={styles.card} data-difference={difference.key}>
      <h3 className={styles.question}>{difference.question}</h3>
      <AccountTable
        order={order}
        columns={accountColumns(index, difference, clock)}
        rows={accountsInTime(index, difference, clock)}
        onPick={({ event, id }) => store.act(selectEvent(event, id))}
      />
      <div className={styles.events}>
        <Events ids={first === undefined ? [] : [first]} />
        {others.length > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              {numberText(others.length)} more {others.length === 1 ? "event" : "events"}
            </summary>
            {open && <Others of={difference} />}
          </details>
        )}
      </div>
    </li>
  );
}

/** All but the first of the events of a question. */
function Others({ of }: { of: StoryDifference }) {
  const page = usePage({ list: of, total: of.events.length - 1, selected: null, position: nowhere });
  return (
    <>
      <Earlier page={page} />
      <Events ids={of.events.slice(1 + page.from, 1 + page.to)} />
      <Later page={page} byHand />
    </>
  );
}

function Events({ ids }: { ids: readonly EventId[] }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const rows = ids.flatMap((id) => {
    const event = index.byId.get(id);
    return event === undefined ? [] : [rowOf(index, event, clock)];
  });
  return (
    <MarkRows
      rows={rows}
      selected={null}
      onPick={({ id }) => store.act(selectEvent(id))}
      onHover={(row) => (row === null ? endHover() : hover([row.id], "detail"))}
    />
  );
}

/** Why there is nothing to compare, and the way out where there is one. */
function Nothing({ any }: { any: boolean }) {
  const store = useViewStore();
  if (!any) return <p className={styles.nothing}>In what is known here, no accounts differ.</p>;
  return (
    <div className={styles.nothing}>
      <p>On the events that the filter shows, no accounts differ.</p>
      <Button look="solid" onClick={() => store.act(clearFilter)}>
        Clear all conditions
      </Button>
    </div>
  );
}

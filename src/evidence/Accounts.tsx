import { useMemo, useState } from "react";
import { accountColumns, accountsInTime } from "../core/events/accountRows";
import { type EventRow, rowOf } from "../core/events/row";
import { allDifferences, type StoryDifference } from "../core/evidence/differences";
import { has } from "../core/index/bitset";
import { clearFilter, selectEvent } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { ACCOUNT_ORDERS, type AccountOrder, AccountTable } from "../ui/AccountTable";
import { Button } from "../ui/Button";
import { MarkRows } from "../ui/MarkRows";
import { Segmented } from "../ui/Segmented";
import styles from "./Accounts.module.css";

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
  return (
    <section className={styles.panel} aria-labelledby="accounts-title" data-view="accounts">
      <h2 id="accounts-title" className={styles.title}>
        Differing accounts{" "}
        <span className={styles.total}>
          {shown.length === all.length ? all.length : `${shown.length} of ${all.length}`}
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
          <ul className={styles.differences}>
            {shown.map((difference) => (
              <Card key={`${difference.events[0]} ${difference.key}`} difference={difference} order={order} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** One question with its accounts, and the events that it shows on. */
function Card({ difference, order }: { difference: StoryDifference; order: AccountOrder }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const rows = difference.events.flatMap((id) => {
    const event = index.byId.get(id);
    return event === undefined ? [] : [rowOf(index, event, clock)];
  });
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
        <Events rows={rows.slice(0, 1)} />
        {rows.length > 1 && (
          <details>
            <summary>
              {rows.length - 1} more {rows.length === 2 ? "event" : "events"}
            </summary>
            <Events rows={rows.slice(1)} />
          </details>
        )}
      </div>
    </li>
  );
}

function Events({ rows }: { rows: readonly EventRow[] }) {
  const store = useViewStore();
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

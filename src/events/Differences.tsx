import { useState } from "react";
import { accountColumns, accountsInTime } from "../core/events/accountRows";
import { numberText } from "../core/number";
import type { StoryEvent } from "../core/story/model";
import { selectEvent } from "../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { ACCOUNT_ORDERS, type AccountOrder, AccountTable } from "../ui/AccountTable";
import { Segmented } from "../ui/Segmented";
import styles from "./EventDetail.module.css";

/** Where accounts of the event differ: side by side by speaker, or in the order of report. */
export function Differences({ event }: { event: StoryEvent }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const [order, setOrder] = useState<AccountOrder>("speaker");
  const { differences } = event;
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby="differences-title" className={styles.differences}>
      <div className={styles.differencesHead}>
        <h3 id="differences-title" className={styles.heading}>
          <span aria-hidden="true">⚠ </span>Accounts differ · {numberText(differences.length)}
        </h3>
        <Segmented label="Accounts in order of" options={ACCOUNT_ORDERS} value={order} onChoose={setOrder} />
      </div>
      {differences.map((difference) => (
        <div key={difference.key} className={styles.difference}>
          <h4 className={styles.question}>{difference.question}</h4>
          <AccountTable
            order={order}
            columns={accountColumns(index, difference, clock, event.id)}
            rows={accountsInTime(index, difference, clock, event.id)}
            onPick={(account) => store.act(selectEvent(account.event, account.id))}
          />
        </div>
      ))}
    </section>
  );
}

import type { RoleEvents } from "../core/actors/byRole";
import type { RoleGroup } from "../core/story/vocabulary";
import { selectEvent } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useViewStore } from "../state/session";
import { nowhere, usePage } from "../state/usePage";
import { MarkRows } from "../ui/MarkRows";
import { Earlier, Later } from "../ui/Pages";
import { Disclosure } from "./Disclosure";
import { roleId } from "./roleId";

interface RoleListsProps {
  readonly roles: readonly RoleEvents[];
  readonly open: ReadonlySet<RoleGroup>;
  readonly onToggle: (group: RoleGroup) => void;
}

/** The actor's events by what it did in them; struck and was struck stand apart. */
export function RoleLists({ roles, open, onToggle }: RoleListsProps) {
  return roles
    .filter(({ rows }) => rows.length > 0)
    .map(({ group, rows }) => (
      <Disclosure
        key={group}
        id={roleId(group)}
        name={`${group.charAt(0).toUpperCase()}${group.slice(1)}`}
        count={rows.length}
        open={open.has(group)}
        onToggle={() => onToggle(group)}
      >
        <Rows rows={rows} />
      </Disclosure>
    ));
}

function Rows({ rows }: Pick<RoleEvents, "rows">) {
  const store = useViewStore();
  const page = usePage({ list: rows, total: rows.length, selected: null, position: nowhere });
  return (
    <>
      <Earlier page={page} />
      <MarkRows
        rows={rows.slice(page.from, page.to)}
        selected={null}
        onPick={(row) => store.act(selectEvent(row.id))}
        onHover={(row) => (row === null ? endHover() : hover([row.id], "detail"))}
      />
      <Later page={page} byHand />
    </>
  );
}

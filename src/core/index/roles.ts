import type { ActorId } from "../story/ids";
import type { Story } from "../story/model";
import { ROLE_GROUP, ROLES, type RoleGroup } from "../story/vocabulary";
import { type BitSet, emptySet, put } from "./bitset";
import type { Columns } from "./columns";

/** An actor's events by what it did in them. */
export function rolesOf(
  story: Story,
  { actors, roles, size }: Columns,
): ReadonlyMap<ActorId, ReadonlyMap<RoleGroup, BitSet>> {
  const ids = [...story.actors.keys()];
  const found = new Map<ActorId, Map<RoleGroup, BitSet>>();
  for (let i = 0; i < size; i++) {
    for (let at = actors.starts[i] ?? 0; at < (actors.starts[i + 1] ?? 0); at++) {
      const [id, role] = [ids[actors.values[at] ?? -1], ROLES[roles[at] ?? -1]];
      if (id === undefined || role === undefined) continue;
      const groups = found.get(id) ?? new Map<RoleGroup, BitSet>();
      found.set(id, groups);
      const set = groups.get(ROLE_GROUP[role]) ?? emptySet(size);
      groups.set(ROLE_GROUP[role], set);
      put(set, i);
    }
  }
  return found;
}

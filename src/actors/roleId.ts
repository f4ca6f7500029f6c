import type { RoleGroup } from "../core/story/vocabulary";

/** The id of the heading of a role's events on the open card. */
export const roleId = (group: RoleGroup): string => `role-${group.replace(" ", "-")}`;

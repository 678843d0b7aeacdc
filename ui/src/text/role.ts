// The name that W&B shows for a role; one that W&B does not define itself is shown as it is.
// `role_name` in core/src/explain.rs does the same.

const NAMES: Record<string, string> = { admin: "Admin", member: "Member", "view-only": "View-Only" };

export const roleName = (role: string) => NAMES[role.toLowerCase().replaceAll("_", "-")] ?? role;

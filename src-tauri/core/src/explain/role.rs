//! The names of roles, as W&B shows them.

/// The name that W&B shows for a role; one that W&B does not define itself is shown as it is.
pub fn role_name(role: &str) -> &str {
    match role.to_ascii_lowercase().replace('_', "-").as_str() {
        "admin" => "Admin",
        "member" => "Member",
        "view-only" => "View-Only",
        _ => role,
    }
}

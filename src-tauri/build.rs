//! Lets Tauri embed the window's configuration, and permit exactly our own commands.

/// The command table of `keywand_core::contract`; a test compares the two.
const COMMANDS: &[&str] = &[
    "start",
    "sample_start",
    "accounts_look",
    "account_add",
    "key_drop",
    "account_import",
    "account_edit",
    "account_move",
    "account_forget",
    "account_restore",
    "keys_unlock",
    "whoami",
    "switch_plan",
    "switch_undo",
    "switch_apply",
    "wish_listen",
    "folder_bind",
    "host_confirm",
    "check_run",
    "project_create",
    "check_cancel",
    "check_explain",
    "reach_look",
    "reach_run",
    "team_open",
    "projects_run",
    "project_ways",
    "reach_search",
    "matrix_run",
    "work_cancel",
    "who_may",
    "page_print",
    "paste_look",
    "fix",
    "fix_plan",
    "fix_undo",
    "fix_apply",
    "codes_list",
    "code_page",
    "preferences_keep",
    "link_open",
    "text_copy",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("the window's configuration");
}

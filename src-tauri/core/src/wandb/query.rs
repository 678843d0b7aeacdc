//! The questions, one file each.

pub mod actions;
pub mod check;
pub mod check_registry;
pub mod create_project;
pub mod default_entity;
pub mod delete_run;
pub mod explain;
mod field;
pub mod find_run;
pub mod projects;
pub mod public;
pub mod reach;
pub mod registry;
pub mod team;
pub mod upsert_run;

use super::document::Document;

/// Every document that we ever send; the tests hold them against the known schema.
pub const DOCUMENTS: [Document; 14] = [
    check::DOCUMENT,
    default_entity::DOCUMENT,
    explain::DOCUMENT,
    upsert_run::DOCUMENT,
    create_project::DOCUMENT,
    find_run::DOCUMENT,
    delete_run::DOCUMENT,
    reach::DOCUMENT,
    team::DOCUMENT,
    projects::DOCUMENT,
    actions::DOCUMENT,
    registry::DOCUMENT,
    public::DOCUMENT,
    check_registry::DOCUMENT,
];

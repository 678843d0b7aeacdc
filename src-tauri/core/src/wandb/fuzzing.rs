//! A door for `make fuzz`: any answer, read by every question.

use super::answer::{Arrived, read};
use super::{check, default_entity, delete_run, explain, find_run, projects, reach, team, upsert_run};

/// Reads an answer as each question would.
pub fn answer(status: u16, content_type: &str, body: &str) {
    let content_type = Some(content_type.to_owned()).filter(|kind| !kind.is_empty());
    let mut arrived = Arrived { status, content_type, body: body.to_owned(), ..Arrived::default() };
    arrived.decode(&crate::secret::ApiKey::new("0123456789abcdef0123456789abcdef01234567".to_owned()));
    let Ok(answer) = read(&arrived) else { return };
    let fields: Vec<_> = answer.errors.iter().map(|error| (error.field(), error.code())).collect();
    drop(fields);
    drop((check::read(&answer), default_entity::read(&answer), explain::read(&answer), projects::read(&answer)));
    drop((reach::read(&answer), team::read(&answer), upsert_run::read(&answer), find_run::read(&answer)));
    delete_run::read(&answer);
}

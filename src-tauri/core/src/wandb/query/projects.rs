//! The projects of an entity, page by page.

use serde_json::{Value, json};

use super::field::{boolean, nodes, string};
use crate::evidence::{ListedSeen, PageSeen, Seen};
use crate::wandb::{Answer, Document};

/// See `projects.graphql` for the source of every field.
pub const DOCUMENT: Document = Document { operation: "KeywandProjects", text: include_str!("projects.graphql") };

/// Variables of the document.
pub fn variables(entity: &str, after: Option<&str>, first: u32) -> Value {
    json!({ "entity": entity, "after": after, "first": first })
}

/// Takes the answer apart.
pub fn read(answer: &Answer) -> Seen<PageSeen> {
    let refused = answer.errors.iter().any(|error| error.field() == Some("models"));
    super::field::seen(&answer.data, "models", refused, |models| PageSeen {
        projects: nodes(&answer.data, "models").into_iter().flatten().filter_map(project).collect(),
        next: next(models.get("pageInfo")),
    })
}

fn project(value: &Value) -> Option<ListedSeen> {
    Some(ListedSeen {
        name: string(value, "name")?,
        access: string(value, "access"),
        read_only: boolean(value, "readOnly"),
        created: string(value, "createdAt").and_then(|text| seconds(&text)),
        updated: string(value, "updatedAt").and_then(|text| seconds(&text)),
    })
}

fn next(info: Option<&Value>) -> Option<String> {
    let info = info?;
    boolean(info, "hasNextPage").filter(|more| *more)?;
    string(info, "endCursor")
}

/// Seconds since 1970 of `2026-01-15T09:00:00Z`, or the same without a zone, as W&B writes it.
fn seconds(text: &str) -> Option<u64> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).map(str::parse::<u64>);
    let mut next = || numbers.next()?.ok();
    let (year, month, day, hour, minute, second) = (next()?, next()?, next()?, next()?, next()?, next()?);
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 || minute > 59 {
        return None;
    }
    // The year begins in March, so that the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    let days = year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1;
    Some((days - 719_468) * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_as_seconds() {
        for (text, expect) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2000-02-29T12:30:15", Some(951_827_415)),
            ("2026-01-15T09:00:00.123Z", Some(1_768_467_600)),
            ("2024-02-28T23:59:59Z", Some(1_709_164_799)),
            ("2024-03-01T00:00:00Z", Some(1_709_251_200)),
            ("2100-03-01T00:00:00Z", Some(4_107_542_400)),
            ("9999-12-31T23:59:59Z", Some(253_402_300_799)),
            ("10000-01-01T00:00:00Z", None),
            ("1969-12-31T23:59:59Z", None),
            ("2026-00-15T00:00:00Z", None),
            ("2026-01-00T00:00:00Z", None),
            ("2026-01-32T00:00:00Z", None),
            ("2026-01-15T24:00:00Z", None),
            ("2026-01-15T23:60:00Z", None),
            ("2026-11-24", None),
            ("yesterday", None),
            ("2026-13-01T00:00:00Z", None),
        ] {
            assert_eq!(seconds(text), expect, "{text}");
        }
    }
}

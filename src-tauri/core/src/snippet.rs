//! The call to copy: Python, `.env`, shell; and how a name is quoted. Pure; what is written never contains a key.

pub(crate) mod quote;

use serde::Serialize;

use crate::account::Host;
use quote::{env_value, python_string};

/// The call to copy, in three forms. Never contains a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SnippetView {
    /// `wandb.init(…)` in Python.
    pub python: String,
    /// Lines for a `.env` file.
    pub env: String,
    /// `export` lines for a shell.
    pub shell: String,
    /// The Python call as it was asked for, to stand beside the corrected one; `null` where nothing changes.
    pub before: Option<String>,
    /// Characters of `python` that differ from `before`: start and end, in UTF-16 units as the screen counts.
    pub changed: Vec<Span>,
}

/// A range of characters, in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Span {
    /// First unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
}

/// Writes the call for a target; `before` is the target as it was asked for, where that differs.
///
/// The base URL stands in the lines for a machine only, and only where it is not W&B's cloud, which the client takes by itself.
pub fn write(host: Option<&Host>, entity: &str, project: &str, before: Option<(&str, &str)>) -> SnippetView {
    let python = python_call(entity, project);
    let before = before.map(|(entity, project)| python_call(entity, project)).filter(|old| *old != python);
    let base_url = host.filter(|host| !host.is_cloud()).map(Host::base_url);
    let pairs = [("WANDB_BASE_URL", base_url), ("WANDB_ENTITY", Some(entity)), ("WANDB_PROJECT", Some(project))];
    let given = || pairs.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
    SnippetView {
        changed: before.as_deref().map(|old| changed(old, &python)).unwrap_or_default(),
        env: given().map(|(name, value)| format!("{name}={}\n", env_value(value))).collect(),
        shell: given().map(|(name, value)| format!("export {name}={}\n", crate::quote::typed_word(value))).collect(),
        python,
        before,
    }
}

fn python_call(entity: &str, project: &str) -> String {
    format!(
        "import wandb\n\nrun = wandb.init(\n    entity={},\n    project={},\n)\n",
        python_string(entity, '"'),
        python_string(project, '"')
    )
}

/// Line by line, what stands between the common beginning and the common end.
fn changed(old: &str, new: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut offset = 0;
    for (old, new) in old.lines().zip(new.lines()) {
        let head = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).count();
        let (old_rest, new_rest) = (old.chars().count() - head, new.chars().count() - head);
        let tail = old.chars().rev().zip(new.chars().rev()).take(old_rest.min(new_rest)).take_while(|(a, b)| a == b).count();
        if old != new {
            let units = |from: usize, to: usize| new.chars().skip(from).take(to - from).map(char::len_utf16).sum::<usize>();
            let start = offset + units(0, head);
            let end = start + units(head, head + new_rest - tail);
            spans.push(Span { start: unit(start), end: unit(end) });
        }
        offset += new.encode_utf16().count() + 1;
    }
    spans
}

fn unit(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_is_written_in_three_forms() {
        let host = Host::parse("https://w.example.jp").expect("an address");
        let snippet = write(Some(&host), "vision-lab", "it's \"v2\" 実験", Some(("visoin-lab", "it's \"v2\" 実験")));
        assert_eq!(
            snippet.python,
            "import wandb\n\nrun = wandb.init(\n    entity=\"vision-lab\",\n    project=\"it's \\\"v2\\\" 実験\",\n)\n"
        );
        assert_eq!(
            snippet.env,
            "WANDB_BASE_URL=https://w.example.jp\nWANDB_ENTITY=vision-lab\nWANDB_PROJECT=\"it's \\\"v2\\\" 実験\"\n"
        );
        assert!(snippet.shell.ends_with("export WANDB_PROJECT='it'\\''s \"v2\" 実験'\n"));
        assert_eq!(snippet.changed.len(), 1);
        let units: Vec<u16> = snippet.python.encode_utf16().collect();
        let span = snippet.changed[0];
        assert_eq!(String::from_utf16_lossy(&units[span.start as usize..span.end as usize]), "io");
    }

    #[test]
    fn nothing_is_marked_where_nothing_changes() {
        let snippet = write(None, "team", "p", Some(("team", "p")));
        assert_eq!((snippet.before, snippet.changed), (None, vec![]));
        assert!(!snippet.env.contains("BASE_URL"));
    }

    #[test]
    fn what_differs_is_marked_in_units_of_utf_16() {
        for (old, new, expect) in [
            ("ab", "ab", None),
            ("abc", "axc", Some((1, 2))),
            ("abbc", "abc", Some((2, 2))),
            ("aa", "aaa", Some((2, 3))),
            ("a\nb", "a\nc", Some((2, 3))),
            ("x😀b", "x😀c", Some((3, 4))),
        ] {
            let spans = changed(old, new);
            assert_eq!(spans.first().map(|span| (span.start, span.end)), expect, "{old} {new}");
        }
    }

    #[test]
    fn the_cloud_is_not_named_and_what_was_asked_for_stands_beside() {
        let cloud = write(Some(&Host::cloud()), "team", "p", Some(("tema", "p")));
        assert_eq!(cloud.env, "WANDB_ENTITY=team\nWANDB_PROJECT=p\n");
        assert_eq!(cloud.shell, "export WANDB_ENTITY=team\nexport WANDB_PROJECT=p\n");
        assert_eq!(cloud.before, Some(python_call("tema", "p")));
        let units: Vec<u16> = cloud.python.encode_utf16().collect();
        let marked = |span: &Span| String::from_utf16_lossy(&units[span.start as usize..span.end as usize]);
        assert_eq!(cloud.changed.iter().map(marked).collect::<Vec<_>>(), ["am"]);
        assert_eq!(write(None, "team", "p", None).before, None);
    }
}

//! Meaning: Python cannot parse a settings file, so wandb ignores it.
//!
//! Evidence: File and line.
//!
//! Not to be confused with: `netrc-unreadable`: the other file that wandb reads.
//!
//! What to do: Fix the line.
//!
//! Source: `CPython`, `Lib/configparser.py`; wandb 0.31.0, `sdk/lib/settings_file.py` (`_try_read`).

use super::{Finding, Rule, finding, unreadable_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Evidence, UnreadableSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::SettingsUnreadable,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::OpenFile, Step::Say("correct-line")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let unreadable = e.machine.as_ref()?.settings_unreadable.as_ref()?;
    Some(finding(Code::SettingsUnreadable, Certain, unreadable_facts(e, unreadable)).leads())
}

fn example() -> Evidence {
    on_machine(|machine| {
        machine.settings_unreadable = Some(UnreadableSeen { file: "~/.config/wandb/settings".into(), line: Some(2), word: None, flaw: None });
    })
}

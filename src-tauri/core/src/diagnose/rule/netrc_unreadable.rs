//! Meaning: Python cannot parse netrc, so wandb finds no key in it.
//!
//! Evidence: File, line, the unexpected token, and which of Python's rules it breaks.
//!
//! Not to be confused with: `key-missing`: the file is fine but has no entry.
//!
//! What to do: Run `keywand netrc --mend`, which makes the smallest change, or fix the line.
//!
//! Source: `CPython`, `Lib/netrc.py`; wandb 0.31.0, `wbnetrc.py` (prints a warning and continues without a key).

use super::{Finding, Rule, finding, unreadable_facts};
use super::example::on_machine;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::{Evidence, NetrcFlaw, UnreadableSeen};

pub(super) const RULE: Rule = Rule {
    code: Code::NetrcUnreadable,
    group: Group::Machine,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::MendNetrc, Step::OpenFile, Step::Say("correct-line")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let unreadable = e.machine.as_ref()?.netrc_unreadable.as_ref()?;
    Some(finding(Code::NetrcUnreadable, Certain, unreadable_facts(e, unreadable)).leads())
}

fn example() -> Evidence {
    on_machine(|machine| {
        let flaw = Some(NetrcFlaw::CommentAfterEmptyLine);
        machine.netrc_unreadable = Some(UnreadableSeen { file: "~/.netrc".into(), line: Some(7), word: None, flaw });
    })
}

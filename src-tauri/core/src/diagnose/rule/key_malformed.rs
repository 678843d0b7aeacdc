//! Meaning: wandb itself would reject this key format, so nothing is sent.
//!
//! Evidence: Length and characters of the key: quotation marks, an assignment, white space, full-width letters, or a
//! masked key.
//!
//! Not to be confused with: A new 86-character key, which is valid. `key-rejected`: the format is right.
//!
//! What to do: Paste the key again.
//!
//! Source: wandb 0.31.0, `sdk/lib/wbauth/validation.py`.

use super::{Finding, Rule, facts, finding};
use super::example::nothing_sent;
use crate::diagnose::Confidence::Certain;
use crate::diagnose::verdict::key_is_malformed;
use crate::diagnose::{Code, Facts, Group, Link, Mistake, Step};
use crate::evidence::{Evidence, KeySeen, KeySource};
use crate::secret::KeyShape;

pub(super) const RULE: Rule = Rule {
    code: Code::KeyMalformed,
    group: Group::Identity,
    find: Some(find),
    example,
    neighbours: &[Code::KeyRejected, Code::Allowed],
    steps: &[Step::EnterKey, Step::OpenKeyPage],
    links: &[Link::KeyPage, Link::DOCS_KEYS],
};

fn find(e: &Evidence) -> Option<Finding> {
    let key = e.key.as_ref().filter(|_| key_is_malformed(e))?;
    let (mistake, count) = match key.shape {
        KeyShape::WellFormed => return None,
        KeyShape::Empty => (Mistake::Empty, None),
        KeyShape::HasWhiteSpace => (Mistake::HasWhiteSpace, None),
        KeyShape::HasQuotes => (Mistake::HasQuotes, None),
        KeyShape::IsAssignment => (Mistake::IsAssignment, None),
        KeyShape::IsMasked => (Mistake::IsMasked, None),
        KeyShape::IsKeyword => (Mistake::IsKeyword, None),
        KeyShape::IsFullWidth => (Mistake::IsFullWidth, None),
        KeyShape::HasOtherCharacters => (Mistake::HasOtherCharacters, None),
        KeyShape::TooShort(count) => (Mistake::TooShort, u32::try_from(count).ok()),
        KeyShape::NeitherLength(count) => (Mistake::NeitherLength, u32::try_from(count).ok()),
    };
    let facts = Facts { mistake: Some(mistake), count, ..facts(e) };
    Some(finding(Code::KeyMalformed, Certain, facts))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.key = Some(KeySeen { shape: KeyShape::TooShort(12), hint: String::new(), source: KeySource::Pasted });
    e
}

//! The report that may be pasted into a ticket: plain text, deterministic, no key, no e-mail address.

use std::fmt::Write as _;

use super::view::{EvidenceLine, FindingView};
use crate::diagnose::{Group, StepName, StepState};
use crate::i18n::{Args, Language, say};

/// Writes the report. Times are left out, so that the same evidence gives the same text.
pub fn redacted_report(
    sentence: &str,
    findings: &[FindingView],
    steps: &[(StepName, StepState)],
    evidence: &[EvidenceLine],
    language: Language,
) -> String {
    let word = |id: &str| say(language, id, &Args::new());
    let mut text = format!("{}\n{}\n", word("report-title"), version(language));
    let _ = write!(text, "\n{}\n  {sentence}\n", word("report-verdict"));
    let (machine, causes): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.group == Group::Machine);
    for (heading, findings) in [("report-findings", causes), ("group-machine", machine)] {
        if findings.is_empty() {
            continue;
        }
        let _ = write!(text, "\n{}\n", word(heading));
        for finding in findings {
            let confidence = word(confidence_id(finding));
            let _ = writeln!(text, "  {} [{}] {confidence}", finding.title, finding.code);
            let _ = writeln!(text, "    {}", finding.why);
        }
    }
    let _ = write!(text, "\n{}\n", word("report-steps"));
    for (name, state) in steps {
        let _ = writeln!(text, "  {}: {}", word(step_id(*name)), word(state_id(*state)));
    }
    let _ = write!(text, "\n{}\n", word("report-evidence"));
    for line in evidence.iter().filter(|line| !line.answered.is_empty()) {
        let _ = writeln!(text, "  {}: {}", line.asked, without_addresses(&without_times(&line.answered)));
    }
    text
}

fn version(language: Language) -> String {
    say(language, "report-version", &Args::new().with("version", env!("CARGO_PKG_VERSION")))
}

/// Milliseconds differ from one test to the next and say nothing to an admin.
fn without_times(answered: &str) -> String {
    let cut = [", ", "、"].into_iter().find_map(|comma| answered.rsplit_once(comma).filter(|(_, time)| time.ends_with(" ms")));
    cut.map_or(answered, |(rest, _)| rest).to_owned()
}

/// Replaces what looks like an e-mail address.
fn without_addresses(text: &str) -> String {
    let hidden = |word: &str| {
        let (name, domain) = word.split_once('@')?;
        (!name.is_empty() && domain.contains('.') && !word.contains('/')).then_some("<e-mail>")
    };
    text.split(' ').map(|word| hidden(word).unwrap_or(word)).collect::<Vec<_>>().join(" ")
}

fn confidence_id(finding: &FindingView) -> &'static str {
    use crate::diagnose::Confidence;
    match finding.confidence {
        Confidence::Certain => "confidence-certain",
        Confidence::Likely => "confidence-likely",
        Confidence::Possible => "confidence-possible",
    }
}

/// Message id of a step's name.
pub(crate) fn step_id(name: StepName) -> &'static str {
    match name {
        StepName::Key => "step-key",
        StepName::Host => "step-host",
        StepName::Entity => "step-entity",
        StepName::Membership => "step-membership",
        StepName::Role => "step-role",
        StepName::Project => "step-project",
        StepName::Write => "step-write",
    }
}

/// Message id of a step's state.
pub(crate) fn state_id(state: StepState) -> &'static str {
    match state {
        StepState::Passed => "state-passed",
        StepState::Failed => "state-failed",
        StepState::Skipped => "state-skipped",
        StepState::Unknown => "state-unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_addresses_do_not_reach_a_report() {
        assert_eq!(without_times("HTTP 200, 31 ms"), "HTTP 200");
        assert_eq!(without_times("HTTP 200、31 ms"), "HTTP 200");
        assert_eq!(without_times("HTTP 200, a"), "HTTP 200, a");
        assert_eq!(without_addresses("sent by taro@example.jp to api.wandb.ai"), "sent by <e-mail> to api.wandb.ai");
        assert_eq!(without_addresses("@a.b a@b ssh://a@b.c/d"), "@a.b a@b ssh://a@b.c/d");
    }
}

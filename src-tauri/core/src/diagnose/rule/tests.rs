//! One table for all causes: every example shows its own cause, and is not taken for a neighbour.

use super::{Code, Group, RULES, Rank, Rule, diagnose};
use crate::diagnose::Confidence;
use crate::diagnose::verdict::{Verdict, judge};

fn judged() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(|rule| rule.find.is_some())
}

/// It leads, unless it is only possible, stands beside the cause, or is about this machine and a server answered.
#[test]
fn every_example_shows_its_own_cause() {
    for rule in judged() {
        let evidence = (rule.example)();
        let findings = diagnose(&evidence);
        let at = findings.iter().position(|found| found.code == rule.code);
        let at = at.unwrap_or_else(|| panic!("{} is silent: {findings:#?}", rule.code));
        let found = &findings[at];
        let follows = rule.group == Group::Machine && !evidence.answers.is_empty();
        let may_follow = found.confidence == Confidence::Possible || found.rank == Rank::Beside || follows;
        assert!(at == 0 || may_follow, "{} stands at {at}: {findings:#?}", rule.code);
        assert!(!follows || at > 0, "{} comes before what a server said", rule.code);
    }
}

#[test]
fn no_cause_is_taken_for_its_neighbours() {
    for rule in judged() {
        assert!(!rule.neighbours.is_empty(), "{} names no neighbour", rule.code);
        for neighbour in rule.neighbours {
            let found = rule.finds(&(neighbour.rule().example)());
            assert!(found.is_none(), "{} speaks on the example of {neighbour}: {found:#?}", rule.code);
        }
    }
}

#[test]
fn the_list_finds_each_cause_under_its_own_code() {
    for code in Code::ALL {
        assert_eq!(code.rule().code, *code);
        assert!(!code.rule().neighbours.contains(code), "{code} is its own neighbour");
        assert!(!code.rule().steps.is_empty(), "{code} names no next step");
    }
}

#[test]
fn no_rule_calls_a_denied_target_allowed() {
    for rule in judged() {
        let evidence = (rule.example)();
        let codes: Vec<Code> = diagnose(&evidence).into_iter().map(|found| found.code).collect();
        let says_yes = codes.iter().any(|code| matches!(code, Code::Allowed | Code::ProjectNotFound));
        assert!(!says_yes || judge(&evidence).verdict == Verdict::Allowed, "{}: {codes:?}", rule.code);
    }
}

/// `page-CODE` is the message of a code's page.
#[test]
fn no_code_is_called_like_a_page() {
    assert!(Code::ALL.iter().all(|code| !code.name().starts_with("page-")));
}

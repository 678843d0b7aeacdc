//! Why a command could not do what was asked, explained like any finding.

use crate::account::{Host, HostMistake, TargetMistake};
use crate::contract::{InBoth, Problem, Severity};
use crate::diagnose::{Code, Facts, Finding, Judgement, Verdict, diagnose};
use crate::evidence::{Asked, Evidence, KeySeen};
use crate::explain::explain;
use crate::i18n::Language;
use crate::secret::ApiKey;

/// Asks for a decision.
pub(super) fn question(code: Code, facts: Facts) -> Box<Problem> {
    build(code, facts, &Evidence::default(), Severity::Question)
}

fn error(code: Code, facts: Facts, evidence: &Evidence) -> Box<Problem> {
    build(code, facts, evidence, Severity::Error)
}

pub(super) fn host_is_wrong(given: &str, mistake: HostMistake) -> Box<Problem> {
    let suggestion = match mistake {
        HostMistake::NotTheApi(host) | HostMistake::NeedsHttps(host) => host.base_url().to_owned(),
        HostMistake::HasUserInfo(_) | HostMistake::NotAnAddress => Host::cloud().base_url().to_owned(),
    };
    let facts = Facts { host: Some(given.trim().to_owned()), suggestion: Some(suggestion), ..Facts::default() };
    error(Code::HostIsWrong, facts, &Evidence::default())
}

pub(super) fn key_is_malformed(key: &ApiKey, host: &Host) -> Box<Problem> {
    let evidence = Evidence {
        asked: Asked { host: Some(host.clone()), ..Asked::default() },
        key: Some(KeySeen { shape: key.shape(), hint: String::new(), source: None, line: None }),
        ..Evidence::default()
    };
    let facts = diagnose(&evidence).into_iter().find(|found| found.code == Code::KeyMalformed).map(|found| found.facts);
    error(Code::KeyMalformed, facts.unwrap_or_default(), &evidence)
}

pub(super) fn key_is_missing(host: Option<&Host>) -> Box<Problem> {
    let evidence = Evidence { asked: Asked { host: host.cloned(), ..Asked::default() }, ..Evidence::default() };
    let facts = Facts { host: host.map(Host::name), ..Facts::default() };
    error(Code::KeyMissing, facts, &evidence)
}

pub(super) fn target_is_incomplete(_mistake: TargetMistake) -> Box<Problem> {
    error(Code::TargetIsIncomplete, Facts::default(), &Evidence::default())
}

pub(super) fn unconfirmed(url: &str) -> Box<Problem> {
    let facts = Facts { host: Some(url.to_owned()), mistake: Some("unfamiliar".to_owned()), ..Facts::default() };
    error(Code::HostIsUnconfirmed, facts, &Evidence::default())
}

/// The desktop failed; its words are all there is.
pub(super) fn technical(words: String) -> Box<Problem> {
    let mut problem =
        error(Code::SystemRefused, Facts { message: Some(words.clone()), ..Facts::default() }, &Evidence::default());
    problem.technical = Some(words);
    problem
}

fn build(code: Code, facts: Facts, evidence: &Evidence, severity: Severity) -> Box<Problem> {
    let judgement = Judgement { verdict: Verdict::CannotTell, proven: false };
    let finding = Finding::certain(code, facts);
    let said = |language| explain(&finding, evidence, judgement, language);
    let explanation = Box::new(InBoth { ja: said(Language::Ja), en: said(Language::En) });
    Box::new(Problem { code, severity, explanation, technical: None, retry: false })
}

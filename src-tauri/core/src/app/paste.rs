//! Recognises what was pasted, and diagnoses terminal text. Sends nothing.

use secrecy::ExposeSecret as _;

use crate::account::{AccountId, Host, page_target, registry_of_page};
use crate::code;
use crate::contract::{Action, FindingView, PasteReport, PasteRequest, PasteView, Slots};
use crate::diagnose::near::nearest;
use crate::diagnose::{Code, Confidence, Facts, Finding, Judgement, Verdict, diagnose};
use crate::explain::{explain, offered_links};
use crate::i18n::Language;
use crate::plain::harmless;
use crate::reading::{self, Reading};
use crate::secret::{ApiKey, KeyShape, read_pasted};
use crate::snippet::{self, SnippetView};

use super::desk::{Accounts, Network, Reach, Shown};
use super::fix::offers;
use super::list::accounts_look;
use super::problem;
use super::reach::others::others_that_may;

/// Longest text that may be a key and nothing else.
const SHORT: usize = 4096;

/// Recognises a failure, code, a key, or a target; everything else is a text that says nothing of W&B.
pub(super) fn paste_look(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    request: &PasteRequest,
) -> PasteView {
    let text = request.text.expose_secret();
    let reading = reading::read(text);
    if !diagnose(&reading.evidence).is_empty() {
        return failure_pasted(accounts, network, reach, shown, text, reading);
    }
    if let Some(view) = page_pasted(accounts, network, text) {
        return view;
    }
    if !code::Code::read(text, None).names().is_empty() {
        return PasteView::Code;
    }
    key(text).unwrap_or_else(|| failure_pasted(accounts, network, reach, shown, text, reading))
}

/// The address of a page, or a name that stands alone.
fn page_pasted(accounts: &Accounts, network: &Network, text: &str) -> Option<PasteView> {
    let (host, target) = page_target(text)?;
    Some(PasteView::Target { account: account_at(accounts, network, host.as_ref(), None), target })
}

fn failure_pasted(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    text: &str,
    mut reading: Reading,
) -> PasteView {
    let language = accounts.machine.language();
    let account = account_at(accounts, network, reading.evidence.asked.host.as_ref(), reading.user.as_deref());
    // Nobody is another one where the text does not tell who was refused.
    if account.is_some() || reading.user.is_some() {
        let host = reading.evidence.asked.host.clone().unwrap_or_else(Host::cloud);
        reading.evidence.others =
            others_that_may(accounts, network, reach, &reading.evidence, account.as_ref(), &host, reading.user.as_deref());
    }
    let reading = &reading;
    let report = report(text, reading, language);
    shown.links().pasted = offered_links(&report.findings);
    let masked = reading::mask_keys(text);
    let asked = &reading.evidence.asked;
    let target = asked.project.as_ref().map(|project| match &asked.entity {
        Some(entity) => format!("{entity}/{project}"),
        None => project.clone(),
    });
    let team = reading.evidence.viewer.present().and_then(|viewer| viewer.login_team.as_ref());
    let draft = team.or(asked.entity.as_ref()).filter(|_| target.is_none()).map(|entity| format!("{}/", harmless(entity)));
    PasteView::Failure {
        draft,
        snippet: report
            .findings
            .first()
            .and_then(|leading| corrected_call(accounts, network, reach, shown, leading, reading, account.as_ref()))
            .map(Box::new),
        account,
        masked: (masked != text).then(|| masked.into_owned()),
        target,
        report: Box::new(report),
    }
}

/// The call with the nearest entity that the account is known to have; only where the finding offers a corrected one.
fn corrected_call(
    accounts: &Accounts,
    network: &Network,
    reach: &Reach,
    shown: &Shown,
    leading: &FindingView,
    reading: &Reading,
    account: Option<&AccountId>,
) -> Option<SnippetView> {
    let asked = &reading.evidence.asked;
    let (entity, project) = (asked.entity.as_deref()?, asked.project.as_deref()?);
    if !leading.steps.iter().any(|step| step.action == Some(Action::CopySnippet)) {
        return None;
    }
    let own = offers(accounts, network, reach, shown, account).ok()?;
    let near = nearest(entity, own.iter().map(String::as_str)).or(own.first().map(String::as_str))?;
    (near != entity).then(|| snippet::write(asked.host.as_ref(), near, project, Some((entity, project))))
}

/// The account on offer of this server and username; where no name is known, the only one of the server.
fn account_at(accounts: &Accounts, network: &Network, host: Option<&Host>, user: Option<&str>) -> Option<AccountId> {
    let offered = accounts_look(accounts, network).accounts;
    let mut fitting = offered.into_iter().filter(|account| {
        let same_host = |host: &Host| Host::parse(&account.host).is_ok_and(|own| own.is_same_server(host));
        host.is_none_or(same_host) && user.is_none_or(|user| account.username.as_deref() == Some(user))
    });
    let only = fitting.next()?;
    (user.is_some() || (host.is_some() && fitting.next().is_none())).then_some(only.id)
}

/// A key that stands alone, in an assignment, a command or a netrc entry.
fn key(text: &str) -> Option<PasteView> {
    let pasted = (text.len() <= SHORT).then(|| read_pasted(&ApiKey::new(text.to_owned())))?;
    (pasted.key.shape() == KeyShape::WellFormed).then_some(PasteView::Key { host: pasted.host })
}

/// What a pasted text says; `not-about-wandb` where it says nothing of W&B.
pub fn paste_explain(text: &str, language: Language) -> PasteReport {
    report(text, &reading::read(text), language)
}

/// The registry whose address is all of a text.
fn lone_registry(text: &str) -> Option<String> {
    registry_of_page(text).filter(|_| !text.trim().contains(char::is_whitespace)).map(|registry| harmless(&registry))
}

fn report(text: &str, reading: &Reading, language: Language) -> PasteReport {
    let e = &reading.evidence;
    let mut findings = diagnose(e);
    if findings.is_empty()
        && let Some(registry) = lone_registry(text)
    {
        findings.push(Finding::certain(Code::TargetIsRegistry, problem::of_registry(&registry)));
    } else if findings.is_empty() && !reading.is_wandb {
        // Where no other service is seen to fail either, the text may be W&B's in words that are not known here.
        let confidence = if reading.is_of_others { Confidence::Certain } else { Confidence::Likely };
        findings.push(Finding::unasked(Code::NotAboutWandb, confidence, Facts::default()));
    }
    let judgement = Judgement { verdict: Verdict::Denied, proven: false };
    let slots = Slots {
        user: reading.user.as_deref().map(harmless),
        entity: e.asked.entity.as_deref().map(harmless),
        project: e.asked.project.as_deref().map(harmless),
        host: reading.host.clone(),
        status: reading.status,
        wandb_version: reading.wandb_version.clone(),
        script: reading.script.clone(),
        line: reading.line,
    };
    PasteReport { findings: findings.iter().map(|found| explain(found, e, judgement, language)).collect(), slots }
}

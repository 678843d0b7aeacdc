//! Recognises what was pasted, and diagnoses terminal text. Sends nothing.

use secrecy::ExposeSecret as _;

use crate::account::{AccountId, Host, page_target};
use crate::contract::{PasteReport, PasteRequest, PasteView, Slots};
use crate::diagnose::{Code, Facts, Finding, Judgement, Verdict, diagnose};
use crate::explain::{explain, offered_links};
use crate::i18n::{Language, harmless};
use crate::reading::{self, Reading};
use crate::secret::{ApiKey, KeyShape, read_pasted};

use super::{App, language_of};

/// Longest text that may be a key or a target and nothing else.
const SHORT: usize = 4096;

impl App {
    /// Recognises a failure, a key, or a target; everything else is a text that says nothing of W&B.
    pub fn paste_look(&self, request: &PasteRequest) -> PasteView {
        let text = request.text.expose_secret();
        let reading = reading::read(text);
        if diagnose(&reading.evidence).is_empty() && text.len() <= SHORT {
            if let Some(view) = self.short(text) {
                return view;
            }
        }
        self.failure(text, &reading)
    }

    /// A page, a name, or a key that stands alone.
    fn short(&self, text: &str) -> Option<PasteView> {
        if let Some((host, target)) = page_target(text) {
            let account = self.account_at(host.as_ref(), None);
            return Some(PasteView::Target { target, account });
        }
        let pasted = read_pasted(&ApiKey::new(text.to_owned()));
        (pasted.key.shape() == KeyShape::WellFormed).then_some(PasteView::Key { host: pasted.host })
    }

    fn failure(&self, text: &str, reading: &Reading) -> PasteView {
        let language = language_of(&self.state());
        let report = report(reading, language);
        self.state().pasted_links = offered_links(&report.findings);
        let masked = reading::mask_keys(text);
        let asked = &reading.evidence.asked;
        let target = asked.project.as_ref().map(|project| match &asked.entity {
            Some(entity) => format!("{entity}/{project}"),
            None => project.clone(),
        });
        PasteView::Failure {
            account: self.account_at(asked.host.as_ref(), reading.user.as_deref()),
            masked: (masked != text).then(|| masked.into_owned()),
            target,
            report,
        }
    }

    /// The account on offer of this server and username; where no name is known, the only one of the server.
    fn account_at(&self, host: Option<&Host>, user: Option<&str>) -> Option<AccountId> {
        let offered = self.accounts().accounts;
        let mut fitting = offered.into_iter().filter(|account| {
            let same_host = |host: &Host| Host::parse(&account.host).is_ok_and(|own| own.is_same_server(host));
            host.is_none_or(same_host) && user.is_none_or(|user| account.username.as_deref() == Some(user))
        });
        let only = fitting.next()?;
        (user.is_some() || (host.is_some() && fitting.next().is_none())).then_some(only.id)
    }
}

/// What a pasted text says; `not-about-wandb` where it says nothing of W&B.
pub fn paste_explain(text: &str, language: Language) -> PasteReport {
    report(&reading::read(text), language)
}

fn report(reading: &Reading, language: Language) -> PasteReport {
    let e = &reading.evidence;
    let mut findings = diagnose(e);
    if findings.is_empty() && !reading.is_wandb {
        findings.push(Finding::certain(Code::NotAboutWandb, Facts::default()));
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

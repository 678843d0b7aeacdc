//! Diagnoses pasted terminal text, without a request.

use crate::contract::{PasteReport, Slots};
use crate::diagnose::{Code, Facts, Finding, Judgement, Verdict, diagnose};
use crate::explain::explain;
use crate::i18n::{Language, harmless};
use crate::reading;

/// What a pasted text says; `not-about-wandb` where it says nothing of W&B.
pub fn paste_explain(text: &str, language: Language) -> PasteReport {
    let reading = reading::read(text);
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

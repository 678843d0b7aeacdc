//! Meaning: You are not allowed to link the artifact to the registry or to change its alias.
//!
//! Evidence: `linking is only allowed within the same team …`, `Unable to find organization for entity …`, `You do not
//! have permission to add the following alias …`.
//!
//! Not to be confused with: `artifact-refused`: the artifact cannot be read.
//!
//! What to do: Specify the target as `wandb-registry-NAME/COLLECTION`, or ask a registry admin.
//!
//! Source: public issues; wandb 0.31.0, `wandb/sdk/artifacts`; W&B documentation, registry roles.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::RegistryLinkRefused,
    group: Group::Role,
    find: Some(find),
    example,
    neighbours: &[Code::ArtifactRefused, Code::PermissionDeniedUnexplained],
    steps: &[Step::Say("check-path"), Step::Say("ask-registry"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::RegistryLink)?.to_owned();
    Some(finding(Code::RegistryLinkRefused, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::RegistryLink, "linking is only allowed within the same team or to a collection in your organization's registry".into()));
    e
}

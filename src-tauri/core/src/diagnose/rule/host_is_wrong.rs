//! Meaning: The address is the W&B web app, has an extra path, or is another server. It is not the API.
//!
//! Evidence: 404 without GraphQL on `/graphql`, or a redirect to https on the same host.
//!
//! Not to be confused with: `answer-is-not-wandb`: the address is right, but something on the network answered instead.
//!
//! What to do: Enter the API's address.
//!
//! Source: wandb 0.31.0, `sdk/wandb_settings.py` (`validate_base_url`).

use super::example::answered;
use super::{Finding, Rule, facts, finding};
use crate::account::Host;
use crate::diagnose::Confidence::{Certain, Likely};
use crate::diagnose::{Code, Facts, Group, Mistake, Step, Suggestion};
use crate::evidence::{ClientSaid, Evidence, PathFailure, Seen};

pub(super) const RULE: Rule = Rule {
    code: Code::HostIsWrong,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::Allowed],
    steps: &[Step::EnterKeyThere],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    if let Some(ClientSaid::HostIsWrong { suggestion }) = &e.client {
        // Where the client names none, the cloud is meant only by who named the cloud.
        let is_cloud = e.asked.host.as_ref().is_some_and(Host::is_cloud);
        let suggestion = suggestion.clone().or_else(|| is_cloud.then(|| Host::cloud().base_url().to_owned()));
        let mistake = suggestion.as_ref().is_some_and(|address| address.starts_with("http://")).then_some(Mistake::PlainHttp);
        let suggestion = suggestion.map(Suggestion::Host);
        return Some(finding(Code::HostIsWrong, Certain, Facts { suggestion, mistake, ..facts(e) }));
    }
    let Some(PathFailure::NotWandb { status, content_type, location }) = &e.path else {
        return None;
    };
    let secure = e.asked.host.as_ref().map(|host| format!("https://{}", host.name()));
    let to_https = secure.as_ref().is_some_and(|secure| location.as_deref().is_some_and(|to| to.starts_with(secure)));
    if *status != 404 && !to_https {
        return None;
    }
    // Of a host that nobody named, none is the right one.
    let cloud = e.asked.host.is_some().then(|| Host::cloud().base_url().to_owned());
    let facts = Facts {
        suggestion: secure.filter(|_| to_https).or(cloud).map(Suggestion::Host),
        content_type: content_type.clone(),
        location: location.clone(),
        ..facts(e)
    };
    Some(finding(Code::HostIsWrong, Likely, facts))
}

fn example() -> Evidence {
    let mut e = answered(404, "404 page not found");
    e.viewer = Seen::NotAsked;
    e.asked.host = Host::parse("https://w.example.jp/login").ok();
    e.path = Some(PathFailure::NotWandb { status: 404, content_type: Some("text/plain".into()), location: None });
    e
}

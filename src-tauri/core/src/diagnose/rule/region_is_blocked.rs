//! Meaning: The 403 comes from a web server in front of W&B Cloud, not from W&B's permission check.
//!
//! Evidence: HTTP 403 with an HTML page, or `403 Forbidden` without a path and without `PERMISSION_ERROR`.
//!
//! Not to be confused with: `answer-is-not-wandb`: the page says who sent it, such as a firewall.
//! `permission-denied-unexplained`: W&B names the path that was denied.
//!
//! What to do: Try another network, or log offline and contact W&B support.
//!
//! Source: public issues in which W&B named blocked countries and providers.

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::RegionIsBlocked,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::PermissionDeniedUnexplained, Code::ServerFailed],
    steps: &[Step::TestAgain, Step::Say("another-network")],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let own = e.asked.host.as_ref().is_some_and(|host| !host.is_cloud());
    let words = e.said(Trouble::FrontDoor).map(str::to_owned).or_else(|| answered_at_the_door(e)).filter(|_| !own)?;
    Some(finding(Code::RegionIsBlocked, Likely, Facts { message: Some(words), ..facts(e) }).leads())
}

/// The same words in the answer to a test.
fn answered_at_the_door(e: &Evidence) -> Option<String> {
    let answer = e.answers.iter().find(|answer| answer.status == Some(403))?;
    let body = answer.body.to_ascii_lowercase();
    let is_api = body.contains("\"path\"") || body.contains("permission_error");
    let told = ["<title>403</title>", "<title>403 forbidden", "permission to get url", "\"403 forbidden\""]
        .iter()
        .any(|words| body.contains(words));
    (told && !is_api && !body.contains("nginx")).then(|| "403 Forbidden".to_owned())
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::FrontDoor, "403 Forbidden".into()));
    e
}

#[cfg(test)]
mod tests {
    use super::super::example::answered;
    use super::*;
    use crate::account::Host;
    use crate::diagnose::diagnose;
    use crate::evidence::PathFailure;

    const PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><title>403</title>403 Forbidden";

    fn at(host: &str, body: &str) -> Vec<Code> {
        let mut e = answered(403, body);
        e.asked.host = Host::parse(host).ok();
        e.path = Some(PathFailure::NotWandb { status: 403, content_type: Some("text/html".into()), location: None });
        diagnose(&e).into_iter().map(|found| found.code).collect()
    }

    #[test]
    fn a_page_with_403_is_the_clouds_front_door_and_elsewhere_something_on_the_way() {
        assert_eq!(at("https://api.wandb.ai", PAGE), [Code::RegionIsBlocked, Code::AnswerIsNotWandb]);
        assert_eq!(at("https://wandb.example.jp", PAGE), [Code::AnswerIsNotWandb]);
        assert_eq!(at("https://api.wandb.ai", "<html><title>Guest network</title></html>"), [Code::AnswerIsNotWandb]);
    }
}

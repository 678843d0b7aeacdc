//! Meaning: The server has no Weave, or Weave's trace server has a different address.
//!
//! Evidence: `Weave is not available on the server`, after the trace server answered 404.
//!
//! Not to be confused with: `host-is-wrong`: the address is not that of W&B's API.
//!
//! What to do: Check `WANDB_BASE_URL` and `WF_TRACE_SERVER_URL`. On a self-hosted server, ask its admin whether Weave is enabled.
//!
//! Source: weave 0.54.0, `weave/trace/weave_init.py` and `weave/trace/env.py` (`weave_trace_server_url`).

use super::example::nothing_sent;
use super::{Finding, Rule, facts, finding};
use crate::diagnose::Confidence::Likely;
use crate::diagnose::{Code, Facts, Group, Step};
use crate::evidence::{ClientSaid, Evidence, Trouble};

pub(super) const RULE: Rule = Rule {
    code: Code::WeaveIsUnavailable,
    group: Group::Path,
    find: Some(find),
    example,
    neighbours: &[Code::HostIsWrong],
    steps: &[Step::Run("show-address", r#"python -c "from weave.trace import env; print(env.weave_trace_server_url())""#), Step::Say("check-address"), Step::Say("ask-server-admin"), Step::CopyReport],
    links: &[],
};

fn find(e: &Evidence) -> Option<Finding> {
    let words = e.said(Trouble::NoWeave)?.to_owned();
    Some(finding(Code::WeaveIsUnavailable, Likely, Facts { message: Some(words), ..facts(e) }))
}

fn example() -> Evidence {
    let mut e = nothing_sent();
    e.client = Some(ClientSaid::Said(Trouble::NoWeave, "Weave is not available on the server: 404 page not found. Please contact support.".into()));
    e
}

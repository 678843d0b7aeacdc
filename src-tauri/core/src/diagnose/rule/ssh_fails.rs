//! Meaning: ssh could not be started, could not log in to the other machine, found no shell there, or lost the connection.
//!
//! Evidence: ssh's exit status and message; the script that runs on the other machine did not answer.
//!
//! Not to be confused with: `host-unreachable`: W&B's host cannot be reached.
//!
//! What to do: Log in with ssh by hand, then run the command again.
//!
//! Source: OpenSSH, ssh(1): exit status 255 if an error occurred.

use super::Rule;
use crate::diagnose::{Code, Group, Step};
use crate::evidence::Evidence;

pub(super) const RULE: Rule = Rule {
    code: Code::SshFails,
    group: Group::Path,
    find: None,
    example: Evidence::default,
    neighbours: &[Code::HostUnreachable],
    steps: &[Step::TryAgain, Step::Say("log-in-by-hand")],
    links: &[],
};

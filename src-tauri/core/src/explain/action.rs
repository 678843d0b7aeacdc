//! What a click on each next step does.

use super::view::Action;
use crate::diagnose::{Facts, Finding, Judgement, Mistake, Step, Suggestion, creatable};
use crate::evidence::{Evidence, Location};
use crate::quote::{shell_path, typed_word};

/// A step that is offered; inside, what a click does, or nothing where a person must act elsewhere.
pub(super) struct Offer(pub(super) Option<Action>);

impl From<Action> for Offer {
    fn from(action: Action) -> Self {
        Self(Some(action))
    }
}

/// What the step does here; `None` leaves it out.
pub(super) fn offer(step: Step, finding: &Finding, evidence: &Evidence, judgement: Judgement) -> Option<Offer> {
    let facts = &finding.facts;
    Some(match step {
        Step::Say(_) => Offer(None),
        Step::AddTested => {
            let unknown = facts.variable.is_none() && tested_account(evidence).is_none();
            return unknown.then_some(Offer(None));
        }
        Step::EnterKey => Action::EnterKey { host: facts.host.clone() }.into(),
        Step::EnterKeyThere if facts.suggestion.is_none() => return None,
        Step::EnterKeyThere => Action::EnterKey { host: there(facts) }.into(),
        Step::EnterPassphrase => Action::EnterPassphrase.into(),
        Step::KeepForSession => return keeping(finding, Action::KeepForSession),
        Step::KeepEncrypted => return keeping(finding, Action::KeepEncrypted),
        Step::ConfirmHost => Action::ConfirmHost { host: facts.host.clone()? }.into(),
        Step::ConfirmProxy => Action::ConfirmHost { host: facts.proxy.clone()? }.into(),
        Step::CopySnippet if evidence.answers.is_empty() && (facts.entity.is_none() || facts.project.is_none()) => return None,
        Step::CopySnippet => Action::CopySnippet.into(),
        Step::CopyRequest => Action::CopyRequest.into(),
        Step::CopyReport => Action::CopyReport.into(),
        Step::TestAgain => Action::TestAgain.into(),
        Step::TryAgain => Action::TryAgain.into(),
        Step::PlanAgain => Action::PlanAgain.into(),
        Step::CreateProject => return creatable(evidence, judgement).then(|| Action::CreateProject.into()),
        Step::ProveByWriting => return writable(evidence).then(|| Action::ProveByWriting.into()),
        Step::OpenKeyPage
        | Step::OpenWandb
        | Step::OpenEntityPage
        | Step::OpenProjectPage
        | Step::OpenSweepsPage
        | Step::OpenArtifactsPage
        | Step::OpenRunPage => Action::OpenPage { url: page(step, finding, evidence)? }.into(),
        Step::UseLoginTeam => return use_login_team(finding, evidence),
        Step::FindEntity if !evidence.answers.is_empty() => return None,
        Step::FindEntity => Action::CopyCommand { command: FIND_ENTITY.to_owned() }.into(),
        Step::UseOwn if is_pasted_without_project(evidence) => Offer(None),
        Step::UseOwn | Step::UseEntity | Step::UseProject | Step::UseTarget => {
            Action::UseTarget { targets: targets(step, finding, evidence)? }.into()
        }
        Step::SwitchToHolder => Action::SwitchTo { account: evidence.key_elsewhere.as_ref()?.id.clone() }.into(),
        Step::SwitchToOther => Action::SwitchTo { account: evidence.other()?.id.clone() }.into(),
        Step::SwitchToTested if facts.variable.is_some() => return None,
        Step::SwitchToTested => Action::SwitchTo { account: tested_account(evidence)?.clone() }.into(),
        Step::MendNetrc if !matches!(facts.mistake, Some(Mistake::Netrc(flaw)) if flaw.is_mendable()) => return None,
        Step::MendNetrc => Action::CopyCommand { command: "keywand netrc --mend".to_owned() }.into(),
        Step::Run(..)
        | Step::TestWithOther
        | Step::PointToHolder
        | Step::SetHost
        | Step::UnsetVariable
        | Step::OpenFile
        | Step::CloseFile
        | Step::UpgradeSdk
        | Step::GoOnline => Action::CopyCommand { command: command(step, finding, evidence)? }.into(),
    })
}

/// Where code, settings and the environment name an entity.
const FIND_ENTITY: &str = "grep -rniE 'entity *[=:]|wandb_entity' --include='*.py' --include='*.y*ml' --include='*.sh' .";

/// A pasted text that names who was logged in, and no project to test: the team is said, and the target is for the person to fill in.
fn is_pasted_without_project(evidence: &Evidence) -> bool {
    let team = evidence.viewer.present().and_then(|viewer| viewer.login_team.as_deref());
    evidence.asked.project.is_none() && team.is_some() && team != evidence.asked.entity.as_deref()
}

/// The test with the entity of the login line; without a project there is nothing yet to test.
fn use_login_team(finding: &Finding, evidence: &Evidence) -> Option<Offer> {
    let team = finding.facts.login_team.as_deref()?;
    if evidence.asked.entity.as_deref().is_some_and(|asked| asked.eq_ignore_ascii_case(team)) {
        return None;
    }
    let target = evidence.asked.project.as_ref().map(|project| format!("{team}/{project}"));
    Some(Offer(target.map(|target| Action::UseTarget { targets: vec![target] })))
}

/// Ways to keep a key that waits; where one is only read, there is nothing to keep.
fn keeping(finding: &Finding, way: Action) -> Option<Offer> {
    (finding.facts.mistake == Some(Mistake::Adding)).then(|| way.into())
}

fn writable(evidence: &Evidence) -> bool {
    evidence.project.present().is_some() && evidence.write.is_none()
}

/// The host that was probably meant.
fn there(facts: &Facts) -> Option<String> {
    facts.suggestion.as_ref()?.host().map(str::to_owned)
}

/// The account on file that was tested.
fn tested_account(evidence: &Evidence) -> Option<&crate::account::AccountId> {
    evidence.machine.as_ref()?.beside.as_ref()?.account.as_ref()
}

fn page(step: Step, finding: &Finding, evidence: &Evidence) -> Option<String> {
    if step == Step::OpenRunPage {
        return finding.facts.page.clone();
    }
    let path = match step {
        Step::OpenKeyPage => "/authorize".to_owned(),
        Step::OpenEntityPage => format!("/{}", path_part(finding.facts.entity.as_deref()?)),
        Step::OpenProjectPage => of_project(finding)?,
        Step::OpenSweepsPage => format!("{}/sweeps", of_project(finding)?),
        Step::OpenArtifactsPage => format!("{}/artifacts", of_project(finding)?),
        _ => String::new(),
    };
    Some(format!("{}{path}", evidence.asked.host.as_ref()?.app_url()))
}

/// The path of the project's page, in every address scheme of W&B.
fn of_project(finding: &Finding) -> Option<String> {
    let (entity, project) = (finding.facts.entity.as_deref()?, finding.facts.project.as_deref()?);
    Some(format!("/{}/{}", path_part(entity), path_part(project)))
}

fn targets(step: Step, finding: &Finding, evidence: &Evidence) -> Option<Vec<String>> {
    if step == Step::UseOwn {
        return own_targets(evidence);
    }
    let facts = &finding.facts;
    let target = match (step, facts.suggestion.as_ref()?) {
        (Step::UseEntity, Suggestion::Entity(entity)) => format!("{entity}/{}", facts.project.as_deref()?),
        (Step::UseProject, Suggestion::Project(project)) => {
            let entity = facts.entity.as_deref().or(evidence.asked.entity.as_deref());
            entity.map_or_else(|| project.clone(), |entity| format!("{entity}/{project}"))
        }
        (Step::UseTarget, Suggestion::Target(entity, project)) => format!("{entity}/{project}"),
        _ => return None,
    };
    Some(vec![target])
}

/// The account's own entities, each with the project that was asked for.
fn own_targets(evidence: &Evidence) -> Option<Vec<String>> {
    let asked = evidence.asked.entity.as_deref();
    let project = evidence.asked.project.as_deref()?;
    // A login line names the team to use beside the user, who may have no personal entity.
    let team = evidence.viewer.present().and_then(|viewer| viewer.login_team.as_deref()).filter(|team| Some(*team) != asked);
    let named = team.filter(|_| evidence.answers.is_empty());
    let own = named.map_or_else(|| evidence.own_entities(), |team| vec![team]);
    let own = own.into_iter().filter(|name| Some(*name) != asked);
    Some(own.map(|name| format!("{name}/{project}")).collect::<Vec<_>>()).filter(|targets| !targets.is_empty())
}

/// The command that a step copies.
fn command(step: Step, finding: &Finding, evidence: &Evidence) -> Option<String> {
    let facts = &finding.facts;
    Some(match step {
        Step::Run(_, command) => command.to_owned(),
        Step::TestWithOther => {
            let target = format!("{}/{}", evidence.entity_name()?, evidence.asked.project.as_deref()?);
            check_command(&target, Some(&evidence.other()?.label))
        }
        Step::PointToHolder => format!("export WANDB_BASE_URL={}", typed_word(evidence.key_elsewhere.as_ref()?.host.base_url())),
        Step::SetHost => format!("export WANDB_BASE_URL={}", typed_word(&there(facts)?)),
        Step::UnsetVariable => format!("unset {}", typed_word(facts.variable.as_deref()?)),
        Step::OpenFile => edit_command(facts.place.as_ref()?)?,
        Step::CloseFile => format!("chmod 600 {}", shell_path(&facts.place.as_ref()?.to_string())),
        Step::UpgradeSdk => {
            let version = match &facts.suggestion {
                Some(Suggestion::Version(version)) => format!("=={}", typed_word(version)),
                _ => String::new(),
            };
            format!("pip install --upgrade wandb{version}")
        }
        Step::GoOnline if matches!(facts.place, Some(Location::Variable(_))) => "unset WANDB_MODE".to_owned(),
        _ => "wandb online".to_owned(),
    })
}

/// The command that tests a target, with the account that is tried or with the one that wandb uses.
pub fn check_command(target: &str, account: Option<&str>) -> String {
    let word = typed_word(target);
    let account = account.map(|label| format!(" --account {}", typed_word(label))).unwrap_or_default();
    // Behind `--` no name is an option.
    if target.starts_with('-') { format!("keywand check{account} -- {word}") } else { format!("keywand check {word}{account}") }
}

/// Opens a file, at its line where one is known.
fn edit_command(place: &Location) -> Option<String> {
    match place {
        Location::File(file, Some(line)) => Some(format!("${{EDITOR:-vi}} +{line} {}", shell_path(file))),
        Location::File(file, None) => Some(format!("${{EDITOR:-vi}} {}", shell_path(file))),
        Location::Folder(_) | Location::Variable(_) => None,
    }
}

/// A name as part of an address.
pub(super) fn path_part(name: &str) -> String {
    let keeps = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    name.bytes().map(|byte| if keeps(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::{Code, Verdict};
    use crate::evidence::{AnswerSeen, Asked, ProjectSeen, Seen, ViewerSeen, WriteSeen};

    #[test]
    fn a_name_is_never_an_option_and_never_a_part_of_a_path() {
        for (target, account, expect) in [
            ("team/p", None, "keywand check team/p"),
            ("team/p", Some("a b"), "keywand check team/p --account 'a b'"),
            ("-t/p", Some("work"), "keywand check --account work -- -t/p"),
        ] {
            assert_eq!(check_command(target, account), expect);
        }
        assert_eq!(path_part("a-b_c.d~e f/\u{e9}"), "a-b_c.d~e%20f%2F%C3%A9");
    }

    fn text(text: Option<&str>) -> Option<String> {
        text.map(str::to_owned)
    }

    fn pasted(entity: Option<&str>, project: Option<&str>, team: Option<&str>) -> Evidence {
        let teams = Some(vec!["a".to_owned(), "e".to_owned()]);
        let viewer = ViewerSeen { username: text(Some("u")), login_team: text(team), teams, ..ViewerSeen::default() };
        let asked = Asked { entity: text(entity), project: text(project), ..Asked::default() };
        Evidence { asked, viewer: Seen::Present(viewer), ..Evidence::default() }
    }

    fn tested(e: Evidence) -> Evidence {
        Evidence { answers: vec![AnswerSeen { operation: String::new(), status: None, body: String::new(), ms: 0 }], ..e }
    }

    #[test]
    fn a_target_is_offered_with_the_team_of_the_login_line_or_with_ones_own_names() {
        for (e, without_project, own) in [
            (pasted(Some("e"), Some("p"), Some("t")), false, Some("t/p")),
            (pasted(Some("t"), Some("p"), Some("t")), false, Some("a/p e/p u/p")),
            (pasted(Some("e"), Some("p"), None), false, Some("a/p u/p")),
            (tested(pasted(Some("e"), Some("p"), Some("t"))), false, Some("t/p a/p u/p")),
            (pasted(Some("e"), None, Some("t")), true, None),
            (pasted(Some("t"), None, Some("t")), false, None),
            (pasted(Some("e"), None, None), false, None),
        ] {
            assert_eq!(is_pasted_without_project(&e), without_project, "{e:?}");
            assert_eq!(own_targets(&e).map(|targets| targets.join(" ")).as_deref(), own, "{e:?}");
        }
    }

    #[test]
    fn a_step_is_offered_where_it_leads_somewhere() {
        let (none, asked) = (Evidence::default(), tested(Evidence::default()));
        let half = Facts { entity: text(Some("e")), ..Facts::default() };
        let full = Facts {
            project: text(Some("p")),
            variable: text(Some("V")),
            suggestion: Some(Suggestion::Host("a.org".to_owned())),
            mistake: Some(Mistake::Adding),
            ..half.clone()
        };
        let there = Evidence { project: Seen::Present(ProjectSeen::default()), ..Evidence::default() };
        let written = Evidence { write: Some(WriteSeen::Unclear), ..there.clone() };
        for (step, facts, e, expect) in [
            (Step::CopySnippet, &half, &none, false),
            (Step::CopySnippet, &full, &none, true),
            (Step::CopySnippet, &half, &asked, true),
            (Step::FindEntity, &half, &none, true),
            (Step::FindEntity, &half, &asked, false),
            (Step::EnterKeyThere, &half, &none, false),
            (Step::EnterKeyThere, &full, &none, true),
            (Step::AddTested, &half, &none, true),
            (Step::AddTested, &full, &none, false),
            (Step::KeepForSession, &half, &none, false),
            (Step::KeepForSession, &full, &none, true),
            (Step::MendNetrc, &full, &none, false),
            (Step::ProveByWriting, &half, &none, false),
            (Step::ProveByWriting, &half, &there, true),
            (Step::ProveByWriting, &half, &written, false),
        ] {
            let finding = Finding::certain(Code::KeyMissing, facts.clone());
            let judgement = Judgement { verdict: Verdict::Allowed, proven: false };
            assert_eq!(offer(step, &finding, e, judgement).is_some(), expect, "{step:?}");
        }
    }

    #[test]
    fn a_file_is_opened_at_its_line_and_a_folder_or_a_variable_is_not() {
        let file = |line| Location::File("~/a b".to_owned(), line);
        for (place, expect) in [
            (file(Some(3)), Some("${EDITOR:-vi} +3 ~/'a b'")),
            (file(None), Some("${EDITOR:-vi} ~/'a b'")),
            (Location::Folder("~/a".to_owned()), None),
            (Location::Variable("WANDB_MODE".to_owned()), None),
        ] {
            assert_eq!(edit_command(&place).as_deref(), expect, "{place:?}");
        }
    }

    #[test]
    fn a_target_is_built_from_what_was_suggested() {
        let facts = |suggestion, entity: Option<&str>, project: Option<&str>| Facts {
            suggestion: Some(suggestion),
            entity: text(entity),
            project: text(project),
            ..Facts::default()
        };
        let entity = || Suggestion::Entity("e".to_owned());
        let project = || Suggestion::Project("q".to_owned());
        let target = || Suggestion::Target("t".to_owned(), "u".to_owned());
        let asked = pasted(Some("asked"), None, None);
        for (step, facts, expect) in [
            (Step::UseEntity, facts(entity(), None, Some("p")), Some("e/p")),
            (Step::UseEntity, facts(entity(), None, None), None),
            (Step::UseEntity, facts(project(), None, Some("p")), None),
            (Step::UseProject, facts(project(), Some("x"), None), Some("x/q")),
            (Step::UseProject, facts(project(), None, None), Some("asked/q")),
            (Step::UseTarget, facts(target(), None, None), Some("t/u")),
            (Step::UseTarget, facts(entity(), None, Some("p")), None),
        ] {
            let finding = Finding::certain(Code::KeyMissing, facts);
            assert_eq!(targets(step, &finding, &asked), expect.map(|target| vec![target.to_owned()]), "{step:?}");
        }
        let alone = Finding::certain(Code::KeyMissing, facts(project(), None, None));
        assert_eq!(targets(Step::UseProject, &alone, &Evidence::default()), Some(vec!["q".to_owned()]));
    }

    #[test]
    fn a_page_is_that_of_the_host_and_of_the_names_that_are_known() {
        let facts = Facts { entity: text(Some("a b")), project: text(Some("p")), page: text(Some("run")), ..Facts::default() };
        let finding = Finding::certain(Code::KeyMissing, facts);
        let bare = Finding::certain(Code::KeyMissing, Facts::default());
        let mut e = Evidence::default();
        e.asked.host = crate::account::Host::parse("https://w.example.jp").ok();
        for (step, path, without_names) in [
            (Step::OpenKeyPage, "/authorize", Some("/authorize")),
            (Step::OpenWandb, "", Some("")),
            (Step::OpenEntityPage, "/a%20b", None),
            (Step::OpenProjectPage, "/a%20b/p", None),
            (Step::OpenSweepsPage, "/a%20b/p/sweeps", None),
            (Step::OpenArtifactsPage, "/a%20b/p/artifacts", None),
        ] {
            let address = |path: &str| format!("https://w.example.jp{path}");
            assert_eq!(page(step, &finding, &e), Some(address(path)), "{step:?}");
            assert_eq!(page(step, &bare, &e), without_names.map(address), "{step:?}");
            assert_eq!(page(step, &finding, &Evidence::default()), None, "{step:?}: no host is known");
        }
        assert_eq!((page(Step::OpenRunPage, &finding, &e), page(Step::OpenRunPage, &bare, &e)), (text(Some("run")), None));
    }

    #[test]
    fn a_command_is_one_that_a_shell_runs_as_it_is_meant() {
        let place = Location::File("~/.netrc".to_owned(), Some(1));
        let facts = |suggestion| Facts {
            variable: text(Some("WANDB_ENTITY")),
            place: Some(place.clone()),
            suggestion,
            ..Facts::default()
        };
        let version = Suggestion::Version("0.24.0".to_owned());
        let host = Suggestion::Host("https://w.example.jp".to_owned());
        for (step, suggestion, expect) in [
            (Step::UnsetVariable, None, Some("unset WANDB_ENTITY")),
            (Step::OpenFile, None, Some("${EDITOR:-vi} +1 ~/.netrc")),
            (Step::UpgradeSdk, None, Some("pip install --upgrade wandb")),
            (Step::UpgradeSdk, Some(version), Some("pip install --upgrade wandb==0.24.0")),
            (Step::SetHost, Some(host), Some("export WANDB_BASE_URL=https://w.example.jp")),
            (Step::SetHost, None, None),
            (Step::GoOnline, None, Some("wandb online")),
            (Step::PointToHolder, None, None),
            (Step::TestWithOther, None, None),
        ] {
            let finding = Finding::certain(Code::KeyMissing, facts(suggestion));
            assert_eq!(command(step, &finding, &Evidence::default()).as_deref(), expect, "{step:?}");
        }
        let variable = Facts { place: Some(Location::Variable("WANDB_MODE".to_owned())), ..Facts::default() };
        let finding = Finding::certain(Code::KeyMissing, variable);
        assert_eq!(command(Step::GoOnline, &finding, &Evidence::default()).as_deref(), Some("unset WANDB_MODE"));
        assert_eq!(command(Step::OpenFile, &finding, &Evidence::default()), None);
    }
}

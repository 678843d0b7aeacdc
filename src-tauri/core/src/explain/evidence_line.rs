//! The evidence in words: what was asked, what was answered, where the key came from. Never the key.

use super::role::role_name;
use super::view::EvidenceLine;
use crate::evidence::{Certificate, CreationSeen, Evidence, KeySource, PathFailure, Seen, UsesSeen, WriteSeen};
use crate::i18n::{Args, Language, say};

/// One line for everything that was looked at.
pub fn evidence_lines(e: &Evidence, language: Language) -> Vec<EvidenceLine> {
    let mut lines = Lines { language, lines: Vec::new() };
    let target = [e.entity_name(), e.asked.project.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("/");
    if e.asked.normalized {
        lines.add("evidence-target", &Args::new(), "evidence-normalized", &Args::new().with("target", target));
    }
    if let Some(source) = &e.entity_source {
        let args = Args::new().with("entity", e.entity_name().unwrap_or_default()).with("source", source);
        lines.add("evidence-target", &Args::new(), "evidence-entity-named", &args);
    }
    key(e, &mut lines);
    if let Some(proxy) = &e.proxy {
        let args = Args::new().with("proxy", &proxy.address).with("source", &proxy.source);
        lines.add("evidence-proxy", &Args::new(), "evidence-proxy-value", &args);
    }
    for answer in &e.answers {
        let args = Args::new().with("ms", answer.ms.to_string()).with("status", answer.status.unwrap_or_default().to_string());
        let value = if answer.status.is_some() { "evidence-request-value" } else { "evidence-request-no-answer" };
        lines.add("evidence-request", &Args::new().with("operation", &answer.operation), value, &args);
    }
    if let Some(PathFailure::Tls(_, certificate)) = &e.path {
        let line = certificate_line(certificate, language);
        if !line.is_empty() {
            lines.add_text("evidence-certificate", &Args::new(), line);
        }
    }
    viewer(e, &mut lines);
    entity(e, &mut lines);
    project(e, &mut lines);
    without_key(e, &mut lines);
    for refusal in &e.refusals {
        let args = Args::new().with("status", refusal.status.to_string()).with("message", &refusal.message);
        lines.add("evidence-refusal", &Args::new(), "evidence-refusal-value", &args);
    }
    creation(e, &mut lines);
    write(e, &mut lines);
    machine(e, &mut lines);
    lines.lines
}

struct Lines {
    language: Language,
    lines: Vec<EvidenceLine>,
}

impl Lines {
    fn add(&mut self, asked: &str, asked_args: &Args, answered: &str, args: &Args) {
        let answered = say(self.language, answered, args);
        self.add_text(asked, asked_args, answered);
    }

    fn add_text(&mut self, asked: &str, asked_args: &Args, answered: String) {
        self.lines.push(EvidenceLine { asked: say(self.language, asked, asked_args), answered });
    }

    fn add_flag(&mut self, asked: &str, flag: Option<bool>) {
        let answered = match flag {
            Some(true) => "evidence-read-only-true",
            Some(false) => "evidence-read-only-false",
            None => "evidence-untold",
        };
        self.add(asked, &Args::new(), answered, &Args::new());
    }
}

/// Where a key was read, in words: `~/.netrc:3`, the system's keychain.
pub(super) fn key_source(language: Language, source: Option<&KeySource>) -> String {
    let id = match source {
        Some(KeySource::Place(file, Some(line))) => return format!("{file}:{line}"),
        Some(KeySource::Place(variable, None)) => return variable.clone(),
        Some(KeySource::Keychain) => "keep-keychain",
        Some(KeySource::EncryptedFile) => "keep-encrypted-file",
        Some(KeySource::Sample) => "account-sample",
        Some(KeySource::Pasted) | None => "key-source-pasted",
    };
    say(language, id, &Args::new())
}

fn key(e: &Evidence, lines: &mut Lines) {
    // Of a key that only a pasted text speaks of, nothing is known.
    let Some(key) = e.key.as_ref().filter(|key| !key.hint.is_empty() || !matches!(key.source, KeySource::Pasted)) else {
        return;
    };
    let source = match &key.source {
        KeySource::Place(file, Some(line)) => {
            say(lines.language, "key-source-file", &Args::new().with("source", file).with("line", line.to_string()))
        }
        KeySource::Place(variable, None) => say(lines.language, "key-source-variable", &Args::new().with("source", variable)),
        source => key_source(lines.language, Some(source)),
    };
    let hint = if key.hint.is_empty() { "none" } else { &key.hint };
    let args = Args::new().with("hint", &key.hint).with("hint-kind", hint).with("source", source);
    lines.add("evidence-key", &Args::new(), "evidence-key-value", &args);
}

fn viewer(e: &Evidence, lines: &mut Lines) {
    match &e.viewer {
        Seen::NotAsked => {}
        Seen::Absent => lines.add("evidence-viewer", &Args::new(), "evidence-viewer-absent", &Args::new()),
        Seen::Untold => lines.add("evidence-viewer", &Args::new(), "evidence-untold", &Args::new()),
        Seen::Present(viewer) => {
            let user = viewer.username.clone().unwrap_or_else(|| say(lines.language, "unknown-user", &Args::new()));
            lines.add("evidence-viewer", &Args::new(), "evidence-viewer-value", &Args::new().with("user", user));
            let separator = say(lines.language, "list-separator", &Args::new());
            // Teams that were not told are no empty list.
            if let Some(teams) = &viewer.teams {
                let names = crate::plain::harmless(&teams.join(&separator));
                let none = || say(lines.language, "none", &Args::new());
                lines.add_text("evidence-teams", &Args::new(), if names.is_empty() { none() } else { names });
            }
        }
    }
}

fn entity(e: &Evidence, lines: &mut Lines) {
    let label = Args::new().with("entity", e.entity_name().unwrap_or_default());
    match &e.entity {
        Seen::NotAsked => return,
        Seen::Absent => {
            return lines.add("evidence-entity", &label, "evidence-entity-absent", &Args::new());
        }
        Seen::Untold => {
            return lines.add("evidence-entity", &label, "evidence-untold", &Args::new());
        }
        Seen::Present(entity) => {
            let value = match entity.available {
                Some(true) => "evidence-entity-free",
                Some(false) => "evidence-entity-exists",
                None => "evidence-untold",
            };
            lines.add("evidence-entity", &label, value, &Args::new());
            if entity.available != Some(true) {
                lines.add_flag("evidence-entity-read-only", entity.read_only);
            }
        }
    }
    if let (Some(member), Some(_)) = (e.own_membership(), e.members.present()) {
        let role = member.role.clone().or_else(|| member.account_type.clone());
        match role {
            Some(role) => {
                lines.add("evidence-role", &Args::new(), "evidence-role-value", &Args::new().with("role", role_name(&role)));
            }
            None => lines.add("evidence-role", &Args::new(), "evidence-untold", &Args::new()),
        }
    } else if e.members.present().is_some() {
        lines.add("evidence-role", &Args::new(), "evidence-role-none", &Args::new());
    }
}

fn project(e: &Evidence, lines: &mut Lines) {
    let label = Args::new().with("project", e.asked.project.as_deref().unwrap_or_default());
    match &e.project {
        Seen::NotAsked => {}
        Seen::Absent => lines.add("evidence-project", &label, "evidence-project-absent", &Args::new()),
        Seen::Untold => lines.add("evidence-project", &label, "evidence-untold", &Args::new()),
        Seen::Present(project) => {
            let access = project.access.clone().unwrap_or_else(|| say(lines.language, "evidence-untold", &Args::new()));
            lines.add("evidence-project", &label, "evidence-project-seen", &Args::new().with("access", scope(&access)));
            lines.add_flag("evidence-project-read-only", project.read_only);
        }
    }
}

/// The visibility's name in W&B's screens, beside the server's word.
///
/// # Source
/// W&B's 2018 `ModelEditor.js` labels and registry visibility; `ENTITY_WRITE` and `PRIVATE` both show as Team.
fn scope(access: &str) -> String {
    match access {
        "USER_WRITE" => "Open (USER_WRITE)".to_owned(),
        "USER_READ" => "Public (USER_READ)".to_owned(),
        "ENTITY_WRITE" | "ENTITY_READ" | "PRIVATE" => format!("Team ({access})"),
        "RESTRICTED" => "Restricted (RESTRICTED)".to_owned(),
        other => other.to_owned(),
    }
}

/// The project as everybody sees it, where that was asked.
fn without_key(e: &Evidence, lines: &mut Lines) {
    let (value, args) = match &e.without_key {
        Seen::NotAsked => return,
        Seen::Absent => ("evidence-without-key-absent", Args::new()),
        Seen::Untold => ("evidence-untold", Args::new()),
        Seen::Present(project) => {
            let access = project.access.clone().unwrap_or_else(|| say(lines.language, "evidence-untold", &Args::new()));
            ("evidence-project-seen", Args::new().with("access", scope(&access)))
        }
    };
    lines.add("evidence-without-key", &Args::new(), value, &args);
}

fn creation(e: &Evidence, lines: &mut Lines) {
    let (id, args) = match &e.creation {
        None => return,
        Some(CreationSeen::Made) => ("evidence-creation-made", Args::new()),
        Some(CreationSeen::Refused { status, message }) => {
            ("evidence-write-refused", Args::new().with("status", status.to_string()).with("message", message))
        }
        Some(CreationSeen::Unclear) => ("evidence-write-unclear", Args::new()),
    };
    lines.add("evidence-creation", &Args::new(), id, &args);
}

fn write(e: &Evidence, lines: &mut Lines) {
    let Some(write) = &e.write else {
        return;
    };
    let (id, args) = match write {
        WriteSeen::NoProject => ("evidence-write-no-project", Args::new()),
        WriteSeen::MadeAndRemoved => ("evidence-write-removed", Args::new()),
        WriteSeen::MadeNotRemoved { .. } => ("evidence-write-not-removed", Args::new()),
        WriteSeen::MadeElsewhere { entity, project, .. } => {
            ("evidence-write-elsewhere", Args::new().with("target", format!("{entity}/{project}")))
        }
        WriteSeen::Refused { status, message } => {
            ("evidence-write-refused", Args::new().with("status", status.to_string()).with("message", message))
        }
        WriteSeen::Unclear => ("evidence-write-unclear", Args::new()),
    };
    lines.add("evidence-write", &Args::new(), id, &args);
}

/// The key that wandb would use here, held against the one that asked.
fn machine(e: &Evidence, lines: &mut Lines) {
    let Some(beside) = e.machine.as_ref().and_then(|machine| machine.beside.as_ref()) else {
        return;
    };
    let (id, args) = match &beside.uses {
        UsesSeen::Same(place) => ("evidence-machine-same", Args::new().with("source", place.location().to_string())),
        UsesSeen::Another(place, _) | UsesSeen::Former(place) => {
            ("evidence-machine-other", Args::new().with("source", place.location().to_string()))
        }
        UsesSeen::None => ("evidence-machine-none", Args::new()),
        UsesSeen::Elsewhere(host) => ("evidence-machine-elsewhere", Args::new().with("host", host)),
        UsesSeen::Unread => ("evidence-machine-unread", Args::new()),
    };
    lines.add("evidence-machine", &Args::new(), id, &args);
}

/// What is known of a certificate, a part of the line each.
fn certificate_line(certificate: &Certificate, language: Language) -> String {
    let names = Some(certificate.names.join(", ")).filter(|names| !names.is_empty());
    let facts = [
        ("evidence-certificate-issuer", Args::new().told("issuer", certificate.issuer.clone())),
        (
            "evidence-certificate-dates",
            Args::new().told("valid_from", certificate.valid_from.clone()).told("valid_until", certificate.valid_until.clone()),
        ),
        ("evidence-certificate-names", Args::new().told("names", names)),
    ];
    let parts = facts.iter().map(|(id, args)| say(language, id, args)).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(&say(language, "list-separator", &Args::new()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{EntitySeen, KeySeen, MemberSeen, ViewerSeen};
    use crate::secret::KeyShape;

    fn answered(e: &Evidence, asked: &str) -> Option<String> {
        let line = evidence_lines(e, Language::En).into_iter().find(|line| line.asked == asked);
        line.map(|line| line.answered)
    }

    #[test]
    fn an_entity_is_told_with_its_right_and_the_role_in_it() {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let entity = |available| Seen::Present(EntitySeen { available, read_only: Some(true), ..EntitySeen::default() });
        for (available, told) in [(Some(true), false), (Some(false), true), (None, true)] {
            let e = Evidence { entity: entity(available), ..Evidence::default() };
            assert_eq!(answered(&e, "Entity readOnly").is_some(), told, "{available:?}");
        }
        for (name, role, kind, expect) in [
            ("ann", Some("ADMIN"), None, "Admin"),
            ("ann", None, Some("member"), "Member"),
            ("ann", None, None, "not in the response"),
            ("bob", Some("ADMIN"), None, "not in the member list"),
        ] {
            let member =
                MemberSeen { username: text(Some(name)), role: text(role), account_type: text(kind), ..MemberSeen::default() };
            let e = Evidence {
                viewer: Seen::Present(ViewerSeen { username: text(Some("ann")), ..ViewerSeen::default() }),
                entity: entity(None),
                members: Seen::Present(vec![member]),
                ..Evidence::default()
            };
            assert_eq!(answered(&e, "Role in the team").as_deref(), Some(expect), "{name} {role:?}");
        }
    }

    #[test]
    fn a_key_is_told_where_something_is_known_of_it() {
        let place = |name: &str, line| KeySource::Place(name.to_owned(), line);
        for (hint, source, expect) in [
            ("", KeySource::Pasted, None),
            ("h", KeySource::Pasted, Some("h (entered key)")),
            ("", place("WANDB_API_KEY", None), Some("environment variable WANDB_API_KEY")),
            ("h", place("~/.netrc", Some(3)), Some("h (~/.netrc, line 3)")),
        ] {
            let key = KeySeen { shape: KeyShape::WellFormed, hint: hint.to_owned(), source };
            let e = Evidence { key: Some(key), ..Evidence::default() };
            assert_eq!(answered(&e, "API key").as_deref(), expect, "{hint}");
        }
        assert_eq!(key_source(Language::En, Some(&place("~/.netrc", Some(3)))), "~/.netrc:3");
    }

    #[test]
    fn lists_and_parts_that_nobody_told_are_left_out() {
        for (teams, expect) in [(None, None), (Some(vec![]), Some("none")), (Some(vec!["a", "b"]), Some("a, b"))] {
            let teams = teams.map(|teams: Vec<&str>| teams.into_iter().map(str::to_owned).collect());
            let e = Evidence { viewer: Seen::Present(ViewerSeen { teams, ..ViewerSeen::default() }), ..Evidence::default() };
            assert_eq!(answered(&e, "Teams").as_deref(), expect);
        }
        let issuer = Some("CA".to_owned());
        for (certificate, expect) in [
            (Certificate::default(), ""),
            (Certificate { issuer: issuer.clone(), ..Certificate::default() }, "issued by CA"),
            (Certificate { issuer, names: vec!["x".to_owned()], ..Certificate::default() }, "issued by CA, for x"),
        ] {
            assert_eq!(certificate_line(&certificate, Language::En), expect);
        }
        let names = ["USER_WRITE", "USER_READ", "PRIVATE", "RESTRICTED", "x"].map(scope);
        assert_eq!(names, ["Open (USER_WRITE)", "Public (USER_READ)", "Team (PRIVATE)", "Restricted (RESTRICTED)", "x"]);
    }

    #[test]
    fn a_target_that_was_read_otherwise_is_said_as_it_was_read() {
        let mut e = Evidence::default();
        (e.asked.entity, e.asked.project) = (Some("team".to_owned()), Some("p1".to_owned()));
        assert_eq!(answered(&e, "Input"), None);
        e.asked.normalized = true;
        assert_eq!(answered(&e, "Input").as_deref(), Some("Full-width characters read as “team/p1”"));
        let e = Evidence {
            entity_source: Some("WANDB_ENTITY".to_owned()),
            asked: crate::evidence::Asked { entity: Some("team".to_owned()), ..Default::default() },
            ..Evidence::default()
        };
        let said = answered(&e, "Input").expect("a line");
        assert!(said.contains("“team” from WANDB_ENTITY"), "{said}");
    }

    #[test]
    fn what_was_seen_of_owner_entity_and_project_is_told_apart() {
        use crate::evidence::ProjectSeen;
        let entity = |available| Seen::Present(EntitySeen { available, ..EntitySeen::default() });
        let project = |access: Option<&str>, read_only| {
            Seen::Present(ProjectSeen { access: access.map(str::to_owned), read_only, ..ProjectSeen::default() })
        };
        let untold = "not in the response";
        let named = |mut e: Evidence| {
            (e.asked.entity, e.asked.project) = (Some("t".to_owned()), Some("p".to_owned()));
            e
        };
        for (viewer, expect) in [
            (Seen::NotAsked, None),
            (Seen::Absent, Some("none (viewer: null)")),
            (Seen::Untold, Some(untold)),
            (Seen::Present(ViewerSeen { username: Some("ann".to_owned()), ..ViewerSeen::default() }), Some("ann")),
        ] {
            let e = Evidence { viewer, ..Evidence::default() };
            assert_eq!(answered(&e, "Key owner").as_deref(), expect);
        }
        for (entity, expect) in [
            (Seen::NotAsked, None),
            (Seen::Absent, Some("does not exist (entity: null)")),
            (Seen::Untold, Some(untold)),
            (entity(Some(true)), Some("does not exist (available: true, the name is free)")),
            (entity(Some(false)), Some("exists (available: false, the name is taken)")),
            (entity(None), Some(untold)),
        ] {
            let e = named(Evidence { entity, ..Evidence::default() });
            assert_eq!(answered(&e, "Entity “t”").as_deref(), expect);
        }
        for (project, expect, read_only) in [
            (Seen::NotAsked, None, None),
            (Seen::Absent, Some("not found, or not visible to this account"), None),
            (Seen::Untold, Some(untold), None),
            (
                project(Some("PRIVATE"), Some(true)),
                Some("exists (visibility: Team (PRIVATE))"),
                Some("true (write access denied)"),
            ),
            (project(None, Some(false)), Some("exists (visibility: not in the response)"), Some("false (write access allowed)")),
            (project(None, None), Some("exists (visibility: not in the response)"), Some(untold)),
        ] {
            let e = named(Evidence { project: project.clone(), without_key: project.clone(), ..Evidence::default() });
            assert_eq!(answered(&e, "Project “p”").as_deref(), expect);
            assert_eq!(answered(&e, "Project readOnly").as_deref(), read_only);
            let without_key = match project {
                Seen::Absent => Some("not visible"),
                _ => expect,
            };
            assert_eq!(answered(&e, "Project, read without a key").as_deref(), without_key);
        }
    }

    #[test]
    fn what_came_of_making_something_is_told_in_words() {
        let refused = || (403, "no".to_owned());
        let elsewhere = WriteSeen::MadeElsewhere { entity: "e".to_owned(), project: "q".to_owned(), removed: false };
        let kept = WriteSeen::MadeNotRemoved { page: String::new(), message: String::new() };
        let (status, message) = refused();
        for (write, expect) in [
            (WriteSeen::NoProject, "nothing was written, because the project does not exist yet"),
            (WriteSeen::MadeAndRemoved, "one run was created and deleted"),
            (kept, "one run was created but could not be deleted"),
            (elsewhere, "the run was created in e/q instead"),
            (WriteSeen::Refused { status, message }, "refused (HTTP 403: no)"),
            (WriteSeen::Unclear, "unclear whether it took effect"),
        ] {
            let e = Evidence { write: Some(write), ..Evidence::default() };
            assert_eq!(answered(&e, "Test write").as_deref(), Some(expect));
        }
        let (status, message) = refused();
        for (creation, expect) in [
            (CreationSeen::Made, "created"),
            (CreationSeen::Refused { status, message }, "refused (HTTP 403: no)"),
            (CreationSeen::Unclear, "unclear whether it took effect"),
        ] {
            let e = Evidence { creation: Some(creation), ..Evidence::default() };
            assert_eq!(answered(&e, "Project creation").as_deref(), Some(expect));
        }
        assert!(evidence_lines(&Evidence::default(), Language::En).is_empty());
    }

    #[test]
    fn each_place_of_a_key_has_its_word() {
        let words = [
            KeySource::Keychain,
            KeySource::EncryptedFile,
            KeySource::Sample,
            KeySource::Pasted,
            KeySource::Place("WANDB_API_KEY".to_owned(), None),
        ]
        .map(|source| key_source(Language::En, Some(&source)));
        assert_eq!(words.iter().collect::<std::collections::BTreeSet<_>>().len(), 5, "{words:?}");
        assert_eq!(words[3], key_source(Language::En, None));
        assert_eq!(words[4], "WANDB_API_KEY");
    }
}

//! What several rules look at, and the facts that all findings have.

use crate::diagnose::verdict::{Verdict, is_refused, judge};
use crate::diagnose::{Confidence, Facts, Mistake};
use crate::evidence::{Certificate, CreationSeen, Evidence, Location, Operation, Refusal, Seen, UnreadableSeen, WriteSeen};

impl Evidence {
    /// The server's words where the write was refused.
    pub(super) fn write_refusal(&self) -> Option<String> {
        match &self.write {
            Some(WriteSeen::Refused { message, .. }) => Some(message.clone()),
            _ => None,
        }
    }
}

/// What every finding knows.
pub(super) fn facts(evidence: &Evidence) -> Facts {
    let viewer = evidence.viewer.present();
    let status = match (&evidence.creation, &evidence.write) {
        (Some(CreationSeen::Refused { status, .. }), _) | (_, Some(WriteSeen::Refused { status, .. })) => Some(*status),
        _ => evidence.status,
    };
    Facts {
        user: viewer.and_then(|viewer| viewer.username.clone()),
        entity: evidence.entity_name().map(str::to_owned),
        project: evidence.asked.project.clone(),
        host: evidence.asked.host.as_ref().map(ToString::to_string),
        status,
        teams: viewer.and_then(|viewer| viewer.teams.clone()),
        default_entity: viewer.and_then(|viewer| viewer.default_entity.clone().or_else(|| viewer.login_team.clone())),
        login_team: viewer.and_then(|viewer| viewer.login_team.clone()),
        operation: operation(evidence),
        organization: evidence.entity.present().and_then(|entity| entity.organization.clone()),
        proxy: evidence.proxy.as_ref().map(|proxy| proxy.address.clone()),
        proxy_source: evidence.proxy.as_ref().map(|proxy| proxy.source.clone()),
        key_source: evidence.key.as_ref().map(|key| key.source.clone()),
        ..Facts::default()
    }
}

/// What was refused: a test asks to log a run, unless it was told to create a project.
fn operation(evidence: &Evidence) -> Option<Operation> {
    if evidence.creation.is_some() {
        return Some(Operation::Project);
    }
    if !evidence.answers.is_empty() || evidence.write.is_some() {
        return Some(Operation::Run);
    }
    let told = evidence.refusals.iter().find_map(|refusal| Operation::of_field(refusal.field.as_deref()?));
    told.or(evidence.operation)
}

/// What a finding about this machine knows: neither a server nor a target.
pub(super) fn local_facts(evidence: &Evidence) -> Facts {
    Facts { host: evidence.asked.host.as_ref().map(ToString::to_string), ..Facts::default() }
}

pub(super) fn unreadable_facts(evidence: &Evidence, unreadable: &UnreadableSeen) -> Facts {
    let place = Location::File(unreadable.file.clone(), unreadable.line);
    let mistake = unreadable.flaw.map(Mistake::Netrc);
    Facts { place: Some(place), message: unreadable.word.clone(), mistake, ..local_facts(evidence) }
}

pub(super) fn with_certificate(facts: Facts, certificate: &Certificate) -> Facts {
    Facts {
        issuer: certificate.issuer.clone(),
        valid_from: certificate.valid_from.clone(),
        valid_until: certificate.valid_until.clone(),
        names: Some(certificate.names.clone()).filter(|names| !names.is_empty()),
        message: certificate.message.clone(),
        ..facts
    }
}

/// Refused for want of a right: a key that was not accepted says nothing about rights.
pub(super) fn is_denied(evidence: &Evidence) -> bool {
    key_was_accepted(evidence) && (judge(evidence).verdict == Verdict::Denied || is_pasted_refusal(evidence))
}

pub(super) fn key_was_accepted(evidence: &Evidence) -> bool {
    evidence.status != Some(401) && !evidence.viewer.is_absent()
}

/// Pasted text has no answers of a test, only the refusal itself.
fn is_pasted_refusal(evidence: &Evidence) -> bool {
    evidence.answers.is_empty() && evidence.path.is_none() && is_refused(evidence)
}

/// How surely is there no such entity? `None` where it exists, or nobody can say.
pub(in crate::diagnose) fn missing_entity(evidence: &Evidence) -> Option<Confidence> {
    let said_so = evidence.refusals.iter().any(|refusal| {
        let words = refusal.message.to_ascii_lowercase();
        words.starts_with("entity ") && words.contains("not found")
    });
    if !key_was_accepted(evidence) {
        return None;
    }
    match &evidence.entity {
        Seen::Absent => Some(Confidence::Certain),
        Seen::Present(entity) => (entity.available == Some(true)).then_some(Confidence::Certain),
        Seen::Untold | Seen::NotAsked if said_so => Some(Confidence::Certain),
        Seen::Untold | Seen::NotAsked => is_nameless_404(evidence).then_some(Confidence::Likely),
    }
}

/// Older clients say of every 403 and 404 that a permission is missing. 404 means a name: nothing was refused.
///
/// # Source
/// wandb 0.13 to 0.19, `wandb/apis/normalize.py`; public issue threads.
fn is_nameless_404(evidence: &Evidence) -> bool {
    let says =
        |refusal: &Refusal| refusal.status == 404 && refusal.message.contains("permission to access the requested resource");
    evidence.answers.is_empty() && evidence.refusals.iter().any(says)
}

/// Names that people copy from documentation.
///
/// # Source
/// Public issue threads; wandb's own README and quick start.
pub(super) fn is_placeholder(name: &str) -> bool {
    let plain: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let wrapped = name.starts_with(['<', '[', '{', '$']) || name.ends_with(['>', ']', '}']);
    let known = [
        "entity",
        "entityname",
        "team",
        "teamname",
        "username",
        "myteam",
        "myentity",
        "myteamname",
        "myawesometeamname",
        "yourteam",
        "yourteamname",
        "yourentity",
        "yourentityname",
        "yourusername",
        "youractualteamname",
        "yourwandbentity",
        "yourwandbusername",
        "yourname",
        "yourorg",
        "changeme",
        "xxx",
        "todo",
        "wandbentity",
        "wandbusername",
        "myusername",
        "someentity",
    ];
    let spoken = (name.starts_with("your_") || name.starts_with("your-")) && (name.ends_with("here") || name.ends_with("name"));
    // W&B's own team stands in its examples.
    wrapped || spoken || name == "wandb" || known.contains(&plain.as_str())
}

pub(super) fn same(name: Option<&str>, other: &str) -> bool {
    name.is_some_and(|name| name.eq_ignore_ascii_case(other))
}

/// Does a role of this name write? Known names only.
///
/// # Source
/// wandb 0.31.0, `apis/public/registries/_members.py`; the older `accountType`.
pub(in crate::diagnose) fn writes(role: &str) -> bool {
    matches!(role.to_ascii_lowercase().as_str(), "admin" | "member" | "owner")
}

pub(in crate::diagnose) fn reads_only(role: &str) -> bool {
    matches!(
        role.to_ascii_lowercase().replace('_', "-").as_str(),
        "viewer" | "view-only" | "viewonly" | "restricted-viewer" | "read-only"
    )
}

pub(crate) fn is_service_role(role: &str) -> bool {
    role.to_ascii_lowercase().contains("service")
}

pub(super) fn is_pending(evidence: &Evidence) -> bool {
    evidence.own_membership().and_then(|member| member.pending) == Some(true)
}

/// No field tells: an account type that says so, or no e-mail address on file.
pub(crate) fn is_service_account(evidence: &Evidence) -> bool {
    let by_type = evidence.own_membership().and_then(|member| member.account_type.as_deref()).is_some_and(is_service_role);
    by_type || evidence.viewer.present().and_then(|viewer| viewer.has_email) == Some(false)
}

/// The server's words, of the write or of a pasted text, where they and their status fit.
pub(super) fn refusal_words(evidence: &Evidence, fits: impl Fn(&str, u16) -> bool) -> Option<String> {
    let written = match &evidence.write {
        Some(WriteSeen::Refused { status, message }) => Some((message, *status)),
        _ => None,
    };
    let told = evidence.refusals.iter().map(|refusal| (&refusal.message, refusal.status));
    let found = written.into_iter().chain(told).find(|(message, status)| fits(&message.to_ascii_lowercase(), *status));
    found.map(|(message, _)| message.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_documentation_are_recognised_and_real_ones_are_not() {
        for name in
            ["my-awesome-team-name", "your_entity", "your-team-name", "<entity>", "{entity}", "YOUR_WANDB_ENTITY", "my-team"]
        {
            assert!(is_placeholder(name), "{name}");
        }
        for name in ["wandb", "$lab", "lab>", "your_lab_here", "your-lab-name"] {
            assert!(is_placeholder(name), "{name}");
        }
        for name in ["vision-lab", "my-lab", "team-a", "entity-resolution", "myteam2", "your_lab", "lab-here", "lab-name"] {
            assert!(!is_placeholder(name), "{name}");
        }
    }

    use crate::account::Host;
    use crate::evidence::{AnswerSeen, EntitySeen, KeySeen, KeySource, MemberSeen, NetrcFlaw, ProxySeen, ViewerSeen};
    use crate::secret::KeyShape;

    fn words(message: &str, status: u16, field: Option<&str>) -> Refusal {
        Refusal { field: field.map(str::to_owned), message: message.to_owned(), code: None, status }
    }

    fn answer() -> AnswerSeen {
        AnswerSeen { operation: String::new(), status: Some(200), body: String::new(), ms: 1 }
    }

    #[test]
    fn every_finding_knows_what_was_asked_and_told() {
        let text = |text: &str| Some(text.to_owned());
        let mut e = Evidence {
            status: Some(403),
            operation: Some(Operation::Link),
            proxy: Some(ProxySeen { address: "p:1".into(), source: "HTTPS_PROXY".into() }),
            key: Some(KeySeen { shape: KeyShape::WellFormed, hint: String::new(), source: KeySource::Pasted }),
            viewer: Seen::Present(ViewerSeen {
                username: text("u"),
                default_entity: text("d"),
                login_team: text("l"),
                has_email: None,
                teams: Some(vec!["t".into()]),
            }),
            entity: Seen::Present(EntitySeen { organization: text("o"), ..EntitySeen::default() }),
            ..Evidence::default()
        };
        e.asked.host = Host::parse("https://w.example.jp").ok();
        (e.asked.entity, e.asked.project) = (text("e"), text("p"));
        let known = facts(&e);
        let names = [&known.user, &known.entity, &known.project, &known.default_entity, &known.login_team, &known.organization];
        assert_eq!(names.map(Option::as_deref), [Some("u"), Some("e"), Some("p"), Some("d"), Some("l"), Some("o")]);
        assert_eq!(
            (known.host.as_deref(), known.status, known.operation),
            (e.asked.host.as_ref().map(ToString::to_string).as_deref(), Some(403), Some(Operation::Link))
        );
        assert_eq!((known.proxy.as_deref(), known.proxy_source.as_deref()), (Some("p:1"), Some("HTTPS_PROXY")));
        assert_eq!((known.key_source, known.teams), (Some(KeySource::Pasted), Some(vec!["t".to_owned()])));
        let local = local_facts(&e);
        assert_eq!((local.host.is_some(), local.user, local.entity, local.status), (true, None, None, None));
        if let Seen::Present(viewer) = &mut e.viewer {
            viewer.default_entity = None;
        }
        assert_eq!(facts(&e).default_entity.as_deref(), Some("l"));
        e.write = Some(WriteSeen::Refused { status: 409, message: "w".into() });
        assert_eq!((facts(&e).status, e.write_refusal().as_deref()), (Some(409), Some("w")));
        e.creation = Some(CreationSeen::Refused { status: 500, message: "c".into() });
        assert_eq!(facts(&e).status, Some(500));
        (e.write, e.creation) = (Some(WriteSeen::Unclear), Some(CreationSeen::Made));
        assert_eq!((facts(&e).status, e.write_refusal()), (Some(403), None));
    }

    #[test]
    fn what_was_refused_is_told_by_what_was_tried_or_by_the_words() {
        let told = |change: fn(&mut Evidence)| {
            let mut e = Evidence::default();
            change(&mut e);
            operation(&e)
        };
        for (change, expect) in [
            ((|_| {}) as fn(&mut Evidence), None),
            (|e| e.creation = Some(CreationSeen::Made), Some(Operation::Project)),
            (|e| e.answers = vec![answer()], Some(Operation::Run)),
            (|e| e.write = Some(WriteSeen::Unclear), Some(Operation::Run)),
            (|e| e.refusals = vec![words("", 403, None), words("", 403, Some("createArtifact"))], Some(Operation::Artifact)),
            (|e| e.operation = Some(Operation::Trace), Some(Operation::Trace)),
            (|e| (e.operation, e.refusals) = (Some(Operation::Trace), vec![words("", 403, Some("x"))]), Some(Operation::Trace)),
            (
                |e| (e.operation, e.refusals) = (Some(Operation::Trace), vec![words("", 403, Some("deleteRun"))]),
                Some(Operation::Deletion),
            ),
        ] {
            assert_eq!(told(change), expect);
        }
    }

    #[test]
    fn what_a_certificate_or_a_file_says_is_taken_over() {
        let text = |text: &str| Some(text.to_owned());
        let certificate = Certificate {
            issuer: text("i"),
            valid_from: text("f"),
            valid_until: text("u"),
            names: vec!["n".to_owned()],
            message: text("m"),
        };
        let known = with_certificate(Facts { user: text("x"), ..Facts::default() }, &certificate);
        let texts = [&known.issuer, &known.valid_from, &known.valid_until, &known.message, &known.user];
        assert_eq!(texts.map(Option::as_deref), [Some("i"), Some("f"), Some("u"), Some("m"), Some("x")]);
        assert_eq!(known.names, Some(vec!["n".to_owned()]));
        assert_eq!(with_certificate(Facts::default(), &Certificate::default()).names, None);
        let unreadable =
            UnreadableSeen { file: "~/.netrc".into(), line: Some(2), word: text("w"), flaw: Some(NetrcFlaw::NotUtf8) };
        let known = unreadable_facts(&Evidence::default(), &unreadable);
        assert_eq!(known.place, Some(Location::File("~/.netrc".into(), Some(2))));
        assert_eq!((known.message.as_deref(), known.mistake), (Some("w"), Some(Mistake::Netrc(NetrcFlaw::NotUtf8))));
    }

    #[test]
    fn a_missing_entity_is_as_sure_as_what_says_so() {
        let entity = |available| Seen::Present(EntitySeen { available, ..EntitySeen::default() });
        let nameless = || words("You do not have permission to access the requested resource", 404, None);
        for (seen, refusals, answers, expect) in [
            (Seen::Absent, vec![], vec![], Some(Confidence::Certain)),
            (entity(Some(true)), vec![], vec![], Some(Confidence::Certain)),
            (entity(Some(false)), vec![], vec![], None),
            (entity(None), vec![nameless()], vec![], None),
            (Seen::Untold, vec![], vec![], None),
            (Seen::Untold, vec![words("Entity x not found", 404, None)], vec![], Some(Confidence::Certain)),
            (Seen::NotAsked, vec![words("entity x not found", 200, None)], vec![], Some(Confidence::Certain)),
            (Seen::NotAsked, vec![words("entity x is closed", 404, None)], vec![], None),
            (Seen::NotAsked, vec![words("project not found", 404, None)], vec![], None),
            (Seen::NotAsked, vec![nameless()], vec![], Some(Confidence::Likely)),
            (Seen::NotAsked, vec![nameless()], vec![answer()], None),
            (Seen::NotAsked, vec![Refusal { status: 403, ..nameless() }], vec![], None),
        ] {
            let mut e = Evidence { entity: seen, refusals, answers, ..Evidence::default() };
            assert_eq!(missing_entity(&e), expect, "{e:?}");
            e.status = Some(401);
            assert_eq!(missing_entity(&e), None, "a key that was not accepted says nothing");
            (e.status, e.viewer) = (Some(200), Seen::Absent);
            assert_eq!(missing_entity(&e), None, "nor does one that nobody knows");
        }
    }

    #[test]
    fn roles_are_known_by_their_names() {
        for (role, write, read, service) in [
            ("admin", true, false, false),
            ("Member", true, false, false),
            ("OWNER", true, false, false),
            ("viewer", false, true, false),
            ("VIEW_ONLY", false, true, false),
            ("viewonly", false, true, false),
            ("Restricted-Viewer", false, true, false),
            ("read-only", false, true, false),
            ("SERVICE", false, false, true),
            ("a service account", false, false, true),
            ("custom", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!((writes(role), reads_only(role), is_service_role(role)), (write, read, service), "{role}");
        }
        assert!(same(Some("Team"), "tEAM") && !same(Some("team"), "teams") && !same(None, "team"));
    }

    #[test]
    fn a_service_account_is_known_by_its_type_or_by_a_missing_address() {
        let with = |account_type: Option<&str>, pending, has_email| Evidence {
            viewer: Seen::Present(ViewerSeen { username: Some("u".into()), has_email, ..ViewerSeen::default() }),
            members: Seen::Present(vec![MemberSeen {
                username: Some("u".into()),
                account_type: account_type.map(str::to_owned),
                pending,
                ..MemberSeen::default()
            }]),
            ..Evidence::default()
        };
        for (kind, has_email, expect) in [
            (Some("SERVICE"), Some(true), true),
            (Some("MEMBER"), Some(true), false),
            (Some("MEMBER"), Some(false), true),
            (None, None, false),
        ] {
            assert_eq!(is_service_account(&with(kind, None, has_email)), expect, "{kind:?} {has_email:?}");
        }
        assert_eq!([Some(true), Some(false), None].map(|pending| is_pending(&with(None, pending, None))), [true, false, false]);
    }

    #[test]
    fn the_words_of_the_write_come_before_those_of_a_pasted_text() {
        let mut e = Evidence { refusals: vec![words("Told", 403, None), words("Other", 404, None)], ..Evidence::default() };
        assert_eq!(refusal_words(&e, |_, _| true).as_deref(), Some("Told"));
        assert_eq!(refusal_words(&e, |words, status| words == "other" && status == 404).as_deref(), Some("Other"));
        assert_eq!(refusal_words(&e, |words, _| words == "Other"), None, "words are compared in small letters");
        e.write = Some(WriteSeen::Refused { status: 409, message: "Written".into() });
        assert_eq!(refusal_words(&e, |_, _| true).as_deref(), Some("Written"));
        assert_eq!(refusal_words(&e, |_, status| status == 403).as_deref(), Some("Told"));
    }

    #[test]
    fn a_refusal_for_want_of_a_right_needs_a_key_that_was_accepted() {
        let refused = || Evidence { refusals: vec![words("permission denied", 403, None)], ..Evidence::default() };
        for (change, expect) in [
            ((|_| {}) as fn(&mut Evidence), true),
            (|e| e.refusals.clear(), false),
            (|e| e.status = Some(401), false),
            (|e| e.viewer = Seen::Absent, false),
            (|e| e.path = Some(crate::evidence::PathFailure::AnswerTimeout), false),
            (|e| (e.refusals, e.write) = (vec![], Some(WriteSeen::Refused { status: 403, message: "no".into() })), true),
        ] {
            let mut e = refused();
            change(&mut e);
            assert_eq!(is_denied(&e), expect, "{e:?}");
        }
        let mut e = refused();
        assert!(is_pasted_refusal(&e));
        e.answers = vec![answer()];
        assert!(!is_pasted_refusal(&e));
    }
}

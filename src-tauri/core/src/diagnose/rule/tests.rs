//! One table for all causes: every example shows its own cause, and is not taken for a neighbour.

use super::example::{answered, members, refusal, set_service};
use super::{Code, Group, RULES, Rank, Rule, diagnose};
use crate::account::Host;
use crate::diagnose::Confidence;
use crate::diagnose::verdict::{Verdict, judge};
use crate::evidence::{
    BesideSeen, Certificate, CreationSeen, Evidence, MachineSeen, PathFailure, ProjectSeen, Seen, TlsTrouble, UsesSeen, WriteSeen,
};

fn judged() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(|rule| rule.find.is_some())
}

/// It leads, unless it is only possible, stands beside the cause, or is about this machine and a server answered.
#[test]
fn every_example_shows_its_own_cause() {
    for rule in judged() {
        let evidence = (rule.example)();
        let findings = diagnose(&evidence);
        let at = findings.iter().position(|found| found.code == rule.code);
        let at = at.unwrap_or_else(|| panic!("{} is silent: {findings:#?}", rule.code));
        let found = &findings[at];
        let follows = rule.group == Group::Machine && !evidence.answers.is_empty();
        let may_follow = found.confidence == Confidence::Possible || found.rank == Rank::Beside || follows;
        assert!(at == 0 || may_follow, "{} stands at {at}: {findings:#?}", rule.code);
        assert!(!follows || at > 0, "{} comes before what a server said", rule.code);
    }
}

#[test]
fn no_cause_is_taken_for_its_neighbours() {
    for rule in judged() {
        assert!(!rule.neighbours.is_empty(), "{} names no neighbour", rule.code);
        for neighbour in rule.neighbours {
            let found = rule.finds(&(neighbour.rule().example)());
            assert!(found.is_none(), "{} speaks on the example of {neighbour}: {found:#?}", rule.code);
        }
    }
}

#[test]
fn the_list_finds_each_cause_under_its_own_code() {
    for code in Code::ALL {
        assert_eq!(code.rule().code, *code);
        assert!(!code.rule().neighbours.contains(code), "{code} is its own neighbour");
        assert!(!code.rule().steps.is_empty(), "{code} names no next step");
    }
}

#[test]
fn no_rule_calls_a_denied_target_allowed() {
    for rule in judged() {
        let evidence = (rule.example)();
        let codes: Vec<Code> = diagnose(&evidence).into_iter().map(|found| found.code).collect();
        let says_yes = codes.iter().any(|code| matches!(code, Code::Allowed | Code::ProjectNotFound));
        assert!(!says_yes || judge(&evidence).verdict == Verdict::Allowed, "{}: {codes:?}", rule.code);
    }
}

/// `page-CODE` is the message of a code's page.
#[test]
fn no_code_is_called_like_a_page() {
    assert!(Code::ALL.iter().all(|code| !code.name().starts_with("page-")));
}

/// A cause, what is changed in its example, and how sure it is then.
type Row = (Code, fn(&mut Evidence), Option<Confidence>);

fn hold(rows: &[Row]) {
    for (at, (code, change, expect)) in rows.iter().enumerate() {
        let mut e = (code.rule().example)();
        change(&mut e);
        assert_eq!(code.rule().finds(&e).map(|found| found.confidence), *expect, "{code}, row {at}: {e:?}");
    }
}

fn inside<T>(seen: &mut Seen<T>) -> &mut T {
    if let Seen::Present(value) = seen { value } else { panic!("it was not told") }
}

fn machine(e: &mut Evidence) -> &mut MachineSeen {
    e.machine.as_mut().expect("a machine")
}

fn beside(e: &mut Evidence) -> &mut BesideSeen {
    machine(e).beside.as_mut().expect("a test")
}

fn closed() -> Seen<ProjectSeen> {
    Seen::Present(ProjectSeen { read_only: Some(true), ..ProjectSeen::default() })
}

fn again(e: &mut Evidence, status: u16, words: &str) {
    (e.write, e.refusals) = (None, vec![refusal(None, words, status)]);
}

fn create(e: &mut Evidence, field: &str, status: u16) {
    (e.creation, e.answers, e.refusals) = (None, vec![], vec![refusal(Some(field), "no", status)]);
}

fn redirect(e: &mut Evidence, status: u16, to: &str) {
    e.path = Some(PathFailure::NotWandb { status, content_type: None, location: Some(to.into()) });
}

fn untrusted(e: &mut Evidence, words: &str) {
    let certificate = Certificate { message: Some(words.into()), ..Certificate::default() };
    e.path = Some(PathFailure::Tls(TlsTrouble::Untrusted, Box::new(certificate)));
}

#[test]
fn a_cause_of_the_way_the_key_or_the_machine_is_as_sure_as_its_evidence() {
    use Confidence::{Certain, Likely, Possible};
    hold(&[
        (Code::ServerFailed, |e| e.status = Some(499), None),
        (Code::ServerFailed, |e| e.path = Some(PathFailure::AnswerTimeout), None),
        (Code::ServerDoesNotTell, |e| e.status = Some(499), Some(Certain)),
        (Code::ServerDoesNotTell, |e| e.status = Some(500), None),
        (Code::ServerDoesNotTell, |e| e.status = Some(429), None),
        (Code::ServerDoesNotTell, |e| e.answers.clear(), None),
        (Code::ServerDoesNotTell, |e| e.cancelled = true, None),
        (Code::KeyRejected, |e| e.refusals.clear(), Some(Likely)),
        (Code::KeyRejected, |e| (e.refusals, e.answers) = (vec![], vec![]), Some(Certain)),
        (Code::KeyRejected, |e| (e.status, e.viewer) = (Some(200), Seen::Absent), Some(Certain)),
        (Code::KeyRejected, |e| e.status = Some(403), None),
        (Code::KeyForOtherHost, |e| (e.status, e.viewer) = (Some(200), Seen::Absent), Some(Likely)),
        (Code::KeyForOtherHost, |e| e.status = Some(200), None),
        (Code::OrganizationKeyRequired, |e| e.answers.clear(), Some(Possible)),
        (Code::OrganizationKeyRequired, |e| e.asked.entity = Some("lzwjava".into()), Some(Likely)),
        (Code::OrganizationKeyRequired, |e| (e.answers, e.asked.entity) = (vec![], Some("lzwjava".into())), None),
        (Code::ServiceAccountWithoutEntity, |e| e.asked.entity = Some("vision-lab".into()), None),
        (Code::ServiceAccountWithoutEntity, |e| inside(&mut e.viewer).has_email = Some(true), None),
        (Code::ServiceAccountOtherTeam, |e| inside(&mut e.viewer).has_email = Some(true), None),
        (Code::TlsUntrusted, |e| untrusted(e, "SSLError"), Some(Possible)),
        (Code::TlsUntrusted, |e| untrusted(e, "SSLError: verification"), Some(Certain)),
        (Code::TlsUntrusted, |e| untrusted(e, "SSLError: bad certificate"), Some(Certain)),
        (Code::TlsUntrusted, |e| untrusted(e, "unknown issuer"), Some(Certain)),
        (Code::HostUnreachable, |e| e.path = Some(PathFailure::Unreachable("Unable to connect to x".into())), Some(Likely)),
        (Code::HostUnreachable, |e| e.path = Some(PathFailure::Cut("reset".into())), Some(Likely)),
        (Code::HostIsWrong, |e| redirect(e, 302, "https://w.example.jp/x"), Some(Likely)),
        (Code::HostIsWrong, |e| redirect(e, 302, "https://other.example"), None),
        (Code::HostIsWrong, |e| redirect(e, 404, "https://other.example"), Some(Likely)),
        (Code::RegionIsBlocked, |e| e.asked.host = Host::parse("https://w.example.jp").ok(), None),
        (Code::RegionIsBlocked, |e| e.asked.host = None, Some(Likely)),
        (Code::RegionIsBlocked, |e| *e = answered(403, "<TITLE>403</TITLE>"), Some(Likely)),
        (Code::RegionIsBlocked, |e| *e = answered(404, "<title>403</title>"), None),
        (Code::RegionIsBlocked, |e| *e = answered(403, "<title>403 Forbidden</title> nginx"), None),
        (Code::RegionIsBlocked, |e| *e = answered(403, "\"403 Forbidden\" \"path\""), None),
        (Code::RegionIsBlocked, |e| *e = answered(403, "\"403 Forbidden\" PERMISSION_ERROR"), None),
        (Code::NetrcOverridesSettings, |e| machine(e).keys[1].hint = "0f3a…91c4".into(), None),
        (Code::ModeIsDisabled, |e| machine(e).mode = Some(("offline".into(), None)), None),
        (Code::ModeIsOffline, |e| machine(e).mode = Some(("disabled".into(), None)), None),
        (Code::IdentityTokenConflict, |e| machine(e).token_conflict = false, None),
        (Code::SdkDoesNotUseAccount, |e| beside(e).uses = UsesSeen::None, Some(Certain)),
        (Code::SdkDoesNotUseAccount, |e| (beside(e).uses, beside(e).account) = (UsesSeen::None, None), None),
        (Code::SdkDoesNotUseAccount, |e| beside(e).uses = UsesSeen::Unread, None),
    ]);
}

#[test]
fn a_cause_of_the_target_or_the_role_is_as_sure_as_its_evidence() {
    use Confidence::{Certain, Likely, Possible};
    hold(&[
        (Code::QuotaExceeded, |e| again(e, 402, "no"), Some(Likely)),
        (Code::QuotaExceeded, |e| again(e, 403, "Quota reached"), Some(Likely)),
        (Code::QuotaExceeded, |e| again(e, 403, "no"), None),
        (Code::QuotaExceeded, |e| again(e, 400, "quota reached"), None),
        (Code::RunIdWasDeleted, |e| again(e, 409, "no"), Some(Likely)),
        (Code::RunIdWasDeleted, |e| again(e, 408, "no"), None),
        (Code::RunIdWasDeleted, |e| again(e, 400, "previously created and deleted"), Some(Certain)),
        (Code::Allowed, |e| e.write = Some(WriteSeen::MadeAndRemoved), Some(Certain)),
        (Code::Allowed, |e| e.project = Seen::Absent, None),
        (Code::RoleIsViewOnly, |e| e.members = members("custom"), Some(Likely)),
        (Code::RoleIsViewOnly, |e| e.members = members("service"), None),
        (Code::RoleIsViewOnly, |e| e.members = members("member"), None),
        (Code::RoleIsViewOnly, |e| inside(&mut e.members).iter_mut().for_each(|row| row.pending = Some(true)), None),
        (Code::RoleIsViewOnly, |e| inside(&mut e.entity).read_only = Some(false), None),
        (Code::RoleIsViewOnly, |e| e.asked.entity = Some("lzwjava".into()), None),
        (Code::SeatHasNoAccess, |e| e.members = Seen::Untold, Some(Possible)),
        (Code::SeatHasNoAccess, |e| e.members = members("view-only"), None),
        (Code::SeatHasNoAccess, |e| inside(&mut e.members).iter_mut().for_each(|row| row.pending = Some(true)), None),
        (Code::SeatHasNoAccess, |e| e.asked.entity = Some("other".into()), None),
        (Code::SeatHasNoAccess, set_service, None),
        (Code::ProjectIsRestricted, |e| inside(&mut e.project).access = None, Some(Likely)),
        (Code::ProjectIsRestricted, |e| inside(&mut e.entity).read_only = Some(true), None),
        (Code::ProjectIsRestricted, |e| e.asked.entity = Some("other".into()), None),
        (Code::ProjectIsPublicReadOnly, |e| inside(&mut e.project).access = None, Some(Likely)),
        (Code::ProjectIsPublicReadOnly, |e| e.asked.entity = Some("vision-lab".into()), None),
        (Code::ProjectMisspelled, |e| inside(&mut e.entity).available = Some(true), None),
        (Code::ProjectMisspelled, |e| e.project = Seen::Untold, None),
        (Code::ProjectCreationRefused, |e| create(e, "upsertModel", 403), Some(Likely)),
        (Code::ProjectCreationRefused, |e| create(e, "upsertModel", 404), None),
        (Code::ProjectCreationRefused, |e| create(e, "entity", 403), None),
        (Code::ProjectCreationRefused, |e| e.creation = Some(CreationSeen::Unclear), None),
        (Code::EntityBelongsToOthers, |e| inside(&mut e.entity).available = None, Some(Likely)),
        (Code::EntityBelongsToOthers, |e| inside(&mut e.entity).entity_type = Some("organization".into()), None),
        (Code::EntityBelongsToOthers, |e| e.project = closed(), Some(Certain)),
        (Code::EntityBelongsToOthers, |e| (e.project, inside(&mut e.entity).read_only) = (closed(), Some(false)), None),
        (Code::EntityIsOrganization, |e| inside(&mut e.entity).entity_type = Some("organization".into()), Some(Certain)),
        (Code::EntityIsOrganization, |e| e.organizations = Seen::Untold, None),
        (Code::EntityIsOrganization, |e| inside(&mut e.viewer).teams = Some(vec!["acme-inc".into()]), None),
        (Code::EntityIsPlaceholder, |e| inside(&mut e.viewer).teams = Some(vec!["my-awesome-team-name".into()]), None),
        (Code::PersonalEntityDisabled, |e| e.asked.entity = Some("nlp-team".into()), None),
        (Code::EntityNotFound, |e| e.asked.entity = Some("lzwjava".into()), None),
        (Code::EntityProjectSwapped, |e| e.asked.entity = Some("nlp-team".into()), None),
        (Code::EntityProjectSwapped, |e| e.asked.project = Some("x".into()), None),
        (Code::AnotherAccountIsMember, |e| e.write = Some(WriteSeen::NoProject), None),
        (Code::AnotherAccountIsMember, |e| e.asked.project = Some("a:b".into()), None),
        (Code::AnotherAccountIsMember, |e| inside(&mut e.entity).available = Some(true), None),
        (Code::DefaultEntityDiffers, |e| e.write = None, Some(Possible)),
        (Code::DefaultEntityDiffers, |e| (e.write, inside(&mut e.viewer).teams) = (None, Some(vec![])), Some(Possible)),
        (Code::DefaultEntityDiffers, |e| (e.write, inside(&mut e.viewer).default_entity) = (None, None), None),
        (Code::DefaultEntityDiffers, |e| (e.write, inside(&mut e.viewer).has_email) = (None, Some(false)), None),
        (Code::DefaultEntityDiffers, |e| (e.write, e.asked.entity) = (None, Some("nlp-team".into())), None),
        (Code::DefaultEntityDiffers, |e| (e.write, e.project) = (None, closed()), None),
    ]);
}

#[test]
fn every_form_of_a_key_that_is_none_is_told_with_what_can_be_counted() {
    use crate::diagnose::Mistake;
    use crate::secret::KeyShape;
    for (shape, expect) in [
        (KeyShape::WellFormed, None),
        (KeyShape::Empty, Some((Mistake::Empty, None))),
        (KeyShape::HasWhiteSpace, Some((Mistake::HasWhiteSpace, None))),
        (KeyShape::HasQuotes, Some((Mistake::HasQuotes, None))),
        (KeyShape::IsAssignment, Some((Mistake::IsAssignment, None))),
        (KeyShape::IsMasked, Some((Mistake::IsMasked, None))),
        (KeyShape::IsKeyword, Some((Mistake::IsKeyword, None))),
        (KeyShape::IsFullWidth, Some((Mistake::IsFullWidth, None))),
        (KeyShape::HasOtherCharacters, Some((Mistake::HasOtherCharacters, None))),
        (KeyShape::TooShort(12), Some((Mistake::TooShort, Some(12)))),
        (KeyShape::NeitherLength(50), Some((Mistake::NeitherLength, Some(50)))),
    ] {
        let mut e = (Code::KeyMalformed.rule().example)();
        e.key.as_mut().expect("a key").shape = shape;
        let found = Code::KeyMalformed.rule().finds(&e).map(|found| (found.facts.mistake, found.facts.count));
        assert_eq!(found, expect.map(|(mistake, count)| (Some(mistake), count)), "{shape:?}");
    }
}

#[test]
fn another_account_is_as_sure_as_what_is_known_of_it_and_told_from_another_key_of_the_same_person() {
    use crate::diagnose::Mistake;
    use crate::evidence::OtherMay;
    for (may, same_person, confidence, how) in [
        (OtherMay::Asked, false, Confidence::Certain, Mistake::Asked),
        (OtherMay::Asked, true, Confidence::Certain, Mistake::AskedKey),
        (OtherMay::Told, false, Confidence::Likely, Mistake::Told),
        (OtherMay::Told, true, Confidence::Likely, Mistake::ToldKey),
        (OtherMay::Listed, false, Confidence::Possible, Mistake::Listed),
        (OtherMay::Listed, true, Confidence::Possible, Mistake::ListedKey),
    ] {
        let mut e = (Code::AnotherAccountIsMember.rule().example)();
        (e.others[0].may, e.others[0].same_person) = (may, same_person);
        let found = Code::AnotherAccountIsMember.rule().finds(&e).expect("a finding");
        assert_eq!((found.confidence, found.facts.mistake), (confidence, Some(how)), "{may:?} {same_person}");
    }
}

#[test]
fn a_personal_entity_whose_project_takes_runs_is_not_disabled() {
    for (read_only, expect) in [(Some(false), false), (Some(true), true), (None, true)] {
        let mut e = (Code::PersonalEntityDisabled.rule().example)();
        e.project = Seen::Present(ProjectSeen { read_only, ..ProjectSeen::default() });
        e.write = Some(WriteSeen::Refused { status: 403, message: "no".into() });
        assert_eq!(Code::PersonalEntityDisabled.rule().finds(&e).is_some(), expect, "{read_only:?}");
    }
}

#[test]
fn what_a_person_wrote_is_only_possible_and_what_may_have_worked_later_is_never_certain() {
    let found = |change: fn(&mut Evidence)| {
        let mut e = (Code::QuotaExceeded.rule().example)();
        again(&mut e, 403, "Quota reached");
        change(&mut e);
        let found = diagnose(&e).into_iter().find(|found| found.code == Code::QuotaExceeded).expect("a finding");
        (found.confidence, found.facts.message.is_some())
    };
    assert_eq!(found(|_| {}), (Confidence::Likely, true));
    assert_eq!(found(|e| e.hearsay = true), (Confidence::Possible, false));
    let certain = |indirect| {
        let mut e = (Code::KeyMissing.rule().example)();
        e.indirect = indirect;
        diagnose(&e).into_iter().find(|found| found.code == Code::KeyMissing).map(|found| found.confidence)
    };
    assert_eq!((certain(false), certain(true)), (Some(Confidence::Certain), Some(Confidence::Likely)));
}

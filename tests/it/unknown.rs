//! No sentence says more than is known: every cause, with every fact missing, one by one, and in pairs, in both languages.

use keywand_core::diagnose::{Code, Facts, Finding, Judgement, Suggestion, Verdict};
use keywand_core::evidence::{Evidence, KeySource, Location, Operation};
use keywand_core::explain::{FindingView, explain};
use keywand_core::i18n::{Args, Language, say};

/// Takes one fact away.
pub(crate) type Without = fn(&mut Facts);

pub(crate) const FACTS: [(&str, Without); 27] = [
    ("user", |f| f.user = None),
    ("entity", |f| f.entity = None),
    ("project", |f| f.project = None),
    ("host", |f| f.host = None),
    ("status", |f| f.status = None),
    ("suggestion", |f| f.suggestion = None),
    ("teams", |f| f.teams = None),
    ("default_entity", |f| f.default_entity = None),
    ("login_team", |f| f.login_team = None),
    ("operation", |f| f.operation = None),
    ("role", |f| f.role = None),
    ("organization", |f| f.organization = None),
    ("message", |f| f.message = None),
    ("retry_after", |f| f.retry_after = None),
    ("proxy", |f| f.proxy = None),
    ("proxy_source", |f| f.proxy_source = None),
    ("issuer", |f| f.issuer = None),
    ("valid_from", |f| f.valid_from = None),
    ("valid_until", |f| f.valid_until = None),
    ("names", |f| f.names = None),
    ("location", |f| f.location = None),
    ("content_type", |f| f.content_type = None),
    ("key_source", |f| f.key_source = Some(KeySource::Pasted)),
    ("account", |f| f.account = None),
    ("place", |f| f.place = None),
    ("public", |f| f.public = None),
    ("sdk", |f| f.sdk = None),
];

/// Every fact there is.
pub(crate) fn whole() -> Facts {
    let text = |text: &str| Some(text.to_owned());
    Facts {
        user: text("lzwjava"),
        entity: text("team-a"),
        project: text("resnet"),
        host: text("w.example.jp"),
        status: Some(403),
        suggestion: text("team-b").map(Suggestion::Entity),
        teams: Some(vec!["team-b".to_owned(), "team-c".to_owned()]),
        default_entity: text("team-b"),
        login_team: text("team-c"),
        operation: Some(Operation::Sweep),
        role: text("viewer"),
        organization: text("Example Research"),
        message: text("permission denied"),
        retry_after: Some(30),
        proxy: text("proxy.example.jp:3128"),
        proxy_source: text("HTTPS_PROXY"),
        issuer: text("Example CA"),
        valid_from: text("2026-01-01"),
        valid_until: text("2026-12-31"),
        names: Some(vec!["w.example.jp".to_owned()]),
        location: text("https://login.example.jp"),
        content_type: text("text/html"),
        mistake: None,
        count: Some(12),
        characters: text("/"),
        page: text("https://wandb.ai/team-a/resnet"),
        key_source: Some(KeySource::Place("~/.netrc".to_owned(), Some(3))),
        account: text("work"),
        variable: text("WANDB_ENTITY"),
        place: Some(Location::File("~/.netrc".to_owned(), Some(3))),
        assignments: text("WANDB_ENTITY=nlp-team"),
        public: Some(true),
        sdk: text("0.31.0"),
    }
}

/// What no sentence may hold, whatever is unknown.
fn faults(view: &FindingView) -> Vec<String> {
    let steps = view.steps.iter().map(|step| step.text.as_str());
    let texts = [view.title.as_str(), &view.what, &view.why].into_iter().chain(steps).chain(view.request.as_deref());
    let mut faults = Vec::new();
    for text in texts {
        let lower = text.trim_end().to_lowercase();
        let stands_in = [
            "the given",
            "unknown role",
            " ()",
            "（）",
            "“”",
            "「」",
            "  ",
            "\u{f8ff}",
            "不明な",
            ": none",
            "“none",
            "(none",
            "none)",
            "none to",
            ": なし",
            "「なし",
            "（なし",
            "なし）",
        ];
        let found = stands_in.iter().filter(|part| lower.contains(*part));
        faults.extend(found.map(|fault| format!("{fault:?} in {text:?}")));
    }
    if view.title.is_empty() || view.what.is_empty() {
        faults.push("no title, or nothing said".to_owned());
    }
    let starts_low = |text: &str| text.starts_with("this ") || text.starts_with("the ");
    faults.extend([&view.what, &view.why].into_iter().filter(|text| starts_low(text)).map(|text| format!("low: {text}")));
    faults
}

#[test]
fn no_sentence_says_more_than_is_known() {
    let judgement = Judgement { verdict: Verdict::Denied, proven: false };
    let evidence = Evidence::default();
    let mut wrong = Vec::new();
    let mut look = |code: Code, facts: Facts, without: &str| {
        for language in Language::ALL {
            let view = explain(&Finding::certain(code, facts.clone()), &evidence, judgement, language);
            wrong.extend(faults(&view).into_iter().map(|fault| format!("{code} without {without}, {language:?}: {fault}")));
            let named = facts.entity.is_some() && facts.project.is_some();
            let asks = view.steps.iter().any(|step| step.action == Some(keywand_core::contract::Action::CopyRequest));
            assert!(view.request.is_some() || !asks, "{code} offers a request that is not there");
            let network = matches!(code.group(), keywand_core::diagnose::Group::Path);
            assert!(named || network || view.request.is_none(), "{code} has a request without a target");
            let please = |text: &str| text.contains("Could you please") || text.contains("いただけますでしょうか");
            assert!(view.request.as_deref().is_none_or(please), "{code} without {without} asks for nothing");
        }
    };
    for code in Code::ALL {
        look(*code, Facts::default(), "anything");
        look(*code, whole(), "nothing");
        for (at, (name, without)) in FACTS.iter().enumerate() {
            let mut facts = whole();
            without(&mut facts);
            look(*code, facts.clone(), name);
            for (other, without) in &FACTS[at + 1..] {
                let mut facts = facts.clone();
                without(&mut facts);
                look(*code, facts, &format!("{name} and {other}"));
            }
        }
    }
    wrong.sort();
    wrong.dedup_by_key(|fault| fault.split(": ").nth(1).map(str::to_owned));
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

/// Causes that pasted texts lead to; the page's general meaning is no sentence about one of them.
const COMMON: [Code; 18] = [
    Code::KeyMissing,
    Code::KeyRejected,
    Code::HostIsWrong,
    Code::ServerFailed,
    Code::RateLimited,
    Code::AnswerIsNotWandb,
    Code::AnswerTimedOut,
    Code::HostUnreachable,
    Code::DnsFailed,
    Code::ResumeRunMissing,
    Code::RunIdWasDeleted,
    Code::QuotaExceeded,
    Code::ProjectCreationRefused,
    Code::PersonalEntityDisabled,
    Code::OrganizationKeyRequired,
    Code::ProjectNotFound,
    Code::IdentityTokenConflict,
    Code::PermissionDeniedUnexplained,
];

#[test]
fn a_common_cause_says_what_happened_whatever_the_text_leaves_out() {
    let judgement = Judgement { verdict: Verdict::Denied, proven: false };
    let look = |code: Code, told: &[&str]| {
        let mut facts = whole();
        FACTS.iter().filter(|(name, _)| !told.contains(name)).for_each(|(_, without)| without(&mut facts));
        for language in Language::ALL {
            let view = explain(&Finding::certain(code, facts.clone()), &Evidence::default(), judgement, language);
            let general = say(language, &format!("page-{code}.meaning"), &Args::new());
            assert_ne!(view.what, general, "{code}, {language:?}, with {told:?}");
        }
    };
    for code in COMMON {
        let nothing: &[&str] = if code == Code::ProjectNotFound { &["message"] } else { &[] };
        for told in
            [&["user", "entity", "project", "host", "status", "message"][..], &["entity", "project"], &["message"], nothing]
        {
            look(code, told);
        }
    }
    for code in [Code::EntityNotFound, Code::EntityIsPlaceholder, Code::EntityBelongsToOthers] {
        look(code, &["entity"]);
    }
}

/// How a connection can fail; a pasted text often names neither the host nor the proxy.
const FAILED: [Code; 12] = [
    Code::DnsFailed,
    Code::HostUnreachable,
    Code::ConnectTimedOut,
    Code::AnswerTimedOut,
    Code::ProxyRefused,
    Code::ProxyLoginRequired,
    Code::TlsUntrusted,
    Code::TlsExpired,
    Code::TlsNameMismatch,
    Code::AnswerIsNotWandb,
    Code::RateLimited,
    Code::ServerFailed,
];

#[test]
fn a_failed_connection_says_how_it_failed_whatever_the_text_leaves_out() {
    let judgement = Judgement { verdict: Verdict::Unreachable, proven: false };
    for code in FAILED {
        for language in Language::ALL {
            let what = |facts: Facts| explain(&Finding::certain(code, facts), &Evidence::default(), judgement, language).what;
            let sentences = |text: &str| format!("{text} ").matches(". ").count() + text.matches('。').count();
            let (named, nameless) = (what(whole()), what(Facts::default()));
            assert_eq!(sentences(&nameless), sentences(&named), "{code}: {nameless} beside {named}");
        }
    }
}

#[test]
fn a_refusal_without_a_reason_says_where_the_entity_may_come_from() {
    let judgement = Judgement { verdict: Verdict::Denied, proven: false };
    let text = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
    for (entity, login_team, said) in [
        ("", "team-c", "named no entity. Most often"),
        ("Team-C", "team-c", "“Team-C” is the entity from the login line"),
        ("team-a", "team-c", "not a member of “team-a”. The entity is set by"),
        ("team-a", "", "not a member of “team-a”. The entity is set by"),
    ] {
        let facts = Facts { entity: text(entity), login_team: text(login_team), ..whole() };
        let finding = Finding::certain(Code::PermissionDeniedUnexplained, facts);
        let why = explain(&finding, &Evidence::default(), judgement, Language::En).why;
        assert!(why.contains(said), "{entity:?}, {login_team:?}: {why}");
    }
}

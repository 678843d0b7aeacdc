//! What is there: people, teams, projects. No rules.

/// How far a role lets its holder go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Right {
    Admin,
    Write,
    Read,
    /// Invited, not yet joined.
    Pending,
}

/// Something that makes every answer to a person the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    RateLimited,
    ServerError,
    Portal,
    /// What stands before the server turns everybody away, before a key is looked at.
    FrontDoor,
}

/// The entity that bears a person's own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Personal {
    Open,
    /// It is there, and takes no runs.
    Disabled,
    /// Accounts made since 2024 have none.
    Absent,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about a person")]
pub(crate) struct PersonData {
    pub(crate) username: &'static str,
    pub(crate) name: &'static str,
    pub(crate) default_entity: &'static str,
    pub(crate) has_email: bool,
    /// A Viewer seat only reads, whatever the role.
    pub(crate) viewer_seat: bool,
    pub(crate) personal_entity: Personal,
    /// The key was not made for the organization of this team.
    pub(crate) lacks_organization_key: bool,
    /// The key is one of this organization, and of no other.
    pub(crate) key_of: Option<&'static str>,
    pub(crate) long_key: bool,
    pub(crate) fault: Option<Fault>,
}

pub(crate) struct TeamData {
    pub(crate) name: &'static str,
    pub(crate) organization: &'static str,
    /// Takes no new projects, though nothing that can be read says so.
    pub(crate) frozen: bool,
    pub(crate) members: &'static [MemberData],
}

pub(crate) struct MemberData {
    pub(crate) username: &'static str,
    pub(crate) role: &'static str,
    pub(crate) right: Right,
}

#[derive(Clone, Copy)]
pub(crate) struct ProjectData {
    pub(crate) entity: &'static str,
    pub(crate) name: &'static str,
    /// `USER_WRITE`, `USER_READ`, `ENTITY_WRITE`, `PRIVATE`, `RESTRICTED`.
    pub(crate) access: &'static str,
    /// A restricted project that shows itself only to the invited.
    pub(crate) hidden: bool,
    pub(crate) invited: &'static [&'static str],
    /// What only a write meets: status and words.
    pub(crate) write_block: Option<(u16, &'static str)>,
}

const PERSON: PersonData = PersonData {
    username: "",
    name: "",
    default_entity: "",
    has_email: true,
    viewer_seat: false,
    personal_entity: Personal::Open,
    lacks_organization_key: false,
    key_of: None,
    long_key: false,
    fault: None,
};

/// Whoever sends no key.
pub(crate) const NOBODY: PersonData = PersonData { has_email: false, personal_entity: Personal::Absent, ..PERSON };

pub(crate) const PEOPLE: &[PersonData] = &[
    PersonData { username: "lzwjava", name: "Li Zhiwei", default_entity: "vision-lab", ..PERSON },
    PersonData { username: "sato-yuki", name: "佐藤 由紀", default_entity: "vision-lab", ..PERSON },
    PersonData { username: "m-keller", name: "Maria Keller", default_entity: "speech-group", ..PERSON },
    PersonData { username: "tanaka-ken", name: "田中 健", default_entity: "tanaka-ken", ..PERSON },
    PersonData { username: "yamada-rin", name: "山田 凛", default_entity: "yamada-rin", ..PERSON },
    PersonData { username: "suzuki-aoi", name: "鈴木 葵", default_entity: "vision-lab", viewer_seat: true, ..PERSON },
    PersonData { username: "kim-minjun", name: "Kim Minjun", default_entity: "nlp_team", ..PERSON },
    PersonData {
        username: "garcia-ana",
        name: "Ana García",
        default_entity: "garcia-ana",
        lacks_organization_key: true,
        ..PERSON
    },
    PersonData {
        username: "ito-haru",
        name: "伊藤 陽",
        default_entity: "haru-team",
        personal_entity: Personal::Disabled,
        ..PERSON
    },
    PersonData {
        username: "watanabe-mei",
        name: "渡辺 芽衣",
        default_entity: "mei-team",
        personal_entity: Personal::Absent,
        ..PERSON
    },
    PersonData { username: "otto-berg", name: "Otto Berg", default_entity: "berg-audio", key_of: Some("Onsei KK"), ..PERSON },
    PersonData {
        username: "ci-vision",
        name: "vision-lab CI",
        default_entity: "vision-lab",
        has_email: false,
        long_key: true,
        ..PERSON
    },
    PersonData { username: "guest-lee", name: "Lee \u{202e}eeL", default_entity: "guest-lee", ..PERSON },
    PersonData { username: "flood-user", name: "Flood", default_entity: "flood-user", fault: Some(Fault::RateLimited), ..PERSON },
    PersonData {
        username: "broken-user",
        name: "Broken",
        default_entity: "broken-user",
        fault: Some(Fault::ServerError),
        ..PERSON
    },
    PersonData { username: "portal-user", name: "Portal", default_entity: "portal-user", fault: Some(Fault::Portal), ..PERSON },
    PersonData { username: "door-user", name: "Door", default_entity: "door-user", fault: Some(Fault::FrontDoor), ..PERSON },
];

/// Further keys of people, with what differs for whoever sends them.
pub(crate) const MORE_KEYS: &[PersonData] = &[
    PersonData {
        username: "garcia-ana",
        name: "Ana García",
        default_entity: "vision-lab",
        key_of: Some("Example Research"),
        ..PERSON
    },
    PersonData {
        username: "otto-berg",
        name: "Otto Berg",
        default_entity: "berg-vision",
        key_of: Some("Example Research"),
        ..PERSON
    },
];

const fn member(username: &'static str, role: &'static str, right: Right) -> MemberData {
    MemberData { username, role, right }
}

pub(crate) const TEAMS: &[TeamData] = &[
    TeamData {
        name: "vision-lab",
        organization: "Example Research",
        frozen: false,
        members: &[
            member("sato-yuki", "admin", Right::Admin),
            member("lzwjava", "member", Right::Write),
            member("tanaka-ken", "view-only", Right::Read),
            member("yamada-rin", "annotator", Right::Read),
            member("suzuki-aoi", "member", Right::Write),
            member("garcia-ana", "member", Right::Write),
            member("ci-vision", "service", Right::Write),
        ],
    },
    TeamData {
        name: "nlp_team",
        organization: "Example Research",
        frozen: false,
        members: &[member("kim-minjun", "admin", Right::Admin), member("lzwjava", "member", Right::Write)],
    },
    TeamData {
        name: "speech-group",
        organization: "Onsei KK",
        frozen: false,
        members: &[
            member("sato-yuki", "admin", Right::Admin),
            member("m-keller", "admin", Right::Admin),
            member("kim-minjun", "member", Right::Pending),
        ],
    },
    TeamData {
        name: "my-awesome-team-name",
        organization: "Onsei KK",
        frozen: false,
        members: &[member("m-keller", "admin", Right::Admin)],
    },
    TeamData {
        name: "frozen-team",
        organization: "Example Research",
        frozen: true,
        members: &[member("sato-yuki", "admin", Right::Admin), member("lzwjava", "member", Right::Write)],
    },
    TeamData {
        name: "haru-team",
        organization: "Haru Labo",
        frozen: false,
        members: &[member("ito-haru", "admin", Right::Admin)],
    },
    TeamData {
        name: "mei-team",
        organization: "Haru Labo",
        frozen: false,
        members: &[member("watanabe-mei", "admin", Right::Admin)],
    },
    TeamData {
        name: "berg-audio",
        organization: "Onsei KK",
        frozen: false,
        members: &[member("otto-berg", "admin", Right::Admin)],
    },
    TeamData {
        name: "berg-vision",
        organization: "Example Research",
        frozen: false,
        members: &[member("otto-berg", "member", Right::Write)],
    },
    TeamData {
        name: "audio-multimodal-generation-research-lab-ab",
        organization: "Example Research",
        frozen: false,
        members: &[member("lzwjava", "admin", Right::Admin)],
    },
];

/// Organizations and the names of their entities.
pub(crate) const ORGANIZATIONS: &[(&str, &str)] =
    &[("Example Research", "example-research"), ("Onsei KK", "onsei-kk"), ("Haru Labo", "haru-labo")];

const PROJECT: ProjectData =
    ProjectData { entity: "vision-lab", name: "", access: "ENTITY_WRITE", hidden: false, invited: &[], write_block: None };

pub(crate) const PROJECTS: &[ProjectData] = &[
    ProjectData { name: "resnet", ..PROJECT },
    ProjectData { name: "segmentation", access: "PRIVATE", ..PROJECT },
    ProjectData { name: "日本語の実験", ..PROJECT },
    ProjectData { name: "it's \"quoted\" 日本語", ..PROJECT },
    ProjectData {
        name: "大規模言語モデルの日本語性能評価と音声認識の統合実験に関する二〇二六年度第三四半期の共同研究プロジェクト第二期の追加検証および再現性確認と長時間学習の安定性に関する比較実験最終版一",
        ..PROJECT
    },
    ProjectData { name: "secret-plan", access: "RESTRICTED", invited: &["sato-yuki"], ..PROJECT },
    ProjectData { name: "hidden-plan", access: "RESTRICTED", hidden: true, invited: &["sato-yuki"], ..PROJECT },
    ProjectData { name: "storage-full", write_block: Some((402, "storage limit exceeded for this organization")), ..PROJECT },
    ProjectData { name: "policy-locked", write_block: Some((403, "organization policy does not allow this")), ..PROJECT },
    ProjectData { name: "mystery", write_block: Some((403, "permission denied")), ..PROJECT },
    ProjectData { entity: "nlp_team", name: "tokenizer", ..PROJECT },
    ProjectData { entity: "speech-group", name: "leaderboard", access: "USER_READ", ..PROJECT },
    ProjectData { entity: "speech-group", name: "open-benchmark", access: "USER_WRITE", ..PROJECT },
    ProjectData { entity: "speech-group", name: "asr", ..PROJECT },
    ProjectData { entity: "berg-vision", name: "published", access: "USER_READ", ..PROJECT },
    ProjectData { entity: "my-awesome-team-name", name: "my-awesome-project", ..PROJECT },
    ProjectData { entity: "frozen-team", name: "only-this", ..PROJECT },
    ProjectData { entity: "audio-multimodal-generation-research-lab-ab", name: "pretraining", ..PROJECT },
    ProjectData { entity: "lzwjava", name: "first-steps", access: "PRIVATE", ..PROJECT },
];

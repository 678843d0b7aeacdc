//! What a run is addressed to: `entity/project`.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization as _;
use url::Url;

use super::Host;

/// Longest project name, in characters.
///
/// # Source
/// wandb 0.31.0, `sdk/wandb_settings.py` (project name rule).
pub const MAX_PROJECT_CHARS: usize = 128;

/// What a run is addressed to, as it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Entity, where one was given; else the server chooses the default entity.
    pub entity: Option<String>,
    /// Project.
    pub project: String,
    /// Were full-width or compatibility characters brought to their usual form (NFKC)?
    pub normalized: bool,
}

/// Why a text names no target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetMistake {
    /// Nothing was given.
    Empty,
    /// An entity without a project.
    NoProject,
    /// The address of a registry's page: `ORGANIZATION/NAME`, or `NAME`. Runs are logged to a project.
    Registry(String),
}

impl Target {
    /// Reads `entity/project`, `project`, the address of a project's or a run's page, or a run's path. What follows the project
    /// in an address or a path, such as `runs/ID`, is no part of its name.
    ///
    /// # Errors
    /// The text is empty, names no project, or is the address of a registry.
    pub fn parse(text: &str) -> Result<Self, TargetMistake> {
        if let Some(registry) = registry_of_page(text) {
            return Err(TargetMistake::Registry(registry));
        }
        let plain: String = text.nfkc().collect();
        let normalized = plain != text.nfc().collect::<String>();
        let plain = plain.trim().trim_matches(['"', '\'']).trim();
        // `<…>` stands around an address in a mail; around a name it makes a placeholder.
        let path = names(if plain.contains("://") { plain.trim_matches(['<', '>']) } else { plain });
        let (entity, project) = match path.split_once('/') {
            Some((entity, project)) => (Some(entity.trim()), project.trim()),
            None => (None, path.trim()),
        };
        match (entity, project) {
            (None | Some(""), "") => Err(TargetMistake::Empty),
            (Some(_), "") => Err(TargetMistake::NoProject),
            (entity, project) => Ok(Self {
                entity: entity.filter(|entity| !entity.is_empty()).map(str::to_owned),
                project: project.to_owned(),
                normalized,
            }),
        }
    }
}

/// Characters in a project name that the client refuses, in order, each once.
///
/// # Source
/// wandb 0.31.0, `sdk/wandb_settings.py`: none of `/ \ # ? % :`.
pub fn forbidden_in_project(name: &str) -> Vec<char> {
    let mut found: Vec<char> = Vec::new();
    for c in name.chars().filter(|c| matches!(c, '/' | '\\' | '#' | '?' | '%' | ':')) {
        if !found.contains(&c) {
            found.push(c);
        }
    }
    found
}

/// The server and the target of a page's address, or the target of a lone `entity/project`; `None` for other texts.
pub fn page_target(text: &str) -> Option<(Option<Host>, String)> {
    let text = text.trim().trim_matches(QUOTES);
    if text.chars().any(char::is_whitespace) || text.is_empty() {
        return None;
    }
    if registry_of_page(text).is_some() {
        return None;
    }
    let path = names(text);
    let is_whole = path.split_once('/').is_some_and(|(entity, project)| !entity.is_empty() && !project.is_empty());
    if page(text).is_none() {
        let alone = is_whole && text.matches('/').count() == 1 && !text.starts_with(['.', '~']);
        return alone.then(|| (None, text.to_owned()));
    }
    page_host(text).filter(|_| is_whole).map(|host| (Some(host), path))
}

/// The server whose page an address is; `None` for what is no address, or names no server that can be W&B's.
pub fn page_host(text: &str) -> Option<Host> {
    let page = page(text.trim().trim_matches(QUOTES))?;
    match page.host_str()? {
        name if CLOUD_PAGES.contains(&name) => Some(Host::cloud()),
        _ => Host::parse(&page.origin().ascii_serialization()).ok(),
    }
}

/// The registry whose page an address is: `ORGANIZATION/NAME`, or `NAME` where the address names no organization. A project
/// may be called `registry`, too: a page of its own, such as `…/registry/runs`, is none of a registry.
///
/// # Source
/// wandb 0.31.0, `sdk/artifacts/artifact.py` (`/orgs/ORGANIZATION/registry/NAME`); W&B documentation, registry
/// (`/registry/NAME`, and the same behind a team).
pub fn registry_of_page(text: &str) -> Option<String> {
    let parts = parts_of_page(&page(text.trim().trim_matches(QUOTES))?);
    match parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["orgs", organization, "registry", name, ..] => Some(format!("{organization}/{name}")),
        ["registry", name, ..] => Some((*name).to_owned()),
        [_, "registry", name, ..] if !PARTS.contains(name) => Some((*name).to_owned()),
        _ => None,
    }
}

const QUOTES: [char; 4] = ['"', '\'', '<', '>'];

/// Where people see W&B's cloud.
const CLOUD_PAGES: [&str; 4] = ["wandb.ai", "www.wandb.ai", "app.wandb.ai", "forge.coreweave.com"];

/// Pages of W&B that are no entity's.
const NO_ENTITY: [&str; 8] = ["home", "authorize", "login", "signup", "settings", "site", "orgs", "registry"];

/// What may follow a project in the address of a page.
const PARTS: [&str; 14] = [
    "runs",
    "sweeps",
    "groups",
    "artifacts",
    "reports",
    "workspace",
    "table",
    "overview",
    "jobs",
    "launch",
    "weave",
    "files",
    "logs",
    "automations",
];

/// An address, as the browser shows it: with its scheme, or one of W&B's own without.
pub(super) fn page(text: &str) -> Option<Url> {
    let is_cloud =
        |text: &str| text.split_once('/').is_some_and(|(host, _)| CLOUD_PAGES.contains(&host) || host.ends_with(".wandb.io"));
    let url = if text.contains("://") {
        Url::parse(text)
    } else {
        Url::parse(&format!("https://{}", Some(text).filter(|text| is_cloud(text))?))
    };
    url.ok().filter(|page| matches!(page.scheme(), "http" | "https") && page.host_str().is_some())
}

/// Entity and project of a text: `https://wandb.ai/e/p/runs/x` → `e/p`. A page that is no entity's names nothing.
fn names(text: &str) -> String {
    match page(text) {
        Some(page) => names_of_page(&page),
        None => names_of_path(text),
    }
}

/// The parts of a page's path, decoded.
pub(super) fn parts_of_page(page: &Url) -> Vec<String> {
    let decoded = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
    let mut parts: Vec<String> =
        page.path_segments().into_iter().flatten().map(decoded).filter(|part| !part.is_empty()).collect();
    if page.host_str() == Some("forge.coreweave.com") && parts.first().is_some_and(|part| part == "wandb") {
        parts.remove(0);
    }
    parts
}

fn names_of_page(page: &Url) -> String {
    match parts_of_page(page).as_slice() {
        [first, ..] if NO_ENTITY.contains(&first.as_str()) => String::new(),
        [entity, second, ..] if second != "projects" => format!("{entity}/{second}"),
        [entity, ..] => format!("{entity}/"),
        [] => String::new(),
    }
}

/// A path as wandb prints it: of a project, or of a run (`e/p/runs/ID`, `e/p/ID`, `p/runs/ID`).
///
/// # Source
/// wandb 0.31.0, `apis/public/api.py` (`_parse_path`).
fn names_of_path(text: &str) -> String {
    let ended = text.trim_end_matches('/');
    if !ended.contains('/') {
        return if ended == text { text.to_owned() } else { format!("{ended}/") };
    }
    let inner = ended.strip_prefix('/').filter(|rest| rest.contains('/')).unwrap_or(ended);
    match inner.split('/').collect::<Vec<_>>().as_slice() {
        [project, "runs" | "sweeps", id] if !PARTS.contains(id) => (*project).to_owned(),
        [entity, project, part, ..] if PARTS.contains(part) => format!("{entity}/{project}"),
        [entity, project, id] if is_run_id(id) => format!("{entity}/{project}"),
        _ => inner.to_owned(),
    }
}

/// Eight small letters and digits, as wandb makes them. Eight letters alone may be a word.
///
/// # Source
/// wandb 0.31.0, `sdk/lib/runid.py` (`generate_id`).
fn is_run_id(text: &str) -> bool {
    text.len() == 8
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        && text.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_read_from_names_and_addresses() {
        for (text, entity, project, normalized) in [
            ("team/project", Some("team"), "project", false),
            ("project", None, "project", false),
            (" team / project ", Some("team"), "project", false),
            ("\"team/project\"", Some("team"), "project", false),
            ("ｔｅａｍ/ｐ１", Some("team"), "p1", true),
            ("チーム/日本語の実験", Some("チーム"), "日本語の実験", false),
            ("https://wandb.ai/team/project/runs/abc123?nw=1", Some("team"), "project", false),
            ("https://forge.coreweave.com/wandb/team/project", Some("team"), "project", false),
            ("team/a/b", Some("team"), "a/b", false),
            ("/project", None, "project", false),
            ("team/project/", Some("team"), "project", false),
            ("/team/project/runs/abc123xy", Some("team"), "project", false),
            ("team/project/runs/my-run", Some("team"), "project", false),
            ("team/project/abc123xy", Some("team"), "project", false),
            ("team/project/workspace/", Some("team"), "project", false),
            ("project/runs/abc123xy", None, "project", false),
            ("wandb.ai/team/project/runs/abc123xy", Some("team"), "project", false),
            ("https://wandb.ai/team/project/", Some("team"), "project", false),
            ("https://wandb.ai/team//project", Some("team"), "project", false),
            ("https://wandb.ai/team/registry", Some("team"), "registry", false),
            ("https://wandb.ai/team/registry/workspace", Some("team"), "registry", false),
            ("<https://wandb.ai/team/project>", Some("team"), "project", false),
            ("x.wandb.io/team/project/runs/abc123xy", Some("team"), "project", false),
            ("x.example.jp/team/project", Some("x.example.jp"), "team/project", false),
            ("<entity>/<project>", Some("<entity>"), "<project>", false),
            ("か\u{3099}", None, "が", false),
            ("https://wandb.ai/wandb/examples", Some("wandb"), "examples", false),
            ("https://forge.coreweave.com/team/project", Some("team"), "project", false),
            ("team/runs/workspace", Some("team"), "runs", false),
            ("team/project/abcdefgh", Some("team"), "project/abcdefgh", false),
            ("https://wandb.ai/team/%E5%AE%9F%E9%A8%93%201?nw=x#y", Some("team"), "実験 1", false),
        ] {
            let target = Target::parse(text).expect(text);
            assert_eq!(
                (target.entity.as_deref(), target.project.as_str(), target.normalized),
                (entity, project, normalized),
                "{text}"
            );
        }
    }

    #[test]
    fn a_page_and_a_lone_name_are_told_from_other_texts() {
        for (text, expect) in [
            ("https://wandb.ai/team/project/runs/abc123?nw=1\n", Some((Some("api.forge.coreweave.com"), "team/project"))),
            ("https://forge.coreweave.com/wandb/team/project", Some((Some("api.forge.coreweave.com"), "team/project"))),
            ("http://127.0.0.1:8080/team/project/workspace", Some((Some("127.0.0.1:8080"), "team/project"))),
            ("team/project", Some((None, "team/project"))),
            ("https://wandb.ai/home", None),
            ("https://wandb.ai/team", None),
            ("https://wandb.ai/team/registry/model", None),
            ("https://wandb.ai/team/registry/runs/abc", Some((Some("api.forge.coreweave.com"), "team/registry"))),
            ("ftp://wandb.ai/team/project", None),
            ("wandb.ai/team/project", Some((Some("api.forge.coreweave.com"), "team/project"))),
            ("./train.sh", None),
            ("~/project", None),
            ("/project", None),
            ("a/b/c", None),
            ("see team/project", None),
            ("", None),
        ] {
            let found = page_target(text);
            let found = found.as_ref().map(|(host, target)| (host.as_ref().map(Host::name), target.as_str()));
            assert_eq!(found, expect.map(|(host, target)| (host.map(str::to_owned), target)), "{text}");
        }
    }

    #[test]
    fn a_text_without_a_project_is_refused() {
        for (text, expect) in [
            ("", TargetMistake::Empty),
            ("  ", TargetMistake::Empty),
            ("/", TargetMistake::Empty),
            ("team/", TargetMistake::NoProject),
            ("team//", TargetMistake::NoProject),
            ("https://wandb.ai/team", TargetMistake::NoProject),
            ("https://wandb.ai/team/projects", TargetMistake::NoProject),
            ("https://wandb.ai/home", TargetMistake::Empty),
            ("https://wandb.ai/", TargetMistake::Empty),
            ("https://wandb.ai/team/registry/model", TargetMistake::Registry("model".into())),
            ("wandb.ai/team/registry/model?view=membership", TargetMistake::Registry("model".into())),
            ("https://wandb.ai/registry/model", TargetMistake::Registry("model".into())),
            (
                "<https://wandb.ai/orgs/Example%20Research/registry/model>",
                TargetMistake::Registry("Example Research/model".into()),
            ),
            ("http://127.0.0.1:8080/orgs/o/registry/model", TargetMistake::Registry("o/model".into())),
        ] {
            assert_eq!(Target::parse(text), Err(expect), "{text}");
        }
    }

    #[test]
    fn characters_that_the_client_refuses_are_named_once() {
        assert_eq!(forbidden_in_project("a/b:c/d"), ['/', ':']);
        assert!(forbidden_in_project("実験 2026-11_v1.0").is_empty());
    }

    #[test]
    fn the_id_of_a_run_is_told_from_a_name() {
        assert_eq!(["abc123xy", "12345678"].map(is_run_id), [true; 2]);
        assert_eq!(["abc123x", "abc123xyz", "abcdefgh", "ABC123XY", "abc-23xy"].map(is_run_id), [false; 5]);
    }
}

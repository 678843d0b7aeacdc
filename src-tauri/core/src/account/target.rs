//! What a run is addressed to: `entity/project`.

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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetMistake {
    /// Nothing was given.
    Empty,
    /// An entity without a project.
    NoProject,
}

impl Target {
    /// Reads `entity/project`, `project`, or the address of a project's or a run's page.
    ///
    /// # Errors
    /// The text is empty, or names no project.
    pub fn parse(text: &str) -> Result<Self, TargetMistake> {
        let plain: String = text.nfkc().collect();
        let normalized = plain != text.nfc().collect::<String>();
        let path = without_address(plain.trim().trim_matches(['"', '\'']));
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
    let text = text.trim().trim_matches(['"', '\'', '<', '>']);
    if text.chars().any(char::is_whitespace) || text.is_empty() {
        return None;
    }
    let names = |path: &str| path.split_once('/').is_some_and(|(entity, project)| !entity.is_empty() && !project.is_empty());
    if !text.contains("://") {
        let alone = names(text) && text.matches('/').count() == 1 && !text.starts_with(['.', '~']);
        return alone.then(|| (None, text.to_owned()));
    }
    let page = Url::parse(text).ok().filter(|page| matches!(page.scheme(), "http" | "https"))?;
    let path = without_address(text);
    let host = match page.host_str()? {
        "wandb.ai" | "www.wandb.ai" | "app.wandb.ai" | "forge.coreweave.com" => Host::cloud(),
        _ => Host::parse(&page.origin().ascii_serialization()).ok()?,
    };
    names(&path).then_some((Some(host), path))
}

/// The path of a page's address: `https://wandb.ai/e/p/runs/x` → `e/p`; other texts as they are.
fn without_address(text: &str) -> String {
    let Some((_, rest)) = text.split_once("://") else {
        return text.to_owned();
    };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = if host == "forge.coreweave.com" { path.strip_prefix("wandb/").unwrap_or(path) } else { path };
    path.split('/').take(2).collect::<Vec<_>>().join("/")
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
            ("./train.sh", None),
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
        ] {
            assert_eq!(Target::parse(text), Err(expect), "{text}");
        }
    }

    #[test]
    fn characters_that_the_client_refuses_are_named_once() {
        assert_eq!(forbidden_in_project("a/b:c/d"), ['/', ':']);
        assert!(forbidden_in_project("実験 2026-11_v1.0").is_empty());
    }
}

//! The shapes of a refusal, as released clients print it.
//!
//! # Source
//! Outputs of wandb 0.16.6, 0.19.11, 0.22.3 and 0.31.0 against a server that refuses.

/// A refusal that the text reports.
pub(super) struct Refused {
    /// The server's or the client's words.
    pub(super) message: String,
    /// HTTP status, where the text names it.
    pub(super) status: Option<u16>,
}

/// The text without terminal colours and cursor moves; a carriage return starts a line.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => {
                if chars.next_if_eq(&'[').is_some() {
                    for c in chars.by_ref() {
                        if c.is_ascii_alphabetic() {
                            break;
                        }
                    }
                }
            }
            '\r' => out.push('\n'),
            c => out.push(c),
        }
    }
    out
}

/// The first refusal; a line that says it more fully wins over the bare one before it.
pub(super) fn refusal(text: &str) -> Option<Refused> {
    let found: Vec<Refused> = text.lines().filter_map(refused_line).collect();
    let fullest = found.iter().position(|refused| refused.status.is_some()).unwrap_or_default();
    found.into_iter().nth(fullest)
}

fn refused_line(line: &str) -> Option<Refused> {
    let is_wandb = ["wandb", "CommError", "upsertBucket", "upsert bucket", "W&B"].iter().any(|mark| line.contains(mark));
    if !is_wandb {
        return None;
    }
    let lower = line.to_lowercase();
    let message = if let Some(at) = lower.find("entity ").filter(|_| lower.contains("not found during upsertbucket")) {
        line[at..].split(" during").next()?.to_owned()
    } else if lower.contains("user is not logged in") {
        return Some(Refused { message: "user is not logged in".into(), status: Some(401) });
    } else if lower.contains("api key cannot access") {
        "the provided API key cannot access this resource".into()
    } else if lower.contains("permission denied") {
        "permission denied".into()
    } else if lower.contains("do not have permission to access the requested resource") {
        "It appears that you do not have permission to access the requested resource".into()
    } else {
        return None;
    };
    Some(Refused { message, status: status(line) })
}

/// `returned error 403`, `<Response [403]>`, `(Error 403: Forbidden)`, `HTTP 403`.
fn status(line: &str) -> Option<u16> {
    ["returned error ", "<Response [", "Error ", "HTTP "].iter().find_map(|mark| {
        let (_, rest) = line.split_once(mark)?;
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok().filter(|status| (400..600).contains(status))
    })
}

/// `Currently logged in as: USER (ENTITY) to HOST.`
pub(super) fn logged_in(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("Currently logged in as: ")?;
    let user: String = rest.chars().take_while(|c| !c.is_whitespace() && !matches!(c, '(' | ',')).collect();
    let user = user.trim_end_matches('.').to_owned();
    (!user.is_empty()).then_some(user)
}

/// Entity and project of the call, of a page's address, or of the server's words.
pub(super) fn target(text: &str) -> (Option<String>, Option<String>) {
    let code = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect::<Vec<_>>().join("\n");
    let entity = argument(&code, "entity").or_else(|| entity_not_found(&code));
    let project = argument(&code, "project");
    if entity.is_some() || project.is_some() {
        return (entity, project);
    }
    for mark in ["View project at ", "View run at ", "/files/"] {
        let Some((_, rest)) = code.split_once(mark) else {
            continue;
        };
        let address = rest.split_whitespace().next().unwrap_or_default();
        let path = address.split_once("://").map_or(address, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        if let (Some(entity), Some(project)) = (parts.next(), parts.next()) {
            return (Some(entity.to_owned()), Some(project.to_owned()));
        }
    }
    (None, None)
}

/// `name="value"` as an argument, after `(`, `,` or white space.
fn argument(code: &str, name: &str) -> Option<String> {
    code.match_indices(name).find_map(|(at, _)| {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| !(c.is_whitespace() || matches!(c, '(' | ','))) {
            return None;
        }
        let rest = code[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let value = rest[1..].split(quote).next()?;
        (!value.is_empty() && value.len() < 200 && !value.contains('\n')).then(|| value.to_owned())
    })
}

fn entity_not_found(text: &str) -> Option<String> {
    let (before, _) = text.split_once(" not found during upsertBucket")?;
    let name = before.rsplit("entity ").next()?.trim();
    (!name.is_empty() && !name.contains(char::is_whitespace)).then(|| name.to_owned())
}

/// The host that the client names.
pub(super) fn host(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("Currently logged in as: ")?;
    let (_, rest) = rest.lines().next()?.split_once(" to ")?;
    let address = rest.split_whitespace().next()?.trim_end_matches(['.', ',']);
    let host = address.split_once("://").map_or(address, |(_, host)| host).trim_end_matches('/');
    (host.contains(['.', ':'])).then(|| host.to_owned())
}

/// `Tracking run with wandb version 0.31.0`, `wandb, version 0.31.0`.
pub(super) fn version(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("wandb version ").or_else(|| text.split_once("wandb, version "))?;
    let version: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
    let version = version.trim_end_matches('.').to_owned();
    version.starts_with(|c: char| c.is_ascii_digit()).then_some(version)
}

/// The last frame of a traceback that is not inside a library.
pub(super) fn script(text: &str) -> Option<(String, u32)> {
    let mut frames = text.lines().filter_map(|line| {
        let (path, rest) = line.trim_start().strip_prefix("File \"")?.split_once("\", line ")?;
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let name = path.rsplit(['/', '\\']).next()?;
        (!path.contains("site-packages") && !path.starts_with('<')).then(|| Some((name.to_owned(), digits.parse().ok()?)))?
    });
    frames.next_back()
}

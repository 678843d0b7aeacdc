//! Names that are W&B's, whoever reads them.

use super::named::Named;

/// A variable of the environment that says where runs go.
pub(super) fn variable(name: &str) -> Option<Named> {
    match name {
        "WANDB_ENTITY" => Some(Named::Entity),
        "WANDB_PROJECT" => Some(Named::Project),
        _ => None,
    }
}

/// A variable, an option or a key that can only be meant for W&B: `wandb_entity`, `--wandb-project-name`.
pub(super) fn named(name: &str) -> Option<Named> {
    if !name.as_bytes().windows(5).any(|part| part.eq_ignore_ascii_case(b"wandb")) {
        return None;
    }
    let plain: String =
        name.trim_start_matches('-').chars().map(|c| if matches!(c, '-' | '.') { '_' } else { c.to_ascii_lowercase() }).collect();
    let is = |names: &[&str]| {
        names.iter().any(|name| plain.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with(['_', '+'])))
    };
    if is(&["wandb_entity", "wandb_entity_name", "wandb_team", "wandb_org"]) {
        Some(Named::Entity)
    } else if is(&["wandb_project", "wandb_project_name", "wandb_proj"]) {
        Some(Named::Project)
    } else {
        None
    }
}

/// Does it hold an API key?
pub(super) fn is_key(name: &str) -> bool {
    let name = name.trim_start_matches('-');
    name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("wandb"))
        && matches!(name.to_ascii_lowercase().replace('-', "_").as_str(), "wandb_api_key" | "wandb_key" | "wandb_token")
}

/// Does a text give one of W&B's own names a value, or speak of it as an option?
pub(super) fn told(text: &str) -> Option<Named> {
    [Named::Entity, Named::Project].into_iter().find(|named| told_of(text, *named))
}

/// The same, for one of the two.
pub(super) fn told_of(text: &str, named: Named) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.match_indices("wandb").any(|(at, _)| {
        let rest = &lower[at + 5..];
        let Some(rest) = rest.strip_prefix(['_', '-', '.']).and_then(|rest| rest.strip_prefix(named.word())) else {
            return false;
        };
        let rest = rest.trim_start_matches("_name").trim_start_matches("-name").trim_start_matches(['"', '\'', '\\', ']']);
        // `{"name": "WANDB_PROJECT", "value": "…"}`, `name=WANDB_PROJECT,value=…`
        if rest.strip_prefix(',').is_some_and(|rest| rest.trim_start_matches([' ', '"', '\'', '\\']).starts_with("value")) {
            return true;
        }
        let is_option = lower[..at].ends_with('-');
        let value =
            rest.trim_start_matches(' ').strip_prefix(['=', ':']).or_else(|| rest.strip_prefix(' ').filter(|_| is_option));
        let value = value.map(|value| value.trim_start_matches([' ', '"', '\'', '=', '\\']));
        value.is_some_and(|value| value.starts_with(|c: char| c.is_alphanumeric() || c == '<'))
    })
}

/// Is it a key, and no placeholder for one?
///
/// # Source
/// `wandb/sdk/lib/apikey.py`: 40 characters or more, perhaps behind `local-`.
pub(super) fn looks_like_key(text: &str) -> bool {
    const PLACEHOLDERS: [&str; 12] = [
        "your",
        "api_key",
        "apikey",
        "api-key",
        "key_here",
        "xxxx",
        "....",
        "changeme",
        "change_me",
        "replace",
        "insert",
        "secrets",
    ];
    let lower = text.to_ascii_lowercase();
    text.len() >= 20
        && !text.contains(['$', '<', '{', ' '])
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && !PLACEHOLDERS.iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ours_by_how_they_end() {
        for (expect, names) in [
            (Some(Named::Entity), "wandb_entity --wandb-team my.wandb_org +wandb_entity_name WANDB_ENTITY"),
            (Some(Named::Project), "wandb_project ++wandb.project a_WANDB_PROJ wandb-project-name"),
            (None, "mywandb_project wandb_projects wandb wandb_x entity project wand_entity"),
        ] {
            names.split(' ').for_each(|name| assert_eq!(named(name), expect, "{name}"));
        }
        for (expect, names) in [
            (true, "WANDB_API_KEY wandb-api-key wandb_key Wandb_Token"),
            (false, "my_wandb_api_key wandb_api api_key wand é_wandb_key"),
        ] {
            names.split(' ').for_each(|name| assert_eq!(is_key(name), expect, "{name}"));
        }
        let variables = ["WANDB_ENTITY", "WANDB_PROJECT", "wandb_entity"].map(variable);
        assert_eq!(variables, [Some(Named::Entity), Some(Named::Project), None]);
    }

    #[test]
    fn a_text_tells_a_name_where_it_gives_it_a_value() {
        for (expect, texts) in [
            (Some(Named::Entity), "WANDB_ENTITY=a | --wandb_entity a | wandb_entity_name='a' | wandb_entity\"] = 'a'"),
            (Some(Named::Entity), "wandb_entity, value | wandb_project=a wandb_entity=b"),
            (Some(Named::Project), "x wandb.project: a | wandb-project-name = <a>"),
            (None, "wandb_entity, x | wandb_entity a | wandb_entity= | wandb_entity=$a | wandb/entity=a | wandb_x=a"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(told(text), expect, "{text}"));
        }
    }

    #[test]
    fn a_key_is_long_and_no_placeholder() {
        for (expect, texts) in [
            (true, "0123456789abcdef0123"),
            (false, "0123456789abcdef012 | abcdefghijklmnopqrstuv | 0123456789 abcdef0123 | $0123456789abcdef0123"),
            (false, "Your0123456789abcdef0123 | 0123456789abcdefXXXX"),
        ] {
            texts.split(" | ").for_each(|text| assert_eq!(looks_like_key(text), expect, "{text}"));
        }
    }
}

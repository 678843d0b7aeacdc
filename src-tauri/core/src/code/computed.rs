//! Names that something else fills in: a template, a shell of another kind, the program that starts the command.

/// Is it filled in by something else? Placeholders that a person is to replace, such as `<your-team>`, are not.
///
/// # Source
/// `wandb/sdk/wandb_settings.py` (`validate_project`): the name of a project holds none of `/\#?%:`, so `%(name)s`, `%s`, `%NAME%`,
/// `%1` and `<%= name %>` are none.
pub(super) fn is_computed(text: &str) -> bool {
    let between = |open: &str, close: &str| {
        text.split_once(open).and_then(|(_, rest)| rest.split_once(close)).is_some_and(|(name, _)| is_name(name.trim()))
    };
    let whole = |mark: &str| {
        text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark)).is_some_and(|name| !name.is_empty() && is_name(name))
    };
    text.contains(['$', '%'])
        || ["{{", "{%", "`"].iter().any(|mark| text.contains(mark))
        || text.split_once('{').is_some_and(|(_, rest)| rest.contains('}'))
        || between("<<", ">>")
        || between("[[", "]]")
        || between("((", "))")
        || between("@", "@")
        || between("!", "!")
        || ["__", "@@", "##"].into_iter().any(whole)
}

/// `name`, `parameters.name`
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' '))
}

#[cfg(test)]
mod tests {
    use super::is_computed;

    #[test]
    fn what_is_filled_in_is_told_from_names_and_placeholders() {
        for text in [
            "${NAME}",
            "$NAME",
            "$(name)",
            "x-${NAME}",
            "{{ name }}",
            "{% name %}",
            "%(project)s",
            "%s",
            "%1",
            "%%p",
            "%PROJECT%",
            "!PROJ!",
            "@PROJECT@",
            "exp-@PROJECT@-1",
            "__ENTITY__",
            "@@ENTITY@@",
            "##ENTITY##",
            "((entity))",
            "{project}",
            "{}",
            "{1}",
            "{args.project}",
            "<%= entity %>",
            "<<parameters.project>>",
            "<< parameters.project >>",
            "[[ name ]]",
            "`name`",
        ] {
            assert!(is_computed(text), "{text}");
        }
        for text in [
            "",
            "labo",
            "<your-entity>",
            "YOUR_ENTITY",
            "YOUR-TEAM",
            "[your project]",
            "a@b",
            "a__b",
            "__",
            "wow!",
            "日本語",
            "a{b",
        ] {
            assert!(!is_computed(text), "{text}");
        }
    }
}

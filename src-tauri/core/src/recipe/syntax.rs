//! How names, and lines of sh, stand in the file of a recipe.

use crate::quote::shell_word;
use crate::snippet::quote::{json_string, python_string};

/// What reads the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    /// A shell; a Dockerfile reads names in the same way.
    Shell,
    /// Compose and Kubernetes read `$$` as `$`, everywhere.
    YamlOfDollars,
    /// GitHub reads `${{ … }}`, everywhere.
    YamlOfExpressions,
    /// GitLab reads `$$` as `$` in the values of variables, and leaves scripts to the shell.
    YamlOfVariables,
    /// Python.
    Python,
}

impl Syntax {
    /// A name as a value.
    pub(super) fn value(self, text: &str) -> String {
        match self {
            Self::Shell => shell_word(text),
            Self::YamlOfDollars | Self::YamlOfVariables => json_string(&text.replace('$', "$$")),
            Self::YamlOfExpressions => json_string(&self.line(text)),
            Self::Python => python_string(text, '"'),
        }
    }

    /// A line of sh.
    pub(super) fn line(self, line: &str) -> String {
        match self {
            Self::Shell | Self::YamlOfVariables => line.to_owned(),
            Self::YamlOfDollars => line.replace('$', "$$"),
            Self::YamlOfExpressions => line.replace("${{", "${{ '${{' }}"),
            Self::Python => python_string(&format!("{line}\n"), '"'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_line_are_written_as_the_file_is_read() {
        for (syntax, value, line) in [
            (Syntax::Shell, "'a $b${{c'", "a $b${{c"),
            (Syntax::YamlOfDollars, "\"a $$b$${{c\"", "a $$b$${{c"),
            (Syntax::YamlOfVariables, "\"a $$b$${{c\"", "a $b${{c"),
            (Syntax::YamlOfExpressions, "\"a $b${{ '${{' }}c\"", "a $b${{ '${{' }}c"),
            (Syntax::Python, "\"a $b${{c\"", "\"a $b${{c\\n\""),
        ] {
            assert_eq!((syntax.value("a $b${{c"), syntax.line("a $b${{c")), (value.to_owned(), line.to_owned()), "{syntax:?}");
        }
    }
}

//! Documents that survive a server which knows only part of the schema.

use std::collections::BTreeSet;

use super::answer::Answer;

/// Fields that a server does not know: type and field.
pub type UnknownFields = BTreeSet<(String, String)>;

/// One GraphQL document. A line that ends in `# Type` or `# Type.field` holds a field which may be left out.
#[derive(Debug, Clone, Copy)]
pub struct Document {
    /// Name of the operation.
    pub operation: &'static str,
    /// The text, with its marks.
    pub text: &'static str,
}

impl Document {
    /// The document as it is sent: marks removed, fields that the server does not know left out.
    pub fn without(&self, unknown: &UnknownFields) -> String {
        let kept = self.text.lines().filter(|line| marks(line).is_disjoint(unknown));
        let mut text = String::new();
        for line in kept {
            let code = line.split_once('#').map_or(line, |(code, _)| code).trim_end();
            if !code.is_empty() {
                text.push_str(code);
                text.push('\n');
            }
        }
        text
    }

    /// Every field that may be left out.
    pub fn optional(&self) -> UnknownFields {
        self.text.lines().flat_map(marks).collect()
    }

    /// Which fields does the server not know, where it refused the document for that?
    ///
    /// Servers word it differently (`Cannot query field "x" on type "Y".`, `Field 'x' doesn't exist on type 'Y'`), but all
    /// quote field and type. Where nothing can be read, every optional field is given up.
    pub fn unknown_to(&self, answer: &Answer) -> Option<UnknownFields> {
        if answer.data.as_object().is_some_and(|data| !data.is_empty()) {
            return None;
        }
        let complaints: Vec<&str> = answer
            .errors
            .iter()
            .filter(|error| is_validation(&error.message, error.code()))
            .map(|e| e.message.as_str())
            .collect();
        if complaints.is_empty() {
            return None;
        }
        let named: UnknownFields = complaints.iter().filter_map(|words| field_and_type(words)).collect();
        let optional = self.optional();
        let known: UnknownFields = named.intersection(&optional).cloned().collect();
        Some(if known.len() == complaints.len() { known } else { optional })
    }
}

/// The fields that a line stands for: `# Type` for its first field, `# Type.field` for one further in.
fn marks(line: &str) -> UnknownFields {
    let Some((code, marks)) = line.split_once('#').filter(|(code, _)| !code.trim().is_empty()) else {
        return UnknownFields::new();
    };
    let head = code.split(['(', '{']).next().unwrap_or_default();
    let own = head.rsplit(':').next().unwrap_or_default().trim();
    let pairs = marks.split_whitespace().map(|mark| mark.split_once('.').unwrap_or((mark, own)));
    pairs.map(|(kind, field)| (kind.to_owned(), field.to_owned())).collect()
}

fn is_validation(message: &str, code: Option<&str>) -> bool {
    let message = message.to_ascii_lowercase();
    code == Some("GRAPHQL_VALIDATION_FAILED")
        || ["cannot query field", "doesn't exist on type", "does not exist on type", "unknown argument", "unknown field"]
            .iter()
            .any(|shape| message.contains(shape))
}

/// The first two quoted names: the field, then its type.
fn field_and_type(message: &str) -> Option<(String, String)> {
    let mut quoted = message.split(['"', '\'', '`', '“', '”']).skip(1).step_by(2);
    // The apostrophe of "doesn't" is no quotation mark.
    if message.contains("doesn't") {
        let plain = message.replace("doesn't", "does not");
        return field_and_type(&plain);
    }
    let (field, kind) = (quoted.next()?, quoted.next()?);
    Some((kind.to_owned(), field.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wandb::{GraphqlError, check};

    fn refused(messages: &[&str]) -> Answer {
        let errors = messages.iter().map(|words| GraphqlError { message: (*words).to_owned(), ..GraphqlError::default() });
        Answer { status: 200, errors: errors.collect(), ..Answer::default() }
    }

    #[test]
    fn fields_that_a_server_does_not_know_are_read_from_its_words() {
        let pair = |kind: &str, field: &str| (kind.to_owned(), field.to_owned());
        for (messages, expect) in [
            (vec![r#"Cannot query field "available" on type "Entity"."#], vec![pair("Entity", "available")]),
            (
                vec![
                    r#"Cannot query field "available" on type "Entity". Did you mean "name"?"#,
                    "Field 'readOnly' doesn't exist on type 'Project'",
                ],
                vec![pair("Entity", "available"), pair("Project", "readOnly")],
            ),
        ] {
            let unknown = check::DOCUMENT.unknown_to(&refused(&messages)).expect("a validation error");
            assert_eq!(unknown.into_iter().collect::<Vec<_>>(), expect);
        }
        let all = check::DOCUMENT.unknown_to(&refused(&["Unknown field somewhere"]));
        assert_eq!(all, Some(check::DOCUMENT.optional()));
        assert_eq!(check::DOCUMENT.unknown_to(&refused(&["permission denied"])), None);
    }

    #[test]
    fn a_complaint_about_fields_is_told_from_other_refusals() {
        let named = "Cannot query field “available” on type “Entity”.";
        let one = Some([("Entity".to_owned(), "available".to_owned())].into());
        let all = Some(check::DOCUMENT.optional());
        for (data, code, messages, expect) in [
            ("{}", "", &[named][..], &one),
            ("{\"viewer\":null}", "", &[named], &None),
            ("null", "", &["permission denied", named], &one),
            ("null", "", &[named, "Unknown argument \"x\""], &all),
            ("null", "", &["It does not exist on type `Entity`."], &all),
            ("null", "GRAPHQL_VALIDATION_FAILED", &["no"], &all),
            ("null", "PERMISSION_ERROR", &["no"], &None),
        ] {
            let mut answer = refused(messages);
            answer.data = serde_json::from_str(data).expect("JSON");
            answer.errors.iter_mut().for_each(|error| error.extensions = serde_json::json!({ "code": code }));
            assert_eq!(&check::DOCUMENT.unknown_to(&answer), expect, "{data} {code} {messages:?}");
        }
    }

    #[test]
    fn a_line_stands_for_the_fields_that_its_marks_name() {
        for (line, expect) in [
            ("# Source: viewer", &[][..]),
            ("  id", &[]),
            ("  teams { edges { node { name } } } # User", &[("User", "teams")]),
            ("  source: project(name: $x) { # Project.run Query", &[("Project", "run"), ("Query", "project")]),
            ("  } # Project.run", &[("Project", "run")]),
        ] {
            let expect: UnknownFields = expect.iter().map(|(kind, field)| ((*kind).to_owned(), (*field).to_owned())).collect();
            assert_eq!(marks(line), expect, "{line}");
        }
    }

    #[test]
    fn a_field_that_is_left_out_takes_nothing_else_along() {
        let unknown = [("Entity".to_owned(), "available".to_owned())].into();
        let text = check::DOCUMENT.without(&unknown);
        assert!(!text.contains("available") && text.contains("readOnly") && !text.contains('#'));
        assert!(check::DOCUMENT.without(&UnknownFields::new()).contains("available"));
    }
}

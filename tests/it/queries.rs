//! Our documents against the known schema.

use apollo_compiler::{ExecutableDocument, Schema};
use keywand_core::wandb::{DOCUMENTS, UnknownFields};

#[test]
fn every_document_is_valid_whole_and_with_everything_left_out() {
    let schema = Schema::parse_and_validate(keywand_demo::SCHEMA, "schema.graphql").expect("the schema");
    for document in DOCUMENTS {
        for unknown in [UnknownFields::new(), document.optional()] {
            let text = document.without(&unknown);
            let parsed = ExecutableDocument::parse_and_validate(&schema, &text, document.operation);
            assert!(parsed.is_ok(), "{}\n{text}\n{}", document.operation, parsed.expect_err("errors"));
        }
    }
}

#[test]
fn no_document_asks_for_a_key() {
    for document in DOCUMENTS {
        let text = document.without(&UnknownFields::new());
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        assert!(!words.iter().any(|word| word.eq_ignore_ascii_case("apikey") || word.eq_ignore_ascii_case("apikeys")), "{text}");
    }
}

#[test]
fn only_the_documents_that_write_are_mutations() {
    let mutations: Vec<&str> = DOCUMENTS
        .iter()
        .filter(|document| document.without(&UnknownFields::new()).contains("mutation "))
        .map(|d| d.operation)
        .collect();
    assert_eq!(mutations, ["KeywandUpsertRun", "KeywandCreateProject", "KeywandDeleteRun"]);
}

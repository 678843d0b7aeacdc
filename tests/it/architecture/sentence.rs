//! Strings that read like sentences for people: those live in the catalogue.

use super::source::Source;

/// Files that hold what other programs print, and technical words of our own; why.
const OTHERS: [(&str, &str); 12] = [
    ("core/src/reading", "what wandb, its servers and other programs print"),
    ("core/src/diagnose/rule", "the same, in examples and neighbours"),
    ("core/src/diagnose/verdict.rs", "words of the server's refusal"),
    ("core/src/evidence.rs", "words of the server's refusal"),
    ("core/src/wandb/document.rs", "words of a GraphQL validation error"),
    ("core/src/wandb/client.rs", "words of the HTTP library"),
    ("core/src/wandb/resolve.rs", "words in place of the system's, where its resolver gives none"),
    ("core/src/system/regular.rs", "words in place of the system's, as other programs have them"),
    ("core/src/contract/typescript.rs", "TypeScript"),
    ("core/src/app/call.rs", "told to developers: no screen asks for what is not in the table"),
    ("core/src/app/exec.rs", "lines for a shell"),
    ("fuzzing.rs", "told to developers"),
];

/// Programs whose command lines are no sentences.
const PROGRAMS: [&str; 3] = ["keywand ", "pip ", "wandb "];

/// The strings of a source that read like sentences.
pub fn sentences(source: &Source) -> Vec<&String> {
    let path = source.path.to_string_lossy().replace('\\', "/");
    if OTHERS.iter().any(|(place, _)| path.contains(place)) {
        return Vec::new();
    }
    source.strings.iter().filter(|text| is_sentence(text)).collect()
}

/// Three words one after another, and no command line.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        word.len() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '\'')
    };
    let words: Vec<bool> = text.split_whitespace().map(is_word).collect();
    let command = PROGRAMS.iter().any(|program| text.trim_start().starts_with(program));
    !command && words.windows(3).any(|three| three.iter().all(|word| *word))
}

#[test]
fn a_sentence_is_three_words_and_no_command() {
    for text in ["The key was refused.", "could not read {file}", "{command} is asked otherwise", "Keys: none of them works"] {
        assert!(is_sentence(text), "{text}");
    }
    for text in ["keywand exec {name} -- python train.py", "accounts.json", "first second", "{a} of {b}", "--lang ja|en"] {
        assert!(!is_sentence(text), "{text}");
    }
}

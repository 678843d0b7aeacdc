//! One term a concept: the glossary's forbidden variants stand nowhere that people read.

use std::fs;
use std::path::Path;

use keywand_core::i18n::CATALOGUE;
use keywand_tests::root;

/// A concept: its term, and what it is never called.
struct Term {
    term: String,
    never: Vec<String>,
}

/// The terms of English and of Japanese, read off the first table of the glossary.
fn terms() -> [Vec<Term>; 2] {
    let text = fs::read_to_string(root().join("src-tauri/core/locales/GLOSSARY.md")).expect("the glossary");
    let table = text.split("\n## ").nth(1).expect("the first table");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| English"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert!(rows.len() > 40 && rows.iter().all(|row| row.len() == 5), "the table has five columns: {rows:?}");
    [(0, 3), (1, 4)].map(|(term, never)| {
        let variants = |cell: &str| cell.split(", ").filter(|word| !word.is_empty()).map(str::to_owned).collect();
        rows.iter().map(|row| Term { term: row[term].to_owned(), never: variants(row[never]) }).collect()
    })
}

/// Does the variant stand in the line, other than as a part of the right term?
fn holds(line: &str, term: &str, variant: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric();
    let first = variant.chars().next().map_or_else(String::new, |c| c.to_uppercase().collect());
    let capital = format!("{first}{}", &variant[variant.chars().next().map_or(0, char::len_utf8)..]);
    let line_without_term = if term.is_empty() { line.to_owned() } else { line.replace(term, "\u{1}") };
    [variant, &capital].iter().any(|variant| {
        line_without_term.match_indices(*variant).any(|(at, found)| {
            let before = line_without_term[..at].chars().next_back();
            let after = line_without_term[at + found.len()..].chars().next();
            let edge = |side: Option<char>, own: Option<char>| !(side.is_some_and(word) && own.is_some_and(word));
            edge(before, found.chars().next()) && edge(after, found.chars().next_back()) && after != Some('ー')
        })
    })
}

/// What people read in each language: where it stands, and its lines.
fn read(language: usize) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = CATALOGUE
        .iter()
        .map(|(name, ja, en)| (format!("{name}.ftl"), if language == 0 { *en } else { *ja }.to_owned()))
        .collect();
    let files: &[&str] = if language == 0 {
        &["README.md", "SECURITY.md", "CHANGELOG.md", "src-tauri/cli/src/args.rs"]
    } else {
        &["README.ja.md"]
    };
    for file in files {
        texts.push(((*file).to_owned(), fs::read_to_string(root().join(file)).unwrap_or_else(|_| panic!("{file}"))));
    }
    let is_catalogue = |name: &str| Path::new(name).extension().is_some_and(|kind| kind == "ftl");
    let shown = |name: &str, line: &str| match name {
        "src-tauri/cli/src/args.rs" => line.trim_start().starts_with("///"),
        _ => !is_catalogue(name) || !line.starts_with('#'),
    };
    // An id is no word for people.
    let value = |name: &str, line: &str| match line.split_once(" = ") {
        Some((_, value)) if is_catalogue(name) => value.to_owned(),
        _ => line.to_owned(),
    };
    texts
        .iter()
        .flat_map(|(name, text)| text.lines().filter(|line| shown(name, line)).map(|line| (name.clone(), value(name, line))))
        .collect()
}

#[test]
fn no_concept_has_a_second_name() {
    let mut found = Vec::new();
    for (language, terms) in terms().iter().enumerate() {
        let lines = read(language);
        for term in terms {
            for variant in &term.never {
                let hits = lines.iter().filter(|(_, line)| holds(line, &term.term, variant));
                found.extend(hits.map(|(file, line)| format!("{file}: “{variant}” instead of “{}”: {}", term.term, line.trim())));
            }
        }
    }
    assert!(found.is_empty(), "{} places\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_variant_is_found_where_it_stands_and_only_there() {
    for (line, term, variant, expect) in [
        ("The account is on file.", "saved account", "on file", true),
        ("On file since then", "saved account", "on file", true),
        ("moved on filesystems", "saved account", "on file", false),
        ("Open the API key page", "API key page", "key page", false),
        ("Open the key page", "API key page", "key page", true),
        ("サーバーの応答", "サーバー", "サーバ", false),
        ("サーバの応答", "サーバー", "サーバ", true),
        ("フォルダーの中のフォルダ", "フォルダー", "フォルダ", true),
    ] {
        assert_eq!(holds(line, term, variant), expect, "{line}: {variant}");
    }
}

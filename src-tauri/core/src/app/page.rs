//! The page of a code: what it means, and what the card says of an example.

use crate::contract::{CodeEntry, CodePage, CodeRequest, PageView, TitleInBoth};
use crate::diagnose::{Code, Facts, Finding, Group, Judgement, Suggestion, Verdict, diagnose, judge};
use crate::evidence::{Evidence, Location};
use crate::explain::{FindingView, explain, offered_links};
use crate::i18n::{Args, Language, say};

use super::desk::Shown;

/// Every code, by what it is about.
pub(super) fn list_codes() -> Vec<CodeEntry> {
    codes_list()
}

/// The page of one code. Its links may be opened from then on.
pub(super) fn show_code(shown: &Shown, request: CodeRequest) -> CodePage {
    let of = |language| code_page(request.code, language);
    let page = CodePage { group: request.code.group(), ja: of(Language::Ja), en: of(Language::En) };
    shown.links().code = offered_links(&[page.ja.finding.clone(), page.en.finding.clone()]);
    page
}

/// Every code, by what it is about.
pub fn codes_list() -> Vec<CodeEntry> {
    let title = |code, language| example(code, language).title;
    let entry = |code: Code| {
        let title = TitleInBoth { ja: title(code, Language::Ja), en: title(code, Language::En) };
        CodeEntry { code, group: code.group(), title }
    };
    let of = |group: Group| Code::ALL.iter().copied().filter(move |code| code.group() == group).map(entry);
    Group::ALL.into_iter().flat_map(of).collect()
}

/// What a code means, in one language.
pub fn code_page(code: Code, language: Language) -> PageView {
    let part = |name: &str| say(language, &format!("page-{code}.{name}"), &Args::new());
    PageView {
        finding: example(code, language),
        meaning: part("meaning"),
        evidence: part("evidence"),
        confused: part("confused"),
        remedy: part("remedy"),
        source: part("source"),
    }
}

/// What a code that no evidence shows is explained with on its page.
fn example_facts() -> Facts {
    let text = |text: &str| Some(text.to_owned());
    Facts {
        user: text("lzwjava"),
        host: text("w.example.jp"),
        suggestion: text("w2.example.jp").map(Suggestion::Host),
        account: text("work"),
        proxy: text("http://proxy.example.jp:3128"),
        place: Some(Location::File("~/.netrc".to_owned(), None)),
        message: text("Permission denied (os error 13)"),
        ..Facts::default()
    }
}

/// The explanation of the rule's own example; of a code that no rule finds, with example facts.
pub(super) fn example(code: Code, language: Language) -> FindingView {
    let evidence = (code.rule().example)();
    let found = diagnose(&evidence).into_iter().find(|found| found.code == code);
    let bare = || {
        let judgement = Judgement { verdict: Verdict::CannotTell, proven: false };
        explain(&Finding::certain(code, example_facts()), &Evidence::default(), judgement, language)
    };
    found.map_or_else(bare, |found| explain(&found, &evidence, judge(&evidence), language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_page_in_both_languages() {
        for code in Code::ALL {
            for language in Language::ALL {
                let page = code_page(*code, language);
                assert_eq!(page.finding.code, *code);
                assert!(
                    !page.finding.title.is_empty() && !page.finding.what.is_empty() && !page.finding.why.is_empty(),
                    "{code}"
                );
                for part in [&page.meaning, &page.evidence, &page.confused, &page.remedy, &page.source] {
                    assert!(!part.is_empty() && !part.starts_with("page-"), "{code}: {part}");
                    assert!(part.matches('`').count() % 2 == 0, "{code}: {part}");
                }
            }
        }
    }

    #[test]
    fn the_list_holds_every_code_once_under_its_heading() {
        let list = codes_list();
        let mut codes: Vec<Code> = list.iter().map(|entry| entry.code).collect();
        codes.sort();
        let mut all = Code::ALL.to_vec();
        all.sort();
        assert_eq!(codes, all);
        assert!(list.is_sorted_by_key(|entry| entry.group));
    }
}

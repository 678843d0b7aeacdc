//! The page of a code: what it means, by an example of it.

use crate::diagnose::{Code, Facts, Finding, Judgement, RULES, Verdict, diagnose, judge};
use crate::evidence::Evidence;
use crate::explain::{FindingView, explain};
use crate::i18n::Language;

/// What a code means: the explanation of the rule's own example; of a code that no rule gives, the bare one.
pub fn code_page(code: Code, language: Language) -> FindingView {
    let of_rule = RULES.iter().find(|rule| rule.code == code).and_then(|rule| {
        let evidence = (rule.example)();
        let found = diagnose(&evidence).into_iter().find(|found| found.code == code)?;
        Some(explain(&found, &evidence, judge(&evidence), language))
    });
    of_rule.unwrap_or_else(|| {
        let judgement = Judgement { verdict: Verdict::CannotTell, proven: false };
        explain(&Finding::certain(code, Facts::default()), &Evidence::default(), judgement, language)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_page_in_both_languages() {
        for code in Code::ALL {
            for language in Language::ALL {
                let page = code_page(*code, language);
                assert_eq!(page.code, *code);
                assert!(!page.title.is_empty() && !page.what.is_empty() && !page.why.is_empty(), "{code}");
            }
        }
    }
}

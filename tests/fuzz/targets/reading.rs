//! Any pasted text: nothing stops the reading, no key comes back, and every cause is explained in both languages.
#![no_main]

use keywand_core::app::paste_explain;
use keywand_core::i18n::Language;
use keywand_core::reading;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let said = format!("{:?}", reading::read(text));
    let longest = said.split(|c: char| !c.is_ascii_hexdigit()).map(str::len).max();
    assert!(longest < Some(40), "a key comes back: {said}");
    for language in [Language::Ja, Language::En] {
        paste_explain(text, language);
    }
});

//! Two languages, one Fluent catalogue. Sentences for people live only in `locales/`.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::plain::harmless_lines;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language that Keywand speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl Language {
    /// Both, in the order in which a switch shows them.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// First of the tags that we speak; English where it is neither.
    pub fn best_of<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(|tag| Self::ALL.into_iter().find(|language| speaks(tag, language.tag()))).unwrap_or(Self::En)
    }

    /// The system's language.
    pub fn of_system() -> Self {
        let tags: Vec<String> = sys_locale::get_locales().collect();
        Self::best_of(tags.iter().map(String::as_str))
    }
}

impl std::str::FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.tag() == text).ok_or_else(|| format!("{text}: ja / en"))
    }
}

fn speaks(tag: &str, language: &str) -> bool {
    tag.split(['-', '_', '.']).next().is_some_and(|part| part.eq_ignore_ascii_case(language))
}

/// Facts to put into a sentence, by name.
#[derive(Debug, Default, Clone)]
pub struct Args(Vec<(&'static str, String)>);

impl Args {
    /// No facts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one fact; it is shown exactly as given, save that invisible and control characters are dropped.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value = harmless_lines(&value.into());
        self.0.push((name, value.replace([UNKNOWN, '\u{f8fe}'], "")));
        self
    }

    /// Adds one fact that nobody told: every sentence that would need it is left out.
    #[must_use]
    pub fn unknown(mut self, name: &'static str) -> Self {
        self.0.push((name, UNKNOWN.to_string()));
        self
    }

    /// Adds one fact, or says that nobody told it.
    #[must_use]
    pub fn told(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self.unknown(name),
        }
    }
}

/// Stands in a sentence for a fact that nobody told; a private-use character, taken out of every fact that was told.
const UNKNOWN: char = '\u{f8ff}';

/// The text without the sentences that an unknown fact is part of, and without the lines and blank lines that this leaves.
fn without_unknown(text: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for line in text.lines() {
        let told: String = sentences(line).filter(|sentence| !sentence.contains(UNKNOWN)).collect();
        let lost = line.contains(UNKNOWN) && told.trim().is_empty();
        let blank = told.trim().is_empty() && kept.last().is_none_or(|line| line.trim().is_empty());
        if !lost && !blank {
            kept.push(told.trim_end().to_owned());
        }
    }
    kept.join("\n").trim().to_owned()
}

/// Sentences with what stands between them: each ends with its full stop and the white space behind it.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let ends = rest.char_indices().find_map(|(at, c)| {
            let after = &rest[at + c.len_utf8()..];
            let ends = matches!(c, '。' | '？' | '！') || matches!(c, '.' | '?' | '!') && after.starts_with(' ');
            ends.then(|| rest.len() - after.trim_start_matches(' ').len())
        });
        let (sentence, after) = rest.split_at(ends.unwrap_or(rest.len()));
        rest = after;
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// Says the message `id`, or its attribute where `id` is `message.attribute`.
///
/// A message that is missing is a defect which the parity test finds; its id is shown in its place.
pub fn say(language: Language, id: &str, args: &Args) -> String {
    try_say(language, id, args).unwrap_or_else(|| id.to_owned())
}

/// As [`say`], but `None` where the catalogue has no such message.
pub fn try_say(language: Language, id: &str, args: &Args) -> Option<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
    let bundle = bundle_of(language, message);
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in &args.0 {
        let text = || FluentValue::String(Cow::Owned(value.replace(' ', OWN_SPACE)));
        values.set(*name, number(value).map_or_else(text, FluentValue::from));
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
    let text = if text.contains(UNKNOWN) || text.contains("\n\n\n") { without_unknown(&text) } else { text };
    let text = if language == Language::Ja { close_up(&text) } else { text };
    Some(text.replace(OWN_SPACE, " "))
}

/// A fact that is a number selects `[1]`; it is shown as it was given.
fn number(value: &str) -> Option<u32> {
    value.parse().ok().filter(|number: &u32| number.to_string() == value)
}

/// Stands for a space inside a fact, so that only the spaces of the sentence itself are looked at.
const OWN_SPACE: &str = "\u{f8fe}";

/// Removes the spaces between two Japanese characters: a sentence has one beside `{ $user }`, which only Latin text needs.
///
/// `ui/src/text/spacing.ts` does the same for the window.
fn close_up(text: &str) -> String {
    let mut closed = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let between =
            c == ' ' && closed.chars().next_back().is_some_and(is_japanese) && rest.peek().copied().is_some_and(is_japanese);
        if !between {
            closed.push(c);
        }
    }
    closed
}

/// Kana, kanji, and Japanese or full-width punctuation.
fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}')
}

/// The catalogue's files: name, Japanese, English.
pub const CATALOGUE: &[(&str, &str, &str)] = &[
    ("findings", include_str!("../locales/ja/findings.ftl"), include_str!("../locales/en/findings.ftl")),
    ("report", include_str!("../locales/ja/report.ftl"), include_str!("../locales/en/report.ftl")),
    ("rights", include_str!("../locales/ja/rights.ftl"), include_str!("../locales/en/rights.ftl")),
    ("cli", include_str!("../locales/ja/cli.ftl"), include_str!("../locales/en/cli.ftl")),
    ("recipe", include_str!("../locales/ja/recipe.ftl"), include_str!("../locales/en/recipe.ftl")),
    ("reach", include_str!("../locales/ja/reach.ftl"), include_str!("../locales/en/reach.ftl")),
    ("watch", include_str!("../locales/ja/watch.ftl"), include_str!("../locales/en/watch.ftl")),
    ("fix", include_str!("../locales/ja/fix.ftl"), include_str!("../locales/en/fix.ftl")),
    ("window", include_str!("../locales/ja/window.ftl"), include_str!("../locales/en/window.ftl")),
    ("machine", include_str!("../locales/ja/machine.ftl"), include_str!("../locales/en/machine.ftl")),
    (HELP, include_str!("../locales/ja/help.ftl"), include_str!("../locales/en/help.ftl")),
    (PAGES, include_str!("../locales/ja/pages.ftl"), include_str!("../locales/en/pages.ftl")),
];

/// The file of the pages, whose messages begin with `page-`: read only when a page is asked for.
const PAGES: &str = "pages";
/// The file of the command line's help, whose messages begin with `help-`: read only when help is asked for.
const HELP: &str = "help";

type Bundle = FluentBundle<FluentResource>;

fn bundle_of(language: Language, message: &str) -> &'static Bundle {
    static JA: [LazyLock<Bundle>; 3] = [
        LazyLock::new(|| read_bundle(Language::Ja, None)),
        LazyLock::new(|| read_bundle(Language::Ja, Some(PAGES))),
        LazyLock::new(|| read_bundle(Language::Ja, Some(HELP))),
    ];
    static EN: [LazyLock<Bundle>; 3] = [
        LazyLock::new(|| read_bundle(Language::En, None)),
        LazyLock::new(|| read_bundle(Language::En, Some(PAGES))),
        LazyLock::new(|| read_bundle(Language::En, Some(HELP))),
    ];
    let of_language = if language == Language::Ja { &JA } else { &EN };
    let at = ["page-", "help-"].iter().position(|begin| message.starts_with(begin)).map_or(0, |at| at + 1);
    &of_language[at]
}

/// Reads one language: a file of its own, or all others. What Fluent cannot read is left out; the parity test then names it.
fn read_bundle(language: Language, file: Option<&str>) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    let own = |name: &'static str| [PAGES, HELP].into_iter().find(|own| *own == name);
    // Otherwise invisible U+2068 and U+2069 would stand in copied text.
    bundle.set_use_isolating(false);
    for (_, ja, en) in CATALOGUE.iter().filter(|(name, ..)| own(name) == file) {
        let source = if language == Language::Ja { ja } else { en };
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_takes_its_sentence_with_it() {
        let u = UNKNOWN;
        for (text, expect) in [
            (format!("The host {u} answered. Nothing was sent. Ask “{u}”."), "Nothing was sent."),
            (format!("{u} に接続できません。再試行してください。"), "再試行してください。"),
            (
                format!("Hello,\n\n- Team: {u}\n- Host: w.example.jp\n\nRole {u}.\n\nThank you."),
                "Hello,\n\n- Host: w.example.jp\n\nThank you.",
            ),
            (format!("Only {u}"), ""),
            ("wandb 0.31.0 is W&B. Yes".to_owned(), "wandb 0.31.0 is W&B. Yes"),
        ] {
            assert_eq!(without_unknown(&text), expect);
        }
        let forged = Args::new().with("host", format!("a{u}b"));
        assert_eq!(say(Language::En, "unknown-user-of-key", &forged.with("hint", "x")), "the account with key x");
    }

    #[test]
    fn a_number_selects_its_own_words_and_a_name_of_digits_stays_as_it_is() {
        let said = |count: &str| say(Language::En, "notify-lost", &Args::new().with("count", count));
        assert_eq!(said("1"), "You can no longer log runs to one of your favorites.");
        assert_eq!(said("12345"), "You can no longer log runs to 12345 of your favorites.");
        for name in ["007", "4294967296", "0", "1e3", "-1"] {
            assert_eq!(said(name), format!("You can no longer log runs to {name} of your favorites."));
        }
    }

    #[test]
    fn no_space_is_left_between_japanese_words() {
        let spoken = |name: &str| say(Language::Ja, "change-log-lost", &Args::new().with("team", name));
        assert_eq!(spoken("vision-lab"), "vision-lab は閲覧専用になり、run をログできなくなりました。");
        assert_eq!(spoken("画像班"), "画像班は閲覧専用になり、run をログできなくなりました。");
        assert_eq!(spoken("画像 班"), "画像 班は閲覧専用になり、run をログできなくなりました。");
        assert_eq!(close_up("キー 0f3a のアカウント は run をログ"), "キー 0f3a のアカウントは run をログ");
    }

    #[test]
    fn the_first_language_that_we_speak_is_taken() {
        for (tags, expect) in [
            (&["ja-JP", "en-US"][..], Language::Ja),
            (&["fr-FR", "ja_JP.UTF-8"], Language::Ja),
            (&["en-GB", "ja"], Language::En),
            (&["fr", "de"], Language::En),
            (&[], Language::En),
            (&["jam"], Language::En),
        ] {
            assert_eq!(Language::best_of(tags.iter().copied()), expect, "{tags:?}");
        }
    }

    #[test]
    fn a_language_is_read_by_its_tag_and_by_nothing_else() {
        for (text, expect) in
            [("ja", Ok(Language::Ja)), ("en", Ok(Language::En)), ("EN", Err(())), ("en-US", Err(())), ("", Err(()))]
        {
            assert_eq!(text.parse::<Language>().map_err(drop), expect, "{text}");
        }
        assert_eq!("fr".parse::<Language>(), Err("fr: ja / en".to_owned()));
        assert_eq!(Language::ALL.map(Language::tag), ["ja", "en"]);
    }

    #[test]
    fn a_message_is_found_in_the_file_of_its_kind_and_said_by_its_id_where_it_is_missing() {
        for language in Language::ALL {
            for id in ["help-usage", "page-key-missing.meaning", "key-missing", "key-missing.what"] {
                let said = try_say(language, id, &Args::new());
                assert!(said.is_some(), "{id}");
                assert_eq!(said, Some(say(language, id, &Args::new())), "{id}");
            }
            for id in ["help-none", "page-none", "none-at-all", "key-missing.none"] {
                assert_eq!(try_say(language, id, &Args::new()), None, "{id}");
                assert_eq!(say(language, id, &Args::new()), id);
            }
        }
        assert_eq!(say(Language::En, "help-usage", &Args::new()), "Usage:");
        assert_ne!(say(Language::Ja, "help-usage", &Args::new()), "Usage:");
    }

    #[test]
    fn a_sentence_ends_with_its_stop_and_the_blanks_behind_it() {
        for (line, expect) in [
            ("", &[][..]),
            ("One.  Two! Three? Four", &["One.  ", "Two! ", "Three? ", "Four"]),
            ("wandb 0.31.0 is.", &["wandb 0.31.0 is."]),
            ("一。二？ 三！四", &["一。", "二？ ", "三！", "四"]),
        ] {
            assert_eq!(sentences(line).collect::<Vec<_>>(), expect, "{line}");
        }
        for (c, expect) in [('あ', true), ('漢', true), ('。', true), ('（', true), ('a', false), (' ', false), ('é', false)]
        {
            assert_eq!(is_japanese(c), expect, "{c}");
        }
        for (value, expect) in [("7", Some(7)), ("07", None), ("+7", None), ("4294967295", Some(u32::MAX)), ("", None)] {
            assert_eq!(number(value), expect, "{value}");
        }
    }
}

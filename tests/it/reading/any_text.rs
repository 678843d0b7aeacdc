//! Texts of any kind: nothing stops the reading, and no key comes back from it.

use keywand_core::app::paste_explain;
use keywand_core::i18n::Language;
use keywand_core::reading;
use proptest::prelude::*;

use keywand_tests::pasted::read;

proptest! {
    #[test]
    fn no_text_stops_the_reading(text in "\\PC*") {
        read(&text);
    }

    #[test]
    fn no_mix_of_known_shapes_stops_the_reading(parts in prop::collection::vec(prop::sample::select(SHAPES), 0..24)) {
        read(&parts.concat());
    }

    #[test]
    fn a_pasted_key_never_comes_back(
        key in "[0-9a-f]{40}",
        before in prop::sample::select(SHAPES),
        after in prop::sample::select(SHAPES),
        around in "\\PC{0,8}",
    ) {
        let text = format!("wandb: ERROR permission denied\n{around}{before}{key}{after}\n{before} {key} {after}{around}");
        let shown = format!("{:?} {:?}", reading::read(&text), paste_explain(&text, Language::En));
        prop_assert!(!shown.contains(&key), "{shown}");
    }
}

/// Beginnings and ends of what is looked for.
const SHAPES: &[&str] = &[
    "",
    "\n",
    " ",
    "\u{1b}[31m",
    "\u{1b}[",
    "\u{1b}]8;;",
    "\r",
    "│",
    "wandb: ",
    "wandb: ERROR ",
    "entity ",
    " not found",
    "project ",
    "entity=\"",
    "\"",
    "'",
    "WANDB_API_KEY=",
    "WANDB_ENTITY=",
    "File \"",
    "\", line ",
    "99999999999999",
    "Cell In[",
    "], line 3",
    "Currently logged in as: ",
    " to ",
    "https://wandb.ai/",
    "/",
    "%",
    "%e3",
    "POST http://",
    "Post \"http://",
    "\"message\":\"",
    "\\",
    "returned error ",
    "403",
    "<Response [",
    "run ",
    " was previously created and deleted",
    "Invalid project name '",
    "': ",
    "語",
    "netrc file at ",
    ", error on line ",
    "did you mean ",
    "api key must be 40 characters long, yours was ",
    "<html",
    "wandb==",
    ".run(\"",
];

//! `keywand explain`: diagnoses pasted terminal text.

use std::io::Read as _;

use keywand_core::app::{code_page, codes_list, paste_explain, target_of_script};
use keywand_core::contract::{Code, CodeEntry};
use keywand_core::diagnose::near::nearest;
use keywand_core::i18n::{Args, Language, say};
use keywand_core::system::Surroundings;

use crate::args::Explain;
use crate::print;
use crate::session::{DONE, USAGE};
use crate::table::{Mood, table};

/// Runs it.
pub(crate) fn run(args: &Explain, language: Option<Language>) -> u8 {
    let language = language.unwrap_or_else(Language::of_system);
    if let Some(code) = &args.code {
        return page(code, args.json, language);
    }
    if matches!(args.file.as_deref(), None | Some("-")) {
        print::say_how_to_end("explain-paste", language);
    }
    let text = match read(args.file.as_deref()) {
        Ok(text) => text,
        Err(error) => {
            let name = args.file.as_deref().unwrap_or("-");
            print::err(&say(language, "explain-unreadable", &Args::new().with("file", name).with("message", error.to_string())));
            return USAGE;
        }
    };
    let report = paste_explain(&text, language);
    let is_ours = report.findings.iter().any(|found| found.code != Code::NotAboutWandb);
    let named = if is_ours { target_of_script(&text, &report, &Surroundings::of_this_process()) } else { None };
    if args.json {
        let mut object = serde_json::json!(report);
        object["check"] = serde_json::json!(named.as_ref().map(|named| &named.command));
        print::data(&object.to_string());
    } else if report.findings.is_empty() {
        print::out(&say(language, "explain-nothing", &Args::new()));
    } else {
        for (found, at) in report.findings.iter().zip(0..) {
            if at > 0 {
                print::out("");
            }
            print::finding(found, language);
        }
    }
    if let (Some(named), false) = (named, args.json) {
        print::out("");
        print::out(&say(language, "explain-script", &Args::new().with("file", named.file).with("target", named.target)));
        print::out(&format!("  $ {}", named.command));
    }
    u8::from(is_ours)
}

/// The page of one code, or the names of all.
fn page(name: &str, json: bool, language: Language) -> u8 {
    if name == "list" {
        list(json, language);
        return DONE;
    }
    let Ok(code) = name.parse::<Code>() else {
        print::err(&say(language, "explain-no-code", &Args::new().with("code", name)));
        if let Some(near) = nearest(name, Code::ALL.iter().map(|code| code.name())) {
            print::err(&say(language, "explain-near-code", &Args::new().with("code", near)));
        }
        return USAGE;
    };
    let page = code_page(code, language);
    if json {
        print::data(&serde_json::to_string(&page).unwrap_or_default());
    } else {
        print::page(&page, language);
    }
    DONE
}

/// Every code and its title.
fn list(json: bool, language: Language) {
    let title = |entry: &CodeEntry| if language == Language::Ja { entry.title.ja.clone() } else { entry.title.en.clone() };
    let codes = codes_list();
    if json {
        let object = |entry: &CodeEntry| serde_json::json!({ "code": entry.code, "title": title(entry) });
        let all: Vec<_> = codes.iter().map(object).collect();
        return print::data(&serde_json::Value::from(all).to_string());
    }
    let row = |entry: &CodeEntry| (Mood::Plain, vec![entry.code.to_string(), title(entry)]);
    table(language, "", &["head-code", "head-why"], &codes.iter().map(row).collect::<Vec<_>>());
}

/// Text in any encoding; what is not UTF-8 is replaced.
fn read(file: Option<&str>) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    match file {
        None | Some("-") => std::io::stdin().lock().read_to_end(&mut bytes)?,
        Some(path) => std::fs::File::open(path)?.read_to_end(&mut bytes)?,
    };
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

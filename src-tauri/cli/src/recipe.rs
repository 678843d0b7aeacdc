//! `keywand recipe`: a file for another machine, with what was tested here.

use std::time::Duration;

use keywand_core::account::AccountId;
use keywand_core::contract::{GuardRequest, GuardView, Problem, RecipeEntry, RecipeKind, RecipeRequest, RecipeView, Verdict};
use keywand_core::i18n::Args as Words;
use serde_json::{Value, json};

use crate::args::Recipe;
use crate::print;
use crate::session::{DONE, FAILED, Session, UNREACHED, USAGE};
use crate::table::{Mood, table};

/// Longest that the test may take.
const LIMIT: Duration = Duration::from_secs(10);

/// Prints a recipe, or lists the kinds.
pub(crate) fn run(session: &Session, args: &Recipe) -> u8 {
    let Some(kind) = args.kind.as_deref().and_then(|name| RecipeKind::ALL.into_iter().find(|kind| kind.name() == name)) else {
        return list(session, args.json);
    };
    match recipe(session, args, kind) {
        Ok((Some(view), tested)) => {
            show(session, args, &view, tested.as_ref());
            status(args, tested.as_ref())
        }
        Ok((None, _)) => {
            print::err(&session.say("recipe-name-hides", &Words::new()));
            USAGE
        }
        Err(problem) => session.failed(&problem, args.json),
    }
}

/// The test, unless none is wanted or the key cannot be used; then the recipe for what was tested.
fn recipe(session: &Session, args: &Recipe, kind: RecipeKind) -> Result<(Option<RecipeView>, Option<GuardView>), Box<Problem>> {
    let account = args.account.as_deref().map(|name| account(session, name, args.no_check)).transpose()?;
    let target = args.target.clone().or_else(|| session.app.target_here()).ok_or_else(|| session.app.target_missing())?;
    let tested = if args.no_check { None } else { Some(test(session, account.clone(), &target)?) };
    let report = tested.as_ref().and_then(|view| view.report.as_ref());
    let named = report.and_then(|report| Some(format!("{}/{}", report.entity.as_ref()?, report.project.as_ref()?)));
    // The address of a page names a server, too.
    let target = if target.contains("://") { target } else { named.unwrap_or(target) };
    let request = RecipeRequest { kind, account, target };
    Ok((session.confirmed(|| session.app.recipe_write(&request))?, tested))
}

/// Its key is not needed where nothing is asked.
fn account(session: &Session, name: &str, no_check: bool) -> Result<AccountId, Box<Problem>> {
    if no_check { session.app.account_named(Some(name)) } else { session.account(Some(name)) }
}

fn test(session: &Session, account: Option<AccountId>, target: &str) -> Result<GuardView, Box<Problem>> {
    let request = GuardRequest { account, target: target.to_owned() };
    let unreadable = |error: std::io::Error| session.app.unreadable(&error.to_string());
    session.confirmed(|| session.wait(session.app.guard_elsewhere(&request, LIMIT)).map_err(unreadable)?)
}

fn show(session: &Session, args: &Recipe, view: &RecipeView, tested: Option<&GuardView>) {
    if args.json {
        let mut told = serde_json::to_value(view).unwrap_or_default();
        if let Value::Object(told) = &mut told {
            told.insert("verdict".to_owned(), tested.map_or(Value::Null, |tested| json!(tested.verdict)));
            told.insert("codes".to_owned(), tested.map_or_else(|| json!([]), |tested| json!(tested.codes)));
        }
        return print::data(&told.to_string());
    }
    print::data(view.text.trim_end());
    print::note(&session.say("recipe-save", &Words::new().with("file", view.file.clone())));
    tested.iter().flat_map(|tested| &tested.lines).for_each(|line| print::note(line));
}

fn status(args: &Recipe, tested: Option<&GuardView>) -> u8 {
    match tested.map(|tested| tested.verdict) {
        None if args.no_check => DONE,
        Some(Verdict::Allowed) => DONE,
        Some(Verdict::Denied) => FAILED,
        _ => UNREACHED,
    }
}

fn list(session: &Session, json: bool) -> u8 {
    let kinds = session.app.recipes_list();
    if json {
        print::data(&serde_json::to_string(&kinds).unwrap_or_default());
        return DONE;
    }
    let row = |entry: RecipeEntry| (Mood::Good, vec![entry.kind.name().to_owned(), entry.file, entry.about]);
    let rows: Vec<_> = kinds.into_iter().map(row).collect();
    table(session.language, "", &["column-recipe", "column-file", "column-about"], &rows);
    print::out("");
    print::out(&session.say("recipe-usage", &Words::new()));
    DONE
}

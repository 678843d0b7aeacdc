//! One adapter a command: from the wire to the core and back.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands commands their arguments by value")]

use keywand_core::app::{App, SampleOffer, SamplePerson};
use keywand_core::contract::{
    AccountRequest, AccountsView, CheckReport, CheckRequest, CopyRequest, KeyHoldRequest, LinkRequest, Nothing, Preferences,
    Problem, Progress, StartRequest, StartView,
};
use keywand_core::secret::ApiKey;
use keywand_demo::{Demo, Options};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use crate::Sample;
use crate::desktop::System;

type Answer<T> = Result<T, Box<Problem>>;

#[tauri::command]
pub(crate) fn start(app: State<'_, App>, request: StartRequest) -> StartView {
    app.start(&request)
}

#[tauri::command]
pub(crate) async fn sample_start(app: State<'_, App>, sample: State<'_, Sample>, request: Nothing) -> Answer<AccountsView> {
    let Nothing {} = request;
    let demo = Demo::start(Options::default()).await.map_err(|error| app.unreadable(&error.to_string()))?;
    let view = app.sample_offer(offer(&demo));
    sample.0.lock().map_err(|error| app.unreadable(&error.to_string()))?.replace(demo);
    Ok(view)
}

#[tauri::command]
pub(crate) fn key_hold(app: State<'_, App>, request: KeyHoldRequest) -> Answer<AccountsView> {
    app.key_hold(request)
}

#[tauri::command]
pub(crate) fn account_forget(app: State<'_, App>, request: AccountRequest) -> AccountsView {
    app.account_forget(&request)
}

#[tauri::command]
pub(crate) async fn check_run(app: State<'_, App>, request: CheckRequest, progress: Channel<Progress>) -> Answer<CheckReport> {
    app.check_run(request, move |told| {
        // A window that was closed no longer listens.
        let _ = progress.send(told);
    })
    .await
}

#[tauri::command]
pub(crate) fn check_cancel(app: State<'_, App>, request: Nothing) -> Nothing {
    let Nothing {} = request;
    app.check_cancel()
}

#[tauri::command]
pub(crate) fn check_explain(app: State<'_, App>, request: Nothing) -> Option<CheckReport> {
    let Nothing {} = request;
    app.check_explain()
}

#[tauri::command]
pub(crate) fn preferences_keep(app: State<'_, App>, request: Preferences) -> StartView {
    app.preferences_keep(request)
}

#[tauri::command]
pub(crate) fn link_open(app: State<'_, App>, handle: AppHandle, request: LinkRequest) -> Answer<Nothing> {
    app.link_open(&request, &System(handle))
}

#[tauri::command]
pub(crate) fn text_copy(app: State<'_, App>, handle: AppHandle, request: CopyRequest) -> Answer<Nothing> {
    app.text_copy(&request, &System(handle))
}

fn offer(demo: &Demo) -> SampleOffer {
    let people = demo.people().into_iter().map(|person| SamplePerson { username: person.username, key: ApiKey::new(person.key) });
    let target =
        |entity: Option<&str>, project: &str| entity.map_or_else(|| project.to_owned(), |entity| format!("{entity}/{project}"));
    let worlds = demo.worlds().into_iter();
    let targets = worlds.map(|world| (world.person.to_owned(), target(world.entity, world.project), world.code.to_owned()));
    SampleOffer { url: demo.url().to_owned(), people: people.collect(), targets: targets.collect() }
}

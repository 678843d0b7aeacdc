//! One adapter a command: from the wire to the core and back.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands commands their arguments by value")]

use keywand_core::app::{App, SampleOffer, SamplePerson};
use keywand_core::contract::{
    AccountAddRequest, AccountEditRequest, AccountMoveRequest, AccountRequest, AccountsView, ApplyRequest, BindRequest,
    CancelRequest, CheckReport, CheckRequest, CodeEntry, CodePage, CodeRequest, ConfirmRequest, CopyRequest, EntityRequest,
    FixDone, FixFileRequest, FixPlanView, FixRequest, FixView, ImportRequest, LinkRequest, MatrixEvent, MatrixRequest,
    MatrixView, Nothing, PasteRequest, PasteView, Preferences, Problem, Progress, ProjectCreateRequest, ProjectRequest,
    ProjectWays, ProjectsEvent, ProjectsView, ReachRequest, ReachView, ReachesView, SearchRequest, SearchView, StartRequest,
    StartView, SwitchDone, SwitchPlanView, SwitchRequest, TeamView, UnlockRequest, WhoMayView, WhoRequest, WhoView, Wish,
};
use keywand_core::secret::ApiKey;
use keywand_demo::{Demo, Options};
use tauri::ipc::{Channel, IpcResponse};
use tauri::{AppHandle, State};

use crate::Sample;
use crate::desktop::System;
use crate::tray::{self, Wishes};

type Answer<T> = Result<T, Box<Problem>>;

#[tauri::command]
pub(crate) fn start(app: State<'_, App>, handle: AppHandle, request: StartRequest) -> StartView {
    in_tray(&handle, app.start(&request))
}

#[tauri::command]
pub(crate) async fn sample_start(app: State<'_, App>, sample: State<'_, Sample>, request: Nothing) -> Answer<AccountsView> {
    let Nothing {} = request;
    let demo = Demo::start(Options::default()).await.map_err(|error| app.unreadable(&error.to_string()))?;
    let view = app.sample_offer(offer(&demo));
    sample.0.lock().map_err(|error| app.unreadable(&error.to_string()))?.replace(demo);
    Ok(view)
}

#[tauri::command(async)]
pub(crate) fn accounts_look(app: State<'_, App>, handle: AppHandle, request: Nothing) -> AccountsView {
    let Nothing {} = request;
    in_tray(&handle, app.accounts())
}

#[tauri::command]
pub(crate) async fn account_add(app: State<'_, App>, handle: AppHandle, request: AccountAddRequest) -> Answer<AccountsView> {
    in_tray(&handle, app.account_add(request).await)
}

#[tauri::command]
pub(crate) fn key_drop(app: State<'_, App>, request: Nothing) -> Nothing {
    let Nothing {} = request;
    app.key_drop()
}

#[tauri::command]
pub(crate) async fn account_import(app: State<'_, App>, handle: AppHandle, request: ImportRequest) -> Answer<AccountsView> {
    in_tray(&handle, app.account_import(&request).await)
}

#[tauri::command(async)]
pub(crate) fn account_edit(app: State<'_, App>, handle: AppHandle, request: AccountEditRequest) -> Answer<AccountsView> {
    in_tray(&handle, app.account_edit(&request))
}

#[tauri::command(async)]
pub(crate) fn account_move(app: State<'_, App>, handle: AppHandle, request: AccountMoveRequest) -> Answer<AccountsView> {
    in_tray(&handle, app.account_move(&request))
}

#[tauri::command(async)]
pub(crate) fn account_forget(app: State<'_, App>, handle: AppHandle, request: AccountRequest) -> Answer<AccountsView> {
    in_tray(&handle, app.account_forget(&request))
}

#[tauri::command(async)]
pub(crate) fn account_restore(app: State<'_, App>, handle: AppHandle, request: Nothing) -> Answer<AccountsView> {
    let Nothing {} = request;
    in_tray(&handle, app.account_restore())
}

#[tauri::command(async)]
pub(crate) fn keys_unlock(app: State<'_, App>, request: UnlockRequest) -> Answer<AccountsView> {
    app.keys_unlock(request)
}

#[tauri::command(async)]
pub(crate) fn whoami(app: State<'_, App>, request: WhoRequest) -> Answer<WhoView> {
    app.whoami(&request)
}

#[tauri::command(async)]
pub(crate) fn switch_plan(app: State<'_, App>, request: SwitchRequest) -> Answer<SwitchPlanView> {
    app.switch_plan(&request)
}

#[tauri::command(async)]
pub(crate) fn switch_undo(app: State<'_, App>, request: Nothing) -> Answer<SwitchPlanView> {
    let Nothing {} = request;
    app.switch_undo()
}

#[tauri::command(async)]
pub(crate) fn switch_apply(app: State<'_, App>, handle: AppHandle, request: ApplyRequest) -> Answer<SwitchDone> {
    in_tray(&handle, app.switch_apply(&request))
}

#[tauri::command(async)]
pub(crate) fn folder_bind(app: State<'_, App>, request: BindRequest) -> Answer<WhoView> {
    app.folder_bind(&request)
}

#[tauri::command]
pub(crate) fn wish_listen(wishes: State<'_, Wishes>, request: Nothing, wish: Channel<Wish>) -> Nothing {
    wishes.listen(wish);
    request
}

#[tauri::command(async)]
pub(crate) fn host_confirm(app: State<'_, App>, request: ConfirmRequest) -> Answer<Nothing> {
    app.host_confirm(&request)
}

#[tauri::command]
pub(crate) async fn check_run(app: State<'_, App>, request: CheckRequest, progress: Channel<Progress>) -> Answer<CheckReport> {
    app.check_run(request, tell(progress)).await
}

#[tauri::command]
pub(crate) async fn project_create(
    app: State<'_, App>,
    request: ProjectCreateRequest,
    told: Channel<Progress>,
) -> Answer<CheckReport> {
    app.project_create(request, tell(told)).await
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

#[tauri::command(async)]
pub(crate) fn reach_look(app: State<'_, App>, request: Nothing) -> ReachesView {
    let Nothing {} = request;
    app.reach_look()
}

#[tauri::command]
pub(crate) async fn reach_run(
    app: State<'_, App>,
    handle: AppHandle,
    request: ReachRequest,
    told: Channel<ReachView>,
) -> Answer<ReachesView> {
    in_tray(&handle, app.reach_run(request, tell(told)).await)
}

#[tauri::command]
pub(crate) async fn team_open(app: State<'_, App>, request: EntityRequest) -> Answer<TeamView> {
    app.team_open(&request).await
}

#[tauri::command]
pub(crate) async fn projects_run(
    app: State<'_, App>,
    request: EntityRequest,
    told: Channel<ProjectsEvent>,
) -> Answer<ProjectsView> {
    app.projects_run(request, tell(told)).await
}

#[tauri::command]
pub(crate) fn project_ways(app: State<'_, App>, request: ProjectRequest) -> Answer<ProjectWays> {
    app.project_ways(&request)
}

#[tauri::command(async)]
pub(crate) fn reach_search(app: State<'_, App>, request: SearchRequest) -> SearchView {
    app.reach_search(&request)
}

#[tauri::command]
pub(crate) async fn matrix_run(app: State<'_, App>, request: MatrixRequest, told: Channel<MatrixEvent>) -> Answer<MatrixView> {
    app.matrix_run(request, tell(told)).await
}

#[tauri::command]
pub(crate) fn work_cancel(app: State<'_, App>, request: CancelRequest) -> Nothing {
    app.work_cancel(request)
}

#[tauri::command(async)]
pub(crate) fn who_may(app: State<'_, App>, request: Nothing) -> WhoMayView {
    let Nothing {} = request;
    app.who_may()
}

#[tauri::command(async)]
pub(crate) fn paste_look(app: State<'_, App>, request: PasteRequest) -> PasteView {
    app.paste_look(&request)
}

#[tauri::command(async)]
pub(crate) fn fix(app: State<'_, App>, request: FixRequest) -> Answer<FixView> {
    app.fix(&request)
}

#[tauri::command(async)]
pub(crate) fn fix_plan(app: State<'_, App>, request: FixFileRequest) -> Answer<FixPlanView> {
    app.fix_plan(&request)
}

#[tauri::command(async)]
pub(crate) fn fix_undo(app: State<'_, App>, request: Nothing) -> Answer<FixPlanView> {
    let Nothing {} = request;
    app.fix_undo()
}

#[tauri::command(async)]
pub(crate) fn fix_apply(app: State<'_, App>, request: ApplyRequest) -> Answer<FixDone> {
    app.fix_apply(&request)
}

#[tauri::command]
pub(crate) fn codes_list(request: Nothing) -> Vec<CodeEntry> {
    let Nothing {} = request;
    keywand_core::app::codes_list()
}

#[tauri::command]
pub(crate) fn code_page(app: State<'_, App>, request: CodeRequest) -> CodePage {
    app.code_page(request)
}

#[tauri::command]
pub(crate) fn preferences_keep(app: State<'_, App>, handle: AppHandle, request: Preferences) -> StartView {
    in_tray(&handle, app.preferences_keep(request))
}

#[tauri::command]
pub(crate) fn link_open(app: State<'_, App>, handle: AppHandle, request: LinkRequest) -> Answer<Nothing> {
    app.link_open(&request, &System(handle))
}

#[tauri::command]
pub(crate) fn text_copy(app: State<'_, App>, handle: AppHandle, request: CopyRequest) -> Answer<Nothing> {
    app.text_copy(&request, &System(handle))
}

#[tauri::command]
pub(crate) fn page_print(app: State<'_, App>, handle: AppHandle, request: Nothing) -> Answer<Nothing> {
    let Nothing {} = request;
    app.page_print(&System(handle))
}

/// Passes on what happens; a window that was closed no longer listens.
fn tell<T: IpcResponse + Send + Sync>(channel: Channel<T>) -> impl Fn(T) + Send + Sync {
    move |told| drop(channel.send(told))
}

/// What may have changed the accounts is seen in the tray, too.
fn in_tray<T>(handle: &AppHandle, answer: T) -> T {
    tray::refresh(handle);
    answer
}

fn offer(demo: &Demo) -> SampleOffer {
    let people = demo.people().into_iter().map(|person| SamplePerson { username: person.username, key: ApiKey::new(person.key) });
    let target =
        |entity: Option<&str>, project: &str| entity.map_or_else(|| project.to_owned(), |entity| format!("{entity}/{project}"));
    let worlds = demo.worlds().into_iter();
    let targets = worlds.map(|world| (world.person.to_owned(), target(world.entity, world.project), world.code.to_owned()));
    SampleOffer { url: demo.url().to_owned(), people: people.collect(), targets: targets.collect() }
}

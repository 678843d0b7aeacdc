//! What the terminal and other faces in Rust ask beside the table of commands: each question a line that hands a case the owners it
//! needs.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::account::{AccountId, Host};
use crate::contract::{
    AccountCard, AccountRequest, AccountView, AccountsView, ActionsRequest, ChangeMade, CheckReport, CleanView, Code,
    FavouriteRequest, FavouriteView, FavouritesView, FixFileRequest, FixPlanView, FixRequest, FixView, GuardRequest, GuardView,
    HandOverDone, HandOverPlanView, HandOverRequest, ImportRequest, KeepChoice, KeysView, LostMachine, MatrixRequest,
    NetrcChange, NetrcView, OfflineRequest, OfflineView, Problem, ReachRequest, ReachView, ReachesView, ReaderView, RotateDone,
    RotateFinish, RotateView, SourceView, SwitchPlanView, WhoMayView, WhoRequest, WhoView,
};
use crate::evidence::PlaceKind;
use crate::hand_over::Destination;
use crate::keys::{Answer, Scan, Watch};

use super::{
    App, HandOver, KeysWanted, SampleOffer, TrayItem, accounts, add, check, clean, confirm, example, exec, fix, fix_file, folder,
    gate, guard, hand_over, keys, meant, netrc, offline, reach, readers, recipe, rotate, sample, standing, switch, tray, who,
};

impl App {
    /// The identity that the SDK would use on this machine, for a host that a person types or for the one that it would
    /// choose. Plain http to another machine needs a word of its own.
    ///
    /// # Errors
    /// `host-is-wrong`, `key-missing`.
    pub fn account_of_machine(&self, host: Option<&str>, plain_http: bool) -> Result<AccountId, Box<Problem>> {
        meant::account_of_machine(&self.accounts, host, plain_http)
    }

    /// The identity that the SDK would use for the server of a page. An address may come from anywhere: unless the SDK goes to
    /// that server by itself, whether the key may go there is decided as for a server that a variable names.
    ///
    /// # Errors
    /// `key-missing`.
    pub fn account_of_page(&self, page: &Host) -> Result<AccountId, Box<Problem>> {
        meant::account_of_page(&self.accounts, page)
    }

    /// The server of an account; asks no keychain.
    pub fn host_of(&self, id: &AccountId) -> Option<Host> {
        self.accounts.host_of(id)
    }

    /// Forgets keys that an earlier run kept and to which no account leads. Where the keychain refuses, it is tried again later.
    pub fn forget_unfinished(&self) {
        self.accounts.forget_unfinished();
    }

    /// Is the account one of this server's? Two names of W&B's cloud are one server.
    ///
    /// # Errors
    /// `account-is-on-another-host`, `account-is-unknown`; why the register cannot be read.
    pub fn account_is_at(&self, id: &AccountId, host: &Host) -> Result<(), Box<Problem>> {
        meant::account_is_at(&self.accounts, id, host)
    }

    /// Is the host that was given beside the address of a page the page's own?
    ///
    /// # Errors
    /// `target-is-on-another-host`.
    pub fn page_is_at(&self, page: &Host, given: &Host) -> Result<(), Box<Problem>> {
        meant::page_is_at(page, given)
    }

    /// A target as a person types it: does it name a project?
    ///
    /// # Errors
    /// `target-is-incomplete`.
    pub fn target_typed(&self, text: &str) -> Result<(), Box<Problem>> {
        meant::target_typed(text)
    }

    /// A host as a person types it.
    ///
    /// # Errors
    /// `host-is-wrong`.
    pub fn host_typed(&self, text: &str) -> Result<Host, Box<Problem>> {
        meant::host_typed(text)
    }

    /// The host that the SDK would choose on this machine, for a key that a person enters without naming one.
    ///
    /// # Errors
    /// `host-is-wrong`; what the person must agree to first, where only the folder or nobody well known names it.
    pub fn host_of_machine(&self) -> Result<Host, Box<Problem>> {
        meant::host_of_machine(&self.accounts, &self.network)
    }

    /// An account on file by label, username or id; `None` means the one that the folder is bound to.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be read.
    pub fn account_named(&self, name: Option<&str>) -> Result<AccountId, Box<Problem>> {
        meant::account_named(&self.accounts, name)
    }

    /// Every account on file that a name may mean, in the order in which they are to be tried: all keys of a username; of
    /// no name every account, the folder's own first, then the one that wandb uses.
    ///
    /// # Errors
    /// As [`account_named`](Self::account_named).
    pub fn accounts_meant(&self, name: Option<&str>) -> Result<Vec<AccountId>, Box<Problem>> {
        meant::accounts_meant(&self.accounts, &self.network, name)
    }

    /// Are both accounts on file at the same server?
    pub fn same_server(&self, one: &AccountId, other: &AccountId) -> bool {
        meant::same_server(&self.accounts, one, other)
    }

    /// No account on file has this name.
    pub fn account_missing(&self, name: &str) -> Box<Problem> {
        meant::account_missing(name)
    }

    /// The key could not be read from where it was to come from.
    pub fn unreadable(&self, words: &str) -> Box<Problem> {
        meant::unreadable(words)
    }

    /// Why the keychain gives no key, where it gives none.
    pub fn keychain_trouble(&self) -> Option<crate::diagnose::Code> {
        accounts::keychain_trouble(&self.accounts)
    }

    /// Removes an account for good: neither its key nor what was learned of it stays.
    ///
    /// # Errors
    /// Why the register cannot be written.
    pub fn account_purge(&self, request: &AccountRequest) -> Result<AccountsView, Box<Problem>> {
        accounts::account_purge(&self.accounts, &self.network, &self.reach, request)
    }

    /// Would the next passphrase be the first one, which makes the encrypted key file?
    pub fn passphrase_is_new(&self) -> bool {
        accounts::passphrase_is_new(&self.accounts)
    }

    /// Does any account on file keep its key in the encrypted file, and is that closed?
    pub fn needs_passphrase(&self, account: &AccountId) -> bool {
        accounts::needs_passphrase(&self.accounts, account)
    }

    /// Offers the people of the sample W&B as accounts; those of an earlier one go.
    pub fn sample_offer(&self, offer: SampleOffer) -> AccountsView {
        sample::sample_offer(&self.accounts, &self.network, offer)
    }

    /// Puts the first key on file that stands in places of this kind and is not on file yet; where a host is named, of those
    /// for that host only. What `request` says of a found key counts for nothing.
    ///
    /// # Errors
    /// `key-missing`; `netrc-unreadable` where Python does not read it; `key-is-on-file` where each of them is; as for
    /// [`App::account_add`].
    pub async fn account_import_from(
        &self,
        kind: PlaceKind,
        host: Option<(&Host, bool)>,
        request: &ImportRequest,
    ) -> Result<AccountsView, Box<Problem>> {
        add::account_import_from(&self.accounts, &self.network, kind, host, request).await
    }

    /// The same, read-only, for somebody who waits no longer than `limit`: what was not answered by then was not in time.
    ///
    /// # Errors
    /// As [`check_run`](Self::check_run).
    pub async fn check_within(&self, account: &AccountId, target: &str, limit: Duration) -> Result<CheckReport, Box<Problem>> {
        check::check_within(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, (account, target), limit).await
    }

    /// What would change in files and folders so that no key stands in their code; writes nothing. What cannot be changed safely
    /// stays, and is told.
    ///
    /// # Errors
    /// `system-refused` where there is no such path; `host-is-wrong`; why the register cannot be read.
    pub fn keys_clean(&self, wanted: &KeysWanted, watch: &dyn Watch) -> Result<CleanView, Box<Problem>> {
        clean::keys_clean(&self.accounts, &self.shown, wanted, watch)
    }

    /// Keeps the keys that are not on file yet, under these labels, then takes them out as it was planned and shown. Says what was
    /// done.
    ///
    /// # Errors
    /// `label-cannot-be-used`; why a key cannot be kept: nothing was changed then; `file-changed-since`, `file-cannot-be-written`,
    /// `another-keywand-is-busy`.
    pub fn keys_clean_apply(&self, id: &str, labels: &[(AccountId, String)], keep: KeepChoice) -> Result<String, Box<Problem>> {
        clean::keys_clean_apply(&self.accounts, &self.shown, id, labels, keep)
    }

    /// May the key of an account be sent to its host? Sends nothing.
    ///
    /// # Errors
    /// What the person must agree to first; why the key cannot be had.
    pub fn may_send(&self, account: &AccountId) -> Result<(), Box<Problem>> {
        gate::may_send(&self.accounts, &self.network, account)
    }

    /// Agrees to hosts and proxies, by their addresses, until the program ends: whoever starts the program names them.
    ///
    /// # Errors
    /// `host-is-wrong`.
    pub fn agree(&self, addresses: &[String]) -> Result<(), Box<Problem>> {
        confirm::agree(&self.network, addresses)
    }

    /// Shows the example of a code's rule as the last test; `None` for a code that no rule finds. Asks no server.
    pub fn check_example(&self, code: Code) -> Option<CheckReport> {
        example::check_example(&self.machine, &self.shown, code)
    }

    /// Lets a command run as an account.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had.
    pub fn exec(&self, account: &AccountId, command: &mut Command) -> Result<(), Box<Problem>> {
        exec::exec_as(&self.accounts, &self.network, account, command)
    }

    /// Lines that make a shell act as an account. They hold the key: whoever prints them makes sure that nobody looks.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had.
    pub fn shell_lines(&self, account: &AccountId, fish: bool) -> Result<Zeroizing<String>, Box<Problem>> {
        exec::shell_lines(&self.accounts, account, fish)
    }

    /// As [`App::fix`]; where no entity is given, the account's host is asked which ones it has, and which projects.
    ///
    /// # Errors
    /// `key-missing`; what the person must agree to before the key is sent; what the host, or the way to it, says of the key; why the register cannot be read.
    pub async fn fix_nearest(&self, request: &FixRequest) -> Result<FixView, Box<Problem>> {
        fix::fix_nearest(&self.accounts, &self.network, &self.reach, &self.shown, request).await
    }

    /// What is said of bytes that are not UTF-8: nothing changes. `None` where they are.
    pub fn fix_unreadable(&self, bytes: &[u8]) -> Option<FixView> {
        fix::fix_unreadable(&self.machine, bytes)
    }

    /// What would change in a file that the terminal names, with the names that the account's host knows; writes nothing.
    ///
    /// # Errors
    /// As for [`App::fix_choose`] and [`App::fix_nearest`].
    pub async fn fix_plan_nearest(&self, request: &FixFileRequest) -> Result<FixPlanView, Box<Problem>> {
        fix_file::fix_plan_nearest(&self.accounts, &self.network, &self.reach, &self.shown, request).await
    }

    /// Tests as wandb would begin a run here, or as an account on file, and tells the verdict in at most ten lines. In a mode in
    /// which wandb sends nothing it asks nothing.
    ///
    /// # Errors
    /// `target-is-incomplete`; what the person must agree to before the key is sent; why an account cannot be used.
    ///
    /// # Source
    /// A run's person: W&B documentation, service accounts (`WANDB_USERNAME`, `WANDB_USER_EMAIL`).
    pub async fn guard(&self, request: &GuardRequest, limit: Duration) -> Result<GuardView, Box<Problem>> {
        guard::guard_job(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request, limit).await
    }

    /// The guard, whatever the mode here: another machine, and `wandb sync`, send in every one.
    ///
    /// # Errors
    /// As [`guard`](Self::guard).
    pub async fn guard_elsewhere(&self, request: &GuardRequest, limit: Duration) -> Result<GuardView, Box<Problem>> {
        guard::guard_elsewhere(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request, limit).await
    }

    /// The guard as two lines of sh, for the server of an account on file, else for the one that wandb uses here.
    ///
    /// `None` where no entity is known: one request cannot ask for the default one.
    ///
    /// # Errors
    /// `target-is-incomplete`, `account-is-unknown`, `host-is-wrong`; what the person must agree to before a key goes to that host.
    pub fn guard_sh(&self, account: Option<&str>, target: &str) -> Result<Option<String>, Box<Problem>> {
        guard::guard_lines(&self.accounts, &self.network, account, target)
    }

    /// Connects, reads netrc there, and shows what handing a key over would change; writes nothing. With somebody at the terminal
    /// (`attended`) `ssh` may ask for a password.
    ///
    /// # Errors
    /// `ssh-fails`; `netrc-unreadable`, `link-leads-nowhere`, `file-cannot-be-written` of the file there; why the key cannot be had.
    pub fn hand_over_plan(
        &self,
        request: &HandOverRequest,
        attended: bool,
    ) -> Result<(HandOver, HandOverPlanView), Box<Problem>> {
        hand_over::hand_over_plan(&self.accounts, request, attended)
    }

    /// The same for taking the last hand-over to a machine back.
    ///
    /// # Errors
    /// `nothing-to-undo`; as for [`App::hand_over_plan`].
    pub fn hand_over_undo(
        &self,
        destination: &Destination,
        attended: bool,
    ) -> Result<(HandOver, HandOverPlanView), Box<Problem>> {
        hand_over::hand_over_undo(&self.accounts, destination, attended)
    }

    /// Makes a hand-over that was planned and shown, puts this program there where it was offered and `with_program` says so, and
    /// lets the guard run there.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`: nothing was changed there. `ssh-fails`: whether it was is not known.
    pub fn hand_over_apply(&self, open: HandOver, with_program: bool) -> Result<HandOverDone, Box<Problem>> {
        hand_over::hand_over_apply(&self.accounts, open, with_program)
    }

    /// Every key that lies on this machine, in files and folders, and in the history of their repositories where asked for. `watch`
    /// counts what was read on the way, and may stop the search.
    ///
    /// # Errors
    /// `system-refused` where there is no such path, no git or no repository.
    pub fn keys_lying(&self, wanted: &KeysWanted, watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
        keys::keys_lying(&self.machine, wanted, watch)
    }

    /// The keys in these files and folders, as they stand there and as they are staged; without any, in all that is staged.
    ///
    /// # Errors
    /// `system-refused` where there is no such path; where no path is named and there is no git or no repository.
    pub fn keys_checked(&self, paths: &[PathBuf], watch: &dyn Watch) -> Result<Scan, Box<Problem>> {
        keys::keys_checked(&self.machine, paths, watch)
    }

    /// Hosts that would be asked about the keys of a scan, and how many keys each. Sends nothing.
    ///
    /// # Errors
    /// `host-is-wrong`; why the register cannot be read.
    pub fn keys_hosts(&self, scan: &Scan) -> Result<Vec<(String, usize)>, Box<Problem>> {
        keys::keys_hosts(&self.accounts, scan)
    }

    /// Asks the host of each key whether it knows the key. Every host must be agreed to before the first key is sent.
    ///
    /// # Errors
    /// `host-is-wrong`; what the person must agree to first; why the register cannot be read.
    pub async fn keys_verify(&self, scan: &Scan) -> Result<Vec<Answer>, Box<Problem>> {
        keys::keys_verify(&self.accounts, &self.network, scan).await
    }

    /// What a scan found, for people and scripts: no key is in it.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn keys_told(&self, scan: &Scan) -> Result<KeysView, Box<Problem>> {
        keys::keys_told(&self.accounts, scan)
    }

    /// Whether Python reads netrc, and which machines it had when it was looked at last and has no more. Where nothing is wrong,
    /// what it has now is kept.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn netrc_look(&self) -> Result<NetrcView, Box<Problem>> {
        netrc::netrc_look(&self.accounts)
    }

    /// Why Python does not read netrc; `None` where it does, or where there is none.
    pub fn netrc_trouble(&self) -> Option<Box<Problem>> {
        netrc::netrc_trouble(&self.accounts)
    }

    /// The smallest change after which Python reads netrc; writes nothing.
    ///
    /// # Errors
    /// `netrc-unreadable` where a person has to say what is meant; `link-leads-nowhere`, `file-cannot-be-written`.
    pub fn netrc_mend(&self) -> Result<NetrcChange, Box<Problem>> {
        netrc::netrc_mend(&self.accounts, &self.shown)
    }

    /// What brings those machines back whose key a saved account has; writes nothing.
    ///
    /// # Errors
    /// `netrc-unreadable`, `link-leads-nowhere`, `file-cannot-be-written`; why the register cannot be read.
    pub fn netrc_restore(&self) -> Result<NetrcChange, Box<Problem>> {
        netrc::netrc_restore(&self.accounts, &self.shown)
    }

    /// Takes what netrc has now for what it is to have: what it lost is forgotten.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn netrc_accept(&self) -> Result<(), Box<Problem>> {
        netrc::netrc_accept(&self.accounts)
    }

    /// Makes a change of netrc that was planned and shown; says what was done.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`; why a key cannot be had.
    pub fn netrc_apply(&self, id: &str) -> Result<String, Box<Problem>> {
        netrc::netrc_apply(&self.accounts, &self.shown, id)
    }

    /// Machines that netrc had when it was looked at last, and has no more; keeps nothing.
    pub fn netrc_lost_now(&self) -> Vec<LostMachine> {
        netrc::netrc_lost_now(&self.accounts)
    }

    /// Reads every offline run in a folder, and tests each target once, read-only, with the key that wandb would use here. Where
    /// another target is named, that is the one of every run that was not sent yet.
    ///
    /// # Errors
    /// `target-is-incomplete`, `target-is-on-another-host`; what the person must agree to before the key is sent; why the key cannot be used.
    pub async fn offline(&self, request: &OfflineRequest) -> Result<OfflineView, Box<Problem>> {
        offline::offline_runs_here(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request).await
    }

    /// Makes a target a favourite of an account that is there at the next start, too: with the answer of the last test where it
    /// was that one, else tests first. One that is there already gets the answer.
    ///
    /// # Errors
    /// `target-is-incomplete`, `target-is-registry`, `account-is-unknown`; what the person must agree to before the key is sent;
    /// why the favourites cannot be kept.
    pub async fn favour(&self, request: &FavouriteRequest) -> Result<FavouriteView, Box<Problem>> {
        reach::favourites::favour(&self.accounts, &self.network, &self.reach, &self.jobs, &self.shown, request).await
    }

    /// Tests the favourites of these accounts again, of all where none is named: read-only, one request each and one more where
    /// one is refused or the project is missing; an answer that holds for a whole account is asked for once. Tells each as it is answered. One that is not
    /// answered keeps its last answer.
    pub async fn watch(&self, named: &[AccountId], on: impl Fn(FavouriteView) + Send + Sync) -> FavouritesView {
        reach::favourites::watch_favourites(&self.accounts, &self.network, &self.reach, &self.jobs, named, on).await
    }

    /// The entity that a variable or the settings name here, and where, where an account on file was told its teams and may not
    /// log to that one. Sends nothing.
    pub fn entity_out_of_reach(&self, id: &AccountId) -> Option<(String, String)> {
        reach::known::entity_out_of_reach(&self.accounts, &self.network, &self.reach, id)
    }

    /// The whole cards of accounts for each target, in the order of the accounts; each is the one that the account's own test
    /// shows, so a refusal costs a second request. Every action beside it where they are asked for: at most three requests more. Of a
    /// registry, linking is the only one, and always told.
    ///
    /// # Errors
    /// `target-is-incomplete`, `account-is-unknown`.
    pub async fn check_accounts(
        &self,
        request: &MatrixRequest,
        actions: Option<ActionsRequest>,
    ) -> Result<Vec<Vec<AccountCard>>, Box<Problem>> {
        reach::matrix::check_accounts(&self.accounts, &self.network, &self.reach, request, actions).await
    }

    /// Every project that an account on file was seen to reach, and every entity with a slash behind it. Sends nothing.
    pub fn targets_seen(&self) -> BTreeSet<String> {
        reach::offer::targets_seen(&self.accounts, &self.network, &self.reach)
    }

    /// The same of these accounts; of all where none is named.
    pub fn who_may_of(&self, named: &[AccountId]) -> WhoMayView {
        reach::who_may::who_may_of(&self.accounts, &self.network, &self.reach, named)
    }

    /// The same, then the account's role in every team and the first page of its projects: two requests a team. An account is
    /// told once when its teams are known, and again when their roles are.
    ///
    /// # Errors
    /// Those of `reach_run`.
    pub async fn reach_whole(
        &self,
        request: ReachRequest,
        on: impl Fn(ReachView) + Send + Sync,
    ) -> Result<ReachesView, Box<Problem>> {
        reach::reach_whole(&self.accounts, &self.network, &self.reach, &self.jobs, request, on).await
    }

    /// What wandb by its generations, `wandb.sandbox`, and Weave for Python and for Node.js would send from a folder. Sends nothing.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn readers(&self, request: &WhoRequest) -> Result<Vec<ReaderView>, Box<Problem>> {
        readers::readers_of(&self.accounts, request)
    }

    /// `entity/project`, or `project`, that wandb would use here without being told.
    pub fn target_here(&self) -> Option<String> {
        recipe::target_here(&self.machine)
    }

    /// No target was given, and none is known.
    pub fn target_missing(&self) -> Box<Problem> {
        recipe::target_missing()
    }

    /// The page on which the account's host shows keys.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be read.
    pub fn rotate_page(&self, id: &AccountId) -> Result<String, Box<Problem>> {
        rotate::rotate_page(&self.accounts, id)
    }

    /// Asks the host whose the account's key is, where that is not known yet: only a key of the same person takes its place.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had; what the person must agree to first.
    pub async fn rotate_owner(&self, id: &AccountId) -> Result<(), Box<Problem>> {
        rotate::rotate_owner(&self.accounts, &self.network, id).await
    }

    /// Where the account's own key stands in files that would be changed, before there is a new one; writes nothing.
    ///
    /// # Errors
    /// As for [`App::rotate_plan`].
    pub fn rotate_places(&self, id: &AccountId, wanted: &KeysWanted, watch: &dyn Watch) -> Result<RotateView, Box<Problem>> {
        rotate::rotate_places(&self.accounts, &self.shown, id, wanted, watch)
    }

    /// What writing the account's key in the place of its former one would change, in the files that programs read here and in
    /// those that are named; writes nothing.
    ///
    /// # Errors
    /// `account-is-unknown`; `key-is-on-file` where it has no former key; why that cannot be had; why a file cannot be read.
    pub fn rotate_plan(&self, id: &AccountId, wanted: &KeysWanted, watch: &dyn Watch) -> Result<RotateView, Box<Problem>> {
        rotate::rotate_plan(&self.accounts, &self.shown, id, wanted, watch)
    }

    /// Makes the change that was planned and shown, then reads every file again: does the new key stand there, and the old one not?
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`; why a key cannot be had.
    pub fn rotate_apply(&self, id: &AccountId, plan: &str) -> Result<RotateDone, Box<Problem>> {
        rotate::rotate_apply(&self.accounts, &self.shown, id, plan)
    }

    /// Asks the host whether it still takes the former key. Where it does not, the key and what could bring it back are forgotten.
    /// `None` where there is no former key.
    ///
    /// # Errors
    /// `account-is-unknown`; why the key cannot be had; what the person must agree to first.
    pub async fn rotate_finish(&self, id: &AccountId) -> Result<Option<RotateFinish>, Box<Problem>> {
        rotate::rotate_finish(&self.accounts, &self.network, id).await
    }

    /// An account on file by label, username or id; else the one that was removed last, whose key is still kept.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be read.
    pub fn account_to_remove(&self, name: &str) -> Result<AccountId, Box<Problem>> {
        standing::account_to_remove(&self.accounts, name)
    }

    /// The account that was removed last, if it is this one.
    pub fn account_removed(&self, id: &AccountId) -> Option<AccountView> {
        standing::account_removed(&self.accounts, id)
    }

    /// Every place on this machine where the account's key stands, or the one that it had before: netrc, the settings, the
    /// environment, the shell's start-up files. Sends nothing.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be read.
    pub fn key_stands_in(&self, id: &AccountId) -> Result<Vec<SourceView>, Box<Problem>> {
        standing::key_stands_in(&self.accounts, id)
    }

    /// What taking the account's key out of netrc would change; writes nothing.
    ///
    /// # Errors
    /// `account-is-unknown`, `netrc-unreadable`.
    pub fn take_out_plan(&self, id: &AccountId) -> Result<SwitchPlanView, Box<Problem>> {
        standing::take_out_plan(&self.accounts, &self.shown, id)
    }

    /// The identity that the SDK uses, asked of its host; what is learned is written down.
    ///
    /// # Errors
    /// Why the register cannot be read; what the host or the way to it says of the key.
    pub async fn whoami_verified(&self, request: &WhoRequest) -> Result<WhoView, Box<Problem>> {
        who::whoami_verified(&self.accounts, &self.network, request).await
    }

    /// What switching to the account before the last switch would change; writes nothing. Where that switch changed the
    /// settings, too, they go back with it.
    ///
    /// # Errors
    /// `nothing-to-undo`; as for [`App::switch_plan`].
    pub fn switch_back(&self) -> Result<SwitchPlanView, Box<Problem>> {
        switch::switch_back(&self.accounts, &self.shown)
    }

    /// What taking back the last change would change, be it a switch or corrected code; writes nothing.
    ///
    /// # Errors
    /// As for [`App::switch_undo`].
    pub fn last_undo(&self) -> Result<SwitchPlanView, Box<Problem>> {
        switch::last_undo(&self.accounts, &self.shown)
    }

    /// The account before the last switch, for `switch -`.
    ///
    /// # Errors
    /// `nothing-to-undo`.
    pub fn previous_account(&self) -> Result<AccountId, Box<Problem>> {
        switch::previous_account(&self.accounts)
    }

    /// The folders that are bound, and the names of their accounts.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn folders_bound(&self) -> Result<Vec<(String, Option<String>)>, Box<Problem>> {
        folder::folders_bound(&self.accounts)
    }

    /// Is this very folder bound? This one, where none is given.
    pub fn is_bound(&self, folder: Option<&str>) -> bool {
        folder::is_bound(&self.accounts, folder)
    }

    /// The folder, this one where none is given; home as `~`.
    pub fn folder_shown(&self, folder: Option<&str>) -> String {
        folder::folder_shown(&self.machine, folder)
    }

    /// Is there such a folder?
    pub fn is_folder(&self, folder: &str) -> bool {
        folder::is_folder(&self.machine, folder)
    }

    /// The changes that can be taken back, the last one first. What they changed is not read.
    pub fn changes_made(&self) -> Vec<ChangeMade> {
        switch::changes_made(&self.accounts)
    }

    /// The version of the wandb that the Python of a folder would import, and the folder of packages that it is in, home as `~`.
    pub fn wandb_of(&self, folder: Option<&str>) -> Option<(String, String)> {
        switch::wandb_of(&self.machine, folder)
    }

    /// The tray's menu as it should be now.
    pub fn tray(&self) -> Vec<TrayItem> {
        tray::tray(&self.accounts, &self.network)
    }
}

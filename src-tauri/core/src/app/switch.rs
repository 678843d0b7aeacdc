//! Which identity the SDK uses, and switching it.

use std::path::Path;

use crate::account::{AccountId, Host, NamedBy, Namer};
use crate::change::{self, FilePlan, KindName, Plan, Undoes};
use crate::contract::{
    ApplyRequest, BindRequest, BindingView, ChangeMade, ChangeView, Problem, ProgramView, SourceKind, SourceView, SwitchDone,
    SwitchPlanView, SwitchRequest, WhoRequest, WhoView, WslView,
};
use crate::diagnose::{Judgement, Verdict, diagnose};
use crate::evidence::{Asked, Evidence, KeySeen, PlaceKind, PlaceSeen};
use crate::explain::{FindingView, explain};
use crate::i18n::{Args, say};
use crate::quote::typed_word;
use crate::sdk::{self, Identity, Version, Wanted};
use crate::secret::{ApiKey, KeyShape};
use crate::system::{Surroundings, Wsl, programs_with_wandb};
use crate::vault::{Account, Binding, Keep, Register};

use super::desk::Asking;
use super::fix_file::fix_sentence;
use super::kind::kind;
use super::readers::left_behind;
use super::{App, problem};

impl App {
    /// Which identity the SDK would use in a folder, from where, and what it shadows. Sends nothing.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn whoami(&self, request: &WhoRequest) -> Result<WhoView, Box<Problem>> {
        let register = self.accounts.register()?;
        Ok(self.whoami_in(&register, request))
    }

    pub(super) fn whoami_in(&self, register: &Register, request: &WhoRequest) -> WhoView {
        let around = self.machine.seen_from(request.folder.as_deref());
        let version = request.sdk.as_deref().and_then(Version::parse).unwrap_or(sdk::NEWEST);
        let (identity, account) = identity_in(register, &around, version);
        let bound = register.bound(&around.folder);
        let mut warnings = self.warnings(&identity);
        warnings.extend(self.named_by_folder(&identity, &around));
        let account = account.filter(|_| identity.seen.token.is_none());
        let former = if account.is_none() { former_owner(register, &identity) } else { None };
        let sources: Vec<SourceView> = identity.seen.keys.iter().map(source).collect();
        let none = SourceView { kind: SourceKind::None, file: None, line: None, variable: None, key_hint: None };
        let token = identity.seen.token.as_ref().map(source);
        let (source, shadowed) = match (token, identity.keys.is_empty(), sources.split_first()) {
            (Some(token), ..) => (token, sources),
            (None, false, Some((first, rest))) => (first.clone(), rest.to_vec()),
            _ => (none, sources),
        };
        WhoView {
            sdk: version.to_string(),
            folder: around.shown(&around.folder),
            host: identity.host.as_ref().ok().map(|host| host.base_url().to_owned()),
            key_hint: source.key_hint.clone(),
            source,
            account: account.map(|account| account.label.clone()),
            former: former.map(|account| account.label.clone()),
            account_id: account.map(|account| account.id.clone()),
            colour: account.map(|account| account.colour),
            user: account.and_then(|account| account.username.clone()),
            entity: identity.entity.map(|entity| entity.name),
            project: identity.project.map(|project| project.name),
            shadowed,
            bound: bound.map(|binding| BindingView {
                folder: around.shown(&binding.folder),
                account: label(register, Some(&binding.account)),
            }),
            warnings,
            wsl: Wsl::around(&around).map(|wsl| wsl_view(&around, wsl)),
        }
    }

    /// The identity that the SDK uses, asked of its host; what is learned is written down.
    ///
    /// # Errors
    /// Why the register cannot be read; what the host or the way to it says of the key.
    pub async fn whoami_verified(&self, request: &WhoRequest) -> Result<WhoView, Box<Problem>> {
        let mut view = self.whoami(request)?;
        let folder = self.machine.seen_from(request.folder.as_deref());
        let version = request.sdk.as_deref().and_then(Version::parse).unwrap_or(sdk::NEWEST);
        let identity = sdk::identity(&folder, None, version);
        let (Ok(host), Some(found)) = (identity.host, identity.keys.into_iter().next()) else {
            return Err(problem::key_is_missing(None));
        };
        let (key, source) = (&found.key, found.place.source());
        let named = NamedBy::Machine(found.naming);
        let passage = self.pass_key(&Asking { key, host: &host, named, source: &source })?;
        let evidence = self.verify(&passage, &source).await;
        let viewer = evidence.viewer.present().ok_or_else(|| problem::of_evidence(&evidence))?;
        view.user.clone_from(&viewer.username);
        Ok(view)
    }

    /// What a switch would change; writes nothing.
    ///
    /// # Errors
    /// `account-is-unknown`, `netrc-unreadable`, `settings-unreadable`, `link-leads-nowhere`, `file-cannot-be-written`.
    pub fn switch_plan(&self, request: &SwitchRequest) -> Result<SwitchPlanView, Box<Problem>> {
        let register = self.accounts.register()?;
        let account = register.get(&request.account).ok_or_else(|| problem::account_is_unknown(&request.account.0))?;
        let host = account.host().ok_or_else(|| problem::account_is_unknown(&request.account.0))?;
        let here = &self.machine.around;
        let goes_elsewhere = sdk::identity(&here, None, sdk::NEWEST).host.is_ok_and(|now| !now.is_same_server(&host));
        let with_settings = request.with_settings.unwrap_or(goes_elsewhere);
        let settings = with_settings.then_some(account.default_entity.as_deref());
        let wanted = Wanted { account: &account.id, host: &host, settings };
        let on_file = |key: &ApiKey, host: &crate::account::Host| {
            let own = register.find(key, host).map(|known| known.id.clone());
            own.or_else(|| register.find_former(key, host).map(|former| former.id.clone()))
        };
        let plan = sdk::plan_switch(&here, &wanted, &on_file).map_err(|refused| self.accounts.refused(refused))?;
        Ok(self.show_plan(&register, plan, with_settings, Some(account)))
    }

    /// What switching to the account before the last switch would change; writes nothing. Where that switch changed the
    /// settings, too, they go back with it.
    ///
    /// # Errors
    /// `nothing-to-undo`; as for [`App::switch_plan`].
    pub fn switch_back(&self) -> Result<SwitchPlanView, Box<Problem>> {
        let request = SwitchRequest { account: self.previous_account()?, with_settings: Some(false) };
        let mut view = self.switch_plan(&request)?;
        let register = self.accounts.register()?;
        let keys = self.accounts.keys_for_files(&register, &[]);
        let back =
            change::undo(&self.machine.around, Undoes::Switch, kind, &keys).map_err(|refused| self.accounts.refused(refused))?;
        let settings = back.files.into_iter().filter(|file| file.kind.name() == KindName::Settings);
        let settings: Vec<_> = settings.map(|file| FilePlan { remove: false, ..file }).collect();
        if settings.is_empty() {
            return Ok(view);
        }
        let Some(mut plan) = self.shown.take_plan() else { return Ok(view) };
        plan.files.extend(settings);
        let account = register.get(&request.account);
        view = self.show_plan(&register, plan, true, account);
        Ok(view)
    }

    /// What taking back the last switch would change; writes nothing.
    ///
    /// # Errors
    /// `nothing-to-undo`; as for [`App::switch_plan`].
    pub fn switch_undo(&self) -> Result<SwitchPlanView, Box<Problem>> {
        self.undo(Undoes::Switch)
    }

    /// What taking back the last change would change, be it a switch or corrected code; writes nothing.
    ///
    /// # Errors
    /// As for [`App::switch_undo`].
    pub fn last_undo(&self) -> Result<SwitchPlanView, Box<Problem>> {
        self.undo(Undoes::Last)
    }

    fn undo(&self, undoes: Undoes) -> Result<SwitchPlanView, Box<Problem>> {
        let register = self.accounts.register()?;
        let keys = self.accounts.keys_for_files(&register, &[]);
        let plan = change::undo(&self.machine.around, undoes, kind, &keys).map_err(|refused| self.accounts.refused(refused))?;
        Ok(self.show_plan(&register, plan, false, None))
    }

    /// Makes a change that was planned and shown: all of it, or nothing.
    ///
    /// # Errors
    /// `file-changed-since`, `file-cannot-be-written`, `another-keywand-is-busy`; why a key cannot be had or kept.
    pub fn switch_apply(&self, request: &ApplyRequest) -> Result<SwitchDone, Box<Problem>> {
        let plan = self.shown.planned(&request.plan)?;
        if plan.is_empty() && !plan.is_undo() {
            // What is so already needs no receipt.
            return Ok(self.done(&plan));
        }
        let to = plan.to.as_ref().and_then(|to| self.accounts.register().ok()?.get(to).map(|to| to.keep));
        self.accounts.rescue(&plan, to.unwrap_or(Keep::Keychain), &|_| None)?;
        let register = self.accounts.register()?;
        let before = self.netrc_now();
        let done = change::apply(&self.machine.around, &plan, &self.accounts.keys_for_files(&register, &plan.strays));
        if let Err(refused) = done {
            // The same plan may be made again where only the way to the file, or to a key, was blocked.
            self.shown.keep_plan(plan);
            return Err(self.accounts.refused(refused));
        }
        self.remember_netrc(&before);
        if plan.is_undo() && plan.is_empty() {
            // All that was to be taken back was changed by somebody since, and stays.
            let sentence = say(self.machine.language(), "fix-nothing", &Args::new());
            return Ok(SwitchDone { accounts: self.accounts_look(), sentence, in_use: None });
        }
        self.after_undo(&plan)?;
        if plan.is_code() {
            let sentence = fix_sentence(&plan, self.machine.language());
            return Ok(SwitchDone { accounts: self.accounts_look(), sentence, in_use: None });
        }
        Ok(self.done(&plan))
    }

    /// The key before a rotation is the account's own again, once files have it again.
    pub(super) fn after_undo(&self, plan: &Plan) -> Result<(), Box<Problem>> {
        let rotated = plan.to.as_ref().filter(|to| plan.is_undo() && plan.is_code() && plan.from.as_ref() == Some(to));
        // A rotation that was stopped and made again has two receipts, and both name the former key.
        let rotated = rotated.filter(|account| !change::is_rotated(&self.machine.around, account));
        rotated.map_or(Ok(()), |account| self.rotate_back(account))
    }

    /// What was done, and what wandb uses here now: a variable may win over the files.
    fn done(&self, plan: &Plan) -> SwitchDone {
        let language = self.machine.language();
        let register = self.accounts.register().unwrap_or_default();
        let accounts = self.accounts_look();
        let to = plan.to.as_ref().and_then(|id| register.get(id));
        let in_use = to.map(|account| accounts.machine.account_id.as_ref() == Some(&account.id));
        let word = |id: &str, args: Args| say(language, id, &args);
        let sentence = match (to, in_use) {
            (Some(account), Some(true)) => {
                let id = if plan.is_empty() { "switched-already" } else { "switched-to" };
                word(id, Args::new().with("account", account.label.clone()))
            }
            (Some(account), _) => {
                let files = plan.files().join(&word("list-separator", Args::new()));
                let changed = match files.as_str() {
                    "" => word("switched-nothing", Args::new()),
                    _ => word("switched-files", Args::new().with("files", files)),
                };
                format!("{changed}{}{}", word("sentence-separator", Args::new()), self.used_instead(&accounts.machine, account))
            }
            (None, _) if plan.is_undo() => word("switched-back", Args::new()),
            (None, _) => {
                word("key-taken-out", Args::new().with("files", plan.files().join(&word("list-separator", Args::new()))))
            }
        };
        SwitchDone { accounts, sentence, in_use }
    }

    /// What wandb uses here in the place of an account.
    fn used_instead(&self, machine: &WhoView, wanted: &Account) -> String {
        let language = self.machine.language();
        let host = machine.host.as_deref().and_then(|host| Host::parse(host).ok());
        let there = host.as_ref().is_none_or(|host| wanted.host().is_some_and(|own| own.is_same_server(host)));
        let args = Args::new().with("account", wanted.label.clone());
        if let (false, Some(host)) = (there, &host) {
            let args = args.with("host", host.shown()).with("wanted", wanted.host.clone());
            return say(language, "switched-other-host", &args);
        }
        let source = &machine.source;
        let set_at = |variable: &String| {
            let overrides = sdk::identity(&self.machine.around, None, sdk::NEWEST).seen.overrides;
            let over = overrides.into_iter().find(|over| over.variable == *variable)?;
            Some(format!("{variable}, {}", over.set_at?))
        };
        let file = source.file.clone().map(|file| source.line.map_or(file.clone(), |line| format!("{file}:{line}")));
        let variable = || source.variable.as_ref().map(|variable| set_at(variable).unwrap_or_else(|| variable.clone()));
        let Some(place) = file.or_else(variable) else { return say(language, "switched-unused", &args) };
        let who = machine.account.clone().or(machine.key_hint.clone()).unwrap_or_default();
        say(language, "switched-shadowed", &args.with("who", who).with("place", place))
    }

    /// The account before the last switch, for `switch -`.
    ///
    /// # Errors
    /// `nothing-to-undo`.
    pub fn previous_account(&self) -> Result<AccountId, Box<Problem>> {
        let register = self.accounts.register()?;
        let previous = change::previous(&self.machine.around).filter(|id| register.get(id).is_some());
        previous.ok_or_else(problem::nothing_to_undo)
    }

    /// Binds a folder to an account, or frees it.
    ///
    /// # Errors
    /// `account-is-unknown`; why the register cannot be written.
    pub fn folder_bind(&self, request: &BindRequest) -> Result<WhoView, Box<Problem>> {
        let folder = self.machine.folder_meant(request.folder.as_deref());
        self.accounts.change_register(|register| {
            register.folders.retain(|binding| binding.folder != folder);
            if let Some(account) = &request.account {
                register.get(account).ok_or_else(|| problem::account_is_unknown(&account.0))?;
                register.folders.push(Binding { folder: folder.clone(), account: account.clone() });
            }
            Ok(())
        })?;
        self.whoami(&WhoRequest { folder: Some(folder.display().to_string()), sdk: None })
    }

    /// The folders that are bound, and the names of their accounts.
    ///
    /// # Errors
    /// Why the register cannot be read.
    pub fn folders_bound(&self) -> Result<Vec<(String, Option<String>)>, Box<Problem>> {
        let register = self.accounts.register()?;
        let name = |id: &AccountId| register.get(id).map(|account| account.label.clone());
        Ok(register.folders.iter().map(|one| (self.machine.around.shown(&one.folder), name(&one.account))).collect())
    }

    /// Is this very folder bound? This one, where none is given.
    pub fn is_bound(&self, folder: Option<&str>) -> bool {
        let folder = self.machine.folder_meant(folder);
        self.accounts.register().is_ok_and(|register| register.folders.iter().any(|binding| binding.folder == folder))
    }

    /// The folder, this one where none is given; home as `~`.
    pub fn folder_shown(&self, folder: Option<&str>) -> String {
        self.machine.shown(&self.machine.folder_meant(folder))
    }

    /// Is there such a folder?
    pub fn is_folder(&self, folder: &str) -> bool {
        self.machine.folder_meant(Some(folder)).is_dir()
    }

    /// The changes that can be taken back, the last one first. What they changed is not read.
    pub fn changes_made(&self) -> Vec<ChangeMade> {
        let register = self.accounts.register().unwrap_or_default();
        let made = change::made(&self.machine.around).into_iter().rev();
        let label = |id: AccountId| register.get(&id).or_else(|| register.removed_as(&id)).map(|account| account.label.clone());
        let view = |made: change::Made| ChangeMade {
            at: made.at,
            account: made.account.and_then(label),
            took_out: made.took_out,
            is_code: made.is_code,
            files: made.files.iter().map(|file| self.machine.around.shown(file)).collect(),
        };
        made.map(view).collect()
    }

    /// The version of the wandb that the Python of a folder would import, and the folder of packages that it is in, home as `~`.
    pub fn wandb_of(&self, folder: Option<&str>) -> Option<(String, String)> {
        let around = self.machine.seen_from(folder);
        let found = sdk::installed(&around, "wandb")?;
        Some((found.version, self.machine.around.shown(&found.packages)))
    }

    pub(super) fn warnings(&self, identity: &Identity) -> Vec<FindingView> {
        let language = self.machine.language();
        // The client takes a variable as it is, blanks and all.
        let padded = |found: &sdk::FoundKey| {
            let raw = self.machine.around.variables.get(&found.place.name).filter(|_| found.place.kind == PlaceKind::Environment);
            raw.is_some_and(|raw| raw.trim() != raw)
        };
        let key = identity.keys.first().map(|found| KeySeen {
            shape: if padded(found) { KeyShape::HasWhiteSpace } else { found.key.shape() },
            hint: found.key.hint(),
            source: found.place.source(),
        });
        let host = identity.host.as_ref().ok().cloned();
        let evidence = Evidence {
            machine: Some(identity.seen.clone()),
            key,
            asked: Asked { host, ..Asked::default() },
            ..Evidence::default()
        };
        let judgement = Judgement { verdict: Verdict::CannotTell, proven: false };
        diagnose(&evidence).iter().map(|found| explain(found, &evidence, judgement, language)).collect()
    }

    /// What only the working folder names, and wandb would obey all the same: a host, a key, or a proxy.
    fn named_by_folder(&self, identity: &Identity, around: &Surroundings) -> Option<FindingView> {
        let (host, found) = (identity.host.as_ref().ok()?, identity.keys.first()?);
        let of_folder = found.naming.host == Namer::Folder || found.naming.key == Namer::Folder;
        if !of_folder && !identity.settings.proxies().iter().any(|proxy| proxy.of_folder) {
            return None;
        }
        let (key, source) = (&found.key, found.place.source());
        let asking = Asking { key, host, named: NamedBy::Machine(found.naming), source: &source };
        let agreed = self.accounts.register().unwrap_or_default();
        let question = self.network.pass(&asking, around, &agreed.agreed).err()?;
        Some(question.explanation.of(self.machine.language()).clone())
    }

    pub(super) fn show_plan(
        &self,
        register: &Register,
        mut plan: Plan,
        with_settings: bool,
        account: Option<&Account>,
    ) -> SwitchPlanView {
        let undo = plan.is_undo();
        if undo {
            plan.keep_modes();
        }
        let here = &self.machine.around;
        let mut identity = sdk::identity(&here, account.and_then(Account::host).as_ref(), sdk::NEWEST);
        // The switch itself ends these.
        (identity.seen.split, identity.seen.netrc_open) = (None, None);
        if let (Some(wanted), Ok(now), false) =
            (account.and_then(Account::host), sdk::identity(&here, None, sdk::NEWEST).host, with_settings)
            && !now.is_same_server(&wanted)
        {
            identity.seen.other_host = Some((now.base_url().to_owned(), wanted.base_url().to_owned()));
        }
        let name = |id: Option<&AccountId>| id.and_then(|id| register.holder(id)).map(|(account, _)| account.label.clone());
        let removed = |id: &AccountId| register.removed_as(id).map(|account| account.key_hint.clone());
        let hint =
            |id: &AccountId| register.holder(id).map(|(_, hint)| hint.to_owned()).or_else(|| removed(id)).unwrap_or_default();
        let changes = plan.changes(&hint).into_iter();
        let readers = account.filter(|_| !undo).map(|account| self.readers_after(register, &plan, account)).unwrap_or_default();
        let left_behind = account.map(|account| left_behind(&readers, account)).unwrap_or_default();
        let programs = if plan.is_empty() { Vec::new() } else { programs_with_wandb() };
        let view = SwitchPlanView {
            id: plan.id.clone(),
            undo,
            from: name(plan.from.as_ref()),
            to: name(plan.to.as_ref()),
            changes: changes.map(|c| ChangeView { file: c.file, line: c.line, old: c.old, new: c.new }).collect(),
            with_settings,
            closes: plan.closes(),
            rescues: plan.strays.iter().map(|stray| format!("{} ({})", stray.key.hint(), stray.file)).collect(),
            left_alone: plan.left_alone.clone(),
            warnings: self.warnings(&identity),
            readers,
            left_behind,
            instead: account.map(|account| instead(&account.label)).unwrap_or_default(),
            programs: programs.into_iter().map(|program| ProgramView { pid: program.pid, name: program.name }).collect(),
        };
        self.shown.keep_plan(plan);
        view
    }
}

/// The identity that the SDK would use in a folder, and the account on file that it belongs to.
pub(super) fn identity_in<'a>(
    register: &'a Register,
    around: &Surroundings,
    version: Version,
) -> (Identity, Option<&'a Account>) {
    let mut identity = sdk::identity(around, None, version);
    let account = owner(register, &identity);
    if let Some(binding) = register.bound(&around.folder)
        && account.map(|account| &account.id) != Some(&binding.account)
    {
        identity.seen.bound_elsewhere = Some((around.shown(&binding.folder), label(register, Some(&binding.account))));
    }
    (identity, account)
}

fn owner<'a>(register: &'a Register, identity: &Identity) -> Option<&'a Account> {
    let (Ok(host), Some(found)) = (&identity.host, identity.keys.first()) else { return None };
    register.find(&found.key, host)
}

/// The account that had this key before its own. An identity token in its place is nobody's.
fn former_owner<'a>(register: &'a Register, identity: &Identity) -> Option<&'a Account> {
    let (Ok(host), Some(found), None) = (&identity.host, identity.keys.first(), &identity.seen.token) else { return None };
    register.holder(&register.find_former(&found.key, host)?.id).map(|(account, _)| account)
}

fn label(register: &Register, id: Option<&AccountId>) -> String {
    id.and_then(|id| register.get(id)).map(|account| account.label.clone()).unwrap_or_default()
}

fn wsl_view(around: &Surroundings, wsl: Wsl) -> WslView {
    let path = |path: &Path| path.display().to_string();
    WslView {
        distribution: wsl.distribution,
        home: around.home.as_deref().map(path),
        windows_netrc: wsl.windows_home.as_deref().and_then(sdk::netrc_in).as_deref().map(path),
        windows_home: wsl.windows_home.as_deref().map(path),
    }
}

fn source(place: &PlaceSeen) -> SourceView {
    let name = Some(place.name.clone());
    let (kind, file, variable) = match place.kind {
        PlaceKind::Environment => (SourceKind::Environment, None, name),
        PlaceKind::Netrc => (SourceKind::Netrc, name, None),
        PlaceKind::Settings => (SourceKind::Settings, name, None),
    };
    SourceView { kind, file, line: place.line, variable, key_hint: Some(place.hint.clone()).filter(|hint| !hint.is_empty()) }
}

/// What acts as an account and changes no file.
fn instead(label: &str) -> Vec<String> {
    let name = typed_word(label);
    vec![format!("keywand exec {name} -- python train.py"), format!("keywand bind {name}")]
}

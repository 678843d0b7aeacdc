//! What a text names: who, where to, on which host, with which version, from which line.

use crate::account::registry_of_page;

use super::aside::asked_by_curl;
use super::assigned::{argument, default, entry, flag, quoted, uncommented, variable, word_after};
use super::client::project_name;
use super::frame::frame;
use super::host::{account_host, api_of, host, is_of_others, is_of_wandb, is_wandb_line, pool};
use super::name::{is_redacted, name, name_at};
use super::version::version;
use super::words::{after, between, decoded};

/// Lines after `wandb.init(` in which its arguments are looked for.
const CALL: u32 = 16;

/// Calls of other trackers and clouds that take a project.
const OTHER_CALLS: [&str; 11] = [
    "neptune.",
    "comet_ml.",
    "Experiment(",
    "Task.init(",
    "mlflow.",
    "aim.",
    "aiplatform.",
    "vertexai.",
    "bigquery.",
    "storage.Client(",
    "dagshub.",
];

/// What a text names, as it is read line after line; the first of each kind counts.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a line said")]
pub(super) struct Slots {
    /// Who is logged in.
    pub(super) user: Option<String>,
    /// The entity that the login line names beside the user.
    pub(super) team: Option<String>,
    /// Server of the API.
    pub(super) host: Option<String>,
    /// Version of the wandb package.
    pub(super) version: Option<String>,
    /// Does the code of the text read an artifact?
    pub(super) artifact: bool,
    /// Does the code of the text create a project?
    pub(super) creates: bool,
    page_host: Option<String>,
    frame: Option<(String, u32)>,
    /// The frame that called wandb is known.
    framed: bool,
    in_call: u32,
    /// Lines left of the call of another tracker.
    in_other: u32,
    /// A failure was read: who logs in afterwards is not the one who met it.
    pub(super) settled: bool,
    call: Pair,
    path: Pair,
    message: Pair,
    page: Pair,
    loose: Pair,
    variable: Pair,
    /// How far the name of the block of settings that is open is indented, where it is called `wandb`.
    block: Option<usize>,
}

type Pair = (Option<String>, Option<String>);

impl Slots {
    /// Takes one line into account; of one on which another service is named, neither host nor version.
    pub(super) fn look(&mut self, line: &str, is_others: bool) {
        self.look_at_frame(line);
        self.look_at_code(uncommented(line));
        self.look_at_settings(uncommented(line));
        self.look_at_login(line);
        self.look_at_message(line);
        self.look_at_page(line);
        if self.host.is_none() && line.contains("https://api.inference.wandb.ai") {
            self.host = Some("api.inference.wandb.ai".to_owned());
        }
        if is_others {
            return;
        }
        self.look_at_host(line);
        if self.version.is_none() {
            self.version = version(line);
        }
    }

    /// Entity and project: of the call, else of the message, else of a page's address, else of the environment.
    pub(super) fn target(&self) -> Pair {
        let pairs = [&self.call, &self.path, &self.message, &self.page, &self.loose, &self.variable];
        let pick = |part: fn(&Pair) -> &Option<String>| pairs.iter().find_map(|pair| part(pair).clone());
        (pick(|pair| &pair.0), pick(|pair| &pair.1))
    }

    /// Takes a line into account that names nothing: what is indented no further than a block's name ends the block.
    pub(super) fn pass(&mut self, line: &str) {
        self.block = self.block.filter(|block| {
            let words = uncommented(line);
            words.trim().is_empty() || indentation(words) > *block
        });
    }

    /// Takes a command into account that says nothing else: whom it asks.
    pub(super) fn look_at_command(&mut self, line: &str) {
        if self.host.is_none() {
            self.host = asked_by_curl(line);
        }
    }

    /// Flags of a command, and settings in YAML or a dictionary.
    fn look_at_settings(&mut self, line: &str) {
        let trimmed = line.trim();
        if ["wandb:", "wandb_kwargs:", "wandb_init:", "wandb_args:"].contains(&trimmed) {
            self.block = Some(indentation(line));
            return;
        }
        self.pass(line);
        let is_ours = self.block.is_some() || trimmed.contains("wandb") || self.in_call > 0;
        for key in ["wandb_entity", "wandb-entity"] {
            fill(&mut self.loose.0, || flag(line, key).or_else(|| entry(line, key)).or_else(|| default(line, key)));
        }
        for key in ["wandb_project", "wandb-project", "wandb_project_name", "wandb-project-name"] {
            fill(&mut self.loose.1, || flag(line, key).or_else(|| entry(line, key)).or_else(|| default(line, key)));
        }
        if !is_ours || trimmed.starts_with("wandb: ") {
            return;
        }
        let command = of_this_command(line);
        fill(&mut self.loose.0, || flag(command, "entity").or_else(|| entry(line, "entity")).or_else(|| default(line, "entity")));
        fill(&mut self.loose.1, || {
            flag(command, "project").or_else(|| entry(line, "project")).or_else(|| default(line, "project"))
        });
        if let Some(command) = ["wandb sync ", "wandb agent ", "wandb sweep ", "wandb launch ", "wandb init ", "wandb pull "]
            .iter()
            .find_map(|name| after(line, name))
        {
            fill(&mut self.loose.0, || word_after(command, "-e "));
            fill(&mut self.loose.1, || word_after(command, "-p "));
            let path = command
                .split_whitespace()
                .find(|word| word.matches('/').count() == 2 && !word.contains([':', '.']) && !word.starts_with(['/', '~']));
            if let Some(path) = path.filter(|_| line.contains("wandb agent ")) {
                self.put_path(path);
            }
        }
        if let Some(path) = after(line, "wandb artifact ").and_then(artifact_of_command) {
            self.put_path(path);
        }
    }

    /// The host of the API, else the one whose page is named. The cloud's page has another host than its API.
    pub(super) fn api_host(&self) -> Option<String> {
        self.host.as_deref().map(|host| account_host(host).to_owned()).or_else(|| self.page_host.clone())
    }

    /// The line that called wandb.
    pub(super) fn script(&self) -> Option<(String, u32)> {
        self.frame.clone()
    }

    fn look_at_frame(&mut self, line: &str) {
        if self.frame.is_some() && (line.contains("wandb.errors") || line.contains("CommError:")) {
            self.framed = true;
        }
        if self.framed {
            return;
        }
        if let Some(frame) = frame(line) {
            self.frame = Some(frame);
        }
    }

    fn look_at_code(&mut self, code: &str) {
        if ["wandb.init(", "wandb.sweep(", "wandb.agent(", "weave.init(", "WandbLogger(", "wandb_init("]
            .iter()
            .any(|call| code.contains(call))
        {
            self.in_call = CALL;
        }
        let calls = ["use_artifact(", ".artifact("];
        self.artifact |= !code.contains("def ")
            && !code.contains("artifacts/")
            && calls
                .iter()
                .any(|call| code.contains(call) && between(code, call, ")").is_some_and(|inside| inside.contains(['"', '\''])));
        // Other trackers have projects, too.
        if self.in_call == 0 && OTHER_CALLS.iter().any(|call| code.contains(call)) {
            self.in_other = CALL;
        } else if self.in_call > 0 || code.starts_with(|c: char| c.is_alphabetic()) {
            self.in_other = 0;
        }
        let project = argument(code, "project").filter(|_| self.in_other == 0);
        let pair = if self.in_call > 0 { &mut self.call } else { &mut self.loose };
        fill(&mut pair.0, || argument(code, "entity"));
        let whole = project.as_deref().filter(|_| self.in_call == 0).filter(|name| name.contains('/')).map(str::to_owned);
        fill(&mut pair.1, || project.filter(|_| whole.is_none()));
        // Other clients than wandb's, such as OpenAI's, take `entity/project` for a project.
        if let Some(path) = whole {
            self.put_path(&path);
        }
        self.in_call = self.in_call.saturating_sub(1);
        self.in_other = self.in_other.saturating_sub(1);
        fill(&mut self.variable.0, || variable(code, "WANDB_ENTITY"));
        fill(&mut self.variable.1, || variable(code, "WANDB_PROJECT"));
        for call in [".run(", ".runs(", "use_artifact(", ".artifact(", ".sweep(", "weave.init("] {
            // Weave takes no more than two names.
            let whole = |path: &&str| call != "weave.init(" || path.matches('/').count() == 1;
            if let Some(path) = after(code, call).and_then(quoted).filter(whole) {
                self.put_path(path);
            }
        }
        if let Some(given) = after(code, ".create_project(") {
            self.creates = true;
            let (name, rest) = given.split_once(',').unwrap_or((given, ""));
            fill(&mut self.path.1, || quoted(name).map(str::to_owned));
            fill(&mut self.path.0, || quoted(rest).map(str::to_owned));
        }
        fill(&mut self.path.0, || after(code, "api.projects(").and_then(quoted).map(str::to_owned));
    }

    fn look_at_login(&mut self, line: &str) {
        let said = ["Currently logged in as: ", "Logged in as Weights & Biases user: "];
        let Some(rest) = said.iter().find_map(|mark| after(line, mark)) else {
            return;
        };
        let again = !self.settled && self.user.is_some();
        if again {
            (self.user, self.team) = (None, None);
        }
        fill(&mut self.user, || {
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ',')).unwrap_or(rest.len());
            name(rest[..end].trim_end_matches('.'))
        });
        let team = rest.split_once(" (").and_then(|(user, team)| (!user.contains(' ')).then_some(team)?.split_once(')'));
        fill(&mut self.team, || name(team?.0));
        fill(&mut self.host, || host(after(rest, " to ")?));
    }

    fn look_at_message(&mut self, line: &str) {
        if let Some(entity) = between(line, "ntity ", " not found").and_then(name) {
            fill(&mut self.message.0, || Some(entity));
        }
        // A project's name may hold spaces; only the server's own sentence says where it ends.
        if let Some(path) = between(line, "roject ", " not found during ").filter(|path| path.len() < 400) {
            self.put_message(path);
        }
        if let Some(project) = between(line, "roject ", " not found").and_then(name) {
            if project.contains('/') {
                self.put_message(&project);
            } else {
                fill(&mut self.message.1, || Some(project));
            }
        }
        if let Some(entity) = after(line, " not found under entity ").and_then(name_at) {
            fill(&mut self.message.0, || Some(entity));
        }
        if let Some(project) = project_name(line) {
            fill(&mut self.call.1, || Some(project));
        }
        if let Some(entity) = after(line, "Error fetching run queues for ").and_then(name_at) {
            fill(&mut self.message.0, || Some(entity));
        }
        if let Some(entity) = after(line, "Could not find team: ").and_then(name_at) {
            fill(&mut self.message.0, || Some(entity));
        }
        if let Some((project, entity)) = between(line, "Project: '", "'").zip(between(line, "not found in entity: '", "'")) {
            fill(&mut self.message.1, || name(project));
            fill(&mut self.message.0, || name(entity));
        }
        if let Some((project, entity)) = after(line, "Project ").and_then(|rest| rest.split_once(" does not exist under entity "))
        {
            fill(&mut self.message.1, || name(project));
            fill(&mut self.message.0, || name_at(entity));
        }
        if let Some(entity) = after(line, "Unable to find organization for entity ").and_then(name_at) {
            fill(&mut self.message.0, || Some(entity));
        }
        let marks = [
            ("resuming a run (", ")"),
            ("resuming the run (", ")"),
            ("but the run (", ")"),
            ("Unable to access `", "`"),
            ("roject ", " does not contain artifact"),
            ("Could not find sweep <Sweep ", " ("),
            ("Sweep ", " not found"),
            ("Artifact ", " could not be found"),
            ("run ", " was previously created"),
            ("Could not find run <Run ", " ("),
            ("not found in '", "'"),
            ("wandb: [", "] "),
            ("run \"", "\" was previously"),
        ];
        for (from, to) in marks {
            if let Some(path) = between(line, from, to).filter(|path| path.matches('/').count() >= 1 && path.len() < 400) {
                self.put_message(path);
            }
        }
        // `Could not find project segm (delta-lab/segm)`, or the path alone.
        if let Some(rest) = after(line, "Could not find project ").filter(|rest| rest.len() < 400) {
            self.put_message(between(rest, "(", ")").unwrap_or(rest).trim());
        }
        for mark in [
            "Permission denied to access ",
            "Unable to fetch artifact with name ",
            "Could not find sweep ",
            "access or create project ",
            "Error uploading files to ",
            "Unable to resolve W&B project ",
        ] {
            if let Some(path) = after(line, mark).filter(|path| path.len() < 400 && !path.starts_with('<')) {
                self.put_message(path.trim());
            }
        }
    }

    fn put_path(&mut self, path: &str) {
        // A run's path may begin as the one of its page does.
        let path = path.strip_prefix('/').filter(|path| path.contains("/runs/")).unwrap_or(path);
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        if let (Some(entity), Some(project), true) = (parts.next(), parts.next(), path.matches('/').count() <= 3) {
            fill(&mut self.path.0, || Some(entity.to_owned()));
            fill(&mut self.path.1, || Some(decoded(project)));
        }
    }

    fn put_message(&mut self, path: &str) {
        if let Some((entity, rest)) = path.split_once('/') {
            let project = rest.split('/').next().unwrap_or_default().trim_end_matches(['`', '\'', '"', '.', ')']);
            let entity = entity.trim_matches(['`', '\'', '"', '(']);
            if !entity.is_empty() && !entity.contains(' ') && !project.is_empty() {
                fill(&mut self.message.0, || Some(entity.to_owned()));
                fill(&mut self.message.1, || Some(decoded(project)));
            }
        }
    }

    fn look_at_page(&mut self, line: &str) {
        if self.page.0.is_some() {
            return;
        }
        let marks =
            ["View project at", "View Weave data at", "View run ", "View sweep at", "Syncing: ", "Synced ", "file_stream"];
        if !marks.iter().any(|mark| line.contains(mark)) {
            return;
        }
        let Some(at) = line.find("http://").or_else(|| line.find("https://")) else {
            if let Some(path) = between(line, "files/", "/file_stream") {
                self.put_message(path);
            }
            return;
        };
        if is_told(&line[at..]) && !line.contains("wandb: ") && !line.contains("Syncing: ") {
            return;
        }
        let Some((authority, path)) =
            line[at..].split_whitespace().next().and_then(|url| url.split_once("://")?.1.split_once('/'))
        else {
            return;
        };
        if is_of_others(authority) || registry_of_page(&format!("https://{authority}/{path}")).is_some() {
            return;
        }
        let path = path.strip_prefix("files/").unwrap_or(path);
        let path = if authority == "forge.coreweave.com" { path.strip_prefix("wandb/").unwrap_or(path) } else { path };
        let mut parts = path
            .split('/')
            .map(|part| part.split(['?', '#', '"', '\'']).next().unwrap_or_default())
            .filter(|part| !part.is_empty());
        let pair = (parts.next(), parts.next());
        if let (Some(entity), Some(project)) = pair {
            let named = |part: &str| Some(decoded(part)).filter(|name| !is_redacted(name));
            // The segment before an id is never a project.
            let whole = !matches!(project, "runs" | "sweeps" | "artifacts" | "reports" | "groups");
            self.page = (named(entity), named(project).filter(|_| whole));
            self.page_host = api_of(authority);
            if self.host.is_none() && self.page_host == host(authority) {
                self.host.clone_from(&self.page_host);
            }
        }
    }

    fn look_at_host(&mut self, line: &str) {
        if self.host.is_some() {
            return;
        }
        let marks = [
            "Loaded credentials for ",
            "Failed to authenticate with ",
            "Failed to verify credentials with ",
            "verification failed for host ",
            "Unable to connect to ",
            " for url: ",
            " for url '",
            "POST ",
            "Post \"",
            "input_value='",
            "Logging into ",
        ];
        let found = marks.iter().find_map(|mark| after(line, mark).filter(|rest| rest.starts_with("http")).and_then(host));
        // An own server may have any name: whom curl asks, its command tells.
        let asked = asked_by_curl(line)
            .or_else(|| after(line, "Could not resolve host: ").or_else(|| after(line, "Failed to connect to ")).and_then(host))
            .filter(|host| is_of_wandb(host) || line.contains("/graphql"));
        self.host = asked;
        if self.host.is_some() {
            return;
        }
        let found = found.or_else(|| between(line, "Appending key for ", " to your netrc").and_then(host));
        let found = found
            .or_else(|| line.split_once(" is not a valid server address").and_then(|(head, _)| host(head.rsplit(' ').next()?)));
        let pool = || (line.contains("/graphql") || line.contains("wandb")).then(|| pool(line)).flatten();
        let variable = || variable(line, "WANDB_BASE_URL").and_then(|address| host(&address));
        let found = found.or_else(pool).filter(|host| is_wandb_line(line) || host.contains("wandb"));
        self.host = found.or_else(variable).filter(|host| !is_of_others(host));
    }
}

/// Does a sentence go on after the address: a person tells of a page?
fn is_told(address: &str) -> bool {
    let after = address.split_once(char::is_whitespace).map_or("", |(_, after)| after);
    after.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3
}

/// The part of a command that wandb reads: what stands before it may be a flag of the program that starts it.
fn of_this_command(line: &str) -> &str {
    const STARTERS: [&str; 8] = ["gcloud ", "gsutil ", "uv run ", "poetry ", "az ", "bq ", "docker ", "kubectl "];
    let starts = STARTERS.iter().any(|program| line.trim_start().trim_start_matches(['$', '+', ' ']).starts_with(program));
    if starts { line.find("wandb").map_or("", |at| &line[at..]) } else { line }
}

/// The whole path of an artifact in what stands after `wandb artifact`: `get PATH`, `put --name PATH FILES`.
fn artifact_of_command(command: &str) -> Option<&str> {
    let mut words = command.split_whitespace();
    let gets = match words.next()? {
        "get" => true,
        "put" => false,
        _ => return None,
    };
    let mut flag = "";
    for word in words {
        let value = word.strip_prefix("--name=").unwrap_or(word).trim_matches(['"', '\'']);
        let is_named = matches!(flag, "-n" | "--name") || value.len() < word.len();
        let is_place = if gets { flag.is_empty() } else { is_named };
        if is_place && value.matches('/').count() == 2 && !value.starts_with(['/', '~', '.', '-']) {
            return Some(value);
        }
        // The word after a flag is its value, unless the flag holds it.
        flag = if word.starts_with('-') && !word.contains('=') { word } else { "" };
    }
    None
}

/// White space before the first word.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn fill(slot: &mut Option<String>, find: impl FnOnce() -> Option<String>) {
    if slot.is_none() {
        *slot = find().filter(|name| !is_redacted(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slots(text: &str) -> Slots {
        let mut slots = Slots::default();
        text.lines().for_each(|line| slots.look(line, false));
        slots
    }

    fn target(text: &str) -> (Option<String>, Option<String>) {
        slots(text).target()
    }

    #[test]
    fn the_target_is_read_from_code_messages_pages_and_variables() {
        let both = |entity: &str, project: &str| (Some(entity.to_owned()), Some(project.to_owned()));
        for (text, expect) in [
            ("wandb.init(entity=\"a\", project='b')", both("a", "b")),
            (
                "----> 2 wandb.init(\n      3     # entity=\"old\",\n      4     entity=\"a\", # project=\"c\"\n      5     project=\"b\")",
                both("a", "b"),
            ),
            ("run a/b/x1 was previously created and deleted", both("a", "b")),
            ("wandb: 🚀 View run at https://wandb.ai/a/b%20c/runs/x", both("a", "b c")),
            ("wandb: ⭐️ View project at: https://forge.coreweave.com/wandb/a/b", both("a", "b")),
            ("weave: View Weave data at https://wandb.ai/a/b/weave", both("a", "b")),
            ("$ WANDB_ENTITY=a WANDB_PROJECT=\"b\" python train.py", both("a", "b")),
            ("os.environ[\"WANDB_PROJECT\"] = \"b\"", (None, Some("b".into()))),
            ("neptune.init(project=\"n\")\nwandb.init(project=\"b\")", (None, Some("b".into()))),
            ("wandb.init(entity=args.entity, project=f\"{x}\")", (None, None)),
            ("api.run(\"a/b/x1\")", both("a", "b")),
            ("wandb: ERROR Project a/b c not found during upsertSweep", both("a", "b c")),
            ("Your project and/or its entity were not found", (None, None)),
            ("CommError: permission denied", (None, None)),
        ] {
            assert_eq!(target(text), expect, "{text}");
        }
    }

    #[test]
    fn the_version_is_the_one_that_ran() {
        let version = |text| slots(text).version;
        assert_eq!(version("wandb: Tracking run with wandb version 0.16.6").as_deref(), Some("0.16.6"));
        assert_eq!(version("wandb: wandb version 0.17.0 is available!  To upgrade, please run:"), None);
        assert_eq!(version("wandb                  0.12.21").as_deref(), Some("0.12.21"));
    }

    #[test]
    fn the_script_is_the_frame_that_called() {
        let script = |text: &str| slots(text).script();
        assert_eq!(script("Cell In[3], line 2\n----> 2 wandb.init()"), Some(("Cell In[3]".into(), 2)));
        assert_eq!(
            script("[rank0]:   File \"/w/train.py\", line 12, in main\n[rank0]:   File \"/x/site-packages/wandb/a.py\", line 3"),
            Some(("train.py".into(), 12))
        );
        assert_eq!(script("File ~/w/train.py:7, in main()"), Some(("train.py".into(), 7)));
        assert_eq!(script("  File \"C:\\w\\train.py\", line 12, in main"), Some(("train.py".into(), 12)));
    }

    /// Each text, and entity and project that it names; an empty name is none.
    fn all(table: &[(&str, &str, &str)]) {
        let named = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
        for &(text, entity, project) in table {
            assert_eq!(target(text), (named(entity), named(project)), "{text}");
        }
    }

    #[test]
    fn a_setting_counts_in_a_block_or_beside_a_call_of_wandb() {
        all(&[
            ("wandb:\n  entity: a\nproject: b", "a", ""),
            ("  entity: a", "", ""),
            ("wandb: entity: a", "", ""),
            ("wandb:\n  entity: a\n# x\n\n  project: b", "a", "b"),
            ("x:\n  wandb:\n    entity: a\n  y:\n    project: b", "a", ""),
            ("$ wandb artifact get --root x/y/z a/b/c:v0", "a", "b"),
            ("$ wandb artifact get --root=x a/b/c:v0", "a", "b"),
            ("$ wandb artifact get b/c:v0", "", ""),
            ("$ wandb artifact put --name=a/b/c x/y/z", "a", "b"),
            ("$ wandb artifact put -t model x/y/z", "", ""),
            ("$ wandb artifact ls a/b/c", "", ""),
            ("wandb.entity=a wandb.project=b", "a", "b"),
            ("wandb.init(\n  **{\"entity\": \"a\"}", "a", ""),
            ("wandb agent a/b", "", ""),
            ("wandb agent /a/b", "", ""),
            ("wandb agent ./a/b", "", ""),
            ("gcloud run --project x wandb sweep --project b", "", "b"),
        ]);
    }

    #[test]
    fn a_project_of_another_tracker_is_none() {
        all(&[
            ("neptune.init(\n  project=\"n\")", "", ""),
            ("neptune.init(\n)\nf(project=\"b\")", "", "b"),
            ("neptune.init(\n  wandb.init(\n  project=\"b\")", "", "b"),
            ("OpenAI(project=\"a/b\")", "a", "b"),
            ("wandb.init(project=\"a/b\")", "", "a/b"),
            ("weave.init(\"a/b/c\")", "", ""),
            ("api.run(\"a/b/c/d/e\")", "", ""),
            ("api.run(\"/a/b/runs/d\")", "a", "b"),
            ("api.run(\"/a/b/c/d\")", "", ""),
        ]);
        let lines = "\n".repeat(15);
        all(&[
            (format!("wandb.init({lines}  entity=\"a\")\napi.run(\"c/b\")").as_str(), "a", "b"),
            (format!("wandb.init({lines}\n  entity=\"a\")\napi.run(\"c/b\")").as_str(), "c", "b"),
            (format!("neptune.init({lines}  project=\"n\")").as_str(), "", ""),
            (format!("neptune.init({lines}\n  project=\"n\")").as_str(), "", "n"),
        ]);
    }

    #[test]
    fn a_message_names_whole_names_and_a_page_is_not_a_sentence() {
        all(&[
            ("Unable to access `/b`", "", ""),
            ("Unable to access `a c/b`", "", ""),
            ("Unable to access `a/`", "", ""),
            ("Permission denied to access <a/b", "", ""),
            ("View run at https://wandb.ai/a/b and me", "a", "b"),
            ("View run at https://wandb.ai/a/b and tell me", "", ""),
            ("wandb: View run at https://wandb.ai/a/b and tell me", "a", "b"),
            ("Syncing: https://wandb.ai/a/b and tell me", "a", "b"),
            ("View run at https://github.com/a/b", "", ""),
            ("View run at https://wandb.ai/registry/model", "", ""),
            ("View run at https://wandb.ai/a/runs/x", "a", ""),
        ]);
        let marks = [
            ("Unable to access `", "`"),
            ("project ", " not found during x"),
            ("Could not find project ", ""),
            ("Permission denied to access ", ""),
        ];
        for (before, after) in marks {
            for (length, expect) in [(397, true), (398, false)] {
                let text = format!("{before}{}/b{after}", "a".repeat(length));
                assert_eq!(target(&text).1.is_some(), expect, "{before}, {length}");
            }
        }
    }

    #[test]
    fn the_last_login_before_a_failure_counts() {
        let login = "wandb: Currently logged in as: ";
        for (text, settled, user, team) in [
            ("ann (lab) to https://api.wandb.ai. Use", false, "ann", Some("lab")),
            ("ann. Use `wandb login (x) --relogin`", false, "ann", None),
            ("ann\nwandb: Currently logged in as: bob", false, "bob", None),
            ("ann\nwandb: Currently logged in as: bob", true, "ann", None),
        ] {
            let mut slots = Slots { settled, ..Slots::default() };
            format!("{login}{text}").lines().for_each(|line| slots.look(line, false));
            assert_eq!((slots.user.as_deref(), slots.team.as_deref()), (Some(user), team), "{text}");
        }
    }

    #[test]
    fn the_host_is_the_first_one_of_the_api() {
        for (text, host, api) in [
            ("View run at https://wandb.ai/a/b", None, Some("api.wandb.ai")),
            ("View run at https://wandb.a.org/a/b", Some("wandb.a.org"), Some("wandb.a.org")),
            ("POST https://wandb.a.org/\nView run at https://wandb.b.org/a/b", Some("wandb.a.org"), Some("wandb.a.org")),
            ("403 for url: https://a.org/x", None, None),
            ("403 for url: https://huggingface.co/wandb", None, None),
            ("Could not resolve host: a.org", None, None),
            ("export WANDB_BASE_URL=https://ml.a.org", Some("ml.a.org"), Some("ml.a.org")),
            ("export WANDB_BASE_URL=https://huggingface.co", None, None),
        ] {
            let slots = slots(text);
            assert_eq!((slots.host.as_deref(), slots.api_host().as_deref()), (host, api), "{text}");
        }
        for (is_others, expect) in [(false, (true, true)), (true, (false, false))] {
            let mut slots = Slots::default();
            slots.look("wandb==0.31.0 POST https://wandb.a.org/", is_others);
            assert_eq!((slots.host.is_some(), slots.version.is_some()), expect, "{is_others}");
        }
    }

    #[test]
    fn an_artifact_is_read_by_a_call_with_a_name_in_it() {
        for (code, expect) in [
            ("run.use_artifact('a:v0')\nrun.use_artifact('b:v0')", true),
            ("api.artifact('a')\nx", true),
            ("def use_artifact(name='a'):", false),
            ("artifacts/use_artifact('a')", false),
            ("x", false),
        ] {
            assert_eq!(slots(code).artifact, expect, "{code}");
        }
        let script = slots("  File \"/w/a.py\", line 3, in f\nCommError: x\n  File \"/w/b.py\", line 4, in g").script();
        assert_eq!(script, Some(("a.py".into(), 3)));
    }
}

//! The home folder of a world: what wandb finds there.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use keywand_core::system::Surroundings;

use crate::scenario::Scenario;

/// A key that looks right and belongs to nobody.
const STRANGE: &str = "5e17171e15e17171e15e17171e15e17171e1f00d";

/// Writes netrc and the settings file, and names the variables. `keys` are those of people who are not on file; the first is
/// the one that wandb uses, unless `own` stands for an account on file.
pub(crate) fn furnish(
    home: &Path,
    host: &str,
    own: Option<&str>,
    keys: &[String],
    scenario: &Scenario,
) -> io::Result<Surroundings> {
    let found = if scenario.is("accounts", "none") { 0 } else { scenario.number("found").unwrap_or(usize::from(own.is_none())) };
    let mut strangers = keys.iter().take(found);
    let mut netrc = String::from("machine github.com login me password p\n\n");
    if let Some(key) = own.or_else(|| strangers.next().map(String::as_str)) {
        // One entry for each way in which clients of wandb name this host; a full plan finds a key of nobody in the second.
        let other = if scenario.is("plan", "full") { STRANGE } else { key };
        let name = host.split(':').next().unwrap_or(host);
        for (machine, key) in [(host, key), (name, other)] {
            let _ = writeln!(netrc, "machine {machine}\n  login user\n  password {key}");
        }
    }
    let mut variables = vec![("WANDB_BASE_URL".to_owned(), format!("http://{host}"))];
    if scenario.is("warn", "environment-overrides-file") {
        variables.push(("WANDB_API_KEY".to_owned(), STRANGE.to_owned()));
    } else if let Some(key) = strangers.next() {
        variables.push(("WANDB_API_KEY".to_owned(), key.clone()));
    }
    if let Some(key) = strangers.next() {
        write(&home.join(".config/wandb/settings"), &format!("[default]\napi_key = {key}\n"), 0o600)?;
    }
    let open = scenario.is("warn", "netrc-is-open-to-others") || scenario.is("plan", "full");
    if found > 0 || own.is_some() {
        write(&home.join(".netrc"), &netrc, if open { 0o644 } else { 0o600 })?;
    }
    write(&home.join("train.py"), TRAINING, 0o644)?;
    if scenario.has("waiting") {
        for (name, entity, project) in WAITING {
            let folder = home.join("research").join(name);
            let id = name.rsplit('-').next().unwrap_or_default();
            fs::create_dir_all(&folder)?;
            fs::write(folder.join(format!("run-{id}.wandb")), keywand_tests::offline_run(id, entity, project))?;
        }
        fs::create_dir_all(home.join("research/wandb/offline-run-20261128_090000-empty001"))?;
    }
    if scenario.has("lying") {
        let key = own.or(keys.first().map(String::as_str)).unwrap_or(STRANGE);
        let stray = keys.last().map_or(STRANGE, String::as_str);
        for (name, text) in LYING {
            let text = text.replace("OWN", key).replace("STRAY", stray).replace("NOBODY", STRANGE);
            write(&home.join(name), &text, 0o644)?;
        }
    }
    let data = home.join(".local/share/keywand");
    Ok(Surroundings {
        variables: variables.into_iter().collect(),
        home: Some(home.to_owned()),
        folder: home.to_owned(),
        data,
        ..Surroundings::default()
    })
}

/// Offline runs: folder, entity, project.
const WAITING: [(&str, &str, &str); 3] = [
    ("wandb/offline-run-20261127_101500-ndr8oddb", "vision-lab", "resnet"),
    ("wandb/offline-run-20261127_221500-k2v9x0qa", "vision-lab", "resnet"),
    ("experiments/wandb/offline-run-20261128_073000-a1b2c3d4", "my-awesome-team-name", "my-awesome-project"),
];
/// Keys where people leave them.
const LYING: [(&str, &str); 6] = [
    ("research/train.py", "import wandb\n\nwandb.login(key=\"OWN\")\n"),
    (
        "research/notebooks/explore.ipynb",
        "{\"cells\": [{\"cell_type\": \"code\", \"outputs\": [], \"source\": [\"!wandb login OWN\\n\", \"1\"]}]}",
    ),
    ("research/.env", "WANDB_API_KEY=STRAY\nWANDB_PROJECT=resnet\n"),
    (
        "research/experiments/2025/autonomous-driving-perception-research-unit/compose.yaml",
        "services:\n  train:\n    environment:\n      - WANDB_API_KEY=NOBODY\n",
    ),
    ("research/README.md", "my wandb key is STRAY\n"),
    (".bash_history", "cd research\nexport WANDB_API_KEY=NOBODY\n"),
];

const TRAINING: &str =
    "import wandb\n\nrun = wandb.init(\n    entity=\"my-awesome-team-name\",\n    project=\"my-awesome-project\",\n)\n";

fn write(path: &Path, text: &str, mode: u32) -> io::Result<()> {
    fs::create_dir_all(path.parent().expect("a folder"))?;
    fs::write(path, text)?;
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    Ok(())
}

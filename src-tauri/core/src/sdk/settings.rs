//! wandb's settings files: the `[default]` section as Python's `configparser` reads it, local over global, and edits that
//! keep every other byte.

use std::path::{Path, PathBuf};

use crate::account::Namer;
use crate::change::{Hunk, Piece};
use crate::edit::Edit;
use crate::system::Surroundings;
use crate::wandb::ProxySetting;

/// What the settings files say, the file that wins first.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    files: Vec<SettingsFile>,
    /// The file of the working folder, as it is shown.
    folder_file: Option<String>,
}

/// One settings file.
#[derive(Debug, Clone)]
pub struct SettingsFile {
    /// Where it is.
    pub path: PathBuf,
    /// The same, home as `~`.
    pub shown: String,
    /// Why wandb uses nothing of this file.
    pub refused: Option<SettingsRefused>,
    entries: Vec<Entry>,
    /// Where the line of the `[default]` section ends, and its number, where there is one.
    section: Option<(usize, u32)>,
}

/// Why wandb does not use a settings file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettingsRefused {
    /// Line, counted from 1.
    pub line: u32,
    /// What stands there.
    pub what: SettingsTrouble,
}

/// What a settings file may have that wandb does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsTrouble {
    /// Python does not read it.
    Syntax,
    /// A lone per cent sign, or a byte that is not UTF-8: both stop every client.
    Fatal,
    /// A name or a value that wandb does not know: newer clients then use none of the files, older ones stop.
    Unknown,
}

/// One line of a settings file.
#[derive(Clone)]
pub struct Entry {
    /// Name, in lower case.
    pub name: String,
    /// Value; may be a key.
    pub(super) value: String,
    /// File, home as `~`.
    pub source: String,
    /// Line, counted from 1.
    pub line: u32,
    range: std::ops::Range<usize>,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}:{}", self.name, self.source, self.line)
    }
}

impl Settings {
    /// Reads both files, where they are, as the newest client finds them.
    ///
    /// # Source
    /// wandb 0.31.0, `sdk/lib/settings_file.py`, `sdk/wandb_setup.py`: local overrides global key by key.
    pub fn read(around: &Surroundings) -> Self {
        Self::read_files(around, &[Some(local_file(around)), global_file(around, true)]).tolerantly()
    }

    /// What the newer clients use of the files.
    pub(super) fn tolerantly(mut self) -> Self {
        let all =
            self.files.iter().any(|file| matches!(file.refused, Some(SettingsRefused { what: SettingsTrouble::Unknown, .. })));
        for file in &mut self.files {
            if all || file.refused.is_some() {
                file.entries.clear();
            }
            if file.section.is_none() {
                file.entries.clear();
            }
        }
        self
    }

    /// The first reason why a file is not used.
    pub(super) fn trouble(&self) -> Option<(&SettingsFile, SettingsRefused)> {
        self.files.iter().find_map(|file| Some((file, file.refused?)))
    }

    pub(super) fn read_files(around: &Surroundings, paths: &[Option<PathBuf>]) -> Self {
        let files = paths.iter().flatten().filter_map(|path| {
            let planned = around.planned.get(path).cloned();
            let content = planned.or_else(|| crate::system::read_regular(path).ok())?;
            let mut file = parse(&String::from_utf8_lossy(&content), path, &around.shown(path));
            if let Some(line) = crate::system::first_broken_line(&content) {
                file.refused = Some(SettingsRefused { line, what: SettingsTrouble::Fatal });
            }
            Some(file)
        });
        Self { files: files.collect(), folder_file: Some(around.shown(&local_file(around))) }
    }

    /// The value that wins.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.entry(name).map(|entry| entry.value.as_str())
    }

    /// The line that wins.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.all(name).next().filter(|entry| !entry.value.is_empty())
    }

    /// Every line for a name, the one that wins first: one a file.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Entry> {
        self.files.iter().filter_map(move |file| file.entries.iter().rev().find(|entry| entry.name == name))
    }

    /// Whose line it is: the working folder's, or the person's own.
    pub(super) fn namer(&self, entry: &Entry) -> Namer {
        let is_of_folder = self.folder_file.as_deref() == Some(entry.source.as_str());
        if is_of_folder { Namer::Folder } else { Namer::Home }
    }

    /// The files that were found.
    pub fn files(&self) -> &[SettingsFile] {
        &self.files
    }

    /// Proxies that the files name.
    pub fn proxies(&self) -> Vec<ProxySetting> {
        let entries = ["https_proxy", "http_proxy"].into_iter().filter_map(|name| self.entry(name));
        let setting = |entry: &Entry| ProxySetting {
            name: entry.name.clone(),
            url: entry.value.clone(),
            source: entry.source.clone(),
            of_folder: self.namer(entry) == Namer::Folder,
        };
        entries.map(setting).collect()
    }
}

/// `$WANDB_CONFIG_DIR/settings`, else `~/.config/wandb/settings`.
pub(super) fn global_file(around: &Surroundings, obeys_config_dir: bool) -> Option<PathBuf> {
    match around.variable("WANDB_CONFIG_DIR").filter(|_| obeys_config_dir) {
        Some(folder) => Some(around.folder.join(around.expand(folder)).join("settings")),
        None => Some(around.home.as_ref()?.join(".config/wandb/settings")),
    }
}

/// `wandb/settings` of the working folder, or of `.wandb` where that exists. `WANDB_DIR` does not move it: the files are
/// read before the variables.
pub(super) fn local_file(around: &Surroundings) -> PathBuf {
    let named = |folder: &str| around.folder.join(folder);
    let folder = if named(".wandb").exists() { named(".wandb") } else { named("wandb") };
    folder.join("settings")
}

/// Names that some version of wandb knows; those that begin with `x_` are not listed.
///
/// # Source
/// Fields of `Settings` in wandb 0.16.6, 0.22.3, 0.30.0 and 0.31.0.
const NAMES: &str = include_str!("setting_names.txt");

/// # Source
/// `CPython`, `Lib/configparser.py` (`_read`): blank and comment lines are skipped, a line that is indented more than the
/// name before it continues its value, a line before the first section, a section or a name given twice, and a line without
/// a delimiter are errors. Values of `[DEFAULT]` count in every section.
fn parse(text: &str, path: &Path, shown: &str) -> SettingsFile {
    let (path, shown) = (path.to_owned(), shown.to_owned());
    let mut file = SettingsFile { path, shown, refused: None, entries: Vec::new(), section: None };
    let mut section: Option<String> = None;
    let mut seen: Vec<(String, Option<String>)> = Vec::new();
    let mut inherited = Vec::new();
    let (mut at, mut level) = (0, 0);
    for (raw, number) in text.split_inclusive('\n').zip(1..) {
        let range = at..at + raw.len();
        at = range.end;
        let line = raw.trim();
        let mut refuse = |what| {
            file.refused.get_or_insert(SettingsRefused { line: number, what });
        };
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        let indent = raw.chars().take_while(|c| c.is_whitespace()).count();
        if indent > level && seen.last().is_some_and(|(_, name)| name.is_some()) {
            continue;
        }
        level = indent;
        let header = line.strip_prefix('[').and_then(|rest| rest.rsplit_once(']')).filter(|(name, _)| !name.is_empty());
        if let Some((name, _)) = header {
            if seen.contains(&(name.to_owned(), None)) && name != "DEFAULT" {
                refuse(SettingsTrouble::Syntax);
            }
            seen.push((name.to_owned(), None));
            section = Some(name.to_owned());
            if name == "default" {
                file.section.get_or_insert((range.end, number));
            }
            continue;
        }
        let (Some(section), Some((name, value))) = (&section, line.split_once(['=', ':'])) else {
            refuse(SettingsTrouble::Syntax);
            continue;
        };
        let (name, value) = (name.trim().to_lowercase(), value.trim());
        if seen.contains(&(section.clone(), Some(name.clone()))) || name.is_empty() {
            refuse(SettingsTrouble::Syntax);
        }
        seen.push((section.clone(), Some(name.clone())));
        if !matches!(section.as_str(), "default" | "DEFAULT") {
            continue;
        }
        if value.replace("%%", "").contains('%') {
            refuse(SettingsTrouble::Fatal);
        } else if !is_taken(&name, value) {
            refuse(SettingsTrouble::Unknown);
        }
        let entry = Entry { name, value: value.replace("%%", "%"), source: file.shown.clone(), line: number, range };
        if section == "default" { file.entries.push(entry) } else { inherited.push(entry) }
    }
    file.entries.splice(0..0, inherited);
    file
}

/// Does wandb know the name, and take the value? Only values that decide the identity are looked at.
fn is_taken(name: &str, value: &str) -> bool {
    match name {
        "base_url" => value.starts_with("http://") || value.starts_with("https://"),
        "mode" => matches!(value, "online" | "offline" | "shared" | "disabled" | "dryrun" | "run"),
        name => name.starts_with("x_") || NAMES.lines().any(|known| known == name),
    }
}

/// The value that a text gives a setting.
pub(super) fn value_in(text: &str, name: &str) -> Option<String> {
    let file = parse(text, Path::new(""), "");
    file.entries.into_iter().rev().find(|entry| entry.name == name).map(|entry| entry.value)
}

/// Does Python read the text?
pub(super) fn is_read(text: &str) -> bool {
    !matches!(
        parse(text, Path::new(""), "").refused,
        Some(SettingsRefused { what: SettingsTrouble::Syntax | SettingsTrouble::Fatal, .. })
    )
}

/// Gives a setting this value, or takes its line out: in the `[default]` section, which is added where it is missing.
pub(super) fn put(text: &str, name: &str, value: Option<&str>) -> Option<Hunk> {
    let file = parse(text, Path::new(""), "");
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let written = value.map(|value| format!("{name} = {}{end}", value.replace('%', "%%")));
    let pieces = |text: &str| if text.is_empty() { Vec::new() } else { vec![Piece::Text(text.to_owned())] };
    if let Some(entry) = file.entries.iter().rev().find(|entry| entry.name == name) {
        if value == Some(entry.value.as_str()) {
            return None;
        }
        let old = &text[entry.range.clone()];
        let indent = indent_of(old);
        let new = match &written {
            Some(line) if old.ends_with('\n') => format!("{indent}{line}"),
            Some(line) => format!("{indent}{}", line.trim_end()),
            None => String::new(),
        };
        let edit = Edit { range: entry.range.clone(), old: pieces(old), new: pieces(&new) };
        return Some(Hunk { edit, line: entry.line, subject: name.to_owned() });
    }
    let written = written?;
    let (at, line, before) = place_of_new(text, file.section, end);
    let edit = Edit { range: at..at, old: Vec::new(), new: pieces(&format!("{before}{written}")) };
    Some(Hunk { edit, line, subject: name.to_owned() })
}

/// Right after the section's own line, as far in as what follows; with that line, at the end, where there is none.
fn place_of_new(text: &str, section: Option<(usize, u32)>, end: &str) -> (usize, u32, String) {
    if let Some((at, number)) = section {
        // What is further in would continue the new value.
        let is_skipped = |line: &&str| line.trim().is_empty() || line.trim_start().starts_with(['#', ';']);
        let indent = text[at..].lines().find(|line| !is_skipped(line)).map_or("", indent_of);
        return (at, number + 1, if text[..at].ends_with('\n') { indent.to_owned() } else { end.to_owned() });
    }
    let lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
    let gap = if text.is_empty() || text.ends_with('\n') { "" } else { end };
    (text.len(), lines + 1, format!("{gap}[default]{end}"))
}

fn indent_of(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::{no_keys, reverse, written};

    fn read(text: &str) -> Settings {
        Settings { files: vec![parse(text, Path::new("f"), "f")], folder_file: None }.tolerantly()
    }

    #[test]
    fn only_the_default_section_counts() {
        let text = "[other]\nbase_url = no\n[default]\n# entity = no\nBase_URL = https://h\nentity: team\nemail =\n";
        let settings = read(text);
        assert_eq!(settings.get("base_url"), Some("https://h"));
        assert_eq!(settings.get("entity"), Some("team"));
        assert_eq!(settings.get("email"), None);
        assert_eq!(settings.entry("entity").map(|entry| entry.line), Some(6));
    }

    #[test]
    fn a_file_that_python_refuses_says_nothing() {
        for (text, line) in [
            ("entity = team\n", 1),
            ("[default]\nentity\n", 2),
            ("[default]\nentity = a\nentity = b\n", 3),
            ("[default]\n[default]\n", 2),
            ("[default]\n[]\nentity = a\n", 2),
            ("[default]\n= a\n", 2),
        ] {
            let settings = read(text);
            assert_eq!(settings.trouble().map(|(_, refused)| refused.line), Some(line), "{text}");
            assert_eq!(settings.get("entity"), None, "{text}");
        }
    }

    #[test]
    fn what_python_reads_and_wandb_does_not_know_is_told_from_what_stops_every_client() {
        use SettingsTrouble::{Fatal, Syntax, Unknown};
        for (lines, trouble, entity) in [
            ("entity = a%%b", None, Some("a%b")),
            ("entity = a%b", Some(Fatal), None),
            ("entity = a\nnonsense = 1", Some(Unknown), None),
            ("entity = a\nx_nonsense = 1", None, Some("a")),
            ("entity = a\nbase_url = h", Some(Unknown), None),
            ("entity = a\nbase_url = http://h", None, Some("a")),
            ("entity = a\nmode = fast", Some(Unknown), None),
            ("entity = a\nmode = dryrun", None, Some("a")),
            ("entity = a\n  mode = fast\n; b = c\n[other]\nentity = b\n  nonsense = 1", None, Some("a")),
            ("entity = a\nentity", Some(Syntax), None),
            ("entity = a\n[DEFAULT]\nentity = b\nemail = c\n[DEFAULT]", None, Some("a")),
        ] {
            let text = format!("[default]\n{lines}\n");
            let settings = read(&text);
            assert_eq!(settings.trouble().map(|(_, refused)| refused.what), trouble, "{text}");
            assert_eq!(settings.get("entity"), entity, "{text}");
            assert_eq!(is_read(&text), !matches!(trouble, Some(Syntax | Fatal)), "{text}");
        }
        assert_eq!(value_in("[default]\nentity = a\nemail = b\n", "entity").as_deref(), Some("a"));
    }

    #[test]
    fn of_two_files_an_unknown_word_stops_both_and_a_slip_only_its_own() {
        let files = [("[default]\nentity = a\n", "f"), ("[default]\nproject = p\nentity = b\nhttp_proxy = h\n", "g")];
        let with = |more: &str| {
            let files = files.map(|(text, name)| (if name == "g" { format!("{text}{more}") } else { text.to_owned() }, name));
            let files = files.map(|(text, name)| parse(&text, Path::new(name), name)).to_vec();
            Settings { files, folder_file: Some("g".to_owned()) }.tolerantly()
        };
        for (more, entity, project) in [("", Some("a"), Some("p")), ("lone\n", Some("a"), None), ("nonsense = 1\n", None, None)] {
            assert_eq!((with(more).get("entity"), with(more).get("project")), (entity, project), "{more}");
        }
        let settings = with("");
        let of_folder: Vec<(String, bool)> = settings.proxies().into_iter().map(|found| (found.name, found.of_folder)).collect();
        assert_eq!(of_folder, [("http_proxy".to_owned(), true)]);
        let entry = settings.entry("entity").expect("an entity");
        assert_eq!((settings.namer(entry), format!("{entry:?}")), (Namer::Home, "entity at f:2".to_owned()));
    }

    #[test]
    fn values_that_count_in_every_section_need_the_section_itself() {
        assert_eq!(read("[DEFAULT]\nentity = a\n").get("entity"), None);
        assert_eq!(read("[DEFAULT]\nentity = a\n[default]\nemail = b\n").get("entity"), Some("a"));
        assert_eq!(read("[default]\nentity = b\n[DEFAULT]\nentity = a\n").get("entity"), Some("b"));
    }

    #[test]
    fn one_line_is_changed_and_every_other_byte_stays() {
        for (text, value, expect) in [
            ("", Some("https://h"), "[default]\nbase_url = https://h\n"),
            ("[default]\nmode = online\n", Some("https://h"), "[default]\nbase_url = https://h\nmode = online\n"),
            ("[default]\r\nbase_url = x\r\n# note\r\n", Some("https://h"), "[default]\r\nbase_url = https://h\r\n# note\r\n"),
            ("[default]\nbase_url=x\nmode=online", None, "[default]\nmode=online"),
            ("[other]\nx = 1", Some("https://h"), "[other]\nx = 1\n[default]\nbase_url = https://h\n"),
            ("[o]\nx =\n [default]\n", Some("https://h"), "[o]\nx =\n [default]\n[default]\nbase_url = https://h\n"),
            ("[default]\nbase_url = x", Some("a%b"), "[default]\nbase_url = a%%b"),
            ("[o]\n x = 1\n [default]\n", Some("h"), "[o]\n x = 1\n [default]\nbase_url = h\n"),
            ("[default]\n  mode = online\n", Some("h"), "[default]\n  base_url = h\n  mode = online\n"),
            ("[default]\n\n  mode = online\n", Some("h"), "[default]\n  base_url = h\n\n  mode = online\n"),
            ("[default]\n# a\n  mode = online\n", Some("h"), "[default]\n  base_url = h\n# a\n  mode = online\n"),
            ("[default]", Some("h"), "[default]\nbase_url = h\n"),
            ("[default]\n  base_url = x\n  mode = online\n", Some("h"), "[default]\n  base_url = h\n  mode = online\n"),
        ] {
            let edit = put(text, "base_url", value).expect(text);
            let edits = [edit];
            let after = written(text.as_bytes(), &edits, &no_keys).expect("no key");
            assert_eq!(String::from_utf8_lossy(&after), expect, "{text:?}");
            let back = reverse(&edits, &no_keys).expect("no key");
            assert_eq!(
                written(&after, &back, &no_keys).expect("no key"),
                text.as_bytes(),
                "the reverse edit restores every byte"
            );
        }
        for (text, line) in [("", 1), ("[o]\nx = 1", 3), ("[default]\n", 2), ("[o]\n[default]\nmode = run\n", 3)] {
            assert_eq!(put(text, "base_url", Some("h")).map(|hunk| hunk.line), Some(line), "{text:?}");
        }
        assert!(put("[default]\nbase_url = x\n", "base_url", Some("x")).is_none(), "nothing to change");
        assert!(put("[default]\n", "base_url", None).is_none(), "nothing to take out");
    }

    #[test]
    fn the_folder_s_file_wins_over_the_person_s_and_a_variable_moves_only_the_second() {
        let root = tempfile::tempdir().expect("a folder");
        let (home, folder) = (Some(root.path().join("home")), root.path().join("work"));
        let mut around = Surroundings { home, folder, ..Surroundings::default() };
        let in_root = |path: &str| root.path().join(path);
        assert_eq!(local_file(&around), in_root("work/wandb/settings"));
        std::fs::create_dir_all(in_root("work/.wandb")).expect("a folder");
        assert_eq!(local_file(&around), in_root("work/.wandb/settings"));
        let usual = Some(in_root("home/.config/wandb/settings"));
        assert_eq!([true, false].map(|obeys| global_file(&around, obeys)), [usual.clone(), usual.clone()]);
        for (variable, moved) in [("~/c", in_root("home/c/settings")), ("c", in_root("work/c/settings"))] {
            around.variables = [("WANDB_CONFIG_DIR".to_owned(), variable.to_owned())].into();
            assert_eq!([true, false].map(|obeys| global_file(&around, obeys)), [Some(moved), usual.clone()], "{variable}");
        }
        around.variables.clear();
        let texts = [("work/.wandb/settings", "entity = l"), ("home/.config/wandb/settings", "entity = g\nproject = p")];
        around.planned = texts.map(|(path, lines)| (in_root(path), format!("[default]\n{lines}\n").into_bytes())).into();
        let settings = Settings::read(&around);
        assert_eq!((settings.get("entity"), settings.get("project"), settings.files().len()), (Some("l"), Some("p"), 2));
        let namers = ["entity", "project"].map(|name| settings.entry(name).map(|entry| settings.namer(entry)));
        assert_eq!(namers, [Some(Namer::Folder), Some(Namer::Home)]);
        assert_eq!(settings.all("entity").map(|entry| entry.value.as_str()).collect::<Vec<_>>(), ["l", "g"]);
        around.home = None;
        assert_eq!((global_file(&around, true), Settings::read(&around).files().len()), (None, 1));
    }

    #[test]
    fn a_byte_that_is_not_utf8_stops_every_client_at_its_line() {
        let mut around = Surroundings { folder: "/nonexistent".into(), ..Surroundings::default() };
        around.planned.insert(local_file(&around), b"[default]\nentity = a\nproject = \xff\n".to_vec());
        let settings = Settings::read(&around);
        let refused = settings.trouble().map(|(_, refused)| refused);
        assert_eq!(refused, Some(SettingsRefused { line: 3, what: SettingsTrouble::Fatal }));
        assert_eq!(settings.get("entity"), None);
    }

    #[test]
    fn only_values_that_some_client_takes_are_taken() {
        for (name, value, expect) in [
            ("base_url", "http://h", true),
            ("base_url", "https://h", true),
            ("base_url", "h", false),
            ("mode", "online", true),
            ("mode", "offline", true),
            ("mode", "shared", true),
            ("mode", "disabled", true),
            ("mode", "dryrun", true),
            ("mode", "run", true),
            ("mode", "fast", false),
            ("entity", "", true),
            ("x_anything", "", true),
            ("nonsense", "", false),
            ("", "", false),
        ] {
            assert_eq!(is_taken(name, value), expect, "{name} = {value}");
        }
    }

    #[test]
    fn both_proxies_are_told_the_secure_one_first() {
        let settings = read("[default]\nhttp_proxy = http://a:1\nhttps_proxy = http://b:2\n");
        let told: Vec<_> = settings.proxies().into_iter().map(|one| (one.name, one.url, one.source, one.of_folder)).collect();
        let one = |name: &str, url: &str| (name.to_owned(), url.to_owned(), "f".to_owned(), false);
        assert_eq!(told, [one("https_proxy", "http://b:2"), one("http_proxy", "http://a:1")]);
        assert!(read("[default]\nhttp_proxy =\n").proxies().is_empty());
    }
}

//! Reads wandb's settings files: the `[default]` section, local over global.

use std::path::{Path, PathBuf};

use crate::system::Surroundings;

/// What the settings files say, the file that wins first.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    entries: Vec<Entry>,
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
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}:{}", self.name, self.source, self.line)
    }
}

impl Settings {
    /// Reads both files, where they are.
    ///
    /// # Source
    /// wandb 0.31.0, `sdk/lib/settings_file.py`, `sdk/wandb_setup.py`: local overrides global key by key.
    pub fn read(around: &Surroundings) -> Self {
        let files = [Some(local_file(around)), global_file(around)];
        let entries = files.into_iter().flatten().filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            Some(parse(&text, &around.shown(&path)))
        });
        Self { entries: entries.flatten().collect() }
    }

    /// The value that wins.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.entry(name).map(|entry| entry.value.as_str())
    }

    /// The line that wins.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name && !entry.value.is_empty())
    }

    /// Proxies that the files name: setting, address, file.
    pub fn proxies(&self) -> Vec<(String, String, String)> {
        let names = ["https_proxy", "http_proxy"].into_iter();
        names.filter_map(|name| self.entry(name)).map(|e| (e.name.clone(), e.value.clone(), e.source.clone())).collect()
    }
}

fn global_file(around: &Surroundings) -> Option<PathBuf> {
    match around.variable("WANDB_CONFIG_DIR") {
        Some(folder) => Some(around.expand(folder).join("settings")),
        None => Some(around.home.as_ref()?.join(".config/wandb/settings")),
    }
}

fn local_file(around: &Surroundings) -> PathBuf {
    let root = around.variable("WANDB_DIR").map_or_else(|| around.folder.clone(), |folder| around.expand(folder));
    let named = |folder: &str| Path::new(&root).join(folder);
    let folder = if named(".wandb").is_dir() { named(".wandb") } else { named("wandb") };
    folder.join("settings")
}

fn parse(text: &str, source: &str) -> Vec<Entry> {
    let mut in_default = false;
    let mut entries = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        if line.starts_with('[') {
            in_default = line == "[default]";
        } else if let (true, Some((name, value))) = (in_default && !line.starts_with(['#', ';']), line.split_once(['=', ':'])) {
            let value = value.trim().replace("%%", "%");
            entries.push(Entry { name: name.trim().to_lowercase(), value, source: source.to_owned(), line: number });
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_default_section_counts() {
        let text = "[other]\nbase_url = no\n[default]\n# entity = no\nBase_URL = https://h\nentity: team\nempty =\n";
        let settings = Settings { entries: parse(text, "f") };
        assert_eq!(settings.get("base_url"), Some("https://h"));
        assert_eq!(settings.get("entity"), Some("team"));
        assert_eq!(settings.get("empty"), None);
        assert_eq!(settings.entry("entity").map(|entry| entry.line), Some(6));
    }
}

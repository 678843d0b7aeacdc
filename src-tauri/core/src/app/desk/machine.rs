//! This machine as the program was started on it, and what its person chose.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::contract::{FolderFor, Preferences};
use crate::i18n::Language;
use crate::system::Surroundings;

/// Keeps preferences between starts; never a key.
pub trait KeepPreferences: Send + Sync {
    /// What was kept, or nothing.
    fn load(&self) -> Preferences;
    /// Keeps it. Preferences that cannot be kept are lost at the next start, and nothing else happens.
    fn keep(&self, preferences: &Preferences);
}

/// Keeps preferences for as long as the program runs.
#[derive(Debug, Default)]
pub struct InMemory(Mutex<Preferences>);

impl KeepPreferences for InMemory {
    fn load(&self) -> Preferences {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, preferences: &Preferences) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = preferences.clone();
    }
}

/// The surroundings, the person's preferences, and the folders that they chose.
pub(in crate::app) struct Machine {
    pub(in crate::app) around: Arc<Surroundings>,
    keeper: Box<dyn KeepPreferences>,
    chosen: Mutex<Chosen>,
}

#[derive(Default)]
struct Chosen {
    language: Option<Language>,
    folders: HashMap<FolderFor, PathBuf>,
}

impl Machine {
    pub(in crate::app) fn new(around: Arc<Surroundings>, keeper: Box<dyn KeepPreferences>) -> Self {
        Self { around, keeper, chosen: Mutex::default() }
    }

    pub(in crate::app) fn preferences(&self) -> Preferences {
        self.keeper.load()
    }

    pub(in crate::app) fn keep_preferences(&self, preferences: &Preferences) {
        self.keeper.keep(preferences);
    }

    /// The language of everything that is said now; the system's, until one was chosen.
    pub(in crate::app) fn language(&self) -> Language {
        self.chosen().language.unwrap_or_else(Language::of_system)
    }

    /// Says everything from now on in this language.
    pub(in crate::app) fn speak(&self, language: Language) {
        self.chosen().language = Some(language);
    }

    /// Remembers the folder that was chosen for this purpose, until the program ends.
    pub(in crate::app) fn choose(&self, purpose: FolderFor, folder: PathBuf) {
        self.chosen().folders.insert(purpose, folder);
    }

    /// The folder that was chosen for this purpose.
    pub(in crate::app) fn folder(&self, purpose: FolderFor) -> Option<PathBuf> {
        self.chosen().folders.get(&purpose).cloned()
    }

    /// The surroundings as they are seen from another working folder; from this one where none is given.
    pub(in crate::app) fn seen_from(&self, folder: Option<&str>) -> Surroundings {
        folder.map_or_else(|| Surroundings::clone(&self.around), |folder| self.around.seen_from(&self.absolute(folder)))
    }

    /// A folder as a person names it, without links; the working folder where none is given.
    pub(in crate::app) fn folder_meant(&self, folder: Option<&str>) -> PathBuf {
        folder.map_or_else(|| self.around.folder.clone(), |folder| self.absolute(folder))
    }

    /// A path as it is shown, home as `~`.
    pub(in crate::app) fn shown(&self, path: &Path) -> String {
        self.around.shown(path)
    }

    fn absolute(&self, folder: &str) -> PathBuf {
        let folder = self.around.folder.join(self.around.expand(folder));
        folder.canonicalize().unwrap_or(folder)
    }

    fn chosen(&self) -> MutexGuard<'_, Chosen> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! Why an offline run's file does not say where the run belongs.

use std::io::ErrorKind;

use serde::Serialize;

/// Why a run's file does not say where the run belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// The folder holds no `.wandb` file.
    NoFile,
    /// The file may not be read by this user.
    NoPermission,
    /// The file is whole and no record in it tells of the run.
    NoRunRecord,
    /// The file ends within a record, before it tells of the run.
    CutShort,
    /// A checksum or a length in the file is wrong, or it is no file of wandb.
    Damaged,
    /// The system could not read it.
    Unreadable,
}

impl From<std::io::Error> for Unread {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::NoPermission,
            ErrorKind::UnexpectedEof => Self::CutShort,
            _ => Self::Unreadable,
        }
    }
}

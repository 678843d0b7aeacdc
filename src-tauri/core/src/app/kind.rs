//! The kinds of files that we change.

use crate::change::{Kind, KindName};
use crate::code::CODE;
use crate::sdk;

/// What is particular to the files that receipts name.
pub(super) fn kind(name: KindName) -> &'static dyn Kind {
    match name {
        KindName::Netrc => sdk::NETRC,
        KindName::Settings => sdk::SETTINGS,
        KindName::Code => CODE,
    }
}

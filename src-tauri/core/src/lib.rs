//! Keywand's core: everything of value, without a window.
//!
//! The flow goes one way: `probe` asks a server, `reading` reads pasted text, and both yield
//! [`evidence::Evidence`]; [`diagnose`] judges it; [`explain`] says it in Japanese or English.
//! `app` holds the use cases; the window and the terminal are two faces of it.

pub mod account;
pub mod app;
pub mod change;
pub mod code;
pub mod contract;
pub mod diagnose;
pub mod edit;
pub mod evidence;
pub mod explain;
pub mod hand_over;
pub mod i18n;
pub mod keys;
pub mod offline;
pub mod plain;
pub mod probe;
pub mod quote;
pub mod reach;
pub mod reading;
pub mod recipe;
pub mod sdk;
pub mod secret;
pub mod snippet;
pub mod system;
pub mod vault;
pub mod wandb;
pub mod watch;

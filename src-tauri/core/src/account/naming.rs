//! Who named the host that a key is to go to: what decides whether the key may be sent there.

/// Who named a host for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// A person, for this very key: typed, or shown by name and agreed to.
    Person {
        /// Did the person agree that the connection is not encrypted?
        plain_http: bool,
    },
    /// The store that holds the key of an account: the key is bound to this host there.
    Account,
    /// This program, for a person of its own sample W&B.
    Sample,
    /// What wandb reads on this machine.
    Machine(Naming),
}

/// What on this machine names a host, and the key for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Naming {
    /// Who names the host.
    pub host: Namer,
    /// Who holds the key.
    pub key: Namer,
    /// Does the key stand in netrc in the entry of this very host? Then it was given to that host before.
    pub login: bool,
}

/// Who says something on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namer {
    /// Nobody: it is the client's default.
    Default,
    /// The person's own files: netrc, the global settings file, start-up files of the shell.
    Home,
    /// The environment of this process.
    Environment,
    /// The working folder's settings file, which may have come with somebody else's repository.
    Folder,
}

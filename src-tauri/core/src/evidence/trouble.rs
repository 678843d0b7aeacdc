//! What a program printed that is no answer to the question of rights: sweeps, artifacts, files, and wandb on its own machine.

/// What stands in the way, as the printed words name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// The front door of W&B's cloud answers 403 before W&B is asked.
    FrontDoor,
    /// wandb gave up waiting, and does not say for what.
    NoAnswer,
    /// A call needs a run, and none is started.
    RunNotStarted,
    /// No run of this id.
    RunMissing,
    /// Something else than the package is imported as `wandb`.
    Shadowed,
    /// The process beside the script does not start, or ended.
    LocalService,
    /// The package cannot be imported.
    SdkDoesNotLoad,
    /// A file or folder of wandb's on this machine cannot be written.
    FolderNotWritable,
    /// No sweep of this id there.
    SweepMissing,
    /// The account may own no sweep there.
    SweepOwner,
    /// A path without its project.
    NoProject,
    /// A name or the config is larger than the server takes.
    TooLong,
    /// The bucket behind W&B refused a file.
    Storage,
    /// An artifact may not be linked, or its alias not be changed.
    RegistryLink,
    /// A queue of Launch cannot be read.
    LaunchQueue,
    /// The server has no Weave.
    NoWeave,
    /// W&B Inference does not serve this account.
    Inference,
    /// An error line of wandb that no shape reads.
    Unread,
    /// Frames of wandb or weave, and the text ends before the error.
    Cut,
}

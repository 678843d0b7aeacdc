//! Next steps of a cause, by name; `explain` says them and knows what a click does.

/// One next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Something that a person does elsewhere, under this name.
    Say(&'static str),
    /// Copy a command that is always the same: name and command.
    Run(&'static str, &'static str),
    /// Enter a key for the host.
    EnterKey,
    /// Enter a key for the host that was probably meant.
    EnterKeyThere,
    /// Enter the passphrase of the encrypted key file.
    EnterPassphrase,
    /// Keep the key that waits for this session only.
    KeepForSession,
    /// Keep the key that waits in the encrypted file.
    KeepEncrypted,
    /// Open the page that shows API keys.
    OpenKeyPage,
    /// Open W&B.
    OpenWandb,
    /// Open the page of the entity.
    OpenEntityPage,
    /// Open the page of the project.
    OpenProjectPage,
    /// Open the sweeps of the project.
    OpenSweepsPage,
    /// Open the artifacts of the project.
    OpenArtifactsPage,
    /// Open the page of the run.
    OpenRunPage,
    /// Agree that keys may go to the host.
    ConfirmHost,
    /// Agree that requests may go through the proxy.
    ConfirmProxy,
    /// Test with an entity of the account's own.
    UseOwn,
    /// Test with the entity that the login line names, where a pasted text asked for another one.
    UseLoginTeam,
    /// Copy the command that finds where the code sets an entity, for a pasted text.
    FindEntity,
    /// Test with the entity that was probably meant.
    UseEntity,
    /// Test with the project that was probably meant.
    UseProject,
    /// Test with entity and project that were probably meant.
    UseTarget,
    /// Copy the corrected code.
    CopySnippet,
    /// Copy the request to whoever can end it.
    CopyRequest,
    /// Copy the redacted report.
    CopyReport,
    /// Test again.
    TestAgain,
    /// Do again what was refused.
    TryAgain,
    /// Plan the same switch again.
    PlanAgain,
    /// Prove it by writing.
    ProveByWriting,
    /// Create the project.
    CreateProject,
    /// Switch to the account on file that has the key.
    SwitchToHolder,
    /// Switch to the other account that may log there.
    SwitchToOther,
    /// Switch to the account that was tested.
    SwitchToTested,
    /// Add the account that was tested, which is not on file.
    AddTested,
    /// Copy the command that tests with the other account.
    TestWithOther,
    /// Copy the command that points wandb at the host of the account that has the key.
    PointToHolder,
    /// Copy the command that sets the server for this terminal.
    SetHost,
    /// Copy the command that unsets the variable.
    UnsetVariable,
    /// Copy the command that opens the file at its line.
    OpenFile,
    /// Copy the command that mends netrc.
    MendNetrc,
    /// Copy the command that closes the file to others.
    CloseFile,
    /// Copy the command that upgrades wandb.
    UpgradeSdk,
    /// Copy the command that ends the mode.
    GoOnline,
}

impl Step {
    /// Its words stand in the catalogue as `<code>.step-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Say(name) | Self::Run(name, _) => name,
            Self::EnterKey => "enter-key",
            Self::EnterKeyThere => "enter-key-there",
            Self::EnterPassphrase => "enter-passphrase",
            Self::KeepForSession => "keep-for-session",
            Self::KeepEncrypted => "keep-encrypted",
            Self::OpenKeyPage => "open-key-page",
            Self::OpenWandb => "open-wandb",
            Self::OpenEntityPage => "open-entity-page",
            Self::OpenProjectPage => "open-project-page",
            Self::OpenSweepsPage => "open-sweeps-page",
            Self::OpenArtifactsPage => "open-artifacts-page",
            Self::OpenRunPage => "open-run-page",
            Self::ConfirmHost => "confirm-host",
            Self::ConfirmProxy => "confirm-proxy",
            Self::UseOwn => "use-own",
            Self::UseLoginTeam => "use-login-team",
            Self::FindEntity => "find-entity",
            Self::UseEntity => "use-entity",
            Self::UseProject => "use-project",
            Self::UseTarget => "use-target",
            Self::CopySnippet => "copy-snippet",
            Self::CopyRequest => "copy-request",
            Self::CopyReport => "copy-report",
            Self::TestAgain => "test-again",
            Self::TryAgain => "try-again",
            Self::PlanAgain => "plan-again",
            Self::ProveByWriting => "prove-by-writing",
            Self::CreateProject => "create-project",
            Self::SwitchToHolder => "switch-to-holder",
            Self::SwitchToOther => "switch-to-other",
            Self::SwitchToTested => "switch-to-tested",
            Self::AddTested => "add-tested",
            Self::TestWithOther => "test-with-other",
            Self::PointToHolder => "point-to-holder",
            Self::SetHost => "set-host",
            Self::UnsetVariable => "unset-variable",
            Self::OpenFile => "open-file",
            Self::MendNetrc => "mend-netrc",
            Self::CloseFile => "close-file",
            Self::UpgradeSdk => "upgrade-sdk",
            Self::GoOnline => "go-online",
        }
    }
}

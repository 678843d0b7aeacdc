//! What an account may do.

use serde::{Deserialize, Serialize};

macro_rules! actions {
    ($($(#[doc = $doc:expr])+ $variant:ident = $name:literal as $id:literal,)+) => {
        /// Something that an account may do, in the order in which it is told.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "kebab-case")]
        pub enum ActionName {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl ActionName {
            /// Every action.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name on the wire.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// What it is called, in the catalogue.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }
    };
}
actions! {
    /// Read the project.
    Read = "read" as "action-read",
    /// Log a new run to it.
    LogRun = "log-run" as "action-log-run",
    /// Go on with a given run.
    ResumeRun = "resume-run" as "action-resume-run",
    /// Change name, tags or config of a given run.
    EditRun = "edit-run" as "action-edit-run",
    /// Stop a given run.
    StopRun = "stop-run" as "action-stop-run",
    /// Delete a given run.
    DeleteRun = "delete-run" as "action-delete-run",
    /// Create a sweep.
    CreateSweep = "create-sweep" as "action-create-sweep",
    /// Take runs of a given sweep.
    JoinSweep = "join-sweep" as "action-join-sweep",
    /// Log a version of an artifact.
    LogArtifact = "log-artifact" as "action-log-artifact",
    /// Read and download an artifact.
    UseArtifact = "use-artifact" as "action-use-artifact",
    /// Link an artifact into a given registry.
    LinkRegistry = "link-registry" as "action-link-registry",
    /// Add a job to a given Launch queue.
    PushQueue = "push-queue" as "action-push-queue",
    /// Trace with Weave.
    TraceWeave = "trace-weave" as "action-trace-weave",
    /// Create a project in the entity.
    CreateProject = "create-project" as "action-create-project",
    /// Invite a member to the team.
    InviteMember = "invite-member" as "action-invite-member",
}

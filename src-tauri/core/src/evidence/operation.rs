//! What the client tried to do when a server refused it.

use serde::Serialize;

/// One operation of W&B's clients, where the words of a refusal or the frames above it name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// `wandb.init`: a run is created or resumed.
    Run,
    /// `wandb.sweep`: a sweep is created or changed.
    Sweep,
    /// `wandb agent`: an agent asks a sweep for runs.
    Agent,
    /// `log_artifact`: an artifact is created or changed.
    Artifact,
    /// `link_artifact`: an artifact is linked to a collection.
    Link,
    /// `use_artifact`: an artifact is read.
    Download,
    /// A project is created, renamed or deleted.
    Project,
    /// Files of a run are uploaded or deleted.
    Files,
    /// A queue of Launch is created or filled.
    Queue,
    /// A run is deleted.
    Deletion,
    /// A report is saved.
    Report,
    /// `run.alert`: a notification is sent.
    Alert,
    /// Weave: calls are sent to the trace server.
    Trace,
}

/// Fields of W&B's API, and the operation that each belongs to.
///
/// # Source
/// wandb 0.31.0: `sdk/internal/internal_api.py`, `apis/_generated/operations.py`, `sdk/artifacts/_generated/operations.py`,
/// and the mutations that stand in `bin/wandb-core`.
const FIELDS: [(&str, Operation); 33] = [
    ("upsertBucket", Operation::Run),
    ("updateRunState", Operation::Run),
    ("rewindRun", Operation::Run),
    ("upsertSweep", Operation::Sweep),
    ("upsertSweepState", Operation::Sweep),
    ("createAgent", Operation::Agent),
    ("agentHeartbeat", Operation::Agent),
    ("createArtifact", Operation::Artifact),
    ("createArtifactFiles", Operation::Artifact),
    ("createArtifactManifest", Operation::Artifact),
    ("updateArtifactManifest", Operation::Artifact),
    ("commitArtifact", Operation::Artifact),
    ("updateArtifact", Operation::Artifact),
    ("deleteArtifact", Operation::Artifact),
    ("linkArtifact", Operation::Link),
    ("unlinkArtifact", Operation::Link),
    ("addAliases", Operation::Link),
    ("deleteAliases", Operation::Link),
    ("useArtifact", Operation::Download),
    ("upsertModel", Operation::Project),
    ("renameProject", Operation::Project),
    ("deleteModel", Operation::Project),
    ("createRunFiles", Operation::Files),
    ("markRunFilesUploaded", Operation::Files),
    ("deleteFiles", Operation::Files),
    ("createRunQueue", Operation::Queue),
    ("upsertRunQueue", Operation::Queue),
    ("pushToRunQueue", Operation::Queue),
    ("pushToRunQueueByName", Operation::Queue),
    ("popFromRunQueue", Operation::Queue),
    ("deleteRun", Operation::Deletion),
    ("upsertView", Operation::Report),
    ("notifyScriptableRunAlert", Operation::Alert),
];

impl Operation {
    /// Every operation.
    pub const ALL: [Self; 13] = [
        Self::Run,
        Self::Sweep,
        Self::Agent,
        Self::Artifact,
        Self::Link,
        Self::Download,
        Self::Project,
        Self::Files,
        Self::Queue,
        Self::Deletion,
        Self::Report,
        Self::Alert,
        Self::Trace,
    ];

    /// The operation that a field of the API belongs to.
    pub fn of_field(field: &str) -> Option<Self> {
        FIELDS.iter().find(|(known, _)| *known == field).map(|(_, operation)| *operation)
    }

    /// The fields of the API that are known.
    pub fn fields() -> impl Iterator<Item = &'static str> {
        FIELDS.iter().map(|(field, _)| *field)
    }

    /// The name on the wire and in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Sweep => "sweep",
            Self::Agent => "agent",
            Self::Artifact => "artifact",
            Self::Link => "link",
            Self::Download => "download",
            Self::Project => "project",
            Self::Files => "files",
            Self::Queue => "queue",
            Self::Deletion => "deletion",
            Self::Report => "report",
            Self::Alert => "alert",
            Self::Trace => "trace",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_operation_is_its_name_on_the_wire() {
        for operation in Operation::ALL {
            assert_eq!(serde_json::to_value(operation).expect("a string"), operation.name());
        }
    }

    #[test]
    fn a_field_of_the_api_belongs_to_one_operation() {
        let told = [("upsertBucket", "run"), ("createAgent", "agent"), ("popFromRunQueue", "queue"), ("upsertView", "report")];
        for (field, expect) in told {
            assert_eq!(Operation::of_field(field).map(Operation::name), Some(expect), "{field}");
        }
        assert_eq!(Operation::of_field("viewer"), None);
        let fields: std::collections::BTreeSet<_> = Operation::fields().collect();
        assert_eq!(fields.len(), FIELDS.len(), "no field stands there twice");
        assert!(fields.iter().all(|field| Operation::of_field(field).is_some()));
    }
}

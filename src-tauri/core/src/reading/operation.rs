//! What the client tried to do: as the refusal names it, else as the frames above it, a command or the code show.

use super::words::between;
use crate::evidence::Operation;

/// What a text tells of the operation, line after line.
#[derive(Debug, Default)]
pub(super) struct Operations {
    /// The last frame of the client before its error.
    framed: Option<Operation>,
    /// The first command of a shell.
    typed: Option<Operation>,
    /// The calls of code that stands alone; of several, none is known to be the one.
    called: Vec<Operation>,
    ended: bool,
}

/// Frames of the client and words of its own, and the operation that each belongs to.
///
/// # Source
/// wandb 0.12 to 0.31: tracebacks in public issue threads and in the recorded texts.
const FRAMES: [(&str, Operation); 16] = [
    ("wandb_init.py", Operation::Run),
    ("wandb_sweep.py", Operation::Sweep),
    ("in upsert_sweep", Operation::Sweep),
    ("wandb_agent.py", Operation::Agent),
    ("pyagent.py", Operation::Agent),
    ("in register_agent", Operation::Agent),
    ("in _log_artifact", Operation::Artifact),
    ("in log_artifact", Operation::Artifact),
    ("in create_artifact", Operation::Artifact),
    ("in link_artifact", Operation::Link),
    ("in link_model", Operation::Link),
    ("in use_artifact", Operation::Download),
    ("in use_model", Operation::Download),
    ("in create_project", Operation::Project),
    ("in push_to_run_queue", Operation::Queue),
    ("in upsert_view", Operation::Report),
];

/// Words of the client that name what failed.
const WORDS: [(&str, Operation); 4] = [
    ("failed to upsert bucket", Operation::Run),
    ("error uploading run", Operation::Run),
    ("/file_stream", Operation::Files),
    ("/call/upsert_batch", Operation::Trace),
];

/// Calls of a person's code.
const CALLS: [(&str, Operation); 9] = [
    ("wandb.init(", Operation::Run),
    ("wandb.sweep(", Operation::Sweep),
    ("wandb.agent(", Operation::Agent),
    ("log_artifact(", Operation::Artifact),
    ("log_model(", Operation::Artifact),
    ("link_artifact(", Operation::Link),
    ("link_model(", Operation::Link),
    ("use_artifact(", Operation::Download),
    (".create_project(", Operation::Project),
];

/// Commands of a shell.
const COMMANDS: [(&str, Operation); 5] = [
    ("wandb sweep ", Operation::Sweep),
    ("wandb agent ", Operation::Agent),
    ("wandb artifact put ", Operation::Artifact),
    ("wandb artifact get ", Operation::Download),
    ("wandb launch ", Operation::Queue),
];

impl Operations {
    /// Takes one line into account.
    pub(super) fn look(&mut self, line: &str, lower: &str) {
        if self.ended {
            return;
        }
        let stands =
            |list: &[(&str, Operation)], text: &str| list.iter().find(|(mark, _)| text.contains(mark)).map(|(_, op)| *op);
        let said = || stands(&WORDS, lower).filter(|_| lower.contains("error") || lower.contains("failed"));
        if let Some(operation) = stands(&FRAMES, lower).filter(|_| line.contains("File ")).or_else(said) {
            self.framed = Some(operation);
        }
        self.ended = self.framed.is_some() && (lower.contains("commerror") || lower.contains("wandb.errors"));
        self.typed = self.typed.or_else(|| stands(&COMMANDS, line).filter(|_| is_typed(line)));
        if let Some(operation) = stands(&CALLS, line).filter(|operation| !self.called.contains(operation)) {
            self.called.push(operation);
        }
    }

    /// What was tried, where the text leaves no choice.
    pub(super) fn told(&self) -> Option<Operation> {
        self.framed.or(self.typed).or(match self.called.as_slice() {
            [only] => Some(*only),
            // Whatever a run does, it is begun first: what is called beside `wandb.init` may be what failed.
            _ => None,
        })
    }

    /// Does no frame of the client and no command name another operation?
    pub(super) fn leaves_open(&self, operation: Operation) -> bool {
        self.framed.or(self.typed).is_none_or(|told| told == operation)
    }

    /// Is it the operation that a frame or a command names, or the one that the code calls beside the run around it?
    pub(super) fn may_be(&self, operation: Operation) -> bool {
        let told = self.framed.or(self.typed);
        let is_called =
            || self.called.contains(&operation) && self.called.iter().all(|called| [operation, Operation::Run].contains(called));
        told.map_or_else(is_called, |told| told == operation)
    }
}

/// Does the line begin with a command, behind a prompt or alone?
fn is_typed(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches(['$', '!', '%', '#', '>']).trim_start();
    line.starts_with("wandb ") || line.contains("$ wandb ") || line.contains("# wandb ")
}

/// The field of the API that was refused, as the answer names it.
pub(super) fn field(line: &str) -> Option<String> {
    let path = between(line, "\"path\":[\"", "\"").or_else(|| between(line, "'path': ['", "'"));
    path.and_then(|path| Operation::fields().find(|known| *known == path))
        .or_else(|| {
            Operation::fields()
                .find(|known| line.contains(&format!("{known} permission")) || line.contains(&format!("during {known}")))
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Operations {
        let mut operations = Operations::default();
        text.lines().for_each(|line| operations.look(line, &line.to_ascii_lowercase()));
        operations
    }

    #[test]
    fn the_operation_is_the_last_frame_of_the_client_else_the_command_else_the_only_call() {
        for (text, expect) in [
            (
                "  File \"/x/site-packages/wandb/sdk/wandb_init.py\", line 3, in init\nwandb.errors.CommError: permission denied",
                Some(Operation::Run),
            ),
            ("  File \"/x/wandb/sdk/wandb_sweep.py\", line 3, in sweep\n    e = api.upsert_sweep(", Some(Operation::Sweep)),
            ("$ wandb agent bob-team/toy/abc123de", Some(Operation::Agent)),
            ("wandb agent started", Some(Operation::Agent)),
            ("run.log_artifact(art)", Some(Operation::Artifact)),
            ("wandb.init()\nrun.log_artifact(art)", None),
            ("File \"/x/wandb_init.py\"\nFile \"/x/wandb_sweep.py\"", Some(Operation::Sweep)),
            ("File \"/x/wandb_init.py\"\nCommError: x\nFile \"/x/wandb_sweep.py\"", Some(Operation::Run)),
            ("File \"/x/wandb_init.py\"\nwandb.errors.UsageError: x\nFile \"/x/wandb_sweep.py\"", Some(Operation::Run)),
            ("CommError: x\nFile \"/x/wandb_init.py\"", Some(Operation::Run)),
            ("see wandb_init.py", None),
            ("error at /file_stream", Some(Operation::Files)),
            ("failed at /file_stream", Some(Operation::Files)),
            ("/file_stream", None),
            ("wandb sweep a\nwandb agent b", Some(Operation::Sweep)),
            ("root@x# wandb sweep a", Some(Operation::Sweep)),
            ("~$ wandb sweep a", Some(Operation::Sweep)),
            ("then wandb sweep a", None),
            ("wandb.init()\nwandb.init()", Some(Operation::Run)),
            ("CommError: permission denied", None),
        ] {
            assert_eq!(seen(text).told(), expect, "{text}");
        }
    }

    #[test]
    fn an_operation_may_be_the_one_that_was_framed_or_one_of_those_called() {
        for (text, operation, expect) in [
            ("File \"x\", in link_artifact", Operation::Link, true),
            ("File \"x\", in link_artifact", Operation::Run, false),
            ("wandb.init()\nrun.link_artifact(a)", Operation::Link, true),
            ("wandb.init()\nrun.link_artifact(a)", Operation::Agent, false),
        ] {
            assert_eq!(seen(text).may_be(operation), expect, "{text} {operation:?}");
        }
        for (text, operation, expect) in [
            ("run.use_artifact(a)", Operation::Project, true),
            ("$ wandb artifact get a", Operation::Download, true),
            ("$ wandb artifact get a", Operation::Project, false),
        ] {
            assert_eq!(seen(text).leaves_open(operation), expect, "{text} {operation:?}");
        }
    }

    #[test]
    fn the_field_is_named_by_the_path_or_the_words() {
        for (line, expect) in [
            (r#"{"errors":[{"message":"permission denied","path":["upsertSweep"]}]}"#, Some("upsertSweep")),
            (
                "CommError: Error 403: {'errors': [{'message': 'permission denied', 'path': ['createArtifact']}]}",
                Some("createArtifact"),
            ),
            ("upsertBucket permission denied", Some("upsertBucket")),
            ("entity a not found during upsertBucket", Some("upsertBucket")),
            (r#"{"errors":[{"message":"permission denied","path":["project","run"]}]}"#, None),
        ] {
            assert_eq!(field(line).as_deref(), expect, "{line}");
        }
    }
}

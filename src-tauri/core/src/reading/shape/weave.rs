//! Weave, in its own words.

use super::entry::{Shape, Tells};
use crate::evidence::Trouble;
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["weave is not available on the server: ", "404"],
        not: &[],
        tells: Tells::Trouble(Trouble::NoWeave),
        weight: Weight::Certain,
        source: "weave 0.54.0, weave/trace/weave_init.py",
        example: "RuntimeError: Weave is not available on the server: 404 page not found. Please contact support.",
    },
    Shape {
        words: &["client error '404 ", "/server_info'"],
        not: &[],
        tells: Tells::Trouble(Trouble::NoWeave),
        weight: Weight::Certain,
        source: "weave 0.52.43, weave/trace_server_bindings/remote_http_trace_server.py",
        example: "httpx.HTTPStatusError: Client error '404 Not Found' for url 'https://wandb.example.com/traces/server_info'",
    },
    Shape {
        words: &["weave", "projectnotfound: "],
        not: &[],
        tells: Tells::Project,
        weight: Weight::Certain,
        source: "weave 0.54.0, weave/trace_server/errors.py",
        example: "weave.trace_server.errors.ProjectNotFound: Project bob-team/toy not found",
    },
    Shape {
        words: &["unable to access `"],
        not: &[],
        tells: Tells::Refused(None),
        weight: Weight::Vague,
        source: "weave 0.54.0, weave/trace/weave_init.py",
        example: "weave: Unable to access `bob-team/toy`.",
    },
    Shape {
        words: &["unabletocreateproject"],
        not: &[],
        tells: Tells::Refused(Some("upsertModel")),
        weight: Weight::Certain,
        source: "weave 0.54.0, weave/compat/wandb",
        example: "UnableToCreateProjectError: You do not have permission to access or create project bob-team/toy",
    },
    Shape {
        words: &["permission to access or create project"],
        not: &[],
        tells: Tells::Refused(Some("upsertModel")),
        weight: Weight::Certain,
        source: "weave 0.54.0, weave/compat/wandb",
        example: "weave: You do not have permission to access or create project",
    },
    Shape {
        words: &["personal entity", "belongs to multiple organizations"],
        not: &[],
        tells: Tells::Refused(None),
        weight: Weight::Certain,
        source: "a server's words in public issue threads",
        example: "weave: Personal entity belongs to multiple organizations and cannot be used without specifying the organization name",
    },
];

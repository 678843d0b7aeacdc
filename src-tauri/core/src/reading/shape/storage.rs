//! Files: the bucket behind W&B.

use super::entry::{Shape, Tells};
use crate::evidence::Trouble;
use crate::reading::said::Weight;

pub(super) const SHAPES: &[Shape] = &[
    Shape {
        words: &["<error><code>"],
        not: &[],
        tells: Tells::Trouble(Trouble::Storage),
        weight: Weight::Certain,
        source: "answers of Google Cloud Storage and S3 to an upload",
        example: "wandb: ERROR Error uploading \"config.yaml\": CommError, HTTP 403: <?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message></Error>",
    },
    Shape {
        words: &["error uploading \"", "403"],
        not: &["upsert", "graphql"],
        tells: Tells::Trouble(Trouble::Storage),
        weight: Weight::Certain,
        source: "wandb 0.12 to 0.31, file upload",
        example: "wandb: ERROR Error uploading \"model.pt\": CommError, HTTP 403: Forbidden",
    },
    Shape {
        words: &["403 client error", "for url: https://storage.googleapis.com/wandb"],
        not: &[],
        tells: Tells::Trouble(Trouble::Storage),
        weight: Weight::Vague,
        source: "wandb 0.12 to 0.16, file upload",
        example: "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://storage.googleapis.com/wandb-production/a",
    },
    Shape {
        words: &["storage.objects.", "wandb"],
        not: &[],
        tells: Tells::Trouble(Trouble::Storage),
        weight: Weight::Certain,
        source: "public issue threads",
        example: "wandb: ERROR svc@example.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.",
    },
    Shape {
        words: &["failed to upload file", "403"],
        not: &["upsert", "huggingface", "hf.co"],
        tells: Tells::Trouble(Trouble::Storage),
        weight: Weight::Certain,
        source: "wandb-core 0.18 to 0.31",
        example: "wandb: ERROR failed to upload file: uploader: 403 Forbidden",
    },
    Shape {
        words: &["error uploading file", "returned error 403"],
        not: &["upsert", "huggingface", "hf.co"],
        tells: Tells::Trouble(Trouble::Storage),
        weight: Weight::Certain,
        source: "wandb-core 0.18 to 0.31, core/internal/filetransfer",
        example: "wandb: ERROR uploader: error uploading file: model.pt: PUT https://storage.googleapis.com/wandb-production.appspot.com/a/b giving up after 21 attempt(s): returned error 403 Forbidden",
    },
];

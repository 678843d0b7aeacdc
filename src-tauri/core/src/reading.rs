//! Pasted terminal text → the same evidence that a live test yields. Pure; what the text cannot tell stays unknown.
//!
//! Reads the shapes of the seed case: a refused `wandb.init` of any version from 0.12 to 0.31.

mod mask;
mod shape;

use crate::account::Host;
use crate::evidence::{Asked, Evidence, Refusal, Seen, ViewerSeen};

/// What a text named, and what it is evidence of.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Evidence for `diagnose`.
    pub evidence: Evidence,
    /// HTTP status that the text names.
    pub status: Option<u16>,
    /// Host as the text names it.
    pub host: Option<String>,
    /// Version of the wandb package.
    pub wandb_version: Option<String>,
    /// Script that called `wandb.init`.
    pub script: Option<String>,
    /// Line in that script, counted from 1.
    pub line: Option<u32>,
}

/// Reads a text; a key in it is masked before anything else looks at it.
pub fn read(text: &str) -> Reading {
    let text = mask::mask_keys(&shape::plain(text));
    let refusal = shape::refusal(&text);
    let (entity, project) = shape::target(&text);
    let host = shape::host(&text);
    let user = shape::logged_in(&text);
    let call = shape::script(&text);
    let evidence = Evidence {
        asked: Asked { host: host.as_deref().and_then(|host| Host::parse(host).ok()), entity, project, normalized: false },
        status: refusal.as_ref().and_then(|refusal| refusal.status),
        viewer: user.map_or(Seen::NotAsked, |user| Seen::Present(ViewerSeen { username: Some(user), ..ViewerSeen::default() })),
        refusals: refusal.iter().map(refused).collect(),
        ..Evidence::default()
    };
    Reading {
        status: evidence.status,
        host,
        wandb_version: shape::version(&text),
        script: call.as_ref().map(|(script, _)| script.clone()),
        line: call.map(|(_, line)| line),
        evidence,
    }
}

fn refused(found: &shape::Refused) -> Refusal {
    // Clients from 0.26 on print no status: what they print is a refusal all the same.
    let status = found.status.unwrap_or(if found.message.contains("not found") { 404 } else { 403 });
    Refusal { field: Some("upsertBucket".to_owned()), message: found.message.clone(), code: None, status }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::{Code, diagnose};

    const SEED: &str = "wandb: Currently logged in as: lzwjava to https://api.wandb.ai. Use `wandb login --relogin` to force relogin
Traceback (most recent call last):
  File \"/home/u/projects/zz/wandbrun.py\", line 5, in <module>
    run = wandb.init(
          ^^^^^^^^^^^
    entity=\"my-awesome-team-name\",
    project=\"my-awesome-project\",
  File \"/home/u/.venv/lib/python3.13/site-packages/wandb/sdk/wandb_init.py\", line 1482, in init
    raise CommError(\"...\")
wandb.errors.errors.CommError: failed to upsert bucket: returned error 403 Forbidden: {\"errors\":[{\"message\":\"permission denied\",\"path\":[\"upsertBucket\"],\"extensions\":{\"code\":\"PERMISSION_ERROR\"}}],\"data\":{\"upsertBucket\":null}}";

    #[test]
    fn the_seed_case_is_read_whole() {
        let reading = read(SEED);
        let e = &reading.evidence;
        assert_eq!(e.asked.entity.as_deref(), Some("my-awesome-team-name"));
        assert_eq!(e.asked.project.as_deref(), Some("my-awesome-project"));
        assert_eq!(e.viewer.present().and_then(|viewer| viewer.username.as_deref()), Some("lzwjava"));
        assert_eq!((reading.status, reading.host.as_deref()), (Some(403), Some("api.wandb.ai")));
        assert_eq!((reading.script.as_deref(), reading.line), (Some("wandbrun.py"), Some(5)));
        let codes: Vec<Code> = diagnose(e).into_iter().map(|found| found.code).collect();
        assert_eq!(codes.first(), Some(&Code::EntityIsPlaceholder), "{codes:?}");
    }

    #[test]
    fn a_refusal_is_told_from_other_texts() {
        for (text, expect) in [
            (
                "wandb: ERROR permission denied\nwandb.errors.errors.CommError: permission denied",
                Some(Code::PermissionDeniedUnexplained),
            ),
            ("CommError: entity nosuch not found during upsertBucket", Some(Code::EntityNotFound)),
            (
                "wandb: ERROR Error while calling W&B API: permission denied (<Response [403]>)",
                Some(Code::PermissionDeniedUnexplained),
            ),
            (
                "CommError: It appears that you do not have permission to access the requested resource. (Error 403: Forbidden)",
                Some(Code::PermissionDeniedUnexplained),
            ),
            ("wandb: ERROR user is not logged in (Error 401)", Some(Code::KeyRejected)),
            ("bash: ./train.sh: Permission denied", None),
            ("git@github.com: Permission denied (publickey).", None),
            ("wandb: Synced 4 W&B file(s)", None),
            ("", None),
        ] {
            let code = diagnose(&read(text).evidence).first().map(|found| found.code);
            assert_eq!(code, expect, "{text}");
        }
    }

    #[test]
    fn a_key_in_the_text_is_masked_first() {
        let key = "0123456789abcdef0123456789abcdef01234567";
        let reading =
            read(&format!("WANDB_API_KEY={key}\nwandb: ERROR permission denied for {key}\nCommError: permission denied"));
        assert!(!format!("{reading:?}").contains(key));
    }
}

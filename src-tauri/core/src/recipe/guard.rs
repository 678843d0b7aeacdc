//! The guard of a job without keywand: two lines of POSIX sh that need curl and the key in the environment.

use serde_json::json;

use crate::account::Host;
use crate::i18n::{Args, Language, say};
use crate::quote::shell_word;

/// What the two lines ask: the fields of the permission test that decide, in the order in which the answer holds them.
const QUERY: &str = "query KeywandCheck($entity: String!, $project: String!) { viewer { username } \
    entity(name: $entity) { available readOnly } project(name: $project, entityName: $entity) { readOnly } }";

/// The first line asks, the second one ends the script unless the answer allows it: 1 may not log, 3 cannot tell. The key goes to
/// curl over standard input, and `set -x` does not print it. A failed request does not end a script that runs with `set -e`: the
/// second line says what it means.
///
/// # Source
/// What decides is told in `diagnose/verdict.rs`. Of an answer with errors only a refused permission tells anything.
pub fn guard_sh(host: &Host, entity: &str, project: &str, language: Language) -> String {
    let body = json!({ "query": QUERY, "variables": { "entity": entity, "project": project } }).to_string();
    let target = format!("{entity}/{project}");
    let tell = |id: &str| format!("echo {} >&2", shell_word(&say(language, id, &Args::new().with("target", target.clone()))));
    let (rejected, denied, unknown) = (tell("guard-sh-rejected"), tell("guard-sh-denied"), tell("guard-sh-unknown"));
    let ask = format!(
        "keywand_host={}; keywand_host=${{WANDB_BASE_URL:-$keywand_host}}; keywand_answer=$({{ set +x; }} 2>/dev/null; \
         printf 'user = \"api:%s\"\\n' \"$WANDB_API_KEY\" | curl -q -sS -m 3 -K - -w '%{{http_code}}' \
         -H 'Content-Type: application/json' -d {} \"${{keywand_host%/}}/graphql\" | tr -d ' \\n\\t') || :",
        shell_word(host.base_url()),
        shell_word(&body),
    );
    let judge = format!(
        "case $keywand_answer in *'\"viewer\":null'*|*401) {rejected}; exit 1;; *PERMISSION_ERROR*) {denied}; exit 1;; \
         *'\"errors\":'*) {unknown}; exit 3;; *'\"project\":{{\"readOnly\":false}}'*200|\
         *'\"entity\":{{\"available\":false,\"readOnly\":false}},\"project\":null'*200) ;; \
         *'\"project\":{{\"readOnly\":true}}'*200|*'\"project\":null'*200) {denied}; exit 1;; *) {unknown}; exit 3;; esac"
    );
    format!("{ask}\n{judge}\n")
}

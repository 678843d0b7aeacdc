//! The copied call stays valid Python with the same values, whatever the names are.

use std::io::Write as _;
use std::process::{Command, Stdio};

use keywand_core::account::Host;
use keywand_core::snippet;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const JUDGE: &str = r#"
import ast, json, os, subprocess, sys
for case in json.load(sys.stdin):
    call = ast.parse(case['python']).body[1].value
    got = {k.arg: ast.literal_eval(k.value) for k in call.keywords}
    assert got == {'entity': case['entity'], 'project': case['project']}, case
    if '\0' in case['shell']: continue
    shell = subprocess.run(['bash', '--norc', '-c', case['shell'] + 'printf %s "$WANDB_ENTITY/$WANDB_PROJECT"'], capture_output=True, text=True)
    assert shell.stdout == case['entity'] + '/' + case['project'], (case, shell)
print('ok')
"#;

#[test]
fn any_name_gives_code_that_parses_to_the_same_values() {
    let strategy = (name(), name());
    let mut runner = TestRunner::new(Config { cases: 120, ..Config::default() });
    let cases = std::cell::RefCell::new(Vec::new());
    runner
        .run(&strategy, |(entity, project)| {
            let host = Host::parse("https://w.example.jp").ok();
            let snippet = snippet::write(host.as_ref(), &entity, &project, Some(("other", "project")));
            cases.borrow_mut().push(serde_json::json!({
                "python": snippet.python, "shell": snippet.shell, "entity": entity, "project": project,
            }));
            Ok(())
        })
        .expect("cases");
    let mut judge =
        Command::new("python3").args(["-c", JUDGE]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3");
    let text = serde_json::to_string(&cases.into_inner()).expect("JSON");
    judge.stdin.take().expect("stdin").write_all(text.as_bytes()).expect("written");
    let said = judge.wait_with_output().expect("a judgement");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
}

/// Names with quotes, escapes, shell characters, Japanese, direction marks.
fn name() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[a-z0-9\"'\\\\$`{}%日本語ーé\u{202e}\u{200b}😀 \t!*;&|<>()-]{1,24}").expect("a pattern")
}

//! Corrected code: real-looking texts of every form, any name in them, and any text at all. Each fixture has a test of its own in
//! `tests/cases`.

use std::io::Write as _;
use std::process::{Command, Stdio};

use keywand_core::code::{EditKind, Form, Wanted, rewrite};
use keywand_tests::code::cases;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

#[test]
fn correcting_what_is_corrected_changes_nothing() {
    let cases = cases();
    assert!(cases.len() >= 150);
    for case in cases {
        let again = rewrite(&case.expect, case.form, &case.wanted);
        assert_eq!(again.edits, [], "{}", case.name);
    }
}

#[test]
fn what_comes_out_parses_where_what_went_in_did() {
    let texts: Vec<Value> = cases()
        .iter()
        .map(|case| json!({"name": case.name, "form": rewrite(&case.text, case.form, &case.wanted).form, "before": case.text, "after": case.expect}))
        .collect();
    judged(JUDGE, &json!(texts));
}

/// Fixtures whose values Python's `shlex` splits, and the program that takes them does not.
const READ_OTHERWISE: [&str; 4] = [
    "data edge: env, an entity of several words in marks",
    "shell edge: placeholders and redirections",
    "shell edge: a value of an image that looks like a setting",
    "shell edge: a comma in the value of a variable",
];

#[test]
fn nothing_but_the_value_of_a_name_is_lost() {
    let is_plain = |name: &Option<String>| name.as_ref().is_none_or(|name| !name.contains(['"', '\'', '\\']));
    let texts: Vec<Value> = cases()
        .iter()
        .filter(|case| is_plain(&case.wanted.entity) && is_plain(&case.wanted.project))
        .filter(|case| !READ_OTHERWISE.contains(&case.name.as_str()))
        .map(|case| {
            let mut rewritten = rewrite(&case.text, case.form, &case.wanted);
            rewritten.edits.retain(|edit| matches!(edit.kind, EditKind::Entity | EditKind::Project));
            let names = [&case.wanted.entity, &case.wanted.project];
            let after = rewritten.apply(&case.text);
            json!({"name": case.name, "form": rewritten.form, "before": case.text, "after": after, "names": names})
        })
        .collect();
    judged(LOST, &json!(texts));
}

/// Every word of a shell, string of Python and value of a file says the same, but for a name that is one now.
const LOST: &str = r"
import ast, json, re, shlex, sys, tomllib

def words(text):
    return shlex.split(text, comments=False)

def strings(text):
    return [node.value for node in ast.walk(ast.parse(text.lstrip('\ufeff'))) if isinstance(node, ast.Constant) and isinstance(node.value, str)]

def leaves(value):
    if isinstance(value, dict):
        return [leaf for key, inner in value.items() for leaf in [key, *leaves(inner)]]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)]
    return [str(value)]

def document(text):
    return leaves(json.loads(text))

readers = {'shell': words, 'dockerfile': words, 'makefile': words, 'env': words, 'python': strings, 'toml': lambda text: leaves(tomllib.loads(text))}

def same(before, after, names):
    pattern = re.escape(after)
    for name in filter(None, names):
        # A name has no room for another variable, an option or a file of code.
        pattern = pattern.replace(re.escape(name), r'(?:(?! -)(?!\.py)[^=,])*')
    return re.fullmatch(pattern, before) is not None

judged, wrong = 0, []
for case in json.load(sys.stdin):
    reader = readers.get(case['form'])
    if case['before'].lstrip().startswith(('{', '[')) and case['form'] in ('yaml', 'notebook'):
        reader = document
    try:
        before = reader(case['before'])
    except Exception:
        continue
    judged += 1
    try:
        after = reader(case['after'])
    except Exception as error:
        wrong.append((case['name'], str(error)))
        continue
    if case['form'] == 'python':
        # The values of what was `None` are strings now.
        after = [value for value in after if value not in case['names'] or len(after) == len(before)]
        before = before if len(after) == len(before) else [value for value in before if any(same(value, other, case['names']) for other in after)]
    if len(before) != len(after) or not all(same(one, other, case['names']) for one, other in zip(before, after)):
        wrong.append((case['name'], before, after))
assert not wrong, wrong
assert judged > 150, judged
print('ok')
";

/// Python itself, its JSON and TOML, and the shell.
const JUDGE: &str = r"
import ast, json, subprocess, sys, tomllib

def python(text):
    ast.parse(text.lstrip('\ufeff'))

def notebook(text):
    for cell in json.loads(text)['cells']:
        if cell['cell_type'] == 'code':
            source = ''.join(cell['source'])
            if not source.startswith('%%') and '\n!' not in source:
                ast.parse(source)

def shell(text):
    subprocess.run(['bash', '-n'], input=text, text=True, check=True, capture_output=True)

judges = {'python': python, 'notebook': notebook, 'shell': shell, 'toml': tomllib.loads}

def parses(case, text):
    judge = judges.get(case['form'])
    if case['form'] == 'yaml' and case['before'].startswith('{'):
        judge = json.loads
    try:
        judge and judge(text)
        return judge is not None
    except Exception:
        return False

judged = [case for case in json.load(sys.stdin) if parses(case, case['before'])]
broken = [case['name'] for case in judged if not parses(case, case['after'])]
assert not broken, broken
assert len(judged) > 60, len(judged)
print('ok')
";

/// Shapes of a call.
const PYTHON: &[&str] = &[
    "import wandb\nwandb.init(entity=\"a\", project='b')\n",
    "wandb.init(project=r'b')\n",
    "wandb.init()\n",
    "wandb.init(\n    project='b',  # c\n    name='n',\n)\n",
    "E, P = 'a', \"b\"\nwandb.init(entity=E, project=P)\n",
    "wandb.init(**{'entity': 'a', 'project': \"b\"})\n",
    "\u{feff}wandb.init(entity='''a''',\r\n           project='b')\r\n",
];

const NAMES: &str = r#"
import ast, json, subprocess, sys, tomllib
for case in json.load(sys.stdin):
    want = {'entity': case['entity'], 'project': case['project']}
    for text in case['python']:
        tree = ast.parse(text.lstrip('\ufeff'))
        names = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                names = dict(zip([t.id for t in node.targets[0].elts], [v.value for v in node.value.elts]))
        calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call)]
        def value(node):
            return names[node.id] if isinstance(node, ast.Name) else node.value
        got = {}
        for keyword in calls[0].keywords:
            if keyword.arg is None:
                got |= {k.value: v.value for k, v in zip(keyword.value.keys, keyword.value.values)}
            elif keyword.arg in want:
                got[keyword.arg] = value(keyword.value)
        assert got == want, (text, got, want)
    assert tomllib.loads(case['toml'])['wandb'] == want, case
    # Whoever reads YAML, or JSON as YAML, may expand these. Both names are written, or neither.
    expanded = lambda name: any(mark in name for mark in ('$', '{{', '{%'))
    kept = {'entity': 'a', 'project': 'b'}
    expect = kept if any(expanded(name) for name in want.values()) else want
    assert json.loads(case['json'])['wandb'] == expect, case
    cell = ''.join(json.loads(case['notebook'])['cells'][0]['source'])
    call = ast.parse(cell).body[0].value
    assert {k.arg: k.value.value for k in call.keywords} == want, (cell, want)
    if '\0' not in case['entity'] + case['project']:
        shell = subprocess.run(['sh', '-c', case['shell'] + 'printf %s "$WANDB_ENTITY/$WANDB_PROJECT"'], capture_output=True, text=True)
        # Some other shell reads these otherwise, even between quotation marks.
        expect = kept if any(mark in name for name in want.values() for mark in "\\'!") else want
        assert shell.stdout == '/'.join(expect.values()), (case, shell)
print('ok')
"#;

#[test]
fn any_name_gives_code_that_parses_to_the_same_names() {
    let mut runner = TestRunner::new(Config { cases: 100, ..Config::default() });
    let all = std::cell::RefCell::new(Vec::new());
    let strategy = ("[^\r\n]{1,24}", "[a-zA-Z0-9 '\"\\\\${}`%#:/\\u{202e}\\u{3042}-]{1,16}");
    runner
        .run(&strategy, |(entity, project)| {
            let wanted = Wanted::new(Some(&entity), Some(&project));
            let fix = |text: &str, form: Form| {
                let rewritten = rewrite(text, Some(form), &wanted);
                let after = rewritten.apply(text);
                assert_eq!(rewrite(&after, Some(form), &wanted).edits, [], "{after}");
                after
            };
            all.borrow_mut().push(json!({
                "entity": entity,
                "project": project,
                "python": PYTHON.iter().map(|text| fix(text, Form::Python)).collect::<Vec<_>>(),
                "toml": fix("[wandb]\nentity = 'a'\nproject = \"b\"\n", Form::Toml),
                "json": fix("{\"wandb\": {\"entity\": \"a\", \"project\": \"b\"}}\n", Form::Yaml),
                "notebook": fix("{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"wandb.init(\\n\", \"  project='b'\\n\", \")\"]}]}", Form::Notebook),
                "shell": fix("export WANDB_ENTITY=a\nexport WANDB_PROJECT=\"b\"\n", Form::Shell),
            }));
            Ok(())
        })
        .expect("no failure");
    judged(NAMES, &json!(all.into_inner()));
}

/// A name from a server that make, `IPython`, Docker or another shell would run or expand is not written there, but said.
#[test]
fn a_name_that_would_be_run_is_refused_where_it_would_be() {
    let cell = |line: &str| json!({"cells": [{"cell_type": "code", "source": [line]}]}).to_string();
    let texts = [
        (Form::Notebook, cell("!WANDB_ENTITY=a python x.py")),
        (Form::Notebook, cell("%env WANDB_ENTITY=a")),
        (Form::Notebook, cell("!bash -c \"WANDB_ENTITY='a' python x.py\"")),
        (Form::Makefile, "WANDB_ENTITY := a\nx:\n\tWANDB_ENTITY=\"a\" python x.py\n".to_owned()),
        (Form::Shell, "bash -c \"WANDB_ENTITY=a python x.py\"\nssh h 'python x.py --wandb_entity a'\n".to_owned()),
        (Form::Shell, "sbatch --export=ALL,WANDB_ENTITY=a x.sh\n".to_owned()),
        (Form::Dockerfile, "FROM x\nCMD [\"sh\", \"-c\", \"WANDB_ENTITY=a python x.py\"]\n".to_owned()),
        (Form::Yaml, "run: bash -c \"WANDB_ENTITY=a python x.py\"\n".to_owned()),
        (Form::Ini, "[default]\nentity = a\n".to_owned()),
    ];
    for name in ["$(shell touch x)", "{__import__('os')}", "a\"; touch x; \"", "`x`", "a$$b", "a,B=1", "a\nRUN touch x", "a%(b)s"]
    {
        for (form, text) in &texts {
            let rewritten = rewrite(text, Some(*form), &Wanted::new(Some(name), None));
            assert_eq!(rewritten.edits, [], "{name} {text}");
            assert!(rewritten.notes.iter().any(|note| note.code.name() == "value-cannot-be-written"), "{name} {text}");
        }
    }
    for (form, text, names) in [
        (Form::Yaml, "env:\n  WANDB_ENTITY: a\n", ["${{ github.token }}", "$(A)", "{{ lookup('a') }}", "{% x %}"]),
        (Form::Shell, "export WANDB_ENTITY=a\n", ["\\'; touch x; #", "a\\", "a'b", "!x"]),
        (Form::Shell, "@echo off\r\nset WANDB_ENTITY=a\r\n", ["a b", "a&calc", "%PATH%", "a\"b"]),
        (Form::Shell, "$env:X = 1\npython x.py --wandb_entity a\n", ["a b", "$(calc)", "'; calc; '", "`x"]),
    ] {
        for name in names {
            let rewritten = rewrite(text, Some(form), &Wanted::new(Some(name), None));
            assert_eq!(rewritten.edits, [], "{name} {text}");
            assert!(rewritten.notes.iter().any(|note| note.code.name() == "value-cannot-be-written"), "{name} {text}");
        }
    }
    let dockerfile = "FROM x\nENV WANDB_ENTITY=a\n";
    assert_eq!(rewrite(dockerfile, None, &Wanted::new(Some("a\nRUN touch x"), None)).edits, []);
}

/// Fixtures that were cut, stretched and mixed, and texts of nothing sensible.
fn any_text() -> impl Strategy<Value = String> {
    let texts: Vec<String> = cases().into_iter().map(|case| case.text).collect();
    let pieces =
        proptest::collection::vec((0..texts.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), ".{0,6}"), 1..4);
    pieces.prop_map(move |pieces| {
        let part = |(which, from, to, between): &(usize, prop::sample::Index, prop::sample::Index, String)| {
            let chars: Vec<char> = texts[*which].chars().collect();
            let (from, to) = (from.index(chars.len() + 1), to.index(chars.len() + 1));
            chars[from.min(to)..from.max(to)].iter().collect::<String>() + between
        };
        pieces.iter().map(part).collect()
    })
}

#[test]
fn any_text_at_all_keeps_every_byte_outside_the_edits() {
    let mut runner = TestRunner::new(Config { cases: 600, ..Config::default() });
    let forms = [
        None,
        Some(Form::Python),
        Some(Form::Notebook),
        Some(Form::Shell),
        Some(Form::Env),
        Some(Form::Dockerfile),
        Some(Form::Yaml),
        Some(Form::Toml),
        Some(Form::Markdown),
    ];
    let wanted = Wanted::new(Some("my-team"), Some("my-project"));
    runner
        .run(&(any_text(), prop::sample::select(forms.to_vec())), |(text, form)| {
            let rewritten = rewrite(&text, form, &wanted);
            let mut at = 0;
            for edit in &rewritten.edits {
                prop_assert!(at <= edit.start && edit.start <= edit.end, "{text:?}");
                prop_assert_eq!(&text[edit.start..edit.end], &edit.old);
                at = edit.end;
            }
            let after = rewritten.apply(&text);
            let again = rewrite(&after, Some(rewritten.form), &wanted).edits;
            prop_assert_eq!(again, vec![], "again: {:?}", after);
            let added: usize = rewritten.edits.iter().map(|edit| edit.new.len()).sum();
            let gone: usize = rewritten.edits.iter().map(|edit| edit.old.len()).sum();
            prop_assert_eq!(after.len(), text.len() + added - gone);
            Ok(())
        })
        .expect("no failure");
}

fn judged(judge: &str, cases: &Value) {
    let mut python =
        Command::new("python3").args(["-c", judge]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3");
    python.stdin.take().expect("stdin").write_all(cases.to_string().as_bytes()).expect("cases");
    let output = python.wait_with_output().expect("a judgement");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "ok\n");
}

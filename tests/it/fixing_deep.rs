//! Corrected code that stands deep in itself, or leads around in circles: it is read, or left alone and said; nothing stops us.

use keywand_core::code::{Form, Rewrite, Wanted, rewrite};
use serde_json::json;

fn fixed(form: Form, text: &str) -> Rewrite {
    rewrite(text, Some(form), &Wanted::new(Some("my-team"), Some("my-project")))
}

/// A call that is right but for its names, with this as one more argument.
fn call(argument: &str) -> String {
    format!("import wandb\nwandb.init(entity='a', project='b', x={argument})\n")
}

fn nested(open: &str, inside: &str, close: &str, depth: usize) -> String {
    format!("{}{inside}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn what_stands_too_deep_is_left_alone_and_said() {
    const DEEP: usize = 100_000;
    let json = |inside: String| format!("{{\"wandb\": {inside}, \"cells\": []}}");
    let cell = |source: &str| json!({ "cells": [{ "cell_type": "code", "source": source }] }).to_string();
    let chains = [
        nested("(", "", "", DEEP),
        nested("(", "", ")", DEEP),
        nested("[", "", "]", DEEP),
        nested("{", "", "", DEEP),
        nested("{1: ", "2", "}", DEEP),
        nested("f(", "1", ")", DEEP),
        nested("f'{", "", "", DEEP),
        nested("f\"{f'{", "1", "}'}\"", DEEP),
        format!("a{}", "+a".repeat(DEEP)),
        format!("a{}", "**a".repeat(DEEP)),
        format!("(a{})", "\n+a".repeat(DEEP)),
        format!("a{}", ".a".repeat(DEEP)),
        format!("a{}", "()".repeat(DEEP)),
        format!("a{}", "[0]".repeat(DEEP)),
        format!("a{}", "[0, 1]".repeat(DEEP)),
        nested("not ", "a", "", DEEP),
        nested("-", "1", "", DEEP),
        nested("~", "1", "", DEEP),
        nested("await ", "a", "", DEEP),
        nested("a if b else ", "c", "", DEEP),
        nested("lambda: ", "a", "", DEEP),
        nested("lambda a, b=1: ", "a", "", DEEP),
        nested("*", "a", "", DEEP),
        nested("a < ", "a", "", DEEP),
        nested("a and ", "b", "", DEEP),
    ];
    let python = chains.iter().map(|chain| (Form::Python, call(chain)));
    let others = [
        (Form::Notebook, cell(&call(&chains[0]))),
        (Form::Notebook, cell(&call(&chains[8]))),
        (Form::Python, format!("import wandb\n{}", "wandb.init(".repeat(DEEP))),
        (Form::Markdown, format!("```python\n{}```\n", call(&chains[0]))),
        (Form::Shell, format!("python - <<'E'\n{}E\n", call(&chains[0]))),
        (Form::Yaml, json("[".repeat(DEEP))),
        (Form::Yaml, format!("wandb: {}", "{a: ".repeat(DEEP))),
        (Form::Yaml, format!("wandb:\n  {}x\n", "- ".repeat(1_000))),
        (Form::Toml, format!("[wandb]\nx = {}", "[".repeat(DEEP))),
        (Form::Toml, format!("[wandb]\nx = {}", "{a = ".repeat(DEEP))),
    ];
    for (form, text) in python.chain(others) {
        let rewritten = fixed(form, &text);
        let start: String = text.chars().take(120).collect();
        assert!(rewritten.edits.is_empty(), "{form:?} {start}");
        assert_eq!(rewritten.notes.first().map(|note| note.code.name()), Some("text-is-unreadable"), "{form:?} {start}");
    }
    let deep = json(nested("[", "", "]", DEEP));
    assert!(fixed(Form::Notebook, &deep).edits.is_empty());
}

#[test]
fn what_stands_deep_is_corrected() {
    let shapes: [(&str, &str, &str, usize); 12] = [
        ("(", "1", ")", 2_000),
        ("[", "", "]", 2_000),
        ("{1: ", "2", "}", 1_000),
        ("f(", "1", ")", 1_000),
        ("not ", "a", "", 5_000),
        ("-", "1", "", 5_000),
        ("a + ", "1", "", 5_000),
        ("a if b else ", "c", "", 2_500),
        ("lambda: ", "a", "", 2_500),
        ("a.", "a", "", 5_000),
        ("1, ", "2", "", 1),
        ("f(x=", "1", ")", 1_000),
    ];
    for (open, inside, close, depth) in shapes {
        let text = call(&nested(open, inside, close, depth));
        let rewritten = fixed(Form::Python, &text);
        assert_eq!((rewritten.edits.len(), rewritten.notes.len()), (2, 0), "{open} {:?}", rewritten.notes);
    }
    let right = "wandb.init(entity='a', project='b')\n";
    let blocks = |depth: usize| (0..depth).map(|depth| format!("{}if x:\n", " ".repeat(depth))).collect::<String>();
    let many = |line: &str| line.repeat(100_000);
    let beside = [
        format!("{}{}{right}", blocks(1_000), " ".repeat(1_000)),
        format!("if wandb:\n  pass\n{}else:\n  {right}", many("elif x:\n  pass\n")),
        format!("{}def f():\n  {right}", many("@x(1)\n")),
        format!("{right}x = [{}]\n", many("wandb, ")),
        format!("{right}x = {}wandb\n", many("x = ")),
        format!("{right}x = ({}wandb)\n", many("'wandb' ")),
        format!("{right}x = wandb\n{}", many("x = x.a\n")),
        format!("{right}{}", many("print(':(', '[wandb')\n")),
        // Broken fragments: what is not closed stands in what is before it.
        format!("{right}{}", "print(wandb\n".repeat(1_000)),
        format!("{right}f(wandb\n{}", many("x = wandb + 1\n")),
    ];
    for text in beside {
        let edits = fixed(Form::Python, &format!("import wandb\n{text}")).edits.len();
        assert_eq!(edits, 2, "{}", text.chars().take(80).collect::<String>());
    }
}

/// Names that lead to themselves, or to each other in more and more ways.
#[test]
fn what_leads_in_circles_comes_to_an_end() {
    let doubled = |line: fn(usize) -> String| (1..200).map(line).collect::<String>();
    let cases = [
        "a = dict(**a)\nwandb.init(**a)\n".to_owned(),
        "a = dict(**b)\nb = dict(**a)\nwandb.init(**a)\n".to_owned(),
        "a = {'settings': a, **a}\nwandb.init(**a, settings=a)\n".to_owned(),
        "a = b\nb = a\na(project=a)\nwandb.init(project=a, entity=b)\n".to_owned(),
        doubled(|at| format!("d{at} = dict(**d{0}, **d{0})\n", at - 1)) + "wandb.init(**d199)\n",
        doubled(|at| format!("x = x.a\nx = x{at}\nx{at} = x()\n")) + "x.init(project='b')\nwandb.init()\n",
        "x = f(x)\n".repeat(5_000) + &"x.wandb(project=x)\n".repeat(5_000),
        format!("E = 'a'\n{}", "wandb.init(entity=E, project=P)\n".repeat(20_000)),
        format!("c = {{{}}}\n{}", "'k': 1, ".repeat(20_000), "wandb.init(**c)\n".repeat(20_000)),
        format!("{}{}", "p.add_argument('--wandb', default='a')\n".repeat(20_000), "wandb.init(entity=a.wandb)\n".repeat(20_000)),
        "wandb.init(entity='a', project='b'); ".repeat(20_000),
        "accelerator.init_trackers('b')\n".repeat(20_000),
    ];
    for case in cases {
        fixed(Form::Python, &format!("import wandb\n{case}"));
    }
    let here = (0..20_000).map(|at| format!("cat <<E{at}\n")).collect::<String>() + "export WANDB_ENTITY=a\n";
    let same = "cat <<E\n".repeat(20_000) + "export WANDB_ENTITY=a\n";
    for text in [here, same, "$(".repeat(200_000) + "wandb", "`".repeat(200_001) + "wandb", "wandb <<".repeat(50_000)] {
        fixed(Form::Shell, &text);
        fixed(Form::Dockerfile, &text);
    }
}

/// Brackets in strings are no brackets; as many calls as one likes stand beside each other.
#[test]
fn a_long_line_is_read_once() {
    const MANY: usize = 300_000;
    let long = [
        (Form::Toml, format!("[x]\nmany = [{}]\n[wandb]\nentity = 'a'\n", "[1],".repeat(MANY))),
        (Form::Toml, format!("{}\n[wandb]\nentity = 'a'\n", "[x]\n".repeat(MANY))),
        (Form::Yaml, format!("x: [{}]\nwandb:\n  entity: a\n", "[1],".repeat(MANY / 10))),
        (Form::Shell, "cat <<E\nexport WANDB_ENTITY=a\nE\n".repeat(MANY / 10)),
    ];
    for (form, text) in long {
        assert_eq!(fixed(form, &text).notes, [], "{form:?}");
    }
}

#[test]
fn brackets_that_stand_in_no_other_are_never_too_deep() {
    let text = "import wandb\nprint(':(', '[')\n".to_owned() + &"wandb.init(entity='a', project='b')\n".repeat(500);
    assert_eq!(fixed(Form::Python, &text).edits.len(), 1_000);
}

/// Marks that are commands in a notebook, after brackets that are never closed: Ruff's parser gives up there.
#[test]
fn a_notebooks_marks_in_broken_code_stop_nothing() {
    for start in ["", "!ls\n", "%env A=b\n", "?f\n", "\u{feff}%a\n"] {
        for mark in ["/", ",a", ";b", "?c", "\t/d", "\r/"] {
            for open in ["f(a", "x = (1,", "wandb.init(entity=\"a\", project=\"b", "with (a as b,", "[", "{1: "] {
                let text = format!("{start}import wandb\n{open}\n{mark}\n```\nx=\n{mark}\nif a:\n{mark}");
                fixed(Form::Python, &text);
            }
        }
    }
    let whole = fixed(Form::Python, "!ls\nimport wandb\nwandb.init(entity=\"a\"\n, project=\"b\")\n%env WANDB_ENTITY=a\n");
    assert_eq!(whole.edits.len(), 3);
}

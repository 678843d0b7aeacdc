"""`keywand fix` on YAML, judged by PyYAML, which the wandb client brings: whatever the names, the same document with these names."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

import clients  # noqa: E402
from conftest import KEYWAND  # noqa: E402

# Words that are something else in YAML, and marks that it reads.
NAMES = [
    "my-team", "yes", "Off", "y", "null", "~", "123", "0x1f", "1e3", ".5", "1_000", "12:30", "2024-01-01", "<<", "=", "-", "- a", "a: b",
    "a:", "a #b", "#a", "@a", "`a", "%a", "&a", "*a", "!a", "|", ">", "?", "'a'", '"a"', "it's", 'say "a"', "{a}", "[a]", "a, b", "a\\b",
    "a\tb", "日本語", "é", "🚀", "a\u202eb", "a\u0085b", "a\u2028b", "a\u00a0b",
]  # fmt: skip

JUDGE = """
import json, sys, yaml

def read(text):
    try:
        return list(yaml.safe_load_all(text))
    except yaml.YAMLError:
        return None

def is_command(before, after, names):
    # `NAME=value`, a command: the fixtures say to the byte what becomes of it.
    return all(isinstance(one, str) and (" " in one or "=" in one) for one in (before, after)) and any(name in after for name in names)

def differences(before, after, names, where=""):
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict) and before.keys() <= after.keys():
        for key in after:
            yield from differences(before.get(key), after[key], names, f"{where}.{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for at, (one, other) in enumerate(zip(before, after)):
            yield from differences(one, other, names, f"{where}[{at}]")
    elif after not in names and not is_command(before, after, names):
        yield f"{where}: {before!r} -> {after!r}"

judged = wrong = 0
for case in json.load(sys.stdin):
    before = read(case["before"])
    if before is None:
        continue
    after = read(case["after"])
    judged += 1
    found = ["no longer YAML"] if after is None else list(differences(before, after, case["names"]))
    if case["expected"] is not None and after != case["expected"]:
        found.append("not these names")
    if found:
        wrong += 1
        print(case["names"], found, case["after"], sep="\\n")
print(judged, wrong)
"""

BLOCKS = """\
wandb:
  entity: old-team   # who
  project: "old"
runs:
  - wandb_entity: 'old-team'
    wandb_project:
"""
FLOW = "wandb: {entity: old-team, project: 'old', mode: online}\nother: [entity, project]\n"
VARIABLES = "env:\n  - name: WANDB_ENTITY\n    value: old-team\n  - name: WANDB_PROJECT\n    value: old\n"
# Each with the document that has to come out.
TEXTS = {
    "blocks": (BLOCKS, lambda e, p: {"wandb": {"entity": e, "project": p}, "runs": [{"wandb_entity": e, "wandb_project": p}]}),
    "flow": (FLOW, lambda e, p: {"wandb": {"entity": e, "project": p, "mode": "online"}, "other": ["entity", "project"]}),
    "variables": (VARIABLES, lambda e, p: {"env": [{"name": "WANDB_ENTITY", "value": e}, {"name": "WANDB_PROJECT", "value": p}]}),
}


def fix(text, entity, project):
    command = [KEYWAND, "fix", "-", "--as", "yaml", f"--entity={entity}", f"--project={project}"]
    return subprocess.run(command, input=text.encode(), capture_output=True, timeout=60, check=True).stdout.decode()


def judged(cases):
    texts = [{"before": text, "after": fix(text, *names), "names": names, "expected": expected} for text, names, expected in cases]
    command = [clients.python("0.31.0"), "-c", JUDGE]
    return subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, timeout=60, check=True).stdout


def fixtures():
    parts = (ROOT / "tests" / "fixtures" / "code" / "yaml.txt").read_text().split("=== ")[1:]
    return [part.partition("---\n")[2].partition("--->\n")[0] for part in parts]


def test_a_document_stays_the_same_but_for_the_names():
    texts = fixtures()
    said = judged([(text, ["my-team", "my-project"], None) for text in texts])
    assert said.endswith(" 0\n") and int(said.split()[-2]) > len(texts) / 2, said


@pytest.mark.parametrize("which", TEXTS)
def test_any_name_is_read_as_itself(which):
    text, expected = TEXTS[which]
    said = judged([(text, [name, f"p {name}"], [expected(name, f"p {name}")]) for name in NAMES])
    assert said == f"{len(NAMES)} 0\n", said

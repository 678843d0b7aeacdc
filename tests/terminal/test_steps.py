"""Each step of an explanation is a line to run in the terminal; what a button of the window says never stands there."""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import KEYWAND, ROOT  # noqa: E402

# What these do is a command here, or words of the terminal's own; a button says their text.
BUTTONS = {"copy-command", "copy-snippet", "copy-request", "copy-report", "test-again", "try-again", "plan-again", "prove-by-writing", "create-project", "keep-for-session", "keep-encrypted", "keep-unverified", "enter-passphrase", "confirm-host"}
WITH_COMMAND = {"copy-command", "enter-key", "switch-to", "use-target", "copy-snippet", "copy-report", "prove-by-writing", "keep-encrypted", "keep-unverified"}
LABELS = ["check-run", "copy-request", "copy-report", "code-copy", "project-copy", "write-confirm", "write-title", "create-title", "apply-choose", "switching-apply", "passphrase-open-title", "found-import", "sample-start", "which-run"]


def run(*words):
    return subprocess.run([KEYWAND, *words], capture_output=True, text=True, timeout=60).stdout


def labels(language):
    text = (ROOT / f"src-tauri/core/locales/{language}/window.ftl").read_text()
    found = {name: re.search(rf"^{name} = (.+)$", text, re.MULTILINE) for name in LABELS}
    assert all(found.values()), found
    return {match[1] for match in found.values() if len(match[1]) > 8 or language == "ja" and len(match[1]) > 3}


@pytest.mark.parametrize("language", ["en", "ja"])
def test_no_step_is_a_button(language):
    codes = [one["code"] for one in json.loads(run("explain", "--code", "list", "--json"))]
    with ThreadPoolExecutor(2) as pool:
        said = pool.map(lambda code: (code, run("--lang", language, "explain", "--code", code), json.loads(run("--lang", language, "explain", "--code", code, "--json"))), codes)
        for code, text, page in said:
            # What stands before the example explains the code itself.
            card = text.split("\n\n", 1)[1]
            steps = page["steps"]
            for step in steps:
                kind = (step["action"] or {}).get("kind")
                assert kind not in BUTTONS or not re.search(rf"^  \d\. {re.escape(step['text'])}$", card, re.MULTILINE), (code, step)
                assert kind != "copy-command" or f"$ {step['action']['command']}" in card, (code, step)
                assert kind != "open-page" or step["action"]["url"] in card, (code, step)
            assert sum((step["action"] or {}).get("kind") in WITH_COMMAND for step in steps) <= card.count("     $ "), (code, card)
            for line in re.findall(r"^     \$ keywand (\S+)", card, re.MULTILINE):
                assert line in {"add", "check", "switch", "fix", "doctor", "whoami", "accounts", "exec", "netrc"}, (code, line)
            assert not [label for label in labels(language) if re.search(rf"\d\. {re.escape(label)}$", card, re.MULTILINE)], (code, card)


def test_a_rejected_key_of_an_account_is_renewed_in_its_place(tmp_path):
    said = run("--lang", "en", "explain", "--code", "keychain-lost-key")
    assert re.search(r"\$ keywand add --replace \S+", said), said

"""What hosted runners may do, and the recipes that they write."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FILES = [
    "keywand-aarch64-apple-darwin.tar.gz",
    "keywand-x86_64-apple-darwin.tar.gz",
    "keywand-x86_64-unknown-linux-gnu.tar.gz",
    "Keywand_0.1.0_x64-setup.exe",
    "Keywand_0.1.0_amd64.deb",
]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_by_commit_and_only_publishing_may_write(path):
    text = path.read_text()
    for action in re.findall(r"uses: *(\S+)", text):
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
    assert re.search(r"^permissions:\n  contents: read\n(?! )", text, re.MULTILINE)
    jobs = re.split(r"^  (?=[a-z]+:\n)", text.split("\njobs:\n")[1], flags=re.MULTILINE)
    assert [job.split(":")[0] for job in jobs if re.search(r": write$", job, re.MULTILINE)] in ([], ["publish"])
    assert "secrets." not in text and "pull_request_target" not in text


def test_every_push_runs_the_command_of_the_readme():
    text = (ROOT / ".github" / "workflows" / "test.yml").read_text()
    assert re.search(r"^  push:$", text, re.MULTILINE) and "run: .ci/run" in text
    assert "make test" in (ROOT / ".ci" / "run").read_text() and "make test " in (ROOT / "README.md").read_text()


def test_what_is_released_carries_checksums_a_list_of_what_is_inside_and_an_attestation():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text()
    order = ["cargo cyclonedx", "npm sbom", "recipes.py", "sha256sum -- * > SHA256SUMS", "actions/attest-build-provenance@", "gh release create"]
    places = [text.index(step) for step in order]
    assert places == sorted(places), "each stands on what was made before it"
    assert re.search(r"attest-build-provenance@.*\n +with:\n +subject-path: files/\*\n", text)


def test_the_job_that_may_write_runs_nothing_but_the_release_itself():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text()
    publish = text[text.index("\n  publish:") :]
    assert re.findall(r"uses: actions/([\w-]+)@", publish) == ["download-artifact", "attest-build-provenance"]
    assert [run.split()[:3] for run in re.findall(r"run: (.*)", publish)] == [["gh", "release", "create"]]


def recipes(folder):
    command = [sys.executable, ROOT / "tests" / "tools" / "recipes.py", folder, "https://example.test/o/keywand/releases/download/v0.1.0"]
    return subprocess.run(command, capture_output=True, text=True)


def test_recipes_name_the_files_of_the_release_and_a_missing_one_is_an_error(tmp_path):
    for name in FILES:
        (tmp_path / name).write_text(name)
    assert recipes(tmp_path).returncode == 0
    written = "".join((tmp_path / name).read_text() for name in ("keywand.rb", "Keywand.Keywand.yaml", "PKGBUILD"))
    for name in FILES:
        assert f"https://example.test/o/keywand/releases/download/v0.1.0/{name}" in written, name
    assert len(re.findall(r"\b[0-9a-fA-F]{64}\b", written)) == len(FILES)
    (tmp_path / FILES[0]).unlink()
    assert recipes(tmp_path).returncode != 0

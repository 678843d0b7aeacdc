"""What every account on file reaches, and which may log where, as a person or a script asks it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

from conftest import KEYWAND, STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402

PEOPLE = ["lzwjava", "tanaka-ken", "sato-yuki"]
CHANGING = "write,pwrite64,writev,openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,fsync,fdatasync,fchmod,close,flock"


@pytest.fixture(scope="module")
def home(sample):
    """Three people of the sample and a key that nobody knows."""
    with Home() as made:
        for person in PEOPLE:
            made.keywand("add", person, "--key-stdin", "--host", sample.url, key=sample.key(person))
        made.keywand("add", "stranger", "--key-stdin", "--host", sample.url, "--unverified", key=STRANGE_KEY)
        yield made


def reached(home, *options, status=0):
    return json.loads(home.keywand("reach", "--json", *options, status=status).stdout)


def test_reach_tells_the_teams_of_every_account_in_their_order(home):
    accounts = reached(home)
    assert [one["label"] for one in accounts] == [*PEOPLE, "stranger"]
    may_log = {team["name"]: team["may_log"] for team in accounts[1]["entities"]}
    assert may_log["vision-lab"] == "read-only"
    assert accounts[3]["trouble"]["code"] == "key-rejected" and accounts[3]["at"] is None
    assert [one["label"] for one in reached(home, "--account", "sato-yuki")] == ["sato-yuki"]
    said = home.keywand("reach", "--lang", "ja").stdout
    assert re.search(r"  vision-lab +View-Only +✗ 閲覧専用", said) and "key-rejected" in said


def test_reach_tells_the_role_the_admins_and_the_projects_of_every_team(home):
    accounts = reached(home)
    team = {one["label"]: {entity["name"]: entity for entity in one["entities"]} for one in accounts}
    of = {label: entities["vision-lab"] for label, entities in team.items() if "vision-lab" in entities}
    assert {label: entity["role"] for label, entity in of.items()} == {"lzwjava": "member", "tanaka-ken": "view-only", "sato-yuki": "admin"}
    assert of["lzwjava"]["admins"] and "佐藤 由紀" in of["lzwjava"]["admins"]
    assert of["lzwjava"]["projects"]["count"] > 0 and of["lzwjava"]["projects"]["complete"]
    said = home.keywand("reach", "--account", "tanaka-ken", "--lang", "en").stdout
    line = next(line for line in said.splitlines() if " vision-lab " in line)
    head = next(line for line in said.splitlines() if "TEAM" in line)
    assert head.split() == ["TEAM", "ROLE", "LOG", "RUNS", "ORGANIZATION", "PROJECTS", "ADMINS"]
    assert re.search(r"View-Only +✗ view only", line) and line[head.index("ADMINS") :].startswith("佐藤 由紀"), line


def test_reach_of_an_entity_lists_its_projects_with_what_each_account_may(home):
    done = home.keywand("reach", "vision-lab", "--json", status=None)
    seen = {one["label"]: {project["name"]: project for project in one["projects"]} for one in json.loads(done.stdout)}
    assert done.returncode == 0
    assert seen["lzwjava"]["segmentation"]["may_log"] == "yes" and seen["tanaka-ken"]["segmentation"]["may_log"] == "read-only"
    assert seen["lzwjava"]["segmentation"]["visibility"] and seen["stranger"] == {}
    said = home.keywand("reach", "vision-lab", "--account", "tanaka-ken", "--lang", "ja").stdout
    assert re.search(r"segmentation +✗ 閲覧専用 +\w+", said), said
    home.keywand("reach", "vision-lab", "--report", status=2)


def test_reach_without_an_account_uses_the_identity_of_this_machine(sample, tmp_path):
    environment = {"HOME": str(tmp_path), "WANDB_API_KEY": sample.key("tanaka-ken"), "WANDB_BASE_URL": sample.url}
    done = subprocess.run([KEYWAND, "reach", "--json"], env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, json.loads(done.stdout)[0]["user"]) == (0, "tanaka-ken")
    none = subprocess.run([KEYWAND, "reach", "--json"], env={"HOME": str(tmp_path)}, capture_output=True, text=True, timeout=60)
    assert (none.returncode, json.loads(none.stdout)["code"]) == (1, "key-missing")


@pytest.mark.parametrize(
    ("target", "status", "verdicts"),
    [
        ("vision-lab/resnet", 0, ["allowed", "denied", "allowed", "denied"]),
        ("my-awesome-team-name/my-awesome-project", 1, ["denied"] * 4),
    ],
)
def test_check_all_accounts_has_the_shape_of_the_contract(home, target, status, verdicts):
    done = home.keywand("check", target, "--all-accounts", "--json", status=status)
    said = json.loads(done.stdout)
    assert said["target"] == target
    assert [card["verdict"] for card in said["accounts"]] == verdicts
    assert [card["account"] for card in said["accounts"]] == [*PEOPLE, "stranger"]
    # One more where a refusal needs explaining, so that the cause is the one that the account's own test names.
    assert all(card["requests"] <= 2 and {"findings", "steps", "snippet"} <= set(card) for card in said["accounts"])
    assert said["accounts"][-1]["requests"] == 1, "a rejected key is asked once"


def test_several_targets_make_an_array_and_the_worst_one_decides(home):
    done = home.keywand("check", "vision-lab/resnet", "speech-group/none", "--all-accounts", "--json", "--lang", "en", status=None)
    said = json.loads(done.stdout)
    assert [one["target"] for one in said] == ["vision-lab/resnet", "speech-group/none"]
    assert sum(one["accounts"][-1]["requests"] for one in said) == 1, "a rejected key is asked once"
    assert done.returncode == 0 if said[1]["accounts"][2]["verdict"] == "allowed" else 1


def test_all_accounts_and_one_account_exclude_each_other(home):
    home.keywand("check", "a/b", "--all-accounts", "--account", "lzwjava", status=2)
    home.keywand("check", "a/b", "--all-accounts", "--write", status=2)


def test_killed_at_any_call_the_last_answer_is_still_whole(home):
    reached(home)
    file = home.path / ".local/share/keywand/reach.json"
    register = file.with_name("accounts.json")
    trace = home.path / "trace"
    # Answers of long ago: every new one is written.
    old = re.sub(r'"at":\d+', '"at":7', file.read_text())

    def ask(*inject):
        file.write_text(old)
        command = ["strace", "-f", "-qq", "-o", str(trace), *inject, KEYWAND, "reach", "--account", "lzwjava"]
        return subprocess.run(command, env=home.environment, cwd=home.path, capture_output=True, text=True, timeout=120)

    ask("-e", f"trace={CHANGING}")
    lines = trace.read_text().splitlines()
    # From where the new file is begun: what comes before changes nothing.
    begun = next(at for at, line in enumerate(lines) if re.search(r"open(at)?\(.*\.keywand-", line))
    calls = [re.match(r"\d+ +(\w+)\(", line) for line in lines]
    killed = 0
    for name in sorted({call[1] for call in calls[begun:] if call}):
        before = sum(1 for call in calls[:begun] if call and call[1] == name)
        count = sum(1 for call in calls if call and call[1] == name)
        for number in range(before + 1, count + 1):
            done = ask("-e", f"trace={name}", "-e", f"inject={name}:signal=SIGKILL:when={number}")
            killed += done.returncode in (-9, 137)
            kept = json.loads(file.read_text())
            stayed = re.sub(r'"at":\d+', '"at":7', file.read_text()) == old
            assert stayed and len(kept["accounts"]) == 4, f"{name} {number}"
            assert len(json.loads(register.read_text())["accounts"]) == 4, f"{name} {number}"
    assert killed > 5 and file.read_text() != old

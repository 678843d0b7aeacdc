"""A key is renewed in its place, and an account can be removed for good."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import STRANGE_KEY, sample  # noqa: E402
from keychain import Home  # noqa: E402


def accounts(home):
    return json.loads(home.keywand("accounts", "--json").stdout)


def test_a_key_is_renewed_in_its_place_at_the_accounts_own_host(sample):
    with Home() as home:
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        before = accounts(home)[0]
        done = home.keywand("add", "--replace", "work", "--key-stdin", "--lang", "en", key=sample.key("lzwjava"))
        assert "Renewed the key of “work” (lzwjava" in done.stdout, done
        (after,) = accounts(home)
        assert (after["id"], after["label"], after["host"]) == (before["id"], "work", before["host"])
        assert after["key_hint"] != before["key_hint"]
        home.keywand("check", "vision-lab/resnet", "--account", "work")
        # Another person's key is none of this account's.
        refused = home.keywand("add", "--replace", "work", "--key-stdin", "--json", key=sample.key("tanaka-ken"), status=1)
        assert json.loads(refused.stdout)["code"] == "key-belongs-to-another"
        home.keywand("add", "--replace", "nobody", "--key-stdin", key=STRANGE_KEY, status=2)


def test_whoami_tells_whose_former_key_netrc_still_holds(sample):
    with Home() as home:
        here = {"WANDB_BASE_URL": sample.url}
        home.keywand("add", "work", "--host", sample.url, "--key-stdin", "--unverified", key=STRANGE_KEY)
        home.keywand("switch", "work", **here)
        home.keywand("add", "--replace", "work", "--key-stdin", key=sample.key("lzwjava"))
        told = json.loads(home.keywand("whoami", "--json", **here).stdout)
        assert (told["account"], told["former"], told["user"]) == (None, "work", None)
        assert {one["former"] for one in told["readers"] if one["program"] == "wandb-sandbox"} == {"work"}
        assert "former key of work" in home.keywand("--lang", "en", "whoami", **here).stdout
        home.keywand("switch", "work", **here)
        told = json.loads(home.keywand("whoami", "--json", **here).stdout)
        assert (told["account"], told["former"], told["user"]) == ("work", None, "lzwjava")


def test_what_was_purged_leaves_nothing_to_bring_back(sample):
    with Home() as home:
        home.keywand("add", "work-to-go", "--host", sample.url, "--key-stdin", key=sample.key("lzwjava"))
        home.keywand("bind", "work-to-go")
        home.keywand("reach", "--account", "work-to-go")
        hint = accounts(home)[0]["key_hint"]
        assert "cannot be undone" in home.keywand("remove", "work-to-go", "--purge", "--lang", "en").stdout
        home.keywand("remove", "--undo", status=1)
        data = home.path / ".local/share/keywand"
        for file in (file for file in data.rglob("*") if file.is_file()):
            text = file.read_bytes()
            assert b"work-to-go" not in text and hint.encode() not in text and b"lzwjava" not in text, file

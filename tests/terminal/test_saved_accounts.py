"""The accounts that `wandb login sso` saves, which no release of wandb reads yet."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from conftest import STRANGE_KEY  # noqa: E402
from keychain import Home  # noqa: E402

HOST = "https://api.wandb.ai"


def saved(*organizations, **more):
    account = {"id_token": "secret.id.token", "refresh_token": "secret-refresh", "token_endpoint": "https://idp.example.com", "client_id": "cli"}
    accounts = {f"{HOST}#{name}": account | {"host": HOST, "org": name} for name in organizations}
    accounts["https://wandb.example.com"] = account | {"host": "https://wandb.example.com"}
    return json.dumps({"version": 1, "accounts": accounts} | more)


def read(home):
    readers = json.loads(home.keywand("whoami", "--json").stdout)["readers"]
    return [(one["saved_account"], one["why"]) for one in readers if one["program"] == "wandb-saved-accounts"]


def test_the_account_that_a_wandb_to_come_would_use_is_told_and_a_switch_does_not_reach_it():
    with Home() as home:
        home.keywand("add", "work", "--host", HOST, "--key-stdin", "--unverified", key=STRANGE_KEY)
        assert read(home) == []
        plan = json.loads(home.keywand("switch", "work", "--dry-run", "--json").stdout)
        assert plan["left_behind"] == [] and all(reader["follows"] for reader in plan["readers"])
        file = home.path / ".config" / "wandb" / "identity_token.json"
        file.parent.mkdir(parents=True)
        for text, expect in [
            (saved("acme"), [(f"{HOST}#acme", None)]),
            (saved("acme", "zeta", active=f"{HOST}#zeta"), [(f"{HOST}#zeta", None)]),
            (saved("acme", "zeta"), [(None, "no-key")]),
            (saved(), []),
            ("a.b.c", []),
            (saved("acme", active=f"{HOST}#acme"), [(f"{HOST}#acme", None)]),
        ]:
            file.write_text(text)
            assert read(home) == expect, text
        (line,) = json.loads(home.keywand("switch", "work", "--dry-run", "--json").stdout)["left_behind"]
        assert "does not follow to work" in line["en"] and "work に切り替わりません" in line["ja"]
        told = home.keywand("--lang", "en", "whoami").stdout
        assert f"the account {HOST}#acme of ~/.config/wandb/identity_token.json" in told
        switched = home.keywand("--lang", "en", "switch", "work")
        assert "does not follow to work" in switched.stderr and f"{HOST}#acme" in switched.stderr
        listed = home.keywand("keys", "--json").stdout
        assert "secret" not in told + switched.stdout + switched.stderr + listed

"""The newest client's `Api.create_project` and the document behind Keywand's button end alike."""

import base64
import json
import re
import urllib.error
import urllib.request

import pytest
from conftest import ROOT

NEWEST = "0.31.0"
DOCUMENT = ROOT / "src-tauri/core/src/wandb/query/create_project.graphql"
CLIENT = """
import sys, wandb
try:
    wandb.Api().create_project(name=sys.argv[2], entity=sys.argv[1])
    print("KEYWAND made")
except Exception as error:
    print("KEYWAND refused", error)
"""


def by_client(sample, person, entity, project):
    done = sample.client(NEWEST, person, ["-c", CLIENT, entity, project])
    assert "KEYWAND " in done.stdout, done.stdout + done.stderr
    return done.stdout.split("KEYWAND ")[1].strip()


def by_keywand(sample, person, entity, project):
    """Sends our document as it stands; what the button does around it is tested against the whole core."""
    query = re.sub(r"#.*", "", DOCUMENT.read_text())
    body = json.dumps({"query": query, "variables": {"entity": entity, "project": project}}).encode()
    login = base64.b64encode(f"api:{sample.key(person)}".encode()).decode()
    headers = {"Content-Type": "application/json", "Authorization": f"Basic {login}"}
    try:
        with urllib.request.urlopen(urllib.request.Request(f"{sample.url}/graphql", body, headers)) as answered:
            answer = json.load(answered)
    except urllib.error.HTTPError as refused:
        answer = json.load(refused)
    made = (answer["data"].get("upsertModel") or {}).get("project")
    if made:
        assert (made["name"], made["entityName"]) == (project, entity)
        return "made"
    return f"refused {answer['errors'][0]['message']}"


@pytest.mark.parametrize("entity, ends", [("vision-lab", "made"), ("frozen-team", "refused permission denied"), ("speech-group", "refused permission denied")])
def test_the_client_and_keywand_agree_on_who_may_create(sample, entity, ends):
    client = by_client(sample, "lzwjava", entity, "made-by-the-client")
    keywand = by_keywand(sample, "lzwjava", entity, "made-by-keywand")
    assert client.split()[0] == keywand.split()[0] and keywand == ends, (client, keywand)
    assert keywand.removeprefix("refused ") in client, (client, keywand)
    there = sample.check("lzwjava", f"{entity}/made-by-the-client")
    assert (there["findings"][0]["code"] == "allowed") == (ends == "made")

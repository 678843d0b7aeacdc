"""An error that names no target leads to the script that its traceback names."""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from keychain import home  # noqa: E402

ERROR = """Traceback (most recent call last):
  File "{script}", line 3, in <module>
    run = wandb.init(entity=ENTITY)
  File "/x/site-packages/wandb/sdk/wandb_init.py", line 1202, in init
    raise
wandb.errors.CommError: Error uploading run: returned error 403: permission denied
"""
CODE = 'import wandb\n\nrun = wandb.init(entity="vision-lab", project="it\'s resnet")\n'


def explained(home, script, *more):
    return home.keywand("explain", *more, key=ERROR.format(script=script), status=1).stdout


def test_the_exact_test_is_proposed(home):
    script = home.path / "train.py"
    script.write_text(CODE)
    command = r"keywand check 'vision-lab/it'\''s resnet'"
    assert json.loads(explained(home, script, "--json"))["check"] == command
    # A path as Python prints it for a script of this folder.
    assert json.loads(explained(home, "train.py", "--json"))["check"] == command
    for language, words in (("en", "~/train.py names vision-lab/it's resnet"), ("ja", "~/train.py には vision-lab/it's resnet と書かれています")):
        text = explained(home, script, "--lang", language)
        assert words in text and f"\n  $ {command}\n" in text, text


def test_nothing_is_proposed_where_the_script_is_not_ones_own_or_not_clear(home, tmp_path):
    elsewhere = tmp_path / "train.py"
    elsewhere.write_text(CODE)
    assert json.loads(explained(home, elsewhere, "--json"))["check"] is None
    link = home.path / "train.py"
    link.symlink_to(elsewhere)
    assert json.loads(explained(home, link, "--json"))["check"] is None, "a link leads out of the home folder"
    link.unlink()
    os.mkfifo(link)
    assert json.loads(explained(home, link, "--json"))["check"] is None, "a pipe never ends"
    link.unlink()
    assert json.loads(explained(home, link, "--json"))["check"] is None
    link.write_text(CODE + 'wandb.init(entity="vision-lab", project="other")\n')
    assert json.loads(explained(home, link, "--json"))["check"] is None, "two projects are no target"

"""What the system notifies of, as a desktop sees it: a change of a favorite, where that is wanted, and names only where they are."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sdk"))

from front import LOWERED, Front
from notifications import Notifications
from test_accounts import KEYWAND, sample  # noqa: F401 (a fixture)
from webdriver import Window, until

TARGET = "vision-lab/resnet"
GAINED = ("Keywand", "You should now be able to log runs to one of your favorites.")


@pytest.fixture
def front(sample):  # noqa: F811
    made = Front(sample["url"])
    yield made
    made.close()


@pytest.fixture
def window(front, sample):  # noqa: F811
    here = {"WANDB_BASE_URL": front.url, "WANDB_API_KEY": sample["keys"]["lzwjava"]}
    add = lambda opened: subprocess.run([KEYWAND, "watch", "--add", TARGET], env=opened.environment, check=True)  # noqa: E731
    opened = Window(here, before=[add])
    opened.click("[data-testid=language-en]")
    yield opened
    opened.close()


def test_the_system_notifies_of_a_change_where_that_is_wanted_and_names_it_where_that_is(window, front):
    desktop = Notifications(window.environment["DBUS_SESSION_BUS_ADDRESS"])
    window.wait("[data-testid=favourites-run]")

    changes(window, front, LOWERED, "lost")
    window.click("[data-testid=notify]")
    changes(window, front, {}, "gained")
    # It is the first: of the change before, nothing was said.
    until(lambda: desktop.shown, "nothing is notified")
    assert desktop.shown == [GAINED]

    # Nothing changed since.
    window.click("[data-testid=favourites-run]")
    window.wait("[data-testid=favourites-run]")

    window.click("[data-testid=notify-names]")
    changes(window, front, LOWERED, "lost")
    until(lambda: len(desktop.shown) > 1, "no second notification comes")
    (title, text) = desktop.shown[-1]
    assert len(desktop.shown) == 2 and title == "Keywand"
    assert "can no longer log runs" in text and TARGET in text
    assert window.wrong() == []
    desktop.close()


def changes(window, front, answers, change):
    """The server answers otherwise, and every favorite is tested again."""
    front.answers = answers
    window.click("[data-testid=favourites-run]")
    window.wait(f"[data-testid=favourite-change][data-change={change}]")
    window.wait("[data-testid=favourites-run]")

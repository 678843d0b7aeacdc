"""The real window. Run under `dbus-run-session -- xvfb-run -a`."""

import pytest

from webdriver import Window


@pytest.fixture(scope="module")
def window():
    opened = Window()
    yield opened
    opened.close()


@pytest.fixture
def fresh():
    opened = Window()
    yield opened
    opened.close()

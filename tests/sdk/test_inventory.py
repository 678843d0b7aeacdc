"""The inventory finds what a client raises and prints, with names in place of what only a running client knows."""

import inventory

SOURCE = '''
def f(entity, name):
    raise ValueError(f"Project {name!r} not found under entity {entity}")
    wandb.termerror("Could not " + "find sweep %s here" % name)
    raise CommError("permission denied for {}".format(name))
    raise TypeError("no")
'''


def test_messages_are_found_with_names_in_place():
    found = [(message.kind, message.text) for message in inventory.messages("wandb/a.py", SOURCE)]
    assert sorted(found) == [
        ("CommError", "permission denied for abc123de"),
        ("ValueError", "Project abc123de not found under entity bob-team"),
        ("termerror", "Could not find sweep abc123de here"),
    ]


def test_a_message_is_printed_as_a_terminal_shows_it():
    assert inventory.printed(inventory.Message("wandb/a.py", "termerror", "x")) == "wandb: ERROR x\n"
    assert "wandb.errors.errors.CommError: x" in inventory.printed(inventory.Message("wandb/a.py", "CommError", "x"))

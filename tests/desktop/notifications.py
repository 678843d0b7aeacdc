"""A desktop's notifications, taken and kept: Desktop Notifications Specification 1.2, spoken to a session bus."""

from threading import Thread

from jeepney import HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"


class Notifications:
    """`shown`: title and text of each, in order."""

    def __init__(self, address, capabilities=("body", "body-markup")):
        self.shown, self.capabilities = [], list(capabilities)
        self.bus = open_dbus_connection(address)
        self.bus.send_and_get_reply(message_bus.RequestName(NAME))
        Thread(target=self.serve, daemon=True).start()

    def serve(self):
        try:
            while True:
                asked = self.bus.receive()
                if asked.header.message_type is MessageType.method_call:
                    self.bus.send(new_method_return(asked, *self.answer(asked)))
        except (ConnectionError, OSError):
            # The connection was closed.
            pass

    def answer(self, asked):
        member = asked.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            return "as", (self.capabilities,)
        if member == "GetServerInformation":
            return "ssss", ("tests", "tests", "1", "1.2")
        assert member == "Notify", member
        _program, _replaced, _icon, title, words, *_more = asked.body
        self.shown.append((title, words))
        return "u", (len(self.shown),)

    def close(self):
        self.bus.close()

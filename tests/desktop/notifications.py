"""A desktop's notifications, taken and kept: Desktop Notifications Specification 1.2, spoken to a session bus."""

import os
import re
import socket
import struct
from threading import Thread

NAME = "org.freedesktop.Notifications"
BUS = [(1, "o", "/org/freedesktop/DBus"), (2, "s", "org.freedesktop.DBus"), (6, "s", "org.freedesktop.DBus")]
CALL, RETURN = 1, 2


def padded(data, to):
    return data + bytes(-len(data) % to)


def text(value):
    return struct.pack("<I", len(value.encode())) + value.encode() + b"\0"


def texts(*values):
    data = b""
    for value in values:
        data = padded(data, 4) + text(value)
    return data


def message(kind, serial, fields, body=b""):
    """D-Bus Specification, "Message Protocol"."""
    listed = b""
    for code, form, value in fields:
        listed = padded(listed, 8) + bytes([code, 1]) + form.encode() + b"\0"
        if form == "g":
            listed += bytes([len(value)]) + value.encode() + b"\0"
        else:
            listed = padded(listed, 4) + (struct.pack("<I", value) if form == "u" else text(value))
    return padded(struct.pack("<cBBBIII", b"l", kind, 0, 1, len(body), serial, len(listed)) + listed, 8) + body


class Reading:
    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self):
        self.at += -self.at % 4
        (value,) = struct.unpack_from("<I", self.data, self.at)
        self.at += 4
        return value

    def text(self, length=None):
        length = self.number() if length is None else length
        value = self.data[self.at : self.at + length].decode()
        self.at += length + 1
        return value

    def byte(self):
        self.at += 1
        return self.data[self.at - 1]

    def fields(self):
        found = {}
        while self.at < len(self.data):
            self.at += -self.at % 8
            code, form = self.byte(), self.text(self.byte())
            found[code] = self.number() if form == "u" else self.text(self.byte() if form == "g" else None)
        return found


class Notifications:
    """`shown`: title and text of each, in order."""

    def __init__(self, address, capabilities=("body", "body-markup")):
        self.shown, self.serial, self.capabilities = [], 0, capabilities
        self.bus = socket.socket(socket.AF_UNIX)
        self.bus.connect(re.search("unix:path=([^,]*)", address)[1])
        self.bus.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        assert self.bus.recv(256).startswith(b"OK ")
        self.bus.sendall(b"BEGIN\r\n")
        self.send(CALL, [*BUS, (3, "s", "Hello")])
        self.send(CALL, [*BUS, (3, "s", "RequestName"), (8, "g", "su")], padded(text(NAME), 4) + struct.pack("<I", 0))
        while (said := self.receive()) and said[2].get(5) != self.serial:
            pass
        Thread(target=self.serve, daemon=True).start()

    def send(self, kind, fields, body=b""):
        self.serial += 1
        self.bus.sendall(message(kind, self.serial, fields, body))

    def read(self, count):
        return self.bus.recv(count, socket.MSG_WAITALL)

    def receive(self):
        head = self.read(16)
        if len(head) < 16:
            return None
        _, kind, _, _, body, serial, listed = struct.unpack("<cBBBIII", head)
        fields = Reading(self.read(listed + -listed % 8)[:listed]).fields()
        return kind, serial, fields, Reading(self.read(body) if body else b"")

    def serve(self):
        while said := self.receive():
            kind, serial, fields, body = said
            if kind == CALL and fields.get(2) == NAME:
                form, answer = self.answer(fields[3], body)
                self.send(RETURN, [(5, "u", serial), (6, "s", fields[7]), (8, "g", form)], answer)

    def answer(self, member, body):
        if member == "GetCapabilities":
            listed = texts(*self.capabilities)
            return "as", struct.pack("<I", len(listed)) + listed
        if member == "GetServerInformation":
            return "ssss", texts("tests", "tests", "1", "1.2")
        assert member == "Notify", member
        _program, _replaced, _icon, title, words = body.text(), body.number(), body.text(), body.text(), body.text()
        self.shown.append((title, words))
        return "u", struct.pack("<I", len(self.shown))

    def close(self):
        self.bus.close()

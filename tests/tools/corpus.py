"""Writes the texts of a folder of tests/fixtures as a corpus, one file a text: `corpus.py reading FOLDER`."""

import hashlib
import sys
from pathlib import Path

folder = Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for file in (Path(__file__).resolve().parents[1] / "fixtures" / sys.argv[1]).rglob("*.txt"):
    for part in file.read_text().split("=== ")[1:]:
        text = part.split("---\n", 1)[1].split("--->\n")[0].encode()
        (folder / hashlib.sha256(text).hexdigest()[:16]).write_bytes(text)

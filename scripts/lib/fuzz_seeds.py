"""Makes the inputs that the fuzz programs begin with: fuzz_seeds.py FOLDER.

From tests/fuzz/seeds, the links in docs/routine-link.md and the files that ship."""

import base64
import pathlib
import re
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
# In the order of tests/fuzz/content.cpp and figure.cpp: the first byte of an input chooses the file.
CONTENT = ["needs.json", "positions.json", "posture.json", "sources.json", "poses/cat-cow.json",
           "routines/short-reset.json", "text/en.json", "text/de.json", "learn.json"]
FIGURE = ["figure/positions.json", "figure/mountain.json", "figure/gate.json", "figure/small-bridge.json"]


def links():
    text = (ROOT / "docs/routine-link.md").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"\b1\.[A-Za-z0-9_-]{8,}(?:%2D|%5F)?", text)))


def bits():
    """Yields the bytes of each link without their checksum, which is the last two. Some links are damaged examples."""
    for link in links():
        text = link[2:].replace("%2D", "-").replace("%5F", "_")
        if len(text) % 4 != 1:
            yield base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))[:-2]


def chosen(names):
    return [bytes([place]) + (ASSETS / name).read_bytes() for place, name in enumerate(names)]


def main(folder):
    seeds = {
        "link": [link.encode() for link in links()],
        "link_file": [f'{{"catcow":1,"title":"Evening","link":"#{link}"}}'.encode() for link in links()],
        "packed": list(bits()),
        "content": chosen(CONTENT),
        "figure": chosen(FIGURE),
    }
    for path in sorted((ROOT / "tests/fuzz/seeds").glob("*/*")):
        seeds.setdefault(path.parent.name, []).append(path.read_bytes())
    shutil.rmtree(folder, ignore_errors=True)
    for name, inputs in seeds.items():
        (folder / name).mkdir(parents=True)
        for number, data in enumerate(inputs):
            (folder / name / str(number)).write_bytes(data)


main(pathlib.Path(sys.argv[1]))

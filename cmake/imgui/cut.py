"""Copies sources of Dear ImGui and empties the functions that unused.txt lists.
    cut.py LIST TO SOURCE...
A function is found by its definition, word for word: Dear ImGui begins each in the first column and
closes it there. One that is not found, or twice, is told of and stays whole: a newer Dear ImGui still
builds, and tests/ui/imgui_cut_test.cpp notices."""

import pathlib
import re
import sys


def listed(text):
    """[(definition, value that it returns, or nothing)]"""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple((line.split(" -> ") + [""])[:2]) for line in lines]


def cut(source, definition, value):
    """The source with that function empty, and how often it was there."""
    words = r"\s+".join(map(re.escape, definition.split()))
    body = re.compile(rf"^({words}\n{{\n).*?^}}\n", re.MULTILINE | re.DOTALL)
    empty = f"    return {value};\n" if value else ""
    return body.subn(lambda found: f"{found[1]}{empty}}}\n", source)


def main(list_path, folder, *paths):
    sources = {path: pathlib.Path(path).read_text(encoding="utf-8") for path in paths}
    for definition, value in listed(pathlib.Path(list_path).read_text(encoding="utf-8")):
        times = 0
        for path, source in sources.items():
            sources[path], found = cut(source, definition, value)
            times += found
        if times != 1:
            print(f"warning: {list_path}: Dear ImGui defines {definition} {times} times, not once", file=sys.stderr)
    for path, source in sources.items():
        (pathlib.Path(folder) / pathlib.Path(path).name).write_text(source, encoding="utf-8")


main(*sys.argv[1:])

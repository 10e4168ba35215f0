"""Copies sources of Dear ImGui and empties the functions that unused.txt lists.
    cut.py LIST TO SOURCE...
Finds a function by its definition, word for word. Dear ImGui opens and closes each function in the first
column. Prints a warning for a definition that it does not find exactly once, so a newer Dear ImGui still
builds, and tests/ui/imgui_cut_test.cpp detects the change."""

import pathlib
import re
import sys


def listed(text):
    """Returns [(definition, return value, or "" for none)]."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple((line.split(" -> ") + [""])[:2]) for line in lines]


def cut(source, definition, value):
    """Returns the source with that function empty, and how often the function was found."""
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

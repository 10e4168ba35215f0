#!/usr/bin/env python3
"""Adds up the function sizes of a WebAssembly file by namespace. The file must have a name section.

    code_size.py FILE.wasm [PART...]    also lists the largest functions with PART in their name

Binary format: WebAssembly core specification 2.0, chapter 5 and appendix "Custom Sections".
"""

import collections
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from usage import MANY, usage  # noqa: E402

NAMESPACES = {"body", "figure"}  # all other layers share one namespace


class Reader:
    def __init__(self, data, at=0):
        self.data, self.at = data, at

    def byte(self):
        self.at += 1
        return self.data[self.at - 1]

    def number(self):  # LEB128
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def text(self):
        size = self.number()
        self.at += size
        return self.data[self.at - size:self.at].decode()


def imported(reader):
    """Returns the number of imported functions. They come first in the numbering."""
    functions = 0
    for _ in range(reader.number()):
        reader.text(), reader.text()
        kind = reader.byte()
        if kind == 0:
            functions += 1
            reader.number()
        elif kind == 3:
            reader.at += 2
        else:
            if kind == 1:
                reader.byte()
            flags = reader.number()
            reader.number()
            if flags & 1:
                reader.number()
    return functions


def named(reader, end):
    names = {}
    while reader.at < end:
        kind, size = reader.byte(), reader.number()
        after = reader.at + size
        if kind == 1:
            for _ in range(reader.number()):
                number = reader.number()
                names[number] = reader.text()
        reader.at = after
    return names


def functions(data):
    """Returns (bytes, name) for each function."""
    sizes, names, first = [], {}, 0
    reader = Reader(data, 8)
    while reader.at < len(data):
        section, size = reader.byte(), reader.number()
        end = reader.at + size
        if section == 2:
            first = imported(reader)
        elif section == 10:
            for _ in range(reader.number()):
                length = reader.number()
                sizes.append(length)
                reader.at += length
        elif section == 0 and reader.text() == "name":
            names = named(reader, end)
        reader.at = end
    return [(size, names.get(first + i, "")) for i, size in enumerate(sizes)]


def layer_of(name):
    space = re.search(r"catcow::(\w+)", name)
    if not space:
        return "Dear ImGui" if re.search(r"\bIm[A-Z]\w|\bstb", name) else "libraries"
    if space[1] in NAMESPACES:
        return space[1]
    return "demonstration" if space[1] == "Demonstration" else "all other layers"


def main():
    arguments = usage(__doc__, most=MANY)
    if not arguments:
        print("error: name a file; see scripts/lib/code_size.py --help", file=sys.stderr)
        return 2
    every = functions(pathlib.Path(arguments[0]).read_bytes())
    layers = collections.Counter()
    for size, name in every:
        layers[layer_of(name)] += size
    for layer, size in layers.most_common():
        print(f"{size:8d}  {layer}")
    print(f"{sum(layers.values()):8d}  in total")
    for part in arguments[1:]:
        for size, name in sorted(each for each in every if part in each[1])[:-26:-1]:
            print(f"{size:8d}  {name[:110]}")
    return 0


sys.exit(main())

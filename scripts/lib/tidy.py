#!/usr/bin/env python3
"""Runs clang-tidy over src/, several files at a time.

    tidy.py BUILD_FOLDER JOBS MEMORY

BUILD_FOLDER is a built Ninja folder with compile_commands.json. Files that CMake has joined are checked
together. MEMORY is a file with the hashes of the checks that passed; several clones can share it. A check
that passed is not repeated until one of its files, one of our headers that they include, the command, the
rules or the tool changes. CATCOW_CLANG_TIDY is the path of the program.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
from usage import ROOT, usage  # noqa: E402

ARGUMENTS = usage(__doc__, most=3)
if len(ARGUMENTS) < 3:
    print("error: give all arguments; see scripts/lib/tidy.py --help", file=sys.stderr)
    sys.exit(2)
BUILD, JOBS, MEMORY = pathlib.Path(ARGUMENTS[0]).resolve(), int(ARGUMENTS[1]), pathlib.Path(ARGUMENTS[2])
TOOL = os.environ.get("CATCOW_CLANG_TIDY") or "clang-tidy"
REMEMBERED = 5000


def digest(*parts):
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def printed(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def headers_by_object():
    """Returns our headers for each object file, as Ninja recorded them while building."""
    found, name = {}, None
    for line in printed("ninja", "-C", str(BUILD), "-t", "deps").splitlines():
        if line and not line.startswith(" "):
            name = line.split(":")[0]
            found[name] = []
        elif line.strip():
            path = (BUILD / line.strip()).resolve()
            if path.is_relative_to(ROOT / "src"):
                found[name].append(path)
    return found


def sources(path):
    """Returns the sources that this file compiles: itself, or the sources that CMake joined in it."""
    if path.parent.name != "Unity":
        return [path]
    return [pathlib.Path(name) for name in re.findall(r'#include "(.*)"', path.read_text())]


def states():
    """Returns each compiled file of our sources, with a hash of everything that its result depends on."""
    common = printed(TOOL, "--version").encode() + (ROOT / ".clang-tidy").read_bytes()
    headers = headers_by_object()
    every = sorted((ROOT / "src").rglob("*.h"))
    found = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        path = (pathlib.Path(entry["directory"]) / entry["file"]).resolve()
        if path.exists() and all(source.is_relative_to(ROOT / "src") for source in sources(path)):
            command = entry["command"].replace(str(ROOT), "")
            built = entry["command"].partition(" -o ")[2].partition(" ")[0]
            used = headers.get(built, every)
            files = sorted({*sources(path), *used})
            found[path] = digest(common, command.encode(), *(file.read_bytes() for file in files))
    return found


def check(path):
    run = subprocess.run(
        [TOOL, "--quiet", "-p", BUILD, path],
        capture_output=True, text=True, check=False)
    return run.returncode, run.stdout.strip() or (run.stderr.strip() if run.returncode else "")


def main():
    now = states()
    passed = MEMORY.read_text().split() if MEMORY.exists() else []
    todo = sorted(path for path, state in now.items() if state not in set(passed))
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        for done, (path, (status, report)) in enumerate(zip(todo, pool.map(check, todo)), 1):
            if status == 0:
                passed.append(now[path])
                MEMORY.write_text("\n".join(passed[-REMEMBERED:]) + "\n")
            else:
                failures += 1
            files = " ".join(str(source.relative_to(ROOT)) for source in sources(path))
            print(f"[{done}/{len(todo)}] {files}", *filter(None, [report]), sep="\n", flush=True)
    count = sum(len(sources(path)) for path in now)
    print(f"clang-tidy: {count} files in {len(now)} runs, {len(now) - len(todo)} unchanged since they passed, "
          f"{failures} with findings")
    return 1 if failures else 0


sys.exit(main())

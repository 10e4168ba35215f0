#!/usr/bin/env python3
"""Runs clang-tidy over src/, several files at a time.

    tidy.py BUILD_FOLDER JOBS MEMORY

BUILD_FOLDER is a built Ninja folder with compile_commands.json. Files that CMake has joined are checked
together, and up to four such groups of a layer at once: of the 6 s that one takes, the headers of the standard
library take 4. MEMORY is a file with the hashes of the checks that passed; several clones can share it. A
check that passed is not repeated until one of its files, one of our headers that they include, the command, the
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
import tempfile

sys.dont_write_bytecode = True
from usage import ROOT, usage  # noqa: E402

ARGUMENTS = usage(__doc__, most=3)
if len(ARGUMENTS) < 3:
    print("error: give all arguments; see scripts/lib/tidy.py --help", file=sys.stderr)
    sys.exit(2)
BUILD, JOBS, MEMORY = pathlib.Path(ARGUMENTS[0]).resolve(), int(ARGUMENTS[1]), pathlib.Path(ARGUMENTS[2])
TOOL = os.environ.get("CATCOW_CLANG_TIDY") or "clang-tidy"
REMEMBERED = 5000
JOINED = 4


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
    """Returns each compiled file of our sources, with a hash of everything that its result depends on and its entry in
    compile_commands.json."""
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
            found[path] = digest(common, command.encode(), *(file.read_bytes() for file in files)), entry
    return found


def command_for(entry, path):
    """Returns the command of this entry, for another file. In joined files, a name may hide that of another file."""
    return entry["command"].partition(" -o ")[0] + f" -Wno-shadow -c {path}"


def groups(paths, now):
    """Puts groups of CMake together that the same command compiles, at most JOINED of them."""
    alike = {}
    for path in paths:
        layer = path.parent if path.parent.name == "Unity" else path
        alike.setdefault((layer, command_for(now[path][1], "")), []).append(path)
    return [all_of[at:at + JOINED] for all_of in alike.values() for at in range(0, len(all_of), JOINED)]


def run_tool(entry, paths):
    with tempfile.TemporaryDirectory() as folder:
        joined = pathlib.Path(folder) / "joined.cpp"
        joined.write_text("".join(f'#include "{path}"\n' for path in paths))
        (pathlib.Path(folder) / "compile_commands.json").write_text(json.dumps(
            [{"directory": entry["directory"], "file": str(joined), "command": command_for(entry, joined)}]))
        run = subprocess.run([TOOL, "--quiet", f"--config-file={ROOT}/.clang-tidy", "-p", folder, joined],
                             capture_output=True, text=True, check=False)
    return run.returncode, run.stdout.strip() or (run.stderr.strip() if run.returncode else "")


def check(entry, paths):
    """Returns the exit status and the findings. Where two groups define the same name, checks each by itself."""
    status, report = run_tool(entry, paths)
    if len(paths) == 1 or "[clang-diagnostic-error]" not in report:
        return status, report
    alone = [run_tool(entry, [path]) for path in paths]
    return max(status for status, _ in alone), "\n".join(filter(None, (report for _, report in alone)))


def main():
    now = states()
    passed = MEMORY.read_text().split() if MEMORY.exists() else []
    todo = sorted(path for path, (state, _) in now.items() if state not in set(passed))
    work = groups(todo, now)
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        results = pool.map(lambda paths: check(now[paths[0]][1], paths), work)
        for done, (paths, (status, report)) in enumerate(zip(work, results), 1):
            if status == 0:
                passed.extend(now[path][0] for path in paths)
                MEMORY.write_text("\n".join(passed[-REMEMBERED:]) + "\n")
            else:
                failures += 1
            files = " ".join(str(source.relative_to(ROOT)) for path in paths for source in sources(path))
            print(f"[{done}/{len(work)}] {files}", *filter(None, [report]), sep="\n", flush=True)
    count = sum(len(sources(path)) for path in now)
    unchanged = sum(len(sources(path)) for path in now.keys() - set(todo))
    print(f"clang-tidy: {count} files, {unchanged} unchanged since they passed, the others in {len(work)} runs, "
          f"{failures} with findings")
    return 1 if failures else 0


sys.exit(main())

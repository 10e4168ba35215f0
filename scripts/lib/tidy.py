#!/usr/bin/env python3
"""clang-tidy over src/, several files at a time: tidy.py BUILD_FOLDER JOBS

A file that passed is not looked at again until it, a header of ours, the rules or the tool change;
what passed is remembered in BUILD_FOLDER/tidy-passed.
"""
import concurrent.futures
import hashlib
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD, JOBS = pathlib.Path(sys.argv[1]), int(sys.argv[2])
PASSED = BUILD / "tidy-passed"


def digest(*parts):
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def common_state():
    """Whatever bears on every file: the tool, the rules, all our headers."""
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    headers = sorted((ROOT / "src").rglob("*.h"))
    return digest(version, (ROOT / ".clang-tidy").read_bytes(),
                  *(str(h).encode() + h.read_bytes() for h in headers)).encode()


def units():
    """Our sources in the compilation database, each once, with its command."""
    found = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        path = (pathlib.Path(entry["directory"]) / entry["file"]).resolve()
        if path.is_relative_to(ROOT / "src") and path.exists():
            found[path] = entry.get("command", "").encode()
    return found


def check(path):
    run = subprocess.run(
        ["clang-tidy", "--quiet", "-p", BUILD, "--extra-arg=-Wno-unknown-warning-option", path],
        capture_output=True, text=True, check=False)
    return run.returncode, run.stdout.strip() or (run.stderr.strip() if run.returncode else "")


def main():
    common = common_state()
    states = {path: digest(common, command, path.read_bytes()) for path, command in units().items()}
    passed = set(PASSED.read_text().split()) if PASSED.exists() else set()
    todo = sorted(path for path, state in states.items() if state not in passed)
    passed &= set(states.values())
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        for path, (status, report) in zip(todo, pool.map(check, todo)):
            if status == 0:
                passed.add(states[path])
            else:
                failures += 1
                print(report, flush=True)
    PASSED.write_text("\n".join(sorted(passed)) + "\n")
    print(f"clang-tidy: {len(states)} files, {len(states) - len(todo)} unchanged since they passed, "
          f"{failures} with findings")
    return 1 if failures else 0


sys.exit(main())

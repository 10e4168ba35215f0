"""Reads assets/ for the scripts that check it and that print it."""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ASSETS = ROOT / "assets"


def read(path, fault):
    """The JSON of a file; {} when it cannot be read. `fault(file, field, reason)` hears why."""
    name = str(path.relative_to(ROOT))

    def unique(pairs):
        keys = [key for key, _ in pairs]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            fault(name, key, "is there twice")
        return dict(pairs)

    try:
        return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique)
    except (OSError, ValueError) as problem:
        fault(name, "file", str(problem))
        return {}


def flatten(value, key=""):
    """(key, text) for every text, keys joined with dots, lists counted from 1."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from flatten(inner, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for place, inner in enumerate(value, 1):
            yield from flatten(inner, f"{key}.{place}")
    else:
        yield key, value

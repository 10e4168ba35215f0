"""Reads assets/ for the scripts that check or print the content."""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ASSETS = ROOT / "assets"


def read(path, fault):
    """Returns the JSON of a file. If it cannot be read, returns {} and calls `fault(file, field, reason)`."""
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
    """Yields (key, text) for every text. Keys are joined with dots. List items are counted from 1."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from flatten(inner, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for place, inner in enumerate(value, 1):
            yield from flatten(inner, f"{key}.{place}")
    else:
        yield key, value

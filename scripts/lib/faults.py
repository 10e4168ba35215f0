"""Collects the faults that scripts/check-content finds, and what several of its checks need."""
from content import read as read_json

faults = []


def fault(file, field, reason):
    faults.append(f"{file}: {field}: {reason}")


def read(path):
    return read_json(path, fault)


def fields(file, place, value, needed, optional=()):
    if not isinstance(value, dict):
        fault(file, place, "must be an object")
        return False
    for name in sorted(set(value) - set(needed) - set(optional)):
        fault(file, f"{place}.{name}", "is not a known field")
    for name in sorted(set(needed) - set(value)):
        fault(file, f"{place}.{name}", "is missing")
    return set(needed) <= set(value)


def needs_text(file, place, key, texts, used):
    used.add(key)
    if key not in texts:
        fault(file, place, f"the text {key} is missing")

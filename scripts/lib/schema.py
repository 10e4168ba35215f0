"""Checks a value against a JSON schema. Supports only the keywords that assets/schema/ uses.

Editors read the same schemas. This check finds a schema that does not match the data.
"""
import functools
import re

from content import ASSETS
from faults import read

KNOWN = {"$schema", "$defs", "$ref", "title", "description", "type", "enum", "pattern", "minimum", "maximum",
         "minLength", "minItems", "maxItems", "items", "properties", "required", "additionalProperties", "anyOf"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}


@functools.cache
def other_schema(name):
    return read(ASSETS / "schema" / name)


def complaints(value, schema, root, place=""):
    """Yields (place, reason) for everything in the value that the schema does not allow."""
    unknown = set(schema) - KNOWN
    if unknown:
        yield place, f"the schema says {sorted(unknown)[0]}, which scripts/lib/schema.py does not know"
    if "$ref" in schema:
        file, _, name = schema["$ref"].rpartition("#/$defs/")
        root = other_schema(file) if file else root
        schema = root["$defs"][name]
    if "anyOf" in schema:
        if not any(not list(complaints(value, one, root, place)) for one in schema["anyOf"]):
            yield place, "is of no kind that the schema allows"
        return
    kind = schema.get("type")
    if kind and (not isinstance(value, TYPES[kind]) or (isinstance(value, bool) and kind != "boolean")):
        yield place, f"must be of type {kind}"
        return
    yield from plain(value, schema, place)
    if isinstance(value, dict):
        yield from members(value, schema, root, place)
    if isinstance(value, list):
        for number, element in enumerate(value, 1):
            yield from complaints(element, schema.get("items", {}), root, f"{place}[{number}]")


def plain(value, schema, place):
    if "enum" in schema and value not in schema["enum"]:
        yield place, f"\"{value}\" is not one of {', '.join(schema['enum'])}"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield place, f"\"{value}\" is not written as it should be"
    if value == "" and schema.get("minLength"):
        yield place, "is empty"
    if "minimum" in schema and not schema["minimum"] <= value <= schema["maximum"]:
        yield place, f"must be {schema['minimum']} to {schema['maximum']}"
    if isinstance(value, list):
        low, high = schema.get("minItems", 0), schema.get("maxItems", len(value))
        if not low <= len(value) <= high:
            yield place, f"has {len(value)} elements"


def members(value, schema, root, place):
    inside = schema.get("properties", {})
    others = schema.get("additionalProperties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"{place}.{name}".lstrip("."), "is missing"
    for name, member in value.items():
        where = f"{place}.{name}".lstrip(".")
        if name in inside:
            yield from complaints(member, inside[name], root, where)
        elif others is False:
            yield where, "is not a known field"
        else:
            yield from complaints(member, others, root, where)

"""Checks that the names used in poses and positions exist: rungs, asks, props, needs, positions."""


def check_references(poses, rules, positions, fault):
    """Calls `fault(file, field, reason)` for each fault. `poses`: by id, each valid against its schema."""
    check_positions(rules, positions, fault)
    for pose in poses.values():
        file = f"assets/poses/{pose['id']}.json"
        check_numbers(pose, file, fault)
        for name in pose.get("instead", []):
            if rung(poses, pose, name) is None:
                fault(file, "instead", f"\"{name}\" is not known")
        for name in pose.get("progression_of", []):
            if name not in poses or name == pose["id"]:
                fault(file, "progression_of", f"\"{name}\" is not another pose")
        check_words(pose, rules, file, "", fault)
        for variant in pose["variants"]:
            place = f"variants.{variant['id']}."
            check_words(variant, rules, file, place, fault)
            if "like" in variant and rung(poses, pose, variant["like"]) is None:
                fault(file, f"{place}like", f"\"{variant['like']}\" is not known")
            check_ladder(poses, pose, variant, file, fault)


def rung(poses, pose, name):
    """Returns (pose, variant) for "low" or "knee-rocks/standard", or None if there is none."""
    other, _, wanted = name.rpartition("/")
    owner = poses.get(other) if other else pose
    found = [one for one in owner["variants"] if one["id"] == wanted] if owner else []
    return (owner, found[0]) if found else None


def check_numbers(pose, file, fault):
    for part in ("number", "id"):
        values = [variant[part] for variant in pose["variants"]]
        for value in sorted({value for value in values if values.count(value) > 1}):
            fault(file, f"variants.{part}", f"{value} is used twice")
    if pose["variants"][0]["number"] != 0:
        fault(file, "variants", "the first one must have number 0")


def check_words(owner, rules, file, place, fault):
    needs = [need["id"] for need in rules["needs"]]
    named = {"asks": (owner.get("asks", []), rules["asks"]),
             "props": ([one for prop in owner.get("props", []) for one in prop["any"]], rules["props"]),
             "cautions": ([one for caution in owner.get("cautions", []) for one in caution.get("for", [])], needs)}
    for field, (used, known) in named.items():
        for word in used:
            if word not in known:
                fault(file, place + field, f"\"{word}\" is not in assets/needs.json")


def check_ladder(poses, pose, variant, file, fault):
    here, passed = (pose, variant), []
    while "easier" in here[1]:
        passed.append((here[0]["id"], here[1]["id"]))
        below = rung(poses, here[0], here[1]["easier"])
        if below is None:
            if here[1] is variant:
                fault(file, f"variants.{variant['id']}.easier", f"\"{variant['easier']}\" is not known")
            return
        if (below[0]["id"], below[1]["id"]) in passed:
            fault(file, f"variants.{variant['id']}.easier", "goes round in a loop")
            return
        here = below


def check_positions(rules, positions, fault):
    file, known, moves = "assets/positions.json", positions["positions"], positions["moves"]
    for field in ("asks", "props"):
        for name, words in positions.get(field, {}).items():
            if name not in known:
                fault(file, field, f"\"{name}\" is not a position")
            for word in words:
                if word not in rules[field]:
                    fault(file, f"{field}.{name}", f"\"{word}\" is not in assets/needs.json")
    for move in moves:
        for end in (move["from"], move["to"]):
            if end not in known:
                fault(file, "moves", f"\"{end}\" is not a position")
    for start in known:
        reached, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            onward = {move["to"] for move in moves if move["from"] == here} - reached
            reached |= onward
            waiting += onward
        for lost in [name for name in known if name not in reached]:
            fault(file, "moves", f"no way from \"{start}\" to \"{lost}\"")

"""What becomes of a routine for a person: the rules of src/routine/share.h and src/routine/order.h once more, for
docs/content.md. tests/catalogue and tests/session compare the page with the program."""

RESTS = ("rest", "posture")


def likeness(wanted, other):
    if wanted is other:
        return 100
    common = union = 0
    for part in ("moves", "works", "stretches"):
        here, there = set(wanted.get(part, [])), set(other.get(part, []))
        common, union = common + len(here & there), union + len(here | there)
    return common + common / (union + 1) if common else 0


def shared(content, wanted, needs, props):
    """Returns what comes in place of each rung, or None."""
    suits = {id(rung[1]): content.fitting(rung, needs, props) for rung in wanted}
    for place, rung in enumerate(wanted):   # a pose that comes again in another variant
        was_there = any(one[0] is rung[0] for one in wanted[:place]) and wanted.index(rung) == place
        if was_there and suits[id(rung[1])][:1] != [rung] and rung[0]["kind"] != "rest":
            suits[id(rung[1])] = []
    taken = {}
    seekers = []
    for rung in wanted:
        if suits[id(rung[1])][:1] == [rung] or rung[0]["kind"] == "rest" or rung in seekers:
            continue
        seekers.append(rung)
        if suits[id(rung[1])] and suits[id(rung[1])][0][0]["kind"] == "rest":
            taken[id(rung[1])] = suits[id(rung[1])][0]

    def match(rung):
        return likeness(rung[0], suits[id(rung[1])][0][0]) if suits[id(rung[1])] else 0

    def place(rung, asked):
        for one in suits[id(rung[1])]:
            there = any(other != rung and (other == one or (other[0] is one[0] and one[0] is not rung[0]))
                        for other in wanted)
            if there or one in asked:
                continue
            asked.append(one)
            holder = next((other for other in seekers if taken.get(id(other[1])) == one), None)
            if holder and not place(holder, asked):
                continue
            taken[id(rung[1])] = one
            return True
        return False

    for rung in sorted(seekers, key=match, reverse=True):
        if id(rung[1]) not in taken:
            place(rung, [])
    return [taken.get(id(rung[1])) if rung in seekers else (suits[id(rung[1])] or [None])[0] for rung in wanted]


def changes_of_level(content, rungs):
    levels = ["up"] + [content.level(rung) for rung in rungs]
    return sum(one != other for one, other in zip(levels, levels[1:]))


def ordered(content, rungs):
    first, last, groups = [], [], {}
    begins_up, ends_up = (bool(rungs) and content.level(rungs[end]) == "up" for end in (0, -1))
    for place, rung in enumerate(rungs):
        level = content.level(rung)
        if level != "up":
            groups.setdefault(level, []).append((place, rung))
        elif not groups or (begins_up and not ends_up):
            first.append(rung)
        else:
            last.append(rung)
    below = list(groups.values())
    below[1:] = sorted(below[1:], key=lambda group: sum(place for place, _ in group) / len(group))
    found = first + [rung for group in below for _, rung in group] + last
    return found if changes_of_level(content, found) < changes_of_level(content, rungs) else rungs


def adapted(content, routine, needs, props=None):
    """Returns (the rungs that are played, the rungs that are left out). With these props, or with all."""
    wanted = [content.variant(f"{item['pose']}/{item['variant']}", None) if "variant" in item
              else (content.poses[item["pose"]], content.poses[item["pose"]]["variants"][0])
              for item in routine["items"]]
    found = shared(content, wanted, needs, props)
    left_out = [rung for rung, instead in zip(wanted, found) if instead is None]
    rungs = [rung for rung in found if rung is not None]
    if found == wanted:
        return rungs, left_out
    rungs = ordered(content, rungs)
    return [rung for place, rung in enumerate(rungs)
            if place == 0 or rung != rungs[place - 1] or rung[0]["kind"] not in RESTS], left_out

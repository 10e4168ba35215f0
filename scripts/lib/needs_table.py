"""The parts of docs/content.md about needs: what comes instead, and what each routine becomes."""
import itertools

from adapting import adapted
from tables import row, table

EIGHT = range(1, 9)


def named(rung, pose=None):
    if rung[1] is rung[0]["variants"][0] and pose is None:
        return rung[0]["id"]
    return rung[1]["id"] if rung[0] is pose else f"{rung[0]['id']}/{rung[1]['id']}"


def cell(content, pose, needs):
    wanted = (pose, pose["variants"][0])
    fitting = content.fitting(wanted, needs)
    if not fitting:
        return "-"
    return "" if fitting[0] == wanted else named(fitting[0], pose)


def matrix(content):
    """tests/catalogue/docs_test.cpp reads this table: keep the ids in the cells."""
    eight = [pose for pose in content.poses.values() if pose["number"] in EIGHT]
    lines = ["## What comes instead, for each need", "",
             "With everything at hand. An empty cell: the standard variant. A dash: left out, with the reason.", ""]
    lines += table("needs", *(pose["id"] for pose in eight))
    for need in content.needs:
        lines.append(row(need, *(cell(content, pose, [need]) for pose in eight)))
    lines += ["", "### Why", ""] + table("need", "said", "so that")
    for need in content.needs.values():
        lines.append(row(content.text(f"need.{need['id']}.name"), content.text(f"need.{need['id']}.why"),
                         "; ".join(content.text(f"ask.{ask}") for ask in need["avoids"])))
    return lines


def ways_down(content, rungs):
    levels = ["up"] + [content.level(rung) for rung in rungs]
    return sum(level in ("floor", "bed") and level != before for before, level in zip(levels, levels[1:]))


def routines(content):
    """tests/session/routine_table_test.cpp reads these tables: keep the ids in the cells."""
    lines = ["## What each routine becomes", "",
             "With everything at hand, in the order in which it is done. A clinician can check and sign this part:",
             "", "Checked by: ____________________ Date: ____________", ""]
    lines += table("routine", "need", "done", "left out", "ways down to the floor or a bed")
    for routine in content.routines:
        for needs in [()] + [(need,) for need in content.needs]:
            rungs, left_out = adapted(content, routine, needs)
            lines.append(row(routine["id"], needs[0] if needs else "", ", ".join(map(named, rungs)),
                             ", ".join(map(named, left_out)), ways_down(content, rungs)))
    return lines + counts(content)


def counts(content):
    lines = ["", "### Pairs and triples of needs", "",
             "How many of them come to how much. *Fewest*: different items that remain in the worst case.", ""]
    lines += table("routine", "needs at once", "props", "combinations", "with a pose left out", "fewest items",
                   "most ways down")
    alone = {}
    exceptions = []
    for routine in content.routines:
        for size, everything in itertools.product((1, 2, 3), (True, False)):
            fewest, most, with_left_out, all_needs = 99, 0, 0, list(itertools.combinations(content.needs, size))
            for needs in all_needs:
                rungs, left_out = adapted(content, routine, needs, None if everything else [])
                fewest = min(fewest, len({named(rung) for rung in rungs}))
                most = max(most, ways_down(content, rungs))
                with_left_out += bool(left_out)
                names = {named(rung) for rung in left_out}
                if everything and size == 1:
                    alone[routine["id"], needs[0]] = names
                new = names - set().union(*(alone[routine["id"], need] for need in needs))
                if everything and size == 2 and new:
                    exceptions.append((routine["id"], " + ".join(needs), ", ".join(sorted(new))))
            lines.append(row(routine["id"], size, "all" if everything else "none", len(all_needs), with_left_out,
                             fewest, most))
    lines += ["", "Pairs that leave out what neither of the two needs leaves out alone, with everything at hand:", ""]
    lines += table("routine", "needs", "left out")
    return lines + [row(*one) for one in exceptions]

"""The part of docs/content.md about the ways between poses: those that ask for what a person avoids."""
import heapq
import itertools

from adapting import adapted
from tables import row, table

HURTS, HARMS, IMPOSSIBLE = 1, 10, 100   # as in src/catalogue/catalogue.cpp


def against(content, move, needs, props):
    """Returns how strongly a person should avoid a move."""
    needed = content.positions["props"].get(move["to"], [])
    asks = move.get("asks", []) + content.positions["asks"].get(move["to"], [])
    most = max((HARMS if content.needs[need]["kind"] == "condition" else HURTS
                for need in content.provoked(asks, needs)), default=0)
    return most + (IMPOSSIBLE if needed and not set(needed) & set(props) else 0)


def way(content, start, end, needs, props):
    """Returns the moves of the way with the least against it, then effort, then time."""
    queue, settled, count = [((0, 0, 0), 0, start, [])], set(), itertools.count(1)
    while queue:
        cost, _, place, moves = heapq.heappop(queue)
        if place == end:
            return moves
        if place in settled:
            continue
        settled.add(place)
        for move in content.positions["moves"]:
            if move["from"] == place:
                after = (cost[0] + against(content, move, needs, props),
                         cost[1] + move.get("effort", move["seconds"]), cost[2] + move["seconds"])
                heapq.heappush(queue, (after, next(count), move["to"], moves + [move]))
    return []


def ways(content):
    lines = ["## Ways that ask for what was answered", "",
             "The moves of a session that ask for what one of the person's needs avoids, or pass a prop that is",
             "missing: each need and each pair of needs, with all props, without each of them, and with none.", ""]
    lines += table("routine", "needs", "without", "move")
    every = content.rules["props"]
    found, known = [], {}
    for routine, size in itertools.product(content.routines, (0, 1, 2)):
        for needs in itertools.combinations(content.needs, size):
            for missing in [[], every] + [[prop] for prop in every]:
                props = [prop for prop in every if prop not in missing]
                here = "standing"
                for rung in adapted(content, routine, needs, props)[0]:
                    asked = (here, rung[1]["position"], needs, tuple(props))
                    if asked not in known:
                        known[asked] = way(content, *asked)
                    for move in known[asked]:
                        # A seated pose says itself what one may sit on.
                        there = props if move["to"] != rung[1]["position"] else every
                        if against(content, move, needs, there):
                            found.append(row(routine["id"], " + ".join(needs), ", ".join(missing),
                                             f"{move['from']} to {move['to']}"))
                    here = rung[1]["position"]
    return lines + (list(dict.fromkeys(found)) or [row("none", "", "", "")])

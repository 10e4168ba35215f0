"""Checks assets/poses: the fields of each pose, its texts, its steps and its mistakes."""
import re

from content import ASSETS, ROOT
from faults import fault, fields, needs_text, read

POSE_FIELDS = {"number", "id", "kind", "moves", "works", "two_sided", "variants"}
POSE_MAY = {"stretches", "cautions", "instead", "progression_of"}
VARIANT_FIELDS = {"number", "id", "position", "seconds", "dose", "caps", "steps"}
VARIANT_MAY = {"lifts", "props", "asks", "cautions", "easier", "like", "half"}
POSE_TEXTS = {"name", "about", "mind", "easier", "feel", "not_feel", "faults"}  # required; others are allowed
POSE_EXTRAS = {"sanskrit", "harder", "side", "spoken_side"}
# Words of a sentence that say what one must see: a side, a limb, a contact, a height or a direction. A step or a move
# with one of them lists what the body shows, and a test measures it (src/catalogue/shown.h).
NAMED = re.compile(r"""{side}|{other}|\b(left|right\b(?! under)|arms?|hands?|palms?|fingers|forearms?|elbows?|legs?
     |knees?|foot|feet|toes?|heels?|head|forehead|cheek|chin|hips?|chest|thighs?|buttocks|block|pillow|blanket|prop
     |floor|seat|lift|lower|rise|sink|hinge|bend|round|arch|upright|level|tall|middle|forward|behind|sit|stand|lie
     |kneel)\b""",
                   re.IGNORECASE | re.VERBOSE)


def claims(told):
    """Returns what the body shows in a step or a move. Only moves have "passes" and "keeps"."""
    return [claim for field in ("passes", "keeps", "does", "shows") for claim in told.get(field, [])]


def check_measured(file, place, name, text, told):
    """Checks that something measures what the sentence of a step or a move names."""
    named = NAMED.search(text)
    if named and not claims(told):
        fault(file, place, f"{name} says \"{named[0]}\", but nothing measures it")


def said_sides(step):
    """Returns which of {side} and {other} the claims of a step speak of.

    A claim about both limbs speaks of both. So does a bend or a turn: what bends to one side is long on the other.
    """
    whose = {show.partition(" ")[2] for show in claims(step)}
    both = "" in whose or any(show.startswith(("bent ", "knees ")) for show in claims(step))
    return {"side", "other"} if both else whose & {"side", "other"}


def check_steps(file, pose, variant, texts, used):
    place = f"variants.{variant['id']}.steps"
    for step in variant["steps"]:
        fields(file, place, step, {"at", "text"}, {"if", "does", "shows"})
        key = f"pose.{pose['id']}.steps.{step.get('text')}"
        used.add(key)
        text = texts.get(key)
        if text is None:
            fault(file, place, f"the text {key} is missing")
            continue
        holes = set(re.findall(r"{(\w*)}", text))
        check_measured(file, place, step["text"], text, step)
        if holes & {"side", "other"} and not said_sides(step) & holes:
            fault(file, place, f"{step['text']} names a side, but nothing measures it")
        if holes - {"side", "other"} or (holes and not pose["two_sided"]):
            fault(file, key, f"{{{sorted(holes)[0]}}} has no meaning here")


def check_cautions(file, place, owner, texts, used):
    for caution in owner.get("cautions", []):
        if fields(file, f"{place}cautions", caution, {"text"}, {"for"}):
            needs_text(file, f"{place}cautions", f"caution.{caution['text']}", texts, used)


def check_variant_names(file, pose, texts, used):
    """Checks that each variant has a name if there are several. Some also have a line about the variant."""
    mine = f"pose.{pose['id']}.variants."
    for variant in pose["variants"]:
        key = f"{mine}{variant.get('id')}"
        used.update({f"{key}.name", f"{key}.about"})
        if len(pose["variants"]) > 1:
            needs_text(file, f"variants.{variant.get('id')}", f"{key}.name", texts, used)


def check_mistakes(pose, texts, used):
    """Checks that each picture of a mistake has a sentence, which says what the app measures in it."""
    path = ASSETS / "figure" / f"{pose['id']}.json"
    if not path.exists():
        return
    for name in read(path).get("mistakes", {}):
        key = f"pose.{pose['id']}.mistakes.{name}"
        needs_text(path.relative_to(ROOT), f"mistakes.{name}", key, texts, used)
        if "{n}" not in texts.get(key, "{n}"):
            fault(path.relative_to(ROOT), f"mistakes.{name}", f"the text {key} has no {{n}} for the measure")


def check_pose(path, texts, used):
    file, pose = str(path.relative_to(ROOT)), read(path)
    if not fields(file, "pose", pose, POSE_FIELDS, POSE_MAY):
        return None
    if pose["id"] != path.stem:
        fault(file, "id", "must be the name of the file")
    check_cautions(file, "", pose, texts, used)
    check_variant_names(file, pose, texts, used)
    for variant in pose["variants"]:
        if fields(file, "variants", variant, VARIANT_FIELDS, VARIANT_MAY):
            check_steps(file, pose, variant, texts, used)
            check_cautions(file, f"variants.{variant['id']}.", variant, texts, used)
    check_mistakes(pose, texts, used)
    needs_text(file, "kind", f"kind.{pose['kind']}", texts, used)
    for movement in pose["moves"]:
        needs_text(file, "moves", f"movement.{movement}", texts, used)
    for muscle in pose["works"] + pose.get("stretches", []):
        needs_text(file, "works", f"muscle.{muscle}", texts, used)
    mine = f"pose.{pose['id']}."
    there = {key.removeprefix(mine).split(".")[0] for key in texts if key.startswith(mine)}
    for name in sorted(POSE_TEXTS - there):
        fault(file, name, f"the text {mine}{name} is missing")
    if ("side" in there) != pose["two_sided"]:
        fault(file, "two_sided", f"the text {mine}side belongs to poses with two sides, and only there")
    used.update(mine + name for name in POSE_TEXTS | POSE_EXTRAS)
    used.update(key for key in texts if key.startswith(f"{mine}faults."))
    return pose


def check_poses(texts, used, positions):
    poses = {}
    for path in sorted((ASSETS / "poses").glob("*.json")):
        pose = check_pose(path, texts, used)
        if pose is None:
            continue
        for other in poses.values():
            if other["number"] == pose["number"]:
                fault(path.relative_to(ROOT), "number", f"is already that of {other['id']}")
        for variant in pose["variants"]:
            if variant.get("position") not in positions:
                fault(path.relative_to(ROOT), "position", f"\"{variant.get('position')}\" is not known")
        poses[pose["id"]] = pose
    return poses

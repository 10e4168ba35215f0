"""Checks the wording of all texts of a language: lengths of sentences, of steps in their time, and of pages."""
import re

from content import ASSETS
from faults import fault, read

MOST_WORDS = 19
MOST_WORDS_OF_A_PAGE = 199  # under a minute and a half of reading
WORDS_A_SECOND = 3  # relaxed reading; speech is about 2.5
BREATH_SECONDS = {"ready": 4, "inhale": 4, "exhale": 6, "lower": 6, "hold": 6}  # the default pace
# Of lifts, the body is up for an inhale. Other holds last whole breaths, and the voice can say them with the exhale.
LIFT_SECONDS = {**BREATH_SECONDS, "hold": 4}


def word_count(text):
    return len(re.findall(r"[^\s·]+", text))


def check_wording(file, texts):
    for key, text in texts.items():
        if not isinstance(text, str) or not text.strip():
            fault(file, key, "must be a text that is not empty")
            continue
        for sentence in re.split(r"[.!?;:]\s", text):
            if word_count(sentence) > MOST_WORDS:
                fault(file, key, f"a sentence of {word_count(sentence)} words, at most {MOST_WORDS}")
        whole = key.startswith("move.") or ".steps." in key
        if whole and word_count(text) > MOST_WORDS:
            fault(file, key, f"{word_count(text)} words, at most {MOST_WORDS}")
        for form, twin in ((".one", ".other"), (".other", ".one")):
            if key.endswith(form) and key.removesuffix(form) + twin not in texts:
                fault(file, key, f"has no {twin} beside it")


def sharing(step, steps):
    """Returns how many steps share the time of this one: never one for a lifted and one for a lowered body."""
    opposite = {"lifted": "lowered", "lowered": "lifted"}.get(step.get("if"))
    return sum(other["at"] == step["at"] and (not opposite or other.get("if") != opposite) for other in steps)


def times(poses):
    """Yields (text key, seconds that it is shown) for every step, move and posture step."""
    for pose in poses.values():
        for variant in pose["variants"]:
            breath = LIFT_SECONDS if variant["dose"]["kind"] == "lifts" else BREATH_SECONDS
            for step in variant["steps"]:
                shared = variant["seconds"].get(step["at"], 0) / sharing(step, variant["steps"])
                seconds = breath.get(step["at"], shared)
                if seconds > 0:
                    yield f"pose.{pose['id']}.steps.{step['text']}", seconds
    for move in read(ASSETS / "positions.json")["moves"]:
        yield f"move.{move['from']}-{move['to']}", move["seconds"]
    for check in read(ASSETS / "posture.json")["checks"]:
        for step in check["steps"]:
            yield f"posture.{check['id']}.steps.{step['text']}", BREATH_SECONDS[step["at"]]


def check_times(poses, file, texts):
    least = {}
    for key, seconds in times(poses):
        least[key] = min(seconds, least.get(key, seconds))
    for key, seconds in least.items():
        if word_count(texts.get(key, "")) > WORDS_A_SECOND * seconds:
            fault(file, key, f"{word_count(texts[key])} words are too many for {seconds:g} s")


def check_page_lengths(file, texts):
    for page in read(ASSETS / "learn.json")["pages"]:
        lists = [section["list"] for section in page["sections"] if "list" in section]
        words = sum(word_count(text) for key, text in texts.items()
                    if key.startswith(f"learn.{page['id']}.")
                    or any(re.fullmatch(rf"{re.escape(one)}\.\d+", key) for one in lists))
        if words > MOST_WORDS_OF_A_PAGE:
            fault(file, f"learn.{page['id']}", f"a page of {words} words, at most {MOST_WORDS_OF_A_PAGE}")

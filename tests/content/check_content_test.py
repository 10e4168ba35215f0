#!/usr/bin/env python3
"""Tests that scripts/check-content reports each kind of fault in one line: file, place, reason.

Each test breaks a copy of the content in one way. The tests in tests/catalogue check what the program
itself says about a broken file.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
COPIED = ("assets", "docs/content.md", "scripts", "src", "tests/content/facts.json")


class CheckContent(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name in COPIED:
            there = self.root / name
            there.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, there)

    def edit(self, name, change):
        """Calls `change` with the JSON of a file under assets/ and writes the result back."""
        path = self.root / "assets" / name
        value = json.loads(path.read_text(encoding="utf-8"))
        change(value)
        path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")

    def put(self, name, old, new):
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def say(self, key, sentence):
        """Puts a sentence of a test's own into the English texts: what ships may be reworded at any time."""
        def change(texts):
            *path, last = key.split(".")
            for name in path:
                texts = texts[name]
            self.assertIn(last, texts)
            texts[last] = sentence
        self.edit("text/en.json", change)

    def told(self):
        run = subprocess.run([sys.executable, self.root / "scripts" / "check-content"],
                             capture_output=True, text=True, check=False)
        self.assertEqual(run.stderr, "")
        return run.returncode, run.stdout.splitlines()

    def expect(self, *lines):
        self.assertEqual(self.told(), (1, list(lines)))

    def test_what_ships_has_no_fault(self):
        status, lines = self.told()
        self.assertEqual((status, len(lines)), (0, 1), lines)

    def test_a_missing_field(self):
        self.edit("poses/gate.json", lambda pose: pose.pop("kind"))
        self.expect("assets/poses/gate.json: kind: is missing")

    def test_a_picture_of_a_mistake_without_its_sentence(self):
        key, file = "pose.locust.mistakes.knee", "assets/figure/locust.json"
        self.put("assets/text/en.json", "The knee bends {n}°.", "The knee bends.")
        self.put("assets/text/de.json", "Knie beugt sich um {n}°", "Knie beugt sich")
        self.put("assets/text/es.json", "La rodilla se dobla {n}°", "La rodilla se dobla")
        self.expect(f"{file}: mistakes.knee: the text {key} has no {{n}} for the measure")

    def test_a_step_that_names_what_nothing_measures(self):
        def change(pose):
            steps = pose["variants"][0]["steps"]
            next(step for step in steps if step["text"] == "to-left").pop("does")
        self.edit("poses/knee-rocks.json", change)
        self.say("pose.knee-rocks.steps.to-left", "Let your knees rock to your left.")
        self.expect("assets/poses/knee-rocks.json: variants.standard.steps: to-left says \"knees\", "
                    "but nothing measures it")

    def test_a_step_that_names_a_side_that_nothing_measures(self):
        def change(pose):
            steps = pose["variants"][0]["steps"]
            next(step for step in steps if step["text"] == "knees-over")["does"] = ["knee-bent one"]
        self.edit("poses/spinal-twist.json", change)
        self.say("pose.spinal-twist.steps.knees-over", "Let both knees sink to the {side}.")
        self.expect("assets/poses/spinal-twist.json: variants.standard.steps: knees-over names a side, "
                    "but nothing measures it")

    def test_a_move_that_names_what_nothing_measures(self):
        def change(known):
            move = next(move for move in known["moves"] if (move["from"], move["to"]) == ("chair", "standing"))
            for field in ("passes", "does", "shows"):
                move.pop(field)
        self.edit("positions.json", change)
        self.say("move.chair-standing", "Put your feet under your knees and stand up.")
        self.expect("assets/positions.json: moves: chair-standing says \"feet\", but nothing measures it")

    def test_an_unknown_thing_to_pass_on_a_move(self):
        self.edit("positions.json", lambda known: known["moves"][0].update(passes=["wings-spread"]))
        self.expect("assets/positions.json: moves[1].passes[1]: \"wings-spread\" is not written as it should be")

    def test_an_unknown_thing_to_show(self):
        self.edit("poses/mountain.json",
                  lambda pose: pose["variants"][0]["steps"][0].update(shows=["wings-spread"]))
        status, lines = self.told()
        self.assertEqual(status, 1)
        self.assertIn("\"wings-spread\" is not written as it should be", lines[0])

    def test_an_unknown_ask(self):
        self.edit("poses/gate.json", lambda pose: pose["variants"][0]["asks"].append("fly"))
        self.expect('assets/poses/gate.json: variants.standard.asks: "fly" is not in assets/needs.json')

    def test_a_loop_in_a_ladder(self):
        self.edit("poses/bridge.json", lambda pose: pose["variants"][1].update(easier="standard"))
        _, lines = self.told()
        self.assertIn("assets/poses/bridge.json: variants.standard.easier: goes round in a loop", lines)

    def test_a_number_used_twice(self):
        self.edit("poses/gate.json", lambda pose: pose.update(number=1))
        _, lines = self.told()
        self.assertIn("assets/poses/gate.json: number: is already that of cat-cow", lines)

    def test_a_position_that_nothing_leads_to(self):
        self.edit("positions.json", lambda known: known.update(
            moves=[move for move in known["moves"] if move["to"] != "supine"]))
        _, lines = self.told()
        self.assertIn('assets/positions.json: moves: no way from "standing" to "supine"', lines)

    def test_missing_extra_and_unused_texts(self):
        self.edit("text/de.json", lambda texts: texts["prop"].pop("bed"))
        self.edit("text/es.json", lambda texts: texts["prop"].update(boat="Barca"))
        self.edit("text/en.json", lambda texts: texts["prop"].update(boat="Boat"))
        self.expect("assets/text/de.json: prop.bed: is missing",
                    "assets/text/de.json: prop.boat: is missing",
                    "assets/text/en.json: prop.boat: is used by no content")

    def test_a_placeholder_that_differs(self):
        self.put("assets/text/es.json", "{told}, para que", "{cosa}, para que")
        self.expect("assets/text/es.json: need.so: has the placeholders ['cosa', 'goal'], "
                    "English has ['goal', 'told']")

    def test_a_text_that_no_code_asks_for(self):
        for language in ("en", "de", "es"):
            self.edit(f"text/{language}.json", lambda texts: texts["app"].update(spare="Spare"))
        self.expect("assets/text/en.json: app.spare: is used by no code")

    def test_a_sentence_that_is_too_long_in_any_language(self):
        self.edit("text/de.json", lambda texts: texts["need"]["floor"].update(why="Wort " * 19 + "Wort."))
        self.expect("assets/text/de.json: need.floor.why: a sentence of 20 words, at most 19")

    def test_a_step_that_is_too_long_for_its_breath_in_any_language(self):
        self.edit("text/es.json", lambda texts: texts["pose"]["gate"]["steps"].update(
            reach="Sube el brazo {other}o " + "y " * 10 + "crece."))
        self.expect("assets/text/es.json: pose.gate.steps.reach: 15 words are too many for 4 s")

    def test_a_hold_of_whole_breaths_has_time_for_more_words_than_a_lift(self):
        def fourteen(texts):
            for pose, step in (("sphinx", "even"), ("bridge", "belly-breaths")):
                texts["pose"][pose]["steps"][step] = "y " * 13 + "crece."
        self.edit("text/es.json", fourteen)
        self.expect("assets/text/es.json: pose.bridge.steps.belly-breaths: 14 words are too many for 4 s")

    def test_a_fact_of_the_article_that_nothing_states(self):
        self.put("tests/content/facts.json", '"fact": "sit up straight"', '"fact": "sit"')
        _, lines = self.told()
        self.assertIn('tests/content/facts.json: article, "sit up straight": '
                      'the fact "sit up straight" is missing', lines)

    def test_every_fact_of_the_article_is_listed_with_its_screens(self):
        article = json.loads((self.root / "tests/content/facts.json").read_text(encoding="utf-8"))["article"]
        self.assertEqual(sum(map(len, article.values())), 182)
        self.assertIn(" of 182 can be reached.", (self.root / "docs/content.md").read_text(encoding="utf-8"))

    def test_a_page_of_learn_that_is_too_long_in_any_language(self):
        self.edit("text/de.json", lambda texts: texts["learn"]["yoga"]["much"].update({"2": "Wort. " * 100 + "Wort."}))
        self.edit("text/en.json", lambda texts: texts["learn"]["yoga"]["much"].update({"2": "Word."}))
        self.edit("text/es.json", lambda texts: texts["learn"]["yoga"]["much"].update({"2": "Voz."}))
        self.expect("assets/text/de.json: learn.yoga: a page of 232 words, at most 199")

    def test_a_claim_whose_source_is_unknown_or_has_no_year(self):
        self.edit("learn.json", lambda learn: learn["pages"][0]["sections"][0].update(sources=["hearsay"]))
        self.put("assets/sources.json", "NICE guideline NG59, 2016", "NICE guideline NG59")
        reason = "is not in assets/sources.json, or has no year"
        self.expect(f'assets/learn.json: easing.usual: the source "hearsay" {reason}',
                    f'assets/learn.json: easing.move: the source "nice" {reason}')

    def test_a_claim_without_a_source(self):
        self.edit("learn.json", lambda learn: learn["pages"][0]["sections"][0].update(sources=[]))
        self.expect("assets/learn.json: pages[1].sections[1].sources: has 0 elements")

    def test_a_page_of_learn_that_code_opens_but_that_is_not_there(self):
        self.put("src/ui/screens/settings/settings.cpp", 'lesson_row(ui, "breath"', 'lesson_row(ui, "lungs"')
        self.expect("assets/learn.json: lungs: is opened by code, but is not a page")

    def test_a_fact_that_got_lost(self):
        self.put("assets/text/en.json", "Tuck your toes under.", "Toes are ready.")
        self.expect('tests/content/facts.json: dolphin-plank, "tuck the toes": no text says "Tuck your toes under"',
                    "docs/content.md: is older than the data: run scripts/content-table")

    def test_a_step_in_the_wrong_half_of_the_breath(self):
        def swap(pose):
            for variant in pose["variants"]:
                for step in variant["steps"]:
                    if step["text"] == "lift":
                        step["at"] = "inhale"
        self.edit("poses/bridge.json", swap)
        _, lines = self.told()
        self.assertIn('tests/content/facts.json: bridge, "inhale; exhale: tighten abdominals and buttocks, lift": '
                      "the step lift is not at exhale", lines)

    def test_a_muscle_that_is_no_longer_worked(self):
        self.edit("poses/bridge.json", lambda pose: pose["works"].remove("quadriceps"))
        _, lines = self.told()
        self.assertIn('tests/content/facts.json: bridge, "buttocks, hamstrings, quadriceps": '
                      "bridge has no works quadriceps", lines)


if __name__ == "__main__":
    unittest.main()

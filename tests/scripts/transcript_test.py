#!/usr/bin/env python3
"""scripts/transcript prints a session as a script, in each language and amount, and names what it does not know."""
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def printed(*arguments):
    run = subprocess.run([ROOT / "scripts/transcript", *arguments], capture_output=True, text=True, check=False)
    return run.returncode, run.stdout, run.stderr


def said(script):
    return re.findall(r'"(.*)"$', script, re.MULTILINE)


class Transcript(unittest.TestCase):
    def test_a_script_has_its_lines_in_order_of_time(self):
        status, script, _ = printed("short-reset")
        self.assertEqual(status, 0)
        times = [int(minutes) * 60 + float(seconds) for minutes, seconds in re.findall(r"^ *(\d+):(\S+)", script, re.M)]
        self.assertEqual(len(times), len(script.splitlines()))
        self.assertEqual(times, sorted(times))
        self.assertIn("(wooden block: switch sides)", script)

    def test_each_language_says_its_own_words(self):
        words_of = {"en": "Now: right side.", "de": "Jetzt: rechte Seite.", "es": "Ahora: lado derecho."}
        for language, words in words_of.items():
            self.assertIn(words, printed("eight-poses", language)[1])

    def test_fewer_words_are_fewer(self):
        full, few, names = (len(said(printed("eight-poses", *amount)[1])) for amount in ((), ("--few",), ("--names",)))
        self.assertGreater(full, 2 * names)
        self.assertGreater(few, names)
        self.assertGreater(full, few)

    def test_what_is_unknown_is_said_in_one_line_with_what_is_known(self):
        known = ("eight-poses, short-reset, three-poses, morning, evening, chair, bed, gentle, stretch, "
                 "strength")
        for arguments, line in (
                ((), f"error: name a routine; there are: {known}"),
                (("yoga",), f'error: there is no routine "yoga"; there are: {known}'),
                (("eight-poses", "fr"), 'error: there is no language "fr"; there are: en, de, es')):
            self.assertEqual(printed(*arguments), (2, "", line + "\n"))


if __name__ == "__main__":
    unittest.main()

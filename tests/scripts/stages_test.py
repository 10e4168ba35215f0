#!/usr/bin/env python3
"""scripts/lib/stages.sh: a stage that begins early runs beside the others and is reported in its turn."""
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BEFORE = 'set -euo pipefail; CATCOW_ROOT=$1; cd "$1"; . "$2/scripts/lib/stages.sh"; mkfifo meeting; '


class Stages(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_stages(self, script, **options):
        run = subprocess.run(["bash", "-c", BEFORE + script, "stages", self.folder, ROOT],
                             capture_output=True, text=True, check=False, **options)
        self.assertEqual(run.stderr, "")
        return run.returncode, run.stdout

    def log(self, name):
        return (self.folder / "build/logs" / f"{name}.log").read_text()

    def test_an_early_stage_runs_beside_another_and_is_reported_in_its_turn(self):
        # A pipe with a name is opened only when both sides are there.
        status, told = self.run_stages('''
            early() { cat meeting; nice; }
            other() { echo met > meeting; nice; }
            last() { nice; }
            begin_stage early early
            run_stage other "beside it" 1 other
            run_stage early "begun before" 9 early
            run_stage last "after it" 1 last
            print_summary''')
        self.assertEqual(status, 0)
        self.assertEqual((self.log("early"), self.log("other"), self.log("last")), ("met\n0\n", "19\n", "0\n"))
        order = ["early begins", "== other", "-- other passed", "== early", "met", "-- early passed", "== last",
                 "Summary"]
        places = [told.index(each) for each in order]
        self.assertEqual(places, sorted(places), told)

    def test_a_stage_that_fails_ends_the_early_stage_with_all_its_processes(self):
        here, theirs = os.pipe()
        status, told = self.run_stages('''
            early() { cat meeting & cat meeting; }
            other() { echo broken; false; echo never; }
            begin_stage early early
            run_stage other "fails" 1 other
            print_summary''', pass_fds=[theirs])
        os.close(theirs)
        self.assertEqual(os.read(here, 1), b"")  # ends only when no process is left that has the other side
        os.close(here)
        self.assertEqual(status, 1)
        self.assertIn("FAILED  other", told)
        self.assertEqual(self.log("other"), "broken\n")

    def test_an_early_stage_is_said_to_take_the_time_until_its_own_end(self):
        # SECONDS stands for a clock: the early stage ends at 40, the other one at 500.
        status, told = self.run_stages('''
            SECONDS=0
            early() { SECONDS=40; }
            other() { while [ ! -s build/logs/early.ended ]; do :; done; }
            begin_stage early early
            run_stage other "beside it" 0 other
            SECONDS=500
            run_stage early "begun before" 0 early
            print_summary''')
        self.assertEqual(status, 0)
        self.assertRegex(told, "passed  early +40 s")

    def test_an_early_stage_that_fails_is_reported_in_its_turn(self):
        status, told = self.run_stages('''
            early() { echo "error: no browser"; false; echo never; }
            begin_stage early early
            run_stage other "passes" 1 true
            run_stage early "fails" 1 early
            run_stage last "is not reached" 1 true''')
        self.assertEqual(status, 1)
        for each in ["-- other passed", "error: no browser", "FAILED  early"]:
            self.assertIn(each, told)
        self.assertNotIn("never", told)
        self.assertNotIn("== last", told)


if __name__ == "__main__":
    unittest.main()

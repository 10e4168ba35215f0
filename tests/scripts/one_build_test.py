#!/usr/bin/env python3
"""Two builds of one clone at once wrote the same files. The second one says that it waits, and waits."""
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = 'CATCOW_ROOT=$1; . "$2/scripts/lib/one_build.sh"; one_build; echo building; read -r _; echo built'


class OneBuild(unittest.TestCase):
    def start(self, clone):
        build = subprocess.Popen(["bash", "-c", BUILD, "build", clone, ROOT], stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, text=True)
        self.addCleanup(build.communicate)
        return build

    def finish(self, build):
        build.stdin.write("go on\n")
        build.stdin.flush()
        self.assertEqual(build.stdout.readline(), "built\n")
        self.assertEqual(build.wait(), 0)

    def test_the_second_one_waits_with_a_sentence(self):
        with tempfile.TemporaryDirectory() as clone, tempfile.TemporaryDirectory() as other_clone:
            first = self.start(clone)
            self.assertEqual(first.stdout.readline(), "building\n")
            second = self.start(clone)
            self.assertEqual(second.stdout.readline(),
                             "Another build of this clone is running. Waiting for it to finish.\n")
            other = self.start(other_clone)
            self.assertEqual(other.stdout.readline(), "building\n")
            self.finish(first)
            self.assertEqual(second.stdout.readline(), "building\n")
            self.finish(second)
            self.finish(other)

    def test_a_build_that_was_killed_leaves_no_lock(self):
        with tempfile.TemporaryDirectory() as clone:
            first = self.start(clone)
            self.assertEqual(first.stdout.readline(), "building\n")
            first.kill()
            first.wait()
            second = self.start(clone)
            self.assertEqual(second.stdout.readline(), "building\n")
            self.finish(second)


if __name__ == "__main__":
    unittest.main(verbosity=0)

#!/usr/bin/env python3
"""scripts/lib/flaky.mjs, with the real node --test: a test that fails once is named, three such tests fail."""
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FAILS_ONCE = """
test('{name}', () => {{
    const again = existsSync('{name}.seen');
    writeFileSync('{name}.seen', '');
    assert(again);
}});
"""
IMPORTS = """
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
"""
PASSES = "test('Passes', () => {});\n"
FAILS = "test('Fails', () => assert(false));\n"


class Flaky(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, *tests):
        (self.folder / name).write_text(IMPORTS + "".join(tests))

    def run_tests(self, *arguments):
        run = subprocess.run(["node", ROOT / "scripts/lib/flaky.mjs", *arguments], cwd=self.folder,
                             capture_output=True, text=True, check=False)
        self.assertEqual(run.stderr, "")
        closing = [line for line in run.stdout.splitlines() if line.startswith(("FLAKY", "FAILED", "error"))]
        return run.returncode, closing, run.stdout

    def test_passing_tests_are_run_once(self):
        self.write("a.test.mjs", PASSES)
        status, closing, output = self.run_tests("a.test.mjs")
        self.assertEqual((status, closing), (0, []))
        self.assertIn("pass 1", output)
        self.assertNotIn("ONCE MORE", output)

    def test_a_test_that_fails_once_is_named_and_forgiven(self):
        self.write("a.test.mjs", PASSES, FAILS_ONCE.format(name="Slow (at times)"))
        self.write("b.test.mjs", PASSES)
        status, closing, output = self.run_tests("a.test.mjs", "b.test.mjs")
        self.assertEqual((status, closing), (
            0, ["FLAKY   a.test.mjs: Slow (at times)   passed only at its second try"]))
        self.assertIn("fail 1", output)

    def test_a_test_that_fails_twice_fails(self):
        self.write("a.test.mjs", FAILS, FAILS_ONCE.format(name="Once"))
        self.assertEqual(self.run_tests("a.test.mjs")[:2], (1, [
            "FAILED  a.test.mjs: Fails", "FLAKY   a.test.mjs: Once   passed only at its second try"]))

    def test_more_than_two_flaky_tests_fail(self):
        self.write("a.test.mjs", FAILS_ONCE.format(name="One"), FAILS_ONCE.format(name="Two"))
        self.write("b.test.mjs", FAILS_ONCE.format(name="Three"))
        status, closing, _ = self.run_tests("--alone=b.test.mjs", "a.test.mjs")
        self.assertEqual((status, closing), (1, [
            "FLAKY   a.test.mjs: One   passed only at its second try",
            "FLAKY   a.test.mjs: Two   passed only at its second try",
            "FLAKY   b.test.mjs: Three   passed only at its second try",
            "error: 3 tests are flaky; at most 2 may be"]))

    def test_a_file_that_crashes_is_run_once_more_as_a_whole(self):
        self.write("a.test.mjs", "process.exit(7);\n")
        self.assertEqual(self.run_tests("a.test.mjs")[:2], (1, ["FAILED  a.test.mjs"]))

    def test_many_failures_are_not_run_again(self):
        self.write("a.test.mjs", *[FAILS.replace("Fails", f"Fails{i}") for i in range(11)])
        status, closing, output = self.run_tests("a.test.mjs")
        self.assertEqual((status, len(closing)), (1, 11))
        self.assertNotIn("ONCE MORE", output)


if __name__ == "__main__":
    unittest.main()

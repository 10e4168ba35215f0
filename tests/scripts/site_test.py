#!/usr/bin/env python3
"""Folders and ports that come from outside: an empty CATCOW_DIST once made scripts/site.mjs delete the checkout."""
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BEGIN = """import {{ Site }} from '{root}/scripts/site/files.mjs'; const site = new Site(process.argv[1]); site.begin();
for (const name of process.argv.slice(2)) site.write(name, name);"""


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name, "a site")

    def begin(self, *writes):
        return subprocess.run(
            ["node", "--input-type=module", "--eval", BEGIN.format(root=ROOT.as_posix()), self.folder, *writes],
            capture_output=True, text=True, check=False)

    def test_a_folder_with_files_of_somebody_else_is_left_alone(self):
        self.folder.mkdir()
        (self.folder / "thesis.txt").write_text("ten years")
        run = self.begin()
        self.assertEqual(run.returncode, 1)
        self.assertRegex(run.stderr, r"^error: .*a site contains thesis\.txt, which scripts/build did not make.*\n$")
        self.assertEqual((self.folder / "thesis.txt").read_text(), "ten years")

    def test_our_own_folder_is_emptied_also_after_a_run_that_was_cut_off(self):
        for _ in range(2):
            self.assertEqual(self.begin().returncode, 0)
            self.assertEqual([path.name for path in self.folder.iterdir()], [".catcow-site"])
            self.assertEqual(self.begin("old.js", "text/de.txt").returncode, 0)

    # Went wrong: "cp -r dist/. /srv/www" copies our mark too, and the next build removed the whole web root.
    def test_files_beside_a_copy_of_our_site_are_left_alone(self):
        self.begin("index.html", "text/de.txt")
        for name in ("thesis.txt", "text/thesis.txt", "index.html~"):
            (self.folder / name).write_text("ten years")
            run = self.begin()
            self.assertEqual(run.returncode, 1)
            self.assertIn(f"contains {name}, which", run.stderr)
            self.assertTrue((self.folder / "index.html").exists())
            self.assertEqual((self.folder / name).read_text(), "ten years")
            (self.folder / name).unlink()
        self.assertEqual(self.begin().returncode, 0)

    def test_an_empty_folder_is_taken(self):
        self.folder.mkdir()
        self.assertEqual(self.begin().returncode, 0)


class Serve(unittest.TestCase):
    def test_what_is_not_a_port_gets_a_sentence(self):
        for port in ("abc", "70000", "80.5", "", "8080x", "0x50"):
            run = subprocess.run(["node", "scripts/serve.mjs", "tests", port], cwd=ROOT, capture_output=True,
                                 text=True, check=False, timeout=60)
            self.assertEqual((run.returncode, run.stdout), (2, ""), port)
            self.assertEqual(run.stderr, f'error: a port is a number from 0 to 65535, not "{port}"\n')

    def test_a_folder_without_a_site_gets_a_sentence(self):
        run = subprocess.run(["node", "scripts/serve.mjs", "tests/scripts", "0"], cwd=ROOT, capture_output=True,
                             text=True, check=False, timeout=60)
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertEqual(run.stderr, "error: tests/scripts contains no site. Run scripts/build.\n")


if __name__ == "__main__":
    unittest.main(verbosity=0)

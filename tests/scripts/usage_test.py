#!/usr/bin/env python3
"""Every command under scripts/ answers --help and refuses what it does not know, and does nothing else.

They are run in a copy of the repository without node_modules, with an empty cache: whatever a command made,
built or set up would be seen.
"""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NO_COMMANDS = {"dependencies.lock"}


def listed(*arguments):
    run = subprocess.run(["git", *arguments, "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in run.stdout.split("\0") if name]


def commands():
    files = [ROOT / name for name in listed("ls-files", "--cached", "--others", "--exclude-standard", "scripts")]
    return sorted(path.relative_to(ROOT) for path in files if path.exists() and path.read_bytes()[:2] == b"#!")


class Usage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.home = pathlib.Path(folder.name, "home")
        cls.home.mkdir()
        cls.copy = pathlib.Path(folder.name, "catcow")
        for name in listed("ls-files", "--cached", "--others", "--exclude-standard"):
            if (ROOT / name).is_file() and not (ROOT / name).is_symlink():
                (cls.copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, cls.copy / name)

    def state(self):
        """Every file and folder of the copy and of the home, with the files' times."""
        return {str(path): path.is_file() and path.stat().st_mtime_ns
                for folder in (self.copy, self.home) for path in folder.rglob("*")}

    def answer(self, command, *arguments):
        keep = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        run = subprocess.run([self.copy / command, *arguments], cwd=self.copy, env={**keep, "HOME": str(self.home)},
                             capture_output=True, text=True, check=False, timeout=60, stdin=subprocess.DEVNULL)
        return run.returncode, run.stdout, run.stderr

    def test_every_file_that_is_meant_to_be_run_is_a_command(self):
        for path in (ROOT / "scripts").iterdir():
            if path.is_file() and path.name not in NO_COMMANDS:
                self.assertEqual(path.read_bytes()[:2], b"#!", path)
        for command in commands():
            self.assertTrue(os.access(ROOT / command, os.X_OK), f"{command} is not executable")

    def test_help_is_the_comment_that_the_file_begins_with(self):
        before = self.state()
        for command in commands():
            for option in ("-h", "--help"):
                with self.subTest(command=str(command), option=option):
                    status, told, trouble = self.answer(command, option)
                    self.assertEqual((status, trouble), (0, ""))
                    first = told.splitlines()[0]
                    self.assertGreater(len(first.split()), 3, told)
                    self.assertIn(first, (ROOT / command).read_text().splitlines()[1])
        self.assertEqual(self.state(), before)

    def test_unknown_options_are_refused_before_anything_is_done(self):
        before = self.state()
        for command in commands():
            for arguments in (["--nonsense"], ["-x"], ["build", "--nonsense=1"]):
                with self.subTest(command=str(command), arguments=arguments):
                    status, told, trouble = self.answer(command, *arguments)
                    self.assertEqual((status, told, len(trouble.splitlines())), (2, "", 1), trouble)
                    self.assertRegex(trouble, rf'^error: {command} does not know "')
        self.assertEqual(self.state(), before)

    def test_the_copy_is_as_clean_as_the_repository(self):
        self.assertFalse((self.copy / "--help").exists())
        names = [name for name in listed("ls-files", "--cached", "--others") if name.split("/")[0].startswith("-")]
        self.assertEqual(names, [])


class Stages(unittest.TestCase):
    def test_the_help_of_scripts_test_names_the_stages_that_it_runs(self):
        text = (ROOT / "scripts/test").read_text()
        run = [line.split()[1] for line in text.splitlines() if line.startswith("stage ")]
        known = text.partition('\nall="')[2].partition('"')[0].split()
        self.assertEqual(known, run)
        told = subprocess.run([ROOT / "scripts/test", "--help"], capture_output=True, text=True, check=True).stdout
        self.assertEqual(told.partition("Stages: ")[2].partition(".")[0].split(), run)

    def test_the_readme_names_commands_that_there_are(self):
        for name in re.findall(r"`(?:node )?(scripts/[\w./-]+\w)", (ROOT / "README.md").read_text()):
            self.assertTrue((ROOT / name).exists(), name)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
"""scripts/check-tree finds each kind of fault in a repository, and none in this one."""
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        subprocess.run(["git", "init", "-q"], cwd=self.root, check=True)
        self.put("README.md", b"# Words\n")

    def put(self, name, data, add=True):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        if add:
            subprocess.run(["git", "add", "-f", "--", name], cwd=self.root, check=True)

    def check(self, root):
        run = subprocess.run([ROOT / "scripts/check-tree", root], capture_output=True, text=True, check=False)
        self.assertEqual(run.stderr, "")
        return run.returncode, run.stdout.splitlines()

    def expect(self, *lines):
        self.assertEqual(self.check(self.root), (1, list(lines)))

    def test_this_repository_has_no_fault(self):
        status, lines = self.check(ROOT)
        self.assertEqual((status, len(lines)), (0, 1), lines)

    def test_a_tree_in_order(self):
        self.put("src/a.cpp", "int a;  // ä\n".encode())
        self.assertEqual(self.check(self.root), (0, ["tree: 2 files are in order"]))

    def test_a_large_file(self):
        self.put("assets/large.json", b"1" * 400_001)
        self.put("assets/small.json", b"1" * 400_000)
        self.expect("assets/large.json: 400001 bytes are more than 400000")

    def test_a_binary_file(self):
        self.put("docs/picture.png", b"\x89PNG\r\n\x1a\n\0")
        self.put("docs/figure.png", b"\x89PNG\r\n\x1a\n\0")
        self.put("assets/zero.txt", b"a\0b")
        self.expect("assets/zero.txt: is binary (scripts/check-tree lists the files that may be)",
                    "docs/picture.png: is binary (scripts/check-tree lists the files that may be)")

    def test_a_folder_that_an_option_has_made(self):
        self.put("--help/picture.txt", b"words\n")
        self.expect("--help/picture.txt: --help is not a known name at the top level (scripts/check-tree lists them)")

    def test_a_file_that_would_be_added(self):
        self.put("notes.txt", b"words\n", add=False)
        self.expect("notes.txt: notes.txt is not a known name at the top level (scripts/check-tree lists them)")

    def test_a_link(self):
        (self.root / "docs").mkdir()
        (self.root / "docs/link").symlink_to("/etc/passwd")
        self.expect("docs/link: is a link to /etc/passwd")

    def test_what_git_ignores_is_not_looked_at(self):
        self.put(".gitignore", b"/build/\n")
        self.put("build/program", b"\x7fELF\0", add=False)
        self.assertEqual(self.check(self.root), (0, ["tree: 2 files are in order"]))


if __name__ == "__main__":
    unittest.main()

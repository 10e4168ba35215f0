"""Implements --help and rejects unknown arguments for the Python commands under scripts/. usage.sh and usage.mjs
do the same for the others. tests/scripts/usage_test.py runs every command.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANY = 1 << 30


def usage(text, most=0, options=()):
    """Returns the arguments of the command, including options. Call it first.

    -h and --help print `text`, the command's docstring, and exit with status 0. An option that is not in
    `options`, or more than `most` other arguments, exits with status 2 and one line on standard error.
    """
    name = pathlib.Path(sys.argv[0]).resolve().relative_to(ROOT)
    count = 0
    for argument in sys.argv[1:]:
        if argument in ("-h", "--help"):
            print(text.strip())
            sys.exit(0)
        if argument.startswith("-"):
            known = argument.partition("=")[0] in options
        else:
            count += 1
            known = count <= most
        if not known:
            print(f'error: {name} does not know "{argument}"; see {name} --help', file=sys.stderr)
            sys.exit(2)
    return sys.argv[1:]

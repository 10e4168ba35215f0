# shellcheck shell=bash
# Two builds of one clone write the same files. The second one waits for the first.

# Locks the file that the shell has open as number 8, and so until the shell ends. macOS has no flock command.
lock_program='
import fcntl
try:
    fcntl.flock(8, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    print("Another build of this clone is running. Waiting for it to finish.", flush=True)
    fcntl.flock(8, fcntl.LOCK_EX)
'

# one_build: waits until no other build of this clone is running. The lock ends with this shell.
one_build() {
    mkdir -p "$CATCOW_ROOT/build"
    exec 8> "$CATCOW_ROOT/build/lock"
    python3 -c "$lock_program"
}

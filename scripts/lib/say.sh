# shellcheck shell=bash
# Output of the scripts: short lines on standard output, problems on standard error.

say() { printf '%s\n' "$*"; }

# step TEXT: prints the headline of a step, with its number out of $step_count.
step() {
    step_number=$((${step_number:-0} + 1))
    say "[$step_number/${step_count:-?}] $*"
}

detail() { say "      $*"; }

notice() { printf 'notice: %s\n' "$*" >&2; }

# fail WHAT [ADVICE...]: prints the message and each piece of advice on its own line, then exits 3.
fail() {
    printf '\nerror: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '       %s\n' "$@" >&2
    exit 3
}

# unexpected STATUS FILE LINE: for an ERR trap. Reports a failure without a message; status 3 comes from fail.
unexpected() {
    [ "$1" -eq 3 ] || printf 'error: stopped with status %s at %s:%s\n' "$1" "$2" "$3" >&2
    exit 3
}

# as_root COMMAND...: runs it as root, with sudo if needed. Returns 125 if that is not possible.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        return 125
    fi
}

# with_heartbeat FOLDER MEGABYTES COMMAND...: runs a quiet command that fills FOLDER, and prints the progress
# every few seconds. Returns the command's status.
with_heartbeat() {
    local folder=$1 total=$2 heart status=0
    shift 2
    heartbeat "$folder" "$total" 9>&- &
    heart=$!
    "$@" || status=$?
    kill "$heart" 2>/dev/null || true
    wait "$heart" 2>/dev/null || true
    return "$status"
}

# Ends when the script that started it has ended.
heartbeat() {
    local ticks=0
    while sleep 1 && kill -0 $$ 2>/dev/null; do
        ticks=$((ticks + 1))
        [ $((ticks % 8)) -ne 0 ] || detail "$(du -sm "$1" 2>/dev/null | cut -f1) of $2 MB"
    done
}

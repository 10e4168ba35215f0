# shellcheck shell=bash
# Runs the stages of scripts/test. Prints a headline for each and writes its output to build/logs/NAME.log. On
# success, prints the last lines of the log. On failure, prints the end of the log, the lines that name what failed
# and a summary, and exits.

stage_log_folder=$CATCOW_ROOT/build/logs
stage_summary=

# run_stage NAME HEADLINE CLOSING_LINES FUNCTION: CLOSING_LINES is the number of log lines to print on success.
run_stage() {
    local name=$1 headline=$2 closing=$3 work=$4 begun=$SECONDS log=$stage_log_folder/$1.log status=0 teller flaky
    mkdir -p "$stage_log_folder"
    printf '\n== %s: %s\n' "$name" "$headline"
    : > "$log"
    tell_progress "$log" &
    teller=$!
    # Runs in a subshell, so that "set -e" works inside the function.
    set +e
    (set -e; "$work") > "$log" 2>&1 < /dev/null
    status=$?
    kill "$teller" 2>/dev/null
    wait "$teller" 2>/dev/null
    set -e
    if [ "$status" -ne 0 ]; then
        tail -n 80 "$log"
        tell_failures "$log"
        stage_summary+=$(printf '\n  FAILED  %-8s %4d s  whole report: build/logs/%s.log' "$name" $((SECONDS - begun)) "$name")
        print_summary
        exit 1
    fi
    [ "$closing" -eq 0 ] || tail -n "$closing" "$log"
    # Names browsers that this machine does not have.
    grep '^NOT RUN' "$log" || true
    printf -- '-- %s passed in %d s\n' "$name" $((SECONDS - begun))
    stage_summary+=$(printf '\n  passed  %-8s %4d s' "$name" $((SECONDS - begun)))
    # Lists tests that passed only at their second try (scripts/lib/flaky.mjs).
    flaky=$(sed -n 's/^FLAKY  */          FLAKY  /p' "$log")
    [ -z "$flaky" ] || stage_summary+=$'\n'$flaky
}

# tell_failures LOG: the lines that name what failed. They are often far above the end of the log.
tell_failures() {
    printf '\nWhat failed:\n'
    grep -E '^SUMMARY: |^\[  FAILED  \]|: Failure$|^ *not ok |✖|error:' "$1" | cut -c1-200 | head -n 20 || true
}

# tell_progress LOG: prints the last line of the log every half minute. Ends when the run has ended.
tell_progress() {
    local ticks=0
    while sleep 1 && kill -0 $$ 2>/dev/null; do
        ticks=$((ticks + 1))
        [ $((ticks % 30)) -ne 0 ] || printf '   %4d s  %s\n' "$ticks" "$(tail -n 1 "$1" | cut -c1-100)"
    done
}

print_summary() { printf '\nSummary%s\n' "$stage_summary"; }

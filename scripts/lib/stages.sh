# shellcheck shell=bash
# Runs the stages of scripts/test. Prints a headline for each and writes its output to build/logs/NAME.log. On
# success, prints the last lines of the log. On failure, prints the end of the log, the lines that name what failed
# and a summary, and exits.

stage_log_folder=$CATCOW_ROOT/build/logs
stage_summary=
# The stage that runs beside the others: its name, its process group, and when it began.
early_name='' early_group='' early_begun=0

# begin_stage NAME FUNCTION: starts this stage now. It runs beside the stages that follow, which take only the processor
# time that it leaves. run_stage waits for it and reports it. Only one stage can run so.
begin_stage() {
    early_name=$1 early_begun=$SECONDS
    mkdir -p "$stage_log_folder"
    printf '\n   %s begins, beside the stages that follow\n' "$1"
    # Not EXIT: bash may run that in tell_progress too, when it is killed as soon as it begins.
    trap 'stop_early; exit 130' INT HUP
    rm -f "$stage_log_folder/$1.ended"
    set -m # in a process group of its own, which stop_early can end as a whole
    # It often ends long before run_stage waits for it.
    (trap 'printf "%d\n" "$SECONDS" > "$stage_log_folder/$early_name.ended"' EXIT; set -e; "$2") \
        > "$stage_log_folder/$1.log" 2>&1 < /dev/null &
    early_group=$!
    set +m
}

# stop_early: ends what begin_stage has started, with all its processes.
stop_early() { [ -z "$early_group" ] || kill -- "-$early_group" 2>/dev/null || true; }

# step_back: this shell, and what it starts, takes a core only when the early stage leaves it.
step_back() {
    [ -n "$early_group" ] || return 0
    renice -n 19 -p "$(exec sh -c 'echo "$PPID"')" > /dev/null # bash 3 has no BASHPID
}

# run_stage NAME HEADLINE CLOSING_LINES FUNCTION: CLOSING_LINES is the number of log lines to print on success.
run_stage() {
    local name=$1 headline=$2 closing=$3 work=$4 log=$stage_log_folder/$1.log
    local begun=$SECONDS status=0 took teller flaky
    mkdir -p "$stage_log_folder"
    printf '\n== %s: %s\n' "$name" "$headline"
    if [ "$name" = "$early_name" ]; then begun=$early_begun; else : > "$log"; fi
    tell_progress "$log" &
    teller=$!
    # Runs in a subshell, so that "set -e" works inside the function.
    set +e
    if [ "$name" = "$early_name" ]; then
        wait "$early_group"
        status=$?
        early_group=
    else
        (set -e; step_back; "$work") > "$log" 2>&1 < /dev/null
        status=$?
    fi
    kill "$teller" 2>/dev/null
    wait "$teller" 2>/dev/null
    set -e
    took=$((SECONDS - begun))
    if [ "$name" = "$early_name" ] && [ -s "$stage_log_folder/$name.ended" ]; then
        took=$(($(cat "$stage_log_folder/$name.ended") - begun))
    fi
    if [ "$status" -ne 0 ]; then
        tail -n 80 "$log"
        tell_failures "$log"
        stage_summary+=$(printf '\n  FAILED  %-8s %4d s  whole report: build/logs/%s.log' "$name" "$took" "$name")
        stop_early
        print_summary
        exit 1
    fi
    [ "$closing" -eq 0 ] || tail -n "$closing" "$log"
    # Names browsers that this machine does not have.
    grep '^NOT RUN' "$log" || true
    printf -- '-- %s passed in %d s\n' "$name" "$took"
    stage_summary+=$(printf '\n  passed  %-8s %4d s' "$name" "$took")
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

print_summary() { printf '\nSummary%s\n  all     %13d s\n' "$stage_summary" "$SECONDS"; }

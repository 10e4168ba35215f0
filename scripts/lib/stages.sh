# shellcheck shell=bash
# Runs the stages of scripts/test: a headline each, the output in build/logs/NAME.log, the closing
# lines on success, the end of the log on failure, which ends the run with a summary.

stage_log_folder=$CATCOW_ROOT/build/logs
stage_summary=

# run_stage NAME HEADLINE CLOSING_LINES FUNCTION
run_stage() {
    local name=$1 headline=$2 closing=$3 work=$4 begun=$SECONDS log=$stage_log_folder/$1.log status=0 teller flaky
    mkdir -p "$stage_log_folder"
    printf '\n== %s: %s\n' "$name" "$headline"
    : > "$log"
    tell_progress "$log" &
    teller=$!
    # A subshell of its own, so that "set -e" holds inside the function.
    set +e
    (set -e; "$work") > "$log" 2>&1 < /dev/null
    status=$?
    kill "$teller" 2>/dev/null
    wait "$teller" 2>/dev/null
    set -e
    if [ "$status" -ne 0 ]; then
        tail -n 80 "$log"
        stage_summary+=$(printf '\n  FAILED  %-8s %4d s  whole report: build/logs/%s.log' "$name" $((SECONDS - begun)) "$name")
        print_summary
        exit 1
    fi
    [ "$closing" -eq 0 ] || tail -n "$closing" "$log"
    # A browser that this machine does not have.
    grep '^NOT RUN' "$log" || true
    printf -- '-- %s passed in %d s\n' "$name" $((SECONDS - begun))
    stage_summary+=$(printf '\n  passed  %-8s %4d s' "$name" $((SECONDS - begun)))
    # Tests that passed only at their second try: scripts/lib/flaky.mjs.
    flaky=$(sed -n 's/^FLAKY  */          FLAKY  /p' "$log")
    [ -z "$flaky" ] || stage_summary+=$'\n'$flaky
}

# tell_progress LOG: the log's last line every half minute. Ends by itself should the run be gone.
tell_progress() {
    local ticks=0
    while sleep 1 && kill -0 $$ 2>/dev/null; do
        ticks=$((ticks + 1))
        [ $((ticks % 30)) -ne 0 ] || printf '   %4d s  %s\n' "$ticks" "$(tail -n 1 "$1" | cut -c1-100)"
    done
}

print_summary() { printf '\nSummary%s\n' "$stage_summary"; }

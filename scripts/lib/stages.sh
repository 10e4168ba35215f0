# Runs the stages of scripts/test: a headline each, the output in build/logs/NAME.log, the closing
# lines on success, the end of the log on failure, which ends the run with a summary.

stage_log_folder=$CATCOW_ROOT/build/logs
stage_summary=

# run_stage NAME HEADLINE CLOSING_LINES FUNCTION
run_stage() {
    local name=$1 headline=$2 closing=$3 work=$4 begun=$SECONDS log=$stage_log_folder/$1.log status=0
    mkdir -p "$stage_log_folder"
    printf '\n== %s: %s\n' "$name" "$headline"
    # A subshell of its own, so that "set -e" holds inside the function.
    set +e
    (set -e; "$work") > "$log" 2>&1 < /dev/null
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        tail -n 80 "$log"
        stage_summary+=$(printf '\n  FAILED  %-8s %4d s  whole report: build/logs/%s.log' "$name" $((SECONDS - begun)) "$name")
        print_summary
        exit 1
    fi
    [ "$closing" -eq 0 ] || tail -n "$closing" "$log"
    printf -- '-- %s passed in %d s\n' "$name" $((SECONDS - begun))
    stage_summary+=$(printf '\n  passed  %-8s %4d s' "$name" $((SECONDS - begun)))
}

print_summary() { printf '\nSummary%s\n' "$stage_summary"; }

# shellcheck shell=bash
# Implements --help and rejects unknown arguments for the bash commands under scripts/. usage.mjs and usage.py do
# the same for the others. tests/scripts/usage_test.py runs every command.

# usage MOST OPTIONS ARGUMENTS...: call this first, in the command's own file.
#     usage 1 "--dark --light" "$@"
# -h and --help print the header comment of that file and exit with status 0. An option that is not in OPTIONS,
# or more than MOST other arguments ("many": no limit), exits with status 2 and one line on standard error.
usage() {
    local file=${BASH_SOURCE[1]} most=$1 options=" $2 " name argument count=0
    shift 2
    name=scripts/${file##*/}
    for argument in "$@"; do
        case $argument in
            -h | --help)
                sed -n '2,${ /^#/!q; s/^# \{0,1\}//; p; }' "$file"
                exit 0
                ;;
            -*) case $options in *" ${argument%%=*} "*) continue ;; esac ;;
            *)
                count=$((count + 1))
                if [ "$most" = many ] || [ "$count" -le "$most" ]; then continue; fi
                ;;
        esac
        printf 'error: %s does not know "%s"; see %s --help\n' "$name" "$argument" "$name" >&2
        exit 2
    done
}

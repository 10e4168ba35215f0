# The checks that scripts/test runs, one function each. They run in the repository's root, in the
# environment of environment.sh, and fail by their exit status.

cores() { nproc 2>/dev/null || sysctl -n hw.ncpu; }

# The code is formatted and linted with this version (Debian 12's). What a later one would do
# otherwise is told, not failed.
clang_tools_version=14

# as_tested TOOL: whether TOOL is of that version.
as_tested() { "$1" --version | grep -q "version $clang_tools_version\."; }

check_format() {
    local files wrong
    files=$(git ls-files --cached --others --exclude-standard 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp')
    # shellcheck disable=SC2086  # a list of names without blanks
    wrong=$(clang-format --dry-run $files 2>&1 | sed -n 's/^\([^ :]*\):[0-9]*:[0-9]*: warning:.*/\1/p' | sort -u)
    [ -n "$wrong" ] || return 0
    printf 'not formatted:\n%s\n\nto mend: clang-format -i %s\n' "$wrong" "$(printf '%s' "$wrong" | tr '\n' ' ')"
    ! as_tested clang-format
}

check_layers() { scripts/check-layers; }

check_content() {
    python3 tests/content/check_content_test.py
    python3 scripts/check-content
}

check_native() { build_and_test native; }

check_asan() { build_and_test native-asan; }

check_tsan() { build_and_test native-tsan; }

build_and_test() {
    node scripts/site.mjs --fonts # the interface is laid out with the fonts that ship
    build "$1"
    ctest --preset "$1" -j "$(cores)"
}

# build PRESET: compiled objects are kept in the cache folder and serve other clones as well.
build() {
    export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CCACHE_DIR=$catcow_cache/ccache CCACHE_MAXSIZE=2G CCACHE_BASEDIR=$CATCOW_ROOT CCACHE_NOHASHDIR=1
    cmake --preset "$1"
    cmake --build --preset "$1"
}

# Needs what the native build notes about headers.
check_tidy() {
    build native > /dev/null
    python3 scripts/lib/tidy.py build/native "$(cores)" "$catcow_cache/tidy-passed" && return
    ! as_tested clang-tidy
}

check_types() { node_modules/.bin/tsc -p tsconfig.json; }

check_site() { scripts/build; }

check_size() { scripts/size; }

check_web() { scripts/test-web; }

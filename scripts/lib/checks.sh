# shellcheck shell=bash
# The checks that scripts/test runs, one function each. They run in the root of the repository, in the
# environment of environment.sh, and report failure with their exit status.

cores() { nproc 2>/dev/null || sysctl -n hw.ncpu; }

check_format() {
    local files wrong
    files=$(git ls-files --cached --others --exclude-standard 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp')
    # shellcheck disable=SC2086  # a list of names without blanks
    wrong=$("$CATCOW_CLANG_FORMAT" --dry-run $files 2>&1 |
        sed -n 's/^\([^ :]*\):[0-9]*:[0-9]*: warning:.*/\1/p' | sort -u)
    [ -n "$wrong" ] || return 0
    printf 'not formatted:\n%s\n\nto fix it: %s -i %s\n' \
        "$wrong" "$CATCOW_CLANG_FORMAT" "$(printf '%s' "$wrong" | tr '\n' ' ')"
    return 1
}

check_tree() { scripts/check-tree; }

# Checks scripts/lib through the commands that source its files, because only there shellcheck knows all names.
check_lint() {
    local bash_files python_files
    bash_files=$(written_in bash)
    python_files=$(written_in python3)
    # shellcheck disable=SC2086  # lists of names without blanks
    shellcheck --external-sources --check-sourced $bash_files
    # shellcheck disable=SC2086
    flake8 $python_files scripts/lib/*.py
    node_modules/.bin/biome lint --error-on-warnings
    scripts/check-quotes
}

# written_in PROGRAM: prints our files that name it in their first line.
written_in() {
    git ls-files --cached --others --exclude-standard .ci scripts tests | while read -r file; do
        [ ! -f "$file" ] || ! head -n 1 "$file" | grep -qax "#!/usr/bin/env $1" || printf '%s\n' "$file"
    done
}

check_scripts() {
    local file
    for file in tests/scripts/*_test.py; do python3 "$file"; done
}

check_layers() { scripts/check-layers; }

check_content() {
    python3 tests/content/check_content_test.py
    python3 scripts/check-content
}

check_native() { build_and_test native; }

check_asan() { build_and_test native-asan; }

check_tsan() { build_and_test native-tsan; }

check_fuzz() { scripts/fuzz 60; }

build_and_test() {
    build "$1"
    ctest --preset "$1" -j "$(cores)"
    count_tests "build/$1/Testing/Temporary/LastTest.log"
}

# count_tests LOG: sums up what the test programs say at their end, and tells the ten longest tests.
count_tests() {
    awk '/^\[==========\] .* ran\./ { tests += $2; programs++ }
        /^\[       OK \]/ { time = $NF == "ms)" ? substr($(NF - 1), 2) : 0; print time, $4 | "sort -rn | head -n 10 >&2" }
        END { close("sort -rn | head -n 10 >&2"); printf "%d tests passed, in %d programs\n", tests, programs }' "$1"
}

# Stores compiled objects in the cache folder, where other clones use them too.
use_ccache() {
    export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CCACHE_DIR=$catcow_cache/ccache CCACHE_MAXSIZE=2G CCACHE_BASEDIR=$CATCOW_ROOT CCACHE_NOHASHDIR=1
}

# build PRESET
build() {
    (
        use_ccache
        one_build
        node scripts/site.mjs --fonts # the layout tests use the fonts that ship
        cmake --preset "$1"
        cmake --build --preset "$1"
    )
}

# Needs the native build, which records the headers of each file.
check_tidy() {
    build native > /dev/null
    python3 scripts/lib/tidy.py build/native "$(cores)" "$catcow_cache/tidy-passed"
}

check_types() { node_modules/.bin/tsc -p tsconfig.json; }

# check_reproduce then builds without the cache, so it also compares what came from it.
check_site() { (use_ccache && scripts/build); }

check_size() { scripts/size; }

check_reproduce() { scripts/reproduce; }

check_web() { scripts/test-web --untimed; }

check_timed() { scripts/test-web --timed; }

check_debug() {
    use_ccache
    cmake --preset web-debug
    cmake --build --preset web-debug --target catcow
    CATCOW_PROGRAM=build/web-debug CATCOW_DIST=build/web-debug/site node scripts/site.mjs
    node --test --test-reporter=spec --test-timeout=300000 tests/web/debug/*.test.mjs
}

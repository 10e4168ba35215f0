# shellcheck shell=bash
# Emscripten. If the person has an emcc that is new enough, it is used unchanged. Otherwise Debian 13's goes
# into $emscripten_prefix, a folder that appears only when it is complete.

emscripten_packages="libc6 libgcc-s1 libstdc++6 binaryen libzstd1 zlib1g libtinfo6 libedit2 libbsd0
    libmd0 libz3-4 liblzma5 libffi8 libxml2 libicu76 libllvm19 libclang-cpp19 libclang-common-19-dev
    clang-19 lld-19 llvm-19 node-acorn emscripten"

needs_emscripten_prefix() { ! own_emcc >/dev/null && [ ! -d "$emscripten_prefix" ]; }

setup_emscripten() {
    local own
    if own=$(own_emcc); then
        step "Emscripten: $own ($(own_emcc_version "$own"))"
    elif [ -d "$emscripten_prefix" ]; then
        step "Emscripten $(upstream "$(locked emscripten 3)"): ready"
    elif ! has_apt; then
        fail "Emscripten 3.1.60 or later is missing" \
            "Install it with your system's package manager or the emsdk, and put emcc on the PATH."
    else
        step "Emscripten $(upstream "$(locked emscripten 3)"): 324 MB to download, 1.2 GB on disk"
        make_emscripten_prefix
    fi
}

make_emscripten_prefix() {
    local tree=$emscripten_prefix.partial debs=$catcow_cache/downloads/emscripten
    open_private_apt
    # shellcheck disable=SC2086  # a list of names
    private_download "$debs" $emscripten_packages
    detail "unpacking"
    rm -rf "$tree"
    mkdir -p "$tree"
    unpack_emscripten "$debs" "$tree"
    detail "making it independent of this system's libraries"
    relocate "$tree" "$emscripten_prefix"
    # With these links, node finds the parser that Emscripten's JavaScript optimiser needs.
    ln -sfn . "$tree/usr/share/nodejs/node_modules"
    ln -sfn ../nodejs "$tree/usr/share/emscripten/node_modules"
    write_emscripten_config "$emscripten_prefix" > "$tree/config"
    sync -f "$tree" 2>/dev/null || true
    mv "$tree" "$emscripten_prefix"
    rm -rf "$debs"
}

# unpack_emscripten DEBS TREE: leaves out the variants of the system libraries for threads, shared modules
# and workers (800 MB), and Emscripten's own tests.
unpack_emscripten() {
    # Unpacks the largest first, two at a time.
    # shellcheck disable=SC2011,SC2016  # names without blanks; a script for the inner shell
    ls -S "$1"/*.deb | xargs -P 2 -I {} bash -c 'set -o pipefail
        dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner \
            --exclude="*/wasm32-emscripten/pic" --exclude="*/wasm32-emscripten/lto-pic" \
            --exclude="*/wasm32-emscripten/*-mt*" --exclude="*/wasm32-emscripten/*-ww*" \
            --exclude="*/share/emscripten/test" --exclude="*/share/doc"' bash {} "$2" ||
        fail "a package of Emscripten cannot be unpacked" \
            "Is the disk full? Make room in $catcow_cache and run scripts/setup again."
}

write_emscripten_config() {
    cat <<END
# Read by emcc through EM_CONFIG. Programs on the PATH: node.
LLVM_ROOT = '$1/usr/lib/llvm-19/bin'
BINARYEN_ROOT = '$1/usr'
NODE_JS = 'node'
CACHE = '$1/usr/share/emscripten/cache'
FROZEN_CACHE = False
END
}

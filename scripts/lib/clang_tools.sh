# shellcheck shell=bash
# clang-format and clang-tidy of the same version on every host, because other versions give other results.
# Debian 13's go into $clang_tools_prefix, a folder that appears only when it is complete. It is separate from
# the compiler's folder, which is not made if the person has their own emcc.

clang_tools_packages="libc6 libgcc-s1 libstdc++6 libzstd1 zlib1g libtinfo6 libedit2 libbsd0 libmd0 libz3-4
    liblzma5 libffi8 libxml2 libicu76 libllvm19 libclang-cpp19 libclang-common-19-dev
    clang-format-19 clang-tidy-19"

needs_clang_tools_prefix() { has_apt && [ ! -d "$clang_tools_prefix" ]; }

setup_clang_tools() {
    local version
    version=$(upstream "$(locked clang-tools 3)")
    if [ -d "$clang_tools_prefix" ]; then
        step "clang-format and clang-tidy $version: ready"
    elif has_apt; then
        step "clang-format and clang-tidy $version: 65 MB to download, 320 MB on disk"
        make_clang_tools_prefix
    elif own_clang_tool clang-format > /dev/null && own_clang_tool clang-tidy > /dev/null; then
        step "clang-format and clang-tidy: using the system's, version ${version%%.*}"
    else
        fail "clang-format and clang-tidy version ${version%%.*} are missing" \
            "This system has no apt. Install LLVM ${version%%.*} with its package manager and put both programs" \
            "on the PATH, then run scripts/setup again."
    fi
}

make_clang_tools_prefix() {
    local tree=$clang_tools_prefix.partial debs=$catcow_cache/downloads/clang-tools deb
    open_private_apt
    # shellcheck disable=SC2086  # a list of names
    private_download "$debs" $clang_tools_packages
    detail "unpacking"
    rm -rf "$tree"
    mkdir -p "$tree"
    for deb in "$debs"/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$tree" --no-same-owner --exclude="*/share/doc" ||
            fail "a package of clang-format and clang-tidy cannot be unpacked" \
                "Is the disk full? Make room in $catcow_cache and run scripts/setup again."
    done
    detail "making it independent of this system's libraries"
    relocate "$tree" "$clang_tools_prefix"
    sync -f "$tree" 2>/dev/null || true
    mv "$tree" "$clang_tools_prefix"
    rm -rf "$debs"
}

# shellcheck shell=bash
# Node 20 or later with npm. If the system's is older or missing, the build from the npm registry goes into
# $node_prefix. (Debian 13's node does not run from a folder: it reads parts of itself from
# /usr/share/nodejs.)

setup_node() {
    step "Node"
    if host_node_is_current; then
        detail "$(node --version), the system's"
        return
    fi
    [ -d "$node_prefix" ] || make_node_prefix
    detail "$(locked "$node_package" 3), ready"
    PATH=$node_prefix/bin:$PATH
}

# Installing node and npm from the registry needs a node and an npm. The system's work, even if they are old.
make_node_prefix() {
    local tree=$node_prefix.partial first=$catcow_cache/downloads/npm
    if ! command -v node >/dev/null 2>&1; then
        has_apt || fail "Node 20 or later with npm is missing" \
            "Install it with your system's package manager, then run scripts/setup again."
        install_host_packages nodejs || fail "Node could not be installed" \
            "Needed: a network connection and root (or sudo). Try it by hand and see what it says:" \
            "    apt-get update && apt-get install nodejs"
    fi
    detail "the system's $(node --version) is too old or has no npm: taking $(locked "$node_package" 3) (50 MB)"
    rm -rf "$tree"
    mkdir -p "$tree/bin"
    echo '{ "private": true }' > "$tree/package.json"
    if command -v npm >/dev/null 2>&1; then
        install_node "$tree" npm
    else
        unpack_first_npm "$first"
        install_node "$tree" node "$first/usr/share/nodejs/npm/bin/npm-cli.js"
    fi
    write_node_programs "$tree"
    mv "$tree" "$node_prefix"
    rm -rf "$first"
}

# unpack_first_npm FOLDER: unpacks Debian's npm without installing it. Installing its 360 packages would take
# minutes, and nothing else needs them.
unpack_first_npm() {
    local debs=$1/debs deb packages
    detail "unpacking Debian's npm to begin with (20 MB)"
    rm -rf "$1"
    mkdir -p "$debs"
    packages=$(apt-get install --simulate --no-install-recommends npm 2>/dev/null |
        awk '$1 == "Inst" && $2 ~ /^(npm$|node-)/ { print $2 }')
    # shellcheck disable=SC2086  # a list of names
    (cd "$debs" && apt-get -q=2 -o APT::Sandbox::User="$(id -un)" download $packages) > "$catcow_cache/apt-get.log" 2>&1 ||
        fail "Debian's npm cannot be downloaded" "What apt-get said is in $catcow_cache/apt-get.log."
    for deb in "$debs"/*.deb; do dpkg-deb -x "$deb" "$1"; done
    rm -rf "$debs"
    ln -sfn . "$1/usr/share/nodejs/node_modules"
}

# install_node TREE NPM...: NPM is the program that runs npm, with its arguments.
install_node() {
    local tree=$1 name
    shift
    for name in "$node_package" npm; do
        quiet_npm "$tree" "$@" install --save-exact "$name@$(locked "$name" 3)" ||
            npm_failed "Node $(locked "$node_package" 3) cannot be installed"
        check_integrity "$tree" "$name"
    done
}

# write_node_programs TREE: writes node, npm and npx, which contain the paths of the finished prefix.
write_node_programs() {
    local name
    ln -s "../node_modules/$node_package/bin/node" "$1/bin/node"
    for name in npm npx; do
        printf '#!/bin/sh\nexec "%s/bin/node" "%s/node_modules/npm/bin/%s-cli.js" "$@"\n' \
            "$node_prefix" "$node_prefix" "$name" > "$1/bin/$name"
        chmod +x "$1/bin/$name"
    done
}

# check_integrity TREE NAME: npm has checked the file against the hash of the registry. This checks the hash
# of the registry against dependencies.lock.
check_integrity() {
    grep -Fq "\"$(locked "$2" 4)\"" "$1/package-lock.json" || fail \
        "npm's $2 $(locked "$2" 3) is not the package that was tested" \
        "Wanted: $(locked "$2" 4)" \
        "scripts/dependencies.lock or the registry is wrong. You can also install Node 20 or later yourself."
}

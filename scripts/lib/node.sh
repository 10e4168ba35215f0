# Node 20 or later with npm: the host's where it is current, otherwise Debian 13's in $node_prefix.

setup_node() {
    if host_node_is_current; then
        step "Node $(node --version), the system's"
    elif [ -d "$node_prefix" ]; then
        step "Node $(upstream "$(locked nodejs 3)"): ready"
    elif ! command -v apt-get >/dev/null 2>&1; then
        fail "Node 20 or later with npm is missing" "Install it with your system's package manager."
    else
        step "Node $(upstream "$(locked nodejs 3)")"
        make_node_prefix
    fi
}

make_node_prefix() {
    local tree=$node_prefix.partial debs=$catcow_cache/downloads/node packages deb
    open_private_apt
    # All that npm needs in JavaScript and node in libraries; what npm could compile with is left out.
    packages=$(private_apt apt-get install --simulate nodejs npm | awk '$1 == "Inst" { print $2 }' |
        grep -E '^(node-.*|nodejs|npm|lib(node|brotli|cares|gcc-s|icu|nghttp|ssl|stdc|uv).*|libc6|zlib1g|libzstd1|openssl-provider-legacy)$')
    # shellcheck disable=SC2086  # a list of names
    private_download "$debs" $packages
    detail "unpacking"
    rm -rf "$tree"
    mkdir -p "$tree"
    for deb in "$debs"/*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$tree" --no-same-owner --exclude='*/share/doc' ||
            fail "$(basename "$deb") cannot be unpacked" "Is the disk full? Make room in $catcow_cache."
    done
    relocate "$tree" "$node_prefix"
    ln -sfn . "$tree/usr/share/nodejs/node_modules"
    write_node_programs "$tree"
    mv "$tree" "$node_prefix"
    rm -rf "$debs"
}

# write_node_programs TREE: node, npm and npx, with the paths of the finished prefix inside.
write_node_programs() {
    local name
    mkdir -p "$1/bin"
    ln -s ../usr/bin/node "$1/bin/node"
    for name in npm npx; do
        printf '#!/bin/sh\nexec "%s/bin/node" "%s/usr/share/nodejs/npm/bin/%s-cli.js" "$@"\n' \
            "$node_prefix" "$node_prefix" "$name" > "$1/bin/$name"
        chmod +x "$1/bin/$name"
    done
}

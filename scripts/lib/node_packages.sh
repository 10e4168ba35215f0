# shellcheck shell=bash
# Installs the npm packages of package-lock.json in a cache folder named after the lock's hash. The repository
# gets a link to it, named node_modules.

setup_node_packages() {
    local target link=$CATCOW_ROOT/node_modules
    target=$(node_packages_folder)
    if [ -d "$link" ] && [ ! -L "$link" ]; then
        step "npm packages: node_modules is a real folder and stays unchanged"
        notice "remove node_modules to get the packages of package-lock.json"
        return
    fi
    if [ -d "$target" ]; then
        step "npm packages: ready"
    else
        step "npm packages: installing from package-lock.json (about 150 MB)"
        install_node_packages "$target"
    fi
    [ "$(readlink "$link")" = "$target/node_modules" ] || ln -sfn "$target/node_modules" "$link"
}

node_packages_folder() {
    printf '%s/npm-%s-%s\n' "$catcow_cache" "$catcow_machine" \
        "$(cksum < "$CATCOW_ROOT/package-lock.json" | tr ' ' -)"
}

# Packages cannot run their own scripts; none of ours needs to.
install_node_packages() {
    local tree=$1.partial
    rm -rf "$tree"
    mkdir -p "$tree"
    cp "$CATCOW_ROOT"/package.json "$CATCOW_ROOT"/package-lock.json "$CATCOW_ROOT"/.npmrc "$tree"
    quiet_npm "$tree" npm ci || npm_failed "the npm packages cannot be installed"
    mv "$tree" "$1"
}

# quiet_npm FOLDER COMMAND...: runs npm in FOLDER, with a cache of its own and short network timeouts.
quiet_npm() {
    local folder=$1
    shift
    (cd "$folder" && npm_config_cache=$catcow_cache/npm-cache npm_config_fetch_retries=2 \
        npm_config_fetch_retry_mintimeout=1000 npm_config_fetch_retry_maxtimeout=5000 \
        "$@" --ignore-scripts --no-audit --no-fund > "$catcow_cache/npm.log" 2>&1)
}

# npm_failed WHAT: prints npm's last messages and what to do, then fails.
npm_failed() {
    grep -v '^npm warn' "$catcow_cache/npm.log" | tail -n 8 >&2
    fail "$1" "Needed: the npm registry (check 'npm ping') and 600 MB in $catcow_cache." \
        "The whole report is in $catcow_cache/npm.log. Then run scripts/setup again."
}

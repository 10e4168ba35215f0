# shellcheck shell=bash
# A private apt root: reads packages of newer Debian suites without touching the system. Needs no root.
# The mirror is the one the host itself uses; the host's archive keyring checks all signatures, its
# apt.conf.d (proxies, certificates) stays in force.

private_apt_root=$catcow_cache/apt

# private_apt COMMAND...: apt-get, apt-cache and the like on the private root.
private_apt() {
    local program=$1
    shift
    "$program" -q=2 \
        -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$private_apt_root/sources" \
        -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
        -o Dir::State="$private_apt_root" -o Dir::State::lists="$private_apt_root/lists" \
        -o Dir::State::status="$private_apt_root/status" \
        -o Dir::Cache="$private_apt_root" -o Dir::Cache::archives="$private_apt_root/archives" \
        -o APT::Sandbox::User="$(id -un)" -o APT::Install-Recommends=false "$@"
}

# debian_sites: the places the host takes Debian itself from (not security updates), one a line.
debian_sites() {
    # shellcheck disable=SC2016  # apt's own words
    apt-get indextargets --format '$(SITE) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 !~ /security/ && $1 !~ /^cdrom:/ && ($3 == "" || $3 == "Debian") { print $1 }' | sort -u
}

# archive_keyring: the host's, brought up to date where it is older than Debian 13.
archive_keyring() {
    local file
    ls /usr/share/keyrings/debian-archive-trixie-stable.* >/dev/null 2>&1 ||
        install_host_packages debian-archive-keyring >&2 || true
    for file in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp}; do
        [ -r "$file" ] && printf '%s\n' "$file" && return
    done
    fail "the Debian archive keyring is missing" "Install it: apt-get install debian-archive-keyring"
}

# open_private_apt: makes the root and reads the lists of both suites, once in a run.
open_private_apt() {
    [ -z "${private_apt_is_open:-}" ] || return 0
    local keyring site
    local bring='Without one: put emcc 3.1.60 or later on the PATH and name the library sources in'
    local names='CATCOW_IMGUI_DIR, CATCOW_SDL2_DIR and CATCOW_JSON_DIR.'
    [ -n "$(debian_sites)" ] || fail "no Debian mirror is among this machine's apt sources" "$bring" "$names"
    keyring=$(archive_keyring)
    rm -rf "$private_apt_root"
    mkdir -p "$private_apt_root"/{sources,lists/partial,archives/partial}
    : > "$private_apt_root/status"
    detail "reading the package lists of Debian 13 (42 MB)"
    for site in $(debian_sites); do
        write_private_sources "$site" "$keyring"
        if private_apt apt-get update -o APT::Update::Error-Mode=any > "$private_apt_root/log" 2>&1; then
            private_apt_is_open=yes
            return
        fi
    done
    tail -n 5 "$private_apt_root/log" >&2
    fail "Debian's package lists cannot be read" \
        "Needed: a network connection and a Debian mirror among this machine's apt sources." \
        "Check that 'apt-get update' works here, then run scripts/setup again." "$bring" "$names"
}

write_private_sources() {
    local suite types
    for suite in trixie forky; do
        types='deb deb-src'
        [ "$suite" = trixie ] || types='deb-src'
        printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n\n' \
            "$types" "$1" "$suite" "$2"
    done > "$private_apt_root/sources/private.sources"
}

# private_download FOLDER PACKAGE...: fetches packages of trixie into FOLDER, saying how far. What is
# there already from a run that was cut off is checked by apt and kept, unless a newer one has come.
private_download() {
    local folder=$1 wanted bytes file
    shift
    mkdir -p "$folder"
    wanted=$(private_apt apt-get download --print-uris "$@")
    bytes=$(printf '%s\n' "$wanted" | awk '{ sum += $3 } END { print sum }')
    for file in "$folder"/*.deb; do
        case $wanted in *" ${file##*/} "*) ;; *) rm -f "$file" ;; esac
    done
    detail "downloading $((bytes / 1000000)) MB"
    (cd "$folder" && with_heartbeat . "$((bytes / 1048576))" \
        private_apt apt-get download "$@" 2> "$private_apt_root/log") || {
        tail -n 5 "$private_apt_root/log" >&2
        fail "a download from the Debian mirror failed" \
            "Check the network and the disk space in $catcow_cache, then run scripts/setup again."
    }
}

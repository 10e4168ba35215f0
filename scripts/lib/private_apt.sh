# shellcheck shell=bash
# A private apt folder, which reads packages of newer Debian suites without changing the system. It does not
# need the root user. It uses the mirror of the host. The host's archive keyring checks all signatures, and
# its apt.conf.d (proxies, certificates) still applies.

private_apt_root=$catcow_cache/apt

# private_apt COMMAND...: runs apt-get, apt-cache and the like on the private folder.
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

# debian_sites: prints the host's Debian mirrors, without those of security updates, one per line.
debian_sites() {
    # shellcheck disable=SC2016  # apt's own variables
    apt-get indextargets --format '$(SITE) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 !~ /security/ && $1 !~ /^cdrom:/ && ($3 == "" || $3 == "Debian") { print $1 }' | sort -u
}

# archive_keyring: prints the path of the host's keyring, after an update if it is older than Debian 13.
archive_keyring() {
    local file
    ls /usr/share/keyrings/debian-archive-trixie-stable.* >/dev/null 2>&1 ||
        install_host_packages debian-archive-keyring >&2 || true
    for file in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp}; do
        [ -r "$file" ] && printf '%s\n' "$file" && return
    done
    fail "the Debian archive keyring is missing" "Install it: apt-get install debian-archive-keyring"
}

# open_private_apt: makes the folder and reads the lists of both suites, once per run.
open_private_apt() {
    [ -z "${private_apt_is_open:-}" ] || return 0
    local keyring site
    local bring='Without a mirror: put emcc 3.1.60 or later on the PATH and set the library sources in'
    local names='CATCOW_IMGUI_DIR, CATCOW_SDL2_DIR, CATCOW_JSON_DIR and CATCOW_QRCODEGEN_DIR.'
    [ -n "$(debian_sites)" ] || fail "this machine's apt sources contain no Debian mirror" "$bring" "$names"
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

# private_download FOLDER PACKAGE...: fetches packages of trixie into FOLDER and prints the progress. apt checks
# and keeps files from an interrupted run, unless there is a newer version.
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

# shellcheck shell=bash
# Programs and libraries of the host. On Debian (and what descends from it) missing ones are installed
# with apt-get; elsewhere the script says what is missing.
#
# Each line: the Debian package, then how to see that it is there: a program on the PATH, a file
# pattern (with a slash), or "-" for Debian's own record.

build_packages="
ca-certificates -
cmake cmake
ninja-build ninja
python3 python3
xz-utils xz
"

test_packages="
git git
g++ g++
ccache ccache
libgtest-dev -
libgmock-dev -
libbenchmark-dev -
clang clang++
libclang-rt-dev -
libsdl2-dev -
libgles-dev -
libegl-dev -
libegl-mesa0 -
libgl1-mesa-dri -
chromium chromium
shellcheck shellcheck
flake8 flake8
"

# Smoke tests in two more engines: wanted, but a machine without them can do all the rest.
optional_packages="
firefox-esr firefox-esr
webkit2gtk-driver WebKitWebDriver
xvfb Xvfb
"

has_apt() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

# missing_packages TABLE: the packages of a table that are not there.
missing_packages() {
    local package probe recorded=
    if has_apt; then
        # shellcheck disable=SC2046  # a list of names
        recorded=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' \
            $(printf '%s\n' "$1" | awk '$2 == "-" { print $1 }') 2>/dev/null) || true
    fi
    printf '%s\n' "$1" | while read -r package probe; do
        case $probe in
            '') ;;
            -) case $recorded in *"$package installed"*) ;; *) ! has_apt || printf '%s\n' "$package" ;; esac ;;
            *) command -v "$probe" >/dev/null 2>&1 || printf '%s\n' "$package" ;;
        esac
    done
}

# setup_host_packages PURPOSE TABLE
setup_host_packages() {
    local missing
    missing=$(missing_packages "$2" | tr '\n' ' ')
    if [ -z "$missing" ]; then
        step "Programs to $1: all here"
        return
    fi
    step "Programs to $1: $missing"
    has_apt || fail "these programs are missing: $missing" \
        "This system has no apt. Install them with its package manager (the names are Debian's), then run" \
        "scripts/setup again."
    # shellcheck disable=SC2086  # a list of names
    install_host_packages $missing || fail "the programs to $1 could not be installed: $missing" \
        "Needed: a network connection and root (or sudo). Try it by hand and see what it says:" \
        "    apt-get update && apt-get install $missing"
}

install_host_packages() {
    local log=$catcow_cache/apt-get.log
    detail "reading the package lists"
    as_root apt-get -q=2 update > "$log" 2>&1 || notice "apt-get update had trouble; see $log"
    detail "installing"
    as_root dpkg --configure -a >> "$log" 2>&1 < /dev/null || true # mends an install that was cut off
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q=2 -o DPkg::Lock::Timeout=300 \
        install -y --no-install-recommends "$@" >> "$log" 2>&1 < /dev/null && return
    grep -E '^(E|W):' "$log" | tail -n 5 >&2
    return 1
}

# Tried once in a week: a machine that cannot have them is not asked each time.
setup_optional_packages() {
    local missing tried=$catcow_cache/optional-packages-tried
    missing=$(missing_packages "$optional_packages" | tr '\n' ' ')
    if [ -z "$missing" ]; then
        step "Firefox and WebKit for smoke tests: here"
    elif ! has_apt || [ -n "$(find "$tried" -mtime -7 2>/dev/null)" ]; then
        step "Firefox and WebKit for smoke tests: not here ($missing), their tests are left out"
    else
        step "Firefox and WebKit for smoke tests: $missing"
        : > "$tried"
        # shellcheck disable=SC2086  # a list of names
        install_host_packages $missing || notice "not to be had here: $missing. Their smoke tests are left out."
    fi
}

# shellcheck shell=bash
# Programs and libraries of the host. On Debian and its derivatives, apt-get installs the missing ones. On
# other systems, the script prints what is missing.
#
# Each line has the Debian package and how to detect it: a program on the PATH, or "-" for Debian's own
# record.

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

# Optional: smoke tests in two more engines and with a real voice, and a Chromium without windows, in which the browser tests take about
# half the time. All other tests run without them.
optional_packages="
chromium-headless-shell chromium-headless-shell
firefox-esr firefox-esr
webkit2gtk-driver WebKitWebDriver
xvfb Xvfb
speech-dispatcher speech-dispatcher
speech-dispatcher-espeak-ng -
"

has_apt() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

# missing_packages TABLE: prints the packages of a table that are not installed.
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

# setup_host_packages PURPOSE TABLE: installs what is missing of the table, or fails with advice.
setup_host_packages() {
    local missing
    missing=$(missing_packages "$2" | tr '\n' ' ')
    if [ -z "$missing" ]; then
        step "Programs to $1: all installed"
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
    as_root dpkg --configure -a >> "$log" 2>&1 < /dev/null || true # repairs an interrupted install
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q=2 -o DPkg::Lock::Timeout=300 \
        install -y --no-install-recommends "$@" >> "$log" 2>&1 < /dev/null && return
    grep -E '^(E|W):' "$log" | tail -n 5 >&2
    return 1
}

# Tries at most once a week, so that a machine that cannot install them is not asked each time.
setup_optional_packages() {
    local missing tried=$catcow_cache/optional-packages-tried
    missing=$(missing_packages "$optional_packages" | tr '\n' ' ')
    if [ -z "$missing" ]; then
        step "Further browsers for tests: installed"
    elif ! has_apt || [ -n "$(find "$tried" -mtime -7 2>/dev/null)" ]; then
        step "Further browsers for tests: not installed ($missing), so some tests are left out or slow"
    else
        step "Further browsers for tests: $missing"
        : > "$tried"
        # shellcheck disable=SC2086  # a list of names
        install_host_packages $missing || notice "could not be installed: $missing. Some tests are left out or slow."
    fi
}

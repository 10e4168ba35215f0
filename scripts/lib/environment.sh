# shellcheck shell=bash
# Sets the environment of every build, after scripts/setup. Can be used directly, in bash or zsh:
#     source scripts/lib/environment.sh && cmake --preset web && cmake --build --preset web
# Sets PATH (emcc, node), EM_CONFIG, EM_CLOSURE_COMPILER, CATCOW_EMSCRIPTEN_TOOLCHAIN,
# CATCOW_IMGUI_DIR, CATCOW_SDL2_DIR, CATCOW_JSON_DIR, CATCOW_QRCODEGEN_DIR, CATCOW_CLOSURE,
# CATCOW_CLANG_FORMAT, CATCOW_CLANG_TIDY, CATCOW_CHROMIUM, CATCOW_FIREFOX, CATCOW_WEBKIT_DRIVER. Values that the person has already
# set take priority. Variables of missing programs stay empty.

if [ -n "${BASH_SOURCE:-}" ]; then
    # shellcheck source=scripts/lib/paths.sh
    . "$(dirname "${BASH_SOURCE[0]}")/paths.sh"
else
    # shellcheck source=scripts/lib/paths.sh
    . "$(dirname "$0")/paths.sh"
fi

# first_program NAME...: prints the path of the first program that exists, or nothing.
first_program() {
    local name
    for name in "$@"; do
        command -v "$name" 2>/dev/null && return
    done
    return 0
}

use_node() {
    host_node_is_current && return
    [ ! -d "$node_prefix" ] || PATH=$node_prefix/bin:$PATH
}

use_emscripten() {
    local own root
    if own=$(own_emcc); then
        root=$(dirname "$(readlink -f "$own")")
        [ -d "$root/cmake" ] || root=$(em-config EMSCRIPTEN_ROOT)
    elif [ -d "$emscripten_prefix" ]; then
        root=$emscripten_prefix/usr/share/emscripten
        case :$PATH: in *":$root:"*) ;; *) PATH=$root:$PATH ;; esac
        export EM_CONFIG=$emscripten_prefix/config
        # A version manager's python3 takes a tenth of a second longer at each call.
        [ ! -x /usr/bin/python3 ] || export EMSDK_PYTHON=${EMSDK_PYTHON:-/usr/bin/python3}
    else
        return 0
    fi
    export CATCOW_EMSCRIPTEN_TOOLCHAIN=$root/cmake/Modules/Platform/Emscripten.cmake
    export CATCOW_CLOSURE=$CATCOW_ROOT/node_modules/.bin/google-closure-compiler
    # An emsdk contains the Closure compiler that it was tested with.
    if [ -d "$root/node_modules/google-closure-compiler" ]; then
        CATCOW_CLOSURE=$root/node_modules/.bin/google-closure-compiler
    fi
    export EM_CLOSURE_COMPILER=$CATCOW_CLOSURE
}

# clang_tool NAME: prints the path of the locked version of clang-format or clang-tidy, or nothing.
clang_tool() {
    local program=$clang_tools_prefix/usr/lib/llvm-19/bin/$1
    if [ -x "$program" ]; then printf '%s\n' "$program"; else own_clang_tool "$1" || true; fi
}

# library_folder VALUE DEFAULT: prints VALUE if the person has set it, otherwise DEFAULT.
library_folder() {
    local given
    given=$(given_folder "$1")
    printf '%s\n' "${given:-$2}"
}

use_node
use_emscripten
export PATH
CATCOW_IMGUI_DIR=$(library_folder "${CATCOW_IMGUI_DIR:-}" "$(source_folder imgui)")
CATCOW_SDL2_DIR=$(library_folder "${CATCOW_SDL2_DIR:-}" "$(source_folder libsdl2)")
CATCOW_JSON_DIR=$(library_folder "${CATCOW_JSON_DIR:-}" "$(source_folder nlohmann-json3)/include")
CATCOW_QRCODEGEN_DIR=$(library_folder "${CATCOW_QRCODEGEN_DIR:-}" "$(source_folder qr-code-generator)/c")
export CATCOW_IMGUI_DIR CATCOW_SDL2_DIR CATCOW_JSON_DIR CATCOW_QRCODEGEN_DIR
export CATCOW_CLANG_FORMAT=${CATCOW_CLANG_FORMAT:-$(clang_tool clang-format)}
export CATCOW_CLANG_TIDY=${CATCOW_CLANG_TIDY:-$(clang_tool clang-tidy)}
export CATCOW_CHROMIUM=${CATCOW_CHROMIUM:-$(first_program chromium chromium-browser google-chrome-stable \
    google-chrome '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')}
export CATCOW_CHROMIUM_SHELL=${CATCOW_CHROMIUM_SHELL:-$(first_program chromium-headless-shell)}
export CATCOW_FIREFOX=${CATCOW_FIREFOX:-$(first_program firefox-esr firefox)}
export CATCOW_WEBKIT_DRIVER=${CATCOW_WEBKIT_DRIVER:-$(first_program WebKitWebDriver)}

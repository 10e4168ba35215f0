# shellcheck shell=bash
# Makes programs of a newer Debian run from a folder on an older one. They come with their own loader and C
# library, so they use only the kernel of the host.

# relocate TREE FINAL: patches the programs and libraries under TREE so that they run once TREE has
# been renamed to FINAL.
relocate() {
    local tree=$1 final=$2 libraries loader file
    loader=$(cd "$tree" && find usr/lib -name 'ld-linux*.so.*' | head -n 1)
    libraries=$(dirname "$loader")
    local path=$final/$libraries:$final/usr/lib/llvm-19/lib

    programs_in "$tree/usr/bin" "$tree/usr/lib/llvm-19/bin" | while read -r file; do
        patchelf --set-interpreter "$final/$loader" "$file"
        patchelf --set-rpath "$path" --force-rpath "$file"
    done
    # The C library itself must stay unchanged.
    find "$tree/$libraries" -maxdepth 1 -type f -name 'lib*.so.*' \
        ! -name 'libc.so.*' ! -name 'libm.so.*' ! -name 'libpthread.so.*' ! -name 'libdl.so.*' \
        ! -name 'librt.so.*' ! -name 'libmvec.so.*' ! -name 'libresolv.so.*' |
        while read -r file; do patchelf --set-rpath "$path" --force-rpath "$file"; done
}

# programs_in FOLDER...: prints the ELF programs there, without symbolic links. A folder may be missing.
programs_in() {
    local folder file
    for folder in "$@"; do
        [ -d "$folder" ] || continue
        find "$folder" -maxdepth 1 -type f -perm -u+x | while read -r file; do
            [ "$(head -c 4 "$file" | tail -c 3)" != ELF ] || printf '%s\n' "$file"
        done
    done
}

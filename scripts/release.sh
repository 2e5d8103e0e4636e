#!/usr/bin/env bash
# The program as it is handed out: static, with its papers, in archives with checksums.
#
#   scripts/release.sh             for this machine
#   scripts/release.sh --program   only the static program of this machine; prints where it is
#   scripts/release.sh --all       for every target below whose standard library is installed; the others are checked where
#                                  possible, or named
#
# They come into target/dist, or the folder dist below CARGO_TARGET_DIR. The same commit makes the same archives.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

# With musl where its standard library is there. Without, the program is linked statically with glibc: it runs from an empty
# folder just the same (crates/savethat-cli/tests/e2e/packaging/ tries that), and is larger by a megabyte.
LINUX=(x86_64-unknown-linux-musl aarch64-unknown-linux-musl)
OTHERS=(x86_64-pc-windows-gnu x86_64-apple-darwin aarch64-apple-darwin)

wanted=here
case ${1:-} in
    '') ;;
    --program | --all) wanted=${1#--} ;;
    -h | --help) sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit ;;
    *) say "release: unknown argument $1 (see scripts/release.sh --help)" && exit 2 ;;
esac

cd "$ROOT"
need_packages build-essential=cc
# shellcheck disable=SC2119 # no component is needed for building
need_rust
export CARGO_TERM_PROGRESS_WHEN=never
target_folder=${CARGO_TARGET_DIR:-$ROOT/target}
dist=$target_folder/dist
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
host=$(rustc -vV | sed -n 's/^host: //p')
library=$(rustc --print sysroot)/lib/rustlib

installed() { [ -d "$library/$1/lib" ]; }

# Where the standard library is not there for a target but its source is, it is built along.
buildable() { [ -f "$library/src/rust/library/Cargo.toml" ]; }

# Where rustc can link for this target from here.
linkable() {
    case $1 in
        "$host") ;;
        x86_64-unknown-linux-musl) command -v musl-gcc >/dev/null ;;
        aarch64-unknown-linux-musl) command -v aarch64-linux-gnu-gcc >/dev/null ;;
        x86_64-pc-windows-gnu) command -v x86_64-w64-mingw32-gcc >/dev/null ;;
        *) false ;;
    esac
}

# The best static target of this machine.
here() {
    local musl=${host%-gnu}-musl
    if { installed "$musl" || buildable; } && linkable "$musl"; then printf '%s' "$musl"; else printf '%s' "$host"; fi
}

# build TARGET: prints the program.
build() {
    local target=$1 flags='-Ctarget-feature=+crt-static' std=()
    case $target in *linux*) ;; *) flags='' ;; esac
    if ! installed "$target"; then
        # Stable compilers know the flag only if they are told to take it.
        std=(env RUSTC_BOOTSTRAP=1 "CARGO_UNSTABLE_BUILD_STD=std,panic_unwind")
        if [ "$target" = x86_64-unknown-linux-musl ]; then
            # The unwinder that rustup would bring along: GCC's own.
            mkdir -p "$target_folder/unwind"
            ln -sf "$(cc -print-file-name=libgcc_eh.a)" "$target_folder/unwind/libunwind.a"
            flags+=" -Clink-self-contained=no -Lnative=$target_folder/unwind"
            std+=(CARGO_TARGET_X86_64_UNKNOWN_LINUX_MUSL_LINKER=musl-gcc)
        fi
    fi
    # Only the last step has to know that the program is static: everything below it may be what `cargo build --release
    # --target` made. Where the standard library is built along, that has to know as well.
    if [ "${#std[@]}" -gt 0 ]; then
        RUSTFLAGS="${RUSTFLAGS:-} $flags" "${std[@]}" cargo build --locked --quiet --release --package savethat-cli \
            --target "$target" >&2
    else
        # shellcheck disable=SC2086 # no flag, or one
        cargo rustc --locked --quiet --release --package savethat-cli --bin savethat --target "$target" -- $flags >&2
    fi
    local program=$target_folder/$target/release/savethat
    [ -f "$program" ] || program=$program.exe
    printf '%s' "$program"
}

# pack TARGET PROGRAM: one archive, with what belongs beside the program.
pack() {
    local target=$1 program=$2 name folder speaks
    name=savethat-$version-$target
    folder=$(mktemp -d)
    mkdir -p "$folder/$name/completions"
    cp "$program" README.md CHANGELOG.md SECURITY.md LICENSES.md LICENSE-MIT LICENSE-APACHE "$folder/$name/"
    cp -r packaging "$folder/$name/"
    # What a program for another system would say of itself, the one for this system says.
    speaks=$program
    "$speaks" --version >/dev/null 2>&1 || speaks=$(build "$(here)")
    "$speaks" man >"$folder/$name/savethat.1"
    "$speaks" licenses >"$folder/$name/licenses.txt"
    for shell in bash zsh fish powershell; do
        "$speaks" completions "$shell" >"$folder/$name/completions/savethat.$shell"
    done
    local time
    time=$(git log -1 --format=%ct 2>/dev/null || printf 0)
    mkdir -p "$dist"
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" --mode='u=rwX,go=rX' \
        -C "$folder" -cf - "$name" | gzip -9n >"$dist/$name.tar.gz"
    rm -rf "$folder"
    say "$dist/$name.tar.gz: $(wc -c <"$dist/$name.tar.gz") bytes"
}

if [ "$wanted" = program ]; then
    build "$(here)"
    printf '\n'
    exit
fi

rm -rf "$dist"
made=$(here)
pack "$made" "$(build "$made")"
if [ "$wanted" = all ]; then
    for target in "${LINUX[@]}" "${OTHERS[@]}"; do
        [ "$target" = "$made" ] && continue
        if ! installed "$target" && ! buildable; then
            say "$target: not here, its standard library is missing (rustup target add $target)"
        elif linkable "$target"; then
            pack "$target" "$(build "$target")"
        else
            say "$target: no linker here; checking that it compiles"
            cargo check --locked --quiet --package savethat-cli --target "$target"
        fi
    done
fi
(cd "$dist" && sha256sum -- *.tar.gz >SHA256SUMS && cat SHA256SUMS)

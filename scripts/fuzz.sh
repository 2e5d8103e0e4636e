#!/usr/bin/env bash
# Feeds what a stranger may write to everything that reads it, and checks what comes out (fuzz/README.md).
#
#   scripts/fuzz.sh                    every target for a minute
#   scripts/fuzz.sh page file          these targets
#   scripts/fuzz.sh --runs 1000000     so many inputs for each, however long it takes
#   scripts/fuzz.sh --seconds 10       so long for each
#   scripts/fuzz.sh --replay FILE      one finding once more; its target is the first part of its name
#
# SAVETHAT_CAPTURES may name a folder of real answers of the sites: they become seeds, and nothing of them is kept.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

ALL=(link name page ways challenge stories profile file captions sound picture)
# One input takes well under a millisecond; one that takes this many seconds is a finding, as is one that takes so many MB.
SLOWEST=10 LARGEST=1024

amount=(-max_total_time=60) targets=() replay=''
while [ $# -gt 0 ]; do
    case $1 in
        --runs) amount=("-runs=$2") && shift ;;
        --seconds) amount=("-max_total_time=$2") && shift ;;
        --replay) replay=$(realpath "$2") && shift ;;
        -h | --help) sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit ;;
        *)
            [ -f "$ROOT/fuzz/targets/$1.rs" ] || { say "fuzz: no target $1; there are: ${ALL[*]}" && exit 2; }
            targets+=("$1")
            ;;
    esac
    shift
done
[ ${#targets[@]} -gt 0 ] || targets=("${ALL[@]}")

cd "$ROOT"
need_packages build-essential=c++
# shellcheck disable=SC2119 # no component is needed for building
need_rust
export CARGO_TERM_PROGRESS_WHEN=never
host=$(rustc -vV | sed -n 's/^host: //p')

# Without cargo-fuzz: it takes longer to install than the targets to build, and asks for a nightly compiler unless told
# otherwise. These are the flags that it gives for `--sanitizer none`; all of them are stable. There is no unsafe code of
# ours for an address sanitizer to watch. The target is named so that programs which run during the build are built
# without them.
coverage=(
    --cfg fuzzing
    -Cpasses=sancov-module
    -Cllvm-args=-sanitizer-coverage-level=4
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters
    -Cllvm-args=-sanitizer-coverage-pc-table
    -Cllvm-args=-sanitizer-coverage-trace-compares
)
built="$ROOT/fuzz/target/$host/release"
RUSTFLAGS="${coverage[*]}" CARGO_TARGET_DIR="$ROOT/fuzz/target" \
    cargo build --locked --quiet --release --manifest-path fuzz/Cargo.toml --target "$host"

if [ "$replay" ]; then
    name=$(basename "$replay")
    exec "$built/${name%%-*}" -timeout=$SLOWEST -rss_limit_mb=$LARGEST "$replay"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo run --locked --quiet --package savethat --example seeds -- "$work/seeds"

# What earlier runs learned makes the next one better; what was learned from real answers is not ours to keep.
corpus="$ROOT/fuzz/target/corpus"
[ -z "${SAVETHAT_CAPTURES:-}" ] || corpus="$work/corpus"
findings="$ROOT/fuzz/target/findings"
mkdir -p "$findings"

failed=()
for target in "${targets[@]}"; do
    case $target in
        link | name) words=text longest=4096 ;;
        captions) words=captions longest=4096 ;;
        file | sound | picture) words=boxes longest=16384 ;;
        *) words=json longest=8192 ;;
    esac
    folders=("$corpus/$target" "$work/seeds/$target" "$ROOT/fuzz/seeds/$target")
    mkdir -p "${folders[0]}" "${folders[1]}"
    [ -d "${folders[2]}" ] || unset 'folders[2]'
    log="$work/$target.log"
    if "$built/$target" "${amount[@]}" -timeout=$SLOWEST -rss_limit_mb=$LARGEST -max_len=$longest \
        -dict="$ROOT/fuzz/dictionaries/$words.txt" -artifact_prefix="$findings/$target-" "${folders[@]}" >"$log" 2>&1; then
        points=$(sed -n 's/.*(\([0-9]*\) inline 8-bit counters).*/\1/p' "$log" | head -n 1)
        printf '%-10s of %s points: %s\n' "$target" "$points" "$(grep -E '^#[0-9]+[[:space:]]+DONE' "$log" | tr '\t' ' ')"
    else
        failed+=("$target")
        found=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
        tail -n 60 "$log" >&2
        say "$target: a finding in ${found:-the log above}"
        [ -z "$found" ] || say "Once more: scripts/fuzz.sh --replay $found"
    fi
done
[ ${#failed[@]} -eq 0 ] || { say "Findings in: ${failed[*]}" && exit 1; }

#!/usr/bin/env bash
# Asks a server everything that its own description allows, and much that it does not, and holds each answer against the
# description. The server runs beside the simulated site.
#
#   scripts/api.sh [SECONDS]    for so long; 90 where absent
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

need_schemathesis
target=${CARGO_TARGET_DIR:-$ROOT/target}
work=$(mktemp -d)
server=''
ended() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap ended EXIT

# It may be looked into before the server has begun to write.
: >"$work/log"
# Limits would only make it ask for less in the same time.
LC_ALL=C "$target/debug/savethat" demo --listen 127.0.0.1:0 --rate off --site-rate off >"$work/links" 2>"$work/log" &
server=$!
for _ in $(seq 300); do
    address=$(sed -n 's|^savethat is ready: \(http://.*\)|\1|p' "$work/log")
    [ -n "$address" ] && break
    kill -0 "$server" || { cat "$work/log" >&2 && exit 1; }
    sleep 0.1
done

# Said behind the line that the server is ready.
for _ in $(seq 300); do
    word=$(sed -n 's|.*/owner?word=||p' "$work/log")
    [ -n "$word" ] && break
    sleep 0.1
done

# As the owner of the demo's library: what is only for them would answer 401 and nothing else.
curl -sS --fail-with-body -o /dev/null -c "$work/jar" --data-urlencode "word=$word" \
    --data-urlencode 'password=a password of the demo' "$address/owner/begin"
session=$(sed -n 's|.*\tsavethat\t||p' "$work/jar")
[ -n "$session" ]

cd "$work"
# Signing out would end the session that all the others need, and signing in is refused where a password is well formed and wrong.
# One worker: Python 3.11 parses in one thread at a time or not at all (its issue 106905).
SAVETHAT_SESSION=$session PYTHONPATH="$ROOT/scripts/api" SCHEMATHESIS_HOOKS=hooks SAVETHAT_LINKS="$work/links" NO_PROXY='*' \
    "$target/schemathesis/bin/schemathesis" --config-file "$ROOT/scripts/api/schemathesis.toml" \
    run "$address/api/openapi.json" --max-time "${1:-90}" --workers 1 --seed 1 --no-color --request-timeout 60 \
    --exclude-operation-id signOut --exclude-operation-id signIn --warnings off
if grep -q panicked "$work/log"; then
    grep -A 5 panicked "$work/log" >&2
    exit 1
fi

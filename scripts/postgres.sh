#!/usr/bin/env bash
# A Postgres for tests, on loopback alone and with nothing to lose: it does not wait for the disk.
#
#   scripts/postgres.sh COMMAND…    runs COMMAND with SAVETHAT_POSTGRES=postgres://… and stops the server by its process id
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

programs() { find /usr/lib/postgresql -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -n 1; }
[ -n "$(programs)" ] || need_packages postgresql=/nowhere
bin=$(programs)

# It refuses to run as root.
as_nobody() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

folder=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
[ "$(id -u)" -ne 0 ] || chown postgres "$folder"
as_nobody "$bin/initdb" --pgdata "$folder/data" --auth trust --username tester --encoding UTF8 --locale C.UTF-8 --no-sync >"$folder/initdb.log"
as_nobody "$bin/postgres" -D "$folder/data" -p "$port" -k "$folder" -c listen_addresses=127.0.0.1 -c max_connections=200 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off >"$folder/postgres.log" 2>&1 &
stop() {
    local pid
    pid=$(head -n 1 "$folder/data/postmaster.pid" 2>/dev/null) && kill -INT "$pid" 2>/dev/null
    wait || true
    rm -rf "$folder"
}
trap stop EXIT
for _ in $(seq 100); do
    as_nobody "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" -U tester -d postgres && break
    read -rt 0.1 <> <(:) || true
done
status=0
SAVETHAT_POSTGRES="postgres://tester@127.0.0.1:$port" "$@" || status=$?
[ "$status" -eq 0 ] || tail -n 20 "$folder/postgres.log" >&2
exit "$status"

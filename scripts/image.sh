#!/usr/bin/env bash
# The container image, assembled with buildah from a program that is built already: no engine runs, nothing is pulled.
#
#   scripts/image.sh [PROGRAM]     without a PROGRAM, that of scripts/release.sh --program
#
# Writes target/dist/savethat-image.tar (docker load -i, podman load -i), and says how large it is.
# What is in it is what packaging/Dockerfile puts there: its settings are read from that file.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$ROOT/scripts/tools.sh"

need_packages buildah=buildah ca-certificates=/etc/ssl/certs/ca-certificates.crt
program=${1:-$("$ROOT/scripts/release.sh" --program)}
dist=${CARGO_TARGET_DIR:-$ROOT/target}/dist
mkdir -p "$dist"
work=$(mktemp -d)
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot
store=(--root "$work/store" --runroot "$work/run")
# Layers in a store that was ours alone.
trap 'rm -rf "$work"' EXIT

# As the Dockerfile's first stage lays it out.
image=$work/image
mkdir -p "$image/etc/ssl/certs"
mkdir -m 1777 "$image/data" "$image/tmp"
install -m 755 "$program" "$image/savethat"
install -m 644 /etc/ssl/certs/ca-certificates.crt "$image/etc/ssl/certs/ca-certificates.crt"

said() { sed -n "s/^$1 //p" "$ROOT/packaging/Dockerfile" | tail -n 1; }
user=$(said USER)
container=$(buildah "${store[@]}" from scratch)
buildah "${store[@]}" copy --quiet --chown "$user" "$container" "$image" / >/dev/null
config=(--user "$user" --port "$(said EXPOSE)" --volume /data --entrypoint "$(said ENTRYPOINT)" --cmd serve)
for pair in $(said ENV); do config+=(--env "$pair"); done
buildah "${store[@]}" config "${config[@]}" --label org.opencontainers.image.licenses='MIT OR Apache-2.0' \
    --label org.opencontainers.image.source=https://github.com/savethat/savethat \
    --healthcheck 'CMD /savethat health' --healthcheck-interval 30s --healthcheck-timeout 5s \
    --healthcheck-start-period 5s "$container"
rm -f "$dist/savethat-image.tar"
# A health check is of the format of Docker; that of OCI knows none.
buildah "${store[@]}" commit --quiet --format docker "$container" "docker-archive:$dist/savethat-image.tar:savethat:latest" >/dev/null
# As a registry would hand it out.
gzip -9nc "$dist/savethat-image.tar" >"$dist/savethat-image.tar.gz"
size=$(wc -c <"$dist/savethat-image.tar.gz") most=25000000
rm "$dist/savethat-image.tar.gz"
say "$dist/savethat-image.tar: $size bytes compressed; at most $most"
[ "$size" -lt "$most" ]

# shellcheck shell=bash
# What `run` and `test` share: a fresh Debian machine gets what it lacks, and is told what.

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "This needs root or sudo: $*"
        return 1
    fi
}

# need_packages PACKAGE=TEST…: installs each package whose test (a command's name, or a file's path) finds nothing.
need_packages() {
    local missing=() pair package test
    for pair in "$@"; do
        package=${pair%%=*} test=${pair#*=}
        command -v "$test" >/dev/null || [ -s "$test" ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "Please install first: ${missing[*]} (named as on Debian)"
        return 1
    fi
    say "Installing with apt-get: ${missing[*]}"
    as_root apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# need_rust [COMPONENT…]: a Rust at least as new as the workspace asks for, by rustup where there is none.
need_rust() {
    local wanted have component
    # A fresh rustup is on the path of the next login only.
    case ":$PATH:" in *":$HOME/.cargo/bin:"*) ;; *) PATH="$HOME/.cargo/bin:$PATH" ;; esac
    wanted=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$ROOT/Cargo.toml")
    have=$(cargo --version 2>/dev/null | cut -d ' ' -f 2 || true)
    if [ -z "$have" ] || [ "$(printf '%s\n' "$wanted" "$have" | sort -V | head -n 1)" != "$wanted" ]; then
        say "Installing Rust with rustup (https://rustup.rs): found ${have:-none}, needed $wanted"
        curl --proto '=https' --tlsv1.2 -fsS https://sh.rustup.rs | sh -s -- -y -q --profile minimal >&2
        # One that the system brought stands later on the path from here on.
        PATH="$HOME/.cargo/bin:$PATH"
        hash -r
    fi
    for component in "$@"; do
        cargo "$component" --version >/dev/null 2>&1 && continue
        say "Installing with rustup: $component"
        rustup component add "$component" >&2
    done
}

# need_peers: what benches/peers.txt names, from the package index, in a venv below the target folder.
need_peers() {
    local wanted="$ROOT/benches/peers.txt" venv="${CARGO_TARGET_DIR:-$ROOT/target}/peers"
    cmp -s "$wanted" "$venv/installed.txt" && [ -x "$venv/bin/yt-dlp" ] && return 0
    need_packages python3=python3
    # Debian's own Python has the module that a venv starts from in a package apart.
    python3 -c 'import ensurepip' 2>/dev/null || need_packages python3-venv=/nowhere
    say "Installing with pip into $venv: $(tr '\n' ' ' <"$wanted")"
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --no-input --requirement "$wanted" >&2
    cp "$wanted" "$venv/installed.txt"
}

# need_schemathesis: what asks the API everything that its description allows, likewise.
need_schemathesis() {
    local wanted="$ROOT/scripts/api/requirements.txt" venv="${CARGO_TARGET_DIR:-$ROOT/target}/schemathesis"
    cmp -s "$wanted" "$venv/installed.txt" && [ -x "$venv/bin/schemathesis" ] && return 0
    need_packages python3=python3
    python3 -c 'import ensurepip' 2>/dev/null || need_packages python3-venv=/nowhere
    say "Installing with pip into $venv: $(tr '\n' ' ' <"$wanted")"
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --no-input --requirement "$wanted" >&2
    cp "$wanted" "$venv/installed.txt"
}

# need_geckodriver: what drives Firefox, from the Rust registry (Debian has none), below the target folder.
need_geckodriver() {
    local version=0.37.1 folder="${CARGO_TARGET_DIR:-$ROOT/target}/tools"
    PATH="$folder/bin:$PATH"
    case "$(geckodriver --version 2>/dev/null)" in "geckodriver $version"*) return 0 ;; esac
    say "Building geckodriver $version into $folder"
    # Unoptimised: it only passes messages on, and is built in a third of the time.
    cargo install geckodriver --version "$version" --locked --debug --quiet --root "$folder" >&2
    hash -r
}

# need_checkers: what checks the pages, from the npm registry, in the folder `$checkers`. One of them is Java.
need_checkers() {
    local folder="${CARGO_TARGET_DIR:-$ROOT/target}/tools/npm" wanted="axe-core@4.14.1 vnu-jar@26.9.27"
    # shellcheck disable=SC2034 # for whoever calls
    checkers="$folder/node_modules"
    need_packages default-jre-headless=java
    [ "$(cat "$folder/installed.txt" 2>/dev/null)" = "$wanted" ] && return 0
    command -v npm >/dev/null || need_packages nodejs=node npm=npm
    say "Installing with npm into $folder: $wanted"
    mkdir -p "$folder"
    # shellcheck disable=SC2086 # two words
    npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts --loglevel=error $wanted >&2
    printf '%s\n' "$wanted" >"$folder/installed.txt"
}

# need_mkdocs: what makes the book, from the Python registry, below the target folder.
need_mkdocs() {
    local wanted=mkdocs==1.6.1 venv="${CARGO_TARGET_DIR:-$ROOT/target}/tools/mkdocs"
    [ "$(cat "$venv/installed.txt" 2>/dev/null)" = "$wanted" ] && [ -x "$venv/bin/mkdocs" ] && return 0
    need_packages python3=python3
    # Debian's own Python has the module that a venv starts from in a package apart.
    python3 -c 'import ensurepip' 2>/dev/null || need_packages python3-venv=/nowhere
    say "Installing with pip into $venv: $wanted"
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --no-input "$wanted" >&2
    printf '%s\n' "$wanted" >"$venv/installed.txt"
}

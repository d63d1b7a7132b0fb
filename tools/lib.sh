# Shared by ./run, ./test and the programs in this folder: where things are, how a step reports.
# shellcheck shell=bash
set -euo pipefail

top="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
logs="$top/build/log"
mkdir -p "$logs"
export LC_ALL=C.UTF-8

# Some services and containers start programs without a home; npm and ccache need one.
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
  HOME="$(getent passwd "$(id -u)" | cut -d: -f6)"
  [ -n "$HOME" ] && [ -w "$HOME" ] || HOME="$top/.tools/home"
  mkdir -p "$HOME"
  export HOME
fi

fail() {
  printf '\n%s\n' "Nabij stops here: $*" >&2
  exit 1
}

# Tells every so often what a long step is at: its last line of output.
heartbeat() {
  local log="$1" pause=20 line
  [ -t 1 ] && pause=1
  while sleep "$pause" && kill -0 "$$" 2>/dev/null; do
    line="$(tail -c 400 "$log" 2>/dev/null | tr '\r' '\n' | grep -v '^ *$' | tail -n 1 | cut -c1-90)" || true
    if [ -t 1 ]; then printf '\r\033[K    %s' "$line"; else printf '    %s\n' "$line"; fi
  done
}

# step NAME COMMAND...: runs the command with its output in a log; the end of that log is shown
# when the command fails.
step() {
  local name="$1" log beat status=0 started=$SECONDS
  shift
  log="$logs/$(printf '%s' "$name" | tr -cs 'a-zA-Z0-9' '-').log"
  printf '  %s\n' "$name"
  : > "$log"
  heartbeat "$log" &
  beat=$!
  "$@" > "$log" 2>&1 < /dev/null || status=$?
  kill "$beat" 2>/dev/null || true
  wait "$beat" 2>/dev/null || true
  if [ -t 1 ]; then printf '\r\033[K'; fi
  if [ "$status" -ne 0 ]; then
    printf '%s\n' "----" >&2
    tail -n 60 "$log" >&2
    printf '%s\n' "---- FAILED: $name (status $status); all of its output is in ${log#"$top"/}" >&2
    return "$status"
  fi
  printf '    done in %d s\n' $((SECONDS - started))
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# Sets PATH to a Node.js that Vite 8 accepts: 20.19 or newer of 20, or 22.12 and newer.
node_is_new_enough() {
  local version major minor
  version="$(node --version 2>/dev/null)" || return 1
  version="${version#v}"
  major="${version%%.*}"
  minor="${version#*.}"
  minor="${minor%%.*}"
  if [ "$major" -eq 20 ]; then [ "$minor" -ge 19 ]; return; fi
  if [ "$major" -eq 22 ]; then [ "$minor" -ge 12 ]; return; fi
  [ "$major" -gt 22 ]
}

use_node() {
  if [ -x "$top/.tools/bin/node" ]; then PATH="$top/.tools/bin:$PATH"; fi
  export PATH
  node_is_new_enough
}

# npm_ci FOLDER: installs what the folder's lock file says, unless that was done already.
npm_ci() {
  local folder="$1" stamp wanted
  stamp="$folder/node_modules/.lock-hash"
  wanted="$(sha256sum < "$folder/package-lock.json")"
  if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return 0; fi
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --no-update-notifier
  printf '%s\n' "$wanted" > "$stamp"
}

npm_is_current() {
  [ "$(cat "$1/node_modules/.lock-hash" 2>/dev/null)" = "$(sha256sum < "$1/package-lock.json")" ]
}

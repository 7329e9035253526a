#!/bin/sh
# Measures what an editor feels: how long after a save of a rule `deskcheck rules test --watch` answers.
#
#   src/bench/rule-watch.sh [ROUNDS]
#
# Prints the median and the longest time in seconds from the save to the answer, without the first two saves, which
# still warm the process up. The rules are copied, so that nothing in the project changes.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd -P)
rounds=${1:-11}
work=$(mktemp -d)
watching=
trap '[ -z "$watching" ] || kill "$watching" 2>/dev/null; rm -rf "$work"' EXIT
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME
cp -R "$home/rules" "$work/rules"
edited=$work/rules/attribution/unattributed-statistic.drl

answers() {
    grep -c 'Waiting for changes' "$work/out" 2>/dev/null || true
}

await() { # a number of answers
    tries=0
    while [ "$(answers)" -lt "$1" ]; do
        tries=$((tries + 1))
        [ $tries -lt 6000 ] || { cat "$work/out" >&2; exit 1; }
        sleep 0.01
    done
}

"$home/deskcheck" rules test --watch --rules "$work/rules" >"$work/out" 2>&1 &
watching=$!
await 1

round=0
while [ "$round" -lt $((rounds + 2)) ]; do
    round=$((round + 1))
    sleep 1
    begun=$(date +%s%N)
    printf '// edited %s\n' "$round" >>"$edited"
    await $((round + 1))
    [ "$round" -le 2 ] || awk -v ns=$(($(date +%s%N) - begun)) 'BEGIN { printf "%.3f\n", ns / 1e9 }' >>"$work/times"
done

sort -n "$work/times" | awk -v machine="$(uname -sm)" '
    { value[NR] = $1 }
    END { printf "answer after a save   median %s s, longest %s s (%d saves, %s)\n",
        value[int((NR + 1) / 2)], value[NR], NR, machine }'

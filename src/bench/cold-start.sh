#!/bin/sh
# Measures what a user feels: a cold `deskcheck check` of one article, beside `java -version` in the same run,
# so that figures from different machines can be compared by their ratio.
#
#   src/bench/cold-start.sh [ARTICLE [ROUNDS]]
#
# Prints medians in seconds: with unchanged rules, and after one rule file was edited; and the peak memory of
# a check. The rules are copied, so that nothing in the project changes.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd -P)
article=${1:-$home/fixtures/russian-account.txt}
rounds=${2:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME
cp -R "$home/rules" "$work/rules"
edited=$(find "$work/rules" -name '*.drl' | sort | head -n 1)

. "$home/src/bench/timing.sh"

check() {
    "$home/deskcheck" check "$article" --rules "$work/rules" --out "$work/reports"
}

peak_memory() { # in MB
    if [ -x /usr/bin/time ] && /usr/bin/time -f %M true 2>/dev/null; then
        /usr/bin/time -f %M -o "$work/peak" "$home/deskcheck" check "$article" --rules "$work/rules" \
            --out "$work/reports" >/dev/null 2>&1 || true
        tail -n 1 "$work/peak" | awk '{ printf "%.0f\n", $1 / 1024 }'
    else
        "$home/deskcheck" check "$article" --rules "$work/rules" --out "$work/reports" >/dev/null 2>&1 &
        peak=0
        while now=$(awk '/VmHWM/ { print $2 }' "/proc/$!/status" 2>/dev/null) && [ -n "$now" ]; do
            peak=$now
        done
        awk -v kb="$peak" 'BEGIN { printf "%.0f\n", kb / 1024 }'
    fi
}

check >/dev/null 2>&1 || true # Builds if need be, and fills the cache.

round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    seconds java -version >>"$work/java"
    seconds check >>"$work/unchanged"
    printf '// edited %s\n' "$round" >>"$edited"
    seconds check >>"$work/edited"
done

java=$(median "$work/java")
unchanged=$(median "$work/unchanged")
changed=$(median "$work/edited")
printf 'java -version            %s s\n' "$java"
printf 'check, rules unchanged   %s s, %s times java -version\n' "$unchanged" \
    "$(awk -v a="$unchanged" -v b="$java" 'BEGIN { printf "%.1f", a / b }')"
printf 'check, one rule edited   %s s, %s times java -version\n' "$changed" \
    "$(awk -v a="$changed" -v b="$java" 'BEGIN { printf "%.1f", a / b }')"
printf 'peak memory of a check   %s MB\n' "$(peak_memory)"
printf '(medians of %s rounds, %s)\n' "$rounds" "$(uname -sm)"

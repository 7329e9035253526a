#!/bin/sh
# Measures a folder of many articles: Deskcheck with all its rules, without and with results of an earlier run,
# beside textlint with two rules over the same folder in the same run.
#
#   src/bench/many-articles.sh [ARTICLES [ROUNDS]]
#
# Prints medians in seconds, articles a second, and ratios. The articles have some 950 words each and are made of
# the paragraphs of src/training/articles, without the marks, the same ones each time. textlint comes from npm; where
# npm is missing or cannot fetch it, only Deskcheck is measured.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd -P)
articles=${1:-1000}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
XDG_CACHE_HOME=$work/cache
export XDG_CACHE_HOME
mkdir "$work/copy"

# Each article begins with another paragraph of the corpus and goes on until it is long enough.
cat "$home"/src/training/articles/*.txt | sed 's/\[[SQC][0-9]* //g; s/\]//g' |
    awk -v articles="$articles" -v folder="$work/copy" '
        NF > 12 { text[n] = $0; words[n++] = NF }
        END {
            for (a = 0; a < articles; a++) {
                file = sprintf("%s/article-%04d.txt", folder, a)
                printf "Article %d\n", a > file
                length_ = 0
                for (p = (a * 7) % n; length_ < 950; p = (p + 1) % n) {
                    printf "\n%s\n", text[p] > file
                    length_ += words[p]
                }
                close(file)
            }
        }'

. "$home/src/bench/timing.sh"

check() {
    "$home/deskcheck" check "$work/copy" --out "$work/reports" --fail-on never
}

with_textlint=false
if mkdir "$work/textlint" && cd "$work/textlint" && npm install --silent --no-fund --no-audit textlint \
    textlint-rule-write-good textlint-rule-terminology >/dev/null 2>&1; then
    with_textlint=true
fi
lint() {
    "$work/textlint/node_modules/.bin/textlint" --rule write-good --rule terminology "$work/copy"
}

"$home/deskcheck" check "$home/fixtures/clean.txt" --out "$work/first" >/dev/null 2>&1 || true # Builds.

round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    rm -rf "$work/cache/deskcheck/results" "$work/reports"
    seconds check >>"$work/cold"
    seconds check >>"$work/warm"
    if $with_textlint; then
        seconds lint >>"$work/textlint.times"
    fi
done

report() { # a title and a file of times
    awk -v title="$1" -v s="$(median "$2")" -v n="$articles" \
        'BEGIN { printf "%-40s %8.2f s  %8.1f articles/s\n", title, s, n / s }'
}

report "deskcheck, nothing known" "$work/cold"
report "deskcheck, nothing changed" "$work/warm"
if $with_textlint; then
    report "textlint, two rules" "$work/textlint.times"
    awk -v t="$(median "$work/textlint.times")" -v c="$(median "$work/cold")" -v w="$(median "$work/warm")" \
        'BEGIN { printf "textlint takes %.2f times as long as a first check, %.1f times as long as a second\n", t / c, t / w }'
fi
printf '(medians of %s rounds over %s articles of %s words, %s, %s cores)\n' "$rounds" "$articles" \
    "$(cat "$work"/copy/*.txt | wc -w | awk -v n="$articles" '{ printf "%.0f", $1 / n }')" "$(uname -sm)" "$(nproc)"

# What the scripts beside this file measure with; they read it by the dot command.

seconds() { # runs a command and prints how long it took
    begun=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true # Findings are no failure here.
    awk -v ns=$(($(date +%s%N) - begun)) 'BEGIN { printf "%.3f\n", ns / 1e9 }'
}

median() {
    sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

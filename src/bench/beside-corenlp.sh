#!/bin/sh
# Measures extraction in little memory, and beside CoreNLP's dependency parser, on the same articles in the same run.
#
#   src/bench/beside-corenlp.sh [ROUNDS [ARTICLES]]
#
# CoreNLP (GPL) and its models, some 500 MB, are fetched by Maven for this alone; nothing of it is in the product.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd -P)
rounds=${1:-5}
articles=${2:-100}
cd "$home"
mvn -q -B -DskipTests package
mvn -q -B -Pbench dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
bench() { # options of Java, and arguments behind the number of articles
    java "$1" -cp "target/classes:$(cat target/bench.classpath)" src/bench/BesideCoreNlp.java \
        "$home" "$rounds" "$articles" ${2:+"$2"}
}
bench -Xmx128m alone
bench -Xmx3g

#!/bin/sh
# Measures extraction beside CoreNLP's dependency parser, on the same articles in the same run.
#
#   src/bench/beside-corenlp.sh [ROUNDS [ARTICLES]]
#
# CoreNLP (GPL) and its models, some 500 MB, are fetched by Maven for this alone; nothing of it is in the product.
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd -P)
cd "$home"
mvn -q -B -DskipTests package
mvn -q -B -Pbench dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec java -Xmx3g -cp "target/classes:$(cat target/bench.classpath)" src/bench/BesideCoreNlp.java "$home" "${1:-5}" "${2:-100}"

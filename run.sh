#!/usr/bin/env bash
# Juklak: start, demo, test, bench, docker. "./run.sh help" lists them; README.md explains them.
set -eu
cd "$(dirname "$0")"

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
        JAVA="$JAVA_HOME/bin/java"
    elif command -v javac >/dev/null 2>&1; then
        JAVA=$(command -v java)
    else
        die "JDK 17 atau yang lebih baru tidak ditemukan. Pasang JDK lalu ulangi. / No JDK 17 or newer was found: install one and try again."
    fi
    version=$("$JAVA" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
    [ "${version%%.*}" -ge 17 ] 2>/dev/null ||
        die "Java $version terlalu lama; diperlukan JDK 17 atau yang lebih baru. / Java $version is too old: JDK 17 or newer is needed."
}

# Runs Maven. The wrapper brings it, as a zip whose checksum it knows.
maven() {
    name=$(sed -n 's#^distributionUrl=.*/\(.*\)-bin\.zip$#\1#p' .mvn/wrapper/maven-wrapper.properties)
    [ -d "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/$name" ] || need_package unzip unzip
    ./mvnw -B -ntp "$@"
}

# What is started here, each with all that stands before it: whoever has built the third has built the first two.
STARTED="embedded/runtime acceptance benchmark"
STAMP=target/.built

# Builds a module and what it needs, unless the last build of all of it is younger than every source.
build() {
    module=$1
    if [ -f "$STAMP" ] && [ -d "$module/target/lib" ] && built "$module" "$(cat "$STAMP")" && ! changed; then
        return
    fi
    say "Menyiapkan aplikasi (pertama kali perlu beberapa menit) ... / Building (the first time takes some minutes) ..."
    stamped "$module" -q -DskipTests -pl "$module" -am package
}

# Runs Maven for a module. The stamp has the time before it: what is changed meanwhile is built the next time.
stamped() {
    mkdir -p target
    rm -f "$STAMP"
    printf '%s\n' "$1" >"$STAMP.$$"
    shift
    maven "$@"
    mv "$STAMP.$$" "$STAMP"
}

# Whether a build of the second module has built the first.
built() {
    for each in $STARTED; do
        [ "$each" = "$1" ] && return 0
        [ "$each" = "$2" ] && return 1
    done
    return 1
}

# Folders count too: one that lost a file is younger.
changed() {
    [ -n "$(find . \( -name target -o -name .git -o -path ./data -o -path '*/src/test' \) -prune -o \
        \( -name pom.xml -o -path '*/src/*' -o -path './.mvn/*' -o -path './.formatter/*' -o -path ./LICENSE -o -path ./NOTICE \) \
        -newer "$STAMP" -print -quit)" ]
}

# Modest and fixed, so that the server and its database together stay small; Indonesian is the server's language.
JVM="-Xms64m -Xmx${JUKLAK_HEAP:-384m} -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Duser.language=id -Duser.country=ID"

# A program: one of the given names, or Debian's package, which root may install.
need_package() {
    package=$1
    shift
    for name in "$@"; do
        command -v "$name" >/dev/null 2>&1 && return
    done
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Memasang paket $package ... / Installing the package $package ..."
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package" >&2 ||
            { apt-get update -q >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package" >&2; } ||
            die "Paket $package tidak dapat dipasang; pasang sendiri lalu ulangi. / The package $package could not be installed: install it and try again."
    else
        die "Diperlukan $package ($*); pasang lalu ulangi. / $package ($*) is needed: install it and try again."
    fi
}

usage() {
    cat <<'TEXT'
./run.sh [--port 8080] [--host 127.0.0.1] [--data data]   jalankan / start the product on the embedded runtime
./run.sh demo [--port 8080 | --url http://...] [--data data]
                                                          peragakan satu berkas utuh / play a whole case over HTTP
./run.sh test                                             semua pengujian / every test
./run.sh bench                                            ukur terhadap batas bawah / measure against floors
./run.sh docker up|down|logs                              ACS Community + Share dengan modul / with the modules inside
TEXT
}

docker_stack() {
    command -v docker >/dev/null 2>&1 || die "Docker tidak ditemukan. / Docker was not found."
    case "${1:-}" in
        up)
            find_java
            maven -q -DskipTests -pl platform-module,share-module -am package
            # Secrets of this installation: made once, kept beside the compose file, never in version control.
            if [ ! -f docker/.env ]; then
                (
                    umask 077
                    for name in DB_PASSWORD SEARCH_SECRET BROKER_PASSWORD; do
                        printf '%s=%s\n' "$name" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
                    done >docker/.env
                )
            fi
            docker compose -f docker/compose.yaml up --build --detach
            say "Share: http://localhost:8081/share   Repository: http://localhost:8080/alfresco"
            ;;
        down) docker compose -f docker/compose.yaml down ;;
        logs) docker compose -f docker/compose.yaml logs --follow ;;
        *) usage; exit 2 ;;
    esac
}

case "${1:-start}" in
    help | -h | --help) usage ;;
    start | --*)
        [ "${1:-}" = start ] && shift
        find_java
        build embedded/runtime
        # shellcheck disable=SC2086
        exec "$JAVA" $JVM -cp "embedded/runtime/target/classes:embedded/runtime/target/lib/*" id.juklak.embedded.core.Main "$@"
        ;;
    demo)
        shift
        find_java
        build acceptance
        # shellcheck disable=SC2086
        exec "$JAVA" $JVM -cp "acceptance/target/classes:acceptance/target/lib/*" id.juklak.demo.Demo "$@"
        ;;
    test)
        find_java
        need_package chromium chromium chromium-browser google-chrome-stable google-chrome chrome
        need_package poppler-utils pdfsig
        stamped benchmark verify
        ;;
    bench)
        shift
        find_java
        need_package chromium chromium chromium-browser google-chrome-stable google-chrome chrome
        build benchmark
        # shellcheck disable=SC2086
        exec "$JAVA" $JVM -cp "benchmark/target/classes:benchmark/target/lib/*" id.juklak.benchmark.Benchmark "$@"
        ;;
    docker)
        shift
        docker_stack "$@"
        ;;
    *)
        usage
        exit 2
        ;;
esac

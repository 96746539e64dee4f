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

# Builds a module and what it needs, unless nothing changed since the last build.
build() {
    module=$1
    stamp=$module/target/.built
    sources="pom.xml embedded/*/pom.xml embedded/*/src/main platform-module/pom.xml platform-module/src/main share-module/pom.xml share-module/src"
    [ "$module" = embedded/runtime ] || sources="$sources $module/pom.xml $module/src/main"
    # shellcheck disable=SC2086
    if [ -f "$stamp" ] && [ -z "$(find $sources -newer "$stamp" -print -quit)" ]; then
        return
    fi
    say "Menyiapkan aplikasi (pertama kali perlu beberapa menit) ... / Building (the first time takes some minutes) ..."
    ./mvnw -B -q -ntp -DskipTests -pl "$module" -am package
    touch "$stamp"
}

# Modest and fixed, so that the server and its database together stay small; Indonesian is the server's language.
JVM="-Xms64m -Xmx${JUKLAK_HEAP:-384m} -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Duser.language=id -Duser.country=ID"

# A program that the tests need: one of the given names, or Debian's package, which root may install.
butuh_paket() {
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
        die "Pengujian memerlukan $package ($*); pasang lalu ulangi. / The tests need $package ($*): install it and try again."
    fi
}

usage() {
    cat <<'TEXT'
./run.sh [--port 8080] [--host 127.0.0.1] [--data data]   jalankan / start the product on the embedded runtime
./run.sh demo [--url http://127.0.0.1:8080]               peragakan satu berkas utuh / play a whole case over HTTP
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
            ./mvnw -B -q -ntp -DskipTests -pl platform-module,share-module -am package
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
        butuh_paket chromium chromium chromium-browser google-chrome-stable google-chrome chrome
        butuh_paket poppler-utils pdfsig
        exec ./mvnw -B -ntp verify
        ;;
    bench)
        shift
        find_java
        butuh_paket chromium chromium chromium-browser google-chrome-stable google-chrome chrome
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

# Picks a JDK >= 25 for Maven and for ./hansa. Sourced, never executed; reads $JDK/release and starts no JVM.
jdk_min=25

jdk_fits() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk_found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${jdk_found:-0}" -ge "$jdk_min" ]
}

# Prints the home of the first JDK that fits: HANSA_JAVA_HOME, JAVA_HOME, the one on PATH, then the usual places.
jdk_pick() {
  jdk_on_path=$(command -v javac 2>/dev/null) || jdk_on_path=
  [ -z "$jdk_on_path" ] || jdk_on_path=$(dirname "$(dirname "$(readlink -f "$jdk_on_path" 2>/dev/null || echo "$jdk_on_path")")")
  for jdk_home in "${HANSA_JAVA_HOME:-}" "${JAVA_HOME:-}" "$jdk_on_path" $(
    set +f
    ls -d /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home 2>/dev/null | sort -rV 2>/dev/null
  ); do
    [ -n "$jdk_home" ] && jdk_fits "$jdk_home" && { echo "$jdk_home"; return 0; }
  done
  return 1
}

JAVA_HOME=$(jdk_pick) || {
  cat >&2 <<EOF
Hansa needs a Java Development Kit (JDK) $jdk_min or newer, and none was found.
  Debian, Ubuntu   sudo apt-get install openjdk-$jdk_min-jdk   (or Temurin: https://adoptium.net/installation/)
  macOS            brew install openjdk
  any system       https://sdkman.io, then: sdk install java $jdk_min-tem
Already installed somewhere else? Say where: HANSA_JAVA_HOME=/path/to/jdk $0
EOF
  exit 1
}
export JAVA_HOME

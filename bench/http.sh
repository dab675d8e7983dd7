#!/usr/bin/env bash
# Load on a running register: search, actor page, actors as JSON beside a constant answer and beside pgbench.
# Needs wrk and pgbench (Debian: wrk, postgresql-contrib). Usage: bench/http.sh [URL] [DATA]
set -euo pipefail
cd "$(dirname "$0")/.."
url=${1:-http://localhost:8080}
postgres=${2:-hansa-data}/postgres
seconds=${SECONDS_EACH:-8}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

export PGPASSWORD; PGPASSWORD=$(cat "$postgres/hansa.password")
db=(-h 127.0.0.1 -p "$(cat "$postgres/port")" -U hansa)
psql "${db[@]}" -d hansa -Atc "select id from actor where kind = 'CITY' order by md5(id) limit 5000" >"$scratch/ids"
psql "${db[@]}" -d hansa -Atc "select name from actor where kind = 'CITY' and population > 50000 order by md5(id) limit 500" >"$scratch/names"

# wrk script: paths of $2 in turn, from a list; prints rate and percentiles.
script() {
  cat >"$scratch/$1.lua" <<EOF
local paths = {}
for line in io.lines("$2") do paths[#paths + 1] = line end
local at = 0
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
done = function(summary, latency)
  io.write(string.format("%.0f/s p50 %.1f ms p95 %.1f ms p99 %.1f ms errors %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.timeout + summary.errors.read))
end
EOF
}
load() { wrk -t1 -c8 -d"${seconds}s" -s "$scratch/$1.lua" "$url" | tail -n 1; }

sed 's|^|/api/v1/actors/|' "$scratch/ids" >"$scratch/json"
sed 's|^|/actors/|' "$scratch/ids" >"$scratch/page"
echo /actuator/health/liveness >"$scratch/constant"
# Letter by letter, as it is typed: 1 to 8 characters of each name.
python3 - "$scratch/names" >"$scratch/suggest" <<'EOF'
import sys, urllib.parse
for name in open(sys.argv[1], encoding="utf-8").read().split("\n"):
    for n in range(1, min(8, len(name)) + 1):
        print("/search/suggest?q=" + urllib.parse.quote(name[:n]))
EOF
# The statement as the code has it, with pgbench's variables.
python3 - server/src/main/java/city/hansa/actors/ActorStore.java >"$scratch/actor.sql" <<'EOF'
import re, sys
code = open(sys.argv[1]).read()
gazetteer = re.search(r'GAZETTEER =\s+"""\n(.*?)"""', code, re.S).group(1)
print(re.sub(r":language", "'en'", gazetteer) + ") from actor a where a.id = :'actor';")
EOF
for each in suggest page json constant; do script "$each" "$scratch/$each"; done
echo "warming up"; for each in suggest page json constant; do load "$each" >/dev/null; done
for round in 1 2 3; do
  for each in suggest page json constant; do echo "$each: $(load "$each")"; done
  # pgbench with one fixed id: a look-up of the id would be a second statement.
  id=$(sed -n "$((round * 100))p" "$scratch/ids")
  sed "s/:'actor'/'$id'/" "$scratch/actor.sql" >"$scratch/one.sql"
  echo "pgbench: $(pgbench "${db[@]}" -n -M prepared -c 8 -j 1 -T "$seconds" -f "$scratch/one.sql" hansa 2>/dev/null | grep '^tps' | cut -d' ' -f3)/s"
done

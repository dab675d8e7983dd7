#!/usr/bin/env bash
# Load on a running register: deposits through the API, each durable and answered with its receipt, 16 clients.
# It writes real acts (liaisons of visibility OFFICE with one city after the other): never on a register that is in use.
# Needs wrk. Usage: bench/acts.sh TOKEN [URL] [DATA]; the token has the scope acts:write and belongs to a desk officer
# of one organisation.
set -euo pipefail
cd "$(dirname "$0")/.."
token=$1
url=${2:-http://localhost:8080}
postgres=${3:-hansa-data}/postgres
seconds=${SECONDS_EACH:-10}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

export PGPASSWORD; PGPASSWORD=$(cat "$postgres/hansa.password")
psql -h 127.0.0.1 -p "$(cat "$postgres/port")" -U hansa -d hansa -Atc \
  "select a.id from actor a left join (select distinct split_part(subject, '~', 2) as id from act) had using (id)
   where a.kind = 'CITY' and had.id is null order by md5(a.id) limit 100000" >"$scratch/ids"
cat >"$scratch/deposit.lua" <<LUA
local ids = {}
for line in io.lines("$scratch/ids") do ids[#ids + 1] = line end
local at = tonumber(os.getenv("FROM"))
wrk.headers["Authorization"] = "Bearer $token"
wrk.headers["Content-Type"] = "application/json"
request = function()
  at = at + 1
  wrk.headers["Idempotency-Key"] = "bench-" .. os.time() .. "-" .. at
  return wrk.format("POST", "/api/v1/acts", nil,
    '{"type":"liaison.open","madeOn":"2020-01-01","payload":{"with":"' .. ids[at] .. '","purpose":"measured"}}')
end
local wrong = 0
response = function(status) if status ~= 201 then wrong = wrong + 1; if wrong < 4 then print("status " .. status) end end end
done = function(summary, latency)
  io.write(string.format("%.0f/s p50 %.1f ms p95 %.1f ms p99 %.1f ms, not 2xx %d, %d in %.1f s\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, summary.errors.status, summary.requests, summary.duration / 1e6))
end
LUA
from=0
for round in warming 1 2 3; do
  echo "$round: $(FROM=$from wrk -t1 -c16 -d"${seconds}s" -s "$scratch/deposit.lua" "$url" | grep -E '^status|p95')"
  from=$((from + 24000))
done

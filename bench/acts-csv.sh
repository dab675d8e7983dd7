#!/bin/sh
# Writes a file of acts to measure an import with: liaisons of one office with other cities, each opened and then
# spoken with again and again, on days one after the other, so that every guard has earlier acts to look at.
# The same numbers give the same file. Usage: bench/acts-csv.sh ROWS CITIES.txt > acts.csv
# CITIES.txt holds ids of actors, one a line: curl -s 'http://localhost:8080/api/v1/actors?kind=city&limit=500'
set -eu
rows=${1:?how many rows} cities=${2:?a file of actor ids}
awk -v rows="$rows" '
  { city[NR] = $1 }
  END {
    print "type,with,made_on,channel,about,purpose,visibility"
    each = 10                                 # acts of one liaison before it is closed and opened again
    for (row = 0; row < rows; row++) {
      turn = int(row / NR); place = city[row % NR + 1]; step = turn % each
      day = sprintf("%04d-%02d-%02d", 1900 + int(turn / 336) , 1 + int(turn / 28) % 12, 1 + turn % 28)
      if (step == 0) printf "liaison.open,%s,%s,,,exchange %d,PUBLIC\n", place, day, turn
      else if (step == each - 1) printf "liaison.close,%s,%s,,,,PUBLIC\n", place, day
      else printf "liaison.contact,%s,%s,LETTER,letter %d,,PUBLIC\n", place, day, turn
    }
  }' "$cities"

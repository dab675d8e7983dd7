#!/usr/bin/env node
// Makes land-110m.json: node make.mjs SCRATCH, where SCRATCH is a folder in which
// `npm install topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.2 d3-geo-projection@4.0.0 world-atlas@2.0.2` was run.
// Same packages, same bytes. Exits with an error when a check of the result fails.

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scratch = path.resolve(process.argv[2] ?? fail('say the scratch folder'));
const resolve = createRequire(path.join(scratch, 'here.js')).resolve;
const load = (name) => import(pathToFileURL(resolve(name)).href);
const [{ feature, mesh }, { presimplify, simplify, sphericalTriangleArea }, { geoArea, geoEquirectangular, geoLength, geoNaturalEarth1, geoPath }, { geoProject }] = await Promise.all([
  load('topojson-client'), load('topojson-simplify'), load('d3-geo'), load('d3-geo-projection'),
]);

const source = JSON.parse(fs.readFileSync(resolve('world-atlas/countries-110m.json')));
// Points whose triangle covers less than this many steradians (about 240 km²) are left out, in shared borders alike.
const topology = simplify(presimplify(source, sphericalTriangleArea), 6e-6);
// One unit is one degree; projecting cuts at the antimeridian. Precision 0 adds no points of its own.
const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);

// The projection's y grows downwards, latitude upwards. Two decimals are about 1 km.
const flip = (c) => (typeof c[0] === 'number' ? [round(c[0]), round(-c[1])] : c.map(flip));
// A point on the pole between the corners turns Antarctica inside out in d3's own clipping.
const needless = (p, before) => (p[0] === before[0] && p[1] === before[1]) || (p[1] === -90 && Math.abs(p[0]) !== 180);
const thin = (ring) => ring.filter((p, i) => i === 0 || !needless(p, ring[i - 1]));

function round(x) {
  return Math.round(x * 100) / 100 + 0;
}

/** Coordinates cut, rounded, without repeated points; rings that rounding closed up are left out. */
function cut(geometry) {
  const { type, coordinates } = geoProject(geometry, degrees);
  const flipped = flip(coordinates);
  if (type === 'MultiLineString') return { type, coordinates: flipped.map(thin).filter((l) => l.length > 1) };
  const polygons = type === 'Polygon' ? [flipped] : flipped;
  const kept = polygons.map((p) => p.map(thin).filter((r) => r.length > 3)).filter((p) => p.length > 0);
  return { type: 'MultiPolygon', coordinates: kept };
}

function country(original) {
  const id = original.id === undefined ? {} : { id: original.id };
  return { type: 'Feature', ...id, properties: { name: original.properties.name }, geometry: cut(original.geometry) };
}

const originals = feature(source, topology.objects.countries).features;
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
const countries = feature(topology, topology.objects.countries).features;
const world = { type: 'FeatureCollection', features: countries.map(country), borders: cut(borders) };
check();
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), 'land-110m.json');
fs.writeFileSync(out, JSON.stringify(world) + '\n');
console.log(`${world.features.length} countries, ${world.borders.coordinates.length} border lines, ${fs.statSync(out).size} bytes`);

/** No line runs across the world; every country has kept its area to 2 % or 800 km², on the sphere and drawn by d3. */
function check() {
  const rings = world.features.flatMap((f) => f.geometry.coordinates.flat());
  for (const line of [...rings, ...world.borders.coordinates]) {
    line.forEach(([x, y], i) => {
      if (Math.abs(x) > 180 || Math.abs(y) > 90) fail(`outside the world: ${x},${y}`);
      const [before, lat] = line[i - 1] ?? [x, y];
      // Along the pole itself a step of any length is no length at all.
      if (Math.abs(x - before) > 180 && !(y === -90 && lat === -90)) fail(`across the world: ${before} to ${x} at ${y}`);
    });
  }
  // Drawing shows what the area on the sphere hides: a polygon that d3's own clipping turns inside out.
  const drawn = geoPath(geoNaturalEarth1().scale(1));
  for (const area of [geoArea, drawn.area.bind(drawn)]) {
    originals.forEach((original, i) => {
      const [was, is] = [area(original), area(world.features[i])];
      if (Math.abs(was - is) > Math.max(0.02 * was, 2e-5)) fail(`${original.properties.name}: area ${was} became ${is}`);
    });
  }
  const [was, is] = [geoLength(borders), geoLength(world.borders)];
  if (Math.abs(was - is) > 0.01 * was) fail(`borders: length ${was} became ${is}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

// The world map of the home page: points are small pictures drawn by size class, so that 10,000 of them stay within a
// frame.
import { LAND, begin, follow, ground, json, number, openWorld, paintGround, placed, pointAt, tokens, unplaced } from "./world.js";

const world = document.getElementById("world");
const canvas = document.getElementById("world-canvas");
const label = document.getElementById("world-label");
const MOST_ZOOM = 24;
const REACH = 14;
// Least population and radius in pixels of each class of points, smallest first.
const CLASSES = [[0, 0.85], [250e3, 1.25], [750e3, 1.9], [2e6, 2.9], [5e6, 4.2], [10e6, 5.6]];

async function start() {
  const { d3 } = window;
  const [shapes, cities] = await Promise.all([json(LAND), json("/map/cities.json")]);
  const land = ground(d3, shapes);
  const map = { ...land, points: cityPoints(cities, land.projection), seats: seatPoints(land.projection) };
  map.tree = d3.quadtree(map.points, (p) => p.x, (p) => p.y);
  const context = canvas.getContext("2d", { alpha: false });
  let frame = 0;
  const draw = (view) => {
    frame = 0;
    paint(context, map, view);
  };
  const redraw = (view) => {
    if (!frame) frame = requestAnimationFrame(() => draw(view));
  };
  const moved = (view) => {
    view.hovered = null;
    pointAt(label, view, null);
    redraw(view);
  };
  const view = openWorld(d3, world, canvas, { mostZoom: MOST_ZOOM, smooth: true, dress, draw, moved });
  listen(map, view, redraw);
  canvas.dataset.points = String(map.points.length);
}

function cityPoints(cities, projection) {
  return cities.ids.map((id, i) => {
    const [x, y] = projection([cities.longitudes[i] / 100, cities.latitudes[i] / 100]);
    const population = cities.populations[i];
    const size = CLASSES.findLastIndex(([least]) => population >= least);
    return { id, name: cities.names[i], state: cities.states[i], population, x, y, size };
  });
}

function seatPoints(projection) {
  return [...document.querySelectorAll("#seats li")].map((row) => {
    const [x, y] = projection([+row.dataset.lon, +row.dataset.lat]);
    const link = row.querySelector("a");
    return { name: link.textContent, place: row.querySelector("span").textContent, href: link.href, row, x, y };
  });
}

/** Reads the page's colours and draws each size of point once; on a small map points are smaller. */
function dress(view) {
  view.colours = tokens("sea", "land", "ink", "seal", "card");
  const size = view.ratio * Math.min(1, Math.max(0.6, Math.sqrt(view.scale)));
  view.sprites = CLASSES.map(([, radius], i) => dot(radius * size, view.colours.ink, [0.34, 0.42, 0.46, 0.46, 0.44, 0.42][i]));
}

function dot(radius, colour, opacity) {
  const side = Math.ceil(radius * 2) + 2;
  const sprite = new OffscreenCanvas(side, side);
  const context = sprite.getContext("2d");
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.beginPath();
  context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI);
  context.fill();
  return sprite;
}

function paint(context, map, view) {
  const { ratio, colours } = view;
  const [k, tx, ty] = placed(view, view.transform);
  paintGround(context, map, view);
  context.setTransform(1, 0, 0, 1, 0, 0);
  // Largest first in the data; drawn from the end, so that large ones lie on top.
  for (let i = map.points.length - 1; i >= 0; i--) {
    const point = map.points[i];
    const sprite = view.sprites[point.size];
    const x = point.x * k + tx;
    const y = point.y * k + ty;
    if (x > -9 && y > -9 && x < canvas.width + 9 && y < canvas.height + 9) {
      context.drawImage(sprite, x - sprite.width / 2, y - sprite.height / 2);
    }
  }
  for (const seat of map.seats) diamond(context, seat.x * k + tx, seat.y * k + ty, 5.2 * ratio, colours);
  if (view.hovered) ring(context, view.hovered.x * k + tx, view.hovered.y * k + ty, ratio, colours);
}

function diamond(context, x, y, r, colours) {
  context.beginPath();
  context.moveTo(x, y - r);
  context.lineTo(x + r, y);
  context.lineTo(x, y + r);
  context.lineTo(x - r, y);
  context.closePath();
  context.fillStyle = colours.seal;
  context.strokeStyle = colours.card;
  context.lineWidth = r / 4;
  context.fill();
  context.stroke();
}

function ring(context, x, y, ratio, colours) {
  context.beginPath();
  context.arc(x, y, 8 * ratio, 0, 2 * Math.PI);
  context.strokeStyle = colours.ink;
  context.lineWidth = 2 * ratio;
  context.stroke();
}

/** The seat or city under the pointer; where several are in reach a seat goes first, and a larger dot reaches further. */
function nearest(map, view, x, y) {
  const k = view.transform.k * view.scale;
  const [bx, by] = unplaced(view, x, y);
  const distance = (point) => Math.hypot(point.x - bx, point.y - by) * k;
  const seat = map.seats.find((each) => distance(each) < REACH / 2);
  if (seat) return seat;
  const reach = REACH / k;
  let best = null;
  let least = Infinity;
  map.tree.visit((node, left, top, right, bottom) => {
    for (let leaf = node.length ? null : node; leaf; leaf = leaf.next) {
      const away = distance(leaf.data);
      const length = away - 2 * CLASSES[leaf.data.size][1];
      if (away < REACH && length < least) [best, least] = [leaf.data, length];
    }
    return left > bx + reach || right < bx - reach || top > by + reach || bottom < by - reach;
  });
  return best;
}

function wordsOf(point) {
  return point.href
    ? `${point.name} · ${point.place}`
    : `${point.name}${point.state ? `, ${point.state}` : ""} · ${number(point.population)}`;
}

function addressOf(point) {
  if (point.href) return point.href;
  const day = new URLSearchParams(location.search).get("asOf");
  return `/actors/${point.id}${day ? `?asOf=${encodeURIComponent(day)}` : ""}`;
}

function listen(map, view, redraw) {
  const point = (found) => {
    if (found === view.hovered) return;
    view.hovered = found;
    pointAt(label, view, found, wordsOf);
    canvas.classList.toggle("over", Boolean(found));
    redraw(view);
  };
  follow(canvas, view, { at: (x, y) => nearest(map, view, x, y), point, addressOf });
  for (const seat of map.seats) {
    seat.row.addEventListener("pointerenter", () => point(seat));
    seat.row.addEventListener("focusin", () => point(seat));
    seat.row.addEventListener("pointerleave", () => point(null));
    seat.row.addEventListener("focusout", () => point(null));
  }
}

begin(world, canvas, start);

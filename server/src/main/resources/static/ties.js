// The map of ties. A whole drawing of 26,000 lines is kept as a picture: while the map is moved the picture moves, and
// the lines are drawn anew when it rests.
import { LAND, begin, follow, ground, json, number, openWorld, paintGround, placed, pointAt, tokens, unplaced } from "./world.js";

const world = document.getElementById("tie-world");
const canvas = document.getElementById("tie-canvas");
const label = document.getElementById("tie-label");
const MOST_ZOOM = 40;
const REACH = 12;
const REST = 140;
// One side only, both sides, side not shown: as the server counts them. Drawn in this order.
const SIDES = [2, 1, 0];
const DASH = [[2, 2], [], [1, 2.5]];

async function start() {
  const { d3 } = window;
  const [shapes, ties] = await Promise.all([json(LAND), json(world.dataset.ties)]);
  const began = performance.now();
  const map = linesOn(ground(d3, shapes), ties);
  map.tree = d3.quadtree(map.places, (p) => p.x, (p) => p.y);
  map.picture = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d", { alpha: false });
  let timer = 0;
  let frame = 0;
  const draw = (view) => {
    timer = 0;
    picture(map, view);
    show(context, map, view);
  };
  const redraw = (view) => {
    if (!frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        show(context, map, view);
      });
    }
  };
  const moved = (view) => {
    point(null, view);
    redraw(view);
    clearTimeout(timer);
    timer = setTimeout(() => draw(view), REST);
  };
  const view = openWorld(d3, world, canvas, { mostZoom: MOST_ZOOM, smooth: false, dress, draw, moved });
  if ("near" in world.dataset && map.places.length > 1) {
    view.frame(map.places);
    clearTimeout(timer);
    draw(view);
  }
  follow(canvas, view, {
    at: (x, y) => map.tree.find(...unplaced(view, x, y), REACH / (view.transform.k * view.scale)) ?? null,
    point: (found) => {
      if (found === view.hovered) return;
      point(found, view);
      redraw(view);
    },
    addressOf,
  });
  canvas.dataset.lines = String(ties.from.length);
  canvas.dataset.millis = String(Math.round(performance.now() - began));
}

function linesOn(land, ties) {
  const places = ties.ids.map((id, i) => {
    const longitude = ties.longitudes[i] / 100;
    const latitude = ties.latitudes[i] / 100;
    const [x, y] = land.projection([longitude, latitude]);
    return { id, name: ties.names[i], longitude, latitude, x, y, lines: [] };
  });
  const lines = ties.from.map((from, i) => ({ a: places[from], b: places[ties.to[i]], side: ties.sides[i] }));
  for (const line of lines) {
    line.a.lines.push(line);
    line.b.lines.push(line);
  }
  return {
    ...land,
    places,
    bySide: [0, 1, 2].map((side) => pathOf(lines.filter((line) => line.side === side), land.projection)),
    alpha: Math.max(0.05, Math.min(0.85, 9 / Math.sqrt(lines.length + 1))),
  };
}

/** The shorter way round the world: a line over the edge of the map is drawn as two. */
function pathOf(lines, projection) {
  const path = new Path2D();
  for (const { a, b } of lines) {
    const way = b.longitude - a.longitude;
    if (Math.abs(way) <= 180) {
      path.moveTo(a.x, a.y);
      path.lineTo(b.x, b.y);
    } else {
      const [west, east] = way > 0 ? [a, b] : [b, a];
      const gap = 360 - Math.abs(way);
      const part = gap === 0 ? 0.5 : (west.longitude + 180) / gap;
      const latitude = west.latitude + (east.latitude - west.latitude) * part;
      const [wx, wy] = projection([-179.99, latitude]);
      const [ex, ey] = projection([179.99, latitude]);
      path.moveTo(west.x, west.y);
      path.lineTo(wx, wy);
      path.moveTo(east.x, east.y);
      path.lineTo(ex, ey);
    }
  }
  return path;
}

function dress(view) {
  view.colours = tokens("sea", "land", "ink", "seal", "tie", "muted");
}

/** Land and all lines, once. */
function picture(map, view) {
  if (map.picture.width !== canvas.width || map.picture.height !== canvas.height) {
    map.picture = new OffscreenCanvas(Math.max(1, canvas.width), Math.max(1, canvas.height));
  }
  const context = map.picture.getContext("2d", { alpha: false });
  const [k] = placed(view, view.transform);
  paintGround(context, map, view);
  context.lineWidth = (0.8 * view.ratio) / k;
  context.globalAlpha = Math.min(1, map.alpha * Math.sqrt(view.transform.k));
  for (const side of SIDES) {
    context.strokeStyle = [view.colours.seal, view.colours.tie, view.colours.muted][side];
    context.setLineDash(map.alpha > 0.4 ? DASH[side].map((each) => (each * 2 * view.ratio) / k) : []);
    context.stroke(map.bySide[side]);
  }
  context.setLineDash([]);
  context.globalAlpha = 0.8;
  context.fillStyle = view.colours.ink;
  const size = (Math.min(2.2, 0.5 + 0.35 * view.transform.k) * view.ratio) / k;
  const spots = new Path2D();
  for (const each of map.places) spots.rect(each.x - size / 2, each.y - size / 2, size, size);
  context.fill(spots);
  context.globalAlpha = 1;
  map.drawn = view.transform;
}

/** The kept picture, moved to where the map is now, and what is pointed at. */
function show(context, map, view) {
  const [k, tx, ty] = placed(view, view.transform);
  const [ok, ox, oy] = placed(view, map.drawn);
  const by = k / ok;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = view.colours.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(by, 0, 0, by, tx - ox * by, ty - oy * by);
  context.drawImage(map.picture, 0, 0);
  if (view.hovered) {
    context.setTransform(k, 0, 0, k, tx, ty);
    context.strokeStyle = view.colours.seal;
    context.lineWidth = (1.4 * view.ratio) / k;
    context.stroke(pathOf(view.hovered.lines, map.projection));
    context.beginPath();
    context.arc(view.hovered.x, view.hovered.y, (6 * view.ratio) / k, 0, 2 * Math.PI);
    context.stroke();
  }
}

function point(found, view) {
  view.hovered = found;
  canvas.classList.toggle("over", Boolean(found));
  pointAt(label, view, found, (each) => `${each.name} · ${number(each.lines.length)}`);
}

function addressOf(place) {
  const day = world.dataset.day ? `?asOf=${encodeURIComponent(world.dataset.day)}` : "";
  return `/actors/${encodeURIComponent(place.id)}/ties${day}`;
}

begin(world, canvas, start);

// The world map of the home page. Everything is projected once; zooming and panning move a transform, and points are
// small pictures drawn by size class, so that 10,000 of them stay within a frame.
const world = document.getElementById("world");
const canvas = document.getElementById("world-canvas");
const label = document.getElementById("world-label");
const WIDTH = 960;
const HEIGHT = 455;
const MOST_ZOOM = 24;
const REACH = 14;
// Least population and radius in pixels of each class of points, smallest first.
const CLASSES = [[0, 0.85], [250e3, 1.25], [750e3, 1.9], [2e6, 2.9], [5e6, 4.2], [10e6, 5.6]];

const json = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

async function start() {
  const { d3 } = window;
  const [land, cities] = await Promise.all([json("/map/land-110m.json"), json("/map/cities.json")]);
  const projection = d3.geoNaturalEarth1().fitWidth(WIDTH, { type: "Sphere" });
  // Where cities are: the view leaves out what lies south of Cape Horn and north of Greenland.
  projection.translate([WIDTH / 2, 0]);
  projection.translate([WIDTH / 2, 14 - projection([0, 84])[1]]);
  const shape = (geometry) => {
    const path = new Path2D();
    d3.geoPath(projection, path)(geometry);
    return path;
  };
  const map = {
    // Antarctica (010 of ISO 3166-1) holds no city and would take a fifth of the height.
    land: shape({ type: "FeatureCollection", features: land.features.filter((f) => f.id !== "010") }),
    borders: land.borders ? shape(land.borders) : null,
    points: cityPoints(cities, projection),
    seats: seatPoints(projection),
  };
  map.tree = d3.quadtree(map.points, (p) => p.x, (p) => p.y);
  const context = canvas.getContext("2d", { alpha: false });
  const view = { transform: d3.zoomIdentity, width: 0, height: 0, ratio: 1, scale: 1, hovered: null };
  let frame = 0;
  const draw = () => {
    frame = 0;
    paint(context, map, view);
  };
  const redraw = () => {
    if (!frame) frame = requestAnimationFrame(draw);
  };
  const zoom = d3.zoom().scaleExtent([1, MOST_ZOOM]).on("zoom", ({ transform }) => {
    view.transform = transform;
    view.hovered = null;
    showLabel(null, view);
    redraw();
  });
  const selection = d3.select(canvas).call(zoom).on("dblclick.zoom", null);
  const fit = () => {
    const box = canvas.getBoundingClientRect();
    view.width = box.width;
    view.height = box.height;
    view.ratio = Math.min(2, window.devicePixelRatio || 1);
    view.scale = Math.min(box.width / WIDTH, box.height / HEIGHT);
    view.left = (box.width - WIDTH * view.scale) / 2;
    view.top = (box.height - HEIGHT * view.scale) / 2;
    canvas.width = Math.round(box.width * view.ratio);
    canvas.height = Math.round(box.height * view.ratio);
    dress(view);
    zoom.extent([[0, 0], [box.width, box.height]]).translateExtent([[0, 0], [box.width, box.height]]);
    draw();
  };
  const colours = () => {
    dress(view);
    draw();
  };
  new ResizeObserver(fit).observe(canvas);
  fit();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", colours);
  matchMedia("print").addEventListener("change", colours);
  listen(selection, zoom, map, view, redraw);
  canvas.dataset.points = String(map.points.length);
  world.dataset.ready = "true";
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
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  view.colours = {
    sea: token("--sea"), land: token("--land"), ink: token("--ink"), seal: token("--seal"), card: token("--card"),
  };
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  const size = ratio * Math.min(1, Math.max(0.6, Math.sqrt(view.scale)));
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
  const { ratio, transform, colours, scale } = view;
  const k = scale * transform.k * ratio;
  const tx = (view.left * transform.k + transform.x) * ratio;
  const ty = (view.top * transform.k + transform.y) * ratio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(k, 0, 0, k, tx, ty);
  context.fillStyle = colours.land;
  context.fill(map.land);
  if (map.borders) {
    context.strokeStyle = colours.sea;
    context.lineWidth = (0.8 * ratio) / k;
    context.stroke(map.borders);
  }
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

function screen(point, view) {
  const { transform, scale } = view;
  return [
    transform.applyX(view.left + point.x * scale),
    transform.applyY(view.top + point.y * scale),
  ];
}

/** The seat or city under the pointer; where several are in reach a seat goes first, and a larger dot reaches further. */
function nearest(map, view, x, y) {
  const k = view.transform.k * view.scale;
  const bx = (view.transform.invertX(x) - view.left) / view.scale;
  const by = (view.transform.invertY(y) - view.top) / view.scale;
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

function showLabel(point, view) {
  const [x, y] = point ? screen(point, view) : [-1, -1];
  label.hidden = x < 0 || y < 0 || x > view.width || y > view.height;
  if (label.hidden) return;
  const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
  label.textContent = point.href
    ? `${point.name} · ${point.place}`
    : `${point.name}${point.state ? `, ${point.state}` : ""} · ${number.format(point.population)}`;
  const left = Math.max(4, Math.min(x + 12, view.width - label.offsetWidth - 4));
  label.style.setProperty("left", `${left}px`);
  label.style.setProperty("top", `${Math.max(4, y - label.offsetHeight - 10)}px`);
}

function addressOf(point) {
  if (point.href) return point.href;
  const day = new URLSearchParams(location.search).get("asOf");
  return `/actors/${point.id}${day ? `?asOf=${encodeURIComponent(day)}` : ""}`;
}

function listen(selection, zoom, map, view, redraw) {
  const point = (found) => {
    if (found === view.hovered) return;
    view.hovered = found;
    showLabel(found, view);
    canvas.classList.toggle("over", Boolean(found));
    redraw();
  };
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons === 0) point(nearest(map, view, event.offsetX, event.offsetY));
  });
  canvas.addEventListener("pointerleave", () => point(null));
  canvas.addEventListener("click", (event) => {
    // A click is told in whole pixels: what the label names is meant, not what lies half a pixel beside it.
    const pointed = event.pointerType === "mouse" ? view.hovered : null;
    const found = pointed ?? nearest(map, view, event.offsetX, event.offsetY);
    if (found) location.assign(addressOf(found));
  });
  for (const seat of map.seats) {
    seat.row.addEventListener("pointerenter", () => point(seat));
    seat.row.addEventListener("focusin", () => point(seat));
    seat.row.addEventListener("pointerleave", () => point(null));
    seat.row.addEventListener("focusout", () => point(null));
  }
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const smoothly = () => (calm ? selection : selection.transition().duration(220));
  const acts = {
    in: () => smoothly().call(zoom.scaleBy, 1.8),
    out: () => smoothly().call(zoom.scaleBy, 1 / 1.8),
    whole: () => smoothly().call(zoom.transform, window.d3.zoomIdentity),
  };
  const buttons = world.querySelector(".world-zoom");
  buttons.hidden = false;
  buttons.addEventListener("click", (event) => acts[event.target.closest("button")?.dataset.zoom]?.());
  world.tabIndex = 0;
  const step = (x, y) => () => selection.call(zoom.translateBy, (x * 60) / view.transform.k, (y * 60) / view.transform.k);
  const keys = {
    "+": acts.in, "=": acts.in, "-": acts.out, 0: acts.whole,
    ArrowLeft: step(1, 0), ArrowRight: step(-1, 0), ArrowUp: step(0, 1), ArrowDown: step(0, -1),
  };
  world.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
    if (act && (event.target === world || !event.key.startsWith("Arrow"))) {
      event.preventDefault();
      act();
    }
  });
}

if (world && canvas) {
  start().catch((failure) => {
    world.dataset.failed = failure.message;
  });
}

// The map of ties. Everything is projected once. A whole drawing of 26,000 lines is kept as a picture: while the map is
// moved the picture moves, and the lines are drawn anew when it rests.
const world = document.getElementById("tie-world");
const canvas = document.getElementById("tie-canvas");
const label = document.getElementById("tie-label");
const WIDTH = 960;
const HEIGHT = 455;
const MOST_ZOOM = 40;
const REACH = 12;
const REST = 140;
// One side only, both sides, side not shown: as the server counts them. Drawn in this order.
const SIDES = [2, 1, 0];
const DASH = [[2, 2], [], [1, 2.5]];

const json = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

async function start() {
  const { d3 } = window;
  const [land, ties] = await Promise.all([json("/map/land-110m.json"), json(world.dataset.ties)]);
  const began = performance.now();
  const projection = d3.geoNaturalEarth1().fitWidth(WIDTH, { type: "Sphere" });
  projection.translate([WIDTH / 2, 0]);
  projection.translate([WIDTH / 2, 14 - projection([0, 84])[1]]);
  const shape = (geometry) => {
    const path = new Path2D();
    d3.geoPath(projection, path)(geometry);
    return path;
  };
  const places = ties.ids.map((id, i) => {
    const longitude = ties.longitudes[i] / 100;
    const latitude = ties.latitudes[i] / 100;
    const [x, y] = projection([longitude, latitude]);
    return { id, name: ties.names[i], longitude, latitude, x, y, lines: [] };
  });
  const lines = ties.from.map((from, i) => ({ a: places[from], b: places[ties.to[i]], side: ties.sides[i] }));
  for (const line of lines) {
    line.a.lines.push(line);
    line.b.lines.push(line);
  }
  const map = {
    land: shape({ type: "FeatureCollection", features: land.features.filter((f) => f.id !== "010") }),
    borders: land.borders ? shape(land.borders) : null,
    places,
    bySide: [0, 1, 2].map((side) => pathOf(lines.filter((line) => line.side === side), projection)),
    projection,
    alpha: Math.max(0.05, Math.min(0.85, 9 / Math.sqrt(lines.length + 1))),
  };
  map.tree = d3.quadtree(places, (p) => p.x, (p) => p.y);
  const view = { transform: d3.zoomIdentity, ratio: 1, scale: 1, hovered: null, picture: new OffscreenCanvas(1, 1), drawn: null };
  const context = canvas.getContext("2d", { alpha: false });
  let timer = 0;
  let frame = 0;
  const whole = () => {
    timer = 0;
    picture(map, view);
    show(context, map, view);
  };
  const move = () => {
    frame = 0;
    show(context, map, view);
  };
  const redraw = () => {
    if (!frame) frame = requestAnimationFrame(move);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(whole, REST);
  };
  const zoom = d3.zoom().scaleExtent([1, MOST_ZOOM]).on("zoom", ({ transform }) => {
    view.transform = transform;
    point(null, view);
    redraw();
    later();
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
    view.picture = new OffscreenCanvas(Math.max(1, canvas.width), Math.max(1, canvas.height));
    dress(view);
    zoom.extent([[0, 0], [box.width, box.height]]).translateExtent([[0, 0], [box.width, box.height]]);
    whole();
  };
  const colours = () => {
    dress(view);
    whole();
  };
  new ResizeObserver(fit).observe(canvas);
  fit();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", colours);
  listen(selection, zoom, map, view, redraw);
  canvas.dataset.lines = String(lines.length);
  canvas.dataset.millis = String(Math.round(performance.now() - began));
  world.dataset.ready = "true";
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
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  view.colours = {
    sea: token("--sea"), land: token("--land"), ink: token("--ink"), seal: token("--seal"), tie: token("--tie"), muted: token("--muted"),
  };
}

/** From the map's units to pixels of the canvas. */
function place(view, transform) {
  const k = view.scale * transform.k * view.ratio;
  return [k, (view.left * transform.k + transform.x) * view.ratio, (view.top * transform.k + transform.y) * view.ratio];
}

/** Land and all lines, once. */
function picture(map, view) {
  const context = view.picture.getContext("2d", { alpha: false });
  const [k, tx, ty] = place(view, view.transform);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = view.colours.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(k, 0, 0, k, tx, ty);
  context.fillStyle = view.colours.land;
  context.fill(map.land);
  context.lineWidth = (0.8 * view.ratio) / k;
  if (map.borders) {
    context.strokeStyle = view.colours.sea;
    context.stroke(map.borders);
  }
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
  view.drawn = view.transform;
}

/** The kept picture, moved to where the map is now, and what is pointed at. */
function show(context, map, view) {
  const [k, tx, ty] = place(view, view.transform);
  const [ok, ox, oy] = place(view, view.drawn);
  const by = k / ok;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = view.colours.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(by, 0, 0, by, tx - ox * by, ty - oy * by);
  context.drawImage(view.picture, 0, 0);
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

function nearest(map, view, x, y) {
  const k = view.transform.k * view.scale;
  const bx = (view.transform.invertX(x) - view.left) / view.scale;
  const by = (view.transform.invertY(y) - view.top) / view.scale;
  return map.tree.find(bx, by, REACH / k) ?? null;
}

function point(found, view) {
  view.hovered = found;
  label.hidden = !found;
  canvas.classList.toggle("over", Boolean(found));
  if (!found) return;
  const x = view.transform.applyX(view.left + found.x * view.scale);
  const y = view.transform.applyY(view.top + found.y * view.scale);
  const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
  label.textContent = `${found.name} · ${number.format(found.lines.length)}`;
  label.style.setProperty("left", `${Math.max(4, Math.min(x + 12, view.width - label.offsetWidth - 4))}px`);
  label.style.setProperty("top", `${Math.max(4, y - label.offsetHeight - 10)}px`);
}

function listen(selection, zoom, map, view, redraw) {
  const at = (event) => nearest(map, view, event.offsetX, event.offsetY);
  canvas.addEventListener("pointermove", (event) => {
    const found = event.buttons === 0 ? at(event) : null;
    if (found !== view.hovered) {
      point(found, view);
      redraw();
    }
  });
  canvas.addEventListener("pointerleave", () => {
    point(null, view);
    redraw();
  });
  canvas.addEventListener("click", (event) => {
    const found = (event.pointerType === "mouse" ? view.hovered : null) ?? at(event);
    const day = world.dataset.day ? `?asOf=${encodeURIComponent(world.dataset.day)}` : "";
    if (found) location.assign(`/actors/${encodeURIComponent(found.id)}/ties${day}`);
  });
  const acts = {
    in: () => selection.call(zoom.scaleBy, 1.8),
    out: () => selection.call(zoom.scaleBy, 1 / 1.8),
    whole: () => selection.call(zoom.transform, window.d3.zoomIdentity),
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

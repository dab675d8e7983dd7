// What the maps of the world have in common: land, projection, zoom by wheel, buttons and keys, and the label of what
// is pointed at. Everything is projected once; zooming and panning move a transform.
const WIDTH = 960;
const HEIGHT = 455;
// Nearer, the coarse coasts of the land look wrong.
const NEAR = 5;

export const LAND = "/map/land-110m.json";

export async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** How a place of the earth comes onto the map, and the land and borders on it. */
export function ground(d3, land) {
  const projection = d3.geoNaturalEarth1().fitWidth(WIDTH, { type: "Sphere" });
  // Where cities are: the view leaves out what lies south of Cape Horn and north of Greenland.
  projection.translate([WIDTH / 2, 0]);
  projection.translate([WIDTH / 2, 14 - projection([0, 84])[1]]);
  const shape = (geometry) => {
    const path = new Path2D();
    d3.geoPath(projection, path)(geometry);
    return path;
  };
  return {
    projection,
    // Antarctica (010 of ISO 3166-1) holds no city and would take a fifth of the height.
    land: shape({ type: "FeatureCollection", features: land.features.filter((f) => f.id !== "010") }),
    borders: land.borders ? shape(land.borders) : null,
  };
}

/** The page's colours by their names in the style sheet. */
export function tokens(...names) {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** From the map's units to pixels of the canvas: factor and shift. */
export function placed(view, { k, x, y }) {
  return [view.scale * k * view.ratio, (view.left * k + x) * view.ratio, (view.top * k + y) * view.ratio];
}

/** From pixels of the page to the map's units. */
export function unplaced(view, x, y) {
  return [
    (view.transform.invertX(x) - view.left) / view.scale,
    (view.transform.invertY(y) - view.top) / view.scale,
  ];
}

/** Sea, land and borders; leaves the context in the map's units. */
export function paintGround(context, map, view) {
  const { ratio, colours } = view;
  const [k, tx, ty] = placed(view, view.transform);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(k, 0, 0, k, tx, ty);
  context.fillStyle = colours.land;
  context.fill(map.land);
  if (map.borders) {
    context.strokeStyle = colours.sea;
    context.lineWidth = (0.8 * ratio) / k;
    context.stroke(map.borders);
  }
}

export function number(count) {
  return new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" }).format(count);
}

/** Shows words beside a point of the map, inside the map; none if there is no point or it is out of sight. */
export function pointAt(label, view, point, words) {
  const { transform, scale } = view;
  const x = point ? transform.applyX(view.left + point.x * scale) : -1;
  const y = point ? transform.applyY(view.top + point.y * scale) : -1;
  label.hidden = x < 0 || y < 0 || x > view.width || y > view.height;
  if (label.hidden) return;
  label.textContent = words(point);
  label.style.setProperty("left", `${Math.max(4, Math.min(x + 12, view.width - label.offsetWidth - 4))}px`);
  label.style.setProperty("top", `${Math.max(4, y - label.offsetHeight - 10)}px`);
}

/**
 * Makes a canvas a map that can be moved. `dress` reads the colours, `draw` draws all, `moved` hears of every move;
 * `smooth` is whether buttons and keys move it little by little. Returns the view; its `frame` shows given points.
 */
export function openWorld(d3, world, canvas, { mostZoom, smooth, dress, draw, moved }) {
  const view = { transform: d3.zoomIdentity, width: -1, height: -1, ratio: 1, scale: 1, hovered: null, framed: null };
  const zoom = d3.zoom().scaleExtent([1, mostZoom]).on("zoom", ({ transform, sourceEvent }) => {
    view.transform = transform;
    if (sourceEvent) view.framed = null;
    moved(view);
  });
  const selection = d3.select(canvas).call(zoom).on("dblclick.zoom", null);
  // Points that are kept in sight, whatever the size, until somebody moves the map.
  view.frame = (points) => {
    view.framed = points;
    selection.call(zoom.transform, framing(d3, view, points, NEAR));
  };
  const colours = () => {
    dress(view);
    draw(view);
  };
  const fit = () => {
    const { width, height } = canvas.getBoundingClientRect();
    // The observer begins with the size that is drawn already.
    if (width === view.width && height === view.height) return;
    const scale = Math.min(width / WIDTH, height / HEIGHT);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    Object.assign(view, { width, height, ratio, scale, left: (width - WIDTH * scale) / 2, top: (height - HEIGHT * scale) / 2 });
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    zoom.extent([[0, 0], [width, height]]).translateExtent([[0, 0], [width, height]]);
    if (view.framed) view.frame(view.framed);
    colours();
  };
  new ResizeObserver(fit).observe(canvas);
  fit();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", colours);
  matchMedia("print").addEventListener("change", colours);
  steer(world, view, selection, zoom, smooth);
  return view;
}

/** The move that brings all points of the map's units near, with some room around them. */
function framing(d3, view, points, most) {
  const [west, east] = d3.extent(points, (p) => view.left + p.x * view.scale);
  const [north, south] = d3.extent(points, (p) => view.top + p.y * view.scale);
  const room = 0.8 * Math.min(view.width / (east - west), view.height / (south - north));
  const k = Math.max(1, Math.min(most, room));
  const shift = (size, middle) => Math.min(0, Math.max(size * (1 - k), size / 2 - k * middle));
  return d3.zoomIdentity
    .translate(shift(view.width, (west + east) / 2), shift(view.height, (north + south) / 2))
    .scale(k);
}

/** Buttons and keys. */
function steer(world, view, selection, zoom, smooth) {
  const still = !smooth || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const gently = () => (still ? selection : selection.transition().duration(220));
  const acts = {
    in: () => gently().call(zoom.scaleBy, 1.8),
    out: () => gently().call(zoom.scaleBy, 1 / 1.8),
    whole: () => gently().call(zoom.transform, window.d3.zoomIdentity),
  };
  const buttons = world.querySelector(".world-zoom");
  buttons.hidden = false;
  buttons.addEventListener("click", (event) => {
    view.framed = null;
    acts[event.target.closest("button")?.dataset.zoom]?.();
  });
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
      view.framed = null;
      act();
    }
  });
}

/** What lies under the pointer: `at` finds it, `point` shows it or takes it away, `addressOf` says where a click leads. */
export function follow(canvas, view, { at, point, addressOf }) {
  const found = (event) => at(event.offsetX, event.offsetY);
  canvas.addEventListener("pointermove", (event) => {
    point(event.buttons === 0 ? found(event) : view.hovered);
  });
  canvas.addEventListener("pointerleave", () => point(null));
  canvas.addEventListener("click", (event) => {
    // A click is told in whole pixels: what the label names is meant, not what lies half a pixel beside it.
    const meant = (event.pointerType === "mouse" ? view.hovered : null) ?? found(event);
    if (meant) location.assign(addressOf(meant));
  });
}

/** Marks the page when the map is drawn, or when it cannot be. */
export function begin(world, canvas, start) {
  if (!world || !canvas) return;
  start().then(
    () => {
      world.dataset.ready = "true";
    },
    (failure) => {
      world.dataset.failed = failure.message;
    },
  );
}

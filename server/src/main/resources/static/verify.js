// Checks a receipt in the reader's browser, as docs/verify.md describes it. The file never leaves the machine.

const form = document.getElementById("verify");
const word = (name, ...parts) =>
  document.querySelector(`#verify-words [data-word="${name}"]`).textContent
    .replace(/\{(\d)\}/g, (_, i) => String(parts[i] ?? ""));

const utf8 = new TextEncoder();
const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));
const toHex = (bytes) => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

/** Base64 in its one right spelling, so that no bit can change unseen. */
function fromBase64(text) {
  const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new Error("base64");
  return bytes;
}

const concat = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", concat(...parts)));
const leafHash = (entry) => sha256(Uint8Array.of(0), utf8.encode(entry));
const nodeHash = (left, right) => sha256(Uint8Array.of(1), left, right);
const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

// ---- keys and notes: https://c2sp.org/signed-note

const keyId = async (name, key) => toHex((await sha256(utf8.encode(`${name}\n`), Uint8Array.of(1), key)).subarray(0, 4));

async function parseKey(text) {
  const [, name, id, base64] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const typed = fromBase64(base64 ?? "");
  if (typed.length !== 33 || typed[0] !== 1) throw new Error("key");
  const key = typed.subarray(1);
  if ((await keyId(name, key)) !== id) throw new Error("id");
  return { name, id, key };
}

const parseKeys = async (text) => {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  if (lines.length === 0) throw new Error("none");
  return Promise.all(lines.map(parseKey));
};

function parseNote(note) {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n") || end + 2 >= note.length || /[\u0000-\u0009\u000b-\u001f]/.test(note)) {
    throw new Error("note");
  }
  const signatures = note.slice(end + 2, -1).split("\n").map((line) => {
    const [, name, base64] = /^\u2014 ([^+\s]+) (\S+)$/.exec(line) ?? [];
    const withId = fromBase64(base64 ?? "");
    if (!name || withId.length < 5) throw new Error("signature");
    return { name, id: toHex(withId.subarray(0, 4)), signature: withId.subarray(4) };
  });
  return { text: note.slice(0, end + 1), signatures };
}

function parseCheckpoint(text) {
  const lines = text.split("\n");
  const [origin, size, root] = lines;
  if (lines.length < 4 || lines.pop() !== "" || lines.some((line) => !line) || !/^(0|[1-9]\d{0,15})$/.test(size)) {
    throw new Error("checkpoint");
  }
  const bytes = fromBase64(root);
  if (bytes.length !== 32) throw new Error("root");
  return { origin, size: Number(size), root: bytes };
}

const signedBy = async ({ key }, text, signature) => {
  const imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
  return crypto.subtle.verify({ name: "Ed25519" }, imported, signature, utf8.encode(text));
};

// ---- the proof: RFC 9162, section 2.1.3.2

function needed(index, size) {
  let length = 0;
  for (let place = index, last = size - 1; last > 0; place = Math.floor(place / 2), last = Math.floor(last / 2)) {
    if (place % 2 === 1 || place < last) length++;
  }
  return length;
}

async function rootFrom(index, size, leaf, proof) {
  let place = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    while (place % 2 === 0 && place === last) {
      place /= 2;
      last /= 2;
    }
    hash = place % 2 === 1 ? await nodeHash(sibling, hash) : await nodeHash(hash, sibling);
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return hash;
}

// ---- what is shown: commitments over canonical JSON (RFC 8785)

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    return `{${Object.keys(value).sort().map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

const strings = (value) =>
  typeof value === "string" ? [value]
    : value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];

async function opens(opening, entry) {
  const salt = fromBase64(opening.salt);
  if (salt.length !== 32) throw new Error("salt");
  const parts = ["hansa-commitment/1", salt, opening.field, canonical(opening.value)]
    .map((part) => (typeof part === "string" ? utf8.encode(part) : part))
    .flatMap((part) => {
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, part.length);
      return [length, part];
    });
  return strings(entry).includes(toHex(await sha256(...parts)));
}

// ---- the verdict

const MEMBERS = ["format", "number", "entry", "leaf", "proof", "checkpoint", "openings"];

function parseReceipt(text) {
  const receipt = JSON.parse(text);
  if (typeof receipt?.format !== "string") throw new Error("format");
  if (receipt.format !== "hansa-receipt/1") return receipt;
  const right =
    Object.keys(receipt).every((name) => MEMBERS.includes(name)) &&
    Number.isSafeInteger(receipt.number) &&
    [receipt.entry, receipt.leaf, receipt.checkpoint].every((each) => typeof each === "string") &&
    Array.isArray(receipt.proof) && Array.isArray(receipt.openings ?? []);
  if (!right) throw new Error("members");
  const hash = (base64) => {
    const bytes = fromBase64(base64);
    if (bytes.length !== 32) throw new Error("hash");
    return bytes;
  };
  return { ...receipt, leafBytes: hash(receipt.leaf), proofBytes: receipt.proof.map(hash) };
}

async function check(text, keys) {
  let receipt;
  try {
    receipt = parseReceipt(text);
  } catch {
    const cut = text.trimStart().startsWith("{") && !text.trimEnd().endsWith("}");
    return cut ? ["truncated"] : ["not-a-receipt"];
  }
  if (receipt.format !== "hansa-receipt/1") return ["unknown-format", receipt.format];
  let note;
  let checkpoint;
  try {
    note = parseNote(receipt.checkpoint);
    checkpoint = parseCheckpoint(note.text);
  } catch {
    return ["bad-checkpoint"];
  }
  const signer = await trusted(note, keys);
  if (Array.isArray(signer)) return signer;
  return (await inLog(receipt, checkpoint)) ?? (await shown(receipt)) ??
    ["holds", receipt.number, checkpoint.size, `${signer.name}+${signer.id}`, receipt.entry];
}

async function trusted(note, keys) {
  let good;
  for (const line of note.signatures) {
    for (const key of keys) {
      if (key.name !== line.name || key.id !== line.id) continue;
      if (!(await signedBy(key, note.text, line.signature))) return ["bad-signature", `${key.name}+${key.id}`];
      good ??= key;
    }
  }
  const named = (all) => all.map((each) => `${each.name}+${each.id}`).join(", ");
  return good ?? ["wrong-key", named(keys), named(note.signatures)];
}

async function inLog({ number, entry, leafBytes, proofBytes }, { size, root }) {
  if (number < 1 || number > size) return ["number-beyond-log", number, size];
  const parts = needed(number - 1, size);
  if (proofBytes.length !== parts) return ["wrong-length", number, size, parts, proofBytes.length];
  const leads = async (leaf) => same(await rootFrom(number - 1, size, leaf, proofBytes), root);
  const leaf = await leafHash(entry);
  if (await leads(leaf)) return same(leaf, leafBytes) ? undefined : ["leaf-changed", number];
  return (await leads(leafBytes)) ? ["entry-changed", number] : ["root-not-reached", number];
}

async function shown({ entry, openings = [] }) {
  // What was opened may itself hold commitments: of an act that is not public, the body does.
  let closed = openings;
  const opened = [];
  try {
    if (closed.length > 0) opened.push(JSON.parse(entry));
    for (let before = -1; before !== closed.length; ) {
      before = closed.length;
      const left = [];
      for (const opening of closed) {
        if (await opens(opening, opened)) opened.push(opening.value);
        else left.push(opening);
      }
      closed = left;
    }
  } catch {
    return ["wrong-opening", closed[0]?.field];
  }
  return closed.length === 0 ? undefined : ["wrong-opening", closed[0]?.field];
}

// ---- the page

const byId = (id) => document.getElementById(id);

function problem(field, name) {
  const text = byId(`${field}-problem`);
  text.hidden = !name;
  text.textContent = name ? word(name) : "";
  byId(field).toggleAttribute("aria-invalid", Boolean(name));
  if (name) byId(field).setAttribute("aria-invalid", "true");
}

function show([name, ...parts]) {
  const holds = name === "holds";
  const box = byId("verdict");
  box.dataset.holds = String(holds);
  box.hidden = false;
  byId("verdict-head").textContent = word(holds ? "good" : "bad");
  byId("verdict-words").textContent = word(name, ...parts);
  byId("verdict-entry").hidden = !holds;
  byId("verdict-text").textContent = holds ? parts[3] : "";
}

async function verify(file) {
  problem("receipt", file ? "" : "file.missing");
  let keys;
  try {
    keys = await parseKeys(byId("keys").value);
    problem("keys", "");
  } catch {
    problem("keys", "key.bad");
  }
  if (file && keys) show(await check(await file.text(), keys));
}

/** Not every browser has Ed25519, and none has it on an address without https. */
async function able() {
  try {
    const key = Uint8Array.from(atob("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="), (c) => c.charCodeAt(0));
    await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return true;
  } catch {
    return false;
  }
}

if (form) {
  if (await able()) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      verify(byId("receipt").files[0]);
    });
    form.addEventListener("dragover", (event) => event.preventDefault());
    form.addEventListener("drop", (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      byId("receipt").files = event.dataTransfer.files;
      verify(event.dataTransfer.files[0]);
    });
    byId("receipt").addEventListener("change", () => verify(byId("receipt").files[0]));
    form.dataset.ready = "true";
  } else {
    byId("no-ed25519").hidden = false;
  }
}

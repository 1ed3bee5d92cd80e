/* What the participants' pages do beyond plain forms: save each tap, keep it while the network is away, follow the
   room. Without this script every page works as a form. */

const me = document.body.dataset;
const pages = new Map(); // address → page seen or fetched ahead, for when the network is away
const latest = new Map(); // question → the newest tap made here
const find = (selector, within = document) => within.querySelector(selector);
const findAll = (selector, within = document) => [...within.querySelectorAll(selector)];

/* ---- The outbox: taps not yet acknowledged, each under a key of its own, so that two windows never undo each
   other's. Where the browser lets us keep nothing, they live as long as the page. ---- */

const memory = { setItem: (key, value) => (memory[key] = value), removeItem: (key) => delete memory[key] };
const storage = (() => {
  try {
    localStorage.removeItem("trappa-try");
    return localStorage;
  } catch {
    return memory;
  }
})();

const outbox = {
  prefix: "trappa-tap:",
  put: (tap) => storage.setItem(outbox.prefix + tap.id, JSON.stringify(tap)),
  remove: (tap) => storage.removeItem(outbox.prefix + tap.id),
  all: () =>
    Object.keys(storage)
      .filter((key) => key.startsWith(outbox.prefix))
      .map((key) => JSON.parse(storage[key]))
      .sort((one, other) => one.at - other.at),
  mine: () => outbox.all().filter((tap) => tap.participant === me.participant),
};

// crypto.randomUUID is missing where a hall's own network has no https.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/* ---- Reading a part of the screen, and filling it in again. ---- */

const isChoice = (field) => field.type === "radio" || field.type === "checkbox";
const fields = (part, name) => findAll(`[data-is=${name}]`, part);
const notes = (part) => (part.dataset.first ? findAll("[data-note]", part.form) : []);
const partOf = (question) => findAll("fieldset[data-question]").find((part) => part.dataset.question === question);
const values = (part, name) =>
  fields(part, name)
    .filter((field) => (isChoice(field) ? field.checked : field.value.trim()))
    .map((field) => field.value.trim());
const lacksReason = (part) => find("[value='-']:checked", part) && !values(part, "reason").length;

function read(part) {
  const tap = {
    id: uuid(),
    at: performance.timeOrigin + performance.now(),
    evaluation: me.evaluation,
    participant: me.participant,
    question: part.dataset.question,
    answers: values(part, "answer"),
    instead: values(part, "instead").join(""),
    reason: values(part, "reason").join(""),
    seen: Number(part.dataset.seen),
    round: Number(find("[name=round]", part.form).value),
  };
  for (const field of notes(part)) tap[field.dataset.note] = field.value.trim();
  return tap;
}

function fill(tap) {
  const part = partOf(tap.question);
  if (!part) return;
  for (const field of findAll("[data-is]", part)) {
    const told = [tap[field.dataset.is] ?? tap.answers].flat();
    if (isChoice(field)) field.checked = told.includes(field.value);
    else field.value = told[0] ?? "";
  }
  for (const field of notes(part)) field.value = tap[field.dataset.note];
  part.dataset.seen = Math.max(part.dataset.seen, tap.seen);
}

/* ---- Words that are not saved are given back when it is too late to save them. ---- */

const typed = () => findAll("main form :is(textarea, input[type=text], input[type=url])");
const unsaved = () => typed().filter((field) => field.value.trim() && field.value.trim() !== field.defaultValue.trim());

/** What the server has by now, so that it is not taken for unsaved. */
function written(part, tap) {
  for (const field of typed().filter((one) => part.contains(one) || (one.dataset.note && part.dataset.first))) {
    field.defaultValue = [tap[field.dataset.note ?? field.dataset.is] ?? tap.answers].flat()[0] ?? "";
  }
}

function close() {
  const words = unsaved().map((field) => [find("span", field.labels[0])?.textContent.trim() ?? "", field.value.trim()]);
  try {
    sessionStorage.setItem("trappa-unsaved", JSON.stringify(words));
  } catch {
    // Then they are lost, as they would be without the script.
  }
  location.assign("/p/closed");
}

function giveBack() {
  const place = find("#unsaved");
  if (!place) return;
  const words = JSON.parse(sessionStorage.getItem("trappa-unsaved") ?? "[]");
  sessionStorage.removeItem("trappa-unsaved");
  if (words.length) place.hidden = false;
  for (const [field, said] of words) {
    find("dl", place).append(
      Object.assign(document.createElement("dt"), { textContent: field }),
      Object.assign(document.createElement("dd"), { textContent: said }),
    );
  }
}

/* ---- Saying how it went. ---- */

function say(words, kind = "") {
  const status = find("#status");
  if (!status) return;
  status.textContent = words;
  status.dataset.kind = kind;
}

function fault(part, words, field = "ANSWER") {
  for (const place of findAll("[data-fault]", part.form)) {
    if (part.contains(place) || part.dataset.first) place.textContent = "";
    if (words && place.dataset.fault === field && (part.contains(place) || !place.closest("fieldset"))) {
      place.textContent = words;
    }
  }
}

function progress({ answered, of }) {
  const bar = find("#progress");
  if (!bar) return;
  bar.value = answered;
  find("#answered").textContent = bar.dataset.text.replace("{0}", answered).replace("{1}", of);
}

let lost = false;
function connection(isLost) {
  lost = isLost;
  find("#offline").hidden = !lost;
}

/* ---- Saving. ---- */

const isThere = () =>
  fetch("/look/mark.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout?.(10000) }).then(
    (response) => response.status < 500,
    () => false,
  );

let sending = null;
let patience = 1000;
let retry = 0;

function tapped(part) {
  part.dataset.dirty = "";
  fault(part);
  if (lacksReason(part)) return say("");
  const tap = read(part);
  for (const older of outbox.mine()) {
    // One that may have reached the server must be heard of first: its revision is the one this follows.
    if (older.question === tap.question && !older.tried) outbox.remove(older);
  }
  latest.set(tap.question, tap);
  outbox.put(tap);
  say(me.saving);
  flush();
}

const flush = () => (sending ??= sendAll().finally(() => (sending = null)));

async function sendAll() {
  clearTimeout(retry);
  for (let tap; (tap = outbox.mine()[0]); ) {
    outbox.put({ ...tap, tried: true });
    const told = await send(tap);
    if (!told) {
      say(me.kept, "kept");
      retry = setTimeout(flush, patience * (1 + Math.random()));
      patience = Math.min(patience * 2, 30000);
      return;
    }
    patience = 1000;
    outbox.remove(tap);
    settle(tap, told);
  }
}

/** What the server said; nothing when it could not be asked, or wants to be asked again. */
async function send(tap) {
  try {
    const response = await fetch("/p/taps", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Trappa-Key": me.key },
      body: JSON.stringify(tap),
      signal: AbortSignal.timeout?.(10000),
    });
    if (response.status === 401 || response.status === 403) location.assign("/p");
    connection(response.status >= 500);
    const told = response.ok && (await response.json());
    return told && told.outcome !== "LATER" && told;
  } catch {
    connection(true);
  }
}

function settle(tap, told) {
  const part = partOf(tap.question);
  for (const follower of [latest.get(tap.question), ...outbox.mine()]) {
    if (told.revision && follower?.question === tap.question) follower.seen = told.revision;
    if (follower && follower !== latest.get(tap.question)) outbox.put(follower);
  }
  if (part && told.revision) part.dataset.seen = told.revision;
  if (part && told.outcome === "KEPT") written(part, tap);
  progress(told);
  const overtaken = latest.has(tap.question) && latest.get(tap.question).id !== tap.id;
  if (told.outcome === "REFUSED" && part && !overtaken) fault(part, told.message, told.field);
  if (told.outcome === "OUTDATED") {
    latest.delete(tap.question);
    visit(location.pathname, "stay").then(() => say(told.message, "kept"));
  } else {
    say(told.message, told.outcome === "REFUSED" ? "bad" : "good");
  }
}

/* ---- Going from screen to screen without leaving the page, so that it also works while the network is away. ---- */

async function load(path, ahead) {
  const response = await fetch(path, {
    headers: ahead ? { "X-Trappa-Ahead": "1" } : {},
    signal: AbortSignal.timeout?.(10000),
  });
  const arrived = new URL(response.url).pathname;
  if (!response.ok || !arrived.startsWith("/p")) throw response;
  pages.set(arrived, new DOMParser().parseFromString(await response.text(), "text/html"));
  return arrived;
}

async function visit(path, how = "push") {
  let taps = outbox.mine;
  try {
    path = await load(path);
    connection(false);
  } catch (problem) {
    if (problem instanceof Response) return location.assign(path);
    connection(true);
    if (!pages.has(path)) return say(me.wait, "kept");
    taps = () => latest.values();
  }
  show(pages.get(path));
  taps().forEach(fill);
  if (how === "push" && path !== location.pathname) history.pushState(null, "", path);
  showRoom();
  if (how !== "stay") {
    scrollTo(0, 0);
    find("h1").focus({ preventScroll: true });
  }
}

function show(page) {
  for (const place of [".languages", "main"]) find(place).replaceWith(document.importNode(find(place, page), true));
  document.title = page.title;
  setTimeout(fetchAhead, 300, find("main"), 2);
}

async function fetchAhead(main, steps) {
  const next = main.dataset.next;
  if (!next || !steps || lost || room.path) return;
  if (!pages.has(next)) await load(next, true).catch(() => {});
  if (pages.has(next)) fetchAhead(find("main", pages.get(next)), steps - 1);
}

async function leaveScreen(form, path) {
  saveTyped();
  const unfinished = findAll("fieldset", form).find(lacksReason);
  if (unfinished) {
    const [reason] = fields(unfinished, "reason");
    fault(unfinished, reason.dataset.missing, "REASON");
    return reason.focus();
  }
  await Promise.race([flush(), new Promise((done) => setTimeout(done, 2000))]);
  if (findAll("[data-fault]", form).every((place) => !place.textContent)) visit(path);
}

/* ---- A register is sent as a whole; the page that comes back says what became of it. ---- */

const filled = (row) => findAll("input, select", row).some((field) => (isChoice(field) ? field.checked : field.value));
const rowsOf = (form) => findAll(".row-card", form).filter(filled);
let rowsAgain = 0;

/** Somebody who has only begun on a row is not told yet what it lacks. */
function isBegun(row) {
  const about = find("select", row).value;
  return !about || (about === "+" && !find(".own input", row).value.trim());
}

async function sendRows(form, button) {
  const body = new URLSearchParams(new FormData(form));
  body.set(button?.name ?? "go", button?.value ?? "stay");
  clearTimeout(rowsAgain);
  try {
    const response = await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout?.(10000) });
    if (response.status >= 500) throw response;
    connection(false);
    form.dataset.dirty = "";
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return { page, path: new URL(response.url).pathname };
  } catch {
    connection(true);
    say(me.rowsWaiting, "kept");
    rowsAgain = setTimeout(saveRows, 5000, form);
  }
}

let rowsSent = Promise.resolve();
const saveRows = (form) => (rowsSent = rowsSent.then(() => saveRowsNow(form)));

async function saveRowsNow(form) {
  if (!form.isConnected || findAll(".row-card", form).some((row) => filled(row) && isBegun(row))) return;
  const sent = await sendRows(form);
  if (!sent || !form.isConnected) return;
  if (!find("form.register", sent.page)) return show(sent.page); // It is closed.
  typed().forEach((field) => (field.defaultValue = field.value));
  for (const field of findAll("input[name^=seen], input[name=page]", form)) {
    field.value = find(`[name="${field.name}"]`, sent.page)?.value ?? field.value;
  }
  const told = (id) => sent.page.getElementById(id)?.textContent ?? "";
  for (const place of findAll(".part > .fault, .instead .fault", form)) place.textContent = told(place.id);
  rowsOf(form).forEach((row, at) => {
    for (const place of findAll(".fault", row)) place.textContent = told(place.id.replace(/row\.\d+/, `row.${at}`));
  });
  find("#progress").value = find("#progress", sent.page)?.value ?? 0;
  find("#answered").textContent = told("answered");
  say(told("status"), "good");
}

async function leaveRows(form, button) {
  await rowsSent;
  const sent = await sendRows(form, button);
  if (!sent) return;
  if (!sent.path.startsWith("/p")) return location.assign(sent.path);
  pages.set(sent.path, sent.page);
  show(sent.page);
  if (sent.path === location.pathname) {
    showRoom();
  } else {
    history.pushState(null, "", sent.path);
    showRoom();
    scrollTo(0, 0);
    return find("h1").focus({ preventScroll: true });
  }
  const added = button?.value === "add" && findAll(".row-card [name$='.subject']").at(-1);
  (find("main [role=alert] a") ?? (added || find(".rows .add") || find("h1"))).focus();
}

/* ---- What people do. ---- */

const saveTyped = () => findAll("[data-dirty=yes]").forEach(tapped);
const partFor = (field) => field.closest("fieldset[data-question]") ?? find("fieldset[data-first]", field.form);
const opposite = { answer: "instead", instead: "answer" };
let typing = 0;

/** How the room stands, as it was told last; without a path everybody goes at their own pace. */
let room = { path: find("#led")?.dataset.path || null };
let mine = [];

document.addEventListener("change", ({ target }) => {
  if (target.form?.matches(".register")) {
    target.form.dataset.dirty = "yes";
    return void saveRows(target.form);
  }
  if (!target.matches("form.screen :is([data-is], [data-note])")) return;
  const part = partFor(target);
  if (isChoice(target) ? target.checked : target.value) {
    // An answer and "don't know" exclude each other, also where one is typed and the other is a box.
    const others = fields(part, opposite[target.dataset.is]);
    if (target.dataset.is === "instead") others.push(...fields(part, "instead").filter((field) => field !== target));
    for (const field of others) isChoice(field) ? (field.checked = false) : (field.value = "");
  }
  tapped(part);
  if (lacksReason(part)) fields(part, "reason")[0].focus();
});

document.addEventListener("input", ({ target }) => {
  if (target.form?.matches(".register")) target.form.dataset.dirty = "yes";
  if (isChoice(target) || !target.matches("form.screen :is([data-is], [data-note])")) return;
  const part = partFor(target);
  part.dataset.dirty = "yes";
  fault(part); // Now, not when the field is left: that would move a button while it is being pressed.
  clearTimeout(typing);
  typing = setTimeout(saveTyped, 1500);
});

document.addEventListener("visibilitychange", () => (document.hidden ? saveTyped() : flush()));

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches(".screen") && find("main").dataset.room === "here") {
    event.preventDefault();
    return stay(form, event.submitter?.value === "keep");
  }
  if (form.matches(".more-time")) {
    event.preventDefault();
    return askForTime(form);
  }
  if (form.matches(".screen")) {
    event.preventDefault();
    leaveScreen(form, (event.submitter ?? find("[value=next]", form)).dataset.path);
  } else if (form.matches(".register")) {
    event.preventDefault();
    leaveRows(form, event.submitter);
    return;
  } else if (form.dataset.sent) {
    event.preventDefault(); // A second press on "join" would make a second participant.
  }
  form.dataset.sent = "yes";
  if (form.matches(".leave")) outbox.mine().forEach(outbox.remove);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("main a[href^='/p/']");
  if (!link || !me.participant || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const register = find("form.register[data-dirty=yes]");
  if (register) return void leaveRows(register, { name: "go", value: "overview" });
  saveTyped();
  visit(link.pathname);
});

addEventListener("popstate", () => visit(location.pathname, "back"));
addEventListener("pageshow", (event) => event.persisted && location.reload());
addEventListener("online", async () => {
  await flush();
  if (!outbox.mine().length) connection(!(await isThere())); // Nothing was sent that would have told.
});
addEventListener("offline", () => connection(true));

/* ---- Where the room leads: the page goes along, also to a screen that was fetched ahead, so that a hall need not
   fetch it at the same moment. ---- */

function lead(figures) {
  const before = room;
  room = { ...figures, panel: before.panel, heard: performance.now() };
  if (room.path !== before.path) {
    if (!room.path) return visit(location.pathname === "/p/room" ? "/p" : location.pathname, "stay");
    if (!before.path) pages.clear(); // Those were made for people at their own pace.
    if (room.path !== location.pathname || !before.path) go(room.path);
  } else if (room.question && before.heard && room.question !== before.question && location.pathname === "/p/room") {
    return visit("/p/room", "stay"); // Another question already, so that another answer is one's own.
  }
  showRoom();
  setTimeout(() => ["/p/room", room.ahead].forEach(prepare), Math.random() * 3000);
}

function prepare(path) {
  if (path && !lost && !pages.has(path)) load(path, true).catch(() => {});
}

function go(path) {
  saveTyped();
  mine = answersHere();
  if (!pages.has(path) || path === location.pathname) return visit(path);
  show(pages.get(path));
  latest.forEach(fill);
  if (path !== location.pathname) history.pushState(null, "", path);
  showRoom();
  showOwn();
  scrollTo(0, 0);
  find("h1").focus({ preventScroll: true });
}

function showRoom() {
  const led = find("#led");
  if (!led || !room.path) return;
  const here = location.pathname === room.path;
  find("main").dataset.room = here ? "here" : "elsewhere";
  if (room.panel && led.dataset.panel !== room.panel) {
    led.dataset.panel = room.panel;
    find("#panel").innerHTML = room.panel; // Made and escaped by the server.
  }
  const own = find("#own");
  if (own && !room.question) own.hidden = true; // The room is at no question, or at one for others.
  find("#elsewhere").hidden = here;
  find("#elsewhere a").href = room.path;
  const answer = find("#answer");
  if (answer) {
    answer.hidden = !room.question || room.question === room.path;
    find("a", answer).href = room.question ?? "";
  }
  const form = find("form:is(.screen, .register)");
  if (form && here) {
    find("[name=round]", form).value = room.round;
    find("[value=keep]", form).hidden = room.round === 1;
  }
  tick();
}

/** What was answered on this screen, to be seen beside the others' answers. */
function answersHere() {
  return findAll("form.screen fieldset[data-question]").map((part) => {
    const words = fields(part, "answer")
      .concat(fields(part, "instead"))
      .filter((field) => (isChoice(field) ? field.checked : field.value.trim()))
      .map((field) => (isChoice(field) ? field.closest("label").innerText.replace(/\s+/g, " ").trim() : field.value));
    return words.join("; ");
  }).filter((words) => words);
}

function showOwn() {
  const own = find("#own");
  if (!own) return;
  own.hidden = !mine.length;
  find("ul", own).replaceChildren(...mine.map((words) => Object.assign(document.createElement("li"), { textContent: words })));
}

async function stay(form, keeps) {
  saveTyped();
  if (keeps) findAll("fieldset[data-question]", form).filter((part) => read(part).answers.length || read(part).instead).forEach(tapped);
  await flush();
}

async function askForTime(form) {
  const told = find("[role=status]", form);
  const button = find("button", form);
  try {
    const response = await fetch(form.action, { method: "POST", headers: { "X-Trappa-Key": me.key } });
    if (!response.ok) throw response;
    told.textContent = button.dataset.wished;
    told.tabIndex = -1;
    told.focus();
    button.remove();
  } catch {
    connection(true);
  }
}

/** The time left as of now, whatever this device's clock says. */
function tick() {
  const timer = find("#timer");
  if (!timer) return;
  const counts = room.left !== null && room.left !== undefined;
  timer.hidden = !counts;
  const form = find("#more-time");
  form.hidden = !counts || find("main").dataset.room !== "here" || location.pathname === "/p/room";
  if (!counts) return;
  const left = Math.max(0, room.left - (room.running ? performance.now() - room.heard : 0));
  const seconds = Math.ceil(left / 1000);
  find("strong", timer).textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const told = find("#time-told");
  const words = seconds === 0 ? timer.dataset.over : seconds === 60 ? timer.dataset.minute : told.textContent;
  if (told.textContent !== words) told.textContent = words;
}

/* ---- Following the room, always from a snapshot. Silence for longer than two heartbeats means that it is gone. ---- */

function follow() {
  const stream = new EventSource("/p/events");
  let watch = 0;
  const gone = () => {
    connection(true);
    stream.close();
    clearTimeout(watch);
    setTimeout(follow, 1000 + Math.random() * 3000);
  };
  const alive = () => {
    connection(false);
    clearTimeout(watch);
    watch = setTimeout(gone, 40000);
  };
  stream.onerror = gone;
  stream.addEventListener("heartbeat", alive);
  stream.addEventListener("snapshot", async ({ data }) => {
    const own = JSON.parse(data);
    alive();
    progress(own);
    await flush();
    if (!own.open) close();
  });
  stream.addEventListener("renew", () => {
    stream.close();
    clearTimeout(watch);
    follow();
  });
  stream.addEventListener("panel", ({ data }) => (room.panel = data));
  stream.addEventListener("room", ({ data }) => {
    alive();
    lead(JSON.parse(data));
  });
}

if (me.participant) {
  outbox.all().filter((tap) => tap.participant !== me.participant).forEach(outbox.remove);
  outbox.mine().forEach((tap) => latest.set(tap.question, tap));
  pages.set(location.pathname, document.cloneNode(true));
  outbox.mine().forEach(fill);
  setTimeout(fetchAhead, 300, find("main"), 2);
  flush();
  setInterval(tick, 500);
  if (me.open === "true") follow();
  else giveBack();
}

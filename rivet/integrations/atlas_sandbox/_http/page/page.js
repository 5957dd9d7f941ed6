// The sandbox's page: asks once a second for what changed, and draws it. Texts are set as text, never as HTML.
const COLUMNS = [["OPEN", "Open"], ["IN_PROGRESS", "In progress"], ["ON_HOLD", "On hold"], ["COMPLETE", "Complete"], ["ARCHIVED", "Archived"]];
const MOST = 100; // cards of a column and rows of a table: more would only be scrolled past
const TABS = ["board", "assets", "users", "requests"];
const byId = (id) => document.getElementById(id);
let plant = { version: -1, left: 0, workOrders: [], assets: [], users: [] };
let era = "";
let lastRequest = 0;

function make(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const wanted = (...texts) => texts.join(" ").toLowerCase().includes(byId("filter").value.toLowerCase());
const more = (count) => make("p", `and ${count} more: use the filter`, { class: "quiet" });
const isOverdue = (one) => one.dueDate && !one.archived && one.status !== "COMPLETE" && new Date(one.dueDate) < new Date();
const order = {}; // of each table: the column and the direction

function drawBoard() {
  const columns = COLUMNS.map(([status, title]) => {
    const found = plant.workOrders.filter((one) => (one.archived ? "ARCHIVED" : one.status) === status
      && wanted(one.customId, one.title, one.priority, one.asset, one.people));
    const column = make("div", null, { role: "region", "aria-label": title, "data-status": status });
    column.append(make("h2", `${title} (${found.length})`));
    for (const one of found.slice(0, MOST)) {
      const late = isOverdue(one);
      const card = make("article", null, {
        class: late ? "card overdue" : "card", "data-priority": one.priority, "data-id": one.id, tabindex: "0", role: "button",
      });
      card.append(make("p", `${one.customId} · ${one.priority}`, { class: "quiet" }), make("p", one.title));
      for (const line of [one.asset, one.people]) {
        if (line) card.append(make("p", line, { class: "quiet" }));
      }
      if (one.dueDate) card.append(make("p", `${late ? "overdue since" : "due"} ${one.dueDate.slice(0, 10)}`, { class: "quiet due" }));
      column.append(card);
    }
    if (found.length > MOST) column.append(more(found.length - MOST));
    return column;
  });
  const focused = document.activeElement?.closest?.(".card")?.dataset.id;
  byId("board").replaceChildren(...columns, ...(plant.left ? [make("p", `${plant.left} older work orders are not shown`, { class: "quiet" })] : []));
  if (focused) byId("board").querySelector(`[data-id="${focused}"]`)?.focus(); // what is drawn anew keeps the focus
}

function drawTable(section, heads, rows) {
  const found = rows.filter((row) => wanted(...row));
  const { column, down } = order[section] ?? {};
  if (column !== undefined) {
    found.sort((a, b) => (down ? -1 : 1) * String(a[column] ?? "").localeCompare(String(b[column] ?? ""), undefined, { numeric: true }));
  }
  const table = make("table");
  const head = make("tr");
  head.append(...heads.map((text, place) => {
    const cell = make("th", null, { scope: "col" });
    if (place === column) cell.setAttribute("aria-sort", down ? "descending" : "ascending");
    const button = make("button", text);
    button.addEventListener("click", () => {
      order[section] = { column: place, down: place === column && !down };
      drawPlant();
      byId(section).querySelectorAll("th button")[place].focus();
    });
    cell.append(button);
    return cell;
  }));
  table.append(head, ...found.slice(0, MOST).map((row) => {
    const line = make("tr");
    line.append(...row.map((text) => make("td", text)));
    return line;
  }));
  byId(section).replaceChildren(table, ...(found.length > MOST ? [more(found.length - MOST)] : []));
}

function drawPlant() {
  drawBoard();
  drawTable("assets", ["Number", "Name", "Status", "Location"], plant.assets.map((one) => [one.customId, one.name, one.status, one.location]));
  drawTable("users", ["Id", "Name", "E-mail", "Role", "Enabled"], plant.users.map((one) => [one.id, one.name, one.email, one.role, one.enabled ? "yes" : "no"]));
}

const shell = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
const isShown = (text) => text && !text.startsWith("(not shown");

function asCurl(one) {
  const body = isShown(one.sent) ? ` -H 'Content-Type: application/json' -d ${shell(one.sent)}` : "";
  return `curl -X ${one.method} ${shell(location.origin + one.path)} -H "Authorization: Bearer $ATLAS_TOKEN"${body}`;
}

function asPython(one) {
  const body = isShown(one.sent) ? `, json=json.loads(${JSON.stringify(one.sent)})` : "";
  return `${body ? "import json\n" : ""}client.request(${JSON.stringify(one.method)}, ${JSON.stringify(one.path)}${body})`;
}

function copyButton(title, text) {
  const button = make("button", title, { class: "copy" });
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = "copied";
    setTimeout(() => { button.textContent = title; }, 1500);
  });
  return button;
}

const named = (value) => {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value)) return value.map(named).filter(Boolean).join(", ");
  if (typeof value !== "object") return String(value);
  const person = [value.firstName, value.lastName].filter(Boolean).join(" ");
  return value.name ?? value.title ?? value.label ?? (person || value.customId || (value.id ? `id ${value.id}` : ""));
};

async function open(id) {
  const reply = await fetch(`/_page/work-order?id=${id}`);
  const { record, comments, error } = await reply.json();
  byId("opened-title").textContent = error ?? `${record.customId} ${record.title}`;
  const fields = Object.entries(record ?? {}).filter(([, value]) => named(value));
  byId("fields").replaceChildren(...fields.flatMap(([key, value]) => [make("dt", key), make("dd", named(value))]));
  const texts = (comments ?? []).map((one) => make("li", `${one.createdAt.slice(0, 16).replace("T", " ")} ${named(one.user)}: ${one.content}`));
  byId("comments").replaceChildren(...(texts.length ? texts : [make("li", "none", { class: "quiet" })]));
  const about = new RegExp(`^/(work-orders|work-orders/files|comments/search)/${id}(/|$)`);
  const lines = [...byId("log").children].filter((item) => about.test(item.dataset.path)).map((item) => make("li", item.dataset.words));
  byId("history").replaceChildren(...(lines.length ? lines : [make("li", "none that is still listed", { class: "quiet" })]));
  byId("opened").showModal();
}

const pretty = (text) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };

function drawRequest(one) {
  const item = make("li", null, { class: "new", "data-path": one.path });
  const details = make("details");
  const summary = make("summary");
  summary.append(
    make("span", new Date(one.at).toLocaleTimeString(), { class: "quiet" }),
    make("span", one.method),
    make("span", one.path, { class: "path" }),
    make("span", one.status, { class: one.status < 400 ? "good" : "bad" }),
    make("span", `${one.milliseconds} ms`, { class: "quiet" }),
  );
  details.append(summary);
  details.addEventListener("toggle", () => { // most are never opened
    if (details.open && details.children.length === 1) {
      details.append(copyButton("Copy as curl", asCurl(one)), copyButton("Copy as Python", asPython(one)), make("pre", `request\n${pretty(one.sent) || "(no body)"}`), make("pre", `reply\n${pretty(one.got) || "(no body)"}`));
    }
  });
  item.append(details);
  item.dataset.words = `${one.method} ${one.path} ${one.status}`;
  item.dataset.failed = String(one.status >= 400);
  filterRequest(item);
  byId("log").prepend(item);
}

function filterRequest(item) {
  item.hidden = !wanted(item.dataset.words) || (byId("failures").checked && item.dataset.failed !== "true");
}

function filterRequests() {
  for (const item of byId("log").children) filterRequest(item);
}

const held = []; // requests that came while the list was paused

function pause() {
  const paused = byId("pause").getAttribute("aria-pressed") !== "true";
  byId("pause").setAttribute("aria-pressed", String(paused));
  if (!paused) for (const one of held.splice(0)) drawRequest(one);
  byId("waiting").textContent = paused ? "paused" : "";
}

function drawRequests(requests) {
  if (byId("pause").getAttribute("aria-pressed") !== "true") return requests.forEach(drawRequest);
  held.push(...requests);
  if (held.length) byId("waiting").textContent = `paused, ${held.length} more`;
  return undefined;
}

async function refresh() {
  try {
    const reply = await fetch(`/_page/data?era=${era}&version=${plant.version}&after=${lastRequest}`);
    if (!reply.ok) throw new Error(reply.status);
    const data = await reply.json();
    if (data.plant) { plant = data.plant; drawPlant(); }
    if (data.era !== era) byId("log").replaceChildren();
    era = data.era;
    drawRequests(data.requests);
    while (byId("log").children.length > 200) byId("log").lastChild.remove();
    lastRequest = data.last;
    byId("live").dataset.state = "live";
    byId("live").textContent = "live";
  } catch {
    byId("live").dataset.state = "lost";
    byId("live").textContent = "the sandbox does not answer";
  }
  setTimeout(refresh, document.hidden ? 5000 : 1000);
}

function choose(name, focus = false) {
  for (const tab of TABS) {
    const button = byId(`tab-${tab}`);
    button.setAttribute("aria-selected", String(tab === name));
    button.tabIndex = tab === name ? 0 : -1;
    byId(tab).hidden = tab !== name;
  }
  if (focus) byId(`tab-${name}`).focus();
  history.replaceState(null, "", `#${name}`); // setting location.hash would move the focus
}

function theme() {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
}

function step(by) {
  choose("requests");
  const lines = [...document.querySelectorAll("#log li:not([hidden]) summary")];
  const at = lines.indexOf(document.activeElement);
  lines[Math.max(0, Math.min(lines.length - 1, at + by))]?.focus();
}

for (const tab of TABS) byId(`tab-${tab}`).addEventListener("click", () => choose(tab));
byId("theme").addEventListener("click", theme);
function filterAll() {
  byId("filter").classList.toggle("active", byId("filter").value !== "");
  drawPlant();
  filterRequests();
}
byId("filter").addEventListener("input", filterAll);
byId("failures").addEventListener("change", filterRequests);
byId("pause").addEventListener("click", pause);
byId("clear").addEventListener("click", () => { held.length = 0; byId("log").replaceChildren(); });
byId("close").addEventListener("click", () => byId("opened").close());
byId("board").addEventListener("click", (event) => {
  const card = event.target.closest(".card");
  if (card) open(card.dataset.id);
});
document.addEventListener("keydown", (event) => {
  const typing = event.target === byId("filter");
  if (event.key === "Escape" && typing) { // what is not seen must not filter
    byId("filter").value = "";
    filterAll();
    return byId("filter").blur();
  }
  if (byId("opened").open) return undefined;
  if (["Enter", " "].includes(event.key) && event.target.classList?.contains("card")) {
    event.preventDefault();
    return open(event.target.dataset.id);
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const at = TABS.findIndex((tab) => byId(`tab-${tab}`) === event.target);
  if (at >= 0 && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    return choose(TABS[(at + (event.key === "ArrowRight" ? 1 : TABS.length - 1)) % TABS.length], true);
  }
  if (["1", "2", "3", "4"].includes(event.key)) return choose(TABS[event.key - 1], true);
  if (event.key === "t") return theme();
  if (event.key === "p") return pause();
  if (event.key === "j") return step(1);
  if (event.key === "k") return step(-1);
  if (event.key === "/") { event.preventDefault(); byId("filter").focus(); }
  return undefined;
});
if (TABS.includes(location.hash.slice(1))) choose(location.hash.slice(1));
refresh();

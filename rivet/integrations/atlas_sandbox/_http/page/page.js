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

function drawBoard() {
  const columns = COLUMNS.map(([status, title]) => {
    const found = plant.workOrders.filter((one) => (one.archived ? "ARCHIVED" : one.status) === status
      && wanted(one.customId, one.title, one.priority, one.asset, one.people));
    const column = make("div", null, { role: "region", "aria-label": title, "data-status": status });
    column.append(make("h2", `${title} (${found.length})`));
    for (const one of found.slice(0, MOST)) {
      const card = make("article", null, { class: "card", "data-priority": one.priority, "data-id": one.id });
      card.append(make("p", `${one.customId} · ${one.priority}`, { class: "quiet" }), make("p", one.title));
      for (const line of [one.asset, one.people, one.dueDate && `due ${one.dueDate.slice(0, 10)}`]) {
        if (line) card.append(make("p", line, { class: "quiet" }));
      }
      column.append(card);
    }
    if (found.length > MOST) column.append(more(found.length - MOST));
    return column;
  });
  byId("board").replaceChildren(...columns, ...(plant.left ? [make("p", `${plant.left} older work orders are not shown`, { class: "quiet" })] : []));
}

function drawTable(section, heads, rows) {
  const found = rows.filter((row) => wanted(...row));
  const table = make("table");
  const head = make("tr");
  head.append(...heads.map((text) => make("th", text, { scope: "col" })));
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
      details.append(make("pre", `request\n${pretty(one.sent) || "(no body)"}`), make("pre", `reply\n${pretty(one.got) || "(no body)"}`));
    }
  });
  item.append(details);
  item.dataset.words = `${one.method} ${one.path} ${one.status}`;
  item.hidden = !wanted(item.dataset.words);
  byId("log").prepend(item);
}

async function refresh() {
  try {
    const reply = await fetch(`/_page/data?era=${era}&version=${plant.version}&after=${lastRequest}`);
    if (!reply.ok) throw new Error(reply.status);
    const data = await reply.json();
    if (data.plant) { plant = data.plant; drawPlant(); }
    if (data.era !== era) byId("log").replaceChildren();
    era = data.era;
    for (const one of data.requests) drawRequest(one);
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
byId("filter").addEventListener("input", () => {
  drawPlant();
  for (const item of byId("log").children) item.hidden = !wanted(item.dataset.words);
});
document.addEventListener("keydown", (event) => {
  const typing = event.target === byId("filter");
  if (event.key === "Escape" && typing) return byId("filter").blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const at = TABS.findIndex((tab) => byId(`tab-${tab}`) === event.target);
  if (at >= 0 && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    return choose(TABS[(at + (event.key === "ArrowRight" ? 1 : TABS.length - 1)) % TABS.length], true);
  }
  if (["1", "2", "3", "4"].includes(event.key)) return choose(TABS[event.key - 1], true);
  if (event.key === "t") return theme();
  if (event.key === "j") return step(1);
  if (event.key === "k") return step(-1);
  if (event.key === "/") { event.preventDefault(); byId("filter").focus(); }
  return undefined;
});
if (TABS.includes(location.hash.slice(1))) choose(location.hash.slice(1));
refresh();

// The sandbox's page: asks once a second for what changed, and draws it.
import { drawBoard, movedByKey, startBoard } from "./board.js";
import { byId, state } from "./dom.js";
import { drawFaults, startFaults } from "./faults.js";
import { drawLists } from "./lists.js";
import { newWorkOrder, openRecord, openWorkOrder, startDialog } from "./record.js";
import { drawRequests, filterRequests, forgetRequests, pause, startRequests } from "./requests.js";

const TABS = ["board", "assets", "users", "requests", "other"];
let lastRequest = 0;
let timer = 0;

function drawPlant() {
  drawBoard();
  drawLists();
}

async function refresh() {
  clearTimeout(timer);
  try {
    const reply = await fetch(`/_page/data?era=${state.era}&version=${state.plant.version}&after=${lastRequest}`);
    if (!reply.ok) throw new Error(reply.status);
    const data = await reply.json();
    state.token = data.token;
    if (data.plant) { state.plant = data.plant; drawPlant(); }
    if (data.era !== state.era) { forgetRequests(); lastRequest = 0; }
    state.era = data.era;
    state.faults = data.faults;
    drawFaults();
    drawRequests(data.requests.filter((one) => one.number > lastRequest)); // two answers may have the same ones
    lastRequest = Math.max(lastRequest, data.last);
    byId("live").dataset.state = "live";
    byId("live").textContent = "live";
  } catch {
    byId("live").dataset.state = "lost";
    byId("live").textContent = "the sandbox does not answer";
  }
  clearTimeout(timer); // a write asks at once, maybe while another answer is under way
  timer = setTimeout(refresh, document.hidden ? 5000 : 1000);
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

function filterAll() {
  byId("filter").classList.toggle("active", byId("filter").value !== "");
  drawPlant();
  filterRequests();
}

// Opens what an event is about; returns whether there was something.
function openTarget(target) {
  const card = target.closest?.(".card");
  const line = target.closest?.("tr[data-id]");
  if (card) openWorkOrder(card.dataset.id);
  else if (line) openRecord(line.dataset.kind, line.dataset.id);
  return Boolean(card || line);
}

const KEYS = { t: theme, p: pause, n: newWorkOrder, j: () => step(1), k: () => step(-1), "/": () => byId("filter").focus() };

function pressed(event) {
  const typing = event.target.matches?.("input, select, textarea");
  if (event.key === "Escape" && event.target === byId("filter")) { // what is not seen must not filter
    byId("filter").value = "";
    filterAll();
    byId("filter").blur();
    return;
  }
  if (byId("opened").open || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (["Enter", " "].includes(event.key) && event.target.matches?.(".card, tr") && openTarget(event.target)) {
    event.preventDefault();
    return;
  }
  if (movedByKey(event)) return;
  const at = TABS.findIndex((tab) => byId(`tab-${tab}`) === event.target);
  if (at >= 0 && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    choose(TABS[(at + (event.key === "ArrowRight" ? 1 : TABS.length - 1)) % TABS.length], true);
  } else if (TABS[event.key - 1]) {
    choose(TABS[event.key - 1], true);
  } else if (KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key]();
  }
}

for (const tab of TABS) byId(`tab-${tab}`).addEventListener("click", () => choose(tab));
byId("theme").addEventListener("click", theme);
byId("new").addEventListener("click", newWorkOrder);
byId("filter").addEventListener("input", filterAll);
byId("which").addEventListener("change", drawLists);
document.querySelector("main").addEventListener("click", (event) => openTarget(event.target));
document.addEventListener("keydown", pressed);
document.addEventListener("written", refresh);
startBoard();
startDialog();
startFaults();
startRequests();
const byAddress = () => { if (TABS.includes(location.hash.slice(1))) choose(location.hash.slice(1)); };
addEventListener("hashchange", byAddress);
byAddress();
refresh();

// The dialog: all fields of a record; a work order can be changed and commented on, and a new one made.
import { byId, make, named, read, shown, state, write } from "./dom.js";

const EDITED = ["title", "description", "priority", "asset", "dueDate"];
let opened = null; // the work order in the dialog; null for a new one
let version = "";

const local = (text) => {
  if (!text) return "";
  const at = new Date(text);
  return new Date(at - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
};

const values = () => Object.fromEntries(EDITED.map((name) => [name, byId(`edit-${name}`).value]));
const before = (record) => ({
  title: record?.title ?? "", description: record?.description ?? "", priority: record?.priority ?? "NONE",
  asset: String(record?.asset?.id ?? ""), dueDate: local(record?.dueDate),
});

function fill(record) {
  const assets = state.plant.lists.Assets?.rows ?? [];
  byId("edit-asset").replaceChildren(make("option", "no asset", { value: "" }), ...assets.map(([id, number, name]) => make("option", `${number} ${name}`, { value: id })));
  for (const [name, value] of Object.entries(before(record))) byId(`edit-${name}`).value = value;
  byId("edit-status").value = record?.archived ? "ARCHIVED" : record?.status ?? "OPEN";
  byId("status-row").hidden = !record;
}

function show(title, record, parts) {
  byId("opened-title").textContent = title;
  const fields = Object.entries(record ?? {}).filter(([, value]) => named(value));
  byId("fields").replaceChildren(...fields.flatMap(([key, value]) => [make("dt", key), make("dd", shown(value))]));
  for (const part of ["edit", "discussion", "about"]) byId(part).hidden = !parts.includes(part);
  if (!byId("opened").open) byId("opened").showModal();
}

export async function openRecord(kind, id) {
  const reply = await read(`/_page/record?kind=${kind}&id=${id}`);
  if (reply) show(reply.error ?? named(reply.record) ?? `id ${id}`, reply.record, []);
}

function drawComments(comments) {
  const texts = comments.map((one) => make("li", `${shown(one.createdAt)} ${named(one.user)}: ${one.content}`));
  byId("comments").replaceChildren(...(texts.length ? texts : [make("li", "none", { class: "quiet" })]));
}

export async function openWorkOrder(id) {
  const reply = await read(`/_page/work-order?id=${id}`);
  if (!reply) return;
  const { record, comments, error } = reply;
  opened = record ?? null;
  version = record?.updatedAt ?? "";
  if (record) fill(record);
  drawComments(comments ?? []);
  const about = new RegExp(`^/(work-orders|work-orders/files|comments/search)/${id}(/|$)`);
  const lines = [...byId("log").children].filter((item) => about.test(item.dataset.path)).map((item) => make("li", item.dataset.words));
  byId("history").replaceChildren(...(lines.length ? lines : [make("li", "none that is still listed", { class: "quiet" })]));
  show(error ?? `${record.customId} ${record.title}`, record, error ? [] : ["edit", "discussion", "about"]);
}

export function newWorkOrder() {
  opened = null;
  fill(null);
  show("New work order", null, ["edit"]);
  byId("edit-title").focus();
}

async function create(now) {
  if (await write("create", { ...now, dueDate: now.dueDate && new Date(now.dueDate).toISOString() })) byId("opened").close();
}

async function save() {
  const now = values();
  const record = opened; // another one may be opened before the answer comes
  if (!record) return create(now);
  const was = before(record);
  const changes = Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== was[name]));
  if (changes.dueDate) changes.dueDate = new Date(changes.dueDate).toISOString();
  const status = byId("edit-status").value;
  const current = await read(`/_page/work-order?id=${record.id}`);
  if (!current || opened !== record) return;
  if (current.record?.updatedAt !== version) return void (byId("edit-note").textContent = "Somebody else changed it: close it and open it again.");
  if (status !== (record.archived ? "ARCHIVED" : record.status)) {
    const moved = await write("move", { id: record.id, status });
    if (!moved) return;
    record.archived = moved.archived;
    record.status = moved.status;
    if (opened === record) version = moved.updatedAt; // if the rest is refused, it can be corrected and saved
  }
  const saved = !Object.keys(changes).length || await write("change", { id: record.id, ...changes });
  if (saved && opened === record) byId("opened").close();
}

async function comment() {
  const content = byId("comment").value.trim();
  const record = opened;
  if (!content || !record || !await write("comment", { id: record.id, content })) return;
  const reply = await read(`/_page/work-order?id=${record.id}`);
  if (opened !== record) return;
  byId("comment").value = "";
  drawComments(reply?.comments ?? []); // and nothing else: what is typed and not saved yet must stay
}

const busy = new Set();

// Returns a listener that does nothing while the last one is not done: a double click must not write twice.
const once = (action) => async (event) => {
  event.preventDefault();
  if (busy.has(action)) return;
  busy.add(action);
  try { await action(); } finally { busy.delete(action); }
};

export function startDialog() {
  byId("close").addEventListener("click", () => byId("opened").close());
  byId("opened").addEventListener("close", () => { opened = null; byId("edit-note").textContent = ""; });
  byId("edit").addEventListener("submit", once(save));
  byId("discussion").addEventListener("submit", once(comment));
}

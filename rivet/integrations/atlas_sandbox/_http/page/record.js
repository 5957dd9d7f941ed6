// The dialog: all fields of a record; a work order can be changed and commented on, and a new one made.
import { byId, make, named, shown, state, write } from "./dom.js";

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
  const reply = await fetch(`/_page/record?kind=${kind}&id=${id}`);
  const { record, error } = await reply.json();
  show(error ?? named(record) ?? `id ${id}`, record, []);
}

export async function openWorkOrder(id) {
  const reply = await fetch(`/_page/work-order?id=${id}`);
  const { record, comments, error } = await reply.json();
  opened = record ?? null;
  version = record?.updatedAt ?? "";
  if (record) fill(record);
  const texts = (comments ?? []).map((one) => make("li", `${shown(one.createdAt)} ${named(one.user)}: ${one.content}`));
  byId("comments").replaceChildren(...(texts.length ? texts : [make("li", "none", { class: "quiet" })]));
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

async function save(event) {
  event.preventDefault();
  const now = values();
  if (!opened) {
    const made = await write("create", { ...now, dueDate: now.dueDate && new Date(now.dueDate).toISOString() });
    if (made) byId("opened").close();
    return;
  }
  const was = before(opened);
  const changes = Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== was[name]));
  if (changes.dueDate) changes.dueDate = new Date(changes.dueDate).toISOString();
  const current = await (await fetch(`/_page/work-order?id=${opened.id}`)).json();
  if (current.record?.updatedAt !== version) return void (byId("edit-note").textContent = "Somebody else changed it: close it and open it again.");
  const status = byId("edit-status").value;
  const moved = status === (opened.archived ? "ARCHIVED" : opened.status) || await write("move", { id: opened.id, status });
  const saved = moved && (!Object.keys(changes).length || await write("change", { id: opened.id, ...changes }));
  if (saved) byId("opened").close();
}

async function comment(event) {
  event.preventDefault();
  const content = byId("comment").value.trim();
  if (content && opened && await write("comment", { id: opened.id, content })) {
    byId("comment").value = "";
    await openWorkOrder(opened.id);
  }
}

export function startDialog() {
  byId("close").addEventListener("click", () => byId("opened").close());
  byId("opened").addEventListener("close", () => { byId("edit-note").textContent = ""; });
  byId("edit").addEventListener("submit", save);
  byId("discussion").addEventListener("submit", comment);
}

// What all parts of the page share: elements, the filter, and writes. Texts are set as text, never as HTML.
export const MOST = 100; // cards of a column and rows of a table: more would only be scrolled past
export const byId = (id) => document.getElementById(id);
export const state = { plant: { version: -1, left: 0, workOrders: [], lists: {} }, era: "", token: "", faults: [] };

export function make(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function button(text, attributes, action) {
  const element = make("button", text, { type: "button", ...attributes });
  element.addEventListener("click", action);
  return element;
}

export const wanted = (...texts) => texts.join(" ").toLowerCase().includes(byId("filter").value.toLowerCase());
export const more = (count) => make("p", `and ${count} more: use the filter`, { class: "quiet" });
export const older = (count, what) => make("p", `${count} older ${what} are not shown`, { class: "quiet" });

export const named = (value) => {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value)) return value.map(named).filter(Boolean).join(", ");
  if (typeof value !== "object") return String(value);
  if (value.customField) return `${value.customField.label}: ${value.value}`;
  const person = [value.firstName, value.lastName].filter(Boolean).join(" ");
  return value.name ?? value.title ?? value.label ?? (person || value.customId || (value.id ? `id ${value.id}` : ""));
};

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
export const shown = (value) => (typeof value === "string" && moment.test(value) ? new Date(value).toLocaleString() : named(value));

// Reads some JSON; null, with a message, if there is no answer.
export async function read(path) {
  try {
    return await (await fetch(path)).json();
  } catch {
    say("The sandbox does not answer.");
    return null;
  }
}

// Writes something; shows what the server says if it refuses. Returns the record, or null.
export async function write(name, body) {
  let found = {};
  let ok = false;
  try {
    const reply = await fetch(`/_page/do/${name}`, { method: "POST", headers: { "X-Page-Token": state.token }, body: JSON.stringify(body) });
    ok = reply.ok;
    found = await reply.json();
  } catch {
    found = { message: "The sandbox does not answer." };
  }
  say(ok ? "" : found.message ?? "The sandbox refuses it.");
  if (ok) document.dispatchEvent(new Event("written"));
  return ok ? found : null;
}

export function say(text) {
  byId("message").textContent = text;
  byId("message").hidden = !text;
}

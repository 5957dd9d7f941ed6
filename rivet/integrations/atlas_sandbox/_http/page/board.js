// Work orders as cards: they open by a click or Enter, and move to another status by dragging, or by Shift and an arrow.
import { MOST, byId, make, more, older, state, wanted, write } from "./dom.js";

const COLUMNS = [["OPEN", "Open"], ["IN_PROGRESS", "In progress"], ["ON_HOLD", "On hold"], ["COMPLETE", "Complete"], ["ARCHIVED", "Archived"]];
const columnOf = (one) => (one.archived ? "ARCHIVED" : one.status);
const isOverdue = (one) => one.dueDate && !one.archived && one.status !== "COMPLETE" && new Date(one.dueDate) < new Date();
let dragged = "";

function card(one) {
  const late = isOverdue(one);
  const element = make("article", null, {
    class: late ? "card overdue" : "card", "data-priority": one.priority, "data-id": one.id, tabindex: "0", role: "button", draggable: "true",
    title: "Click or Enter opens it; drag it, or press Shift and an arrow, to change its status",
  });
  element.append(make("p", `${one.customId} · ${one.priority}`, { class: "quiet" }), make("p", one.title));
  for (const line of [one.asset, one.people]) {
    if (line) element.append(make("p", line, { class: "quiet" }));
  }
  if (one.dueDate) element.append(make("p", `${late ? "overdue since" : "due"} ${one.dueDate.slice(0, 10)}`, { class: "quiet due" }));
  return element;
}

export function drawBoard() {
  if (dragged) return; // what is dragged must stay where it is
  const columns = COLUMNS.map(([status, title]) => {
    const found = state.plant.workOrders.filter((one) => columnOf(one) === status && wanted(one.customId, one.title, one.priority, one.asset, one.people));
    const column = make("div", null, { role: "region", "aria-label": title, "data-status": status });
    column.append(make("h2", `${title} (${found.length})`), ...found.slice(0, MOST).map(card));
    if (found.length > MOST) column.append(more(found.length - MOST));
    return column;
  });
  const focused = document.activeElement?.closest?.(".card")?.dataset.id;
  byId("board").replaceChildren(...columns, ...(state.plant.left ? [older(state.plant.left, "work orders")] : []));
  if (focused) byId("board").querySelector(`[data-id="${focused}"]`)?.focus(); // what is drawn anew keeps the focus
}

async function move(id, status) {
  const one = state.plant.workOrders.find((known) => String(known.id) === id);
  if (one && status && columnOf(one) !== status) await write("move", { id: one.id, status });
}

// Moves a card by the keyboard; returns whether the key was for that.
export function movedByKey(event) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const target = event.target.closest?.(".card");
  if (!step || !event.shiftKey || !target) return false;
  const at = COLUMNS.findIndex(([status]) => status === target.parentElement.dataset.status);
  move(target.dataset.id, COLUMNS[at + step]?.[0]);
  return true;
}

const columnAt = (event) => event.target.closest("[data-status]");

export function startBoard() {
  const board = byId("board");
  board.addEventListener("dragstart", (event) => {
    dragged = event.target.dataset.id;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged);
  });
  board.addEventListener("dragover", (event) => {
    const column = dragged && columnAt(event);
    if (!column) return;
    event.preventDefault();
    for (const other of board.children) other.classList.toggle("target", other === column);
  });
  board.addEventListener("drop", (event) => {
    event.preventDefault();
    const id = dragged;
    dragged = "";
    move(id, columnAt(event)?.dataset.status);
  });
  board.addEventListener("dragend", () => { dragged = ""; drawBoard(); });
}

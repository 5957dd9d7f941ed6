// Lists of records: they are searched by the filter, sort by a click on a heading, and open by a click or Enter.
import { MOST, byId, make, more, older, shown, state, wanted } from "./dom.js";

const order = {}; // of each list: the column and the direction
const OWN_TABS = { Assets: "assets", Users: "users" };

export function drawLists() {
  const lists = state.plant.lists;
  const others = Object.keys(lists).filter((title) => !(title in OWN_TABS));
  const choice = byId("which");
  if (choice.options.length !== others.length) choice.replaceChildren(...others.map((title) => make("option", title)));
  for (const [title, section] of Object.entries(OWN_TABS)) if (lists[title]) drawTable(title, byId(section));
  if (lists[choice.value]) drawTable(choice.value, byId("records"));
}

function drawTable(title, section) {
  const { kind, heads, rows, left } = state.plant.lists[title];
  const found = rows.filter(([, ...cells]) => wanted(...cells.map(shown)));
  const { column, down } = order[title] ?? {};
  if (column !== undefined) {
    found.sort((a, b) => (down ? -1 : 1) * String(a[column + 1] ?? "").localeCompare(String(b[column + 1] ?? ""), undefined, { numeric: true }));
  }
  const head = make("tr");
  head.append(...heads.map((text, place) => {
    const cell = make("th", null, { scope: "col" });
    if (place === column) cell.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sort = make("button", text);
    sort.addEventListener("click", () => {
      order[title] = { column: place, down: place === column && !down };
      drawLists();
      section.querySelectorAll("th button")[place].focus();
    });
    cell.append(sort);
    return cell;
  }));
  const focused = section.contains(document.activeElement) ? document.activeElement.dataset.id : "";
  const table = make("table");
  table.append(head, ...found.slice(0, MOST).map(([id, ...cells]) => {
    const line = make("tr", null, { tabindex: "0", "data-id": id, "data-kind": kind });
    line.append(...cells.map((value) => make("td", shown(value))));
    return line;
  }));
  const notes = [];
  if (found.length > MOST) notes.push(more(found.length - MOST));
  if (left) notes.push(older(left, title.toLowerCase()));
  if (!found.length) notes.push(make("p", `no ${title.toLowerCase()}${byId("filter").value ? " with this filter" : ""}`, { class: "quiet" }));
  section.replaceChildren(table, ...notes);
  if (focused) section.querySelector(`tr[data-id="${focused}"]`)?.focus();
}

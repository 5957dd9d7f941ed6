// A button for each fault that the sandbox can play, and those that wait for a request.
import { button, byId, make, state, write } from "./dom.js";

const FAULTS = {
  latency: "The answer comes later", drop_before: "The connection is cut; nothing is done", drop_after: "The connection is cut after it was done",
  late_write: "The connection is cut; it is done later", status: "An HTML page with this status", rate_limit: "429: too many requests",
  unauthorized: "403 with an empty body", truncate: "The answer ends in the middle", slow: "The answer drips in",
  busy: "A message of an overloaded server", same_number: "Racing creates get the same number", overload: "Only 8 at a time are served",
};
const number = (id, otherwise) => (byId(id).value === "" ? otherwise : Number(byId(id).value));
let known = "";

async function add(kind) {
  await write("add-fault", {
    kind, method: byId("fault-method").value, path: byId("fault-path").value || "*", times: number("fault-times", null),
    seconds: number("fault-seconds", 0), status: number("fault-status", 503),
  });
}

export function drawFaults() {
  const text = JSON.stringify(state.faults);
  if (text === known) return;
  known = text;
  const lines = state.faults.map((one) => make("li", `${one.kind} for ${one.method} ${one.path}: met ${one.met} of ${one.times ?? "all"}`));
  byId("active-faults").replaceChildren(...(lines.length ? lines : [make("li", "none", { class: "quiet" })]));
}

export function startFaults() {
  byId("fault-buttons").replaceChildren(...Object.entries(FAULTS).map(([kind, about]) => button(kind, { title: about, "data-fault": kind }, () => add(kind))));
  byId("clear-faults").addEventListener("click", () => write("clear-faults", {}));
  drawFaults();
}

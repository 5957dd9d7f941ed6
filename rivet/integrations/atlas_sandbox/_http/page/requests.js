// What your code just did, request by request: bodies, headers, the attempts of one call, copies for curl and Python.
import { button, byId, make, state, wanted } from "./dom.js";

const KEPT = 200;
const SAME_CALL_MS = 120000; // a later attempt of a call comes within its deadline
const held = []; // requests that came while the list was paused
const failed = (one) => one.status === 0 || one.status >= 400 || ["drop_after", "truncate"].includes(one.fault);
const addressOf = (one) => one.path + (one.query ? `?${one.query}` : "");
const last = new Map(); // the last attempt of each call

const shell = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
const sentJson = (one) => one.sent && one.is_whole && (one.headers["content-type"] ?? "").includes("json");
const leftOut = (one) => `its body is not copied: it is ${one.is_whole ? "no JSON" : "long, or holds a secret"}`;

function asCurl(one) {
  const body = one.sent && (sentJson(one) ? ` -H 'Content-Type: application/json' -d ${shell(one.sent)}` : ` -d @body  # ${leftOut(one)}`);
  return `curl -X ${one.method} ${shell(location.origin + addressOf(one))} -H "Authorization: Bearer $ATLAS_TOKEN"${body}`;
}

function asPython(one) {
  const call = `client.request(${JSON.stringify(one.method)}, ${JSON.stringify(addressOf(one))}`;
  if (!one.sent) return `${call})`;
  return sentJson(one) ? `import json\n${call}, json=json.loads(${JSON.stringify(one.sent)}))` : `${call}, json=body)  # ${leftOut(one)}`;
}

function copyButton(title, text) {
  const copy = button(title, { class: "copy" }, async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "copied";
    setTimeout(() => { copy.textContent = title; }, 1500);
  });
  return copy;
}

const pretty = (text) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };
const listed = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join("\n");

// An equal request soon after one that failed is the next attempt of the same call.
function attemptOf(one) {
  const key = [one.method, addressOf(one), one.sent].join(" ");
  const earlier = last.get(key);
  const follows = earlier && failed(earlier.one) && one.at - earlier.one.at < SAME_CALL_MS;
  const attempt = follows ? earlier.attempt + 1 : 1;
  last.set(key, { one, attempt });
  return follows ? { attempt, first: earlier.one.number } : null;
}

function goTo(number) {
  const summary = byId("log").querySelector(`[data-number="${number}"] summary`);
  summary?.focus();
  summary?.scrollIntoView({ block: "center" });
}

function drawRequest(one) {
  const again = attemptOf(one);
  const item = make("li", null, { class: "new", "data-path": one.path, "data-number": one.number });
  const details = make("details");
  const summary = make("summary");
  const status = one.status === 0 || one.fault === "drop_after" ? "cut" : String(one.status);
  summary.append(
    make("span", new Date(one.at).toLocaleTimeString(), { class: "quiet" }),
    make("span", one.method),
    make("span", addressOf(one), { class: "path" }),
    make("span", status, { class: failed(one) ? "bad" : "good" }),
    make("span", `${one.milliseconds} ms`, { class: "quiet" }),
  );
  const notes = [one.fault && `fault: ${one.fault}`, again && `attempt ${again.attempt}`].filter(Boolean).join(", ");
  if (notes) summary.append(make("span", notes, { class: "note" }));
  details.append(summary);
  details.addEventListener("toggle", () => { // most are never opened
    if (!details.open || details.children.length > 1) return;
    details.append(copyButton("Copy as curl", asCurl(one)), copyButton("Copy as Python", asPython(one)));
    if (again) details.append(button(`Attempt ${again.attempt - 1}`, { class: "copy attempt" }, () => goTo(again.first)));
    for (const [title, headers, body] of [["request", one.headers, one.sent], ["response", one.response_headers, one.got]]) {
      details.append(make("pre", [title, listed(headers), "", pretty(body) || "(no body)"].join("\n")));
    }
  });
  item.append(details);
  item.dataset.words = `${one.method} ${addressOf(one)} ${status} ${notes}`.trim();
  item.dataset.failed = String(failed(one));
  filterRequest(item);
  byId("log").prepend(item);
}

function filterRequest(item) {
  const method = byId("method").value;
  item.hidden = !wanted(item.dataset.words) || (byId("failures").checked && item.dataset.failed !== "true")
    || (method !== "" && !item.dataset.words.startsWith(`${method} `));
}

export function filterRequests() {
  for (const item of byId("log").children) filterRequest(item);
}

const isPaused = () => byId("pause").getAttribute("aria-pressed") === "true";

export function pause() {
  const paused = !isPaused();
  byId("pause").setAttribute("aria-pressed", String(paused));
  if (!paused) for (const one of held.splice(0)) drawRequest(one);
  byId("waiting").textContent = paused ? "paused" : "";
}

export function drawRequests(requests) {
  if (isPaused()) {
    held.push(...requests);
    if (held.length) byId("waiting").textContent = `paused, ${held.length} more`;
    return;
  }
  requests.forEach(drawRequest);
  while (byId("log").children.length > KEPT) byId("log").lastChild.remove();
}

export function forgetRequests() {
  held.length = 0;
  last.clear();
  byId("log").replaceChildren();
}

export function startRequests() {
  for (const id of ["failures", "method"]) byId(id).addEventListener("change", filterRequests);
  byId("pause").addEventListener("click", pause);
  byId("clear").addEventListener("click", forgetRequests);
}

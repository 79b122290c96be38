// The bare page: text goes in as text nodes only, nothing is kept in the browser.
"use strict";

const log = document.getElementById("log");
const form = document.getElementById("form");
const field = document.getElementById("text");
const BROKEN = "Het lukt nu niet. Heb je hulp nodig? Bel Veilig Thuis: 0800-2000. Is er nu gevaar? Bel 112.";
let session = null;

function element(name, text, parent, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

function showQuote(quote, item) {
  const block = element("blockquote", "", item, { cite: quote.url });
  element("p", `“${quote.text}”`, block);
  const footer = element("footer", "", block);
  element("div", quote.source_line, footer);
  if (quote.caveat) element("div", quote.caveat, footer);
  element("a", "Lees de hele verklaring", footer, { href: quote.url, rel: "noopener noreferrer", target: "_blank" });
}

function show(message) {
  const item = element("li", message.text, log, { lang: message.lang, dir: message.dir });
  for (const quote of message.quotes) showQuote(quote, item);
  item.scrollIntoView({ block: "nearest" });
}

function showBroken() {
  show({ text: BROKEN, lang: "nl", dir: "ltr", quotes: [] });
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer;
}

async function open() {
  const opened = await (await post("/chat/session", {})).json();
  session = opened.session;
  opened.messages.forEach(show);
}

async function send(text) {
  if (!session) await open();
  const lines = (await (await post("/chat/message", { session, text })).text()).trim().split("\n");
  const events = lines.map((line) => JSON.parse(line));
  events.filter((event) => event.event === "message").forEach(show);
  if (events.at(-1)?.event !== "end") throw new Error("no end");
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (!text) return;
  element("li", text, log, { class: "mine" });
  field.value = "";
  try {
    await send(text);
  } catch {
    showBroken();
  }
  field.focus();
});

field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  }
});

open().catch(showBroken);

/** Main: defines the element, and places one where a script tag asks for it. */
const NAME = "vt-chat";
const script = document.currentScript as HTMLScriptElement | null;

void start();

/** A page may load the script twice; the libraries must not be: each names one trusted policy. */
async function start(): Promise<void> {
  if (!customElements.get(NAME)) {
    const { VtChat } = await import("./vt-chat.ts");
    customElements.define(NAME, VtChat);
  }
  if (script && "server" in script.dataset) whenReady(() => place(script));
}

/** `data-exit-url="…"` on the script is `exit-url="…"` on the element. */
function place(tag: HTMLScriptElement): void {
  const chat = document.createElement(NAME);
  for (const { name, value } of Array.from(tag.attributes)) {
    if (name.startsWith("data-") && value) chat.setAttribute(name.slice("data-".length), value);
  }
  if (!tag.dataset.server) chat.setAttribute("server", new URL(tag.src, document.baseURI).origin);
  document.body.append(chat);
}

function whenReady(work: () => void): void {
  if (document.body) work();
  else document.addEventListener("DOMContentLoaded", work, { once: true });
}

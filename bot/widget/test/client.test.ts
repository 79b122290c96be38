/** The client with its one seam, `request`, replaced: no server, no network. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "../src/client.ts";
import type { Event } from "../src/wire.ts";

type Answer = () => Response | Promise<Response>;

/** A client whose server gives these answers to messages, one after the other. */
class Fake extends Client {
  readonly asked: { path: string; body: Record<string, unknown>; options: RequestInit }[] = [];
  sessions = 0;

  constructor(private readonly answers: Answer[] = []) {
    super("https://chat.example");
  }

  override async request(path: string, options: RequestInit): Promise<Response> {
    this.asked.push({ path, body: JSON.parse(String(options.body)), options });
    if (path === "/chat/session" && options.method === "POST") return json({ session: `s${++this.sessions}`, messages: [{ text: "Hallo" }] });
    if (path === "/chat/session") return json({ messages: [{ text: "Gewist" }] });
    if (path === "/chat/feedback") return new Response(null, { status: 204 });
    const answer = this.answers.shift();
    if (!answer) throw new TypeError("offline");
    return answer();
  }

  override async pause(): Promise<void> {}

  sent(): Record<string, unknown>[] {
    return this.asked.filter(({ path }) => path === "/chat/message").map(({ body }) => body);
  }
}

const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const stream = (...events: object[]) => () => new Response(events.map((event) => `${JSON.stringify(event)}\n`).join(""));
const refusal = (code: string, status: number, headers = {}) => () =>
  new Response(`${JSON.stringify({ event: "error", code })}\n`, { status, headers });
const reply = { event: "message", id: "antwoord1", text: "Dag" };
const end = { event: "end" };
const offline = () => Promise.reject(new TypeError("offline"));

async function send(client: Client): Promise<{ outcome: object; shown: Event[] }> {
  const shown: Event[] = [];
  return { outcome: await client.send("hoi", "vraag-1", (event) => shown.push(event)), shown };
}

const texts = (events: Event[]) => events.flatMap((event) => (event.event === "message" ? [event.message.text] : []));

test("a message opens a session first, and its events are shown in order", async () => {
  const client = new Fake([stream({ event: "typing" }, reply, end)]);
  const { outcome, shown } = await send(client);
  assert.deepEqual(outcome, { kind: "answered" });
  assert.deepEqual(shown.map((event) => event.event), ["typing", "message"]);
  assert.deepEqual(client.sent(), [{ session: "s1", id: "vraag-1", text: "hoi" }]);
});

test("nothing is kept by the browser, sent with cookies, or told to others", async () => {
  const client = new Fake([stream(reply, end)]);
  await send(client);
  for (const { options } of client.asked) {
    assert.deepEqual([options.cache, options.credentials, options.referrerPolicy], ["no-store", "omit", "no-referrer"]);
    assert.deepEqual(options.headers, { "Content-Type": "application/json" });
  }
});

test("after a lost connection the same message is sent again with the same id", async () => {
  const client = new Fake([offline, stream(reply, end)]);
  const { outcome, shown } = await send(client);
  assert.deepEqual(outcome, { kind: "answered" });
  assert.deepEqual(client.sent().map((body) => body.id), ["vraag-1", "vraag-1"]);
  assert.deepEqual(texts(shown), ["Dag"]);
});

test("a stream that is cut off is read again, and what was shown is not repeated", async () => {
  const second = { event: "message", id: "antwoord2", text: "En nog iets" };
  const client = new Fake([stream(reply), stream(reply, second, end)]);
  const { outcome, shown } = await send(client);
  assert.deepEqual(outcome, { kind: "answered" });
  assert.deepEqual(texts(shown), ["Dag", "En nog iets"]);
});

test("a server that stays away is given up after three attempts", async () => {
  const client = new Fake([]);
  assert.deepEqual((await send(client)).outcome, { kind: "lost" });
  assert.equal(client.sent().length, 3);
});

test("a half line, an empty answer and an unknown event are no answer and no crash", async () => {
  const broken = () => new Response('{"event":"mess');
  const empty = () => new Response("");
  const client = new Fake([broken, empty, stream({ event: "sparkle" }, reply, end)]);
  assert.deepEqual(texts((await send(client)).shown), ["Dag"]);
});

test("a session that the server no longer knows is replaced by a new one, once", async () => {
  const client = new Fake([refusal("bad_session", 401), stream(reply, end)]);
  assert.deepEqual((await send(client)).outcome, { kind: "answered" });
  assert.deepEqual(client.sent().map((body) => body.session), ["s1", "s2"]);
});

test("a time to wait that is none is taken for ten seconds", async () => {
  for (const stated of ["", "x", "-5", "1e99", "Wed, 21 Oct 2026 07:28:00 GMT"]) {
    const client = new Fake([refusal("too_many", 429, { "retry-after": stated })]);
    assert.deepEqual((await send(client)).outcome, { kind: "refused", code: "too_many", wait: 10 });
  }
});

test("a server that refuses every session is believed", async () => {
  const client = new Fake([refusal("bad_session", 401), refusal("bad_session", 401)]);
  assert.deepEqual((await send(client)).outcome, { kind: "refused", code: "bad_session", wait: 10 });
});

test("too many messages is told with the seconds to wait, and not tried again", async () => {
  const client = new Fake([refusal("too_many", 429, { "retry-after": "7" })]);
  assert.deepEqual((await send(client)).outcome, { kind: "refused", code: "too_many", wait: 7 });
  assert.equal(client.sent().length, 1);
});

test("while another question is open, it is tried again", async () => {
  const client = new Fake([refusal("busy", 409), stream(reply, end)]);
  assert.deepEqual((await send(client)).outcome, { kind: "answered" });
});

test("two who want a session at the same time get one", async () => {
  const client = new Fake();
  await Promise.all([client.open(), client.open()]);
  assert.equal(client.sessions, 1);
});

test("leaving deletes the conversation with a request that outlives the page", async () => {
  const client = new Fake();
  await client.open();
  client.leave();
  const { path, options, body } = client.asked.at(-1)!;
  assert.deepEqual([path, options.method, options.keepalive, body], ["/chat/session", "DELETE", true, { session: "s1" }]);
});

test("leaving before anything was opened asks nothing of the server", () => {
  const client = new Fake();
  client.leave();
  assert.equal(client.asked.length, 0);
});

test("an answer that comes after leaving is dropped", async () => {
  let arrive: (answer: Response) => void = () => undefined;
  const client = new Fake([() => new Promise<Response>((done) => (arrive = done))]);
  const sending = send(client);
  await new Promise((done) => setTimeout(done, 5));
  client.leave();
  arrive(stream(reply, end)());
  const { outcome, shown } = await sending;
  assert.deepEqual([outcome, shown], [{ kind: "lost" }, []]);
});

test("wiping tells what the server said and forgets the session", async () => {
  const client = new Fake([stream(reply, end)]);
  await client.open();
  assert.deepEqual((await client.wipe()).map((message) => message.text), ["Gewist"]);
  await send(client);
  assert.equal(client.sent()[0]?.session, "s2");
});

test("an opinion is an id and yes or no, without text", async () => {
  const client = new Fake();
  await client.open();
  assert.equal(await client.judge("antwoord1", true), true);
  assert.deepEqual(client.asked.at(-1)?.body, { session: "s1", answer: "antwoord1", helpful: true });
});

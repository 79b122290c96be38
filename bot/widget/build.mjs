// Builds the one file of the widget, or with --tests the unit tests, from the sources beside it.
// With --check it writes nothing and fails when the file in the repository is another one.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { parse } from "yaml";

const HERE = dirname(fileURLToPath(import.meta.url));
const FACTS = join(HERE, "../../knowledge/facts/helplines.yml");
const LARGEST = 60 * 1024; // bytes gzipped: on a slow phone network that is one second
const { version } = JSON.parse(readFileSync(join(HERE, "package.json"), "utf8"));
const FILE = `vt-chat-${version}.js`;

// The numbers come from the one reviewed list, so that no second list can grow old.
const helplines = {
  name: "helplines",
  setup(given) {
    given.onResolve({ filter: /^helplines$/ }, () => ({ path: FACTS, namespace: "helplines" }));
    given.onLoad({ filter: /.*/, namespace: "helplines" }, ({ path }) => {
      const lines = parse(readFileSync(path, "utf8"));
      return { contents: JSON.stringify(lines.map(({ number, name }) => ({ number, name }))), loader: "json" };
    });
  },
};

const bundle = (options) => build({ absWorkingDir: HERE, bundle: true, plugins: [helplines], logLevel: "warning", ...options });

async function widget() {
  const { outputFiles } = await bundle({
    entryPoints: ["src/main.ts"],
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "eof",
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}

async function tests() {
  const found = readdirSync(join(HERE, "test")).filter((name) => name.endsWith(".test.ts"));
  rmSync(join(HERE, ".test"), { recursive: true, force: true });
  await bundle({
    entryPoints: found.map((name) => `test/${name}`),
    outdir: ".test",
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node18",
  });
}

function described(code) {
  const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
  return `${JSON.stringify({ file: FILE, integrity })}\n`;
}

function write(code) {
  mkdirSync(join(HERE, "dist"), { recursive: true });
  writeFileSync(join(HERE, "dist", FILE), code);
  writeFileSync(join(HERE, "dist/vt-chat.json"), described(code));
}

function check(code) {
  const same = code.equals(readFileSync(join(HERE, "dist", FILE)));
  const told = described(code) === readFileSync(join(HERE, "dist/vt-chat.json"), "utf8");
  if (!same || !told) throw new Error(`dist/${FILE} is not what the sources build: run 'make widget'`);
}

async function main(argument) {
  if (argument === "--tests") return tests();
  const code = await widget();
  const zipped = gzipSync(code, { level: 9 }).length;
  if (zipped > LARGEST) throw new Error(`${FILE} is ${zipped} bytes gzipped, more than ${LARGEST}`);
  (argument === "--check" ? check : write)(code);
  console.log(`${FILE}: ${code.length} bytes, ${zipped} gzipped`);
}

main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

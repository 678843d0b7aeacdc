import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FluentResource } from "@fluent/bundle";
import { bundles } from "./i18n.svelte";

type Area = "window" | "machine" | "report" | "reach" | "rights" | "watch";
/** Files that only the window reads. */
const OWN: Area[] = ["window", "machine"];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const catalogue = (language: "ja" | "en", area: Area) =>
  readFileSync(here(`../../src-tauri/core/locales/${language}/${area}.ftl`), "utf8");
const ids = (language: "ja" | "en", area: Area) =>
  new FluentResource(catalogue(language, area)).body.map((message) => message.id);
const variables = (source: string, id: string) => {
  const body = new RegExp(`^${id} =(.*(?:\\n[ \\t]+.*)*)`, "m").exec(source)?.[1] ?? "";
  return [...new Set(body.match(/\$[a-z_]+/g) ?? [])].sort();
};

/** Everything that the screen itself is written in. */
const sources = readdirSync(here("."), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith("generated") && !path.endsWith(".test.ts"))
  .map((path) => readFileSync(here(path), "utf8"))
  .join("\n");

describe("the words of the window", () => {
  it("are the same messages with the same variables in both languages", () => {
    for (const area of OWN) {
      expect(ids("ja", area)).toEqual(ids("en", area));
      for (const id of ids("en", area)) {
        expect(variables(catalogue("ja", area), id), id).toEqual(variables(catalogue("en", area), id));
      }
    }
  });

  it("are all used", () => {
    const built = (id: string) => sources.includes(`\`${id.slice(0, id.lastIndexOf("-") + 1)}\${`);
    expect(OWN.flatMap((area) => ids("en", area)).filter((id) => !sources.includes(`"${id}"`) && !built(id))).toEqual([]);
  });

  it("can all be said without an error, and leave no mark in copied text", () => {
    const numbers = { requests: 2, ms: 3, count: 2, line: 4 };
    for (const bundle of [bundles.ja, bundles.en]) {
      for (const [area, id] of OWN.flatMap((area) => ids("en", area).map((id) => [area, id] as const))) {
        const pattern = bundle.getMessage(id)?.value;
        const words = variables(catalogue("en", area), id).map((name) => [name.slice(1), name.slice(1)]);
        const facts = { ...Object.fromEntries(words), ...numbers };
        const errors: Error[] = [];
        const said = pattern ? bundle.formatPattern(pattern, facts, errors) : "";
        expect(errors, id).toEqual([]);
        expect(said, id).toMatch(/^[^{}\u2066-\u2069]+$/);
      }
    }
  });

  it("have their names checked by the compiler", () => {
    const names = [...ids("en", "window"), ...ids("en", "machine"), ...ids("en", "report"), ...ids("en", "reach"), ...ids("en", "rights"), ...ids("en", "watch")].sort();
    const text = `// Written by \`npm test\` from window.ftl, machine.ftl, report.ftl, reach.ftl, rights.ftl and watch.ftl.\n\nexport type MessageId =\n${names.map((id) => `  | "${id}"`).join("\n")};\n`;
    const path = here("generated/messages.ts");
    let before = "";
    try {
      before = readFileSync(path, "utf8");
    } catch {
      // Written below.
    }
    if (before !== text) writeFileSync(path, text);
    expect(before === text, "messages.ts was stale and has been written anew: look at it and commit it").toBe(true);
  });
});

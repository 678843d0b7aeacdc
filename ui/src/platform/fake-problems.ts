// Problems for the browser, in the catalogue's own words.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import ja from "#locales/ja/findings.ftl?raw";
import en from "#locales/en/findings.ftl?raw";
import examples from "../generated/examples.json";
import type { Action, Code, Facts, FindingView, Problem, Severity } from "../generated/contract";

type Told = Record<string, FluentVariable>;

const NO_FACTS = Object.fromEntries(Object.keys(examples.allowed.en.findings[0]?.facts ?? {}).map((name) => [name, null])) as unknown as Facts;

function view(source: string, tag: string, code: Code, facts: Told, actions: (Action | null)[]): FindingView {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const message = bundle.getMessage(code);
  const say = (part?: string) => {
    const pattern = part === undefined ? message?.value : message?.attributes[part];
    return pattern ? bundle.formatPattern(pattern, facts, []) : "";
  };
  const steps = actions.map((action, at) => ({ text: say(`step-${at + 1}`), action })).filter((step) => step.text !== "");
  return {
    code, confidence: "certain", facts: { ...NO_FACTS, ...facts } as Facts, title: say(), what: say("what"), why: say("why"),
    steps, links: [], ask: [], ask_role: null, request: null,
  };
}

export function problem(code: Code, severity: Severity, facts: Told, actions: (Action | null)[]): Problem {
  const explanation = { ja: view(ja, "ja", code, facts, actions), en: view(en, "en", code, facts, actions) };
  return { code, severity, explanation, technical: null, retry: false };
}

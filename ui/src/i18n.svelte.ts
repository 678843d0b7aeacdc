// Two languages, the same Fluent files that Rust reads.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import jaWindow from "#locales/ja/window.ftl?raw";
import enWindow from "#locales/en/window.ftl?raw";
import jaMachine from "#locales/ja/machine.ftl?raw";
import enMachine from "#locales/en/machine.ftl?raw";
import jaReport from "#locales/ja/report.ftl?raw";
import enReport from "#locales/en/report.ftl?raw";
import jaReach from "#locales/ja/reach.ftl?raw";
import enReach from "#locales/en/reach.ftl?raw";
import jaRights from "#locales/ja/rights.ftl?raw";
import enRights from "#locales/en/rights.ftl?raw";
import jaWatch from "#locales/ja/watch.ftl?raw";
import enWatch from "#locales/en/watch.ftl?raw";
import { closeUp, keepSpaces } from "./text/spacing";
import type { Language } from "./generated/contract";
import type { MessageId } from "./generated/messages";

function read(language: Language, sources: string[]): FluentBundle {
  // Isolation marks would stand in copied text.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

export const bundles = { ja: read("ja", [jaWindow, jaMachine, jaReport, jaReach, jaRights, jaWatch]), en: read("en", [enWindow, enMachine, enReport, enReach, enRights, enWatch]) };

class Speech {
  language = $state<Language>("en");

  /** Says a message in the language of the moment. */
  say = (id: MessageId, facts: Record<string, FluentVariable> = {}): string => {
    const bundle = bundles[this.language];
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) return id;
    if (this.language !== "ja") return bundle.formatPattern(pattern, facts);
    const kept = Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? keepSpaces(fact) : fact]);
    return closeUp(bundle.formatPattern(pattern, Object.fromEntries(kept)));
  };
}

export const speech = new Speech();
export const say = speech.say;

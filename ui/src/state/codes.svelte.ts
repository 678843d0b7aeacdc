// Every cause by name, and the page of one of them.

import { platform } from "#platform";
import { isMatching } from "../text/matching";
import type { Code, CodeEntry, CodePage, Group } from "../generated/contract";

export class CodesState {
  list = $state<CodeEntry[]>([]);
  typed = $state("");
  page = $state<CodePage | null>(null);
  /** The code whose page is shown, or on its way. */
  shown = $state<Code | null>(null);

  /** What was typed is looked for in the names of both languages. */
  found = $derived(this.list.filter((entry) => isMatching(this.typed, [entry.code, entry.title.ja, entry.title.en])));
  groups = $derived.by(() => {
    const groups: { group: Group; entries: CodeEntry[] }[] = [];
    for (const entry of this.found) {
      const last = groups.at(-1);
      if (last?.group === entry.group) last.entries.push(entry);
      else groups.push({ group: entry.group, entries: [entry] });
    }
    return groups;
  });

  async begin(): Promise<void> {
    if (this.list.length === 0) this.list = await platform.call("codes_list", {});
    const first = this.list[0];
    if (this.shown === null && first) await this.show(first.code);
  }

  show = async (code: Code): Promise<void> => {
    this.shown = code;
    const page = await platform.call("code_page", { code });
    if (this.shown === code) this.page = page;
  };

  /** Is this text the name of a code? */
  isCode = (text: string): text is Code => this.list.some((entry) => entry.code === text);
}

export const codes = new CodesState();

// Switching in memory, for the browser.

import type { AccountView, ChangeView, Commands, SwitchDone, SwitchPlanView } from "../generated/contract";
import type { FakeAccounts } from "./fake-accounts";
import { refusal, told } from "./fake-problems";

interface Planned {
  view: SwitchPlanView;
  to: string | null;
}

export class FakeSwitch {
  #planned: Planned | null = null;
  /** Whose key stood in netrc before each switch. */
  #before: (string | null)[] = [];
  #count = 0;

  constructor(
    readonly accounts: FakeAccounts,
    /** Something of everything that a plan may say. */
    readonly full: boolean,
  ) {}

  plan({ account, with_settings }: Commands["switch_plan"]["request"]): SwitchPlanView {
    this.accounts.refuse("switch_plan");
    const to = this.accounts.kept.find((one) => one.id === account);
    if (!to) throw refusal("account-is-unknown", false);
    const settings = with_settings ?? !to.host.endsWith("wandb.ai");
    return this.#show(to, settings, false);
  }

  undo(): SwitchPlanView {
    this.accounts.refuse("switch_undo");
    if (this.#before.length === 0) throw refusal("nothing-to-undo", false);
    const before = this.#before.at(-1);
    return this.#show(this.accounts.holder(before), false, true);
  }

  apply({ plan }: Commands["switch_apply"]["request"]): SwitchDone {
    const planned = this.#planned;
    this.#planned = null;
    this.accounts.refuse("switch_apply");
    if (planned?.view.id !== plan) throw refusal("file-changed-since", false);
    if (planned.view.undo) this.#before.pop();
    else this.#before.push(this.accounts.inNetrc);
    const { from, to, undo } = planned.view;
    this.accounts.inNetrc = planned.to;
    this.accounts.switched = this.#before.length > 0 ? { at: this.accounts.options.now(), from: undo ? to : from, to: undo ? from : to } : null;
    const language = this.accounts.options.language();
    const sentence = to === null ? told(language, "switched-back") : told(language, "switched-to", { account: to });
    return { accounts: this.accounts.view(), sentence };
  }

  #show(to: AccountView | null, settings: boolean, undo: boolean): SwitchPlanView {
    const from = this.accounts.holder();
    const machine = this.accounts.others.find((one) => one.origin === "machine");
    const same = from !== null && from.id === to?.id;
    const full = this.full && !undo;
    const view: SwitchPlanView = {
      id: `plan-${++this.#count}`,
      undo,
      from: from?.label ?? null,
      to: to?.label ?? null,
      changes: same ? [] : [...netrc(from?.key_hint ?? machine?.key_hint ?? null, to?.key_hint ?? "0f3a…91c4", to?.host ?? "api.wandb.ai"), ...(settings && to ? written(to) : [])],
      with_settings: settings,
      closes: full ? ["~/.netrc"] : [],
      rescues: full || (from === null && machine && !undo) ? ["0f3a…91c4 (~/.netrc)"] : [],
      instead: undo ? [] : [`keywand exec ${to?.label ?? "a"} -- python train.py`, `keywand bind ${to?.label ?? "a"}`],
      left_alone: this.full && undo ? ["~/.netrc: api.wandb.ai"] : [],
      warnings: undo ? [] : this.accounts.warnings(),
      programs: full ? [{ pid: 41233, name: "python train.py --config configs/resnet50.yaml" }, { pid: 977, name: "jupyter-lab" }] : [],
    };
    this.#planned = { view, to: to?.id ?? null };
    return view;
  }
}

function netrc(old: string | null, next: string, host: string): ChangeView[] {
  const machines = host.endsWith("wandb.ai") ? ["api.forge.coreweave.com", "api.wandb.ai"] : [host];
  const line = (machine: string, hint: string) => `machine ${machine}  password ${hint}`;
  return machines.map((machine, at) => ({ file: "~/.netrc", line: at * 3 + 3, old: at === 0 && machines.length > 1 ? null : old && line(machine, old), new: line(machine, next) }));
}

function written(to: AccountView): ChangeView[] {
  const file = "~/.config/wandb/settings";
  return [
    { file, line: 2, old: "base_url = https://api.wandb.ai", new: `base_url = https://${to.host}` },
    { file, line: 3, old: null, new: `entity = ${to.username}` },
  ];
}

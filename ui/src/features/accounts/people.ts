// Accounts by person: several keys of one person at one host are one group, where the first of them stands.

import type { AccountView } from "../../generated/contract";

export interface Person {
  id: string;
  /** Username, where there are several keys of it. */
  username: string | null;
  accounts: AccountView[];
}

export function people(accounts: AccountView[]): Person[] {
  const found = new Map<string, Person>();
  for (const account of accounts) {
    const same = found.get(account.group);
    if (same) same.accounts.push(account);
    else found.set(account.group, { id: account.id, username: null, accounts: [account] });
  }
  return [...found.values()].map((person) => ({ ...person, username: person.accounts.length > 1 ? whose(person.accounts) : null }));
}

/** A service account stands with the person who has its key. */
function whose(accounts: AccountView[]): string | null {
  return (accounts.find(({ kind }) => kind?.kind !== "service") ?? accounts[0])?.username ?? null;
}

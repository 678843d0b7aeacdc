// Accounts by person: several keys of one person at one host are one group, where the first of them stands.

import type { AccountView } from "../../generated/contract";

export interface Person {
  id: string;
  /** Username, where there are several keys of it. */
  username: string | null;
  accounts: AccountView[];
}

export function people(accounts: AccountView[]): Person[] {
  const found: Person[] = [];
  for (const account of accounts) {
    const { username, host } = account;
    const same = username === null || account.origin !== "kept" ? undefined : found.find(({ accounts: [one] }) => one?.origin === "kept" && one.username === username && one.host === host);
    if (!same) found.push({ id: account.id, username: null, accounts: [account] });
    else {
      same.accounts.push(account);
      same.username = username;
    }
  }
  return found;
}

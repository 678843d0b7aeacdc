// What an account is called.

import type { AccountView } from "../generated/contract";

/** By its label, else by whose it is, else by its key. */
export const called = ({ label, username, key_hint }: Pick<AccountView, "label" | "username" | "key_hint">): string => label ?? username ?? key_hint;

/** What is printed is passed on: a label that is an e-mail address loses its end. */
export const withoutAddress = (label: string): string => label.replace(/@\S+/gu, "");

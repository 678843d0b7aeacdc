// Accounts × teams from what each was last seen to reach: which teams there are, and what each account may do there.

import type { EntityView, ReachView } from "../../generated/contract";

export interface Team {
  key: string;
  name: string;
  host: string;
  organization: string | null;
  /** Another host has a team of the same name. */
  twin: boolean;
  /** One an account, in their order; nothing where the account is not in it. */
  of: (EntityView | null)[];
}

/** A team belongs to its host: the same name elsewhere is another one. */
export function teamsOf(reaches: ReachView[]): Team[] {
  const teams = new Map<string, Team>();
  reaches.forEach((reach, at) => {
    for (const entity of reach.entities.filter((one) => !one.personal)) {
      const key = `${reach.host} ${entity.exact ?? entity.name}`;
      const team = teams.get(key) ?? { key, name: entity.name, host: reach.host, organization: entity.organization, twin: false, of: reaches.map(() => null) };
      team.of[at] = entity;
      team.organization ??= entity.organization;
      teams.set(key, team);
    }
  });
  const all = [...teams.values()].sort((one, other) => one.name.localeCompare(other.name));
  for (const team of all) team.twin = all.some((other) => other !== team && other.name === team.name);
  return all;
}

/** What stands below a team's name. */
export const whereOf = ({ organization, host, twin }: Team): string => (organization === null ? host : twin ? `${host} · ${organization}` : organization);

/** What is said where an account has no entry for a team; "not in it" only where its teams are known. */
export function absence(reach: ReachView | undefined, team: Team): "who-may-elsewhere" | "who-may-unasked" | "may-log-unknown" | "who-may-outside" {
  if (!reach || reach.host !== team.host) return "who-may-elsewhere";
  if (reach.at === null) return "who-may-unasked";
  return reach.teams_unknown ? "may-log-unknown" : "who-may-outside";
}

/** So many columns fit across a sheet of A4. */
const ACROSS = 12;

/** How the matrix stands on paper: the longer of the two down, the other in pages of so many columns. */
export function pagesOf(accounts: number, teams: number): { accountsDown: boolean; pages: { from: number; to: number }[] } {
  const accountsDown = accounts >= teams;
  const across = accountsDown ? teams : accounts;
  const pages = Array.from({ length: Math.ceil(across / ACROSS) }, (_, page) => ({ from: page * ACROSS, to: Math.min(across, (page + 1) * ACROSS) }));
  return { accountsDown, pages };
}

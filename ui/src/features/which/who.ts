// Accounts × teams from what each was last seen to reach: which teams there are, and what each account may do there.

import type { EntityView, ReachView } from "../../generated/contract";

export interface Team {
  key: string;
  name: string;
  host: string;
  organization: string | null;
  /** One an account, in their order; nothing where the account is not in it. */
  of: (EntityView | null)[];
}

/** A team belongs to its host: the same name elsewhere is another one. */
export function teamsOf(reaches: ReachView[]): Team[] {
  const teams = new Map<string, Team>();
  reaches.forEach((reach, at) => {
    for (const entity of reach.entities.filter((one) => !one.personal)) {
      const key = `${reach.host} ${entity.exact ?? entity.name}`;
      const team = teams.get(key) ?? { key, name: entity.name, host: reach.host, organization: entity.organization, of: reaches.map(() => null) };
      team.of[at] = entity;
      team.organization ??= entity.organization;
      teams.set(key, team);
    }
  });
  return [...teams.values()].sort((one, other) => one.name.localeCompare(other.name));
}

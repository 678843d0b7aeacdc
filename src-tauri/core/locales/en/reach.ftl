### What accounts reach.

may-log-yes = should work
may-log-read-only = view only
may-log-missing = there is none
may-log-unknown = unknown

who-may-title = Keywand: logging permissions by account
who-may-team = Team
who-may-account = { $account } ({ $user } on { $host })
who-may-with-role = { $role }, { $may_log }
who-may-nothing = Not checked yet

change-key-revoked = The key no longer works. The server rejects it.
change-key-works-again = The key works again.
change-team-gone = No longer a member of { $team }.
change-team-new = New team: { $team }
change-log-lost = Can no longer log runs to { $team } (now view only).
change-log-gained = Should now be able to log runs to { $team } (was view only).
change-role-changed = Role in { $team } changed from { $before } to { $after }.
change-default-changed = Default entity changed from { $before } to { $after }.

reach-of-last-time = Showing the last result.
reach-teams-unknown = The server did not return a list of teams.
reach-at-least = { $count } or more
reach-no-project-told = The server listed no projects that this account can see.

visibility-open = Open
visibility-public = Public
visibility-team = Team
visibility-restricted = Restricted

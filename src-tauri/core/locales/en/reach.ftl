### What accounts reach.

may-log-yes = may log
may-log-read-only = read only
may-log-unknown = unknown

who-may-title = Keywand: who may log where
who-may-team = Team
who-may-account = { $account } ({ $user } on { $host })
who-may-with-role = { $role }, { $may_log }
who-may-nothing = Not known yet

change-key-revoked = The key no longer works: the server does not know it any more.
change-key-works-again = The key works again.
change-team-gone = { $team } is no longer among its teams.
change-team-new = New team: { $team }.
change-log-lost = Could log runs to { $team } before, and may now only read.
change-log-gained = May now log runs to { $team }; before, it could only read.
change-role-changed = Role in { $team }: { $before } before, { $after } now.
change-default-changed = Runs without an entity went to { $before } before, and now go to { $after }.

reach-of-last-time = What follows is the last answer.
reach-teams-unknown = The server did not tell its teams.

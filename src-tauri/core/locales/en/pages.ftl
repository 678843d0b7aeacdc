### The page of each code: what it means, what speaks for it, what it is taken for, what to do, where that is known from.
### English: word for word what the rule files say (src/diagnose/rule); a test holds them together.

page-key-missing =
    .meaning = The client found no key for the host, from any source.
    .evidence = The client's words: `No API key configured`, `api_key not configured (no-tty)`, or its question for a key.
    .confused = `key-rejected`: there a key was sent. `netrc-unreadable` may be why there is none, and leads.
    .remedy = Add an account, or log in.
    .source = outputs of wandb 0.16.6 to 0.31.0 without a key.

page-key-malformed =
    .meaning = The client itself would refuse the key's form, so nothing is sent.
    .evidence = Length and characters of the key; quotation marks, an assignment, white space, full-width letters or a masked key.
    .confused = A new 86-character key, which is valid; `key-rejected`, where the form is right.
    .remedy = Paste the key again.
    .source = wandb 0.31.0, `sdk/lib/wbauth/validation.py`.

page-key-rejected =
    .meaning = The host does not know the key: revoked, mistyped, or made for another host.
    .evidence = HTTP 401 whatever the body says, or `viewer: null` with 200; likely where a client that learned nobody's name for its key was refused without a status.
    .confused = 403 with the same words: there the key is good and a right is missing. The status decides.
    .remedy = Make a new key on the key page, then log in again.
    .source = wandb issues #1239, #2966, #5319, #7118; recordings of wandb 0.31.0 (`<no message>`).

page-key-for-other-host =
    .meaning = The host does not know the key, and an account on file uses the same key on another host.
    .evidence = HTTP 401 or no viewer here; the same key on file for another host, where it worked when it was last asked. Nothing is sent to the other host for this, so it is never certain.
    .confused = `key-rejected`: the key is on file nowhere else, or did not work there either.
    .remedy = Use that account, or point wandb at its host.
    .source = recordings of wandb 0.31.0 (keys are stored by host).

page-host-is-wrong =
    .meaning = The address is W&B's page, a path, or another server: not the API.
    .evidence = 404 without GraphQL on `/graphql`, or a redirect to https on the same host.
    .confused = `answer-is-not-wandb`: there something stands in the way of the right address.
    .remedy = Enter the API's address.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (`validate_base_url`).

page-host-is-unconfirmed =
    .meaning = A key would go to a host that nobody has agreed to yet.
    .evidence = The host is not W&B's cloud, and no account on file belongs to it; or its name looks like one that is known.
    .confused = `host-is-wrong`: that address is none of the API's.
    .remedy = Compare the name with what your administrator gave you, letter by letter, then agree.
    .source = Keywand itself.

page-connection-is-not-encrypted =
    .meaning = The address begins with http, so the key would travel readable.
    .evidence = Http to a host that is not this machine.
    .confused = `tls-untrusted`: there the connection is encrypted, and the signer is not known.
    .remedy = Use https where the server offers it.
    .source = Keywand itself.

page-proxy-is-unconfirmed =
    .meaning = Requests would go through a proxy that only the working folder names.
    .evidence = `http_proxy` or `https_proxy` is set in the settings file of the working folder, and nobody has agreed to that proxy.
    .confused = `proxy-refused`: there the proxy was used, and gave no connection.
    .remedy = Agree to the proxy if you know it, or remove the line from the file.
    .source = Keywand itself; wandb, `core/internal/clients/proxy.go`.

page-target-is-incomplete =
    .meaning = The target names no project.
    .evidence = What was typed has no part that can be a project.
    .confused = `project-not-found`: there a project is named.
    .remedy = Type `entity/project`, or paste the address of a project's page.
    .source = Keywand itself.

page-entity-not-found =
    .meaning = No entity has this name.
    .evidence = `entity: null`; or `available: true` (W&B answers an unknown name with a placeholder, so a non-null entity proves nothing); or 404 `entity X not found during upsertBucket`.
    .confused = A server that does not know `available`: then membership decides, and confidence drops.
    .remedy = Use one of the account's own entities.
    .source = github.com/wandb/wandb/pull/12878; Mask3D#66, wandb#2484.

page-entity-misspelled =
    .meaning = No entity has this name, and one of the account's own is near.
    .evidence = As `entity-not-found`, and a near name (case, hyphen or underscore, full-width, two edits).
    .confused = `entity-not-found`, which it outranks.
    .remedy = Use the near name.
    .source = W&B documentation, permission errors: spelling and case of the entity.

page-entity-is-placeholder =
    .meaning = The name was copied from a README or from documentation.
    .evidence = A well-known placeholder, and the target was refused.
    .confused = A team that really has such a name and takes runs: then nothing is wrong.
    .remedy = Use one of the account's own entities.
    .source = the commonest report of all in public issues (wandb #8609, #8800, #9156).

page-entity-belongs-to-others =
    .meaning = The entity exists, and the account is not a member of it.
    .evidence = `available: false`, neither the username nor one of `viewer.teams`, and `readOnly: true`.
    .confused = `role-is-view-only`: there the account is a member. An Open project takes runs even so: `project.readOnly` decides.
    .remedy = Ask its admins, log to an own entity, or use another account.
    .source = W&B documentation, teams; wandb#9156.

page-another-account-is-member =
    .meaning = This account may not log there, and another account on file may.
    .evidence = Another account on file, on the same server, asked for the same target in this session and may (certain); or its last answer lists the entity as one that it may write to (likely), or lists it and does not tell (possible). Nothing is sent for this.
    .confused = The cause itself, which stands before it: this is a way out.
    .remedy = Switch to that account.
    .source = `viewer.teams` and `Entity.readOnly`: wandb `core/api/graphql/query_viewer.graphql`, github.com/wandb/wandb/pull/12878.

page-entity-is-organization =
    .meaning = The name is an organization's, not a team's.
    .evidence = `entityType: organization`, or the name of one of the account's organizations.
    .confused = `entity-not-found`: there nothing has this name.
    .remedy = Use a team of the organization.
    .source = W&B documentation, organizations; wandb `misc.graphql` (`FetchOrgInfoFromEntity`).

page-personal-entity-disabled =
    .meaning = The personal entity takes no runs.
    .evidence = The entity is the username, and it is read-only or refused.
    .confused = `entity-not-found`. The server's exact words are not known, so it is never more than likely.
    .remedy = Use the default team.
    .source = W&B documentation, `GORILLA_DISABLE_PERSONAL_ENTITY`; sign-ups since 2024 get a team.

page-entity-project-swapped =
    .meaning = Entity and project stand in each other's place.
    .evidence = The given project is one of the account's entities, and the given entity is not.
    .confused = `entity-not-found`, which it outranks.
    .remedy = Swap them.
    .source = public reports.

page-default-entity-differs =
    .meaning = No entity was given, so the server chooses the default one, which is perhaps not the one meant.
    .evidence = No entity in the question, the project is missing there, and the account has other entities; or a run that was written went elsewhere.
    .confused = `service-account-without-entity`, which says the same of service accounts.
    .remedy = Name the entity.
    .source = wandb 0.31.0 sends `entity: null` and the server answers with its choice.

page-action-needs-team-admin =
    .meaning = Only a team admin may do this, unless the team's settings allow it to members.
    .evidence = The own role in the team is not that of an admin, or the entity is not a team.
    .confused = `invitation-pending`: there the account has not joined the team yet.
    .remedy = Ask a team admin.
    .source = W&B documentation, team roles: members do not invite by default.

page-role-is-view-only =
    .meaning = The role in the team only allows reading.
    .evidence = The account's row among the members says view-only or viewer, or a custom role, and `readOnly: true`.
    .confused = `project-is-restricted`; `seat-has-no-access` where the role would allow writing.
    .remedy = Ask a team admin for another role.
    .source = W&B documentation, team roles. Role names are free text: unknown ones are shown as they are.

page-seat-has-no-access =
    .meaning = The role would allow writing; the seat in the organization may not.
    .evidence = Role Member or Admin, yet `readOnly: true`. No field tells the seat, so this stays possible only.
    .confused = `organization-key-required`, which the same evidence allows.
    .remedy = Ask an organization admin.
    .source = W&B documentation, seats (Full, Viewer, No access).

page-invitation-pending =
    .meaning = The account was invited and has not joined yet.
    .evidence = The account's row among the members is pending.
    .confused = `entity-belongs-to-others`: there nobody has invited the account.
    .remedy = Accept the invitation.
    .source = wandb `get_team_entity.py` (`Member.pending`).

page-organization-key-required =
    .meaning = The organization takes only keys that were made for it.
    .evidence = The server says that the key cannot access this resource; or a role that may write and `readOnly: true`, which leaves it possible only.
    .confused = `entity-belongs-to-others`, where the account is no member; `seat-has-no-access`, which the same evidence allows.
    .remedy = Make an organization-scoped key.
    .source = W&B documentation, api-keys (enforced organization-scoped keys, 2026).

page-service-account-other-team =
    .meaning = A service account of another team.
    .evidence = An empty e-mail address or the account type suggest a service account, and it is not of this team. No field tells, so this stays possible only.
    .confused = `entity-belongs-to-others`, which is sure where this is not.
    .remedy = Ask the team for its own service account.
    .source = W&B documentation, service accounts.

page-service-account-without-entity =
    .meaning = A service account that names no entity logs to its default team.
    .evidence = A service account, and no entity in the question.
    .confused = `default-entity-differs`, for people.
    .remedy = Set `WANDB_ENTITY` or `entity=`.
    .source = W&B documentation, service accounts.

page-project-not-found =
    .meaning = The project does not exist yet: the first `wandb.init` creates it.
    .evidence = `project: null`, and the entity exists and is not read-only.
    .confused = `project-misspelled`; `project-is-restricted`, which looks the same where the server hides it.
    .remedy = Nothing, or fix the name.
    .source = github.com/wandb/wandb/pull/12878; recordings of wandb 0.31.0 (`upsertBucket` alone creates the project).

page-project-misspelled =
    .meaning = No project of this name is visible, and one of near name is.
    .evidence = `project: null`, and a near name among the entity's projects.
    .confused = `project-not-found`: the first run would create a second project beside the right one.
    .remedy = Use the near name.
    .source = W&B documentation, permission errors: spelling and case of the project.

page-project-name-invalid =
    .meaning = The client itself would refuse the project's name, so nothing is sent.
    .evidence = One of `/ \ # ? % :`, or more than 128 characters.
    .confused = `project-not-found`: there the name is possible.
    .remedy = Use a corrected name.
    .source = wandb 0.31.0, `sdk/wandb_settings.py`.

page-project-is-restricted =
    .meaning = Only invited members of the team may use the project.
    .evidence = A member of the team that may write, and the project is `RESTRICTED` and read-only, or hidden from us.
    .confused = `role-is-view-only`; `project-not-found`, which looks the same where the server hides the project.
    .remedy = Ask the project's owner to be invited.
    .source = W&B documentation, restricted projects.

page-project-is-public-read-only =
    .meaning = Everybody may look at the project, only the team may write.
    .evidence = The project is visible and read-only, and the account is not a member.
    .confused = `entity-belongs-to-others`, which says the same of the team.
    .remedy = Log to an own entity, or ask the team's admins.
    .source = W&B documentation, project visibility (Public).

page-project-creation-refused =
    .meaning = The entity and the role look fine, and creating the project was refused.
    .evidence = `upsertModel` was refused: asked for explicitly, or in a pasted text.
    .confused = `permission-denied-unexplained`: there a run was refused, which is also how a missing project shows that may not be created; `entity-not-found`, where the server says so of the entity.
    .remedy = Ask a team admin to create the project, or to allow it; or use a project that exists.
    .source = W&B documentation, team settings (who may create projects); wandb 0.31.0, `apis/public/api.py` (`create_project`).

page-run-id-was-deleted =
    .meaning = The run id was used and deleted before; deleted ids are never free again.
    .evidence = HTTP 409 (400 and 410 have been seen), `was previously created and deleted`.
    .confused = A mere time-out of `wandb.init`, as which some versions show it.
    .remedy = Use a new id.
    .source = wandb#4897, docs.wandb.ai/models/runs/delete-runs.

page-resume-run-missing =
    .meaning = A run was to be resumed that does not exist under this entity and project.
    .evidence = The client's words about `resume`: `does not exist`, `requires an existing run to resume`.
    .confused = `run-id-was-deleted`: there the server knows the id. Often the default entity or project is another one than that of the first run.
    .remedy = Give entity and project of the first run, or leave `resume` out.
    .source = outputs of wandb 0.16.6 to 0.31.0 with `resume="must"`.

page-artifact-refused =
    .meaning = An artifact was not handed out: its path is mistyped, or its project may not be read.
    .evidence = The client's words about an artifact, or a refusal while the text's code calls `use_artifact`.
    .confused = `permission-denied-unexplained`: there the run itself was refused. W&B answers for a mistyped path as it does for a forbidden one.
    .remedy = Check entity, project, name and version of the path first; then ask.
    .source = outputs of wandb 0.16.6 to 0.31.0 (`use_artifact`); public issue threads.

page-run-was-not-removed =
    .meaning = The run that proved it could not be removed.
    .evidence = The write was accepted, and `deleteRun` was not.
    .confused = A refused write.
    .remedy = Delete the run by hand on its page.
    .source = a role may create runs and not delete them: W&B documentation, custom roles.

page-rate-limited =
    .meaning = Too many requests in a short time.
    .evidence = HTTP 429, `Retry-After`.
    .confused = `server-failed`: there the server is in trouble, not in demand.
    .remedy = Wait.
    .source = W&B documentation, rate limits.

page-quota-exceeded =
    .meaning = Storage or tracked hours of the plan are used up.
    .evidence = HTTP 402, or 403 with words about storage, quota, billing or tracked hours.
    .confused = `permission-denied-unexplained`. Only a write shows it.
    .remedy = Ask the billing admin.
    .source = public reports; the exact words are not attested.

page-dns-failed =
    .meaning = The host's name cannot be resolved.
    .evidence = The system's resolver gives no address, or does not answer within 3 s.
    .confused = `host-unreachable`: there the name is known.
    .remedy = Check the name, the network, the VPN.
    .source = observed; the client says "service process is busy" after 11 to 13 s for all four.

page-host-unreachable =
    .meaning = No connection: refused, no route, or cut.
    .evidence = The name was resolved, and connecting failed at once or the connection was cut.
    .confused = `connect-timed-out`: there nobody answered at all.
    .remedy = Check network, VPN, firewall, port.
    .source = observed; the client says "service process is busy" after 11 to 13 s for all four.

page-connect-timed-out =
    .meaning = The connection was not made within 3 s.
    .evidence = Name resolved, TCP or TLS without an answer.
    .confused = `answer-timed-out`: there the connection stood.
    .remedy = Check firewall, VPN, proxy.
    .source = observed; the client says "service process is busy" after 11 to 13 s for all four.

page-answer-timed-out =
    .meaning = Connected, and no whole answer within 10 s.
    .evidence = The connection stood; no answer, or one that dripped.
    .confused = Old clients report it as an authentication error.
    .remedy = Try again; check the server.
    .source = observed; the client says "service process is busy" after 11 to 13 s for all four.

page-proxy-refused =
    .meaning = The proxy could not be reached, or would not connect us.
    .evidence = The CONNECT through the proxy failed.
    .confused = `tls-untrusted`; `proxy-login-required`.
    .remedy = Check the proxy's setting, which the card names.
    .source = wandb `core/internal/clients/proxy.go`.

page-proxy-login-required =
    .meaning = The proxy wants a login.
    .evidence = HTTP 407.
    .confused = `proxy-refused`, where the proxy says nothing of a login; `key-rejected`, which is W&B's.
    .remedy = Put the login into the proxy's setting.
    .source = RFC 9110, 407.

page-tls-untrusted =
    .meaning = Nobody that this machine trusts signed the certificate.
    .evidence = The platform's check refused the certificate; issuer, dates and names are shown.
    .confused = `tls-expired`, `tls-name-mismatch`.
    .remedy = Add the company's CA. There is no button to look away.
    .source = the certificate itself, read by a verifier that wraps the platform's.

page-tls-expired =
    .meaning = The certificate is outside its dates, or this machine's clock is wrong.
    .evidence = The platform's check, with the dates.
    .confused = `tls-untrusted`: there the signer is not known.
    .remedy = Renew the certificate; check the clock.
    .source = the certificate itself, read by a verifier that wraps the platform's.

page-tls-name-mismatch =
    .meaning = The certificate is made for other names.
    .evidence = The platform's check, with the names.
    .confused = `tls-untrusted`: there the signer is not known.
    .remedy = Use the right host name.
    .source = the certificate itself, read by a verifier that wraps the platform's.

page-answer-is-not-wandb =
    .meaning = Something else than W&B answered: a captive portal, a firewall, a login page.
    .evidence = HTML, a redirect, other JSON, far too much data, or no TLS at all, with any status.
    .confused = `permission-denied-unexplained`: a firewall's 403 is HTML. `host-is-wrong`: a 404.
    .remedy = Log in to the network, or ask its admin.
    .source = recordings of wandb 0.31.0 (`init_html_proxy_403`, `login_wronghost_html404`).

page-server-failed =
    .meaning = The server itself failed.
    .evidence = HTTP 5xx.
    .confused = `answer-is-not-wandb`: an HTML page of something in between.
    .remedy = Try again; look at the status page.
    .source = wandb `retry_policy.go`.

page-server-does-not-tell =
    .meaning = The server does not tell what would decide.
    .evidence = Fields that it does not know, or answers `null` for: the verdict is could not tell.
    .confused = A refusal: nothing was refused.
    .remedy = Prove it by writing.
    .source = wandb `core/internal/wbapi/gqlcompat.go`: servers know different parts of the schema.

page-permission-denied-unexplained =
    .meaning = Refused, and everything we checked is in order.
    .evidence = A real 403, or a read-only answer, that no other rule explains.
    .confused = Any other cause: it speaks only where they are silent.
    .remedy = Send the admin what was ruled out.
    .source = recordings of wandb 0.31.0 (`init_403`).

page-not-about-wandb =
    .meaning = The pasted text is another service's error.
    .evidence = No line has the form of anything that wandb prints as a failure.
    .confused = `permission-denied-unexplained`: there wandb itself was refused.
    .remedy = Look at the service that printed it, or paste wandb's own output, too.
    .source = public issue threads in which wandb was blamed for others' errors.

page-environment-overrides-file =
    .meaning = A variable of the environment is set and says something else than netrc or the settings files.
    .evidence = The variable, the file and line that it wins over, and the start-up file that sets it.
    .confused = `netrc-overrides-settings`: two files, no variable.
    .remedy = Take the variable out where another account is wanted.
    .source = wandb 0.31.0, `sdk/lib/wbauth/authenticate.py`; `sdk/wandb_settings.py` (order of settings).

page-netrc-overrides-settings =
    .meaning = Netrc and a settings file hold different keys for the same host; which one wins depends on the version of wandb.
    .evidence = A key in netrc and another one in a settings file.
    .confused = `environment-overrides-file`: a variable wins over both.
    .remedy = Take one of them out.
    .source = wandb 0.31.0, `authenticate.py` (`_use_system_auth`: netrc first); 0.22.3, `sdk/lib/apikey.py` (settings first).

page-identity-token-conflict =
    .meaning = A key and an identity token are both named in the environment; wandb refuses to choose.
    .evidence = `WANDB_API_KEY` and `WANDB_IDENTITY_TOKEN_FILE` are both set.
    .confused = `environment-overrides-file`: wandb chooses, and the variable wins.
    .remedy = Unset one of the two.
    .source = wandb 0.31.0, `authenticate.py` (`_try_env_auth`).

page-netrc-split-identity =
    .meaning = The two names of W&B's cloud have different keys in netrc: wandb 0.31 and newer log in as one person, older ones as another.
    .evidence = The entries of `api.forge.coreweave.com` and `api.wandb.ai` hold different keys.
    .confused = `netrc-overrides-settings`: one name, two files.
    .remedy = Write both entries in one switch.
    .source = wandb 0.31.0, `sdk/lib/urls.py`, `wbauth/wbnetrc.py`.

page-netrc-unreadable =
    .meaning = Python does not read the netrc file, so wandb finds no key in it.
    .evidence = File, line and the word out of place.
    .confused = `key-missing`: there the file is fine and has no entry.
    .remedy = Mend the line.
    .source = `CPython`, `Lib/netrc.py`; wandb 0.31.0, `wbnetrc.py` (prints a warning and goes on without a key).

page-settings-unreadable =
    .meaning = Python does not read a settings file, so wandb uses nothing of it.
    .evidence = File and line.
    .confused = `netrc-unreadable`: the other file that wandb reads.
    .remedy = Mend the line.
    .source = `CPython`, `Lib/configparser.py`; wandb 0.31.0, `sdk/lib/settings_file.py` (`_try_read`).

page-netrc-is-open-to-others =
    .meaning = Other users of this machine may read the netrc file, and the keys in it.
    .evidence = The file's mode.
    .confused = `netrc-unreadable`: nobody reads it, not even wandb.
    .remedy = `chmod 600`; a switch does it, too.
    .source = wandb 0.31.0, `wbnetrc.py`: creates the file with 0600 and leaves the mode of an existing one.

page-key-too-new-for-sdk =
    .meaning = The key is longer than this version of wandb takes; the client refuses it before anything is sent.
    .evidence = Characters of the key, and the version of wandb.
    .confused = `key-malformed`: no version takes it. Public advice often blames the paste.
    .remedy = Upgrade wandb.
    .source = wandb 0.22.2, `sdk/lib/apikey.py` (`write_key`); `CHANGELOG.md` of 0.22.3.

page-sdk-is-outdated =
    .meaning = Wandb itself says that this version of it is too old for the host, or was withdrawn.
    .evidence = The client's own words, in a pasted text: `wandb verify` compares itself with the host's `cliVersionInfo`; older clients say of themselves that they were retired or recalled.
    .confused = `key-too-new-for-sdk`: there only the key is too long; "version … is available", which is no failure.
    .remedy = Upgrade wandb, to the version that it names.
    .source = wandb 0.31.0, `sdk/verify/verify.py` (`check_wandb_version`); 0.16.6, `sdk/internal/update.py`.

page-mode-is-offline =
    .meaning = Wandb keeps runs on this machine and sends nothing.
    .evidence = `offline` or `dryrun` in `WANDB_MODE` or in a settings file.
    .confused = `mode-is-disabled`: nothing is kept either.
    .remedy = `wandb online`, then `wandb sync`.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (`mode`), `cli/cli.py` (`online`, `sync`).

page-mode-is-disabled =
    .meaning = Wandb does nothing: no run is kept or sent.
    .evidence = `disabled` in `WANDB_MODE` or in a settings file.
    .confused = `mode-is-offline`: runs are kept on this machine.
    .remedy = `wandb online`, or unset `WANDB_MODE`.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (`mode`).

page-sdk-uses-another-host =
    .meaning = The account belongs to one server, and wandb would speak to another here.
    .evidence = `WANDB_BASE_URL` or `base_url`, and the account's host.
    .confused = `environment-overrides-file`, which may be the reason.
    .remedy = Write the host to the settings file, too, or set `WANDB_BASE_URL`.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (order of settings), `sdk/lib/wbauth/wbnetrc.py` (looks the host up).

page-sdk-does-not-use-account =
    .meaning = wandb on this machine would send another key than the account's that was tested, or finds none for this host.
    .evidence = The key that wandb finds first, held against the one that the test asked with; nothing is sent for it.
    .confused = `sdk-uses-another-host`: there not even the server is the same.
    .remedy = Switch to the account that was tested, or take the variable out that names the other key.
    .source = wandb 0.31.0, `sdk/lib/wbauth/authenticate.py` (`_use_system_auth`); Keywand's own register of accounts.

page-sdk-uses-another-target =
    .meaning = A variable or the settings name another entity or project than the one that was tested; a call that names none itself logs there.
    .evidence = `WANDB_ENTITY`, `WANDB_PROJECT`, or `entity` and `project` of a settings file, held against what was tested.
    .confused = `default-entity-differs`: there nothing on this machine names an entity, and the server chooses.
    .remedy = Name entity and project in the call, or take the variable out.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (order of settings: arguments of the call win).

page-folder-is-bound-elsewhere =
    .meaning = The folder is bound to one account, and the SDK would use another there.
    .evidence = The folder, the account that it is bound to, and the key that wandb finds.
    .confused = `environment-overrides-file`, which may be the reason.
    .remedy = Use `keywand exec`, or a line for direnv.
    .source = Keywand's own register of folders.

page-key-is-on-file =
    .meaning = The same key is on file already.
    .evidence = A salted fingerprint of the key and the host are those of an account on file.
    .confused = `key-belongs-to-another`: another key, of another person.
    .remedy = Choose that account in the list.
    .source = Keywand's own register.

page-key-belongs-to-another =
    .meaning = The key that was entered for one account belongs to another person.
    .evidence = The host names another user as the owner of the key.
    .confused = `key-rejected`: there the host knows no owner.
    .remedy = Enter a key of that account, or add this one as an account of its own.
    .source = the host's answer (`viewer`).

page-account-is-on-another-host =
    .meaning = The key of an account would be used for a host other than the one that it is kept for.
    .evidence = The keychain holds the host beside the key, and it differs from the host that was asked for.
    .confused = `key-belongs-to-another`: there the key belongs to another person.
    .remedy = Add an account for the other host, or remove the account and add it again.
    .source = Keywand itself.

page-target-is-on-another-host =
    .meaning = The address of a page belongs to one server, and another server was named beside it.
    .evidence = The host in the address differs from the host that was given with it, or from another address.
    .confused = `account-is-on-another-host`: there an account was named, not a host.
    .remedy = Leave the other host out, or give `entity/project` instead of the address.
    .source = Keywand itself.

page-label-cannot-be-used =
    .meaning = The name given to an account is an API key, begins with a dash, or leads to another account.
    .evidence = The name has the form of a key, or is the username or ID of another account.
    .confused = `key-malformed`: there the key itself is wrong, not the name of the account.
    .remedy = Choose another name.
    .source = Keywand itself.

page-keychain-is-absent =
    .meaning = This session has no keychain of the system.
    .evidence = The system's own words; common over SSH and in containers.
    .confused = `keychain-is-locked`: there one answers.
    .remedy = Keep the key for this session, or in a file encrypted with a passphrase.
    .source = the system's keychain.

page-keychain-is-locked =
    .meaning = The keychain is locked, or denies access.
    .evidence = The system's own words; it does not tell the two apart.
    .confused = `keychain-lost-key`: there the keychain is open and has no key.
    .remedy = Unlock it and try again.
    .source = the system's keychain.

page-keychain-does-not-answer =
    .meaning = The keychain gave no answer within 20 s.
    .evidence = No answer, perhaps because a window of the system waits for a password.
    .confused = `keychain-is-locked`: there it answers.
    .remedy = Look for that window, then try again.
    .source = the system's keychain.

page-keychain-lost-key =
    .meaning = An account is on file, and the keychain has no key for it.
    .evidence = The keychain is open, answers, and knows no such entry.
    .confused = `keychain-is-locked`: there the key may well be inside.
    .remedy = Enter the key again, or remove the account.
    .source = the system's keychain.

page-passphrase-is-needed =
    .meaning = The key file is encrypted, and nobody has given its passphrase since Keywand started.
    .evidence = The account's key is kept in the encrypted file.
    .confused = `passphrase-is-wrong`: there one was given.
    .remedy = Enter the passphrase.
    .source = Keywand itself.

page-passphrase-is-wrong =
    .meaning = The passphrase does not open the encrypted key file.
    .evidence = Decrypting failed; nothing was changed.
    .confused = `register-is-unreadable`: there the list of accounts is damaged.
    .remedy = Enter the passphrase again; nobody can read the keys without it.
    .source = Keywand itself.

page-register-is-newer =
    .meaning = A newer Keywand wrote the list of accounts.
    .evidence = The version that stands in the file.
    .confused = `register-is-unreadable`: there the file is damaged.
    .remedy = Update Keywand.
    .source = Keywand's own register.

page-register-is-unreadable =
    .meaning = The list of accounts cannot be read; it is left as it is.
    .evidence = The parser's words.
    .confused = `register-is-newer`: there the file is fine.
    .remedy = Restore the file from a backup, or move it away and add the accounts again; the keys are still in the keychain.
    .source = Keywand's own register.

page-another-keywand-is-busy =
    .meaning = Another window or terminal of Keywand is writing.
    .evidence = Its lock has been held for more than 10 s.
    .confused = `file-cannot-be-written`: there the system refuses.
    .remedy = Try again.
    .source = Keywand itself.

page-file-cannot-be-written =
    .meaning = A file could not be read or written; it is left as it was.
    .evidence = The system's own words.
    .confused = `file-changed-since`: there another program wrote it.
    .remedy = Look at free space and at the rights of the file and its folder, then try again.
    .source = the system.

page-file-changed-since =
    .meaning = Another program changed a file after the plan for it was shown.
    .evidence = The file is not the one that the plan was made on.
    .confused = `another-keywand-is-busy`: there Keywand itself is writing.
    .remedy = Look at the new plan.
    .source = Keywand itself.

page-link-leads-nowhere =
    .meaning = A file is a symbolic link whose end is missing, or that leads to itself.
    .evidence = The link, followed.
    .confused = `file-cannot-be-written`: there the end is known.
    .remedy = Repair the link or remove it.
    .source = the system.

page-account-is-unknown =
    .meaning = No account on file has this name.
    .evidence = No label, username or id of the list is the name that was given.
    .confused = `key-missing`: there no account was named.
    .remedy = Look at `keywand accounts`.
    .source = Keywand's own register.

page-nothing-to-undo =
    .meaning = There is no switch to take back.
    .evidence = None of the last 20 switches is left.
    .confused = `file-changed-since`: there a switch is left, and a file has changed.
    .remedy = Switch to the account that you want.
    .source = Keywand's own receipts of switches.

page-output-is-a-terminal =
    .meaning = `keywand env` would show a key on the screen.
    .evidence = Standard output is a terminal.
    .confused = A pipe or `eval`, where nobody sees it.
    .remedy = Use it inside a command: `eval "$(keywand env NAME)"`.
    .source = Keywand itself.

page-system-refused =
    .meaning = The system would not open a page or fill the clipboard.
    .evidence = The system's own words.
    .confused = `file-cannot-be-written`: there a file is concerned.
    .remedy = Select the text on the screen and copy it.
    .source = the system.

page-check-was-cancelled =
    .meaning = The test was stopped before it decided anything.
    .evidence = The person pressed cancel.
    .confused = `answer-timed-out`: there the server was silent, and nobody stopped the test.
    .remedy = Test again.
    .source = Keywand itself.

page-allowed =
    .meaning = Runs may be logged there.
    .evidence = A run was made and removed again; or the read-only test passed, which says that it should work, and proves nothing.
    .confused = A pass that quota, rate limits or a policy turn into a refusal at the first write.
    .remedy = Copy the snippet.
    .source = github.com/wandb/wandb/pull/12878 (what decides without writing).

page-region-is-blocked =
    .meaning = A 403 in a web server's words comes from the front door of W&B's cloud, not from its check of rights.
    .evidence = HTTP 403 as a page of HTML, or `403 Forbidden` without a path and without `PERMISSION_ERROR`.
    .confused = `answer-is-not-wandb`: there another page, such as a firewall's, says who speaks. `permission-denied-unexplained`: there W&B names the path that was refused.
    .remedy = Try from another network; else keep runs offline and ask W&B's support.
    .source = public issue threads, in which W&B named blocked countries and providers.

page-run-is-not-started =
    .meaning = A call such as `wandb.log` needs an active run, and there is none.
    .evidence = The client's words: `You must call wandb.init() before …`, `Run … is finished`.
    .confused = `mode-is-disabled`: there a run is started that keeps nothing.
    .remedy = Call `wandb.init()` first, in the same process; call `finish()` last.
    .source = wandb 0.12 to 0.31, `wandb/sdk/lib/preinit.py`, `wandb/sdk/wandb_run.py`.

page-run-belongs-to-another =
    .meaning = The run was made by another account, and only its owner or a team admin may stop or delete it.
    .evidence = `run.user` is another account, and the own role is not that of an admin.
    .confused = `role-is-view-only`: there the account may not write to any run.
    .remedy = Ask the owner of the run or a team admin.
    .source = W&B documentation, team roles: members delete and stop only runs that they created.

page-run-not-found =
    .meaning = No run of this id exists under the entity and the project.
    .evidence = `run … not found`, HTTP 404, while a run was updated or looked up.
    .confused = `run-id-was-deleted`: there the server says that the id was used and deleted. `permission-denied-unexplained`: that is HTTP 403.
    .remedy = Compare entity, project and id with the run's page.
    .source = public issue threads; wandb 0.31.0, `wandb/apis/public/runs.py`.

page-wandb-is-shadowed =
    .meaning = Python found a folder or file called `wandb` in place of the package.
    .evidence = `module 'wandb' has no attribute …`, `cannot import name … from 'wandb'`, `'wandb' is not a package`.
    .confused = `sdk-does-not-load`: there the package itself is found and fails.
    .remedy = Look at `wandb.__path__`; rename the file, or install the package in this Python.
    .source = public issue threads.

page-sdk-does-not-load =
    .meaning = The package is not installed here, or it cannot be imported: a part is missing or protobuf does not fit.
    .evidence = An error of `import wandb`, a missing command `wandb` or `wandb-core`.
    .confused = `wandb-is-shadowed`: there another folder is imported.
    .remedy = Install wandb and protobuf anew, or use a fresh virtual environment.
    .source = public issue threads; wandb 0.17 to 0.31, `wandb/util.py`.

page-local-service-does-not-start =
    .meaning = The process that wandb starts beside the script did not come up.
    .evidence = `Timed out waiting for wandb service to start`, `The wandb service process exited`.
    .confused = `answer-timed-out` and `host-unreachable`: there the server was asked.
    .remedy = Wait longer, start fewer processes, use a local disk.
    .source = wandb 0.13 to 0.31, `wandb/sdk/lib/service`; public issue threads.

page-folder-cannot-be-written =
    .meaning = Wandb may not write a file or folder of this machine.
    .evidence = The operating system's words with a path: `Permission denied: '…'`, `Read-only file system`, `No space left on device`.
    .confused = `permission-denied-unexplained`: there W&B's server refuses, and no path of this machine stands behind the words.
    .remedy = Let wandb write elsewhere, or mend the owner of the path.
    .source = public issue threads; wandb 0.31.0, `wandb/cli/cli.py`.

page-sweep-not-found =
    .meaning = No sweep of this id exists under the entity and the project.
    .evidence = `Could not find sweep …`, `sweep … not found`.
    .confused = `project-not-found`: there the project itself is missing.
    .remedy = Give the whole path ENTITY/PROJECT/ID.
    .source = wandb 0.31.0, `wandb/apis/public/sweeps.py`, `wandb/wandb_agent.py`.

page-sweep-owner-is-refused =
    .meaning = The server does not take the key's user as the owner of a sweep.
    .evidence = `Sweep user not valid`, HTTP 400, path upsertSweep.
    .confused = `key-rejected`: there the server knows no account for the key.
    .remedy = Name an entity of the account's own; look whose key is used.
    .source = public issue threads.

page-value-is-too-long =
    .meaning = A name or the config is larger than W&B takes.
    .evidence = `… limit exceeded for …`, `run config cannot exceed 15 MB`, HTTP 400.
    .confused = `quota-exceeded`: there the plan's storage or hours are used up.
    .remedy = Shorten the field; keep large values in an artifact.
    .source = public issue threads.

page-storage-refuses-upload =
    .meaning = The bucket behind W&B refused a file.
    .evidence = A bucket's XML (`AccessDenied`), `storage.objects.…`, HTTP 403 while a file is uploaded.
    .confused = `quota-exceeded`: there W&B says that storage is used up.
    .remedy = Look at the clock and the proxy; ask whoever runs the bucket.
    .source = public issue threads.

page-registry-link-refused =
    .meaning = An artifact may not be linked to the registry, or an alias of it not be changed.
    .evidence = `linking is only allowed within the same team …`, `Unable to find organization for entity …`, `You do not have permission to add the following alias …`.
    .confused = `artifact-refused`: there the artifact cannot be read.
    .remedy = Name the target as `wandb-registry-NAME/COLLECTION`; ask an admin of the registry.
    .source = public issue threads; wandb 0.31.0, `wandb/sdk/artifacts`; W&B documentation, registry roles.

page-launch-queue-refused =
    .meaning = A queue of Launch cannot be read or filled by this account.
    .evidence = `Error fetching run queues for …`, `queue … not found`.
    .confused = `project-not-found`: there no queue is asked for.
    .remedy = Compare entity and queue with the page of Launch.
    .source = wandb 0.31.0, `wandb/sdk/launch`.

page-inference-is-refused =
    .meaning = W&B Inference does not serve this account or this place.
    .evidence = HTTP 403 of `api.inference.wandb.ai`.
    .confused = `key-rejected`: that is HTTP 401; `quota-exceeded`: 402.
    .remedy = Ask an admin of the organization.
    .source = W&B documentation, Inference.

page-error-is-unknown =
    .meaning = Wandb reports an error whose words Keywand does not know.
    .evidence = A line of wandb or weave that reports an error, and no shape reads it.
    .confused = `not-about-wandb`: there another service fails.
    .remedy = Read the log of the run; test the target; upgrade wandb.
    .source = Keywand itself.

### The page of each code: what it means, what speaks for it, what it is taken for, what to do, where that is known from.
### English: word for word what the rule files say (src/diagnose/rule); a test holds them together.

page-key-missing =
    .meaning = wandb found no key for the host.
    .evidence = wandb printed `No API key configured` or `api_key not configured (no-tty)`, or asked for a key.
    .confused = `key-rejected`: a key was sent. `netrc-unreadable` may explain why there is no key, and is shown first.
    .remedy = Add an account, or log in.
    .source = Outputs of wandb 0.16.6 to 0.31.0 without a key.

page-key-malformed =
    .meaning = wandb itself would reject this key format, so nothing is sent.
    .evidence = Length and characters of the key: quotation marks, an assignment, white space, full-width letters, or a masked key.
    .confused = A new 86-character key, which is valid. `key-rejected`: the format is right.
    .remedy = Paste the key again.
    .source = wandb 0.31.0, `sdk/lib/wbauth/validation.py`.

page-key-rejected =
    .meaning = The host does not recognize the key: it was deleted, mistyped, or issued by another host.
    .evidence = HTTP 401 with any body, or `viewer: null` with HTTP 200. Likely if wandb never learned who owns the key and was refused without an HTTP status.
    .confused = A 403 with the same text: the key is valid but lacks permission. The HTTP status tells them apart.
    .remedy = Create a new key on the API key page, then log in again.
    .source = wandb issues #1239, #2966, #5319, #7118; recordings of wandb 0.31.0 (`<no message>`).

page-key-for-other-host =
    .meaning = The host does not recognize the key, but a saved account uses the same key on another host.
    .evidence = HTTP 401 or no viewer on this host; the same key is saved for another host, where it last worked. Nothing is sent to the other host, so this is never certain.
    .confused = `key-rejected`: the key is not saved for another host, or did not work there either.
    .remedy = Use that account, or point wandb at its host.
    .source = Recordings of wandb 0.31.0 (keys are stored by host).

page-host-is-wrong =
    .meaning = The address is the W&B web app, has an extra path, or is another server. It is not the API.
    .evidence = 404 without GraphQL on `/graphql`, or a redirect to https on the same host.
    .confused = `answer-is-not-wandb`: the address is right, but something on the network answered instead.
    .remedy = Enter the API's address.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (`validate_base_url`).

page-host-is-unconfirmed =
    .meaning = A key is about to be sent to a host you have not confirmed.
    .evidence = The host is not W&B Cloud and no saved account uses it, or its name resembles a known host.
    .confused = `host-is-wrong`: the address is not the API.
    .remedy = Compare the name letter by letter with what your administrator gave you, then confirm.
    .source = Keywand's own rule.

page-connection-is-not-encrypted =
    .meaning = The address starts with http, so the key would be sent unencrypted.
    .evidence = The host uses http and is not this machine.
    .confused = `tls-untrusted`: the connection is encrypted, but the issuer is not trusted.
    .remedy = Use https if the server supports it.
    .source = Keywand's own rule.

page-proxy-is-unconfirmed =
    .meaning = Requests would go through a proxy that only the working folder sets.
    .evidence = `http_proxy` or `https_proxy` is set in the settings file of the working folder, and you have not confirmed that proxy.
    .confused = `proxy-refused`: the proxy was used but did not connect.
    .remedy = Confirm the proxy if you recognize it, or delete the line from the file.
    .source = Keywand's own rule; wandb, `core/internal/clients/proxy.go`.

page-target-is-incomplete =
    .meaning = The target does not include a project.
    .evidence = Nothing in the input can be a project name.
    .confused = `project-not-found`: a project is specified.
    .remedy = Enter `entity/project`, or paste the URL of a project page.
    .source = Keywand's own rule.

page-target-is-registry =
    .meaning = The URL belongs to a registry, not to a project.
    .evidence = The path of the URL is `/orgs/ORGANIZATION/registry/NAME`, or `registry/NAME`, perhaps after a team.
    .confused = `target-is-incomplete`: the input does not include a project.
    .remedy = Enter the project that the artifact comes from, and specify the registry with `--registry`.
    .source = wandb 0.31.0, `sdk/artifacts/artifact.py`; W&B documentation (registry).

page-entity-not-found =
    .meaning = No entity has this name.
    .evidence = `entity: null`; or `available: true` (W&B answers an unknown name with a placeholder, so a non-null entity proves nothing); or 404 `entity X not found during upsertBucket`.
    .confused = A server without `available`: team membership is used instead, with lower confidence.
    .remedy = Use an entity that the account has access to.
    .source = github.com/wandb/wandb/pull/12878; Mask3D#66, wandb#2484.

page-entity-misspelled =
    .meaning = No entity has this name, but the account has one with a similar name.
    .evidence = As for `entity-not-found`, plus a similar name (differing in case, hyphen or underscore, full-width characters, or at most two edits).
    .confused = `entity-not-found`, which is shown second.
    .remedy = Use the similar name.
    .source = W&B documentation, permission errors: spelling and case of the entity.

page-entity-is-placeholder =
    .meaning = The name was copied from a README or from documentation.
    .evidence = A well-known placeholder, and the target was refused.
    .confused = A real team with this name that accepts runs: then nothing is wrong.
    .remedy = Use an entity that the account has access to.
    .source = The most common report in public issues (wandb #8609, #8800, #9156).

page-entity-belongs-to-others =
    .meaning = The entity exists, and the account is not a member of it.
    .evidence = `available: false`, neither the username nor one of `viewer.teams`, and `readOnly: true`.
    .confused = `role-is-view-only`: the account is a member. Open projects accept runs from anyone; `project.readOnly` is what counts.
    .remedy = Ask a team admin, log to one of your own entities, or use another account.
    .source = W&B documentation, teams; wandb#9156.

page-another-account-is-member =
    .meaning = This account cannot log runs there, but another saved account should be able to.
    .evidence = Another saved account on the same server was tested on the same target since Keywand started and passed (certain); or its last result lists the entity as writable (likely), or lists it without saying so (possible). Nothing is sent.
    .confused = The cause itself, shown before it. This is a workaround, not a cause.
    .remedy = Switch to that account.
    .source = `viewer.teams` and `Entity.readOnly`: wandb `core/api/graphql/query_viewer.graphql`, github.com/wandb/wandb/pull/12878.

page-entity-is-organization =
    .meaning = The name is an organization, not a team.
    .evidence = `entityType: organization`, or the name of one of the account's organizations.
    .confused = `entity-not-found`: nothing has this name.
    .remedy = Use a team of the organization.
    .source = W&B documentation, organizations; wandb `misc.graphql` (`FetchOrgInfoFromEntity`).

page-personal-entity-disabled =
    .meaning = The personal entity does not accept runs.
    .evidence = The entity equals the username, and it is read-only or was refused.
    .confused = `entity-not-found`. The server's exact message is not known, so confidence is at most Likely.
    .remedy = Use the default team.
    .source = W&B documentation, `GORILLA_DISABLE_PERSONAL_ENTITY`; sign-ups since 2024 get a team.

page-entity-project-swapped =
    .meaning = Entity and project look swapped.
    .evidence = The given project is one of the account's entities, and the given entity is not.
    .confused = `entity-not-found`, which is shown second.
    .remedy = Swap them.
    .source = Public reports.

page-default-entity-differs =
    .meaning = No entity was given, so the server uses the default entity, which may not be the one you want.
    .evidence = No entity was given, the default entity has no such project, and the account has other entities; or a test run was created somewhere else.
    .confused = `service-account-without-entity`: the same for service accounts.
    .remedy = Specify the entity.
    .source = wandb 0.31.0 sends `entity: null`, and the server returns the entity it chose.

page-action-needs-team-admin =
    .meaning = Only team admins can do this, unless the team's settings allow it to members.
    .evidence = The account's role in the team is not Admin, or the entity is not a team.
    .confused = `invitation-pending`: the account has not joined the team yet.
    .remedy = Ask a team admin.
    .source = W&B documentation, team roles: members cannot invite others by default.

page-role-is-view-only =
    .meaning = The team role only allows viewing.
    .evidence = The member list shows the role view-only, viewer or a custom role, and `readOnly: true`.
    .confused = `project-is-restricted`. `seat-has-no-access`: the role allows writing.
    .remedy = Ask a team admin for another role.
    .source = W&B documentation, team roles. Role names are free text; unknown ones are shown as is.

page-seat-has-no-access =
    .meaning = The role allows writing, but the seat in the organization may prevent it.
    .evidence = Role Member or Admin, but `readOnly: true`. The API does not expose seats, so confidence is at most Possible.
    .confused = `organization-key-required`, which looks the same.
    .remedy = Ask an organization admin.
    .source = W&B documentation, seats (Full, Viewer, No access).

page-invitation-pending =
    .meaning = The account was invited but has not accepted yet.
    .evidence = The member list shows a pending invitation.
    .confused = `entity-belongs-to-others`: there is no invitation.
    .remedy = Accept the invitation.
    .source = wandb `get_team_entity.py` (`Member.pending`).

page-organization-key-required =
    .meaning = The organization accepts only organization API keys.
    .evidence = The server says that the key cannot access this resource; or the role allows writing but `readOnly: true` (Possible). A read without any key tells a public project apart.
    .confused = `entity-belongs-to-others`: the account is not a member. `seat-has-no-access` looks the same.
    .remedy = Create an organization API key.
    .source = W&B documentation, api-keys (enforced organization-scoped keys, 2026).

page-service-account-other-team =
    .meaning = The account is another team's service account.
    .evidence = An empty email address or the account type suggests a service account, and it does not belong to this team. The API does not say so, so confidence is at most Possible.
    .confused = `entity-belongs-to-others`, which is certain; this is a guess.
    .remedy = Ask the team for a service account of its own.
    .source = W&B documentation, service accounts.

page-service-account-without-entity =
    .meaning = A service account without an entity logs to its own team.
    .evidence = A service account, and no entity was given.
    .confused = `default-entity-differs`: the same for user accounts.
    .remedy = Set `WANDB_ENTITY` or `entity=`.
    .source = W&B documentation, service accounts.

page-project-not-found =
    .meaning = The project does not exist yet: the first `wandb.init` creates it.
    .evidence = `project: null`, and the entity exists and is not read-only.
    .confused = `project-misspelled`. `project-is-restricted` looks the same if the server hides the project.
    .remedy = Nothing to do, unless the name is wrong.
    .source = github.com/wandb/wandb/pull/12878; recordings of wandb 0.31.0 (`upsertBucket` alone creates the project).

page-project-misspelled =
    .meaning = No project with this name is visible, but one with a similar name is.
    .evidence = `project: null`, and the entity has a project with a similar name.
    .confused = `project-not-found`: the first run would create a second project next to the right one.
    .remedy = Use the similar name.
    .source = W&B documentation, permission errors: spelling and case of the project.

page-project-name-invalid =
    .meaning = wandb itself would reject the project name, so nothing is sent.
    .evidence = One of `/ \ # ? % :`, or more than 128 characters.
    .confused = `project-not-found`: the name is valid.
    .remedy = Use a corrected name.
    .source = wandb 0.31.0, `sdk/wandb_settings.py`.

page-project-is-restricted =
    .meaning = Only invited team members can use the project.
    .evidence = The account is a team member with write access, but the project is `RESTRICTED` and read-only, or hidden.
    .confused = `role-is-view-only`. `project-not-found` looks the same if the server hides the project.
    .remedy = Ask the project owner for an invitation.
    .source = W&B documentation, restricted projects.

page-project-is-public-read-only =
    .meaning = Everyone can view the project, but only the team can write.
    .evidence = The project is visible and read-only, and the account is not a member.
    .confused = `entity-belongs-to-others`: the same, but for the team.
    .remedy = Log to one of your own entities, or ask a team admin.
    .source = W&B documentation, project visibility (Public).

page-project-creation-refused =
    .meaning = Entity and role look fine, but creating the project was refused.
    .evidence = `upsertModel` was refused, after “Create this project” or in a pasted text.
    .confused = `permission-denied-unexplained`: a run was refused. A run to a missing project that you are not allowed to create looks the same. `entity-not-found`: the server says that the entity does not exist.
    .remedy = Ask a team admin to create the project or to let you create it, or use an existing project.
    .source = W&B documentation, team settings (who can create projects); wandb 0.31.0, `apis/public/api.py` (`create_project`).

page-run-id-was-deleted =
    .meaning = The run ID was used and deleted before. Deleted IDs cannot be reused.
    .evidence = HTTP 409 (400 and 410 have been seen), `was previously created and deleted`.
    .confused = A timeout in `wandb.init`: some versions report it that way.
    .remedy = Use a new ID.
    .source = wandb#4897, docs.wandb.ai/models/runs/delete-runs.

page-resume-run-missing =
    .meaning = The run to resume does not exist in this entity and project.
    .evidence = wandb printed `does not exist` or `requires an existing run to resume`.
    .confused = `run-id-was-deleted`: the server knows the ID. Often the default entity or project differs from that of the first run.
    .remedy = Specify the entity and project of the first run, or remove `resume`.
    .source = Outputs of wandb 0.16.6 to 0.31.0 with `resume="must"`.

page-artifact-refused =
    .meaning = W&B did not return an artifact: its path is wrong, or you are not allowed to read its project.
    .evidence = wandb's message about an artifact, or a refusal in code that calls `use_artifact`.
    .confused = `permission-denied-unexplained`: the run itself was refused. W&B returns the same error for a wrong path and for missing permission.
    .remedy = First check the entity, project, name and version in the path. Then ask for access.
    .source = Outputs of wandb 0.16.6 to 0.31.0 (`use_artifact`); public issue threads.

page-run-was-not-removed =
    .meaning = The test run could not be deleted.
    .evidence = The write was accepted, but `deleteRun` was not.
    .confused = A refused write.
    .remedy = Delete the run by hand on its page.
    .source = W&B documentation, custom roles: a role can allow creating runs but not deleting them.

page-rate-limited =
    .meaning = Too many requests were sent in a short time.
    .evidence = HTTP 429, `Retry-After`.
    .confused = `server-failed`: the server has an error.
    .remedy = Wait a moment, then try again.
    .source = W&B documentation, rate limits.

page-quota-exceeded =
    .meaning = The plan's storage or tracked hours are used up.
    .evidence = HTTP 402, or 403 with a message about storage, quota, billing or tracked hours.
    .confused = `permission-denied-unexplained`. A usage limit shows only when something is written.
    .remedy = Ask the billing admin.
    .source = Public reports; the exact message is not confirmed.

page-dns-failed =
    .meaning = The host name cannot be resolved.
    .evidence = The system's resolver gives no address, or does not answer within 3 s.
    .confused = `host-unreachable`: the name resolves.
    .remedy = Check the host name, the network and the VPN.
    .source = Observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

page-host-unreachable =
    .meaning = Could not connect: refused, no route, or connection reset.
    .evidence = The name resolves, but connecting failed at once or the connection was reset.
    .confused = `connect-timed-out`: there was no response at all.
    .remedy = Check the network, VPN, firewall and port.
    .source = Observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

page-connect-timed-out =
    .meaning = No connection was established within 3 s.
    .evidence = The name resolves, but TCP or TLS gets no response.
    .confused = `answer-timed-out`: the connection was established.
    .remedy = Check the firewall, VPN and proxy.
    .source = Observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

page-answer-timed-out =
    .meaning = The connection was established, but no complete response arrived within 10 s.
    .evidence = The connection was established, but the response was missing or incomplete.
    .confused = Older wandb versions report this as an authentication error.
    .remedy = Try again, and check whether the server is up.
    .source = Observed; wandb reports “service process is busy” after 11 to 13 s for all four network failures.

page-proxy-refused =
    .meaning = The proxy could not be reached or refused the connection.
    .evidence = The CONNECT request through the proxy failed.
    .confused = `tls-untrusted`; `proxy-login-required`.
    .remedy = Check the proxy setting shown on the card.
    .source = wandb `core/internal/clients/proxy.go`.

page-proxy-login-required =
    .meaning = The proxy requires authentication.
    .evidence = HTTP 407.
    .confused = `proxy-refused`: the proxy did not ask for credentials. `key-rejected`: W&B's own authentication.
    .remedy = Add the credentials to the proxy setting.
    .source = RFC 9110, 407.

page-tls-untrusted =
    .meaning = The certificate was not issued by an authority this machine trusts.
    .evidence = The system rejected the certificate. Issuer, dates and names are shown.
    .confused = `tls-expired`, `tls-name-mismatch`.
    .remedy = Add your company's CA certificate. Verification cannot be skipped.
    .source = The certificate itself, read while the system verifies it.

page-tls-expired =
    .meaning = The certificate is expired or not yet valid, or this machine's clock is wrong.
    .evidence = The system's verification result and the dates.
    .confused = `tls-untrusted`: the issuer is not trusted.
    .remedy = Renew the certificate, and check the clock.
    .source = The certificate itself, read while the system verifies it.

page-tls-name-mismatch =
    .meaning = The certificate is for different host names.
    .evidence = The system's verification result and the names.
    .confused = `tls-untrusted`: the issuer is not trusted.
    .remedy = Use the right host name.
    .source = The certificate itself, read while the system verifies it.

page-weave-is-unavailable =
    .meaning = The server has no Weave, or Weave's trace server has a different address.
    .evidence = `Weave is not available on the server`, after the trace server answered 404.
    .confused = `host-is-wrong`: the address is not that of W&B's API.
    .remedy = Check `WANDB_BASE_URL` and `WF_TRACE_SERVER_URL`. On a self-hosted server, ask its admin whether Weave is enabled.
    .source = weave 0.54.0, `weave/trace/weave_init.py` and `weave/trace/env.py` (`weave_trace_server_url`).

page-answer-is-not-wandb =
    .meaning = Something other than W&B responded: a captive portal, a firewall, a login page.
    .evidence = HTML, a redirect, unrelated JSON, an oversized response, or a non-TLS response, with any HTTP status.
    .confused = `permission-denied-unexplained`: a firewall's 403 is HTML. `host-is-wrong`: a 404.
    .remedy = Log in to the network, or ask its administrator.
    .source = Recordings of wandb 0.31.0 (`init_html_proxy_403`, `login_wronghost_html404`).

page-server-failed =
    .meaning = The server returned an error.
    .evidence = HTTP 5xx.
    .confused = `answer-is-not-wandb`: an HTML page from something on the network.
    .remedy = Try again, and check the status page.
    .source = wandb `retry_policy.go`.

page-server-does-not-tell =
    .meaning = The server did not return the information needed to decide.
    .evidence = Fields that the server does not support, or returns as `null`.
    .confused = A refusal: nothing was refused.
    .remedy = Confirm with a test write.
    .source = wandb `core/internal/wbapi/gqlcompat.go`: servers know different parts of the schema.

page-permission-denied-unexplained =
    .meaning = Access was refused, although everything Keywand checked is fine.
    .evidence = A 403 or a read-only response that no other cause explains.
    .confused = Any other cause: this one is shown only if no other applies.
    .remedy = Send the admin the list of what was checked.
    .source = Recordings of wandb 0.31.0 (`init_403`).

page-not-about-wandb =
    .meaning = The pasted text contains no W&B error.
    .evidence = No line matches a wandb error.
    .confused = `permission-denied-unexplained`: W&B itself denied access.
    .remedy = Check the service that printed the error, or paste wandb's output as well.
    .source = Public issues where another service's error was reported as wandb's.

page-environment-overrides-file =
    .meaning = An environment variable is set and differs from netrc or the settings files.
    .evidence = The variable, the file and line it overrides, and the startup file that sets it.
    .confused = `netrc-overrides-settings`: two files, no environment variable.
    .remedy = Unset the variable to use another account.
    .source = wandb 0.31.0, `sdk/lib/wbauth/authenticate.py`; `sdk/wandb_settings.py` (order of settings).

page-netrc-overrides-settings =
    .meaning = netrc and a settings file have different keys for the same host. Which one is used depends on the wandb version.
    .evidence = One key in netrc, a different one in a settings file.
    .confused = `environment-overrides-file`: a variable overrides both.
    .remedy = Remove one of them.
    .source = wandb 0.31.0, `authenticate.py` (`_use_system_auth`: netrc first); 0.22.3, `sdk/lib/apikey.py` (settings first).

page-identity-token-conflict =
    .meaning = Both an API key and an identity token are set in the environment; wandb stops with an error.
    .evidence = `WANDB_API_KEY` and `WANDB_IDENTITY_TOKEN_FILE` are both set.
    .confused = `environment-overrides-file`: wandb picks the variable.
    .remedy = Unset one of the two.
    .source = wandb 0.31.0, `authenticate.py` (`_try_env_auth`).

page-netrc-split-identity =
    .meaning = The two host names of W&B Cloud have different keys in netrc. wandb 0.31 and later log in as one user, earlier versions as another.
    .evidence = The entries for `api.forge.coreweave.com` and `api.wandb.ai` contain different keys.
    .confused = `netrc-overrides-settings`: one host, two files.
    .remedy = Switch accounts once; Keywand writes both entries.
    .source = wandb 0.31.0, `sdk/lib/urls.py`, `wbauth/wbnetrc.py`.

page-netrc-unreadable =
    .meaning = Python cannot parse netrc, so wandb finds no key in it.
    .evidence = File, line, the unexpected token, and which of Python's rules it breaks.
    .confused = `key-missing`: the file is fine but has no entry.
    .remedy = Run `keywand netrc --mend`, which makes the smallest change, or fix the line.
    .source = `CPython`, `Lib/netrc.py`; wandb 0.31.0, `wbnetrc.py` (prints a warning and continues without a key).

page-settings-unreadable =
    .meaning = Python cannot parse a settings file, so wandb ignores it.
    .evidence = File and line.
    .confused = `netrc-unreadable`: the other file that wandb reads.
    .remedy = Fix the line.
    .source = `CPython`, `Lib/configparser.py`; wandb 0.31.0, `sdk/lib/settings_file.py` (`_try_read`).

page-netrc-is-open-to-others =
    .meaning = Other users on this machine can read netrc and the keys in it.
    .evidence = The file permissions.
    .confused = `netrc-unreadable`: even wandb cannot read it.
    .remedy = Run `chmod 600`; switching accounts also fixes this.
    .source = wandb 0.31.0, `wbnetrc.py`: creates the file with 0600 and does not change the permissions of an existing one.

page-key-too-new-for-sdk =
    .meaning = The key is too long for this wandb version, which rejects it before sending anything.
    .evidence = The key length and the wandb version.
    .confused = `key-malformed`: no version accepts it. Advice online often blames a bad paste.
    .remedy = Upgrade wandb.
    .source = wandb 0.22.2, `sdk/lib/apikey.py` (`write_key`); `CHANGELOG.md` of 0.22.3.

page-sdk-is-outdated =
    .meaning = wandb reports that this version is too old for the host, or was yanked.
    .evidence = wandb's own output in a pasted text. `wandb verify` checks against the host's `cliVersionInfo`; older versions report that they were retired or recalled.
    .confused = `key-too-new-for-sdk`: only the key is too long. “version … is available” is not an error.
    .remedy = Upgrade wandb to the version shown.
    .source = wandb 0.31.0, `sdk/verify/verify.py` (`check_wandb_version`); 0.16.6, `sdk/internal/update.py`.

page-mode-is-offline =
    .meaning = wandb saves runs on this machine and uploads nothing.
    .evidence = `offline` or `dryrun` in `WANDB_MODE` or in a settings file.
    .confused = `mode-is-disabled`: nothing is saved either.
    .remedy = Run `wandb online`, then `wandb sync`.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (`mode`), `cli/cli.py` (`online`, `sync`).

page-mode-is-disabled =
    .meaning = wandb does nothing: no run is saved or uploaded.
    .evidence = `disabled` in `WANDB_MODE` or in a settings file.
    .confused = `mode-is-offline`: runs are saved on this machine.
    .remedy = Run `wandb online`, or unset `WANDB_MODE`.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (`mode`).

page-sdk-uses-another-host =
    .meaning = The account is on one server, but wandb connects to another here.
    .evidence = `WANDB_BASE_URL` or `base_url`, and the account's host.
    .confused = `environment-overrides-file`, which may be the cause.
    .remedy = Also write the host to the settings file, or set `WANDB_BASE_URL`.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (order of settings), `sdk/lib/wbauth/wbnetrc.py` (looks the host up).

page-sdk-does-not-use-account =
    .meaning = On this machine, wandb would use a different key than the one that was tested, or has none for this host.
    .evidence = The key that wandb finds first, compared with the one used for the test. Nothing is sent.
    .confused = `sdk-uses-another-host`: even the server is different.
    .remedy = Switch to the tested account, or unset the variable that holds the other key.
    .source = wandb 0.31.0, `sdk/lib/wbauth/authenticate.py` (`_use_system_auth`); Keywand's account list.

page-sdk-uses-another-target =
    .meaning = A variable or settings file specifies a different entity or project than the one tested. Calls that do not specify one log there.
    .evidence = `WANDB_ENTITY`, `WANDB_PROJECT`, or `entity` and `project` in a settings file, compared with the tested target.
    .confused = `default-entity-differs`: nothing on this machine specifies an entity, so the server chooses.
    .remedy = Specify the entity and project in the call, or unset the variable.
    .source = wandb 0.31.0, `sdk/wandb_settings.py` (order of settings: arguments of the call win).

page-folder-is-bound-elsewhere =
    .meaning = The folder is bound to one account, but wandb uses another there.
    .evidence = The folder, the account that it is bound to, and the key that wandb finds.
    .confused = `environment-overrides-file`, which may be the cause.
    .remedy = Use `keywand exec`, or add the line for direnv.
    .source = Keywand's folder bindings.

page-key-is-on-file =
    .meaning = The same key is already saved.
    .evidence = A salted fingerprint of the key and the host match a saved account.
    .confused = `key-belongs-to-another`: a different key of a different user.
    .remedy = Choose that account from the list.
    .source = Keywand's account list.

page-key-belongs-to-another =
    .meaning = The key entered for one account belongs to another user.
    .evidence = The host names another user as the owner of the key.
    .confused = `key-rejected`: the host does not identify an owner.
    .remedy = Enter a key of that account, or add this one as a separate account.
    .source = The host's answer (`viewer`).

page-account-is-on-another-host =
    .meaning = The key of a saved account would be used for a different host than it was saved for.
    .evidence = The keychain stores the host with the key, and it differs from the host that was requested.
    .confused = `key-belongs-to-another`: the key belongs to a different user.
    .remedy = Add an account for the other host, or remove the account and add it again.
    .source = Keywand's own rule.

page-target-is-on-another-host =
    .meaning = The URL is on one server, but a different server was given with it.
    .evidence = The host in the URL differs from the host that was given with it, or from the host of another URL.
    .confused = `account-is-on-another-host`: an account was given, not a host.
    .remedy = Leave out the other host, or enter `entity/project` instead of the URL.
    .source = Keywand's own rule.

page-url-does-not-fit-target =
    .meaning = The URL of a run, sweep, artifact or registry does not fit the target that is tested.
    .evidence = The URL is on a different host than the account, the run or sweep is in a different entity or project, or the URL is for a different kind of page.
    .confused = `run-not-found`: the server was asked for a run.
    .remedy = Enter a URL that fits the target, or only the ID or the name.
    .source = Keywand's own rule.

page-label-cannot-be-used =
    .meaning = The account name is an API key, starts with a hyphen, or identifies another account.
    .evidence = The name has the format of a key, or is the username or ID of another account.
    .confused = `key-malformed`: the key itself is wrong, not the account name.
    .remedy = Choose another name.
    .source = Keywand's own rule.

page-keychain-is-absent =
    .meaning = No system keychain is available.
    .evidence = The system's error message. Common over SSH and in containers.
    .confused = `keychain-is-locked`: the keychain responds.
    .remedy = Use the key without saving it, or save it in a file encrypted with a passphrase.
    .source = The system keychain.

page-keychain-is-locked =
    .meaning = The keychain is locked, or denies access.
    .evidence = The system's error message, which does not distinguish the two.
    .confused = `keychain-lost-key`: the keychain is unlocked but has no key.
    .remedy = Unlock it and try again.
    .source = The system keychain.

page-keychain-does-not-answer =
    .meaning = The keychain did not respond within 20 s.
    .evidence = No response, perhaps because a system dialog is waiting for a password.
    .confused = `keychain-is-locked`: the keychain responds.
    .remedy = Look for that dialog, then try again.
    .source = The system keychain.

page-keychain-lost-key =
    .meaning = An account is saved, but the keychain has no key for it.
    .evidence = The keychain is unlocked and responding, but has no such entry.
    .confused = `keychain-is-locked`: the key may still be there.
    .remedy = Enter the key again, or remove the account.
    .source = The system keychain.

page-passphrase-is-needed =
    .meaning = The key file is encrypted, and its passphrase has not been entered since Keywand started.
    .evidence = The account's key is in the encrypted file.
    .confused = `passphrase-is-wrong`: a passphrase was entered.
    .remedy = Enter the passphrase.
    .source = Keywand's own rule.

page-passphrase-is-wrong =
    .meaning = The passphrase does not unlock the key file.
    .evidence = Decrypting failed; nothing was changed.
    .confused = `register-is-unreadable`: the account list is damaged.
    .remedy = Enter the passphrase again; nobody can read the keys without it.
    .source = Keywand's own rule.

page-register-is-newer =
    .meaning = The account list was written by a newer version of Keywand.
    .evidence = The version number in the file.
    .confused = `register-is-unreadable`: the file is damaged.
    .remedy = Update Keywand.
    .source = Keywand's account list.

page-register-is-unreadable =
    .meaning = The account list cannot be read. It was left unchanged.
    .evidence = The parser's error message.
    .confused = `register-is-newer`: the file is fine.
    .remedy = Restore the file from a backup, or move it away and add the accounts again. The keys are still stored.
    .source = Keywand's account list.

page-another-keywand-is-busy =
    .meaning = Keywand is writing in another window or terminal.
    .evidence = Its lock has been held for more than 10 s.
    .confused = `file-cannot-be-written`: the system refuses.
    .remedy = Try again.
    .source = Keywand's own rule.

page-file-cannot-be-written =
    .meaning = A file could not be read or written. It was left unchanged.
    .evidence = The system's error message.
    .confused = `file-changed-since`: another program wrote to the file.
    .remedy = Check free disk space and the permissions of the file and its folder, then try again.
    .source = The operating system.

page-file-changed-since =
    .meaning = Another program changed a file after the preview was shown, or the preview was already applied or replaced by a newer one.
    .evidence = The file no longer matches the preview, or Keywand no longer holds the preview.
    .confused = `another-keywand-is-busy`: Keywand itself is writing.
    .remedy = Review the updated preview.
    .source = Keywand's own rule.

page-link-leads-nowhere =
    .meaning = A file is a symbolic link whose target is missing, or that points to itself.
    .evidence = The result of following the link.
    .confused = `file-cannot-be-written`: the target is known.
    .remedy = Fix or remove the link.
    .source = The operating system.

page-account-is-unknown =
    .meaning = No saved account has this name.
    .evidence = No saved account's name, username or ID matches.
    .confused = `key-missing`: no account was specified.
    .remedy = Run `keywand accounts`.
    .source = Keywand's account list.

page-nothing-to-undo =
    .meaning = There is no change by Keywand to undo.
    .evidence = None of the last 20 changes is left.
    .confused = `file-changed-since`: a change is left, but the file has changed since.
    .remedy = Switch to the account you want, or correct the file again.
    .source = Keywand's history of changes.

page-ssh-fails =
    .meaning = ssh could not be started, could not log in to the other machine, found no shell there, or lost the connection.
    .evidence = ssh's exit status and message; the script that runs on the other machine did not answer.
    .confused = `host-unreachable`: W&B's host cannot be reached.
    .remedy = Log in with ssh by hand, then run the command again.
    .source = OpenSSH, ssh(1): exit status 255 if an error occurred.

page-output-is-a-terminal =
    .meaning = `keywand env` would show a key on the screen.
    .evidence = Standard output is a terminal.
    .confused = A pipe or `eval`, where the key is not shown.
    .remedy = Use it inside a command: `eval "$(keywand env NAME)"`.
    .source = Keywand's own rule.

page-system-refused =
    .meaning = The system could not do something: open a page, copy to the clipboard, read an input, run a program.
    .evidence = The system's error message.
    .confused = `file-cannot-be-written`: a file operation failed.
    .remedy = Select the text on the screen and copy it.
    .source = The operating system.

page-check-was-cancelled =
    .meaning = The test was cancelled before it reached a result.
    .evidence = You pressed Cancel.
    .confused = `answer-timed-out`: the server did not respond; nobody cancelled.
    .remedy = Test again.
    .source = Keywand's own rule.

page-allowed =
    .meaning = You can log runs there. If no test write has proven it, you should be able to.
    .evidence = A test run was created and deleted; or the read-only test passed, which makes it likely but not proven.
    .confused = A pass that is refused at the first write because of quota, rate limits or a policy.
    .remedy = Copy the code.
    .source = github.com/wandb/wandb/pull/12878 (how to decide without writing).

page-region-is-blocked =
    .meaning = The 403 comes from a web server in front of W&B Cloud, not from W&B's permission check.
    .evidence = HTTP 403 with an HTML page, or `403 Forbidden` without a path and without `PERMISSION_ERROR`.
    .confused = `answer-is-not-wandb`: the page says who sent it, such as a firewall. `permission-denied-unexplained`: W&B names the path that was denied.
    .remedy = Try another network, or log offline and contact W&B support.
    .source = Public issues in which W&B named blocked countries and providers.

page-run-is-not-started =
    .meaning = A call such as `wandb.log` needs an active run, but there is none.
    .evidence = wandb printed `You must call wandb.init() before …` or `Run … is finished`.
    .confused = `mode-is-disabled`: a run is started but saves nothing.
    .remedy = Call `wandb.init()` first, in the same process. Call `finish()` last.
    .source = wandb 0.12 to 0.31, `wandb/sdk/lib/preinit.py`, `wandb/sdk/wandb_run.py`.

page-run-belongs-to-another =
    .meaning = The run was created by another account. Only its owner or a team admin can stop or delete it.
    .evidence = `run.user` is another account, and this account's role is not Admin.
    .confused = `role-is-view-only`: the account cannot write to any run.
    .remedy = Ask the run's owner or a team admin.
    .source = W&B documentation, team roles: members can delete and stop only their own runs.

page-run-not-found =
    .meaning = No run with this ID exists in the entity and project.
    .evidence = `run … not found`, HTTP 404, while updating or looking up a run.
    .confused = `run-id-was-deleted`: the server says that the ID was used and deleted. `permission-denied-unexplained`: HTTP 403.
    .remedy = Compare the entity, project and ID with the run page.
    .source = Public issues; wandb 0.31.0, `wandb/apis/public/runs.py`.

page-wandb-is-shadowed =
    .meaning = Python found a folder or file named `wandb` instead of the package.
    .evidence = `module 'wandb' has no attribute …`, `cannot import name … from 'wandb'`, `'wandb' is not a package`.
    .confused = `sdk-does-not-load`: the package is found but fails.
    .remedy = Check `wandb.__path__`. Rename the file, or install the package in this Python.
    .source = Public issues.

page-sdk-does-not-load =
    .meaning = The package is not installed here, or it cannot be imported: a part is missing or protobuf does not match.
    .evidence = An error from `import wandb`, or a missing command `wandb` or `wandb-core`.
    .confused = `wandb-is-shadowed`: a different folder is imported.
    .remedy = Reinstall wandb and protobuf, or use a new virtual environment.
    .source = Public issues; wandb 0.17 to 0.31, `wandb/util.py`.

page-local-service-does-not-start =
    .meaning = The process that wandb starts next to the script did not start.
    .evidence = `Timed out waiting for wandb service to start`, `The wandb service process exited`.
    .confused = `answer-timed-out` and `host-unreachable`: the server was contacted.
    .remedy = Wait longer, start fewer processes, or use a local disk.
    .source = wandb 0.13 to 0.31, `wandb/sdk/lib/service`; public issues.

page-folder-cannot-be-written =
    .meaning = wandb cannot write a file or folder on this machine.
    .evidence = The operating system's message with a path: `Permission denied: '…'`, `Read-only file system`, `No space left on device`.
    .confused = `permission-denied-unexplained`: the W&B server denies access, and the message contains no path on this machine.
    .remedy = Make wandb write elsewhere, or fix the owner of the path.
    .source = Public issues; wandb 0.31.0, `wandb/cli/cli.py`.

page-sweep-not-found =
    .meaning = No sweep with this ID exists in the entity and project.
    .evidence = `Could not find sweep …`, `sweep … not found`.
    .confused = `project-not-found`: the project itself is missing.
    .remedy = Specify the full path ENTITY/PROJECT/ID.
    .source = wandb 0.31.0, `wandb/apis/public/sweeps.py`, `wandb/wandb_agent.py`.

page-sweep-owner-is-refused =
    .meaning = The server does not accept the key's user as the owner of a sweep.
    .evidence = `Sweep user not valid`, HTTP 400, path upsertSweep.
    .confused = `key-rejected`: the server recognizes no account for the key.
    .remedy = Use one of the account's own entities, and check whose key is used.
    .source = Public issues.

page-value-is-too-long =
    .meaning = A name or the config is larger than W&B accepts.
    .evidence = `… limit exceeded for …`, `run config cannot exceed 15 MB`, HTTP 400.
    .confused = `quota-exceeded`: the plan's storage or hours are used up.
    .remedy = Shorten the field. Put large values in an artifact.
    .source = Public issues.

page-storage-refuses-upload =
    .meaning = The bucket behind W&B rejected a file.
    .evidence = XML from the bucket (`AccessDenied`), `storage.objects.…`, or HTTP 403 while uploading a file.
    .confused = `quota-exceeded`: W&B says that storage is used up.
    .remedy = Check the clock and the proxy, or ask the bucket's administrator.
    .source = Public issues.

page-registry-link-refused =
    .meaning = You are not allowed to link the artifact to the registry or to change its alias.
    .evidence = `linking is only allowed within the same team …`, `Unable to find organization for entity …`, `You do not have permission to add the following alias …`.
    .confused = `artifact-refused`: the artifact cannot be read.
    .remedy = Specify the target as `wandb-registry-NAME/COLLECTION`, or ask a registry admin.
    .source = Public issues; wandb 0.31.0, `wandb/sdk/artifacts`; W&B documentation, registry roles.

page-launch-queue-refused =
    .meaning = This account cannot read or use a Launch queue.
    .evidence = `Error fetching run queues for …`, `queue … not found`.
    .confused = `project-not-found`: no queue is involved.
    .remedy = Compare the entity and queue with the Launch page.
    .source = wandb 0.31.0, `wandb/sdk/launch`.

page-inference-is-refused =
    .meaning = W&B Inference is not available to this account or in this place.
    .evidence = HTTP 403 from `api.inference.wandb.ai`.
    .confused = `key-rejected`: HTTP 401. `quota-exceeded`: HTTP 402.
    .remedy = Ask an organization admin.
    .source = W&B documentation, Inference.

page-error-is-unknown =
    .meaning = wandb reports an error that Keywand does not recognize.
    .evidence = A line in which wandb or Weave reports an error, and no known pattern matches; or a traceback of wandb that was copied without its last line.
    .confused = `not-about-wandb`: another service failed.
    .remedy = Read the log of the run, test the target, or upgrade wandb.
    .source = Keywand's own rule.

### Words of the verdict, the evidence and the report.

## The verdict in one sentence

sentence-allowed = { $user } should be able to log runs to “{ $target }” on { $host }.
sentence-allowed-proven = { $user } can log runs to “{ $target }” on { $host }.
sentence-created = { $user } should be able to log runs to “{ $entity }” on { $host }, and the first run will create the project “{ $project }”.
sentence-denied = { $user } cannot log runs to “{ $target }” on { $host }.
sentence-denied-proven = { $user } tried to log a run to “{ $target }” on { $host } and was refused.
sentence-creation-refused = { $user } tried to create the project “{ $target }” on { $host } and was refused.
sentence-unreachable = { $host } could not be reached, so it is not known yet whether { $user } can log runs to “{ $target }”.
sentence-cannot-tell = We could not tell whether { $user } can log runs to “{ $target }” on { $host }.

unknown-user = this account
unknown-user-of-key = the account with key { $hint }
none = none
step-name-target = Find out which entity and project the run was for, then test them here. A request can be written once both are known.
list-separator = ,{" "}

verdict-allowed = Allowed
verdict-denied = Denied
verdict-unreachable = Unreachable
verdict-cannot-tell = Could not tell
proven = Proven by writing
not-proven = Judged by reading only
confidence-certain = Certain
confidence-likely = Likely
confidence-possible = Possible

## Steps and states

step-key = Key
step-host = Host
step-entity = Entity
step-membership = Membership
step-role = Role
step-project = Project
step-write = Write
state-passed = Passed
state-failed = Failed
state-skipped = Skipped
state-unknown = Unknown

## Whom to ask, and links

ask-team-admin = Team admin
ask-organization-admin = Organization admin
ask-project-owner = Project owner or team admin
ask-billing-admin = Billing admin
ask-network-admin = Network administrator
link-key-page = API key page
link-team = Entity page
link-project = Project page
link-docs-permissions = W&B docs: permission errors
link-docs-teams = W&B docs: teams and roles
link-docs-keys = W&B docs: API keys
link-docs-organizations = W&B docs: managing the organization
link-docs-restricted = W&B docs: restricted projects
link-docs-service-accounts = W&B docs: service accounts
link-docs-delete-runs = W&B docs: deleting runs

## Evidence

key-source-file = { $source }, line { $line }
key-source-variable = environment variable { $source }
key-source-pasted = pasted
evidence-target = Input
evidence-normalized = Full-width input was read as “{ $target }”
evidence-entity-named = No entity was given; { $source } names “{ $entity }”, and wandb would use it here
evidence-key = API key
evidence-key-value = { $hint } ({ $source })
evidence-proxy = Proxy
evidence-proxy-value = { $proxy } ({ $source })
evidence-request = Request { $operation }
evidence-request-value = HTTP { $status }, { $ms } ms
evidence-request-no-answer = no answer, { $ms } ms
evidence-certificate = Certificate
evidence-certificate-issuer = issued by { $issuer }
evidence-certificate-dates = valid from { $valid_from } to { $valid_until }
evidence-certificate-names = for { $names }
evidence-viewer = Owner of the key
evidence-viewer-value = { $user }
evidence-viewer-absent = no such user (viewer: null)
evidence-teams = Teams
evidence-entity = Entity “{ $entity }”
evidence-entity-exists = exists (available: false)
evidence-entity-free = does not exist (available: true)
evidence-entity-absent = does not exist (entity: null)
evidence-untold = the server did not tell
evidence-entity-read-only = readOnly of the entity
evidence-project-read-only = readOnly of the project
evidence-read-only-true = true (no writing)
evidence-read-only-false = false (writing allowed)
evidence-project = Project “{ $project }”
evidence-project-seen = exists (visibility: { $access })
evidence-project-absent = missing or invisible (the server does not tell which)
evidence-role = Role in the team
evidence-role-value = { $role }
evidence-role-none = not in the member list
evidence-refusal = Refusal by the server
evidence-refusal-value = HTTP { $status }: { $message }
evidence-creation = Creating the project
evidence-creation-made = created
evidence-write = Test by writing
evidence-write-no-project = the project does not exist yet, so nothing was written
evidence-write-removed = one run was created and deleted
evidence-write-not-removed = one run was created but could not be deleted
evidence-write-elsewhere = the run was created in { $target } instead of the given place
evidence-write-refused = refused (HTTP { $status }: { $message })
evidence-write-unclear = it could not be confirmed whether anything was written
evidence-machine = wandb on this machine
evidence-machine-same = uses the same key ({ $source })
evidence-machine-other = uses another key ({ $source })
evidence-machine-none = finds no key for this host
evidence-machine-elsewhere = speaks to { $host }
evidence-machine-unread = could not be read

## Proving by writing

write-offer = Creates one run in “{ $target }” and deletes it right away. Its run ID cannot be used again. Anything that listens for new runs, such as automations or Slack notifications, may fire. It never creates a project.
create-offer = Creates the empty project “{ $project }” in “{ $entity }”. It logs no run. The project stays, and is as visible as the defaults of “{ $entity }” make it: members of a team may see it. If it is no longer needed, it is deleted on W&B's own page. The test then runs again.

## The plain-text report

report-title = Keywand permission test report
report-version = Keywand { $version }
report-verdict = Verdict
report-findings = Causes
report-steps = What was checked
report-evidence = Evidence

## Accounts and switching

step-keep-unverified = Keep the key without verifying it
switched-to = wandb now uses { $account }.
switched-back = wandb's files are as they were before the switch.
label-rescued = found in { $place }

## Tray

tray-no-accounts = No account is on file
tray-test = Test now
tray-open = Open Keywand
tray-quit = Quit

## The page of a code

code-meaning = Meaning
code-evidence = Evidence
code-confused = Not to be confused with
code-remedy = What to do
code-source = Source
code-example = On the card, for example

group-identity = Key and account
group-entity = Entity
group-role = Role and seat
group-project = Project
group-run = Run
group-limits = Limits
group-path = The way to the server
group-machine = This machine
group-accounts = Accounts in Keywand
group-outcome = Outcome

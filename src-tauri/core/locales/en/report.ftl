### Words of the verdict, the evidence and the report.

## The verdict in one sentence

sentence-allowed = { $user } should be able to log runs to “{ $target }” on { $host }.
sentence-allowed-proven = { $user } can log runs to “{ $target }” on { $host }.
sentence-created = { $user } should be able to log runs to “{ $entity }” on { $host }. The project “{ $project }” does not exist yet; the first run will create it.
sentence-denied = { $user } cannot log runs to “{ $target }” on { $host }.
sentence-denied-proven = { $user } tried to log a run to “{ $target }” on { $host }, but the server refused.
sentence-elsewhere = { $user } tried to log a run to “{ $target }” on { $host }, but the run was created in “{ $suggestion }”.
sentence-creation-refused = { $user } tried to create the project “{ $target }” on { $host }, but the server refused.
sentence-unreachable = Could not reach { $host }, so we do not know yet whether { $user } can log runs to “{ $target }”.
sentence-cannot-tell = We could not tell whether { $user } can log runs to “{ $target }” on { $host }.

unknown-user = this account
unknown-user-of-key = the account with key { $hint }
none = none
action-run = creating a run (wandb.init)
action-sweep = creating a sweep (wandb.sweep)
action-agent = starting a sweep agent (wandb agent)
action-artifact = saving an artifact (log_artifact)
action-link = linking an artifact (link_artifact)
action-download = reading an artifact (use_artifact)
action-project = creating or changing a project
action-files = saving files of a run
action-queue = using a Launch queue
action-deletion = deleting a run
action-report = saving a report
action-alert = sending an alert (run.alert)
action-trace = sending traces (Weave)
told-by-text = According to the text: { $what }
step-name-target = Find out which entity and project the run should go to, and test them. Once both are known, Keywand can write the request.
list-separator = ,{" "}

verdict-allowed = Should work
verdict-allowed-proven = Allowed
verdict-denied = Denied
verdict-unreachable = Unreachable
verdict-cannot-tell = Could not tell
proven = Confirmed by a test write
not-proven = Read-only check
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
step-write = Test write
state-passed = Passed
state-failed = Problem
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
key-source-pasted = entered key
evidence-target = Input
evidence-normalized = Full-width characters read as “{ $target }”
evidence-entity-named = No entity given; using “{ $entity }” from { $source }, as wandb would
evidence-key = API key
evidence-key-value =
    { $hint-kind ->
        [none] { $source }
       *[other] { $hint } ({ $source })
    }
evidence-proxy = Proxy
evidence-proxy-value = { $proxy } ({ $source })
evidence-request = Request { $operation }
evidence-request-value = HTTP { $status }, { $ms } ms
evidence-request-no-answer = no answer, { $ms } ms
evidence-certificate = Certificate
evidence-certificate-issuer = issued by { $issuer }
evidence-certificate-dates = valid from { $valid_from } to { $valid_until }
evidence-certificate-names = for { $names }
evidence-viewer = Key owner
evidence-viewer-value = { $user }
evidence-viewer-absent = none (viewer: null)
evidence-teams = Teams
evidence-entity = Entity “{ $entity }”
evidence-entity-exists = exists (available: false, the name is taken)
evidence-entity-free = does not exist (available: true, the name is free)
evidence-entity-absent = does not exist (entity: null)
evidence-untold = not in the response
evidence-entity-read-only = Entity readOnly
evidence-project-read-only = Project readOnly
evidence-read-only-true = true (write access denied)
evidence-read-only-false = false (write access allowed)
evidence-project = Project “{ $project }”
evidence-project-seen = exists (visibility: { $access })
evidence-project-absent = not found, or not visible to this account
evidence-without-key = Project, read without a key
evidence-without-key-absent = not visible
evidence-role = Role in the team
evidence-role-value = { $role }
evidence-role-none = not in the member list
evidence-refusal = Denied by the server
evidence-refusal-value = HTTP { $status }: { $message }
evidence-creation = Project creation
evidence-creation-made = created
evidence-write = Test write
evidence-write-no-project = nothing was written, because the project does not exist yet
evidence-write-removed = one run was created and deleted
evidence-write-not-removed = one run was created but could not be deleted
evidence-write-elsewhere = the run was created in { $target } instead
evidence-write-refused = refused (HTTP { $status }: { $message })
evidence-write-unclear = unclear whether it took effect
evidence-machine = wandb on this machine
evidence-machine-same = uses the same key ({ $source })
evidence-machine-other = uses a different key ({ $source })
evidence-machine-none = finds no key for this host
evidence-machine-elsewhere = connects to { $host }
evidence-machine-unread = could not be read

## Proving by writing

write-offer = Creates one run in “{ $target }” and deletes it right away. Its run ID cannot be reused. Automations or Slack notifications for new runs may fire. No project is created.
create-offer = Creates an empty project “{ $project }” in “{ $entity }”, then runs the test again. No run is logged. The project stays; who can see it depends on the defaults of “{ $entity }”, so team members may see it. To remove it later, delete it in W&B.

## The plain-text report

report-title = Keywand permission test report
report-version = Keywand { $version }
report-verdict = Verdict
report-findings = Causes
report-steps = Checks
report-evidence = Evidence

## Accounts and switching

step-keep-unverified = Save the key without checking it
switched-to = wandb now uses “{ $account }”.
switched-already = wandb already uses “{ $account }”. Nothing was changed.
switched-files = Changed { $files }.
switched-nothing = Nothing to change.
switched-shadowed = Here wandb still uses { $who }, from { $place }.
switched-other-host = Here wandb connects to { $host }, and “{ $account }” is for { $wanted }.
switched-unused = Here wandb uses no key.
sentence-separator = {" "}
key-taken-out = Took the key out of { $files }. Undo with keywand undo.
switched-back = Restored wandb's files to their state before the switch.
label-rescued = key from { $place }

## Tray

tray-no-accounts = No saved accounts
tray-test = Test permission
tray-open = Open Keywand
tray-quit = Quit

## The page of a code

code-meaning = Meaning
code-evidence = How Keywand tells
code-confused = Often confused with
code-remedy = What to do
code-source = Source
code-example = Example

group-identity = Key and account
group-entity = Entity
group-role = Role and seat
group-project = Project
group-run = Run
group-limits = Limits
group-path = Network
group-machine = This machine
group-accounts = Accounts in Keywand
group-outcome = Outcome

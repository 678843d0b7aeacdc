### What an account may do, action by action, and what that is read off.

actions-title = What this account may do here
actions-running = Asking what else this account may do…
right-may = May
right-may-not = May not
right-unknown = Cannot be known

## Actions

action-read = Read the project
action-log-run = Log a run
action-resume-run = Resume the run
action-edit-run = Edit the run
action-stop-run = Stop the run
action-delete-run = Delete the run
action-create-sweep = Create a sweep
action-join-sweep = Join the sweep
action-log-artifact = Log an artifact
action-use-artifact = Use an artifact
action-link-registry = Link into the registry
action-push-queue = Push to the Launch queue
action-trace-weave = Trace with Weave
action-create-project = Create a project in the entity
action-invite-member = Invite members

## What it is read off

ground-project-is-visible = The project is visible to this account.
ground-project-is-not-visible = No project of this name is visible to this account.
ground-project-is-read-only = The project is read-only for this account (readOnly: true).
ground-project-is-writable = The project takes writes from this account (readOnly: false).
ground-entity-is-read-only = The entity is read-only for this account (readOnly: true).
ground-entity-is-writable = The entity takes writes from this account (readOnly: false).
ground-entity-is-missing = No entity has this name.
ground-entity-is-no-team = The entity is not a team.
ground-not-a-member = This account is not a member of the entity.
ground-role = Its role in the team: { $value }.
ground-refused = The server refused to tell: “{ $value }”.
ground-run-is-read-only = The run is read-only for this account (readOnly: true).
ground-run-is-writable = The run takes changes from this account (readOnly: false).
ground-run-is-own = The run is this account's own.
ground-run-is-of = The run is { $value }'s.
ground-run-is-missing = The project has no run of this id.
ground-sweep-is-visible = The sweep exists.
ground-sweep-is-missing = The project has no sweep of this id.
ground-artifact-is-visible = The artifact is visible to this account.
ground-artifact-state = The artifact is not committed: its state is { $value }.
ground-artifact-is-missing = No artifact of this name is visible to this account.
ground-artifact-source-is-hidden = The artifact is linked from a project that is invisible to this account.
ground-queue-access = The queue exists; its access is { $value }.
ground-queue-is-missing = The entity has no queue of this name that this account sees.
ground-registry-role = Its role in the registry: { $value }.
ground-registry-lists-no-role = The members of the registry include neither this account nor a team of its own.
ground-registry-is-read-only = The registry is read-only for this account (readOnly: true).
ground-registry-is-missing = No registry of this name is visible to this account.
ground-weave-access-is-apart = Access to Weave is granted apart from the seat, and no field tells it.
ground-inviting-is-a-setting = The team's settings may let members invite; no field tells whether they do.
ground-not-told = The response does not include { $value }.

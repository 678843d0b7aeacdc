### What an account can do, action by action, and how Keywand knows.

actions-title = What this account can do here
actions-running = Checking what else this account can do…
registry-allowed = { $user } should be able to link artifacts to the registry “{ $registry }” on { $host }.
registry-denied = { $user } cannot link artifacts to the registry “{ $registry }” on { $host }.
registry-unreachable = Could not reach { $host }, so we do not know yet whether { $user } can link artifacts to the registry “{ $registry }”.
registry-cannot-tell = We could not tell whether { $user } can link artifacts to the registry “{ $registry }” on { $host }.
right-may = Should work
right-may-not = Denied
right-unknown = Could not tell

## Actions

action-read = Read the project
action-log-run = Log a run
action-resume-run = Resume the run
action-edit-run = Edit the run
action-stop-run = Stop the run
action-delete-run = Delete the run
action-create-sweep = Create a sweep
action-join-sweep = Run an agent for the sweep
action-log-artifact = Log an artifact
action-use-artifact = Use an artifact
action-link-registry = Link an artifact to the registry
action-push-queue = Add a job to the Launch queue
action-trace-weave = Log traces with Weave
action-create-project = Create a project in the entity
action-invite-member = Invite members

## Evidence

ground-project-is-visible = This account can see the project.
ground-project-is-public = The project is public: it can be read without a key.
ground-project-is-not-visible = This account sees no project with this name.
ground-project-is-read-only = The project is read-only for this account (readOnly: true).
ground-project-is-writable = The project is writable for this account (readOnly: false).
ground-entity-is-read-only = The entity is read-only for this account (readOnly: true).
ground-entity-is-writable = The entity is writable for this account (readOnly: false).
ground-entity-is-missing = There is no entity with this name.
ground-entity-is-no-team = The entity is not a team.
ground-not-a-member = This account is not a member of the entity.
ground-role = Role in the team: { $value }
ground-refused = The server refused to answer. Server message: { $value }
ground-run-is-read-only = The run is read-only for this account (readOnly: true).
ground-run-is-writable = The run is writable for this account (readOnly: false).
ground-run-is-own = This account created the run.
ground-run-is-of = { $value } created the run.
ground-run-is-missing = The project has no run with this ID.
ground-sweep-is-visible = The sweep exists.
ground-sweep-is-missing = The project has no sweep with this ID.
ground-artifact-is-visible = This account can see the artifact.
ground-artifact-state = The artifact is not committed (state: { $value }).
ground-artifact-is-missing = This account sees no artifact with this name.
ground-artifact-source-is-hidden = The artifact is linked from a project that this account cannot see.
ground-queue-access = The queue exists (access: { $value }).
ground-queue-is-missing = This account sees no queue with this name in the entity.
ground-registry-role = Role in the registry: { $value }
ground-registry-lists-no-role = Neither this account nor any of its teams is a member of the registry.
ground-registry-is-read-only = The registry is read-only for this account (readOnly: true).
ground-registry-is-missing = This account sees no registry with this name.
ground-weave-access-is-apart = Weave access is granted separately from the seat, and the server does not report it.
ground-inviting-is-a-setting = The team's settings may allow members to invite others. The server does not report this setting.
ground-not-told = The response does not include { $value }.

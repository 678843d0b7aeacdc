### One message a cause. The value is the title, .what is what happened, .why the evidence, .step-<name> the next steps, .request a request ready to send.
### A sentence is left out if a fact it names is unknown. NAME-kind holds the fact, or the word none; only selectors use it.

## Key and host

key-missing = No API key found
    .what =
        { $host-kind ->
            [none] No API key was found. Runs cannot be logged without one.
           *[other] No API key was found for { $host }. Runs cannot be logged without one.
        }
    .why = There is no key for { $host } in environment variables, netrc, or wandb settings files.
    .step-enter-key = Enter the API key
    .step-open-key-page = Open the API key page

key-malformed = Invalid API key format
    .what =
        { $mistake ->
            [empty] The API key is empty.
            [has-white-space] The API key contains a space or line break.
            [has-quotes] The API key contains quotation marks.
            [is-assignment] Expected only the API key, but found a whole line (export or =).
            [is-masked] This is a masked API key. The original cannot be recovered from it.
            [is-keyword] Expected an API key, but found a word such as False.
            [is-full-width] The API key contains full-width characters.
            [has-other-characters] The API key contains characters that are not allowed.
            [too-short] The API key is too short: { $count } characters, at least 40 needed.
            [neither-length] The API key has { $count } characters, but W&B keys have 40, or 86 in the new format.
           *[other] This is not an API key.
        }
    .why = API keys have at least 40 characters: letters A–Z, digits, underscores (_) and hyphens (-). 86-character keys starting with wandb_v1_ are also valid. Only the format was checked; the key was not sent anywhere.
    .step-enter-key = Enter the API key again
    .step-open-key-page = Open the API key page

key-rejected = API key rejected
    .what =
        { $host-kind ->
            [none] The server
           *[other] { $host }
        }{" "}did not recognize this API key. It may have been deleted, or it may belong to a different host.
    .why =
        { $status-kind ->
            [none] The server rejected the credentials.
           *[other] The server returned HTTP { $status } and did not identify the owner of the key.
        } This is an authentication failure, not a missing permission (HTTP 403). wandb may report it only as “<no message>” or “permission denied”. Key source: { $key_source }
    .step-open-key-page = Create a new key on the API key page
    .step-enter-key = Enter the new API key
    .step-relogin = On your training machine, run wandb login --relogin.

key-for-other-host = This API key seems to be for a different host
    .what = { $host } did not recognize this key. The same key is saved as “{ $account }” for { $suggestion }, where it worked when it was last checked.
    .why = The server did not identify the owner, and the key matches the saved account “{ $account }”. A key only works on the host that issued it. Nothing was sent to { $suggestion } for this test.
    .step-switch-to-holder = Switch to “{ $account }”
    .step-point-to-holder = Copy the command to use { $suggestion } in a terminal
    .step-enter-key = Enter an API key for { $host }

host-is-wrong = This is not the W&B API address
    .what =
        { $host-kind ->
            [none] The configured host
           *[other] { $host }
        }{" "}does not look like a W&B API address. Try { $suggestion } instead.
    .why =
        { $mistake ->
            [plain-http] The server at this port uses http, but the configured address begins with https.
           *[other] wandb cannot log in with the web app's address, an address with an extra path, or an address without https.
        }
    .step-enter-key-there = Enter the key for { $suggestion }

host-is-unconfirmed = Confirm the host
    .what =
        { $mistake ->
            [looks-like] { $host } looks like { $suggestion } but is a different host.
            [by-folder] { $place }, which may have come with the folder, sets { $host } or its key.
           *[unfamiliar] You have not sent a key to { $host } before.
        }
    .why = Anyone who operates { $host } could use the API key once it is sent. Nothing is sent until you confirm.
    .step-confirm-host = Send the key to { $host }
    .step-compare-names = Before sending, check that the host name matches the address from your administrator, letter by letter.

connection-is-not-encrypted = The connection is not encrypted
    .what = { $host } uses http, so the API key would be sent unencrypted.
    .why = Anyone on the network path could read the key. Nothing is sent until you confirm.
    .step-confirm-host = Send unencrypted to { $host }
    .step-use-https = If the server supports it, use an address that starts with https.

proxy-is-unconfirmed = Confirm the proxy
    .what = { $place }, which may have come with the folder, sets the proxy { $proxy }.
    .why = Anyone who operates the proxy can see where requests go, and can read the API key on unencrypted connections. Nothing is sent until you confirm.
    .step-confirm-proxy = Send requests through { $proxy }
    .step-remove-line = If you do not recognize this proxy, delete the line from { $place }.

## Target and entity

target-is-incomplete = No entity or project specified
    .what =
        { $message-kind ->
            [none] The target does not include a project.
           *[other] wandb was given no entity or no project. Error message: { $message }
        }
    .why = Permission is granted per project, so a project is needed. If you leave out the entity (a username or team name), the default entity is tested.
    .step-type-target = Enter entity/project. You can also paste the URL of a project page.

target-is-registry = The URL belongs to a registry, not to a project
    .what = Runs are logged to a project. This URL belongs to the registry { $suggestion }, which artifact versions are linked to.
    .why = The role in a registry is independent of the role in the team. Whether an account can link to it is tested together with the project that the artifact comes from.
    .step-enter-project-of-artifact = Enter the project that the artifact comes from: entity/project.
    .step-test-registry = To test the registry, run keywand check ENTITY/PROJECT --actions --registry { $suggestion } in a terminal.

entity-not-found =
    { $entity-kind ->
        [none] A name was not found on the server
       *[other] Entity not found
    }
    .what =
        { $entity-kind ->
            [none] The server returned 404: the entity, or another name, does not exist there. No permission was denied.
           *[other] { $host-kind ->
                [none] There is no entity (username or team) “{ $entity }”
               *[other] There is no entity (username or team) “{ $entity }” on { $host }
            }, so { $user } cannot log runs to “{ $target }”.
        }
    .why =
        { $entity-kind ->
            [none] Older wandb versions report HTTP 403 and 404 alike as a missing permission. 404 means that a name is wrong: usually the entity, sometimes the project or run in a path.
           *[other] The server reports that this entity does not exist. If the name is correct, it may be on a different host. Your teams: { $teams }
        }
    .step-find-entity = Copy the command to find where the entity is set
    .step-use-own =
        { $login_team-kind ->
            [none] Use one of your entities
           *[other] Use “{ $login_team }”, the entity from the login line
        }
    .step-copy-snippet = Copy the corrected code

entity-misspelled = The entity name looks misspelled
    .what =
        { $host-kind ->
            [none] There is no entity “{ $entity }”.
           *[other] There is no entity “{ $entity }” on { $host }.
        }{" "}{ $user } has access to an entity with a similar name: “{ $suggestion }”.
    .why = The server reports that “{ $entity }” does not exist, and the account has an entity with a nearly identical name. Your teams: { $teams }
    .step-use-entity = Use “{ $suggestion }”
    .step-copy-snippet = Copy the corrected code

entity-is-placeholder = Placeholder entity name from an example
    .what = “{ $entity }” is a placeholder used in examples, not an entity of { $user }.
    .why = The name is used as an example in READMEs and documentation. Replace it with your real entity. Your teams: { $teams }
    .step-use-own =
        { $login_team-kind ->
            [none] Use one of your entities
           *[other] Use “{ $login_team }”, the entity from the login line
        }
    .step-find-entity = Copy the command to find where the entity is set
    .step-copy-snippet = Copy the corrected code

entity-belongs-to-others = Not a member of this entity
    .what =
        { $seen ->
            [pasted] { $user } was denied access to “{ $entity }” and is probably not a member of it. Denied operation: { $action }
           *[other] The entity “{ $entity }” exists, but { $user } is not a member, so runs cannot be logged to “{ $target }”.
        }
    .why =
        { $seen ->
            [pasted] The login line shows { $user } and the entity “{ $login_team }”, and “{ $entity }” is neither. A wrong name often comes from an example, the author of the code, or a default in the code. The entity is set by entity= in the code, --entity or --wandb_entity, WANDB_ENTITY, a YAML file, or wandb's settings file.
           *[other] “{ $entity }” is not one of the teams the server lists for this account, and not the personal entity of { $user }. A wrong name often comes from code that still contains its author's team. Your teams: { $teams }
        }
    .step-use-own =
        { $seen ->
            [pasted] { $project-kind ->
                [none] Test “{ $login_team }”, the entity from the login line, with your project: keywand check { $login_team }/PROJECT
               *[other] Test with “{ $login_team }”, the entity from the login line
            }
           *[other] Use one of your entities
        }
    .step-find-entity = Copy the command to find where the entity is set
    .step-copy-request = Copy the request
    .step-enter-key = Enter the API key of another account
    .request =
        Hello,

        I would like to join the W&B team “{ $entity }”.

        I tried to log a run to the project “{ $project }”, but my account is not a member of the team.

        - Username: { $username }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: { $action }

        Could you please invite me to the team with permission to log runs?
        Thank you for your help.

        { $username }

another-account-is-member =
    { $mistake ->
        [asked] Another account should be able to log runs
        [told] Another account should be able to log runs
        [asked-key] Another key of the same account should be able to log runs
        [told-key] Another key of the same account should be able to log runs
       *[other] Another account is a member of this entity
    }
    .what =
        { $mistake ->
            [asked] Your saved account “{ $account }” was tested on the same target and should be able to log runs there.
            [told] Your saved account “{ $account }” is a member of “{ $entity }” and should be able to log runs there.
            [asked-key] This key may belong to another organization. “{ $account }”, another saved key of { $user }, has been tested on the same target and should be able to log runs there.
            [told-key] This key may belong to another organization. “{ $account }”, another saved key of { $user }, should be able to log runs to “{ $entity }”.
           *[other] Your saved account “{ $account }” is a member of “{ $entity }”, but we do not know whether it can log runs there.
        }
    .why =
        { $mistake ->
            [asked] “{ $account }” has been tested since Keywand started; nothing new was sent.
            [asked-key] “{ $account }” has been tested since Keywand started, read-only.
            [told-key] With “{ $account }”, the server last reported “{ $entity }” as writable; this may be out of date.
           *[other] The last result for “{ $account }” lists “{ $entity }” among its teams; nothing new was sent, so this may be out of date.
        }
    .step-switch-to-other = Switch to “{ $account }”
    .step-test-with-other = Copy the command to test with “{ $account }”

entity-is-organization = This is an organization, not a team
    .what = “{ $entity }” is an organization. Runs are logged to a team in the organization.
    .why = The name matches an organization rather than a team. Your teams: { $teams }
    .step-use-own = Use one of your entities
    .step-find-entity = Copy the command to find where the entity is set
    .step-copy-snippet = Copy the corrected code

personal-entity-disabled =
    { $mistake ->
        [absent] The account has no personal entity
       *[other] The personal entity does not accept runs
    }
    .what =
        { $mistake ->
            [absent] { $user } has no personal entity: no entity “{ $entity }” exists.
            [unnamed] The server does not accept runs in a personal entity.
           *[other] { $entity-kind ->
                [none] Runs cannot be logged to the personal entity of { $user }.
               *[other] “{ $entity }” is the personal entity of { $user }, but runs cannot be logged to “{ $target }”.
            }
        }
    .why =
        { $mistake ->
            [absent] The entity has the same name as the account, but the server has no such entity. Accounts created since May 21, 2024 have a team instead of a personal entity. Use the entity “{ $default_entity }”.
            [unnamed] Admins can disable personal entities, and accounts created since May 21, 2024 have a team instead. Set the entity to a team of this account. Server message: { $message }
           *[other] The entity has the same name as the account, but write access is denied. Admins can disable personal entities, and accounts created since May 21, 2024 have a team instead. If writing to a team works, this is the cause.
        }
    .step-use-own =
        { $login_team-kind ->
            [none] Use another entity
           *[other] Use “{ $login_team }”, the entity from the login line
        }
    .step-find-entity = Copy the command to find where the entity is set
    .step-copy-snippet = Copy the corrected code

entity-project-swapped = Entity and project look swapped
    .what = Did you mean “{ $suggestion }” instead of “{ $target }”?
    .why = The project “{ $project }” has the name of an entity that { $user } can use, and “{ $entity }” is not such an entity.
    .step-use-target = Use “{ $suggestion }”
    .step-copy-snippet = Copy the corrected code

default-entity-differs = Runs go to the default entity
    .what =
        { $mistake ->
            [written] No entity was given, and the run was created in “{ $suggestion }”.
           *[other] No entity was given, so runs from { $user } go to the default entity “{ $default_entity }”.
        }
    .why = If you leave out the entity, the server uses the default entity from your user settings. If that is what you want, nothing is wrong. Your teams: { $teams }
    .step-use-own = Specify the entity
    .step-copy-snippet = Copy the corrected code

## Role and organization

action-needs-team-admin = Only a team admin can do this
    .what = Team admins can do this. Members can do it only if the team's settings allow it.
    .why = The server does not report the team's settings.
    .step-copy-report = Copy the report
    .step-ask-admin = Ask a team admin.

role-is-view-only = This role cannot log runs
    .what = { $user } is a member of the team “{ $entity }”, but the { $role } role cannot log runs.
    .why = The team's member list shows the { $role } role, and the server denies write access (readOnly: true).
    .step-copy-request = Copy the request
    .step-use-own = Use another of your entities
    .request =
        Hello,

        I have a request about my role in the W&B team “{ $entity }”.

        I tried to log a run to the project “{ $project }”, but my role does not allow it.

        - Username: { $username }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - Current role: { $role }
        - What failed: { $action }

        Could you please change my role to one that can log runs, such as Member?
        Thank you for your help.

        { $username }

seat-has-no-access = The seat may not allow writing
    .what =
        { $role-kind ->
            [none] { $user } is a member of “{ $entity }” but cannot log runs to “{ $target }”. We could not read the role.
           *[other] { $user } has the { $role } role in “{ $entity }” but cannot log runs to “{ $target }”.
        }
    .why =
        { $role-kind ->
            [none] The server denies write access. Either the role is View-Only, or the seat is Viewer or No access.
           *[other] This role should be able to write, but the server denies write access. The seat may be Viewer or No access.
        } You would see the same if the organization requires organization API keys. The server does not report seats, but an organization admin can check. Organization: { $organization }
    .step-copy-request = Copy the request
    .step-use-own = Use another of your entities
    .request =
        Hello,

        I would like to ask you to check my W&B seat.

        I tried to log a run to the project “{ $project }” in the team “{ $entity }”, but write access was denied.

        - Username: { $username }
        - Organization: { $organization }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - Current role: { $role }
        - What failed: { $action }

        Could you please check my Models seat and, if it is Viewer or No access, change it to Full?
        If the organization requires organization API keys, please let me know.
        Thank you for your help.

        { $username }

invitation-pending = Invitation not accepted yet
    .what = { $user } was invited to the team “{ $entity }” but has not accepted the invitation, so runs cannot be logged.
    .why = The team's member list shows a pending invitation for { $user }.
    .step-open-wandb = Open W&B and accept the invitation
    .step-test-again = Test again

organization-key-required = An organization API key may be required
    .what =
        The API key of { $user } is valid, but it was not allowed to write{ $target-kind ->
            [none] {""}
           *[other] {" "}to “{ $target }”
        }.{ $organization-kind ->
            [none] {""}
           *[other] {" "}Organization: { $organization }
        }{ $public ->
            [yes] {" "}The project is public: it can be read without a key.
            [no] {" "}The project is not public, or it does not exist.
           *[none] {""}
        }
    .why =
        The key is valid, but it was refused for this entity. The organization may accept only organization API keys. You would see the same if the seat does not allow writing. If an organization API key works, this is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-open-key-page = Create an organization API key on the API key page
    .step-enter-key = Enter the new API key

service-account-other-team = This may be another team's service account
    .what = { $user } appears to be a service account and cannot write to the team “{ $entity }”.
    .why = A team service account can usually write only to its own team's projects. The server does not report account types, so this is inferred from the account details. Your teams: { $teams }
    .step-copy-request = Copy the request
    .step-enter-key = Enter another API key
    .request =
        Hello,

        I have a request about a W&B service account.

        An automated job tried to log a run to the project “{ $project }” in the team “{ $entity }”, but write access was denied. It probably uses another team's service account.

        - Account used: { $username }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: { $action }

        Could you please create a service account in the team “{ $entity }” with permission to write?
        Thank you for your help.

service-account-without-entity = No entity specified for a service account
    .what = { $user } appears to be a service account. No entity was given, so its runs go to “{ $default_entity }”.
    .why = If a service account does not specify an entity, its runs go to its own team. That this is a service account is inferred from the account details.
    .step-use-own = Specify the entity
    .step-copy-snippet = Copy the corrected code

## Project

project-not-found =
    { $message-kind ->
        [none] The project does not exist yet
       *[other] The project or run was not found
    }
    .what =
        { $message-kind ->
            [none] “{ $entity }” has no project “{ $project }” yet; running wandb.init will create it.
           *[other] { $target-kind ->
                [none] The project, or a run in it, was not found.
               *[other] “{ $target }”, or a run in it, was not found.
            }
        }
    .why =
        { $message-kind ->
            [none] The server returned no such project, and “{ $entity }” is writable. The project may also be a restricted one that this account cannot see; the response would look the same.
           *[other] A typo, a deleted project and a project that this account cannot see all look the same. wandb reported: { $message }
        }
    .step-copy-snippet = Copy the code
    .step-create-project = Create this project
    .step-open-entity-page = Check the name on the page of “{ $entity }”

project-misspelled = The project name looks misspelled
    .what = There is no project “{ $project }” in “{ $entity }”, but there is a similar one: “{ $suggestion }”.
    .why = There is a project with a nearly identical name. Running wandb.init as is may create “{ $project }” as a new project.
    .step-use-project = Use “{ $suggestion }”
    .step-copy-snippet = Copy the corrected code

project-name-invalid = Invalid project name
    .what =
        { $mistake ->
            [has-forbidden-characters] The project name “{ $project }” contains characters that are not allowed: { $characters }
           *[is-too-long] The project name is too long: { $count } characters, at most 128 allowed.
        }
    .why = Project names cannot contain / \ # ? % : and can have at most 128 characters. wandb enforces the same rule. Nothing was sent to the server.
    .step-use-project = Use “{ $suggestion }”
    .step-copy-snippet = Copy the corrected code

project-is-restricted = This project is restricted
    .what = { $user } is a member of the team “{ $entity }” but cannot log runs to the project “{ $project }”.
    .why = The account can write to “{ $entity }”, but this project is read-only for it (readOnly: true). Restricted projects require an invitation, even for team members.
    .step-copy-request = Copy the request
    .step-use-own = Use another of your entities
    .request =
        Hello,

        I have a request about access to the W&B project “{ $target }”.

        I am a member of the team but could not log a run to this project. It is probably a restricted project, and I am not on its access list.

        - Username: { $username }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: { $action }

        Could you please invite me to the project with permission to write?
        Thank you for your help.

        { $username }

project-is-public-read-only = Public project, view only
    .what = Everyone can view “{ $target }”, but only team members can log runs to it. { $user } is not a member.
    .why = The project is visible, but the server denies write access (readOnly: true).
    .step-use-own = Use one of your entities
    .step-copy-request = Copy the request
    .request =
        Hello,

        I have a question about the public W&B project “{ $target }”.

        I tried to log a run to it. I can view the project, but write access was denied.

        - Username: { $username }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: { $action }

        Could you please invite me to the team with permission to write?
        Thank you for your help.

        { $username }

## Run

project-creation-refused = Not allowed to create the project
    .what =
        { $user } is not allowed to create { $project-kind ->
            [none] the project
           *[other] the project “{ $project }”
        }{ $entity-kind ->
            [none] .
           *[other] {" "}in “{ $entity }”.
        }
    .why =
        The server refused to create it. A team can limit project creation to admins, and a custom role may not include it. You may still be able to log runs to an existing project.{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-copy-request = Copy the request
    .step-use-own = Use another of your entities
    .step-open-entity-page = Find an existing project on the page of “{ $entity }”
    .request =
        Hello,

        I have a request about the W&B team “{ $entity }”.

        I tried to create the project “{ $project }” to log runs to it, but I am not allowed to create projects.

        - Username: { $username }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: creating a project
        - Server message: { $message }

        Could you please create the project, or give me permission to create projects in the team?
        Thank you for your help.

        { $username }

run-id-was-deleted = This run ID belongs to a deleted run
    .what =
        { $target-kind ->
            [none] The run ID was used before and then deleted.
           *[other] The run ID was used in “{ $target }” before and then deleted.
        }{" "}Deleted run IDs cannot be reused.
    .why =
        { $message-kind ->
            [none] The server reports that a run with this ID was created and then deleted.
           *[other] Server message: { $message }
        }
    .step-test-again = Test again
    .step-new-id = Remove id= and resume= from wandb.init, or use a new ID.

resume-run-missing = The run to resume was not found
    .what =
        { $target-kind ->
            [none] The run you are trying to resume does not exist.
           *[other] The run you are trying to resume does not exist in “{ $target }”.
        }
    .why =
        resume="must" only works for an existing run. If you leave out the entity or project, the default is used, which may differ from where the run was created.{ $message-kind ->
            [none] {""}
           *[other] {" "}wandb reported: { $message }
        }
    .step-copy-snippet = Copy code with entity and project
    .step-start-anew = To start a new run, remove resume= or set resume="allow".

artifact-refused = Cannot access the artifact
    .what = W&B did not return the artifact. Either the path is wrong, or you are not allowed to read the project.
    .why =
        W&B returns the same error for a wrong path and for missing permission.{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-open-artifacts-page = Open the artifacts of “{ $target }”
    .step-copy-request = Copy the request
    .step-check-path = First check the entity, project, name and version (:v0, :latest) in the path.
    .request =
        Hello,

        I tried to use an artifact on W&B, but access was denied.

        - Username: { $username }
        - Entity: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: reading an artifact (use_artifact)
        - Server message: { $message }

        Could you please check that the artifact exists and give me read access to its project?
        Thank you for your help.

        { $username }

run-was-not-removed = The test run is still there
    .what = Logging to “{ $target }” works, but the test run could not be deleted. Run page: { $page }
    .why =
        { $message-kind ->
            [none] The run was created, but we could not confirm that it was deleted.
           *[other] The run was created, but deleting it was not allowed. Server message: { $message }
        }
    .step-open-run-page = Open the run's page and delete it

## Limits

rate-limited = Too many requests
    .what =
        { $host-kind ->
            [none] The server is limiting requests.
           *[other] { $host } is limiting requests.
        }{" "}{ $retry_after-kind ->
            [none] Wait a moment, then test again.
           *[other] Wait { $retry_after } seconds, then test again.
        }
    .why = The server returned HTTP 429. Permission for “{ $target }” has not been checked.
    .step-test-again = Test again

quota-exceeded = A usage limit may have been reached
    .what =
        { $entity-kind ->
            [none] A usage limit (storage or tracked hours) appears to have been reached, so writing is blocked.
           *[other] “{ $entity }” appears to have reached a usage limit (storage or tracked hours), so writing to “{ $target }” is blocked.
        }
    .why =
        { $status-kind ->
            [none] The server's response mentions a usage limit.
           *[other] The server returned HTTP { $status } and mentioned a usage limit.
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-copy-request = Copy the request
    .step-test-again = Test again
    .request =
        Hello,

        I would like to ask you to check our W&B usage limits.

        I tried to log a run to “{ $target }”, but the server reported that a usage limit has been reached.

        - Username: { $username }
        - Entity: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: { $action }
        - HTTP status: { $status }
        - Server message: { $message }

        Could you please check our storage and tracked hours, and consider raising the limit or freeing up space?
        Thank you for your help.

        { $username }

## Network

dns-failed = Could not resolve the host name
    .what =
        { $host-kind ->
            [none] No address was found for the host name.
           *[other] No address was found for { $host }.
        }{" "}Permission has not been checked.
    .why =
        { $message-kind ->
            [none] The DNS lookup failed.
           *[other] The DNS lookup failed ({ $message }).
        } The host name may be wrong, the network may be down, or a VPN may not be connected.
    .step-test-again = Test again
    .step-enter-key = Enter the key with a different host URL

host-unreachable = Could not connect to the host
    .what =
        { $host-kind ->
            [none] Could not connect.
           *[other] Could not connect to { $host }.
        }{" "}Permission has not been checked.
    .why =
        { $message-kind ->
            [none] The connection was not established.
           *[other] The connection was not established ({ $message }).
        }
    .step-test-again = Test again
    .step-check-network = Check the VPN connection, firewall settings and port number.

connect-timed-out = Connection timed out
    .what =
        { $seen ->
            [pasted] { $host-kind ->
                [none] The connection timed out.
               *[other] The connection to { $host } timed out.
            }
           *[other] Could not connect to { $host } within 3 seconds.
        }{" "}Permission has not been checked.
    .why = The connection was not refused; there was no response. A firewall may be dropping traffic, a VPN may be disconnected, or a proxy may be required.
    .step-test-again = Test again
    .step-check-network = Check the firewall, VPN and proxy settings.

answer-timed-out = Response timed out
    .what =
        { $seen ->
            [pasted] { $host-kind ->
                [none] No response arrived in time.
               *[other] No response from { $host } arrived in time.
            }
           *[other] Connected to { $host }, but no response arrived within 10 seconds.
        }{" "}Permission has not been checked.
    .why =
        { $message-kind ->
            [none] The connection succeeded. The server may be busy, or something on the network may be slow.
           *[other] wandb gave up waiting and gave no reason. The network path, a proxy, a busy server or a slow machine may be the cause. Error message: { $message }
        }
    .step-test-again = Test again
    .step-check-line = If this keeps happening, check your network speed and proxy settings.

proxy-refused = The proxy refused the connection
    .what =
        { $proxy-kind ->
            [none] The proxy
           *[other] The proxy { $proxy }
        }{" "}{ $host-kind ->
            [none] did not forward the connection.
           *[other] did not connect to { $host }.
        }{" "}Permission has not been checked.
    .why =
        The proxy is set by { $proxy_source }. { $message-kind ->
            [none] The proxy gave no reason.
           *[other] Error: { $message }
        }
    .step-test-again = Test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I have a request about the proxy settings.

        When connecting to W&B (Weights & Biases), which we use for experiment tracking, the proxy did not forward the connection.

        - Destination: { $host }
        - Proxy: { $proxy }
        - Proxy set by: { $proxy_source }
        - Error: { $message }
        - Purpose: logging experiments to W&B
        - User: { $username }

        Could you please allow traffic to { $host-kind ->
            [none] W&B
           *[other] { $host }
        }?
        Thank you for your help.

proxy-login-required = The proxy requires authentication
    .what =
        { $proxy-kind ->
            [none] The proxy
           *[other] The proxy { $proxy }
        }{" "}requires authentication, so { $host-kind ->
            [none] the server
           *[other] { $host }
        }{" "}could not be reached. Permission has not been checked.
    .why = The proxy returned HTTP 407. It needs proxy credentials, not a W&B API key. The proxy is set by { $proxy_source }.
    .step-test-again = Test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I have a question about proxy authentication.

        When connecting to W&B (Weights & Biases), which we use for experiment tracking, the proxy required authentication (HTTP 407) and the connection failed.

        - Destination: { $host }
        - Proxy: { $proxy }
        - Proxy set by: { $proxy_source }
        - Purpose: logging experiments to W&B
        - User: { $username }

        Could you please tell me how to authenticate to the proxy, or allow traffic to { $host-kind ->
            [none] W&B
           *[other] { $host }
        }{" "}without authentication?
        Thank you for your help.

tls-untrusted = The server's certificate is not trusted
    .what =
        { $host-kind ->
            [none] The server's certificate
           *[other] The certificate of { $host }
        }{" "}was not issued by a certificate authority that this machine trusts, so the connection was stopped. The key was not sent.
    .why =
        Issuer: { $issuer }. Valid: { $valid_from } to { $valid_until }. Names: { $names }. This is common when a company firewall inspects traffic. If the issuer is your company or its firewall, that is probably the reason. If you do not recognize it, do not connect.{ $message-kind ->
            [none] {""}
           *[other] {" "}Verification result: { $message }
        }
    .step-copy-request = Copy the request
    .step-add-authority = Add your company's CA certificate to the OS trust store. On Linux, wandb also respects SSL_CERT_FILE (but not REQUESTS_CA_BUNDLE).
    .step-test-again = Test again
    .request =
        Hello,

        I have a question about the CA certificate of our network.

        When connecting to W&B (Weights & Biases), which we use for experiment tracking, the certificate could not be verified. It may come from a device that inspects traffic.

        - Destination: { $host }
        - Certificate issuer: { $issuer }
        - Certificate names: { $names }
        - Valid: { $valid_from } to { $valid_until }
        - Verification result: { $message }
        - Purpose: logging experiments to W&B
        - User: { $username }

        Could you please check whether this certificate is ours and tell me where to get the CA certificate, or exempt { $host-kind ->
            [none] W&B
           *[other] { $host }
        }{" "}from inspection?
        Thank you for your help.

tls-expired = The server's certificate is expired or not yet valid
    .what =
        { $host-kind ->
            [none] The server's certificate
           *[other] The certificate of { $host }
        }{" "}is not valid at this time, so the connection was stopped. The key was not sent.
    .why = The certificate is valid from { $valid_from } to { $valid_until }. Issuer: { $issuer }. A wrong clock on this machine causes the same error, so check the date and time first.
    .step-test-again = Check the date and time, then test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask you to check a server certificate.

        When connecting to W&B (Weights & Biases), which we use for experiment tracking, the certificate was expired or not yet valid, and the connection failed.

        - Destination: { $host }
        - Certificate issuer: { $issuer }
        - Valid: { $valid_from } to { $valid_until }
        - Purpose: logging experiments to W&B
        - User: { $username }

        Could you please check whether the certificate needs to be renewed?
        Thank you for your help.

tls-name-mismatch = The certificate is for another host
    .what =
        { $host-kind ->
            [none] The server's certificate is for another host,
           *[other] The server's certificate is not valid for { $host },
        }{" "}so the connection was stopped. The key was not sent.
    .why = The certificate does not cover { $host }. Names: { $names }. Issuer: { $issuer }. The host URL may be wrong, or something on the network may be intercepting the connection.
    .step-enter-key = Enter the key with the correct host URL
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask you to check a server certificate.

        When connecting to W&B (Weights & Biases), which we use for experiment tracking, the certificate did not match the destination.

        - Destination: { $host }
        - Certificate names: { $names }
        - Certificate issuer: { $issuer }
        - Purpose: logging experiments to W&B
        - User: { $username }

        Could you please check the address and the certificate settings?
        Thank you for your help.

weave-is-unavailable = Weave is not available on this server
    .what =
        { $host-kind ->
            [none] The server has no Weave at the address that weave connected to.
           *[other] { $host } has no Weave at the address that weave connected to.
        }
    .why =
        On a self-hosted server, an admin has to enable Weave. Permissions were not checked.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-show-address = Copy the command to show the address weave uses
    .step-check-address = Check WANDB_BASE_URL and WF_TRACE_SERVER_URL. For W&B Cloud, neither has to be set.
    .step-ask-server-admin = On a self-hosted server, ask its admin whether Weave is enabled.
    .step-copy-report = Copy the report

answer-is-not-wandb = The response did not come from W&B
    .what =
        { $host-kind ->
            [none] Something other than the W&B API responded.
           *[other] Something other than the W&B API responded at { $host }.
        }{" "}Permission has not been checked.
    .why =
        The response is not W&B JSON{ $status-kind ->
            [none] {""}
           *[other] {" "}(HTTP { $status })
        }.{ $content_type-kind ->
            [none] {""}
           *[other] {" "}Content type: { $content_type }.
        }{ $location-kind ->
            [none] {""}
           *[other] {" "}It redirected to { $location }; the key was not sent there.
        } A Wi-Fi login page, a firewall or a company sign-in page may have responded, or the host URL may not be the API address.
    .step-test-again = Test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask you to check traffic to W&B.

        When connecting to W&B (Weights & Biases), which we use for experiment tracking, the response seems to have come from a device on the network.

        - Destination: { $host }
        - HTTP status: { $status }
        - Content type: { $content_type }
        - Redirected to: { $location }
        - Purpose: logging experiments to W&B
        - User: { $username }

        Could you please check whether a firewall or proxy blocks traffic to { $host-kind ->
            [none] W&B
           *[other] { $host }
        }, and allow it?
        Thank you for your help.

server-failed = Server error
    .what =
        { $host-kind ->
            [none] The server
           *[other] { $host }
        }{" "}returned an error, so { $target-kind ->
            [none] permission could not be checked.
           *[other] permission for “{ $target }” could not be checked.
        }
    .why =
        { $status-kind ->
            [none] The response indicates a server-side error.
           *[other] The response (HTTP { $status }) indicates a server-side error.
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-test-again = Test again
    .step-check-status = Check the W&B status page (status.wandb.com), or contact your server administrator.

## Outcome

server-does-not-tell = Not enough information to decide
    .what = We could not tell whether { $user } can log runs to “{ $target }”. No access was denied.
    .why = The response from { $host } did not include the fields we need. A test write would give a definite answer.
    .step-prove-by-writing = Confirm with a test write
    .step-copy-snippet = Copy the code

permission-denied-unexplained = Permission denied, no reason given
    .what =
        { $target-kind ->
            [none] The server denied write access.
           *[other] { $host-kind ->
                [none] The server denied { $user } write access to “{ $target }”.
               *[other] { $host } denied { $user } write access to “{ $target }”.
            }
        }{" "}Denied operation: { $action }
    .why =
        { $status-kind ->
            [none] The server reported a missing permission.
            [ok] The server denies write access (readOnly: true).
           *[other] The server returned HTTP { $status }.
        }{" "}{ $seen ->
            [proven] The key, entity, membership, role and project all checked out, so they are not the cause. The response does not show which of the others it is: the seat, an organization policy, a project setting, or something else.
            [tested] It gave no reason, and there is not enough information to name one cause.
           *[pasted]
                { $whose ->
                    [login-team] It gave no reason. “{ $entity }” is the entity from the login line, so the name is probably right. That leaves the role in the team, the seat, or access to the project itself.
                   *[other]
                        { $whose ->
                            [untold] It gave no reason and named no entity. Most often the account is not a member of the entity.
                           *[other] It gave no reason. Most often the account is not a member of “{ $entity }”.
                        } The entity is set by entity= in the code, --entity or --wandb_entity, WANDB_ENTITY, a YAML file, or wandb's settings file, sometimes still with the name from an example. If it is set nowhere, runs go to the default entity. The login line shows “{ $login_team }”, an entity of this account.
                }
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-use-login-team =
        { $project-kind ->
            [none] Test “{ $login_team }”, the entity from the login line, with your project: keywand check { $login_team }/PROJECT
           *[other] Test with “{ $login_team }”, the entity from the login line
        }
    .step-find-entity = Copy the command to find where the entity is set
    .step-copy-request = Copy the request
    .step-copy-report = Copy the report
    .request =
        Hello,

        I would like to ask you to check my permission to write to “{ $target }” on W&B.

        The server denied the following operation.

        - Username: { $username }
        - Entity: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What failed: { $action }
        - HTTP status: { $status }
        - Server message: { $message }
        { $proven ->
            [yes] - Already checked and fine: the API key, entity, team membership, role and project
           *[no] {""}
        }

        Could you please check the seat, the organization's policies and the project's settings, and give me the missing permission?
        Thank you for your help.

        { $username }

not-about-wandb = No W&B error found
    .what = No W&B error was found in the pasted text.
    .why = Nothing in the text matches a W&B error.
    .step-paste-again = If wandb printed an error, paste its output too.

system-refused = Could not complete the operation
    .what = The operation stopped before it was finished.
    .why =
        { $message-kind ->
            [none] The system gave no reason.
           *[other] System message: { $message }
        }
    .step-copy-by-hand = If a page did not open or the text was not copied, select the text on the screen and copy it.

check-was-cancelled = Test cancelled
    .what = The permission test for “{ $target }” was cancelled before it finished. There is no result.
    .why = You cancelled it.
    .step-test-again = Test again

allowed =
    { $proven ->
        [yes] You can log runs
       *[no] You should be able to log runs
    }
    .what =
        { $proven ->
            [yes] { $user } can log runs to “{ $target }” on { $host }.
           *[no] { $user } should be able to log runs to “{ $target }” on { $host }.
        }
    .why =
        { $proven ->
            [yes] A test run was created.
           *[no] The server allows { $user } to write (readOnly: false). This was a read-only check, so usage limits and organization policies are not covered.
        }
    .step-copy-snippet = Copy the code
    .step-prove-by-writing = Confirm with a test write

## This machine

environment-overrides-file = An environment variable overrides the file
    .what =
        { $mistake ->
            [in-new-terminals] { $location } sets { $variable } in every new terminal, and wandb uses the variable instead of { $place }.
           *[other] The environment variable { $variable } is set and differs from { $place }, and wandb uses the variable.
        }
    .why =
        { $location-kind ->
            [none] Environment variables override netrc and settings files in every version of wandb. We found no shell startup file that sets this one; it may come from the terminal, an IDE or a container.
           *[other] Environment variables override netrc and settings files in every version of wandb. This one is set in { $location }.
        }
    .step-unset-variable = Copy the command to unset { $variable } in a terminal
    .step-remove-at-start-up = Delete the line at { $location }, then open a new terminal.

netrc-overrides-settings = Two files contain different keys
    .what = { $key_source } and { $place } contain different keys for { $host }. This version of wandb uses the one in { $key_source }.
    .why = Only wandb 0.18–0.23 prefer api_key in the settings file. 0.24–0.28 ignore it; all other versions prefer netrc. Depending on the version, wandb may log in as a different user.
    .step-whoami = Copy the command to show which key wandb uses
    .step-keep-one-key = Remove api_key from the settings file so that every wandb version uses the same key.

identity-token-conflict = Both an API key and an identity token are set
    .what =
        { $sdk-kind ->
            [none] WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are both set, so wandb stops with an error.
           *[other] WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are both set, so wandb { $sdk } stops with an error.
        }
    .why = wandb does not choose between the two.
    .step-unset-token = Copy the command to unset the token
    .step-keep-token = To use the token, unset WANDB_API_KEY instead.

netrc-split-identity = netrc has two different keys for W&B Cloud
    .what = api.forge.coreweave.com ({ $key_source }) and api.wandb.ai ({ $place }) are the same server but have different keys.
    .why = wandb 0.31 and later use the first entry, earlier versions the second. Which account you are logged in as depends on the version.
    .step-switch = Copy the command to list accounts
    .step-write-both = Switch accounts once in Keywand; it writes the same key to both entries.

netrc-unreadable = netrc cannot be read
    .what =
        { $message-kind ->
            [none] Python fails to parse { $place }, so wandb ignores the whole file.
           *[other] Python fails to parse { $place } ({ $message }), so wandb ignores the whole file.
        }
    .why =
        wandb reads netrc with Python's netrc module. On an error it prints a warning and continues without a key.{ $mistake ->
            [comment-after-empty-line] { " " }After an empty line, Python reads the words of a comment as entries.
            [comment-after-quotation] { " " }After a line that ends in a quotation mark, Python reads the words of a comment as entries.
            [comment-without-space] { " " }Before the first entry, Python reads the words of a comment as entries unless a space follows the #.
            [macro-without-end] { " " }Python expects an empty line at the end of a macro (macdef).
            [capital-letters] { " " }Python recognizes words such as machine, login and password only in lower case.
            [byte-order-mark] { " " }The file begins with an invisible byte order mark (BOM), which Python reads as part of the first word.
            [not-utf8] { " " }The line is not UTF-8.
            [name-is-missing] { " " }A name is missing after machine.
            [unexpected-word] { " " }The line contains a word that netrc does not allow. A password with spaces needs quotation marks.
           *[other] { "" }
        }
    .step-mend-netrc = Copy the command that makes the smallest correction (undo with keywand undo)
    .step-open-file = Copy the command to open the file at that line
    .step-correct-line = Fix the line.

settings-unreadable = The settings file cannot be read
    .what = Python fails to parse { $place }, so wandb ignores the whole file.
    .why = wandb reads it with Python's configparser. Every line must belong to a section such as [default] and contain = or :, and names must be unique.
    .step-open-file = Copy the command to open the file at that line
    .step-correct-line = Fix the line.

netrc-is-open-to-others = Other users can read netrc
    .what = Other users on this machine can read { $place } and the keys in it.
    .why = The file permissions let the group or others read it. wandb creates the file for its owner only, but does not change existing permissions.
    .step-close-file = Copy the command to restrict it to the owner

key-too-new-for-sdk = wandb is too old for this key
    .what =
        { $sdk-kind ->
            [none] The key has { $count } characters, but wandb login in this version accepts only 40. The key itself is fine.
           *[other] The key has { $count } characters, but wandb login in wandb { $sdk } accepts only 40. The key itself is fine.
        }
    .why = wandb 0.22.3 and later accept longer keys everywhere. In earlier versions, wandb login rejects them before sending anything; a key that is already in netrc still works.
    .step-upgrade-sdk = Copy the command to upgrade wandb

sdk-is-outdated = wandb is out of date
    .what =
        { $sdk-kind ->
            [none] wandb reports that this version is no longer supported.
           *[other] wandb { $sdk } reports that it is no longer supported.
        }
    .why = wandb checks its version against the versions the host supports and against yanked releases. wandb reported: { $message }
    .step-upgrade-sdk = Copy the command to upgrade wandb

mode-is-offline = wandb is offline
    .what =
        { $place-kind ->
            [none] wandb is in offline mode. Runs are saved on this machine and not uploaded.
           *[other] { $place } puts wandb in offline mode. Runs are saved on this machine and not uploaded.
        }
    .why = In this mode wandb does not contact the server, so there is no error and nothing appears in W&B.
    .step-go-online = Copy the command to go back online
    .step-sync = Upload saved runs with wandb sync.

mode-is-disabled = wandb is disabled
    .what =
        { $place-kind ->
            [none] wandb is disabled. Nothing is logged, neither on this machine nor on the server.
           *[other] { $place } disables wandb. Nothing is logged, neither on this machine nor on the server.
        }
    .why = In this mode wandb calls do nothing. Runs made in this mode cannot be recovered.
    .step-go-online = Copy the command to re-enable wandb

sdk-uses-another-host = wandb connects to a different server here
    .what = This account is on { $suggestion }, but wandb connects to { $host } here, so this key is not used.
    .why = The server is set by WANDB_BASE_URL, or else by base_url in the settings file. Changing netrc does not change it.
    .step-set-host = Copy the command to use { $suggestion } in a terminal
    .step-write-host = Or also write the host to the settings file: keywand switch --with-settings.

sdk-does-not-use-account = wandb uses a different key here
    .what =
        { $mistake ->
            [none] { $suggestion-kind ->
                [none] On this machine, wandb uses an unsaved key from { $key_source } instead of “{ $account }”.
               *[other] On this machine, wandb uses “{ $suggestion }” ({ $key_source }) instead of “{ $account }”.
            }
            [former] On this machine, wandb still uses the previous key of “{ $account }” ({ $key_source }).
           *[other] On this machine, wandb has no key for { $host }, so programs do not log in as “{ $account }”.
        }
    .why = The test used the key of “{ $account }”. The result applies to programs on this machine only once wandb uses that key.
    .step-switch-to-tested = Switch to “{ $account }”
    .step-unset-variable = Copy the command to unset { $variable }
    .step-add-tested = Save “{ $account }” as an account, then switch to it.

sdk-uses-another-target = This machine is set to log elsewhere
    .what = { $assignments } is set on this machine. If wandb.init does not specify an entity and a project, runs do not go to “{ $target }”.
    .why = Arguments to wandb.init override environment variables and settings files.
    .step-copy-snippet = Copy code with entity and project
    .step-unset-variable = Copy the command to unset { $variable }

folder-is-bound-elsewhere = This folder is bound to another account
    .what = { $place } is bound to “{ $account }”, but wandb uses a different account here.
    .why = Binding a folder does not change wandb's files. Only keywand exec, and shells that use keywand env, respect it.
    .step-exec = Copy the command to run a script as “{ $account }”
    .step-direnv = If you use direnv, add eval "$(keywand env)" to .envrc.

## Saved accounts

key-is-on-file = This key is already saved
    .what = The account “{ $account }” already has this key.
    .why = Each key is saved only once. Nothing was changed.
    .step-switch-to-holder = Switch to “{ $account }”

key-belongs-to-another = The key belongs to a different user
    .what = This is the key of { $username }, but the account “{ $account }” belongs to { $suggestion }.
    .why = You cannot replace a saved account's key with another user's key. Nothing was changed.
    .step-enter-key = Enter an API key of { $suggestion }
    .step-add-as-own = To use the key of { $username }, add it as a separate account.

account-is-on-another-host = The account is for another host
    .what = The key of “{ $account }” is saved for { $host }, so it was not used for { $suggestion }.
    .why = A key is sent only to the host it was saved for.
    .step-enter-key-there = Add an account for { $suggestion }
    .step-add-again = If the server of “{ $account }” has moved, remove the account and add it again.

target-is-on-another-host = The URL is on a different host
    .what = The URL is a page on { $host }, but the host given with it is { $suggestion }. Nothing was sent.
    .why = The same entity and project names on a different host are a different entity and project.
    .step-leave-host-out = Leave out { $suggestion }: the URL already contains its host.
    .step-give-names = To test on { $suggestion }, enter entity/project instead of the URL.

url-does-not-fit-target = The URL does not fit the target
    .what =
        { $mistake ->
            [other-host] { $host } is not on { $suggestion }, the host of the account.
            [elsewhere] { $host } is not in the target { $suggestion }.
           *[other] { $host } is not the kind of page that this option takes.
        }
    .why =
        { $mistake ->
            [elsewhere] A run or a sweep belongs to one project. The same ID in another project is a different run or sweep.
            [other-host] Each host has its own runs, sweeps, artifacts and registries. The same name on another host is something else.
           *[other] Each option takes the URL of one kind of page: --run takes the URL of a run page.
        }
    .step-give-page-of-target = Enter the URL of a page in { $suggestion }, or change the target or the account.
    .step-give-id = You can also enter only the ID or the name.

label-cannot-be-used = This name cannot be used
    .what =
        { $mistake ->
            [key] An API key was entered as the account name. Names are stored unencrypted, so nothing was saved.
            [dash] A name that starts with a hyphen would be read as an option.
           *[taken] Another account already has this name as its username or ID.
        }
    .why = A name must identify exactly one account, and must not be a secret.
    .step-choose-name = Choose another name.

keychain-is-absent = No keychain available
    .what = Keywand stores keys in the system keychain, but no keychain is available here.
    .why =
        SSH sessions and containers often have no keychain.{ $message-kind ->
            [none] {""}
           *[other] {" "}System message: { $message }
        }
    .step-try-again = Try again
    .step-keep-for-session = Use the key without saving it (until you quit Keywand)
    .step-keep-encrypted = Save it in a file encrypted with a passphrase

keychain-is-locked = The keychain is locked or access was denied
    .what = The system keychain responded but denied access. The system does not say which: it may be locked, or access may have been refused.
    .why =
        { $message-kind ->
            [none] The key of a saved account could not be read.
           *[other] System message: { $message }
        }
    .step-try-again = Unlock the keychain and try again
    .step-keep-for-session = Use the key without saving it (until you quit Keywand)
    .step-keep-encrypted = Save it in a file encrypted with a passphrase

keychain-does-not-answer = The keychain is not responding
    .what = The system keychain has not responded for 20 seconds.
    .why = The keychain may be waiting for a password in another window, or it may be stuck.
    .step-try-again = Try again
    .step-keep-for-session = Use the key without saving it (until you quit Keywand)
    .step-keep-encrypted = Save it in a file encrypted with a passphrase

keychain-lost-key = The key is no longer in the keychain
    .what = “{ $account }” is saved, but its key is not in the keychain.
    .why = The keychain is unlocked and responding. Another program may have deleted the key, or the account list may come from another machine.
    .step-enter-key = Enter the key again
    .step-remove-account = If you no longer need it, remove the account.

passphrase-is-needed = Passphrase required
    .what = The key file is encrypted and needs its passphrase.
    .why = The passphrase is not stored. You enter it once each time Keywand starts.
    .step-enter-passphrase = Enter the passphrase

passphrase-is-wrong = Wrong passphrase
    .what = This passphrase does not unlock the key file.
    .why = Nothing was changed. Without the passphrase, nobody can read the keys, not even Keywand.
    .step-enter-passphrase = Enter the passphrase again

register-is-newer = The account list is from a newer version of Keywand
    .what = The account list was written by a newer version of Keywand. This version will not change it.
    .why = A change could lose data that this version does not understand.
    .step-update-keywand = Update Keywand.

register-is-unreadable = The account list cannot be read
    .what = The account list could not be read: { $message }
    .why = The file was left untouched so that nothing is lost. Your keys are still in the keychain or key file.
    .step-restore-file = Restore { $place } from a backup, or move it away and add the accounts again.

another-keywand-is-busy = Another Keywand is writing
    .what = Keywand in another window or terminal has been writing for more than 10 seconds.
    .why = To avoid losing data, only one Keywand can write at a time. Nothing was changed.
    .step-try-again = Try again
    .step-restart = If no other Keywand is running, restart Keywand.

file-cannot-be-written = Could not read or write a file
    .what = { $place } could not be read or written. Nothing was changed.
    .why =
        { $mistake ->
            [no-home] HOME is not set, so the home folder is unknown.
            [held-open] Another program has the file open. Windows does not let a file be replaced while it is open. System message: { $message }
           *[other] System message: { $message }
        }
    .step-try-again = Try again
    .step-check-space =
        { $mistake ->
            [own-folder] Check free disk space and the folder's permissions. To keep Keywand's files elsewhere, set XDG_DATA_HOME to a writable folder. Without one, you can still use keywand check, keywand explain, and keywand fix without --write.
            [no-home] Set HOME to a folder, or set NETRC to the file that wandb should read. keywand exec needs neither.
            [held-open] Close the program that has the file open, such as an editor or a script that reads it, and try again.
           *[other] Check free disk space and the permissions of the file and its folder.
        }

file-changed-since = The preview is out of date
    .what =
        { $place-kind ->
            [none] This preview can no longer be applied. Nothing was written.
           *[other] { $place } was changed by another program after the preview was shown. Nothing was written.
        }
    .why = Writing now would not match the preview.
    .step-plan-again = Show updated preview

link-leads-nowhere = Broken symbolic link
    .what = { $place } is a symbolic link whose target does not exist, or that points to itself. Nothing was written.
    .why = Keywand keeps symbolic links and changes the file they point to, but this target does not exist.
    .step-try-again = Try again
    .step-repair-link = Fix or remove the link.

account-is-unknown = Account not found
    .what =
        { $mistake ->
            [several] Several saved accounts are keys of “{ $account }”: { $suggestion }
           *[other] There is no saved account named “{ $account }”. Did you mean “{ $suggestion }”?
        }
    .why = Specify an account by name, username or ID.
    .step-list-accounts = Run keywand accounts to see your saved accounts.

nothing-to-undo = Nothing to undo
    .what = No change by Keywand, such as a switch or a corrected file, is left to undo.
    .why = Only the last 20 changes can be undone, each of them once.
    .step-choose-account = To change the account, choose the one to switch to.

ssh-fails = The ssh connection failed
    .what =
        { $mistake ->
            [not-started] ssh could not be started on this machine.
            [no-shell] ssh reached { $host }, but no POSIX shell answered there. Nothing was changed there.
            [cut-off] The connection to { $host } ended before we could confirm that netrc there was written. We do not know whether it was.
           *[no-login] ssh could not connect to { $host } or log in there. The key was not sent.
        }
    .why = Message: { $message }
    .step-try-again = Try again
    .step-log-in-by-hand = Check that you can log in with ssh { $host }.

output-is-a-terminal = Refusing to print the key to a terminal
    .what = keywand env prints an API key, and its output is a terminal.
    .why = On screen the key could be seen, recorded, or kept in scrollback. Nothing was printed.
    .step-use-in-command = Use it inside a command: eval "$(keywand env { $account })"

region-is-blocked = This network is blocked before it reaches W&B
    .what = A web server in front of W&B returned 403 before the account was checked.
    .why =
        W&B Cloud does not serve some countries and providers; a web server then returns its own 403. You would see the same behind a VPN or proxy whose exit is in such a place. Neither the key nor the entity is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Server message: { $message }
        }
    .step-test-again = Test again
    .step-another-network = Try another network, or turn off the VPN or proxy. If the location itself is blocked, log with WANDB_MODE=offline and contact W&B support.

run-is-not-started = No run has been started
    .what = wandb was called, but no run is active.
    .why =
        The call came before wandb.init(), after finish(), or in a process that did not call wandb.init(). W&B was not contacted, so neither the key nor a permission is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-find-calls = Copy the command to find where wandb is called
    .step-call-init = Call wandb.init() before this line, and finish() only after the last call.
    .step-each-process = With several processes, call wandb.init() in the process that logs.
    .step-copy-report = Copy the report

run-belongs-to-another = The run belongs to another account
    .what = Another account created this run. Members can stop and delete only their own runs.
    .why = The server reports a different owner, and this account is not a team admin.
    .step-copy-report = Copy the report
    .step-ask-owner = Ask the run's owner or a team admin.

run-not-found = Run not found
    .what = The server found no run with this ID.
    .why =
        The run was deleted, or it is in another entity or project. “Not found” does not mean that permission was denied.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-open-project-page = Open the project page and look for the run
    .step-check-id = Compare the entity, project and ID with the URL of the run page.
    .step-start-anew = To start a new run, remove the ID.
    .step-copy-report = Copy the report

wandb-is-shadowed = A different “wandb” is imported
    .what = Python imported something named wandb that is not the package, or only part of it.
    .why =
        A folder or file named wandb next to the script is imported before the installed package. wandb itself creates such a folder for its runs; it gets in the way only if the package is not installed in this Python. W&B was not contacted.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-show-file = Copy the command to show which wandb is imported
    .step-rename = If you have a file named wandb.py, rename it. If only wandb's run folder is found, install the package in this Python: pip install wandb.

sdk-does-not-load =
    { $mistake ->
        [absent] wandb is not installed
       *[other] The wandb package cannot be imported
    }
    .what =
        { $mistake ->
            [absent] This Python or terminal has no wandb.
           *[other] Importing wandb fails.
        }
    .why =
        { $mistake ->
            [absent] wandb may be installed in a different Python or virtual environment.
           *[other] A part of the package is missing, or the installed protobuf version does not match. This is common after installing several versions over each other.
        }{" "}W&B was not contacted.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-reinstall = Copy the command to reinstall wandb and protobuf
    .step-check-python = If another package needs an older protobuf, use a new virtual environment.

local-service-does-not-start = wandb's local process does not start
    .what = wandb starts a process next to the script. It did not start, or it exited at once.
    .why =
        Common causes are a slow shared disk, many processes started at once, too little memory, or a firewall that blocks loopback connections. The W&B server was not contacted.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-wait-longer = Copy the command to wait longer for the process
    .step-one-machine = Check wandb/debug.log. Start fewer processes at once, or put wandb's folder (WANDB_DIR) on a local disk.

folder-cannot-be-written = Cannot write to a folder on this machine
    .what = The operating system denied wandb access to a file or folder on this machine.
    .why =
        The path belongs to another user, is read-only, or its disk is full. The W&B server denied nothing, so neither the key nor the entity is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-set-dir = Copy the command to make wandb write elsewhere
    .step-check-owner = Check the owner and free space of the path. To move caches, set WANDB_CACHE_DIR, WANDB_DATA_DIR and WANDB_CONFIG_DIR.

sweep-not-found = Sweep not found
    .what = No sweep with this ID was found.
    .why =
        An agent that is given only an ID looks in the default entity and project. The sweep may also have been deleted.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-open-sweeps-page = Open the sweeps of “{ $target }”
    .step-give-path = Start the agent with the full path: wandb agent ENTITY/PROJECT/ID.
    .step-look-up = Compare the ID with the URL of the sweep page.
    .step-copy-report = Copy the report

sweep-owner-is-refused = The account cannot create a sweep there
    .what = The server did not accept the key's user as the owner of a sweep.
    .why =
        Usually the account is not a member of the entity, or the key belongs to a different account than intended.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-use-own = Test with one of your entities
    .step-check-entity = Check entity: in the sweep's YAML, entity= in wandb.sweep(), --entity and WANDB_ENTITY, and use a team of this account.
    .step-test-first = Copy the command to show whose key is used
    .step-copy-report = Copy the report

value-is-too-long = A value is too long for W&B
    .what = The server rejected a name or a config because of its size.
    .why =
        The error message names the field and its limit. Neither the key nor a permission is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-shorten = Shorten the field that the error message names, such as job_type, a tag or the run name.
    .step-use-artifact = Put large values in an artifact or a file instead of the config.
    .step-copy-report = Copy the report

storage-refuses-upload = The storage rejects a file
    .what = The bucket where W&B stores files rejected an upload or a download.
    .why =
        W&B itself responded, but the bucket behind it did not accept the file. The cause may be the bucket's own permissions, an expired URL, a wrong clock, or a proxy that changes uploads. The account's permissions are not the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-check-clock = Copy the command to compare this machine's clock with the actual time
    .step-try-direct = Try without the proxy, and upgrade wandb if it is old.
    .step-ask-admin = If your organization uses its own bucket, ask its administrator to check the bucket's permissions.
    .step-copy-report = Copy the report

registry-link-refused = Linking to the registry was denied
    .what = An artifact was not linked, or its alias was not changed.
    .why =
        A registry belongs to an organization and has its own roles, independent of team roles. The artifact's team must belong to that organization.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-check-path = Specify the target as wandb-registry-NAME/COLLECTION, and log the artifact to a team in that organization, not to the personal entity.
    .step-ask-registry = Ask a registry admin for the Member role, or Admin for a protected alias.
    .step-copy-report = Copy the report

launch-queue-refused = Cannot use the Launch queue
    .what = W&B Launch did not find the queue, or did not return it.
    .why =
        The queue may be in another entity, its name may have a typo, or the account may not be a member of the team that owns it.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-check-queue = Compare the entity and queue with the Launch page.
    .step-check-entity = Copy the command to show whose key is used
    .step-copy-report = Copy the report

inference-is-refused = W&B Inference denied access
    .what = W&B Inference returned 403.
    .why =
        The organization has not enabled it, or the country is not served. Permission to log runs is separate.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-open-wandb = Open W&B and check whether Inference is available
    .step-ask-admin = Ask an organization admin to enable Inference.
    .step-check-project = Specify the project as ENTITY/PROJECT, in a team of that organization.
    .step-copy-report = Copy the report

error-is-unknown =
    { $mistake ->
        [text-ends] The text ends before the error
       *[other] Unrecognized wandb error
    }
    .what =
        { $mistake ->
            [text-ends] The text ends inside a wandb traceback. The line that names the error is missing.
           *[other] wandb reported an error that Keywand does not recognize.
        }
    .why =
        Keywand cannot tell whether the key, the entity or something else is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}Error message: { $message }
        }
    .step-read-log = Copy the command to read the log of the last run
    .step-test-target =
        { $mistake ->
            [text-ends] Paste the text again with its last lines.
           *[other] Test the target: keywand check ENTITY/PROJECT. If wandb is old, upgrade it.
        }
    .step-copy-report = Copy the report

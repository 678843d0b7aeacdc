### One message a cause. The value is the title, .what is what happened, .why the ground, .step-<name> the next steps, .request a request ready to send.
### status, message, retry_after, content_type and location hold the word none where there is no value.

## Key and host

key-missing = No API key found
    .what =
        { $host-kind ->
            [none] No API key was found, so no run can be logged.
           *[other] No API key was found for { $host }, so no run can be logged there.
        }
    .why = Neither the environment variables, nor netrc, nor wandb's settings files hold a key for { $host }.
    .step-enter-key = Enter the API key
    .step-open-key-page = Open the API key page

key-malformed = The API key has the wrong form
    .what =
        { $mistake ->
            [empty] The API key is empty.
            [has-white-space] There is white space or a line break inside the API key.
            [has-quotes] The API key has quotation marks around or inside it.
            [is-assignment] A whole line, with export or =, was entered instead of the API key alone.
            [is-masked] A masked API key was entered. The original cannot be recovered from the mask.
            [is-keyword] A word such as False was entered instead of an API key.
            [is-full-width] The API key contains full-width characters.
            [has-other-characters] The API key contains characters that no key has.
            [too-short] The API key is too short: it needs at least 40 characters and has { $count }.
            [neither-length] The API key has { $count } characters. W&B’s keys have 40, or 86 in the new form.
           *[other] The text cannot be read as an API key.
        }
    .why = An API key has at least 40 characters, all of them letters A–Z, digits, underscores (_) or hyphens (-). Keys of 86 characters that start with wandb_v1_ are valid too. This is judged by form alone; the key was not sent anywhere.
    .step-enter-key = Enter the API key again
    .step-open-key-page = Open the API key page

key-rejected = The API key is not accepted
    .what =
        { $host-kind ->
            [none] The server
           *[other] { $host }
        }{" "}did not recognize the owner of this API key. The key may have been deleted, or it may belong to another host.
    .why =
        { $status-kind ->
            [none] The server did not accept the authentication.
           *[other] The server answered HTTP { $status } and named no owner of the key.
        } This is a failed authentication, not a missing permission (HTTP 403). For the same failure wandb may print only “<no message>” or “permission denied”. Source of the key: { $key_source }
    .step-open-key-page = Create a new key on the API key page
    .step-enter-key = Enter the new API key
    .step-relogin = On the machine that trains, run wandb login --relogin.

key-for-other-host = The key belongs to another host
    .what = { $host } does not know this key. The same key is on file as { $account } for { $suggestion }, where it worked.
    .why = The server named no owner of the key, and it is the same key as that of { $account }. A key only works on the host that issued it. Nothing was sent to { $suggestion } for this test.
    .step-switch-to-holder = Switch to { $account }
    .step-point-to-holder = Copy the command that points this terminal at { $suggestion }
    .step-enter-key = Enter a key of { $host }

host-is-wrong = Not the address of the API
    .what =
        { $host-kind ->
            [none] The address that wandb was given is not one where W&B's API answers.
           *[other] { $host } is not an address where W&B's API answers.
        }{" "}The right address is { $suggestion }.
    .why = wandb cannot log in with the address of the web app, with an address that has an extra path, or without https.
    .step-enter-key-there = Enter the key again for { $suggestion }

host-is-unconfirmed = Please confirm the host
    .what =
        { $mistake ->
            [looks-like] { $host } resembles { $suggestion } but is a different host.
            [by-folder] { $host } or the key for it is named by { $place }. That file may have come with the folder.
           *[unfamiliar] No key has been sent to { $host } before.
        }
    .why = Once the API key is sent, whoever runs { $host } can use it. Nothing is sent until this is confirmed.
    .step-confirm-host = Send the key to { $host }
    .step-compare-names = Compare the name, letter by letter, with the address that your administrator gave you.

connection-is-not-encrypted = The connection is not encrypted
    .what = { $host } is reached over http, so the API key would travel unencrypted.
    .why = Anyone on the way could read the key. Nothing is sent until this is confirmed.
    .step-confirm-host = Send unencrypted to { $host }
    .step-use-https = If the server supports it, use an address that starts with https.

proxy-is-unconfirmed = Please confirm the proxy
    .what = { $place } names the proxy { $proxy }. That file may have come with the folder.
    .why = Whoever runs the proxy can see where requests go, and can read the API key on connections that are not encrypted. Nothing is sent until this is confirmed.
    .step-confirm-proxy = Send requests through { $proxy }
    .step-remove-line = If you do not know this proxy, remove the line from { $place }.

## Target and entity

target-is-incomplete = No entity or no project given
    .what =
        { $message-kind ->
            [none] The target does not name a project.
           *[other] wandb was not told the entity or the project. The words: “{ $message }”.
        }
    .why = Permissions belong to an entity (a username or a team name) together with a project, so both are needed.
    .step-type-target = Type it as entity/project. The URL of a project page works too.

entity-not-found =
    { $entity-kind ->
        [none] A name does not exist on the server
       *[other] No entity has this name
    }
    .what =
        { $entity-kind ->
            [none] The server answered 404: the entity, or another name, does not exist there. No permission was refused.
           *[other] { $host-kind ->
                [none] There is no entity (username or team name) “{ $entity }”
               *[other] { $host } has no entity (username or team name) “{ $entity }”
            }, so { $user } cannot log runs to “{ $target }”.
        }
    .why =
        { $entity-kind ->
            [none] Older clients say of HTTP 403 and 404 alike that a permission seems to be missing. 404 means that a name is wrong: usually the entity, else the project or run of a path.
           *[other] The server answered that there is no entity of this name. If the name is right, it may exist on another host. Teams of this account: { $teams }
        }
    .step-find-entity = Find where the entity is set
    .step-use-own = Use an entity of your own
    .step-copy-snippet = Copy the corrected code

entity-misspelled = The entity's name looks misspelled
    .what = { $host } has no entity “{ $entity }”. Among those { $user } can use there is a very similar one: “{ $suggestion }”.
    .why = The server answered that “{ $entity }” does not exist, and a name that differs only slightly is among the account's own. Teams of this account: { $teams }
    .step-use-entity = Use { $suggestion }
    .step-copy-snippet = Copy the corrected code

entity-is-placeholder = The example name was left in place
    .what = “{ $entity }” is a name used in examples. It is not an entity of { $user }.
    .why = It matches a name that READMEs and documentation use in sample code. Put the real entity in its place. Teams of this account: { $teams }
    .step-use-own = Use your own team
    .step-copy-snippet = Copy the corrected code

entity-belongs-to-others = Not a member of this entity
    .what =
        { $seen ->
            [pasted] “{ $entity }” was refused to { $user }, who is probably not a member of it. What was refused: { $action }.
           *[other] The entity “{ $entity }” exists, but { $user } is not a member, so runs cannot be logged to “{ $target }”.
        }
    .why =
        { $seen ->
            [pasted] The login line names { $user } and the entity “{ $login_team }”, and “{ $entity }” is neither. Such a name often comes from an example, from the author of the code, or from a default in it. It is set by entity= in the code, --entity or --wandb_entity, WANDB_ENTITY, a YAML file or wandb's settings.
           *[other] “{ $entity }” is not among the teams that the server lists, and it is not the personal entity of { $user }. This also happens when the team of the code's author was left in the code. Teams of this account: { $teams }
        }
    .step-use-own =
        { $seen ->
            [pasted] { $project-kind ->
                [none] Use “{ $login_team }”, the entity that the login line names, and test it with your project: keywand check { $login_team }/PROJECT
               *[other] Use “{ $login_team }”, the entity that the login line names, and test it
            }
           *[other] Use your own team
        }
    .step-find-entity = Find where the entity is set
    .step-copy-request = Copy the request
    .step-enter-key = Enter the API key of another account
    .request =
        Hello,

        I would like to ask about joining the W&B team “{ $entity }”.

        I tried to write to the project “{ $project }”, but my account does not seem to be a member of the team, and the server refused.

        - Username: { $user }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }

        If you agree, could you please invite this user to the team with permission to log runs?
        Thank you very much for your help.

        { $user }

another-account-is-member = Another account can log runs there
    .what =
        { $mistake ->
            [asked] Another account on file, { $account }, was asked for the same target: it should be able to log runs there.
            [told] Another account on file, { $account }, is a member of “{ $entity }” and should be able to log runs there.
           *[other] Another account on file, { $account }, is a member of “{ $entity }”. Whether it may log runs there is not known.
        }
    .why =
        { $mistake ->
            [asked] The question was asked with { $account } since Keywand was started. Nothing more was sent for this.
           *[other] The last answer to { $account } lists “{ $entity }” among its teams. Nothing was sent for this, so it may have changed since.
        }
    .step-switch-to-other = Switch to { $account }
    .step-test-with-other = Copy the command that tests with { $account }

entity-is-organization = An organization's name, not a team's
    .what = “{ $entity }” is the name of an organization. Runs are logged to a team of the organization, not to the organization itself.
    .why = This name matches the name of an organization, not that of a team. Teams of this account: { $teams }
    .step-use-own = Use your own team
    .step-copy-snippet = Copy the corrected code

personal-entity-disabled =
    { $mistake ->
        [absent] The account has no personal entity
       *[other] The personal entity takes no runs
    }
    .what =
        { $mistake ->
            [absent] { $user } has no personal entity: no entity “{ $entity }” exists.
           *[other] { $entity-kind ->
                [none] Runs cannot be logged to the personal entity of { $user }.
               *[other] “{ $entity }” is the personal entity of { $user }, but runs cannot be logged to “{ $target }”.
            }
        }
    .why =
        { $mistake ->
            [absent] The entity bears the account's own name, and the server knows no such entity. Accounts created since spring 2024 have a team instead of a personal entity. The entity to use is “{ $default_entity }”.
           *[other] The entity bears the account's own name, and yet writing is not allowed. Administrators can disable personal entities, and accounts created since 2024 have a team instead. If writing to a team works, this is the cause.
        }
    .step-use-own = Use the default entity { $default_entity }
    .step-copy-snippet = Copy the corrected code

entity-project-swapped = Entity and project look swapped
    .what = Instead of “{ $target }”, the target was probably meant to be “{ $suggestion }”.
    .why = “{ $project }”, given as the project, is the name of an entity that { $user } can use, and “{ $entity }” is not.
    .step-use-target = Use { $suggestion }
    .step-copy-snippet = Copy the corrected code

default-entity-differs = Runs go to the default entity
    .what = No entity was given, so runs of { $user } are logged to the default entity “{ $default_entity }”.
    .why = Where the entity is left out, the server takes the default entity from the user settings. If that is the intended place, nothing is wrong. Teams of this account: { $teams }
    .step-use-own = Name the entity explicitly
    .step-copy-snippet = Copy the corrected code

## Role and organization

action-needs-team-admin = Only a team admin may do this
    .what = A team admin does this. Members may do it only where the team's settings allow it.
    .why = No field tells what the team's settings allow.
    .step-copy-report = Copy the report
    .step-ask-admin = Ask a team admin.

role-is-view-only = The role only allows viewing
    .what = { $user } is a member of the team “{ $entity }”, but with the role { $role } cannot log runs.
    .why = The team's member list shows the role { $role }, and the server does not allow writing (readOnly: true).
    .step-copy-request = Copy the request
    .step-use-own = Use another entity of your own
    .request =
        Hello,

        I have a request about my role in the W&B team “{ $entity }”.

        I tried to log a run to the project “{ $project }”, but my role is { $role }, so writing was not possible.

        - Username: { $user }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - Current role: { $role }
        - What did not work: { $action }

        Could you please change it to a role that may log runs, such as Member?
        Thank you very much for your help.

        { $user }

seat-has-no-access = The seat may not allow writing
    .what = { $user } has the role { $role } in “{ $entity }”, and yet runs cannot be logged to “{ $target }”.
    .why = The role is one that may write, but the server does not allow writing. The seat assigned by { $organization } may be No access or Viewer. The result is the same where the organization requires its own API keys. The server does not show seats; an organization admin can tell which of the two it is.
    .step-copy-request = Copy the request
    .step-use-own = Use another entity of your own
    .request =
        Hello,

        I would like to ask you to check my W&B seat.

        My role in the team “{ $entity }” is { $role }, but writing to the project “{ $project }” was not allowed.

        - Username: { $user }
        - Organization: { $organization }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }

        Could you please look at my seat and, if it is No access or Viewer, assign one that allows writing?
        If the organization requires its own API keys, I would be grateful if you let me know.
        Thank you very much for your help.

        { $user }

invitation-pending = The invitation is not accepted yet
    .what = { $user } has been invited to the team “{ $entity }” but has not accepted yet, so runs cannot be logged.
    .why = The team's member list shows { $user } as a pending invitation.
    .step-open-wandb = Open W&B and accept the invitation
    .step-test-again = Test again

organization-key-required = An organization API key may be required
    .what =
        The API key of { $user } is valid, but { $organization-kind ->
            [none] writing
           *[other] { $organization } did not allow writing
        }{ $target-kind ->
            [none] {""}
           *[other] {" "}to “{ $target }”
        }{" "}with it{ $organization-kind ->
            [none] {" "}was not allowed.
           *[other] .
        }
    .why =
        The key is valid, and yet it is refused here.{ $message-kind ->
            [none] {""}
           *[other] {" "}The server said: “{ $message }”.
        } An organization can be set to accept only its own API keys. The result is the same where the seat does not allow writing. If writing works with an organization API key, this is the cause.
    .step-open-key-page = Create an organization API key on the key page
    .step-enter-key = Enter the new API key

service-account-other-team = Possibly another team's service account
    .what = { $user } seems to be a service account, and it cannot write to the team “{ $entity }”.
    .why = A team's service account may, as a rule, write only to its own team's projects. The server does not say outright whether an account is a service account; this is inferred from the account's details. Teams of this account: { $teams }
    .step-copy-request = Copy the request
    .step-enter-key = Enter another API key
    .request =
        Hello,

        I have a request about a W&B service account.

        An automated job tried to log a run to the project “{ $project }” of the team “{ $entity }”, but writing was not allowed. The likely reason is that it uses another team's service account.

        - Account used: { $user }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }

        Could you please create a service account of the team “{ $entity }” with permission to write?
        Thank you very much for your help.

service-account-without-entity = A service account without an entity
    .what = No entity was given, so runs of the service account { $user } are logged to “{ $default_entity }”.
    .why = Where a service account names no entity, its runs go to the team it belongs to. That it is a service account is inferred from the account's details.
    .step-use-own = Name the entity explicitly
    .step-copy-snippet = Copy the corrected code

## Project

project-not-found =
    { $message-kind ->
        [none] The project does not exist yet
       *[other] The project or run was not found
    }
    .what =
        { $message-kind ->
            [none] “{ $entity }” has no project “{ $project }” so far. Running wandb.init as it is will create it.
           *[other] { $target-kind ->
                [none] The project, or the run that was asked for in it, was not found.
               *[other] “{ $target }”, or the run that was asked for in it, was not found.
            }
        }
    .why =
        { $message-kind ->
            [none] The server returned no such project, and it says that “{ $entity }” can be written to. It may also be a restricted project that this account cannot see; the server does not tell which.
           *[other] wandb said: “{ $message }”. A mistyped name, a deleted project, and one that this account cannot see look the same from outside.
        }
    .step-copy-snippet = Copy the code
    .step-create-project = Create this project
    .step-open-entity-page = Check the name on the page of { $entity }

project-misspelled = The project's name looks misspelled
    .what = “{ $entity }” has no project “{ $project }”, but it has a very similar one: “{ $suggestion }”.
    .why = There is a project whose name differs only slightly. Running wandb.init as it is may create “{ $project }” as a new one.
    .step-use-project = Use { $suggestion }
    .step-copy-snippet = Copy the corrected code

project-name-invalid = Not a valid project name
    .what =
        { $mistake ->
            [has-forbidden-characters] The project name “{ $project }” contains characters that are not allowed: { $characters }
           *[is-too-long] The project name is too long: it may have up to 128 characters and has { $count }.
        }
    .why = A project name may not contain / \ # ? % : and may have up to 128 characters. wandb itself refuses it for the same reason. Nothing was sent to the server.
    .step-use-project = Use { $suggestion }
    .step-copy-snippet = Copy the corrected code

project-is-restricted = The project needs an invitation
    .what = { $user } is a member of the team “{ $entity }” but cannot log runs to the project “{ $project }”.
    .why = The account may write to “{ $entity }”; the server calls only this project read-only (readOnly: true). Even a team member cannot write to a restricted project before being invited to it.
    .step-copy-request = Copy the request
    .step-use-own = Use another entity of your own
    .request =
        Hello,

        I have a request about access to the W&B project “{ $target }”.

        I am a member of the team but could not log a run to this project. The likely reason is that it is a restricted project and I am not on its access list.

        - Username: { $user }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }

        If you agree, could you please invite this user to the project with permission to write?
        Thank you very much for your help.

        { $user }

project-is-public-read-only = Public to view, closed to writing
    .what = Everyone can view “{ $target }”, but only members of the team can log runs to it. { $user } is not a member.
    .why = The project is visible, but the server does not allow writing (readOnly: true).
    .step-use-own = Use an entity of your own
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask about the public W&B project “{ $target }”.

        I tried to log a run to it. I can view the project, but writing was not allowed.

        - Username: { $user }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }

        If you agree, could you please invite this user to the team with permission to write?
        Thank you very much for your help.

        { $user }

## Run

project-creation-refused = Creating the project is not allowed
    .what =
        { $user } may not create { $project-kind ->
            [none] the project
           *[other] the project “{ $project }”
        }{ $entity-kind ->
            [none] .
           *[other] {" "}in “{ $entity }”.
        }
    .why =
        { $message-kind ->
            [none] The server refused to create it.
           *[other] The server refused to create it. It said: “{ $message }”.
        } Teams can reserve creating projects for their admins, and custom roles can leave it out. A project that exists may still take runs.
    .step-copy-request = Copy the request
    .step-use-own = Use another entity of yours
    .step-open-entity-page = Look for an existing project on the page of { $entity }
    .request =
        Hello,

        I would like to ask you for a project in the W&B team “{ $entity }”.

        I tried to create the project “{ $project }” to log runs to it, but I am not allowed to create projects.

        - Username: { $user }
        - Team: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: creating a project{ $message-kind ->
            [none] {""}
           *[other] {""} ({ $message })
        }

        Could you please create the project, or allow me to create projects in the team?
        Thank you very much for your help.

        { $user }

run-id-was-deleted = The run ID was deleted before
    .what =
        { $target-kind ->
            [none] The ID of a run that was deleted was given again.
           *[other] The ID of a run that was deleted from “{ $target }” was given again.
        }{" "}An ID cannot be used twice.
    .why =
        { $message-kind ->
            [none] The server answered that a run with this ID was created and deleted before.
           *[other] The server said: “{ $message }”.
        }
    .step-test-again = Test again
    .step-new-id = Leave id= and resume= out of wandb.init, or give a new ID.

resume-run-missing = The run to resume does not exist
    .what =
        { $target-kind ->
            [none] A run was to be resumed that does not exist.
           *[other] A run was to be resumed that does not exist in “{ $target }”.
        }
    .why =
        resume="must" only continues a run that is there already. The entity or the project is often another one than that of the first run: where it is left out, the default is used.{ $message-kind ->
            [none] {""}
           *[other] {" "}wandb said: “{ $message }”.
        }
    .step-copy-snippet = Copy code that names entity and project
    .step-start-anew = For a new run, leave resume= out, or give resume="allow".

artifact-refused = The artifact cannot be read
    .what = An artifact was not handed out. Either its path is not right, or its project may not be read.
    .why =
        W&B answers for a mistyped path as it does for a forbidden one.{ $message-kind ->
            [none] {""}
           *[other] {" "}It said: “{ $message }”.
        }
    .step-open-artifacts-page = Open the artifacts of “{ $target }”
    .step-copy-request = Copy the request
    .step-check-path = First check entity, project, name and version (:v0, :latest) of the path.
    .request =
        Hello,

        I would like to read an artifact on W&B, but it is refused.

        - Username: { $user }
        - Entity: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: reading an artifact (use_artifact){ $message-kind ->
            [none] {""}
           *[other] {""} ({ $message })
        }

        Could you please check that the artifact exists, and that I may read its project?
        Thank you very much for your help.

        { $user }

run-was-not-removed = The test run is still there
    .what = Runs can be logged to “{ $target }”, but the test run could not be deleted. Its page: { $page }
    .why =
        { $message-kind ->
            [none] Creating it was allowed; that it was deleted could not be confirmed.
           *[other] Creating it was allowed; deleting it was not. The server said: “{ $message }”.
        }
    .step-open-run-page = Open the run's page and delete it

## Limits

rate-limited = Too many requests
    .what =
        { $retry_after-kind ->
            [none] { $host } is limiting the number of requests. Please wait a while and test again.
           *[other] { $host } is limiting the number of requests. Please wait { $retry_after } seconds and test again.
        }
    .why = The server answered HTTP 429. Nothing can be said yet about permission for “{ $target }”.
    .step-test-again = Test again

quota-exceeded = A usage limit seems to be reached
    .what =
        { $entity-kind ->
            [none] A usage limit (storage or tracked hours) stops writing.
           *[other] A usage limit of “{ $entity }” (storage or tracked hours) stops writing to “{ $target }”.
        }
    .why =
        { $status-kind ->
            [none] The server's answer speaks of a usage limit.
           *[other] The server answered HTTP { $status } and spoke of a usage limit.
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}It said: { $message }
        }
    .step-copy-request = Copy the request
    .step-test-again = Test again
    .request =
        Hello,

        I would like to ask you to check our W&B usage limits.

        I tried to log a run to “{ $target }”, but the server answered that a usage limit has been reached.

        - Username: { $user }
        - Entity: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }
        - The server's answer: { $status-kind ->
            [none] HTTP status unknown
           *[other] HTTP { $status }
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}({ $message })
        }

        Could you please look at the storage and tracked hours in use, and consider raising the limit or freeing some of it?
        Thank you very much for your help.

        { $user }

## The way to the server

dns-failed = The host name cannot be resolved
    .what = No address was found for { $host }, so no connection was made. Nothing can be said yet about permission.
    .why =
        { $message-kind ->
            [none] The DNS lookup failed.
           *[other] The DNS lookup failed ({ $message }).
        } The host name may be wrong, the network may be down, or a VPN may not be connected.
    .step-test-again = Test again
    .step-enter-key = Enter the key again with another host URL

host-unreachable = The host cannot be reached
    .what =
        { $host-kind ->
            [none] No connection could be made.
           *[other] No connection to { $host } could be made.
        }{" "}Nothing can be said yet about permission.
    .why =
        { $message-kind ->
            [none] The host's address is known, but the connection was not established.
           *[other] The host's address is known, but the connection was not established ({ $message }).
        }
    .step-test-again = Test again
    .step-check-network = Check the VPN connection, the firewall settings and the port number.

connect-timed-out = The connection was not made in time
    .what =
        { $seen ->
            [pasted] { $host-kind ->
                [none] The connection was not made in time.
               *[other] The connection to { $host } was not made in time.
            }
           *[other] The connection to { $host } was not made within 3 seconds.
        }{" "}Nothing can be said yet about permission.
    .why = The attempt to connect was not refused; nothing answered it. A firewall may be dropping the traffic, a VPN may not be connected, or a proxy may have to be set.
    .step-test-again = Test again
    .step-check-network = Check the firewall, VPN and proxy settings.

answer-timed-out = No answer in time
    .what =
        { $seen ->
            [pasted] { $host-kind ->
                [none] No answer came in time.
               *[other] No answer of { $host } came in time.
            }
           *[other] { $host } was reached, but its answer did not arrive within 10 seconds.
        }{" "}Nothing can be said yet about permission.
    .why =
        { $message-kind ->
            [none] The connection itself succeeded. The server may be busy, or a device on the way may be slow.
           *[other] wandb gave up waiting, and does not say why: no way to the server, a proxy, a busy server or a slow machine. The words: “{ $message }”.
        }
    .step-test-again = Test again
    .step-check-line = If it happens repeatedly, check the speed of the line and the proxy settings.

proxy-refused = The proxy did not pass the connection on
    .what = The proxy { $proxy } did not pass the connection on to { $host }. Nothing can be said yet about permission.
    .why =
        The proxy is set by { $proxy_source }. { $message-kind ->
            [none] It gave no reason.
           *[other] What failed: { $message }
        }
    .step-test-again = Test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I have a request about the proxy settings.

        The proxy did not pass on a connection to W&B (Weights & Biases), which I use to record machine learning experiments.

        - Destination: { $host } (HTTPS)
        - Proxy: { $proxy } (set by { $proxy_source })
        - What failed: { $message }
        - Purpose: logging runs to “{ $target }” (user: { $user })

        Could you please allow HTTPS traffic to { $host }?
        Thank you very much for your help.

proxy-login-required = The proxy asks for a login
    .what = The proxy { $proxy } asks for authentication, so { $host } could not be reached. Nothing can be said yet about permission.
    .why = The proxy answered HTTP 407. It wants credentials for the proxy, not a W&B API key. The proxy is set by: { $proxy_source }
    .step-test-again = Test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I have a question about authentication at the proxy.

        On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the proxy asked for authentication (HTTP 407) and the connection was not made.

        - Destination: { $host } (HTTPS)
        - Proxy: { $proxy } (set by { $proxy_source })
        - Purpose: logging runs to “{ $target }” (user: { $user })

        Could you please tell me how to authenticate at the proxy, or allow traffic to { $host } without authentication?
        Thank you very much for your help.

tls-untrusted = The server's certificate is not trusted
    .what = The certificate of { $host } does not come from an authority that this machine trusts, so the connection was stopped. The key was not sent.
    .why =
        Issuer of the certificate: { $issuer } (valid: { $valid_from } to { $valid_until }; names: { $names }). This is common where a company firewall inspects traffic. If the issuer bears the name of your company or its firewall, that is probably the case; if it is unknown to you, do not connect.{ $message-kind ->
            [none] {""}
           *[other] {" "}Result of the verification: { $message }
        }
    .step-copy-request = Copy the request
    .step-add-authority = Add the company's CA certificate to the OS trust store. On Linux, SSL_CERT_FILE works for wandb too (REQUESTS_CA_BUNDLE does not).
    .step-test-again = Test again
    .request =
        Hello,

        I have a question about the CA certificate of our network.

        On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the certificate could not be verified. It may come from a device that inspects traffic.

        - Destination: { $host } (HTTPS)
        - Issuer of the certificate: { $issuer }
        - Names in the certificate: { $names }
        - Valid: { $valid_from } to { $valid_until }
        - Result of the verification: { $message }
        - Purpose: logging runs to “{ $target }” (user: { $user })

        Could you please check whether this certificate is ours and tell me where to get the CA certificate, or exempt { $host } from inspection?
        Thank you very much for your help.

tls-expired = The server's certificate is outside its dates
    .what = The certificate of { $host } is not valid at this time, so the connection was stopped. The key was not sent.
    .why = The certificate is valid from { $valid_from } to { $valid_until } (issuer: { $issuer }). A wrong clock on this machine has the same effect, so check the date and time first.
    .step-test-again = Check the date and time, then test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask you to check a server certificate.

        On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the certificate was outside its validity period and the connection was not made.

        - Destination: { $host } (HTTPS)
        - Issuer of the certificate: { $issuer }
        - Valid: { $valid_from } to { $valid_until }
        - Purpose: logging runs to “{ $target }” (user: { $user })

        Could you please check whether the certificate has to be renewed?
        Thank you very much for your help.

tls-name-mismatch = The certificate is for another host
    .what = The certificate that was shown is not one for { $host }, so the connection was stopped. The key was not sent.
    .why = { $host } is not among the names in the certificate. Names: { $names } (issuer: { $issuer }). The host URL may be wrong, or a device on the way may be intercepting the connection.
    .step-enter-key = Enter the key again with the right host URL
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask you to check a server certificate.

        On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the names in the certificate did not match the destination.

        - Destination: { $host } (HTTPS)
        - Names in the certificate: { $names }
        - Issuer of the certificate: { $issuer }
        - Purpose: logging runs to “{ $target }” (user: { $user })

        Could you please check the address and the certificate settings?
        Thank you very much for your help.

answer-is-not-wandb = Something other than W&B answered
    .what = On the connection to { $host }, something other than W&B's API answered. Nothing can be said yet about permission.
    .why =
        The answer is not one of W&B's (JSON){ $status-kind ->
            [none] {""}
           *[other] {" "}(HTTP { $status })
        }.{ $content_type-kind ->
            [none] {""}
           *[other] {" "}Its type was { $content_type }.
        }{ $location-kind ->
            [none] {""}
           *[other] {" "}It redirected to { $location }; the key was not sent there.
        } The login page of a Wi-Fi network, a firewall or a company sign-in page may have answered, or the host URL is not the address of the API.
    .step-test-again = Test again
    .step-copy-request = Copy the request
    .request =
        Hello,

        I would like to ask you to check traffic to W&B.

        On a connection to W&B (Weights & Biases), which I use to record machine learning experiments, the answer seems to have come from a device on the way.

        - Destination: { $host } (HTTPS)
        - Answer: { $status-kind ->
            [none] HTTP status unknown
           *[other] HTTP { $status }
        }
        - Type of the answer: { $content_type }
        - Redirected to: { $location }
        - Purpose: logging runs to “{ $target }” (user: { $user })

        Could you please check whether a firewall or proxy stops traffic to { $host }, and allow it?
        Thank you very much for your help.

server-failed = The server failed
    .what =
        { $host-kind ->
            [none] The server
           *[other] { $host }
        }{" "}answered with an error, so { $target-kind ->
            [none] nothing can be said of permissions.
           *[other] permission for “{ $target }” could not be judged.
        }
    .why =
        { $status-kind ->
            [none] The answer means that the server itself failed.
           *[other] The answer (HTTP { $status }) means that the server itself failed.
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}It said: { $message }
        }
    .step-test-again = Test again
    .step-check-status = Check the W&B status page (status.wandb.com), or ask the server's administrator.

## In the end

server-does-not-tell = The server does not tell what would decide
    .what = We could not tell whether { $user } can log runs to “{ $target }”. This does not mean that it is not possible.
    .why = { $host } did not answer the fields that would decide it. Actually writing would settle the question.
    .step-prove-by-writing = Prove by writing
    .step-copy-snippet = Copy the code

permission-denied-unexplained = Permission denied without a reason
    .what =
        { $target-kind ->
            [none] The server refused to let { $user } write.
           *[other] { $host-kind ->
                [none] The server refused to let { $user } write to “{ $target }”.
               *[other] { $host } refused to let { $user } write to “{ $target }”.
            }
        }{" "}What was refused: { $action }.
    .why =
        { $status-kind ->
            [none] The server answered that permission is missing
           *[other] The server answered HTTP { $status }
        }{ $message-kind ->
            [none] {""}
           *[other] {" "}({ $message })
        }. { $seen ->
            [proven] The key, the entity's existence, membership, role and project were all checked and found in order, so these are ruled out. What remains, such as the seat, an organization policy or a setting of the project, cannot be told apart from outside the server.
            [tested] No reason was given, and what is known does not narrow it down to one cause.
           *[pasted]
                No reason was given. { $whose ->
                    [login-team] “{ $entity }” is the entity that the login line names, so the name is probably right. What remains is the role in it, the seat, or the project's own access.
                   *[other]
                        { $whose ->
                            [untold] The text does not say which entity was asked for; most often it is one that the account is not a member of.
                           *[other] Most often the account is not a member of “{ $entity }”.
                        } Such a name comes from an example, from the author of the code, or from a default in it. An entity is set by entity= in the code, --entity or --wandb_entity, WANDB_ENTITY, a YAML file or wandb's settings; without one, runs go to the default entity of the user settings. The login line names “{ $login_team }”, which is an entity of the account's own.
                }
        }
    .step-use-login-team =
        { $project-kind ->
            [none] Use “{ $login_team }”, the entity that the login line names, and test it with your project: keywand check { $login_team }/PROJECT
           *[other] Use “{ $login_team }”, the entity that the login line names, and test it
        }
    .step-find-entity = Find where the entity is set
    .step-copy-request = Copy the request
    .step-copy-report = Copy the report
    .request =
        Hello,

        I would like to ask you to check my permission to write to “{ $target }” on W&B.

        The server refused what I tried.

        - Username: { $user }
        - Entity: { $entity }
        - Project: { $project }
        - Host: { $host }
        - What did not work: { $action }
        - HTTP status: { $status }
        - Server message: { $message }
        { $proven ->
            [yes] - Checked and found in order: the API key, the entity's existence, team membership, role, project
           *[no] {""}
        }

        Could you please look at the seat, the organization's policies and the project's settings, and grant the permission that is missing?
        Thank you very much for your help.

        { $user }

not-about-wandb = Not a W&B error, it seems
    .what = No W&B error was found in the pasted text. It looks like the error of another service.
    .why = No part of it has the form of a W&B error.
    .step-paste-again = Check the service that printed it, or paste again with wandb's own output.

system-refused = The system refused
    .what = The page was not opened, or the text was not copied.
    .why =
        { $message-kind ->
            [none] The system gave no reason.
           *[other] The system said: { $message }
        }
    .step-copy-by-hand = Select the text on the screen and copy it.

check-was-cancelled = The test was stopped
    .what = The permission test for “{ $target }” was stopped before it was finished. There is no result.
    .why = It was cancelled while it was running.
    .step-test-again = Test again

allowed =
    { $proven ->
        [yes] Runs can be logged
       *[no] Runs should be accepted
    }
    .what =
        { $proven ->
            [yes] { $user } can log runs to “{ $target }” on { $host }.
           *[no] { $user } should be able to log runs to “{ $target }” on { $host }.
        }
    .why =
        { $proven ->
            [yes] A test run was actually created.
           *[no] The server allows { $user } to write (readOnly: false). As this was checked by reading only, usage limits and organization policies are not covered.
        }
    .step-copy-snippet = Copy the code
    .step-prove-by-writing = Prove by writing

## This machine

environment-overrides-file = An environment variable overrides the file
    .what =
        { $mistake ->
            [in-new-terminals] { $location } sets the environment variable { $variable } in every new terminal. There wandb uses the variable, not { $place }.
           *[other] The environment variable { $variable } is set and says something else than { $place }. wandb uses the variable.
        }
    .why =
        { $location-kind ->
            [none] Variables of the environment win over netrc and settings files in every version of wandb. No start-up file of the shell was found that sets it; it may come from the terminal, the IDE or a container.
           *[other] Variables of the environment win over netrc and settings files in every version of wandb. { $location } sets it.
        }
    .step-unset-variable = Copy the command that unsets it in this terminal
    .step-remove-at-start-up = Remove { $location }, and open a new terminal.

netrc-overrides-settings = Two files hold different keys
    .what = { $key_source } and { $place } hold different keys for { $host }. This version of wandb uses the one in { $key_source }.
    .why = wandb 0.30 and newer read netrc first; versions up to 0.22 read api_key of the settings files first. Other versions of wandb may therefore log in as somebody else.
    .step-whoami = Copy the command that shows what wandb uses
    .step-keep-one-key = Take api_key out of the settings file, so that every version of wandb uses the same key.

identity-token-conflict = A key and an identity token are both set
    .what =
        { $sdk-kind ->
            [none] WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are both set, and wandb stops with an error.
           *[other] WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are both set, and wandb { $sdk } stops with an error.
        }
    .why = wandb does not choose between the two.
    .step-unset-token = Copy the command that unsets the token
    .step-keep-token = If the token is the one that is wanted, unset WANDB_API_KEY instead.

netrc-split-identity = netrc holds two identities for W&B's cloud
    .what = api.forge.coreweave.com ({ $key_source }) and api.wandb.ai ({ $place }) have different keys, though they are one and the same server.
    .why = wandb 0.31 and newer use the first entry, older versions the second: the version decides who logs in.
    .step-switch = Copy the command that lists accounts to switch to
    .step-write-both = Switch once with Keywand: it writes the same key to both entries.

netrc-unreadable = netrc cannot be read
    .what =
        { $message-kind ->
            [none] Python stops at { $place }, so wandb ignores the whole file.
           *[other] Python stops at { $place } ({ $message }), so wandb ignores the whole file.
        }
    .why = wandb reads netrc with Python's netrc module. It prints a warning and goes on as if there were no key.
    .step-open-file = Copy the command that opens the place
    .step-correct-line = Correct the line. A comment needs a space after #.

settings-unreadable = The settings file cannot be read
    .what = Python stops at { $place }, so wandb ignores the whole file.
    .why = wandb reads it with Python's configparser: every line belongs to a section such as [default], has an = or a :, and no name stands twice.
    .step-open-file = Copy the command that opens the place
    .step-correct-line = Correct the line.

netrc-is-open-to-others = Others can read netrc
    .what = Other users of this machine may read { $place }, and with it the keys in it.
    .why = The file's mode allows reading by group or others. wandb creates it for its owner alone, but does not mend the mode of an existing file.
    .step-close-file = Copy the command that closes it

key-too-new-for-sdk = This wandb is too old for the key
    .what =
        { $sdk-kind ->
            [none] The key has { $count } characters, and wandb login of this version only takes 40. The key itself is fine.
           *[other] The key has { $count } characters, and wandb login of wandb { $sdk } only takes 40. The key itself is fine.
        }
    .why = wandb 0.22.3 and newer take longer keys everywhere. Older ones refuse them in wandb login, before anything is sent; a key that already stands in netrc is used.
    .step-upgrade-sdk = Copy the command that upgrades wandb

sdk-is-outdated = This wandb is too old
    .what =
        { $sdk-kind ->
            [none] wandb says of itself that this version is no longer supported.
           *[other] wandb { $sdk } says of itself that it is no longer supported.
        }
    .why = It printed: “{ $message }”. wandb compares itself with what the host supports, and with the versions that were withdrawn.
    .step-upgrade-sdk = Copy the command that upgrades wandb

mode-is-offline = wandb is offline
    .what =
        { $place-kind ->
            [none] wandb is set to offline: runs are kept on this machine and are not sent.
           *[other] { $place } sets wandb to offline: runs are kept on this machine and are not sent.
        }
    .why = In this mode no server is asked, so nothing fails and nothing appears on the web.
    .step-go-online = Copy the command that goes online
    .step-sync = Send what was kept with wandb sync.

mode-is-disabled = wandb is disabled
    .what =
        { $place-kind ->
            [none] wandb is disabled: nothing is logged, neither here nor on the server.
           *[other] { $place } sets wandb to disabled: nothing is logged, neither here nor on the server.
        }
    .why = In this mode every call of wandb does nothing.
    .step-go-online = Copy the command that turns it on again
    .step-lost-runs = Runs made in this mode cannot be recovered.

sdk-uses-another-host = wandb speaks to another server here
    .what = This account belongs to { $suggestion }, but wandb would speak to { $host }, where its key is not looked up.
    .why = The server is chosen by WANDB_BASE_URL, else by base_url of the settings files. netrc alone does not change it.
    .step-set-host = Copy the command that sets the server in this terminal
    .step-write-host = Or write the host to the settings file, too: keywand switch --with-settings.

sdk-does-not-use-account = wandb does not use this account here
    .what =
        { $mistake ->
            [none] { $suggestion-kind ->
                [none] On this machine wandb uses the key of { $key_source }, which belongs to no account on file, not the key of { $account }.
               *[other] On this machine wandb uses { $suggestion } ({ $key_source }), not { $account }.
            }
            [former] On this machine wandb uses the key that { $account } had before ({ $key_source }), not its present one.
           *[other] On this machine wandb finds no key for { $host }, so a program would not log in as { $account }.
        }
    .why = The test asked with the key of { $account }. What it found holds for a program on this machine once wandb uses that key.
    .step-switch-to-tested = Switch to { $account }
    .step-unset-variable = Copy the command that takes { $variable } out
    .step-add-tested = Add { $account } as an account, then switch to it.

sdk-uses-another-target = This machine names another place for runs
    .what = { $place } is set here: a call that does not name it itself logs there, not to “{ $target }”.
    .why = What the call itself names wins over variables and settings files.
    .step-copy-snippet = Copy the call that names both
    .step-unset-variable = Copy the command that takes { $variable } out

folder-is-bound-elsewhere = This folder belongs to another account
    .what = { $place } is bound to { $account }, but wandb would use another account here.
    .why = A binding changes no file of wandb's. keywand exec, and a shell that uses keywand env, follow it.
    .step-exec = Copy the command that runs a script as { $account }
    .step-direnv = With direnv: eval "$(keywand env)" as a line of .envrc.

## Accounts on file

key-is-on-file = This key is on file already
    .what = The account { $account } has this very key.
    .why = One key is kept once. Nothing was changed.
    .step-switch-to-holder = Switch to { $account }

key-belongs-to-another = The key belongs to somebody else
    .what = This is the key of { $user }, but { $account } belongs to { $suggestion }.
    .why = A key of one person is never put into another's place. Nothing was changed.
    .step-enter-key = Enter a key of { $suggestion }
    .step-add-as-own = To keep the key of { $user }, add it as an account of its own.

account-is-on-another-host = The account is for another host
    .what = The key of “{ $account }” is kept for { $host }. It was not used for { $suggestion }.
    .why = A key is sent only to the host that it was saved for.
    .step-enter-key-there = Add an account for { $suggestion }
    .step-add-again = If the server of “{ $account }” has moved, remove the account and add it again.

target-is-on-another-host = The address is on another host
    .what = The address is a page of { $host }. The host given beside it is { $suggestion }. Nothing was sent.
    .why = The same entity and project on another host are somebody else's.
    .step-leave-host-out = Leave { $suggestion } out: the address names its host already.
    .step-give-names = To ask { $suggestion }, give entity/project instead of the address.

label-cannot-be-used = The name cannot be used
    .what =
        { $mistake ->
            [key] An API key was entered as the name of an account. Names are stored unencrypted, so nothing was saved.
            [dash] A name that begins with a dash would be read as an option.
           *[taken] Another account already uses this name as its username or ID.
        }
    .why = A name must lead to one account only, and must not be a secret.
    .step-choose-name = Choose another name.

keychain-is-absent = No keychain was found
    .what = Keywand keeps keys only in the system's keychain, and none answers here.
    .why =
        { $message-kind ->
            [none] The system offers no keychain in this session.
           *[other] The system says: { $message }. SSH sessions and containers often have none.
        }
    .step-try-again = Try again
    .step-keep-for-session = Use the key for this session only
    .step-keep-encrypted = Keep it in a file encrypted with a passphrase

keychain-is-locked = The keychain is locked or denies access
    .what = The system's keychain answers, but gives no access. Whether it is locked or access was denied, it does not tell.
    .why =
        { $message-kind ->
            [none] An account is on file, but its key cannot be reached.
           *[other] The system says: { $message }
        }
    .step-try-again = Try again after unlocking the keychain
    .step-keep-for-session = Use the key for this session only
    .step-keep-encrypted = Keep it in a file encrypted with a passphrase

keychain-does-not-answer = The keychain does not answer
    .what = The system's keychain has not answered for 20 seconds.
    .why = It may be waiting for a password in another window, or hang.
    .step-try-again = Try again
    .step-keep-for-session = Use the key for this session only
    .step-keep-encrypted = Keep it in a file encrypted with a passphrase

keychain-lost-key = The key is no longer in the keychain
    .what = { $account } is on file, but the keychain holds no key for it.
    .why = The keychain is open and answers. The entry was probably removed by another program, or the file of accounts came from another machine.
    .step-enter-key = Enter the key again
    .step-remove-account = Otherwise remove the account.

passphrase-is-needed = The passphrase is needed
    .what = The key file is encrypted, and it is opened with its passphrase only.
    .why = The passphrase is not kept anywhere; it is asked for once each time Keywand starts.
    .step-enter-passphrase = Enter the passphrase

passphrase-is-wrong = The passphrase is wrong
    .what = The encrypted key file does not open with this passphrase.
    .why = Nothing was changed. Without the passphrase nobody can read the keys, not even Keywand.
    .step-enter-passphrase = Enter the passphrase again

register-is-newer = A newer Keywand wrote the accounts
    .what = The file of accounts was written by a newer version of Keywand. This version leaves it as it is.
    .why = Changing it could lose what this version does not know.
    .step-update-keywand = Update Keywand.

register-is-unreadable = The accounts cannot be read
    .what = The file of accounts cannot be read: { $message }
    .why = It is left as it is, so that nothing is lost. The keys are still in the keychain.
    .step-restore-file = Restore { $place } from a backup, or move it away and add the accounts again.

another-keywand-is-busy = Another Keywand is writing
    .what = Another window or terminal of Keywand was writing for more than ten seconds.
    .why = Only one writes at a time, so that nothing is lost. Nothing was changed.
    .step-try-again = Try again
    .step-restart = If no other Keywand runs, restart it.

file-cannot-be-written = A file could not be written
    .what = { $place } could not be read or written. Nothing was changed.
    .why = The system says: { $message }
    .step-try-again = Try again
    .step-check-space = Check free space and the permissions of the file and its folder.

file-changed-since = The file has changed
    .what = { $place } was changed by another program after the plan was shown. Nothing was written.
    .why = What was shown would no longer be what happens.
    .step-plan-again = Show the new plan

link-leads-nowhere = The link leads nowhere
    .what = { $place } is a symbolic link whose end does not exist, or that leads to itself. Nothing was written.
    .why = A link is kept, and its end is changed; here there is none.
    .step-try-again = Try again
    .step-repair-link = Repair or remove the link.

account-is-unknown = No such account
    .what = No account on file is called { $account }. Did you mean { $suggestion }?
    .why = Accounts are found by name, by username, or by id.
    .step-list-accounts = keywand accounts lists what is on file.

nothing-to-undo = There is no switch to undo
    .what = No switch by Keywand is left that could be undone.
    .why = Only switches made by Keywand are undone, the last 20 of them.
    .step-choose-account = Choose the account to switch to.

output-is-a-terminal = The key would be shown on the screen
    .what = keywand env prints an API key, and the output is a terminal.
    .why = What is on a screen can be seen, recorded and scrolled back to. Nothing was printed.
    .step-use-in-command = Use it inside a command: eval "$(keywand env { $account })"

region-is-blocked = This network is turned away before W&B is asked
    .what = W&B's front door answered 403 before anybody looked at the account.
    .why =
        W&B's cloud is not served to some countries and providers, and its front door then answers with a web server's 403. A VPN or a proxy whose exit is in such a place gets the same answer. Neither the key nor the entity is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-test-again = Test again
    .step-another-network = Try another network, or end the VPN or proxy. Where the place itself is blocked, log with WANDB_MODE=offline and ask W&B's support.

run-is-not-started = No run is started
    .what = wandb was called for a run, and no run is active.
    .why =
        The call came before wandb.init(), after finish(), or in a process in which wandb.init() was not called. Nothing was asked of W&B: neither the key nor a right is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-find-calls = Find where wandb is called
    .step-call-init = Call wandb.init() before this line, and finish() only after the last call.
    .step-each-process = With several processes, call wandb.init() in the one that logs.
    .step-copy-report = Copy the report

run-belongs-to-another = The run belongs to another account
    .what = Another account made this run. A member stops and deletes only runs of their own.
    .why = The server names another owner, and the own role is not that of an admin.
    .step-copy-report = Copy the report
    .step-ask-owner = Ask the owner of the run or a team admin.

run-not-found = The run does not exist
    .what = The server found no run of this id.
    .why =
        The run was deleted, or it stands under another entity or project. “Not found” is no refused permission.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-open-project-page = Open the project and look for the run
    .step-check-id = Compare entity, project and id with the address of the run's page.
    .step-start-anew = For a new run, leave the id out.
    .step-copy-report = Copy the report

wandb-is-shadowed = Another “wandb” is imported
    .what = Python imported something called wandb that is not the package, or only half of it.
    .why =
        A folder or file called wandb beside the script comes before the installed package: wandb itself makes such a folder for its runs, and wins only where the package is installed in the same Python. Nothing was asked of W&B.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-show-file = Show which wandb is imported
    .step-rename = Rename a file wandb.py of your own. If only wandb's folder of runs is found, install the package in this Python: pip install wandb.

sdk-does-not-load =
    { $mistake ->
        [absent] wandb is not installed here
       *[other] The package wandb does not load
    }
    .what =
        { $mistake ->
            [absent] This Python or this terminal has no wandb.
           *[other] Importing wandb fails.
        }
    .why =
        { $mistake ->
            [absent] It may be installed in another Python or another virtual environment than the one that runs here.
           *[other] A part of the package is missing, or the installed protobuf does not fit it, which is usual after several versions were installed over each other.
        }{" "}Nothing was asked of W&B.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-reinstall = Install wandb and protobuf anew
    .step-check-python = If another package holds protobuf back, use a fresh virtual environment.

local-service-does-not-start = wandb's process on this machine does not start
    .what = wandb starts a process beside the script, and it did not start or ended at once.
    .why =
        A slow shared disk, many processes started at once, too little memory or a firewall for loopback connections are usual causes. W&B's server was not asked.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-wait-longer = Wait longer for the process
    .step-one-machine = Look at wandb/debug.log; start fewer processes at once; put wandb's folder (WANDB_DIR) on a local disk.

folder-cannot-be-written = A folder of this machine cannot be written
    .what = The operating system refused wandb a file or folder of this machine.
    .why =
        The path belongs to another user, is read-only, or its disk is full. W&B's server refused nothing: neither the key nor the entity is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-set-dir = Let wandb write elsewhere
    .step-check-owner = Look at the owner and the free space of the path; caches move with WANDB_CACHE_DIR, WANDB_DATA_DIR and WANDB_CONFIG_DIR.

sweep-not-found = The sweep does not exist there
    .what = No sweep of this id was found.
    .why =
        An agent that gets an id alone looks under the default entity and project. The sweep may also have been deleted.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-open-sweeps-page = Open the sweeps of “{ $target }”
    .step-give-path = Start the agent with the whole path: wandb agent ENTITY/PROJECT/ID.
    .step-look-up = Compare it with the address of the sweep's page.
    .step-copy-report = Copy the report

sweep-owner-is-refused = The account may create no sweep there
    .what = The server did not take the key's user as the owner of a sweep.
    .why =
        The entity is usually one that the account is not a member of, or the key belongs to another account than the one meant.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-use-own = Test with an entity of the account's own
    .step-check-entity = Look for entity: in the sweep's YAML, entity= in wandb.sweep(), --entity and WANDB_ENTITY; name a team of this account.
    .step-test-first = See whose key is used
    .step-copy-report = Copy the report

value-is-too-long = A value is longer than W&B takes
    .what = The server refused a name or a config because of its size.
    .why =
        The words name the field and its limit. Neither the key nor a right is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-shorten = Shorten the field that the words name: job_type, a tag, the name of the run.
    .step-use-artifact = Put large values into an artifact or a file instead of the config.
    .step-copy-report = Copy the report

storage-refuses-upload = The storage refuses a file
    .what = The bucket that W&B keeps files in refused an upload or a download.
    .why =
        W&B itself answered, and the bucket behind it did not take the file: its own rights, an address that is out of date, a wrong clock, or a proxy that changes uploads. This says nothing of the account.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-check-clock = Compare this machine's clock with the time
    .step-try-direct = Try without the proxy, and upgrade wandb if it is old.
    .step-ask-admin = With a bucket of your organization's own, ask whoever runs it to look at its rights.
    .step-copy-report = Copy the report

registry-link-refused = The link to the registry is refused
    .what = An artifact was not linked, or its alias not changed.
    .why =
        A registry belongs to an organization and has roles of its own, independent of the team's. The artifact's team has to belong to that organization.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-check-path = Give the target as wandb-registry-NAME/COLLECTION, and log the artifact under a team of that organization, not under the personal entity.
    .step-ask-registry = Ask an admin of the registry for the role Member, or Admin for a protected alias.
    .step-copy-report = Copy the report

launch-queue-refused = The Launch queue cannot be used
    .what = W&B Launch did not find the queue, or did not hand it out.
    .why =
        The queue stands under another entity, its name is mistyped, or the account is no member of the team that owns it.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-check-queue = Compare entity and queue with the page of Launch.
    .step-check-entity = See whose key is used
    .step-copy-report = Copy the report

inference-is-refused = W&B Inference is refused
    .what = W&B Inference answered 403.
    .why =
        The organization has not enabled it, or the country is not served. Logging runs is a different right, and may work.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-open-wandb = Open W&B and look whether Inference is offered there
    .step-ask-admin = Ask an admin of the organization to enable Inference.
    .step-check-project = Give the project as ENTITY/PROJECT, under a team of that organization.
    .step-copy-report = Copy the report

error-is-unknown = An error of wandb that Keywand does not know
    .what = wandb reported an error, and Keywand does not know these words.
    .why =
        So it cannot be said whether the key, the entity or something else is the cause.{ $message-kind ->
            [none] {""}
           *[other] {" "}The words: “{ $message }”.
        }
    .step-read-log = Read the lines above it, and the log of the last run
    .step-test-target = Test where you log to: keywand check ENTITY/PROJECT. Upgrade wandb if it is old.
    .step-copy-report = Copy the report

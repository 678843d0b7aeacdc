### The words of the window.

theme = Theme
theme-system = Auto
theme-light = Light
theme-dark = Dark
language = Language

views = Views
view-check = Permission test
view-reach = Teams and projects
view-which = Which account?
view-paste = Paste
view-codes = Causes

codes-find = Search causes
codes-none = No matching causes.

accounts = Accounts
accounts-none = None yet
account-untested = not checked yet
account-sample = sample
account-pasted = this session only
account-machine = Read from { $source } only. The key is not sent anywhere until you run a test or refresh.
account-forget = Remove “{ $account }” from the list
account-active = used by wandb
account-keys-of = { $count } keys of { $user }
key-kind-personal = personal key
key-kind-organization = key of { $organization }
key-kind-service = service account
key-kind-inferred = { $kind } (inferred)
account-teams =
    { $unknown ->
        [0] Should be able to log runs to { $may } of { $all } teams
       *[other]
            { $told ->
                [0] Teams: { $all } (permissions unknown)
               *[other] Should be able to log runs to { $may } of { $all } teams ({ $unknown } unknown)
            }
    }
account-switch = Switch wandb to this account
account-menu = Actions for “{ $account }”
account-edit = Edit name and color
account-up = Move up
account-down = Move down
account-replace = Replace the API key
account-remove = Remove
account-removed = “{ $account }” was removed.
tried-works = works
tried-rejected = rejected
tried-unreachable = unreachable
tried-at = as of { $when }

edit-title = Edit name and color
edit-label = Name
edit-colour = Color
colour-blue = blue
colour-green = green
colour-amber = amber
colour-red = red
colour-violet = violet
colour-teal = teal
colour-grey = gray
save = Save
undo = Undo

found = Keys found on this machine
found-note = Nothing has been sent yet. Importing sends the key to its host to identify the owner, then saves it in the keychain.
found-import = Import

identity = wandb uses
identity-none = wandb has no key to use in this folder.
identity-stranger = unsaved key
who-former = former key of { $account }
identity-variable = variable { $variable }
identity-source = Key source
identity-folder = Folder
identity-readers = Other programs that read a key here
identity-shadowed =
    { $count ->
        [one] { $count } ignored key
       *[other] { $count } ignored keys
    }

welcome-title = Check with one click whether you can log runs to W&B
welcome-found = wandb keys were found on this machine. Import them from the list, enter another API key, or try the sample W&B.
welcome-what = No wandb API key was found on this machine. Enter one, or try the sample W&B.
welcome-sample = The sample W&B runs only on this machine. It needs no key and sends nothing over the network.
sample-start = Try the sample W&B
sample-targets = Examples to try

key-add = Add an account
key-replace = Replace the API key of “{ $account }”
key-label = API key
key-any = Paste the key, an export line, or a netrc entry.
key-hold = Add
key-put = Replace
key-holding = Checking…
name-label = Name (defaults to the username)
keep = Store the key in
keep-keychain = System keychain
keep-encrypted-file = File encrypted with a passphrase
keep-session = Memory only (until you quit Keywand)
keep-note-keychain = The key is stored in the system keychain and never shown again. When you switch wandb to this account, the key is also written to netrc, where wandb reads it.
keep-note-encrypted-file = The key is stored in Keywand's encrypted file and never shown again. When you switch wandb to this account, the key is also written to netrc, where wandb reads it.
keep-note-session = The key stays in memory until you quit Keywand and is never shown again. Adding it does not send it anywhere.
verify-note = Adding the account sends the key to its host to identify the owner.
verify-later = Do not identify the owner now (nothing is sent)
host-label = Host URL (defaults to W&B Cloud)
host-placeholder = https://api.wandb.ai

target-label = Log runs to
check-run = Test permission
check-asks = Asks { $host } what “{ $account }” can do. Read-only: nothing is written.
target-placeholder = entity/project
check-running = Testing
check-running-sentence = Checking whether “{ $account }” can log runs to “{ $target }” on { $host }…
check-hint = Enter entity/project. If you leave out the entity, the default entity is tested. You can also paste the URL of a project page.
steps = Checks
still-waiting = Still waiting for { $host }…
cancel = Cancel

favourites = Favorites ({ $count })
favourites-about = Tested again each time Keywand opens. Read-only; nothing is written.
favourites-run = Test all
favourites-running = Testing…
favourites-news = Changes to your favorites
favourites-notify = Notify me of changes with a system notification
favourites-notify-names = Show account and target names in the notification
favourite-add = Add to favorites
favourite-drop = Remove from favorites
favourite-drop-of = Remove { $target } with “{ $account }” from favorites
favourite-untested = Could not be tested: { $title }

evidence = Evidence
evidence-cost =
    { $requests ->
        [one] { $requests } request, { $ms } ms
       *[other] { $requests } requests, { $ms } ms
    }
other-findings = Also found
ask = Whom to ask
request = Full request text
copy = Copy
copy-request = Copy the request
copy-report = Copy the report
copied = Copied
report-preview = Preview report
raw-answers = Server responses
snippet = Code
snippet-corrected = Corrected code
snippet-form = Format
snippet-before = Before
snippet-after = After
elsewhere-title = Job scripts, containers and CI for this target
elsewhere-kinds = Where it runs
elsewhere-key = This file holds no key. Its comments say where to keep the key there.
elsewhere-hides = No file can be written with these names: they contain control or invisible characters.

trouble = Something went wrong
trouble-what = An unexpected error occurred in Keywand. Please try again.
dismiss = Close

paste-label = Error or code
paste-clear = Clear
paste-placeholder = Paste an error from a terminal or notebook, including the lines around it, or paste code as is.
paste-note = Keywand recognizes W&B errors, code and settings that use wandb, API keys, and page URLs. Nothing is sent anywhere.
paste-looking = Reading…
paste-cause = Cause, judging from the text
paste-result = Result, judging from the text
paste-nothing = No W&B error found
paste-test = Run a real test
paste-test-why = The text alone is not enough. Test whether “{ $account }” can log runs to “{ $target }”. Read-only: nothing is written.
paste-fill = Go to permission test
paste-no-target = The text does not say where the run should go. Enter a target to test it.
paste-no-account = Add an account to test your actual permission.
paste-other-user = The text is from a session logged in as { $user }, so the result may differ for “{ $account }”.
slots = Found in the text
slot-user = Logged in as
slot-entity = Entity
slot-project = Project
slot-host = Host
slot-status = HTTP status
slot-version = wandb version
slot-script = Script

code-title = Corrected code
code-count =
    { $count ->
        [0] Nothing to change
        [one] { $count } place corrected
       *[other] { $count } places corrected
    }
code-entity = Entity
code-project = Project
code-keep = unchanged
code-offers = This account's entities:
code-projects = Projects:
code-text = Command or other text
code-copy = Copy the corrected code
code-notes = Needs your attention
code-line = Line { $line }
code-more =
    { $count ->
        [one] { $count } more change is included when you copy.
       *[other] { $count } more changes are included when you copy.
    }
apply-title = Apply to file
apply-about = Choose the file to correct. You see the changes before anything is written.
apply-choose = Choose a file…
apply-confirm = Write to { $file }
apply-nothing = Nothing to change in { $file }.
apply-done = { $file } was corrected.

search = Search accounts, teams and projects
search-none = Nothing matches “{ $query }”.
search-none-hint = Search covers teams and projects you have already opened. Open a team to include its projects.
search-more = { $count } more. Keep typing to narrow the list.
search-keys-test = test
search-keys-open = open
search-keys-copy = copy the code
search-kind-account = account
search-kind-entity = team
search-by = via “{ $account }”

unknown-not-asked = not checked yet
unknown-not-told = not in the server's response
unknown-refused = the server denied access

reach-at = as of { $when }
reach-asking = Loading…
reach-asking-all =
    { $count ->
        [one] Loading { $count } account…
       *[other] Loading { $count } accounts…
    }
reach-refresh = Refresh
reach-never = This account's teams have not been loaded yet.
reach-never-what = Sends one request to { $host }. Read-only: nothing is written.
reach-ask = Load teams
reach-no-answer = { $title } (showing the result from { $when })
reach-changed = Changed since { $when }
reach-more-changes = { $count } more
reach-organizations = Organizations: { $names }
reach-teams = Teams and personal entity of “{ $account }”
reach-none = This account is not in any team.
reach-default = default
reach-personal = personal
reach-back = Back to the teams
column-entity = Team
column-admins = Team admins
column-role = Role
column-may-log = Log runs
column-organization = Organization
column-projects = Projects
column-project = Project
column-visibility = Visibility
column-updated = Last updated
projects-count = { $count }
projects-some = { $count } or more
projects-total =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
projects-total-some = { $count } or more projects

team-role = Your role
team-role-unasked = Open the team to see your role.
reach-asking-roles = Loading roles…
team-role-at = as of { $when }
team-admins = Team admins
team-no-admins = only you
team-members = Members
team-members-count = { $count }
team-pending = Pending invitations
team-pending-count = { $count }
projects-listing = Loading ({ $count } so far)
projects-kept = Showing the list from { $when }.
projects-cancelled = Loading was stopped.
projects-none = No projects.
projects-unknown = Could not list projects ({ $why }).
project-test = Test permission
project-copy = Copy the code
project-page = Open page

which-targets = Log runs to (one per line)
which-action = Action
which-subject-run = Run (ID or URL)
which-subject-sweep = Sweep (ID or URL)
which-subject-artifact = Artifact (optional)
which-subject-queue = Launch queue
which-subject-registry = Registry (name or URL)
which-asked = { $action } ({ $subject })
which-run = Test all accounts
which-asks =
    { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } × { $targets ->
        [one] { $targets } target
       *[other] { $targets } targets
    }: read-only, nothing is written.
which-hint = Enter one or more targets to see which accounts can log runs there. You can also paste the URL of a project page.
which-progress = { $done } of { $total } checked
which-cancelled = Stopped after { $done } of { $total }.
which-label = Verdicts by account
which-account = Account
which-waiting = waiting
which-open = Test “{ $target }” as “{ $account }”
which-switch = Switch
which-switch-to = Switch wandb to “{ $account }”
who-may = Logging permissions by account
who-may-copy = Copy the report (Markdown)
who-may-copy-text = Copy as text
who-may-outside = not a member
who-may-elsewhere = other host
who-may-unasked = not checked yet
who-may-print = Print
printed-part = columns { $first }–{ $last } of { $all }
printed-yes = should be able to log runs to the team
printed-reading = can view, but cannot log runs
printed-unknown = not in the server's response
printed-outside = not a member of the team
printed-elsewhere = the team is on a different host
printed-unasked = the account's teams have not been loaded
who-may-none = No teams have been loaded yet. Open “Teams and projects” to load them.

write-title = Confirm with a test write
write-confirm = Write test run
create-title = Create the project
create-confirm = Create

passphrase = Passphrase
passphrase-again = Confirm passphrase
passphrase-open-title = Enter passphrase
passphrase-open-what = Unlocks the encrypted key file. The passphrase is never stored and is forgotten when you quit Keywand.
passphrase-open = Unlock
passphrase-make-title = Choose a passphrase
passphrase-make-what = Encrypts the key file. The passphrase is never stored: if you lose it, the keys cannot be recovered.
passphrase-make = Set passphrase
passphrase-differs = The passphrases do not match.

switching = Switch wandb's account
switching-rekey = Update the key in wandb's files
switching-rekey-apply = Update
switching-back = Undo the switch
switching-becomes = to
switching-stranger = unsaved key
switching-looking = Checking what would change…
switching-same = wandb already uses this account.
switching-unchanged = wandb's files already contain this account's key. Nothing to change.
switching-none-back = Nothing to undo.
switching-changes = What changes
switching-closes = Files that will be readable by their owner only
switching-rescues = Unsaved keys that will be saved first
switching-alone = Changed by another program, left untouched
switching-programs = Programs that may still use the previous account
switching-settings = Also write the host and default entity to the settings file
switching-left-behind = Programs that do not follow
switching-all-follow = wandb, wandb.sandbox, and Weave for Python and Node.js will all use this account.
switching-instead = Without changing files: one command, or this folder only
switching-apply = Switch

palette = Commands
palette-search = Search accounts and commands
palette-none = No matches
palette-target = Go to “Log runs to”
palette-switch = Switch to “{ $account }”
palette-previous = Switch to previous account (“{ $account }”)
palette-undo = Undo the last switch
palette-restore = Restore “{ $account }”
palette-view = Show “{ $view }”
palette-refresh = Refresh teams and projects of “{ $account }”
palette-print = Print logging permissions
palette-snippet = Copy the code
palette-choice = { $name }: { $value }
palette-startup-on = Open Keywand at login, minimized
palette-startup-off = Stop opening Keywand at login

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

codes-find = Look for a cause
codes-none = No cause has this in its name.

accounts = Accounts
accounts-none = None yet
account-untested = not tested yet
account-sample = sample
account-pasted = this session only
account-machine = The key was only read from { $source }. It goes nowhere until you ask with it.
account-forget = Forget { $account }
account-active = used by wandb
account-switch = Switch wandb to this account
account-menu = Actions for { $account }
account-edit = Rename and recolour
account-up = Move up
account-down = Move down
account-replace = Replace the API key
account-remove = Remove
account-removed = { $account } was removed.
tried-works = works
tried-rejected = rejected
tried-unreachable = not reached
tried-at = as of { $when }

edit-title = Rename and recolour
edit-label = Name
edit-colour = Colour
colour-blue = blue
colour-green = green
colour-amber = amber
colour-red = red
colour-violet = violet
colour-teal = teal
colour-grey = grey
save = Save
undo = Undo

found = Found on this machine
found-note = Nothing was sent yet. Importing sends the key to its host to ask whose it is, and keeps it in the keychain.
found-import = Import

identity = wandb uses
identity-none = There is no key that wandb would use in this folder.
identity-stranger = a key that is not on file
identity-variable = variable { $variable }
identity-source = Key read from
identity-folder = Folder
identity-shadowed =
    { $count ->
        [one] { $count } key is not used
       *[other] { $count } keys are not used
    }

welcome-title = See with one click whether you may log runs to W&B
welcome-found = Keys of wandb were found on this machine: import them from the list. You can also enter another one, or try the sample W&B.
welcome-what = No API key of wandb was found on this machine. Enter one, or try the sample W&B.
welcome-sample = The sample W&B runs inside this machine only. It needs no key, and nothing goes out.
sample-start = Try the sample W&B
sample-targets = Worth trying in the sample

key-add = Add an account
key-replace = Replace the API key of { $account }
key-label = API key
key-any = Paste the key itself, an export line, or what stands in netrc.
key-hold = Add
key-put = Replace
key-holding = Checking…
name-label = Name (the username if left empty)
keep = Keep the key in
keep-keychain = the system's keychain
keep-encrypted-file = a file encrypted with a passphrase
keep-session = memory only (this session)
keep-note-keychain = The key goes into the system's keychain and never comes back to the screen. A key that wandb is switched to also stands in netrc, where wandb reads it.
keep-note-encrypted-file = The key goes into an encrypted file of Keywand's and never comes back to the screen. A key that wandb is switched to also stands in netrc, where wandb reads it.
keep-note-session = The key stays in memory for this session only and never comes back to the screen. Adding it sends it nowhere.
verify-note = Adding it sends the key to its host, to ask whose it is.
verify-later = Do not ask whose it is now (nothing is sent)
host-label = Host URL (W&B's cloud if left empty)
host-placeholder = https://api.wandb.ai

target-label = Log runs to
check-run = Test permission
check-asks = Asks { $host } what { $account } may do. It only reads; nothing is written.
target-placeholder = entity/project
check-running = Testing
check-running-sentence = Asking whether { $account } can log runs to “{ $target }” on { $host }.
check-hint = Write entity/project. Without an entity, the default entity is tested. The URL of a project's page works too.
steps = Checks
still-waiting = Still waiting for { $host }…
cancel = Cancel

evidence = Evidence
evidence-cost =
    { $requests ->
        [one] { $requests } request, { $ms } ms
       *[other] { $requests } requests, { $ms } ms
    }
other-findings = Also found
ask = Whom to ask
request = The whole request
copy = Copy
copy-request = Copy the request
copy-report = Copy the report
copied = Copied
report-preview = What the report says
raw-answers = The server's answers
snippet = Code
snippet-corrected = Corrected code
snippet-form = Form
snippet-before = Before
snippet-after = After

trouble = That could not be done
trouble-what = Something went wrong inside Keywand that it did not expect. Please try again.
dismiss = Close

paste-label = Paste here
paste-clear = Clear
paste-placeholder = Paste an error from a terminal or a notebook with the lines around it, or code as it is.
paste-note = Keywand recognises errors of W&B, code and settings that use wandb, API keys, and addresses of pages. Nothing is sent anywhere.
paste-looking = Reading…
paste-cause = Cause, as far as the text tells
paste-nothing = No failure of W&B was found
paste-test = Test it for real
paste-test-why = The text does not tell everything: test as { $account } whether runs may be logged to “{ $target }”. It only reads, and writes nothing.
paste-fill = Go to the permission test
paste-no-target = The text does not name where the run was to go. Enter it in the permission test to see what the server says.
paste-no-account = Add an account to test the permission for real.
paste-other-user = { $user } was logged in there, so the answer may be another one for { $account }.
slots = Read from the text
slot-user = Logged in as
slot-entity = Entity
slot-project = Project
slot-host = Host
slot-status = HTTP status
slot-version = Version of wandb
slot-script = Script

code-title = Corrected code
code-count =
    { $count ->
        [0] Nothing has to change
        [one] { $count } place was corrected
       *[other] { $count } places were corrected
    }
code-entity = Entity
code-project = Project
code-keep = as it is
code-offers = Entities of this account:
code-projects = Its projects:
code-text = Commands and other text
code-copy = Copy the corrected code
code-notes = Left for you to look at
code-line = Line { $line }
code-more = { $count } more places are changed; all of them are in what you copy.
apply-title = Apply to the file
apply-path = Path of the file
apply-preview = Show the changes
apply-confirm = Write to { $file }
apply-nothing = Nothing has to change in { $file }.
apply-done = { $file } was corrected.

search = Search accounts, teams and projects
search-none = Nothing matches “{ $query }”.
search-none-hint = The search covers teams and projects that were listed before. Open a team to have its projects found, too.
search-more =
    { $count ->
        [one] { $count } more: type on to narrow it down.
       *[other] { $count } more: type on to narrow it down.
    }
search-keys-test = test
search-keys-open = open
search-keys-copy = copy the code
search-kind-account = account
search-kind-entity = team
search-by = as { $account }

unknown-not-asked = not asked yet
unknown-not-told = the server does not tell
unknown-refused = the server refused to tell

reach-at = as of { $when }
reach-asking = Asking…
reach-asking-all =
    { $count ->
        [one] Asking { $count } account…
       *[other] Asking { $count } accounts…
    }
reach-refresh = Refresh
reach-never = The teams of this account were not asked yet.
reach-never-what = One question goes to { $host }. It only reads; nothing is written.
reach-ask = Ask now
reach-no-answer = { $title } (what is shown was answered { $when })
reach-changed = Changed since { $when }
reach-more-changes = { $count } more
reach-organizations = Organizations: { $names }
reach-teams = Teams and personal entity of { $account }
reach-none = This account is in no team.
reach-default = default
reach-personal = personal
reach-back = Back to the teams
column-entity = Team
column-role = Role
column-may-log = Logging runs
column-organization = Organization
column-projects = Projects
column-project = Project
column-visibility = Visibility
column-updated = Last changed
projects-count = { $count }
projects-some = { $count } or more
projects-total =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
projects-total-some = { $count } projects or more

team-role = Own role
team-role-unasked = Open the team to see it.
team-admins = Team admins
team-no-admins = nobody else
team-members = Members
team-members-count = { $count }
team-pending = Pending invitations
team-pending-count = { $count }
projects-listing = Listing ({ $count } so far)
projects-kept = The list is as of { $when }.
projects-cancelled = Listing was stopped.
projects-none = There are no projects.
projects-unknown = Its projects are not known ({ $why }).
project-test = Test permission
project-copy = Copy the code
project-page = Open its page

which-targets = Log runs to (one a line)
which-run = Ask every account
which-asks =
    { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } × { $targets ->
        [one] { $targets } target
       *[other] { $targets } targets
    }: it only reads, and writes nothing.
which-hint = Enter where a run should go to see which account may log it. The URL of a project's page works too.
which-progress = { $done } of { $total } answered
which-cancelled = Stopped after { $done } of { $total }.
which-label = Verdicts by account
which-account = Account
which-waiting = waiting
which-open = Test “{ $target }” as { $account }
which-switch = Switch
which-switch-to = Switch wandb to { $account }
who-may = Who may log to which team
who-may-copy = Copy the report (Markdown)
who-may-copy-text = Copy as text
who-may-outside = not in it
who-may-elsewhere = other host
who-may-unasked = not asked yet
who-may-print = Print
printed-part = columns { $first }–{ $last } of { $all }
printed-yes = runs can be logged to the team
printed-reading = can look, but cannot log runs
printed-unknown = the server does not tell
printed-outside = the account is not in the team
printed-elsewhere = the team is on a host that the account is not for
printed-unasked = nobody has asked for the account's teams
who-may-none = No account's teams are known yet. Open “Teams and projects” to have them asked.

write-title = Prove it by writing
write-confirm = Write
create-title = Create the project
create-confirm = Create

passphrase = Passphrase
passphrase-again = Passphrase, once more
passphrase-open-title = Enter the passphrase
passphrase-open-what = It opens the encrypted key file. It is kept nowhere, and forgotten when Keywand ends.
passphrase-open = Open
passphrase-make-title = Choose a passphrase
passphrase-make-what = It encrypts the key file. It is kept nowhere: without it, the keys cannot be had back.
passphrase-make = Use it
passphrase-differs = The two entries differ.

switching = Switch the account that wandb uses
switching-rekey = Write the account's key to wandb's files
switching-rekey-apply = Write
switching-back = Undo the switch
switching-becomes = to
switching-stranger = a key that is not on file
switching-looking = Looking at what would change…
switching-same = wandb already uses this account.
switching-unchanged = The files of wandb already hold the key of this account. There is nothing to change.
switching-none-back = There is nothing to put back.
switching-changes = What changes
switching-closes = Files that only their owner will be able to read
switching-rescues = Keys that are not on file, and are kept first
switching-alone = Changed since by another program, so left as it is
switching-programs = Programs that may go on using the old account
switching-settings = Also write host and default entity to the settings file
switching-instead = Without changing a file: for one command, for this folder
switching-apply = Switch

palette = Commands
palette-search = Search accounts and commands
palette-none = Nothing fits
palette-target = Go to “Log runs to”
palette-switch = Switch to { $account }
palette-previous = Back to the account before ({ $account })
palette-undo = Undo the last switch
palette-restore = Bring back { $account }
palette-view = Show “{ $view }”
palette-refresh = Ask again what { $account } reaches
palette-print = Print who may log to which team
palette-snippet = Copy the code
palette-choice = { $name }: { $value }

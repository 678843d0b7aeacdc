### The words of the window.

theme = Theme
theme-system = Auto
theme-light = Light
theme-dark = Dark
language = Language

accounts = Accounts
accounts-none = None yet
account-untested = not tested yet
account-sample = sample
account-pasted = this session only
account-machine = The key was only read from { $source }. It goes nowhere until you run the test.
account-forget = Forget { $account }

welcome-title = See with one click whether you may log runs to W&B
welcome-what = No API key of wandb was found on this machine. Enter one, or try the sample W&B.
welcome-sample = The sample W&B runs inside this machine only. It needs no key, and nothing goes out.
sample-start = Try the sample W&B
sample-targets = Worth trying in the sample

key-add = Enter an API key
key-label = API key
key-hold = Use it
key-note = The key stays in memory for this session only and never comes back to the screen. Entering it sends it nowhere.
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
other-findings = Other possible causes
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

write-title = Prove it by writing
write-confirm = Write

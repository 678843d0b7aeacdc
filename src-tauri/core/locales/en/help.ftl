# The command line's help. help-COMMAND: what it does; .status: its exit statuses; .examples: lines to run; the rest: an argument each.
# help-any: arguments that several commands have.

help-keywand = Which W&B account can log runs where, and why not.
    .examples =
        keywand add work
        keywand check vision-lab/resnet
        keywand switch work
help-more = keywand COMMAND --help explains a command.
help-usage = Usage:
help-examples = Examples
help-exit = Exit status
help-values = One of: { $values }.
help-head-commands = Commands
help-head-arguments = Arguments
help-head-account = Account and host
help-head-actions = Actions
help-head-code = Code
help-head-sample = Sample W&B
help-head-writing = What is changed
help-head-output = Output
help-head-options = Options
help-head-every = Every command

help-any =
    .account = Saved account: name, username or ID. Without it, the account that wandb would use here.
    .allow-plain-http = Allows sending the key over plain http to a host that is not this machine.
    .confirm-host = Allows sending the key to this host, or through this proxy: scheme, host and port, as the question shows it.
    .dir = Folder. Without it, this one.
    .dry-run = Shows what would change and writes nothing.
    .for-target = Uses the account that can log runs to this target: of the keys of the named user, or of all saved accounts. Asks each once, read-only.
    .help = Prints this help.
    .host = Host URL. Without it, the one that wandb would use here.
    .json = Prints JSON.
    .key-stdin = Reads the API key from standard input.
    .lang = Language of the output. Without it, the system's.
    .name = Account: name, username or ID.
    .passphrase-fd = Reads the passphrase of the encrypted key file from this file descriptor.
    .quiet = Prints no text for people. The exit status, JSON, corrected code and errors stay.
    .verbose = Prints each decision and its time to standard error. Keys are masked.
    .version = Prints the version.

help-check = Tests whether an account can log runs to a project. Read-only unless --write.
    .status = 0 allowed, 1 denied, 3 unreachable or could not tell. With --all-accounts, 0 if any account is allowed, else 1 if any is denied, else 3.
    .examples =
        keywand check vision-lab/resnet
        keywand check vision-lab/resnet --account work --json
        keywand check vision-lab/resnet --all-accounts
        keywand check vision-lab/resnet --key-stdin --host https://wandb.example.com < key.txt
    .targets = [ENTITY/]PROJECT, or the URL of a project's page. Several are tested one after the other.
    .all-accounts = Tests with every saved account: one request each, and one more to explain a refusal.
    .write = Confirms it with a test write: one run in an existing project, deleted right away.
    .yes = Writes the test run without asking.
    .actions = Shows every action, read-only, with at most three more requests. The exit status stays that of logging a run.
    .run = Run ID: can the run be resumed, edited, stopped, deleted?
    .sweep = Sweep ID: can the sweep be joined?
    .artifact = Artifact: NAME or NAME:ALIAS, with or without ENTITY/PROJECT/ before it.
    .queue = Launch queue of the entity.
    .registry = Registry, with or without its organization: ORGANIZATION/NAME.
help-guard = First line of a job: tests whether the key that wandb would use here can log runs to a project.
    .status = 0 it can, 1 it cannot, 3 could not tell.
    .examples =
        keywand guard vision-lab/resnet && python train.py
        keywand guard vision-lab/resnet --wait 120
        keywand guard vision-lab/resnet --print sh
    .target = [ENTITY/]PROJECT, or the URL of a project's page.
    .account = Saved account. Without it, the key that wandb would use here.
    .wait = Waits for a network that comes up late, at most this many seconds (60 without a number).
    .print = Prints two lines of shell that do the same where keywand is not installed, with curl and WANDB_API_KEY.
help-hand-over = Writes the key to netrc on another machine over ssh, and tests it there.
    .status = 0 the key can log runs there, 1 it cannot, 3 not known.
    .examples =
        keywand hand-over ssh:gpu-node team/project --account work
        keywand hand-over ssh:gpu-node --undo
    .machine = The machine, as ssh and its configuration name it: ssh:HOST or ssh:USER@HOST.
    .target = [ENTITY/]PROJECT, or the URL of a project's page.
    .account = Saved account. Without it, the key that wandb would use here.
    .anyway = Hands over the key although the test here did not allow it.
    .install = Puts this program at ~/.local/bin/keywand there, where keywand is missing, and tests with it. --undo removes it.
    .undo = Undoes the last hand-over to this machine.
    .yes = Writes without asking.
help-offline = Lists offline runs, where wandb sync would send each, and whether that is allowed.
    .status = 0 all are allowed, 1 at least one is denied, 3 could not tell.
    .examples =
        keywand offline
        keywand offline ~/experiments --no-check
        keywand offline --to vision-lab/resnet
    .to = Prints the commands that send every run that was not sent yet to this [ENTITY/]PROJECT instead. Nothing is sent.
    .run = Runs these commands, after a question, if runs can be logged to the target.
    .yes = Sends without asking.
    .folder = Folder to search, with everything below it. Without it, the one that WANDB_DIR names, else this one.
    .no-check = Lists the runs only: asks no server.
help-recipe = Prints a file for another machine, such as a job script, with the tested target and without the key. Without a kind, lists the kinds.
    .status = 0 the account can log runs there, 1 it cannot, 3 could not tell. With --no-check, 0.
    .examples =
        keywand recipe
        keywand recipe slurm vision-lab/resnet > job.sh
        keywand recipe github-actions vision-lab/resnet --no-check
    .kind = Where the job runs.
    .target = [ENTITY/]PROJECT, or the URL of a project's page. Without it, what wandb would use here.
    .account = Saved account. Without it, the key that wandb would use here.
    .no-check = Prints it only: asks no server.
help-explain = Explains an error that wandb printed.
    .status = 1 with findings, 0 with none or another service's error.
    .examples =
        python train.py 2>&1 | keywand explain
        keywand explain train.log
        keywand explain --code role-is-view-only
    .code = Explains a cause code instead, such as role-is-view-only. list shows all of them.
    .file = File with the text. Without it, or with -, standard input.
help-fix = Prints pasted code with names that the account can use. Everything else stays as it is, byte for byte.
    .status = 0 done, 1 failed, 2 wrong usage, 3 the names could not be asked for.
    .examples =
        keywand fix train.py --diff | patch -p0
        keywand fix train.py --entity vision-lab --project resnet --write
        keywand fix < cell.py
    .file = File with the code. Without it, or with -, standard input.
    .entity = Entity that the code is to name. Without it and --project, the nearest one that the account can reach.
    .project = Project that the code is to name.
    .form = Kind of text. Without it, what its name and its content say.
    .diff = Prints a unified diff that patch accepts.
    .write = Shows the change and writes it to the file. Undo with keywand undo.
help-add = Adds an account. Its key is saved in the system's keychain once its host has recognized it.
    .examples =
        keywand add work
        keywand add lab --host https://wandb.example.com
        keywand add work --from netrc
        keywand add --replace work
    .label = Name of the account. Without it, the username.
    .host = Host URL. Without it, the one saved with the key, else the one that wandb would use here.
    .key-stdin = Reads the API key, or any text that contains it, from standard input.
    .from = Uses the key that is already on this machine.
    .replace = Replaces the key of this saved account with a new key of the same user.
    .unverified = Saves the key without asking the host whose it is.
    .encrypted-file = Saves the key in a file encrypted with a passphrase, for systems without a keychain.
help-accounts = Lists the saved accounts.
    .examples =
        keywand accounts
        keywand accounts --json
help-remove = Removes an account, and says where its key still is.
    .examples =
        keywand remove work
        keywand remove work --from-netrc
        keywand remove --undo
    .undo = Restores the account that was removed last.
    .purge = Removes it for good: its key leaves the keychain at once, and --undo cannot restore it.
    .from-netrc = Takes its key out of netrc as well, without asking. Undo with keywand undo.
help-rename = Renames an account.
    .examples =
        keywand rename work lab
    .label = New name.
help-reach = Lists the teams of each account and whether it can log runs there, or the projects of an entity.
    .status = 0 at least one account got an answer, 1 none did, 3 no host was reached.
    .examples =
        keywand reach
        keywand reach vision-lab --account work
        keywand reach --report > access.md
    .entity = Team or username: lists its projects instead.
    .account = Saved account. Without it, all of them.
    .report = Prints who can log runs to which team, as a Markdown table.
help-watch = Tests your favorite targets again, once, and prints what was lost or gained since the last result. In a pipe, such as in cron, nothing is printed while nothing changes.
    .status = 0 nothing was lost, 1 something was lost, 3 at least one could not be tested. With --add, --remove and --list, 0 done, 1 failed.
    .examples =
        keywand watch --add vision-lab/resnet --account work
        keywand watch
        keywand watch --list --json
    .add = Tests this [ENTITY/]PROJECT and adds it to the favorites. Can be given several times.
    .remove = Removes this target from the favorites; without --account, of every account.
    .list = Lists the favorites with their last result. Nothing is sent.
    .account = Only the favorites of this saved account. With --add, the account to test with; without it, the key that wandb would use here.
help-whoami = Shows which account wandb would use here, from which file and line, and which keys it ignores.
    .examples =
        keywand whoami
        keywand whoami --dir ~/experiments --sdk 0.19.11
        keywand whoami --verify
    .sdk = Version of wandb. Without it, that of this folder's Python, else the newest that keywand knows.
    .verify = Asks the host whose key it is.
help-keys = Lists the W&B keys in files of this machine, masked. Sends nothing unless --verify.
    .status = With --check, 1 where there is a key, 3 where a file could not be read. With --clean, 1 where a key stays. With --verify, 3 where a key could not be tested.
    .examples =
        keywand keys
        keywand keys ~/experiments --history
        keywand keys --check
        keywand keys train.py --clean --dry-run
    .clean = Takes the keys out of scripts, notebooks, .env and compose files: the code then reads the environment or netrc. Each key is saved first. keywand undo restores the files.
    .label = Name of the account that a key is saved as, where one key is saved. On a terminal it is asked for.
    .encrypted-file = Saves the keys in a file encrypted with a passphrase, for systems without a keychain.
    .paths = Files and folders to search as well. Links are not followed. Ignore files are obeyed, except for .env and the like.
    .history = Searches every object of the folder's git repository as well.
    .no-ignore = Searches files that ignore files name as well.
    .verify = Asks the host of each key whether it knows the key. Names the host and the number of keys, and asks first.
    .yes = Sends the keys without asking.
    .check = Searches these paths only, as they are and as they are staged. Without any, all that is staged.
help-rotate = Gives an account a new key of the same person, everywhere: keychain, netrc, settings, startup files and the named files.
    .status = With --finish, 0 the old key is rejected, 1 it still works, 3 could not tell.
    .examples =
        keywand rotate work --dry-run
        keywand rotate work ~/experiments
        keywand rotate work --finish
    .paths = Files and folders in which the old key is replaced as well: scripts, notebooks, .env files.
    .key-stdin = Reads the new API key from standard input.
    .finish = Asks the host whether the old key is rejected by now. Where it is, it is forgotten.
    .no-ignore = Searches files that ignore files name as well.
    .dry-run = Shows where the old key stands. Asks for no key and changes nothing.
help-netrc = Shows whether Python can read netrc, and which entries another program removed from it.
    .status = 0 nothing is wrong, 1 something is.
    .examples =
        keywand netrc
        keywand netrc --mend --dry-run
        keywand netrc --restore
    .mend = Makes the smallest change after which Python can read it. Undo with keywand undo.
    .restore = Restores the entries whose key a saved account has. Asks first.
    .accept = Accepts that these entries are gone.
    .yes = Restores without asking.
help-switch = Makes an account the one that wandb uses. Without a name, lists the accounts.
    .status = 0 wandb uses the account here, 1 it does not.
    .examples =
        keywand switch work
        keywand switch -
        keywand switch work --dry-run
        keywand switch --for vision-lab/resnet
    .name = Account: name, username or ID. - is the previous account.
    .with-settings = Writes the account's host and default entity to wandb's settings file as well.
help-undo = Undoes the last switch, or the last corrected file.
    .examples =
        keywand undo
        keywand undo --list
    .list = Lists the changes that can be undone, the last one first. Changes nothing.
help-exec = Runs one command as an account. The key is in that command's environment and nowhere else.
    .status = That of the command. 125 keywand could not start it, 126 it cannot be run, 127 it was not found.
    .examples =
        keywand exec work -- python train.py
        keywand exec -- python train.py
        keywand exec --for vision-lab/resnet -- python train.py
    .words = Account, then the command. With -- first: the account that this folder is bound to.
help-env = Prints the lines that make a shell act as an account. They contain the key.
    .examples =
        eval "$(keywand env work)"
        keywand env work --shell fish | source
    .name = Account: name, username or ID. Without it, the one that this folder is bound to.
    .shell = Shell. Without it, sh.
help-bind = Binds a folder to an account. keywand exec and keywand env use it there.
    .examples =
        keywand bind work
        keywand bind work --dir ~/experiments
        keywand bind --for vision-lab/resnet
        keywand bind --list
    .list = Lists the bound folders and their accounts.
help-unbind = Removes the binding of a folder.
    .examples =
        keywand unbind
        keywand unbind --dir ~/experiments
help-completions = Prints the lines that make a shell complete keywand.
    .examples =
        source <(keywand completions bash)
        keywand completions zsh > ~/.zfunc/_keywand
        keywand completions fish > ~/.config/fish/completions/keywand.fish
    .shell = Shell.
help-man = Writes the manual pages, one for each command. For packages.
    .examples =
        keywand man ./man1
    .folder = Folder to write them to.
help-doctor = Shows everything about this machine on one page, without keys and names, for a bug report. Asks each saved account's host once.
    .examples =
        keywand doctor
        keywand doctor --json > report.json
help-demo = Runs the sample W&B on this machine until it is stopped. Prints its address, users and keys.
    .examples =
        keywand demo
        keywand demo --port 8080
    .port = Port. Without it, any free one.
    .json = Prints one line of JSON first.
    .lesser = Makes it a server that can do less.
    .accounts = This many more users, user-001 and on. The first is in every team.
    .teams = This many more teams, team-001 and on. Everyone is in the first.
    .projects = This many projects in team-001.
    .hostile = Adds names that contain script, direction marks, NUL and 500 characters.
    .delay = Each answer waits up to this many milliseconds.
help-help = Prints the help of a command.
    .examples =
        keywand help check
    .words = Command.

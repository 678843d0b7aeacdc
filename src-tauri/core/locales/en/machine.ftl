### What lies on this machine: keys and offline runs.

machine = This machine
view-keys = Keys on this machine

lying-about = Finds W&B keys in the places that programs read by themselves, and in a folder of your choice. Searching sends nothing.
lying-choose = Choose a folder…
lying-choose-other = Another folder…
lying-folder-none = Notebooks, scripts and .env files are searched in a folder that you choose.
lying-history = Git history
lying-ignored = Ignored files
lying-again = Search again
lying-searching = Searching… Files read: { $read }
lying-count = Keys: { $keys }. Places: { $places }. Files read: { $read }.
lying-stopped = Stopped before the end. There may be more keys.
lying-no-history = The Git history was not searched: Git is not installed, or the folder belongs to no repository.
lying-unread = Not searched, because they cannot be read or are too large: { $count }
lying-left-out = Not listed, because there are too many: { $count } more places.
lying-none = No W&B key was found.
lying-ask =
    { $keys ->
        [1] Ask { $host } about 1 key
       *[other] Ask { $host } about { $keys } keys
    }
lying-ask-about = Nothing is sent before you click. The host then says whether it knows each key.
lying-asking = Asking { $host }…
lying-no-host = No host can be asked: the host URL that wandb uses here is not a URL.
lying-not-asked = not asked
lying-works = works
lying-rejected = rejected
lying-cannot-tell = could not tell
lying-nobody = No saved account has this key
lying-in-netrc = netrc
lying-in-settings = settings file
lying-in-environment = environment variable
lying-in-shell = shell
lying-in-dotenv = .env
lying-in-notebook = notebook
lying-in-source = file
lying-in-run-folder = run folder
lying-in-token = identity token
lying-in-history = Git history
lying-commit = commit { $commit }
lying-object = object { $object }
lying-read-by = read by { $programs }
lying-reader-wandb = wandb
lying-reader-wandb-sandbox = wandb.sandbox
lying-reader-weave-python = weave (Python)
lying-reader-weave-node = weave (Node)
lying-more-places = Show { $count } more places
lying-more-keys = Show { $count } more keys
lying-page = API key page
lying-rotate = Replace this key
lying-rotate-about = Run this in a terminal. It asks for a new key of the same user and writes it in every place that holds this one. It can be undone until the old key is deleted.
lying-history-about = Whoever has this repository can read the keys in its history. Delete those keys on the API key page first. Keywand never rewrites history.

taking = Take out…
taking-of = Take the key out of { $file }
taking-all =
    { $count ->
        [1] Take keys out of 1 file…
       *[other] Take keys out of { $count } files…
    }
taking-title = Take keys out of code
taking-about = Only these lines change. Afterwards wandb uses the key of the environment or of netrc.
taking-looking = Looking for what would change…
taking-saves = Saved first, because no saved account has them
taking-label = Name for { $hint } ({ $host })
taking-stays = Left in place, because they cannot be taken out safely
taking-nothing = Nothing can be taken out safely.
taking-apply = Take out
taking-back-title = Put keys back into code
taking-back-apply = Put back
taking-done =
    { $count ->
        [1] Keys were taken out of 1 file.
       *[other] Keys were taken out of { $count } files.
    }
taking-undone =
    { $count ->
        [1] Keys were put back into 1 file.
       *[other] Keys were put back into { $count } files.
    }
taking-alone = Changed since by another program, and left as they are

view-offline = Offline runs
waits-about = Finds offline runs below a folder and reads where they belong. The files of the runs are never changed. Searching sends nothing.
waits-searching = Searching… Folders read: { $read }
waits-count = Offline runs: { $runs }. Not sent yet: { $left }.
waits-stopped = Stopped before the end. There may be more runs.
waits-none = No offline run was found.
waits-unread = Folders that could not be read: { $count }
waits-as = wandb sync here sends with the key of { $account } to { $host }.
waits-nobody = wandb sync has no key to send with here.
waits-to = Send all to another target
waits-to-show = Show commands
waits-to-own = As written in the runs
waits-ask =
    { $targets ->
        [1] Ask { $host } about 1 target
       *[other] Ask { $host } about { $targets } targets
    }
waits-testing = Testing { $target }…
waits-not-tested = Not tested: these names cannot be used as an entity and a project.
waits-user = as { $user }
waits-runs =
    { $count ->
        [1] 1 run
       *[other] { $count } runs
    }
waits-written = written: { $target }
waits-copy = Copy commands
waits-more = Show { $count } more runs
waits-left = Not to be sent
waits-synced = Already synced.
waits-no-file = There is no .wandb file in this folder.
waits-no-permission = You do not have permission to read its .wandb file.
waits-no-run-record = Its .wandb file holds no run record, so its entity and project are not known.
waits-cut-short = Its .wandb file is cut short before the run record, so its entity and project are not known.
waits-damaged = Its .wandb file is damaged before the run record, so its entity and project are not known.
waits-unreadable = Its .wandb file could not be read.

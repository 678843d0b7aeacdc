# What is said of pasted code. $subject: an argument, a variable, a path, as it stands in the code.

note-value-is-computed = { $subject } is computed, so it was left unchanged. Check that it evaluates to the right name.
note-value-is-from-environment = { $subject } comes from an environment variable. Set the variable, or write the name here instead.
note-value-is-from-arguments = { $subject } is passed in as an argument. Pass the right name where it is called.
note-value-is-from-elsewhere = { $subject } is not defined in this text, so it was left unchanged.
note-variable-is-given-twice = { $subject } is assigned in several places, so it was left unchanged.
note-variable-is-used-elsewhere = { $subject } is also used for something else, so it was left unchanged. Write the name directly in the call.
note-argument-is-positional = This argument is positional, and its meaning depends on the wandb version. Add { $subject }= before it.
note-arguments-are-unpacked = ** unpacks arguments that are not in this text. Check whether { $subject } is one of them.
note-value-is-in-pieces = { $subject } is truncated or split up, so it was left unchanged.
note-value-cannot-be-written = The new { $subject } cannot be written in this format, so it was left unchanged.
note-path-must-exist = { $subject } is part of a path to an existing project, run or artifact. Check that it also exists at the new location.
note-path-leads-elsewhere = { $subject } is not where this code logs its runs, so it was left unchanged.
note-several-became-one = { $subject } and another name now have the same value. Check that this is intended.
note-may-not-be-wandb = This { $subject } may not belong to W&B, so it was left unchanged.
note-set-in-environment = Set this as an environment variable: { $subject }=…
note-project-holds-path = The project name { $subject } contains a slash. Pass the entity as a separate argument.
note-key-in-code = This code contains an API key. Remove it and use wandb login or keywand switch. If you ever shared the key, delete it on W&B's API key page.
note-entity-is-not-set = No entity is set in this text. If none is set elsewhere, runs of project { $subject } go to the account's default entity. To choose one, set WANDB_ENTITY or pass entity.
note-name-is-left-alone = { $subject } may be the name of an entity or a project here. It was left unchanged, so check it yourself.
note-project-is-placeholder = { $subject } is a placeholder that examples often use. If you have no project with this name, choose the project that the runs should go to.
note-class-is-defined-here = { $subject } is a class defined in this code. Check that it passes the entity and project on to wandb.
note-form-is-unknown = Keywand does not edit this kind of file, so it was left unchanged. Check the entity and project in it yourself.
note-text-is-not-utf8 = The text is not UTF-8, so nothing was changed. Save it as UTF-8 and try again.
note-text-is-too-long = The code is too long to analyze, so nothing was changed. Paste the part that contains wandb.init.
note-text-is-unreadable = Part of this could not be parsed as { $subject } and was left unchanged.

fix-done = Corrected { $file }. Undo with keywand undo.
fix-undone = Restored { $file }.
fix-nothing = Nothing to change.
fix-names-can-be-given = To choose the names yourself, without asking the server, pass --entity and --project.
fix-projects = Projects of { $entity } that are not read-only for this account, last changed first: { $projects }. Choose one with --project.
fix-note = line { $line }: { $text }
fix-no-names = No W&B entity or project was found in this text.
fix-names-are-right = Nothing to change: the names in this text are right already.

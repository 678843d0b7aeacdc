# What is said of pasted code. $subject: an argument, a variable, a path, as it stands in the code.

note-value-is-computed = { $subject } is computed here, so it was left as it is. Check that it comes to the right name.
note-value-is-from-environment = { $subject } comes from an environment variable. Set the variable, or write the name here.
note-value-is-from-arguments = { $subject } comes from the arguments of a command or a function. Give the right name where it is called.
note-value-is-from-elsewhere = { $subject } is not given a value in this text, so it was left as it is.
note-variable-is-given-twice = { $subject } is given a value in more than one place, so it was left as it is.
note-variable-is-used-elsewhere = { $subject } is used for something else, too, so it was left as it is. Write the name into the call itself.
note-argument-is-positional = An argument stands here without its name. Which one it is depends on the version of wandb; write { $subject }= before the name.
note-arguments-are-unpacked = ** brings arguments that this text does not show. Check whether { $subject } is among them.
note-value-is-in-pieces = { $subject } is cut off or written in pieces, so it was left as it is.
note-value-cannot-be-written = The name wanted for { $subject } cannot be written in this place.
note-path-must-exist = { $subject } is part of a path to something that exists. Check that it exists in the new place.
note-path-leads-elsewhere = { $subject } is not where the runs of this code go, so it was left as it is.
note-several-became-one = { $subject } and another name became the same one. Check that this is meant.
note-may-not-be-wandb = This { $subject } may not be about W&B, so it was left as it is.
note-set-in-environment = This is set through the environment: { $subject }=…
note-project-holds-path = The project { $subject } holds a slash. The entity is an argument of its own.
note-key-in-code = An API key stands in the code. Remove it there and use wandb login, or keywand switch; a key that was shared should be revoked.
note-text-is-not-utf8 = The text is not UTF-8, so nothing was changed. Save it as UTF-8 first.
note-text-is-too-long = The code is too long to be read as a whole, so nothing was changed in it. Paste the part with wandb.init.
note-text-is-unreadable = A part cannot be read as { $subject }. It was left as it is.

fix-done = { $file } was corrected. keywand undo takes it back.
fix-undone = { $file } is as it was.
fix-nothing = There is nothing to change.
fix-note = line { $line }: { $text }

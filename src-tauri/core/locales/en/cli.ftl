explain-unreadable = { $file } could not be read: { $message }
explain-nothing = No error of W&B was found.
demo-serving = The sample W&B runs at { $url }; Ctrl+C stops it. Its people and their keys:
demo-try = Try: pass a key above on standard input to keywand check my-awesome-team-name/my-awesome-project --key-stdin --host { $url }
demo-refused = The sample W&B could not run on port { $port }: { $message }

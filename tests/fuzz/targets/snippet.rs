//! Any text, corrected as any form: nothing outside the edits changes, and what is corrected stays as it is.
#![no_main]

use keywand_core::code::{Form, Wanted, rewrite};
use libfuzzer_sys::fuzz_target;

const FORMS: [Form; 8] =
    [Form::Python, Form::Notebook, Form::Shell, Form::Env, Form::Dockerfile, Form::Yaml, Form::Toml, Form::Markdown];

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let wanted = Wanted::new(Some("my-team"), Some("my-project"));
    for form in std::iter::once(None).chain(FORMS.map(Some)) {
        let rewritten = rewrite(text, form, &wanted);
        let after = rewritten.apply(text);
        let (mut old, mut new) = (text, after.as_str());
        let mut at = 0;
        for edit in &rewritten.edits {
            let kept = edit.start.checked_sub(at).expect("edits in order");
            assert_eq!(old[..kept], new[..kept], "outside an edit");
            (old, new) = (&old[kept..], &new[kept..]);
            old = old.strip_prefix(edit.old.as_str()).expect("what stands there");
            new = new.strip_prefix(edit.new.as_str()).expect("what will stand there");
            at = edit.end;
        }
        assert_eq!(old, new, "behind the last edit");
        assert_eq!(rewrite(&after, Some(rewritten.form), &wanted).edits, [], "again, as {:?}: {after:?}", rewritten.form);
    }
});

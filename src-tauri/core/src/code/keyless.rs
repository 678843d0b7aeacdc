//! Code without a key that stands in it: the call, the command or the program then reads the environment or netrc. What is unsure is
//! left alone.

pub(super) mod line;
mod part;
mod shell;

use std::ops::Range;

use super::form::Form;
use super::{notebook, python};
use crate::edit::{self, Edit};

/// Bytes of stack on which code is read.
const STACK: usize = 128 << 20;

/// The edits that take these keys out, one a key; `None` where a key stands so that it cannot be taken out safely.
pub fn without_keys(text: &str, form: Form, keys: &[Range<usize>]) -> Vec<Option<Edit<String>>> {
    let edits: Vec<_> = stacker::maybe_grow(STACK / 2, STACK, || keys.iter().map(|key| without_key(text, form, key)).collect());
    if is_sound(text, form, &edits) { edits } else { vec![None; keys.len()] }
}

fn without_key(text: &str, form: Form, key: &Range<usize>) -> Option<Edit<String>> {
    let (range, new) = match form {
        Form::Python => python::without_key(text, std::slice::from_ref(&(0..text.len())), key)?,
        Form::Notebook => notebook::without_key(text, key)?,
        Form::Shell | Form::Env | Form::Dockerfile | Form::Makefile | Form::Yaml => line::without_key(text, form, key)?,
        Form::Ini | Form::Toml | Form::Markdown | Form::Text => return None,
    };
    Some(Edit { old: text.get(range.clone())?.to_owned(), range, new })
}

/// Can the edits be made together, and is what comes out code again?
fn is_sound(text: &str, form: Form, edits: &[Option<Edit<String>>]) -> bool {
    let made = edits.iter().flatten().map(|edit| (edit.range.clone(), &edit.new));
    let after = edit::apply(text.as_bytes(), made).and_then(|bytes| String::from_utf8(bytes).ok());
    after.is_some_and(|after| match form {
        Form::Python => python::is_whole(&after, std::slice::from_ref(&(0..after.len()))),
        Form::Notebook => notebook::is_whole(&after),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "3f9c1b7a5e2d8046c9b1f3a7d5e8024b6c1f9a3d";

    /// The text without its keys; `None` where one stays.
    fn cleaned(form: Form, text: &str) -> Option<String> {
        let text = text.replace("_KEY", "_\0").replace("KEY", KEY).replace('\0', "KEY");
        let keys: Vec<_> = text.match_indices(KEY).map(|(at, key)| at..at + key.len()).collect();
        let edits = without_keys(&text, form, &keys);
        let edits: Vec<_> = edits.into_iter().collect::<Option<_>>()?;
        let made = edits.into_iter().map(|edit| (edit.range, edit.new));
        Some(String::from_utf8(edit::apply(text.as_bytes(), made).expect("edits apart")).expect("text"))
    }

    #[test]
    fn the_rest_of_python_stays_and_reads_the_environment_or_netrc() {
        for (text, expect) in [
            ("import wandb\nwandb.login(key=\"KEY\")\n", "import wandb\nwandb.login()\n"),
            ("import wandb\nwandb.login(key='KEY', relogin=True)\n", "import wandb\nwandb.login(relogin=True)\n"),
            ("import wandb\nwandb.login(host=H, key='KEY')\n", "import wandb\nwandb.login(host=H)\n"),
            ("import wandb as w\nw.login(\n    host=H,\n    key='KEY',\n)\n", "import wandb as w\nw.login(\n    host=H,\n)\n"),
            ("import wandb\nwandb.login(\n    key='KEY',  # mine\n)\n", "import wandb\nwandb.login(\n    # mine\n)\n"),
            ("import wandb\nwandb.login(\n    key='KEY',\n    host=H,\n)\n", "import wandb\nwandb.login(\n    host=H,\n)\n"),
            ("import wandb\nwandb.login(\n    key='KEY', \n\n    host=H,\n)\n", "import wandb\nwandb.login(\n    host=H,\n)\n"),
            ("import wandb\nwandb.login(\n    key='KEY', host=H,\n)\n", "import wandb\nwandb.login(\n    host=H,\n)\n"),
            (
                "import wandb\nwandb.login(\n    key='KEY',  # mine\n    host=H,\n)\n",
                "import wandb\nwandb.login(\n    # mine\n    host=H,\n)\n",
            ),
            ("import wandb\nwandb.login(host=H, key='KEY',)\n", "import wandb\nwandb.login(host=H,)\n"),
            ("import wandb\nwandb.login(host=H,  # x\n    key='KEY')\n", "import wandb\nwandb.login(host=H,  # x\n    )\n"),
            ("import wandb\nwandb.login( key='KEY' )\n", "import wandb\nwandb.login()\n"),
            ("import wandb\nwandb.login(\n    key='KEY',\n)\n", "import wandb\nwandb.login()\n"),
            ("import wandb\nwandb.login( key='KEY'  # mine\n)\n", "import wandb\nwandb.login(   # mine\n)\n"),
            ("import wandb\nwandb.login(key='KEY',host=H)\n", "import wandb\nwandb.login(host=H)\n"),
            ("import wandb\nwandb.login(key='KEY' , host=H)\n", "import wandb\nwandb.login(host=H)\n"),
            ("import wandb\nwandb.login(A, B, key='KEY')\n", "import wandb\nwandb.login(A, B)\n"),
            ("from wandb import login\nlogin(key='KEY')\n", "from wandb import login\nlogin()\n"),
            ("import wandb\napi = wandb.Api(api_key='KEY', timeout=9)\n", "import wandb\napi = wandb.Api(timeout=9)\n"),
            ("import os\nos.environ['WANDB_API_KEY'] = 'KEY'\nx = 1\n", "import os\nx = 1\n"),
            ("import os\nos.environ['WANDB_API_KEY'] = 'KEY'  # mine\n", "import os\n# mine\n"),
            ("def f():\n    os.environ['WANDB_API_KEY'] = 'KEY'\n", "def f():\n    pass\n"),
            ("def f():\n    x = 1\n    os.environ['WANDB_API_KEY'] = 'KEY'\n", "def f():\n    x = 1\n"),
            ("import os; os.environ['WANDB_API_KEY'] = 'KEY'; x = 1\n", "import os; pass; x = 1\n"),
            ("import os; os.environ['WANDB_API_KEY'] = 'KEY'\n", "import os; pass\n"),
            ("os.environ.setdefault('WANDB_API_KEY', 'KEY')\n", ""),
            ("k = os.getenv('WANDB_API_KEY', 'KEY')\n", "k = os.getenv('WANDB_API_KEY')\n"),
            ("k = os.environ.get(\"WANDB_API_KEY\", \"KEY\")\n", "k = os.environ.get(\"WANDB_API_KEY\")\n"),
            ("import wandb\nMY_KEY = 'KEY'\nwandb.login(key=MY_KEY)\n", "import wandb\nMY_KEY = None\nwandb.login(key=MY_KEY)\n"),
            (
                "import wandb\nN = 1\nM = N\nMY_KEY = 'KEY'\nwandb.login(key=MY_KEY)\n",
                "import wandb\nN = 1\nM = N\nMY_KEY = None\nwandb.login(key=MY_KEY)\n",
            ),
        ] {
            assert_eq!(cleaned(Form::Python, text).as_deref(), Some(expect), "{text}");
        }
    }

    #[test]
    fn python_stays_where_something_else_would_change() {
        for text in [
            "import wandb\nk = 'KEY'\nprint(k)\nwandb.login(key=k)\n",
            "import wandb\nwandb.login(key=f'KEY')\n",
            "wandb.login(key='KEY'\n",
            "os.environ['WANDB_API_KEY'] = 'KEY'\nx = os.environ['WANDB_API_KEY']\n",
            "os.environ['WANDB_API_KEY'] = 'KEY'\nx = os.getenv('WANDB_API_KEY')\n",
            "from os import environ, getenv\nenviron['WANDB_API_KEY'] = 'KEY'\nx = getenv(name)\n",
            "run(['wandb', 'login', 'KEY'])\n",
            "config = {'wandb_api_key': 'KEY'}\n",
            "# wandb key: KEY\n",
            "import wandb\nother.login(key='KEY')\n",
            "import wandb\nwandb.login(key='KEY' if x else None)\n",
            "a = os.environ['WANDB_API_KEY'] = 'KEY'\n",
            "config['WANDB_API_KEY'] = 'KEY'\n",
            "configure('WANDB_API_KEY', 'KEY')\n",
            "k = os.getenv('KEY', d)\n",
            "import wandb\nwandb.login(key='a KEY')\n",
            "k = 'KEY'\n",
            "import wandb\nk = 'KEY'\nprint(k)\nwandb.login(key=j)\n",
            "import wandb\nk = 'KEY'\ndef f():\n    global k\n    wandb.login(key=k)\n",
            // Without both, the function has no body.
            "def f():\n    os.environ['WANDB_API_KEY'] = 'KEY'\n    os.environ['WANDB_API_KEY'] = 'KEY'\n",
        ] {
            assert_eq!(cleaned(Form::Python, text), None, "{text}");
        }
    }

    #[test]
    fn commands_and_settings_keep_all_but_the_key() {
        for (form, text, expect) in [
            (Form::Env, "A=1\nWANDB_API_KEY=KEY\nB=2\n", "A=1\nB=2\n"),
            (Form::Env, "export WANDB_API_KEY='KEY' # mine\n", "# mine\n"),
            (Form::Env, "A=1\r\nWANDB_API_KEY = \"KEY\"\r\n", "A=1\r\n"),
            (Form::Env, "WANDB_API_KEY=KEY", ""),
            (Form::Env, "\u{feff}WANDB_API_KEY=KEY", "\u{feff}"),
            (Form::Env, "A=1\n  WANDB_API_KEY=KEY # mine\n", "A=1\n  # mine\n"),
            (Form::Shell, "WANDB_API_KEY=KEY\nx\n", "x\n"),
            (Form::Shell, "export WANDB_API_KEY=KEY # mine\n", "# mine\n"),
            (Form::Shell, "set -e\nexport WANDB_API_KEY=KEY\npython t.py\n", "set -e\npython t.py\n"),
            (Form::Shell, "if x; then\n  export WANDB_API_KEY=KEY\nfi\n", "if x; then\n  :\nfi\n"),
            (Form::Shell, "export WANDB_API_KEY=${WANDB_API_KEY:-KEY}\n", "export WANDB_API_KEY=${WANDB_API_KEY:-}\n"),
            (Form::Shell, "export WANDB_API_KEY=${WANDB_API_KEY-KEY}\n", "export WANDB_API_KEY=${WANDB_API_KEY-}\n"),
            (Form::Shell, "WANDB_API_KEY=KEY python t.py\n", "python t.py\n"),
            (Form::Shell, "if x; then\nexport WANDB_API_KEY=KEY\nfi\n", "if x; then\n:\nfi\n"),
            (Form::Shell, "f() {\nWANDB_API_KEY=KEY\n}\n", "f() {\n:\n}\n"),
            (Form::Shell, "WANDB_API_KEY=KEY  python t.py\n", "python t.py\n"),
            (Form::Shell, "CUDA=0 WANDB_API_KEY=\"KEY\" python t.py\n", "CUDA=0 python t.py\n"),
            (Form::Shell, "export A=1 WANDB_API_KEY=KEY B=2\n", "export A=1 B=2\n"),
            (Form::Shell, "export A=1  WANDB_API_KEY=KEY\n", "export A=1\n"),
            (Form::Shell, "export A=1 WANDB_API_KEY=KEY  # mine\n", "export A=1  # mine\n"),
            (Form::Shell, "docker run -e WANDB_API_KEY=KEY -it image\n", "docker run -e WANDB_API_KEY -it image\n"),
            (
                Form::Shell,
                "docker run \\\n  -e \"WANDB_API_KEY=KEY\" \\\n  image\n",
                "docker run \\\n  -e \"WANDB_API_KEY\" \\\n  image\n",
            ),
            (Form::Shell, "docker run --env WANDB_API_KEY='KEY' i\n", "docker run --env WANDB_API_KEY i\n"),
            (Form::Shell, "docker run --env=WANDB_API_KEY=KEY i\n", "docker run --env=WANDB_API_KEY i\n"),
            (Form::Shell, "docker run -eWANDB_API_KEY=KEY i\n", "docker run -eWANDB_API_KEY i\n"),
            (Form::Shell, "wandb login KEY\n", "wandb login\n"),
            (Form::Shell, "wandb login  KEY\n", "wandb login\n"),
            (Form::Shell, "wandb login --verify KEY\n", "wandb login --verify\n"),
            (Form::Shell, "wandb login --host=https://x KEY\n", "wandb login --host=https://x\n"),
            (Form::Shell, "pip install wandb && wandb login KEY\n", "pip install wandb && wandb login\n"),
            (Form::Shell, "wandb login --host https://x KEY && python t.py\n", "wandb login --host https://x && python t.py\n"),
            (Form::Shell, "set -gx WANDB_API_KEY KEY\n", ""),
            (Form::Shell, "$env:WANDB_API_KEY = \"KEY\"\r\nx\r\n", "x\r\n"),
            (Form::Shell, "setx WANDB_API_KEY KEY\r\n", ""),
            (Form::Shell, "$env:WANDB_API_KEY=\"KEY\"\r\nx\r\n", "x\r\n"),
            (Form::Shell, "set WANDB_API_KEY=KEY\r\nx\r\n", "x\r\n"),
            (Form::Dockerfile, "FROM x\nENV WANDB_API_KEY=KEY\nRUN y\n", "FROM x\nRUN y\n"),
            (Form::Dockerfile, "ENV WANDB_API_KEY=KEY A=1\n", "ENV A=1\n"),
            (Form::Dockerfile, "ENV A=1  WANDB_API_KEY=KEY\n", "ENV A=1\n"),
            (Form::Dockerfile, "FROM x\nENV WANDB_API_KEY KEY\nRUN y\n", "FROM x\nRUN y\n"),
            (Form::Dockerfile, "FROM x\nENV A=1 WANDB_API_KEY=KEY\n", "FROM x\nENV A=1\n"),
            (Form::Dockerfile, "ARG WANDB_API_KEY=KEY\n", "ARG WANDB_API_KEY\n"),
            (Form::Makefile, "train:\n\tWANDB_API_KEY=KEY python t.py\n", "train:\n\tpython t.py\n"),
            (Form::Makefile, "train:\n\t@wandb login KEY\n", "train:\n\t@wandb login\n"),
            (Form::Makefile, "export WANDB_API_KEY := KEY\nx:\n", "x:\n"),
            (
                Form::Yaml,
                "services:\n  t:\n    environment:\n      - A=1\n      - WANDB_API_KEY=KEY\n",
                "services:\n  t:\n    environment:\n      - A=1\n      - WANDB_API_KEY\n",
            ),
            (
                Form::Yaml,
                "services:\n  t:\n    environment:\n      WANDB_API_KEY: \"KEY\"  # mine\n",
                "services:\n  t:\n    environment:\n      WANDB_API_KEY:  # mine\n",
            ),
            (
                Form::Yaml,
                "services:\n  t:\n    environment:\n      WANDB_API_KEY:  KEY\n",
                "services:\n  t:\n    environment:\n      WANDB_API_KEY:\n",
            ),
            (
                Form::Yaml,
                "services:\n  t:\n    environment:\n    - \"A=1\"\n    - \"WANDB_API_KEY=KEY\"\n",
                "services:\n  t:\n    environment:\n    - \"A=1\"\n    - \"WANDB_API_KEY\"\n",
            ),
        ] {
            assert_eq!(cleaned(form, text).as_deref(), Some(expect), "{text}");
        }
    }

    #[test]
    fn commands_and_settings_stay_where_something_else_would_change() {
        for (form, text) in [
            (Form::Shell, "echo KEY | wandb login\n"),
            (Form::Shell, "wandb login --relogin KEY\n"),
            (Form::Shell, "python t.py --key KEY\n"),
            (Form::Shell, "A=1 \\\n  WANDB_API_KEY=KEY\n"),
            (Form::Shell, "if x; then export WANDB_API_KEY=KEY; fi\n"),
            (Form::Shell, "# wandb login KEY\n"),
            (Form::Shell, "export WANDB_API_KEY=KEY; python t.py\n"),
            (Form::Shell, "export WANDB_API_KEY=KEY && python t.py\n"),
            (Form::Shell, "WANDB_API_KEY=KEY || exit\n"),
            (Form::Shell, "(A=1 WANDB_API_KEY=KEY )\n"),
            (Form::Shell, "export WANDB_API_KEY=${WANDB_API_KEY:-KEYx}\n"),
            (Form::Shell, "x=${WANDB_API_KEY:KEY}\n"),
            (Form::Shell, "echo wandb login KEY\n"),
            (Form::Shell, "wandb login --host KEY\n"),
            (Form::Shell, "wandb login --host=KEY\n"),
            (Form::Shell, "wandb login KEYx\n"),
            (Form::Shell, "env WANDB-API=KEY python t.py\n"),
            (Form::Shell, "WANDB_API_KEY=KEY&& python t.py\n"),
            (Form::Shell, "python t.py WANDB_API_KEY=KEY x\n"),
            (Form::Shell, "A=1 WANDB_API_KEY=KEY\n"),
            (Form::Shell, "echo KEY\n"),
            (Form::Shell, "export WANDB_API_KEY KEY\n"),
            (Form::Shell, "set WANDB_API_KEY KEY\n"),
            (Form::Shell, "setx A-B KEY\n"),
            (Form::Shell, "key = KEY\n"),
            (Form::Dockerfile, "RUN wandb login KEY\n"),
            (Form::Dockerfile, "ENV WANDB_API_KEY KEY x\n"),
            (Form::Dockerfile, "ARG A-B=KEY\n"),
            (Form::Makefile, "WANDB_API_KEY = KEY x\n"),
            (Form::Yaml, "wandb:\n  api_key: KEY\n"),
            (Form::Yaml, "env:\n- name: WANDB_API_KEY\n  value: KEY\n"),
            (Form::Yaml, "env:\n  environment:\n    WANDB_API_KEY: KEY\n"),
            (Form::Yaml, "services:\n  t:\n    args:\n      WANDB_API_KEY: KEY\n"),
            (Form::Yaml, "services:\n  t:\n    environment:\n      WANDB_API_KEY:KEY\n"),
            (Form::Yaml, "services:\n  t:\n    environment:\n      WANDB_API_KEY: KEY#1\n"),
            (Form::Yaml, "services:\n  t:\n    environment:\n      - WANDB_API_KEY=KEY x\n"),
            (Form::Toml, "[wandb]\napi_key = \"KEY\"\n"),
            (Form::Env, "URL=https://api:KEY@api.wandb.ai\n"),
            (Form::Env, "# WANDB_API_KEY=KEY\n"),
            (Form::Env, "A-B=KEY\n"),
            (Form::Env, "WANDB_API_KEY=KEY x\n"),
        ] {
            assert_eq!(cleaned(form, text), None, "{text}");
        }
    }

    #[test]
    fn a_notebook_stays_a_notebook() {
        let notebook =
            |cells: &str| format!("{{\"cells\": [{cells}], \"metadata\": {{}}, \"nbformat\": 4, \"nbformat_minor\": 5}}");
        let code = |source: &str| format!("{{\"cell_type\": \"code\", \"outputs\": [], \"source\": {source}}}");
        for (cell, expect) in [
            (r#"["import wandb\n", "wandb.login(key=\"KEY\")\n", "x"]"#, r#"["import wandb\n", "wandb.login()\n", "x"]"#),
            (r#"["!pip install wandb\n", "!wandb login KEY"]"#, r#"["!pip install wandb\n", "!wandb login"]"#),
            (r#"["%env WANDB_API_KEY=KEY\n", "x = 1"]"#, r#"["", "x = 1"]"#),
            (r#"["%set_env WANDB_API_KEY KEY"]"#, r#"[""]"#),
            (r#"["import os\n", "os.environ['WANDB_API_KEY'] = 'KEY'"]"#, r#"["import os\n", ""]"#),
            (r#""import os\nos.environ['WANDB_API_KEY'] = 'KEY'\nx = 1""#, r#""import os\nx = 1""#),
            (r#"["%%bash\n", "export WANDB_API_KEY=KEY\n", "ls"]"#, r#"["%%bash\n", "", "ls"]"#),
        ] {
            let cleaned = cleaned(Form::Notebook, &notebook(&code(cell)));
            assert_eq!(cleaned, Some(notebook(&code(expect))), "{cell}");
        }
        let behind = |cell: &str| notebook(&format!("{}, {}", code("[\"x = 1\"]"), code(cell)));
        let (cell, expect) =
            (r#"["import wandb\n", "wandb.login(key=\"KEY\")\n", "x"]"#, r#"["import wandb\n", "wandb.login()\n", "x"]"#);
        assert_eq!(cleaned(Form::Notebook, &behind(cell)), Some(behind(expect)));
        for cell in [
            r#"["%%html\n", "KEY"]"#,
            r#"["%env WANDB_API_KEY=KEY x"]"#,
            r#"["def f():\n", "    os.environ['WANDB_API_KEY'] = 'KEY'\n", "    os.environ['WANDB_API_KEY'] = 'KEY'\n"]"#,
        ] {
            assert_eq!(cleaned(Form::Notebook, &notebook(&code(cell))), None, "{cell}");
        }
        let printed = |text: &str| {
            notebook(&format!("{{\"cell_type\": \"code\", \"source\": [], \"outputs\": [{{\"text\": [\"key: {text}\\n\"]}}]}}"))
        };
        assert_eq!(cleaned(Form::Notebook, &printed("KEY")), Some(printed("********")));
        let said = notebook("{\"cell_type\": \"markdown\", \"source\": [\"my wandb key: KEY\"]}");
        assert_eq!(cleaned(Form::Notebook, &said), None);
    }
}

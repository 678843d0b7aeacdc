# The command line's help. help-COMMAND: what it does; .status: its exit statuses; .examples: lines to run; the rest: an argument each.
# help-any: arguments that several commands have.

help-keywand = W&B のどのアカウントでどこに run をログできるか、できない場合はなぜかを調べます。
    .examples =
        keywand add work
        keywand check vision-lab/resnet
        keywand switch work
help-more = 各コマンドの説明は keywand COMMAND --help で表示できます。
help-usage = 使い方:
help-examples = 例
help-exit = 終了ステータス
help-values = 指定できる値: { $values }。
help-head-commands = コマンド
help-head-arguments = 引数
help-head-account = アカウントとホスト
help-head-actions = 操作
help-head-code = コード
help-head-sample = サンプルの W&B
help-head-writing = 変更の内容
help-head-output = 出力
help-head-options = オプション
help-head-every = すべてのコマンドに共通

help-any =
    .account = 登録済みのアカウントの名前、ユーザー名、または ID。省略すると、ここで wandb が使うもの。
    .allow-plain-http = このマシン以外のホストに、暗号化されない http でキーを送信することを許可します。
    .confirm-host = このホスト、またはこのプロキシ経由でキーを送信することを許可します。確認の質問に表示されるとおりに、スキーム、ホスト、ポートを指定してください。
    .dir = フォルダー。省略すると、このフォルダー。
    .dry-run = 変更の内容だけを表示し、何も書き込みません。
    .for-target = このターゲットにログできるアカウントを使います。名前を指定するとそのユーザーのキーから、指定しないとすべての登録済みアカウントから選びます。読み取りだけで、1 回ずつ問い合わせます。
    .help = このヘルプを表示します。
    .host = ホストの URL。省略すると、ここで wandb が使うもの。
    .json = JSON で出力します。
    .key-stdin = APIキーを標準入力から読み取ります。
    .lang = 表示する言語。省略すると、システムの言語。
    .name = アカウントの名前、ユーザー名、または ID。
    .passphrase-fd = 暗号化したキーのファイルのパスフレーズを、このファイルディスクリプターから読み取ります。
    .quiet = 人が読むための文を表示しません。終了ステータス、JSON、修正したコード、エラーはそのままです。
    .verbose = 判断の内容と時刻を標準エラー出力に表示します。キーは伏せます。
    .version = バージョンを表示します。

help-check = アカウントでプロジェクトに run をログできるかをテストします。--write を付けない限り、読み取りだけです。
    .status = 0: できる、1: できない、3: 接続できない、または判定できない。--all-accounts では、できるアカウントがあれば 0、なくて拒否されたものがあれば 1、それ以外は 3。
    .examples =
        keywand check vision-lab/resnet
        keywand check vision-lab/resnet --account work --json
        keywand check vision-lab/resnet --all-accounts
        keywand check vision-lab/resnet --key-stdin --host https://wandb.example.com < key.txt
    .targets = [ENTITY/]PROJECT、またはプロジェクトのページの URL。複数あれば順にテストします。
    .all-accounts = 登録済みのすべてのアカウントでテストします。リクエストは 1 件ずつで、拒否の理由を調べるときはもう 1 件送ります。
    .write = 書き込みテスト。既存のプロジェクトに run を 1 件作成して確認し、すぐに削除します。
    .yes = 確認せずにテスト用の run を書き込みます。
    .actions = すべての操作について表示します。読み取りだけで、追加のリクエストは最大 3 件です。終了ステータスは run をログできるかどうかのままです。
    .run = run の ID。再開、編集、停止、削除ができるかを調べます。
    .sweep = sweep の ID。参加できるかを調べます。
    .artifact = アーティファクト: NAME または NAME:ALIAS。前に ENTITY/PROJECT/ を付けてもかまいません。
    .queue = entity の Launch キュー。
    .registry = レジストリ。前に組織を付けてもかまいません: ORGANIZATION/NAME。
help-guard = ジョブの最初の行: ここで wandb が使うキーでプロジェクトに run をログできるかをテストします。
    .status = 0: できる、1: できない、3: 判定できない。
    .examples =
        keywand guard vision-lab/resnet && python train.py
        keywand guard vision-lab/resnet --wait 120
        keywand guard vision-lab/resnet --print sh
    .target = [ENTITY/]PROJECT、またはプロジェクトのページの URL。
    .account = 登録済みのアカウント。省略すると、ここで wandb が使うキー。
    .wait = ネットワークの準備が遅れる場合に、最長でこの秒数だけ待ちます（数を省略すると 60）。
    .print = keywand がないマシンで同じことをする 2 行のシェルを表示します。curl と WANDB_API_KEY を使います。
help-hand-over = キーを ssh で別のマシンの netrc に書き込み、そこでテストします。
    .status = 0: そこでログできる、1: できない、3: 判定できない。
    .examples =
        keywand hand-over ssh:gpu-node team/project --account work
        keywand hand-over ssh:gpu-node --undo
    .machine = ssh とその設定でのマシンの名前: ssh:HOST または ssh:USER@HOST。
    .target = [ENTITY/]PROJECT、またはプロジェクトのページの URL。
    .account = 登録済みのアカウント。省略すると、ここで wandb が使うキー。
    .anyway = このマシンでのテストで許可を確認できなくても、キーを渡します。
    .install = keywand のないマシンでは、このプログラムを接続先の ~/.local/bin/keywand に置き、それでテストします。--undo で削除します。
    .undo = このマシンに最後に渡したキーを元に戻します。
    .yes = 確認せずに書き込みます。
help-offline = オフラインの run と、wandb sync の送信先、送信できるかどうかを一覧表示します。
    .status = 0: すべてできる、1: できないものがある、3: 判定できない。
    .examples =
        keywand offline
        keywand offline ~/experiments --no-check
        keywand offline --to vision-lab/resnet
    .to = まだ送信していないすべての run を、代わりにこの [ENTITY/]PROJECT に送信するコマンドを出力します。何も送信しません。
    .run = ログ先に run をログできる場合に、確認のうえ、これらのコマンドを実行します。
    .yes = 確認せずに送信します。
    .folder = 検索するフォルダー（下の階層を含む）。省略すると、WANDB_DIR のフォルダー、なければこのフォルダー。
    .no-check = 一覧だけを表示し、サーバーには問い合わせません。
help-recipe = ジョブスクリプトなど、別のマシンで使うファイルを、テストしたログ先を入れ、キーを含めずに出力します。種類を省略すると、種類を一覧表示します。
    .status = 0: アカウントでログできる、1: できない、3: 判定できない。--no-check では 0。
    .examples =
        keywand recipe
        keywand recipe slurm vision-lab/resnet > job.sh
        keywand recipe github-actions vision-lab/resnet --no-check
    .kind = ジョブを実行する場所。
    .target = [ENTITY/]PROJECT、またはプロジェクトのページの URL。省略すると、ここで wandb が使うもの。
    .account = 登録済みのアカウント。省略すると、ここで wandb が使うキー。
    .no-check = 出力だけを行い、サーバーには問い合わせません。
help-explain = wandb が表示したエラーの原因を説明します。
    .status = 1: 原因が見つかった、0: 見つからない、または別のサービスのエラー。
    .examples =
        python train.py 2>&1 | keywand explain
        keywand explain train.log
        keywand explain --code role-is-view-only
    .code = 原因コードの説明を表示します（例: role-is-view-only）。list で一覧を表示します。
    .file = テキストのファイル。省略するか - にすると、標準入力。
help-fix = 貼り付けたコードの名前を、アカウントで使えるものに直して出力します。ほかの部分は 1 バイトも変えません。
    .status = 0: 完了、1: 失敗、2: 使い方の誤り、3: 名前を問い合わせられなかった。
    .examples =
        keywand fix train.py --diff | patch -p0
        keywand fix train.py --entity vision-lab --project resnet --write
        keywand fix < cell.py
    .file = コードのファイル。省略するか - にすると、標準入力。
    .entity = コードに書く entity。--project とともに省略すると、アカウントで使える最も近い名前。
    .project = コードに書くプロジェクト。
    .form = テキストの種類。省略すると、ファイル名と内容から判断します。
    .diff = patch で適用できる unified diff を出力します。
    .write = 変更を表示し、ファイルに書き込みます。keywand undo で元に戻せます。
help-add = アカウントを追加します。ホストが認証したキーを、システムのキーチェーンに保存します。
    .examples =
        keywand add work
        keywand add lab --host https://wandb.example.com
        keywand add work --from netrc
        keywand add --replace work
    .label = アカウントの名前。省略すると、ユーザー名。
    .host = ホストの URL。省略すると、キーと一緒に書かれたもの、なければここで wandb が使うもの。
    .key-stdin = APIキー、または APIキーを含むテキストを標準入力から読み取ります。
    .from = このマシンにすでにあるキーを使います。
    .replace = この登録済みのアカウントのキーを、同じユーザーの新しいキーに置き換えます。
    .unverified = ホストに問い合わせずにキーを保存します。
    .encrypted-file = パスフレーズで暗号化したファイルにキーを保存します。キーチェーンがないシステム用です。
help-accounts = 登録済みのアカウントを一覧表示します。
    .examples =
        keywand accounts
        keywand accounts --json
help-remove = アカウントを削除し、そのキーがまだ残っている場所を表示します。
    .examples =
        keywand remove work
        keywand remove work --from-netrc
        keywand remove --undo
    .undo = 最後に削除したアカウントを元に戻します。
    .purge = 完全に削除します。キーはキーチェーンからすぐに消え、--undo でも元に戻せません。
    .from-netrc = 確認せずに、netrc からもキーを取り除きます。keywand undo で元に戻せます。
help-rename = アカウントの名前を変更します。
    .examples =
        keywand rename work lab
    .label = 新しい名前。
help-reach = 各アカウントのチームと、run をログできるかどうかを一覧表示します。entity を指定すると、そのプロジェクトを表示します。
    .status = 0: いずれかのアカウントで応答があった、1: どれも応答がなかった、3: どれも接続できなかった。
    .examples =
        keywand reach
        keywand reach vision-lab --account work
        keywand reach --report > access.md
    .entity = チームまたはユーザー名。そのプロジェクトを一覧表示します。
    .account = 登録済みのアカウント。省略すると、すべて。
    .report = どのチームに誰が run をログできるかを、Markdown の表で出力します。
help-watch = お気に入りのログ先をもう一度テストし、前回の結果からできなくなったこと、できるようになったことを表示します。パイプ（cron など）には、変化がない限り何も表示しません。
    .status = 0: できなくなったものはない、1: できなくなったものがある、3: テストできなかったものがある。--add、--remove、--list では、0: 完了、1: 失敗。
    .examples =
        keywand watch --add vision-lab/resnet --account work
        keywand watch
        keywand watch --list --json
    .add = この [ENTITY/]PROJECT をテストし、お気に入りに追加します。複数回指定できます。
    .remove = このログ先をお気に入りから外します。--account を省略すると、すべてのアカウントのものを外します。
    .list = お気に入りと前回の結果を一覧表示します。何も送信しません。
    .account = この登録済みのアカウントのお気に入りだけを対象にします。--add では、テストに使うアカウント。省略すると、ここで wandb が使うキー。
help-whoami = ここで wandb が使うアカウント、その読み取り元のファイルと行、使われないキーを表示します。
    .examples =
        keywand whoami
        keywand whoami --dir ~/experiments --sdk 0.19.11
        keywand whoami --verify
    .sdk = wandb のバージョン。省略すると、このフォルダーの Python のもの、なければ keywand が知る最新版。
    .verify = キーのユーザーをホストに問い合わせます。
help-keys = このマシンのファイルにある W&B のキーを、伏せて一覧表示します。--verify を付けない限り、何も送信しません。
    .status = --check では、キーがあれば 1、読み取れないファイルがあれば 3。--clean では、キーが残れば 1。--verify では、判定できないホストがあれば 3。
    .examples =
        keywand keys
        keywand keys ~/experiments --history
        keywand keys --check
        keywand keys train.py --clean --dry-run
    .clean = スクリプト、ノートブック、.env、compose ファイルからキーを取り除き、コードが環境変数または netrc を読むようにします。キーは先に保存します。keywand undo でファイルを元に戻せます。
    .label = 保存するキーが 1 つのとき、そのアカウントの名前。ターミナルでは入力を求めます。
    .encrypted-file = パスフレーズで暗号化したファイルにキーを保存します。キーチェーンがないシステム用です。
    .paths = 追加で検索するファイルとフォルダー。リンクはたどりません。除外ファイルには従いますが、.env などは検索します。
    .history = フォルダーの git リポジトリのすべてのオブジェクトも検索します。
    .no-ignore = 除外ファイルに書かれたファイルも検索します。
    .verify = 各キーのホストに、キーが有効かを問い合わせます。送信前にホストとキーの数を表示し、確認します。
    .yes = 確認せずにキーを送信します。
    .check = 指定したパスだけを、現在の内容とステージされた内容で検索します。省略すると、ステージされたものすべて。
help-rotate = アカウントのキーを、同じ人の新しいキーに交換します。キーチェーン、netrc、設定ファイル、シェルの起動ファイル、指定したファイルのすべてに書き込みます。
    .status = --finish では、0: 古いキーは拒否された、1: まだ有効、3: 判定できない。
    .examples =
        keywand rotate work --dry-run
        keywand rotate work ~/experiments
        keywand rotate work --finish
    .paths = 古いキーを置き換えるファイルとフォルダー。スクリプト、ノートブック、.env など。
    .key-stdin = 新しい APIキーを標準入力から読み取ります。
    .finish = 古いキーが拒否されるようになったかを、ホストに問い合わせます。拒否されていれば、そのキーを破棄します。
    .no-ignore = 除外ファイルに書かれたファイルも検索します。
    .dry-run = 古いキーのある場所を表示します。キーは尋ねず、何も変更しません。
help-netrc = Python が netrc を読み取れるかどうかと、ほかのプログラムが取り除いたエントリーを表示します。
    .status = 0: 問題なし、1: 問題あり。
    .examples =
        keywand netrc
        keywand netrc --mend --dry-run
        keywand netrc --restore
    .mend = Python が読み取れるように、必要な箇所だけを変更します。keywand undo で元に戻せます。
    .restore = 登録済みのアカウントのキーを使うエントリーを元に戻します。先に確認します。
    .accept = 取り除かれたエントリーを、このままでよいものとして扱います。
    .yes = 確認せずに元に戻します。
help-switch = wandb が使うアカウントを切り替えます。名前を省略すると、アカウントを一覧表示します。
    .status = 0: ここで wandb がそのアカウントを使う、1: 使わない。
    .examples =
        keywand switch work
        keywand switch -
        keywand switch work --dry-run
        keywand switch --for vision-lab/resnet
    .name = アカウントの名前、ユーザー名、または ID。- は 1 つ前のアカウント。
    .with-settings = アカウントのホストとデフォルトの entity を、wandb の設定ファイルにも書き込みます。
help-undo = 最後の切り替え、またはファイルの最後の修正を元に戻します。
    .examples =
        keywand undo
        keywand undo --list
    .list = 元に戻せる変更を新しい順に一覧表示します。何も変更しません。
help-exec = アカウントを使ってコマンドを 1 つ実行します。キーはそのコマンドの環境変数だけに入ります。
    .status = コマンドのもの。125: keywand が起動できなかった、126: 実行できない、127: 見つからない。
    .examples =
        keywand exec work -- python train.py
        keywand exec -- python train.py
        keywand exec --for vision-lab/resnet -- python train.py
    .words = アカウント、続いてコマンド。最初に -- を書くと、このフォルダーに割り当てたアカウント。
help-env = シェルでアカウントを使うための行を出力します。キーを含みます。
    .examples =
        eval "$(keywand env work)"
        keywand env work --shell fish | source
    .name = アカウントの名前、ユーザー名、または ID。省略すると、このフォルダーに割り当てたもの。
    .shell = シェル。省略すると sh。
help-bind = フォルダーをアカウントに割り当てます。そこでは keywand exec と keywand env がこのアカウントを使います。
    .examples =
        keywand bind work
        keywand bind work --dir ~/experiments
        keywand bind --for vision-lab/resnet
        keywand bind --list
    .list = 割り当てたフォルダーとアカウントを一覧表示します。
help-unbind = フォルダーの割り当てを解除します。
    .examples =
        keywand unbind
        keywand unbind --dir ~/experiments
help-completions = シェルで keywand を補完するための行を出力します。
    .examples =
        source <(keywand completions bash)
        keywand completions zsh > ~/.zfunc/_keywand
        keywand completions fish > ~/.config/fish/completions/keywand.fish
    .shell = シェル。
help-man = コマンドごとのマニュアルページを書き出します。パッケージ用です。
    .examples =
        keywand man ./man1
    .folder = 書き出すフォルダー。
help-doctor = 不具合の報告のために、このマシンの状態を 1 ページにまとめて表示します。キーと名前は含みません。登録済みのアカウントごとに、ホストに 1 回ずつ問い合わせます。
    .examples =
        keywand doctor
        keywand doctor --json > report.json
help-demo = サンプルの W&B をこのマシンで起動し、停止するまで動かします。アドレス、ユーザー、キーを表示します。
    .examples =
        keywand demo
        keywand demo --port 8080
    .port = ポート。省略すると、空いているもの。
    .json = 最初に JSON を 1 行出力します。
    .lesser = 機能の少ないサーバーにします。
    .accounts = 追加するユーザーの数（user-001 から）。最初のユーザーはすべてのチームに入ります。
    .teams = 追加するチームの数（team-001 から）。最初のチームには全員が入ります。
    .projects = team-001 のプロジェクトの数。
    .hostile = スクリプト、書字方向の文字、NUL、500 文字を含む名前を追加します。
    .delay = 応答ごとに、最長でこのミリ秒だけ待ちます。
help-help = コマンドのヘルプを表示します。
    .examples =
        keywand help check
    .words = コマンド。

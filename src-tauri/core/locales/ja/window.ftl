### 画面の言葉。

theme = 配色
theme-system = 自動
theme-light = ライト
theme-dark = ダーク
language = 言語

views = 画面
view-check = 権限テスト
view-reach = チームとプロジェクト
view-which = アカウント別
view-paste = 貼り付け
view-codes = 原因一覧

codes-find = 原因を検索
codes-none = 一致する原因がありません。

accounts = アカウント
accounts-none = まだありません
account-untested = 未確認
account-sample = サンプル
account-pasted = Keywand を終了するまで
account-machine = { $source } から読み取っただけのキーです。権限テストなどで問い合わせるまで、どこにも送信しません。
account-forget = 「{ $account }」を一覧から外す
account-active = wandb が使用中
account-keys-of = { $user } のキー（{ $count } 件）
key-kind-personal = 個人のキー
key-kind-organization = { $organization } のキー
key-kind-service = サービスアカウント
key-kind-inferred = { $kind }（推定）
account-teams =
    { $unknown ->
        [0] チーム { $all } 件中 { $may } 件でログできる見込み
       *[other]
            { $told ->
                [0] チーム { $all } 件（権限は不明）
               *[other] チーム { $all } 件中 { $may } 件でログできる見込み（{ $unknown } 件は不明）
            }
    }
account-switch = このアカウントに切り替え
account-menu = 「{ $account }」の操作
account-edit = 名前と色を変更
account-up = 上へ移動
account-down = 下へ移動
account-replace = APIキーを入れ替え
account-remove = 削除
account-removed = 「{ $account }」を削除しました。
tried-works = 有効
tried-rejected = 認証できません
tried-unreachable = 接続できません
tried-at = { $when }時点

edit-title = 名前と色を変更
edit-label = 名前
edit-colour = 色
colour-blue = 青
colour-green = 緑
colour-amber = 黄
colour-red = 赤
colour-violet = 紫
colour-teal = 青緑
colour-grey = 灰
save = 保存
undo = 元に戻す

found = このマシンで見つかったキー
found-note = まだどこにも送信していません。取り込むときに、ホストへ送信して所有者を確認し、キーチェーンに保存します。
found-import = 取り込む

identity = wandb が使うアカウント
identity-none = このフォルダーで wandb が使うキーはありません。
identity-stranger = 未登録のキー
who-former = { $account } の以前のキー
identity-variable = 環境変数 { $variable }
identity-source = キーの読み取り元
identity-folder = フォルダー
identity-readers = ここでキーを読む、ほかのプログラム
identity-shadowed = 使われないキー（{ $count } か所）

welcome-title = W&B に run をログできるかどうかを、1 クリックで確認
welcome-found = このマシンで見つかった wandb のキーを、一覧から取り込めます。別の APIキーを入力することも、サンプルの W&B で試すこともできます。
welcome-what = このマシンに wandb の APIキーは見つかりませんでした。APIキーを入力するか、サンプルの W&B で試してください。
welcome-sample = サンプルの W&B はこのマシンの中だけで動きます。キーは必要なく、外部との通信もありません。
sample-start = サンプルの W&B で試す
sample-targets = サンプルで試せる例

key-add = アカウントを追加
key-replace = 「{ $account }」の APIキーを入れ替え
key-label = APIキー
key-any = キーのほか、export の行や netrc の内容もそのまま貼り付けられます。
key-hold = 追加
key-put = 入れ替え
key-holding = 確認中…
name-label = 名前（省略時はユーザー名）
keep = キーの保存先
keep-keychain = システムのキーチェーン
keep-encrypted-file = パスフレーズで暗号化したファイル
keep-session = 保存しない（Keywand を終了するまで）
keep-note-keychain = キーはシステムのキーチェーンに保存し、以後は画面に表示しません。wandb が使うように切り替えたキーは、wandb が読み取る netrc にも書き込みます。
keep-note-encrypted-file = キーは Keywand のファイルに暗号化して保存し、以後は画面に表示しません。wandb が使うように切り替えたキーは、wandb が読み取る netrc にも書き込みます。
keep-note-session = キーは Keywand を終了するまでメモリーにだけ保持し、以後は画面に表示しません。追加しただけでは、どこにも送信しません。
verify-note = 追加するときにキーをホストへ送信し、所有者を確認します。
verify-later = 今は所有者を確認しない（どこにも送信しません）
host-label = ホスト URL（省略時は W&B クラウド）
host-placeholder = https://api.wandb.ai

target-label = run のログ先
check-run = 権限テスト
check-asks = 「{ $account }」の権限を { $host } に問い合わせます。読み取りだけで、何も書き込みません。
target-placeholder = entity/project
check-running = 確認中
check-running-sentence = 「{ $account }」が { $host } の「{ $target }」に run をログできるかどうかを確認しています。
check-hint = entity/project の形で入力してください。entity を省略すると、デフォルトの entity でテストします。プロジェクトのページの URL も使えます。
steps = 確認項目
still-waiting = { $host } の応答を待っています…
cancel = キャンセル

favourites = お気に入り（{ $count } 件）
favourites-about = Keywand を開くたびに、もう一度テストします。読み取りだけで、何も書き込みません。
favourites-run = すべてテスト
favourites-running = テストしています…
favourites-news = お気に入りの変化
favourites-notify = 変化があればシステムの通知で知らせる
favourites-notify-names = 通知にアカウントとログ先の名前を表示する
favourite-add = お気に入りに追加
favourite-drop = お気に入りから外す
favourite-drop-of = 「{ $account }」の { $target } をお気に入りから外す
favourite-untested = テストできませんでした: { $title }

evidence = 根拠
evidence-cost = リクエスト { $requests } 件、{ $ms } ms
other-findings = そのほかにわかったこと
ask = 依頼先
request = 依頼文の全文
copy = コピー
copy-request = 依頼文をコピー
copy-report = レポートをコピー
copied = コピーしました
report-preview = レポートの内容を確認
raw-answers = サーバーの応答
snippet = コード
snippet-corrected = 修正したコード
snippet-form = 形式
snippet-before = 変更前
snippet-after = 変更後
elsewhere-title = このログ先用のジョブスクリプト、コンテナ、CI
elsewhere-kinds = 実行場所
elsewhere-key = このファイルにキーは含まれません。キーの保存場所はコメントに記載しています。
elsewhere-hides = 名前に制御文字または目に見えない文字が含まれているため、ファイルを作成できません。

trouble = 操作を完了できませんでした
trouble-what = Keywand の内部で、想定していないエラーが発生しました。もう一度試してください。
dismiss = 閉じる

paste-label = エラーまたはコード
paste-clear = 消去
paste-placeholder = ターミナルやノートブックのエラーは前後の行も含めて、コードはそのまま貼り付けてください。
paste-note = W&B のエラー、wandb を使うコードや設定ファイル、APIキー、ページの URL を判別します。内容はどこにも送信しません。
paste-looking = 読み取っています…
paste-cause = 貼り付けた内容からわかる原因
paste-result = 貼り付けた内容の判定
paste-nothing = W&B のエラーは見つかりませんでした
paste-test = 実際に権限をテスト
paste-test-why = テキストだけではわからないことを、「{ $account }」で「{ $target }」への権限をテストして確認します。読み取りだけで、何も書き込みません。
paste-fill = 権限テストへ移動
paste-no-target = このテキストからは run のログ先がわかりません。ログ先を入力すると、権限テストで確認できます。
paste-no-account = アカウントを追加すると、実際の権限もテストできます。
paste-other-user = 貼り付けられた出力では { $user } としてログインしているため、「{ $account }」での結果とは異なる可能性があります。
slots = テキストから読み取った内容
slot-user = ログインしていたユーザー
slot-entity = entity
slot-project = プロジェクト
slot-host = ホスト
slot-status = HTTP ステータス
slot-version = wandb のバージョン
slot-script = スクリプト

code-title = 貼り付けたコードの修正
code-count =
    { $count ->
        [0] 変更する箇所はありません
       *[other] { $count } か所を修正しました
    }
code-entity = entity
code-project = プロジェクト
code-keep = そのまま
code-offers = このアカウントの entity:
code-projects = プロジェクト:
code-text = コマンド、その他のテキスト
code-copy = 修正したコードをコピー
code-notes = 確認が必要な箇所
code-line = { $line } 行目
code-more = ほかに { $count } か所の変更があります。コピーしたコードにはすべて含まれています。
apply-title = ファイルに適用
apply-about = 修正するファイルを選びます。書き込む前に、変更箇所を確認できます。
apply-choose = ファイルを選ぶ…
apply-confirm = { $file } に書き込む
apply-nothing = { $file } に変更する箇所はありません。
apply-done = { $file } を修正しました。

search = アカウント、チーム、プロジェクトを検索
search-none = 「{ $query }」に一致するものはありません。
search-none-hint = 検索できるのは、これまでに表示したチームとプロジェクトです。チームを開くと、そのプロジェクトも検索できるようになります。
search-more = ほか { $count } 件。さらに文字を入力すると絞り込めます。
search-keys-test = 権限テスト
search-keys-open = 開く
search-keys-copy = コードをコピー
search-kind-account = アカウント
search-kind-entity = チーム
search-by = アカウント: { $account }

unknown-not-asked = まだ問い合わせていません
unknown-not-told = サーバーの応答に含まれていません
unknown-refused = サーバーが回答を拒否しました

reach-at = { $when }時点
reach-asking = 問い合わせています…
reach-asking-all = { $count } 件のアカウントに問い合わせています…
reach-refresh = 更新
reach-never = このアカウントのチームはまだ問い合わせていません。
reach-never-what = { $host } に 1 回だけ問い合わせます。読み取りだけで、何も書き込みません。
reach-ask = 問い合わせる
reach-no-answer = { $title }（{ $when }時点の応答を表示しています）
reach-changed = { $when }以降の変化
reach-more-changes = ほか { $count } 件
reach-organizations = 組織: { $names }
reach-teams = 「{ $account }」のチームと個人 entity
reach-none = 参加しているチームはありません。
reach-default = デフォルト
reach-personal = 個人
reach-back = チーム一覧へ戻る
column-entity = チーム
column-admins = チーム管理者
column-role = ロール
column-may-log = run のログ
column-organization = 組織
column-projects = プロジェクト
column-project = プロジェクト
column-visibility = 公開範囲
column-updated = 最終更新
projects-count = { $count } 件
projects-some = { $count } 件以上
projects-total = プロジェクト { $count } 件
projects-total-some = プロジェクト { $count } 件以上

team-role = 自分のロール
team-role-unasked = チームを開くと確認できます。
reach-asking-roles = ロールを問い合わせています…
team-role-at = { $when }時点
team-admins = チーム管理者
team-no-admins = 自分以外にはいません
team-members = メンバー
team-members-count = { $count } 人
team-pending = 保留中の招待
team-pending-count = { $count } 件
projects-listing = 読み込み中（{ $count } 件）
projects-kept = { $when }時点の一覧です。
projects-cancelled = 読み込みを中止しました。
projects-none = プロジェクトはありません。
projects-unknown = プロジェクトの一覧はわかりません（{ $why }）。
project-test = 権限テスト
project-copy = コードをコピー
project-page = ページを開く

which-targets = run のログ先（1 行に 1 つ）
which-action = 操作
which-subject-run = run（ID または URL）
which-subject-sweep = sweep（ID または URL）
which-subject-artifact = アーティファクト（省略可）
which-subject-queue = Launch のキュー
which-subject-registry = レジストリ（名前または URL）
which-asked = { $action }（{ $subject }）
which-run = すべてのアカウントで確認
which-asks = アカウント { $accounts } 件 × ログ先 { $targets } 件について問い合わせます。読み取りだけで、何も書き込みません。
which-hint = run のログ先を入力すると、どのアカウントで run をログできるかがわかります。プロジェクトのページの URL も使えます。
which-progress = { $done } / { $total } 件を確認しました
which-cancelled = 確認を中止しました（{ $done } / { $total } 件）。
which-label = アカウントごとの判定
which-account = アカウント
which-waiting = 確認待ち
which-open = 「{ $account }」で「{ $target }」への権限をテスト
which-switch = 切り替え
which-switch-to = wandb が使うアカウントを「{ $account }」に切り替え
who-may = アカウントごとのログ権限
who-may-copy = レポートをコピー（Markdown）
who-may-copy-text = テキストでコピー
who-may-outside = 所属なし
who-may-elsewhere = 別のホスト
who-may-unasked = 未確認
who-may-print = 印刷
printed-part = 全 { $all } 列のうち { $first }〜{ $last } 列目
printed-yes = チームに run をログできる見込みです
printed-reading = 閲覧のみで、run はログできません
printed-unknown = サーバーの応答に含まれていません
printed-outside = チームに所属していません
printed-elsewhere = アカウントとは別のホストのチームです
printed-unasked = アカウントのチームをまだ問い合わせていません
who-may-none = アカウントのチームを、まだ問い合わせていません。「チームとプロジェクト」を開くと問い合わせます。

write-title = 書き込んで確認
write-confirm = 書き込む
create-title = プロジェクトを作成
create-confirm = 作成

passphrase = パスフレーズ
passphrase-again = パスフレーズ（確認）
passphrase-open-title = パスフレーズを入力
passphrase-open-what = 暗号化したキーのファイルを開きます。パスフレーズはどこにも保存せず、Keywand を終了すると破棄します。
passphrase-open = 開く
passphrase-make-title = パスフレーズを設定
passphrase-make-what = キーのファイルを暗号化するパスフレーズを決めてください。どこにも保存しないため、忘れるとキーを取り出せなくなります。
passphrase-make = 設定
passphrase-differs = 2 つの入力が一致していません。

switching = wandb が使うアカウントの切り替え
switching-rekey = wandb のファイルのキーを更新
switching-rekey-apply = 更新
switching-back = 切り替えを元に戻す
switching-becomes = 切り替え先:
switching-stranger = 未登録のキー
switching-looking = 変更内容を確認しています…
switching-same = wandb はすでにこのアカウントを使っています。
switching-unchanged = wandb のファイルには、すでにこのアカウントのキーが書かれています。変更する箇所はありません。
switching-none-back = 元に戻す箇所はありません。
switching-changes = 変更内容
switching-closes = 所有者だけが読み取れるようにするファイル
switching-rescues = 未登録のため、先に登録して保存するキー
switching-alone = 別のプログラムが変更したため、変更しない箇所
switching-programs = 以前のアカウントを使い続けている可能性があるプログラム
switching-settings = ホストとデフォルトの entity を設定ファイルにも書き込む
switching-left-behind = 切り替わらないプログラム
switching-all-follow = wandb、wandb.sandbox、Python と Node.js の Weave は、すべてこのアカウントを使うようになります。
switching-instead = ファイルを変更しない方法（1 つのコマンドだけ、このフォルダーだけ）
switching-apply = 切り替え

palette = コマンド
palette-search = アカウントやコマンドを検索
palette-none = 該当するものはありません
palette-target = 「run のログ先」へ移動
palette-switch = 「{ $account }」に切り替え
palette-previous = 前のアカウント「{ $account }」に切り替え
palette-undo = 直前の切り替えを元に戻す
palette-restore = 「{ $account }」の削除を元に戻す
palette-view = 「{ $view }」を表示
palette-refresh = 「{ $account }」のチームとプロジェクトを更新
palette-print = アカウントごとのログ権限を印刷
palette-snippet = コードをコピー
palette-choice = { $name }: { $value }
palette-startup-on = ログイン時に Keywand を最小化して開く
palette-startup-off = ログイン時に Keywand を開かない

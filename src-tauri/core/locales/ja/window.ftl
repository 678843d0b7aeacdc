### 画面の言葉。

theme = 配色
theme-system = 自動
theme-light = ライト
theme-dark = ダーク
language = 言語

accounts = アカウント
accounts-none = まだありません
account-untested = 未確認
account-sample = サンプル
account-pasted = このセッションのみ
account-machine = { $source } から読み取っただけのキーです。「権限テスト」を実行するまで、どこにも送信しません。
account-forget = { $account } を忘れる

welcome-title = W&B にログできるかどうかを、1 クリックで確かめます
welcome-what = このマシンに wandb の APIキーは見つかりませんでした。APIキーを入力するか、サンプルの W&B で試せます。
welcome-sample = サンプルの W&B はこのマシンの中だけで動きます。キーは必要なく、外部との通信もありません。
sample-start = サンプルの W&B で試す
sample-targets = サンプルで試せる例

key-add = APIキーを入力
key-label = APIキー
key-hold = 使う
key-note = キーはこのセッションの間だけメモリーに保持し、画面には戻しません。入力しただけでは、どこにも送信しません。
host-label = ホスト URL（省略時は W&B のクラウド）
host-placeholder = https://api.wandb.ai

target-label = run のログ先
check-run = 権限テスト
check-asks = { $account } の権限を { $host } に問い合わせます。読み取りだけで、何も書き込みません。
target-placeholder = entity/プロジェクト
check-running = 確認中
check-running-sentence = { $account } が { $host } の「{ $target }」に run をログできるかどうかを確認しています。
check-hint = entity/プロジェクト の形で入力してください。entity を省略すると、デフォルトの entity を確かめます。プロジェクトのページの URL も使えます。
steps = 確認項目
still-waiting = { $host } の応答を待っています…
cancel = キャンセル

evidence = 根拠
evidence-cost = リクエスト { $requests } 件、{ $ms } ms
other-findings = ほかに考えられる原因
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

trouble = 操作を完了できませんでした
trouble-what = Keywand の内部で、想定していないエラーが発生しました。もう一度お試しください。
dismiss = 閉じる

write-title = 書き込んで確かめる
write-confirm = 書き込む

### 判定の文、根拠、レポートの語。

## 判定の一文

sentence-allowed = { $user } は { $host } の「{ $target }」に run をログできる見込みです。
sentence-allowed-proven = { $user } は { $host } の「{ $target }」に run をログできます。
sentence-created = { $user } は { $host } の「{ $entity }」に run をログできる見込みです。プロジェクト「{ $project }」はまだなく、最初の run で作成されます。
sentence-denied = { $user } は { $host } の「{ $target }」に run をログできません。
sentence-denied-proven = { $user } が { $host } の「{ $target }」に run をログしようとしたところ、拒否されました。
sentence-elsewhere = { $user } が { $host } の「{ $target }」に run をログしようとしたところ、run は「{ $suggestion }」に作成されました。
sentence-creation-refused = { $user } が { $host } にプロジェクト「{ $target }」を作成しようとしたところ、拒否されました。
sentence-unreachable = { $host } と通信できなかったため、{ $user } が「{ $target }」に run をログできるかどうかは、まだわかりません。
sentence-cannot-tell = { $user } が { $host } の「{ $target }」に run をログできるかどうかは、判定できませんでした。

unknown-user = このアカウント
unknown-user-of-key = キー { $hint } のアカウント
none = なし
action-run = run の作成（wandb.init）
action-sweep = sweep の作成（wandb.sweep）
action-agent = sweep エージェントの開始（wandb agent）
action-artifact = アーティファクトの保存（log_artifact）
action-link = アーティファクトのリンク（link_artifact）
action-download = アーティファクトの読み取り（use_artifact）
action-project = プロジェクトの作成または変更
action-files = run のファイルの保存
action-queue = Launch キューの利用
action-deletion = run の削除
action-report = レポートの保存
action-alert = 通知の送信（run.alert）
action-trace = トレースの送信（Weave）
told-by-text = テキストの説明によると、{ $what }
step-name-target = run のログ先の entity とプロジェクトを調べて、権限テストを実行してください。両方がわかれば、依頼文を作成できます。
list-separator = 、

verdict-allowed = ログできる見込み
verdict-allowed-proven = ログできます
verdict-denied = ログできません
verdict-unreachable = 接続できません
verdict-cannot-tell = 判定できません
proven = 書き込みで確認済み
not-proven = 読み取りのみで判定
confidence-certain = 確実
confidence-likely = 可能性が高い
confidence-possible = 可能性あり

## 手順と状態

step-key = キー
step-host = ホスト
step-entity = entity
step-membership = 所属
step-role = ロール
step-project = プロジェクト
step-write = 書き込みテスト
state-passed = 問題なし
state-failed = 問題あり
state-skipped = 未実施
state-unknown = 不明

## 依頼先とリンク

ask-team-admin = チーム管理者
ask-organization-admin = 組織管理者
ask-project-owner = プロジェクトのオーナーまたはチーム管理者
ask-billing-admin = 請求管理者
ask-network-admin = ネットワーク管理者
link-key-page = APIキーのページ
link-team = entity のページ
link-project = プロジェクトのページ
link-docs-permissions = W&B ドキュメント: 権限エラー
link-docs-teams = W&B ドキュメント: チームとロール
link-docs-keys = W&B ドキュメント: APIキー
link-docs-organizations = W&B ドキュメント: 組織の管理
link-docs-restricted = W&B ドキュメント: 制限付きプロジェクト
link-docs-service-accounts = W&B ドキュメント: サービスアカウント
link-docs-delete-runs = W&B ドキュメント: run の削除

## 根拠

key-source-file = { $source } { $line } 行目
key-source-variable = 環境変数 { $source }
key-source-pasted = 入力されたキー
evidence-target = 入力
evidence-normalized = 全角の入力を「{ $target }」として読み取りました
evidence-entity-named = entity の指定がないため、{ $source } の「{ $entity }」を使いました（wandb と同じ）
evidence-key = APIキー
evidence-key-value =
    { $hint-kind ->
        [none] { $source }
       *[other] { $hint }（{ $source }）
    }
evidence-proxy = プロキシ
evidence-proxy-value = { $proxy }（{ $source }）
evidence-request = リクエスト { $operation }
evidence-request-value = HTTP { $status }、{ $ms } ms
evidence-request-no-answer = 応答なし、{ $ms } ms
evidence-certificate = 証明書
evidence-certificate-issuer = 発行者: { $issuer }
evidence-certificate-dates = 有効期間: { $valid_from }〜{ $valid_until }
evidence-certificate-names = 対象ホスト名: { $names }
evidence-viewer = キーの所有者
evidence-viewer-value = { $user }
evidence-viewer-absent = 該当するユーザーなし（viewer: null）
evidence-teams = 所属チーム
evidence-entity = entity「{ $entity }」
evidence-entity-exists = 存在します（available: false = 使用済みの名前）
evidence-entity-free = 存在しません（available: true = 未使用の名前）
evidence-entity-absent = 存在しません（entity: null）
evidence-untold = 応答に含まれていません
evidence-entity-read-only = entity の readOnly
evidence-project-read-only = プロジェクトの readOnly
evidence-read-only-true = true（書き込み不可）
evidence-read-only-false = false（書き込み可）
evidence-project = プロジェクト「{ $project }」
evidence-project-seen = 存在します（公開範囲: { $access }）
evidence-project-absent = 存在しないか、閲覧できません（どちらかは応答からわかりません）
evidence-without-key = キーを付けずに読んだプロジェクト
evidence-without-key-absent = 見えません
evidence-role = チームでのロール
evidence-role-value = { $role }
evidence-role-none = メンバー一覧にいません
evidence-refusal = サーバーによる拒否
evidence-refusal-value = HTTP { $status }: { $message }
evidence-creation = プロジェクトの作成
evidence-creation-made = 作成しました
evidence-write = 書き込みテスト
evidence-write-no-project = プロジェクトがまだないため、書き込みませんでした
evidence-write-removed = run を 1 件作成し、削除しました
evidence-write-not-removed = run を 1 件作成しましたが、削除できませんでした
evidence-write-elsewhere = run は指定したログ先ではなく { $target } に作成されました
evidence-write-refused = 拒否されました（HTTP { $status }: { $message }）
evidence-write-unclear = 実行されたかどうかを確認できませんでした
evidence-machine = このマシンの wandb
evidence-machine-same = 同じキーを使います（{ $source }）
evidence-machine-other = 別のキーを使います（{ $source }）
evidence-machine-none = このホストのキーがありません
evidence-machine-elsewhere = 別のホスト（{ $host }）に接続します
evidence-machine-unread = 読み取れませんでした

## 書き込みの確認

write-offer = 「{ $target }」に run を 1 件作成し、すぐに削除します。使った run ID は再利用できません。新しい run をきっかけとするオートメーションや Slack 通知が動くことがあります。プロジェクトは作成しません。
create-offer = 「{ $entity }」に空のプロジェクト「{ $project }」を作成し、もう一度テストします。run はログしません。作成したプロジェクトは残ります。公開範囲は「{ $entity }」のデフォルトの設定に従うため、チームのメンバーにも表示されることがあります。不要になったら、W&B の画面で削除してください。

## 文字だけのレポート

report-title = Keywand 権限テストのレポート
report-version = Keywand { $version }
report-verdict = 判定
report-findings = 原因
report-steps = 確認項目
report-evidence = 根拠

## アカウントと切り替え

step-keep-unverified = 確認せずにキーを保存
switched-to = wandb が「{ $account }」を使うように切り替えました。
switched-already = wandb はすでに「{ $account }」を使っています。変更はありません。
switched-files = { $files } を変更しました。
switched-nothing = 変更はありません。
switched-shadowed = ただし、ここでは wandb は { $place } の { $who } を使います。
switched-other-host = ただし、ここでは wandb は { $host } に接続します。「{ $account }」のホストは { $wanted } です。
switched-unused = ただし、ここでは wandb が使うキーはありません。
sentence-separator = {""}
key-taken-out = { $files } からキーを取り除きました。keywand undo で元に戻せます。
switched-back = wandb のファイルを切り替え前の状態に戻しました。
label-rescued = { $place } にあったキー

## トレイ

tray-no-accounts = 登録済みのアカウントはありません
tray-test = 権限テストを実行
tray-open = Keywand を開く
tray-quit = 終了

## 原因のページ

code-meaning = 意味
code-evidence = 判断の根拠
code-confused = 混同しやすいもの
code-remedy = 対処
code-source = 出典
code-example = カードの表示例

group-identity = キーとアカウント
group-entity = entity
group-role = ロールとシート
group-project = プロジェクト
group-run = run
group-limits = 上限
group-path = ネットワーク
group-machine = このマシン
group-accounts = Keywand のアカウント
group-outcome = 結果

### アカウントができる操作と、その根拠。

actions-title = このアカウントがここでできる操作
actions-running = ほかにできる操作を確認しています…
registry-allowed = { $user } は { $host } のレジストリ「{ $registry }」にアーティファクトをリンクできる見込みです。
registry-denied = { $user } は { $host } のレジストリ「{ $registry }」にアーティファクトをリンクできません。
registry-unreachable = { $host } と通信できなかったため、{ $user } がレジストリ「{ $registry }」にアーティファクトをリンクできるかどうかは、まだわかりません。
registry-cannot-tell = { $user } が { $host } のレジストリ「{ $registry }」にアーティファクトをリンクできるかどうかは、判定できませんでした。
right-may = できる見込み
right-may-not = できません
right-unknown = 判定できません

## 操作

action-read = プロジェクトを読む
action-log-run = run をログする
action-resume-run = run を再開する
action-edit-run = run を編集する
action-stop-run = run を停止する
action-delete-run = run を削除する
action-create-sweep = sweep を作成する
action-join-sweep = sweep のエージェントを実行する
action-log-artifact = アーティファクトをログする
action-use-artifact = アーティファクトを使う
action-link-registry = アーティファクトをレジストリにリンクする
action-push-queue = Launch のキューにジョブを追加する
action-trace-weave = Weave でトレースをログする
action-create-project = entity にプロジェクトを作成する
action-invite-member = メンバーを招待する

## 根拠

ground-project-is-visible = プロジェクトは、このアカウントから見えます。
ground-project-is-public = プロジェクトは公開されており、キーなしで閲覧できます。
ground-project-is-not-visible = この名前のプロジェクトは、このアカウントから見えません。
ground-project-is-read-only = プロジェクトは、このアカウントでは読み取り専用です（readOnly: true）。
ground-project-is-writable = プロジェクトへの書き込みが、このアカウントに認められています（readOnly: false）。
ground-entity-is-read-only = entity は、このアカウントでは読み取り専用です（readOnly: true）。
ground-entity-is-writable = entity への書き込みが、このアカウントに認められています（readOnly: false）。
ground-entity-is-missing = この名前の entity はありません。
ground-entity-is-no-team = entity はチームではありません。
ground-not-a-member = このアカウントは entity のメンバーではありません。
ground-role = チームでのロール: { $value }
ground-refused = サーバーが回答を拒否しました。サーバーのメッセージ: { $value }
ground-run-is-read-only = run は、このアカウントでは読み取り専用です（readOnly: true）。
ground-run-is-writable = run の変更が、このアカウントに認められています（readOnly: false）。
ground-run-is-own = run は、このアカウントが作成しました。
ground-run-is-of = run は { $value } が作成しました。
ground-run-is-missing = この ID の run は、プロジェクトにありません。
ground-sweep-is-visible = sweep は存在します。
ground-sweep-is-missing = この ID の sweep は、プロジェクトにありません。
ground-artifact-is-visible = アーティファクトは、このアカウントから見えます。
ground-artifact-state = アーティファクトはコミットされていません（状態: { $value }）。
ground-artifact-is-missing = この名前のアーティファクトは、このアカウントから見えません。
ground-artifact-source-is-hidden = アーティファクトのリンク元のプロジェクトは、このアカウントから見えません。
ground-queue-access = キューは存在します（アクセス: { $value }）。
ground-queue-is-missing = この名前のキューは、この entity にないか、このアカウントから見えません。
ground-registry-role = レジストリでのロール: { $value }
ground-registry-lists-no-role = このアカウントも所属チームも、レジストリのメンバーではありません。
ground-registry-is-read-only = レジストリは、このアカウントでは読み取り専用です（readOnly: true）。
ground-registry-is-missing = この名前のレジストリは、このアカウントから見えません。
ground-weave-access-is-apart = Weave へのアクセスはシートとは別に付与されます。付与されているかどうかは、サーバーの応答に含まれていません。
ground-inviting-is-a-setting = チーム設定で、Member による招待が許可されている可能性があります。その設定は、サーバーの応答に含まれていません。
ground-not-told = { $value } が、サーバーの応答に含まれていません。

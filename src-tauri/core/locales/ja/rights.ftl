### アカウントができる操作と、その根拠。

actions-title = このアカウントがここでできる操作
actions-running = ほかにできる操作を確認しています…
right-may = できます
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
action-join-sweep = sweep に参加する
action-log-artifact = アーティファクトをログする
action-use-artifact = アーティファクトを使う
action-link-registry = レジストリにリンクする
action-push-queue = Launch キューに追加する
action-trace-weave = Weave でトレースする
action-create-project = entity にプロジェクトを作成する
action-invite-member = メンバーを招待する

## 根拠

ground-project-is-visible = このアカウントからプロジェクトが見えます。
ground-project-is-not-visible = この名前のプロジェクトは、このアカウントから見えません。
ground-project-is-read-only = プロジェクトは、このアカウントでは読み取り専用です（readOnly: true）。
ground-project-is-writable = プロジェクトに、このアカウントで書き込めます（readOnly: false）。
ground-entity-is-read-only = entity は、このアカウントでは読み取り専用です（readOnly: true）。
ground-entity-is-writable = entity に、このアカウントで書き込めます（readOnly: false）。
ground-entity-is-missing = この名前の entity はありません。
ground-entity-is-no-team = entity はチームではありません。
ground-not-a-member = このアカウントは entity のメンバーではありません。
ground-role = チームでのロールは { $value } です。
ground-refused = サーバーが回答を拒否しました：「{ $value }」。
ground-run-is-read-only = run は、このアカウントでは読み取り専用です（readOnly: true）。
ground-run-is-writable = run を、このアカウントで変更できます（readOnly: false）。
ground-run-is-own = run は、このアカウントが作成しました。
ground-run-is-of = run は { $value } が作成しました。
ground-run-is-missing = この ID の run は、プロジェクトにありません。
ground-sweep-is-visible = sweep があります。
ground-sweep-is-missing = この ID の sweep は、プロジェクトにありません。
ground-artifact-is-visible = このアカウントからアーティファクトが見えます。
ground-artifact-state = アーティファクトはコミットされていません（状態は { $value }）。
ground-artifact-is-missing = この名前のアーティファクトは、このアカウントから見えません。
ground-artifact-source-is-hidden = アーティファクトのリンク元のプロジェクトが、このアカウントから見えません。
ground-queue-access = キューがあります（アクセスは { $value }）。
ground-queue-is-missing = この名前のキューは、このアカウントから見えません。
ground-registry-role = レジストリでのロールは { $value } です。
ground-registry-lists-no-role = レジストリのメンバーに、このアカウントも、所属チームも含まれていません。
ground-registry-is-read-only = レジストリは、このアカウントでは読み取り専用です（readOnly: true）。
ground-registry-is-missing = この名前のレジストリは、このアカウントから見えません。
ground-weave-access-is-apart = Weave へのアクセスはシートとは別に付与され、サーバーから取得できません。
ground-inviting-is-a-setting = チーム設定で Member に招待が許可されている可能性がありますが、その設定はサーバーから取得できません。
ground-not-told = サーバーが { $value } を返しませんでした。

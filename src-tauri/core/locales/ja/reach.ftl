### アカウントから見えるもの

may-log-yes = ログできる見込み
may-log-read-only = 閲覧専用
may-log-missing = ありません
may-log-unknown = 不明

who-may-title = Keywand: アカウントごとのログ権限
who-may-team = チーム
who-may-account = { $account }（{ $host } の { $user }）
who-may-with-role = { $role }、{ $may_log }
who-may-nothing = まだ確認していません

change-key-revoked = APIキーが使えなくなりました（サーバーで認証できません）。
change-key-works-again = APIキーが再び使えるようになりました。
change-team-gone = チーム { $team } が一覧からなくなりました。
change-team-new = チーム { $team } が加わりました。
change-log-lost = { $team } は閲覧専用になり、run をログできなくなりました。
change-log-gained = { $team } に run をログできる見込みになりました（以前は閲覧専用）。
change-role-changed = { $team } でのロールが { $before } から { $after } に変わりました。
change-default-changed = デフォルトの entity が { $before } から { $after } に変わりました。

reach-of-last-time = 以下は前回の応答です。
reach-teams-unknown = サーバーの応答にチームの一覧がありませんでした。
reach-at-least = { $count } 以上
reach-no-project-told = このアカウントに見えるプロジェクトは、サーバーの応答にありませんでした。

visibility-open = Open（誰でもログ可）
visibility-public = Public（誰でも閲覧可）
visibility-team = Team（チームのみ）
visibility-restricted = Restricted（招待されたメンバーのみ）

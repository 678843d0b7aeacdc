explain-unreadable = { $file } を読み取れませんでした: { $message }
explain-nothing = W&B のエラーは見つかりませんでした。
demo-serving = サンプルの W&B を { $url } で動かしています。Ctrl+C で停止します。ユーザーと APIキー:
demo-try = 例: 上の APIキーを標準入力に渡し、keywand check my-awesome-team-name/my-awesome-project --key-stdin --host { $url } を実行してください。
demo-refused = ポート { $port } でサンプルの W&B を動かせませんでした: { $message }

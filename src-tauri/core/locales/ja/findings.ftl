### 原因ごとの説明。値は題名、.what は起きたこと、.why は根拠、.step-<name> は次の手順、.request は送るだけの依頼文。
### 値が不明な変数を含む文は省かれる。NAME-kind は値か、none という語を持ち、選択にだけ使う。

## キーとホスト

key-missing = APIキーが見つかりません
    .what =
        { $host-kind ->
            [none] APIキーが見つかりませんでした。
           *[other] { $host } で使う APIキーが見つかりませんでした。
        }このままでは run をログできません。
    .why = 環境変数、netrc、wandb の設定ファイルのどこにも、{ $host } のキーがありません。
    .step-enter-key = APIキーを入力
    .step-open-key-page = APIキーのページを開く

key-malformed = APIキーの形式が正しくありません
    .what =
        { $mistake ->
            [empty] APIキーが空です。
            [has-white-space] APIキーの途中に、空白または改行が入っています。
            [has-quotes] APIキーに引用符が付いています。
            [is-assignment] APIキーの代わりに、export や = を含む行全体が入っています。
            [is-masked] 伏せ字の APIキーです。伏せ字から元のキーは復元できません。
            [is-keyword] APIキーの代わりに、False などの語が入っています。
            [is-full-width] APIキーに全角文字が含まれています。
            [has-other-characters] APIキーに使えない文字が含まれています。
            [too-short] APIキーが短すぎます。40 文字以上必要ですが、{ $count } 文字しかありません。
            [neither-length] APIキーの文字数が合いません。{ $count } 文字ありますが、W&B のキーは 40 文字、新しい形式では 86 文字です。
           *[other] APIキーとして読み取れない文字列です。
        }
    .why = APIキーは 40 文字以上で、使える文字は英数字、アンダースコア（_）、ハイフン（-）だけです。wandb_v1_ で始まる 86 文字のキーも有効です。形式だけで判断しており、キーはどこにも送信していません。
    .step-enter-key = APIキーを入力し直す
    .step-open-key-page = APIキーのページを開く

key-rejected = APIキーを認証できませんでした
    .what =
        { $host-kind ->
            [none] サーバーは、この APIキーの所有者を確認できませんでした。
           *[other] { $host } は、この APIキーの所有者を確認できませんでした。
        }キーが削除されたか、別のホストのキーである可能性があります。
    .why =
        { $status-kind ->
            [none] サーバーが認証を拒否しました。
           *[other] サーバーの応答は HTTP { $status } で、キーの所有者が示されませんでした。
        }これは認証の失敗で、権限の不足（HTTP 403）ではありません。wandb は、この失敗を「<no message>」や「permission denied」とだけ表示することがあります。キーの読み取り元: { $key_source }
    .step-open-key-page = APIキーのページで新しいキーを作成
    .step-enter-key = 新しい APIキーを入力
    .step-relogin = トレーニングに使うマシンで wandb login --relogin を実行してください。

key-for-other-host = 別のホストの APIキーのようです
    .what = { $host } は、この APIキーの所有者を確認できませんでした。同じキーが、{ $suggestion } のアカウント「{ $account }」に登録されていて、前回の確認ではそのホストで有効でした。
    .why = サーバーはキーの所有者を示しませんでした。一方、同じキーが「{ $account }」に登録されています。キーは、発行元のホストでしか使えません。このテストでは { $suggestion } に何も送信していません。
    .step-switch-to-holder = 「{ $account }」に切り替え
    .step-point-to-holder = ターミナルの接続先を { $suggestion } にするコマンドをコピー
    .step-enter-key = { $host } の APIキーを入力

host-is-wrong = W&B の API のアドレスではありません
    .what =
        { $host-kind ->
            [none] wandb に指定されたアドレスは、W&B の API のアドレスではないようです。
           *[other] { $host } は、W&B の API のアドレスではないようです。
        }代わりに { $suggestion } を試してください。
    .why =
        { $mistake ->
            [plain-http] このポートのサーバーは http で応答していますが、設定されたアドレスは https で始まっています。
           *[other] Web アプリのアドレス、余分なパスが付いたアドレス、https ではないアドレスでは、wandb はログインできません。
        }
    .step-enter-key-there = { $suggestion } のキーとして入力し直す

host-is-unconfirmed = 送信先のホストを確認してください
    .what =
        { $mistake ->
            [looks-like] { $host } は { $suggestion } に似ていますが、別のホストです。
            [by-folder] { $place } で { $host } またはそのキーが指定されています。{ $place } は、フォルダーと一緒に配布されたファイルかもしれません。
           *[unfamiliar] { $host } にキーを送信するのは初めてです。
        }
    .why = APIキーを送信すると、{ $host } の管理者はそのキーを使えるようになります。送信を承認するまで、キーは送信しません。
    .step-confirm-host = { $host } にキーを送信
    .step-compare-names = 送信する前に、ホスト名が管理者から知らされたアドレスと一字一句同じかどうかを確認してください。

connection-is-not-encrypted = 通信が暗号化されません
    .what = { $host } への接続は http のため、APIキーが暗号化されずに送られます。
    .why = 通信経路上の第三者に、キーを読み取られるおそれがあります。送信を承認するまで、キーは送信しません。
    .step-confirm-host = 暗号化せずに { $host } へ送信
    .step-use-https = サーバーが対応している場合は、https で始まるアドレスを使ってください。

proxy-is-unconfirmed = プロキシを確認してください
    .what = { $place } でプロキシ { $proxy } が指定されています。{ $place } は、フォルダーと一緒に配布されたファイルかもしれません。
    .why = プロキシの管理者には、リクエストの送信先が見えます。暗号化されない通信では、APIキーも読み取られるおそれがあります。送信を承認するまで、何も送信しません。
    .step-confirm-proxy = { $proxy } を経由して送信
    .step-remove-line = このプロキシに心当たりがない場合は、{ $place } から該当する行を削除してください。

## ログ先と entity

target-is-incomplete = entity またはプロジェクトが指定されていません
    .what =
        { $message-kind ->
            [none] 入力されたログ先に、プロジェクトが含まれていません。
           *[other] wandb に entity またはプロジェクトが指定されていません。エラーメッセージ: { $message }
        }
    .why = 権限はプロジェクトごとに決まるため、プロジェクトの指定が必要です。entity（ユーザー名またはチーム名）を省略すると、デフォルトの entity でテストします。
    .step-type-target = entity/project の形で入力してください。プロジェクトのページの URL も使えます。

target-is-registry = プロジェクトではなくレジストリの URL です
    .what = run のログ先はプロジェクトです。この URL は、アーティファクトのバージョンをリンクするレジストリ { $suggestion } のものです。
    .why = レジストリのロールは、チームのロールとは別です。リンクできるかどうかは、アーティファクトのプロジェクトと合わせてテストします。
    .step-enter-project-of-artifact = アーティファクトのプロジェクトを entity/project の形で入力してください。
    .step-test-registry = レジストリへのリンクをテストするには、ターミナルで keywand check ENTITY/PROJECT --actions --registry { $suggestion } を実行してください。

entity-not-found =
    { $entity-kind ->
        [none] 指定された名前がサーバーにありません
       *[other] この名前の entity はありません
    }
    .what =
        { $entity-kind ->
            [none] サーバーの応答は 404 でした。entity またはほかの名前が存在しないという意味で、権限が拒否されたわけではありません。
           *[other] { $host-kind ->
                [none] 「{ $entity }」という entity（ユーザー名またはチーム名）がないため、
               *[other] { $host } に「{ $entity }」という entity（ユーザー名またはチーム名）がないため、
            }{ $user } は「{ $target }」に run をログできません。
        }
    .why =
        { $entity-kind ->
            [none] 古いバージョンの wandb は、HTTP 403 でも 404 でも、権限の不足として表示します。404 は名前の誤りを意味します。多くは entity の名前で、そのほかにはパスのプロジェクトや run の名前が考えられます。
           *[other] サーバーが、この名前の entity はないと応答しました。名前が正しい場合は、別のホストにある可能性があります。所属チーム: { $teams }
        }
    .step-find-entity = entity を指定している場所を探すコマンドをコピー
    .step-use-own =
        { $login_team-kind ->
            [none] 自分の entity を使う
           *[other] ログイン行に表示された「{ $login_team }」を使う
        }
    .step-copy-snippet = 修正したコードをコピー

entity-misspelled = entity のつづりが違うようです
    .what =
        { $host-kind ->
            [none] 「{ $entity }」という entity はありません。
           *[other] { $host } に「{ $entity }」という entity はありません。
        }{ $user } が使える entity に、よく似た名前の「{ $suggestion }」があります。
    .why = サーバーによると「{ $entity }」は存在せず、このアカウントが使える entity の中に、ごくわずかに違う名前があります。所属チーム: { $teams }
    .step-use-entity = 「{ $suggestion }」を使う
    .step-copy-snippet = 修正したコードをコピー

entity-is-placeholder = コード例の entity 名がそのまま使われています
    .what = 「{ $entity }」は、コード例でよく使われる仮の名前で、{ $user } の entity ではありません。
    .why = README やドキュメントのコード例に出てくる名前と一致しました。実際の entity 名に置き換えてください。所属チーム: { $teams }
    .step-use-own =
        { $login_team-kind ->
            [none] 自分の entity を使う
           *[other] ログイン行に表示された「{ $login_team }」を使う
        }
    .step-find-entity = entity を指定している場所を探すコマンドをコピー
    .step-copy-snippet = 修正したコードをコピー

entity-belongs-to-others = この entity のメンバーではありません
    .what =
        { $seen ->
            [pasted] { $user } による「{ $entity }」への操作が拒否されました。「{ $entity }」のメンバーではない可能性があります。拒否された操作: { $action }
           *[other] entity「{ $entity }」は存在しますが、{ $user } はメンバーではないため、「{ $target }」に run をログできません。
        }
    .why =
        { $seen ->
            [pasted] ログイン行に表示されたのは { $user } と entity「{ $login_team }」で、「{ $entity }」はどちらとも異なります。コード例や作者の名前が残っている場合や、コードのデフォルト値になっている場合によく起こります。entity は、コードの entity=、--entity や --wandb_entity、WANDB_ENTITY、YAML ファイル、wandb の設定ファイルで指定されます。
           *[other] サーバーが返した所属チームに「{ $entity }」がなく、{ $user } の個人 entity でもありません。ほかの人のコードに書かれたチーム名が、そのまま残っている可能性もあります。所属チーム: { $teams }
        }
    .step-use-own =
        { $seen ->
            [pasted] { $project-kind ->
                [none] ログイン行に表示された「{ $login_team }」を、プロジェクトと合わせてテスト: keywand check { $login_team }/PROJECT
               *[other] ログイン行に表示された「{ $login_team }」でテスト
            }
           *[other] 自分の entity を使う
        }
    .step-find-entity = entity を指定している場所を探すコマンドをコピー
    .step-copy-request = 依頼文をコピー
    .step-enter-key = 別のアカウントの APIキーを入力
    .request =
        お世話になっております。
        W&B のチーム「{ $entity }」への参加について、ご相談させてください。

        プロジェクト「{ $project }」に run をログしようとしましたが、私のアカウントがチームのメンバーではないため、書き込めませんでした。

        ・ユーザー名: { $username }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: { $action }

        差し支えなければ、私のアカウントをチームに招待し、run をログできる権限を付与していただけますでしょうか。
        お手数をおかけしますが、よろしくお願いいたします。

        { $username }

another-account-is-member =
    { $mistake ->
        [asked] 別のアカウントなら run をログできる見込みです
        [told] 別のアカウントなら run をログできる見込みです
        [asked-key] 同じユーザーの別のキーなら run をログできる見込みです
        [told-key] 同じユーザーの別のキーなら run をログできる見込みです
       *[other] 別のアカウントはこの entity のメンバーです
    }
    .what =
        { $mistake ->
            [asked] 登録済みの別のアカウント「{ $account }」では、同じログ先に run をログできる見込みです（権限テスト済み）。
            [told] 登録済みの別のアカウント「{ $account }」は「{ $entity }」のメンバーで、run をログできる見込みです。
            [asked-key] このキーは別の組織のものかもしれません。{ $user } の別のキーを登録した「{ $account }」では、同じログ先に run をログできる見込みです（権限テスト済み）。
            [told-key] このキーは別の組織のものかもしれません。{ $user } の別のキーを登録した「{ $account }」では、「{ $entity }」に run をログできる見込みです。
           *[other] 登録済みの別のアカウント「{ $account }」は「{ $entity }」のメンバーです。run をログできるかどうかは、まだわかりません。
        }
    .why =
        { $mistake ->
            [asked] Keywand の起動後に「{ $account }」でテストした結果で、新たな問い合わせは行っていません。
            [asked-key] Keywand の起動後に、「{ $account }」で読み取りだけのテストをした結果です。
            [told-key] 「{ $account }」で前回得た応答では「{ $entity }」への書き込みが認められていましたが、その後に変わっている可能性があります。
           *[other] 「{ $account }」で前回得た応答の所属チームに「{ $entity }」がありましたが、新たな問い合わせは行っていないため、その後に変わっている可能性があります。
        }
    .step-switch-to-other = 「{ $account }」に切り替え
    .step-test-with-other = 「{ $account }」でテストするコマンドをコピー

entity-is-organization = チームではなく組織の名前です
    .what = 「{ $entity }」は組織の名前です。run は組織ではなく、組織の中のチームにログします。
    .why = 指定された名前が、チームではなく組織の名前と一致しました。所属チーム: { $teams }
    .step-use-own = 自分の entity を使う
    .step-find-entity = entity を指定している場所を探すコマンドをコピー
    .step-copy-snippet = 修正したコードをコピー

personal-entity-disabled =
    { $mistake ->
        [absent] このアカウントに個人 entity はありません
       *[other] 個人 entity には run をログできません
    }
    .what =
        { $mistake ->
            [absent] { $user } に個人 entity はありません。「{ $entity }」という entity は存在しません。
            [unnamed] サーバーは、個人 entity への run を受け付けていません。
           *[other] { $entity-kind ->
                [none] { $user } の個人 entity には run をログできません。
               *[other] 「{ $entity }」は { $user } の個人 entity ですが、「{ $target }」に run をログできません。
            }
        }
    .why =
        { $mistake ->
            [absent] アカウントと同じ名前の entity が、サーバーに存在しません。2024 年 5 月 21 日以降に作成されたアカウントには、個人 entity の代わりにチームが用意されます。使う entity は「{ $default_entity }」です。
            [unnamed] 個人 entity は管理者が無効にできます。2024 年 5 月 21 日以降に作成されたアカウントには、個人 entity の代わりにチームがあります。entity には、このアカウントのチームを指定してください。サーバーのメッセージ: { $message }
           *[other] アカウントと同じ名前の entity なのに、書き込みが認められていません。個人 entity は、管理者が無効にしていることがあります。2024 年 5 月 21 日以降に作成されたアカウントには個人 entity がなく、チームを使います。チームの entity に書き込めれば、これが原因です。
        }
    .step-use-own =
        { $login_team-kind ->
            [none] 別の entity を使う
           *[other] ログイン行に表示された「{ $login_team }」を使う
        }
    .step-find-entity = entity を指定している場所を探すコマンドをコピー
    .step-copy-snippet = 修正したコードをコピー

entity-project-swapped = entity とプロジェクトが逆のようです
    .what = 「{ $target }」は、正しくは「{ $suggestion }」のようです。
    .why = プロジェクトとして指定された「{ $project }」は { $user } が使える entity の名前で、entity として指定された「{ $entity }」はそうではありません。
    .step-use-target = 「{ $suggestion }」を使う
    .step-copy-snippet = 修正したコードをコピー

default-entity-differs = run はデフォルトの entity にログされます
    .what =
        { $mistake ->
            [written] entity が指定されていないため、run は「{ $suggestion }」に作成されました。
           *[other] entity が指定されていないため、{ $user } の run はデフォルトの entity「{ $default_entity }」にログされます。
        }
    .why = entity を省略すると、サーバーはユーザー設定のデフォルトの entity を使います。そこが意図したログ先であれば、問題ありません。所属チーム: { $teams }
    .step-use-own = entity を明示
    .step-copy-snippet = 修正したコードをコピー

## ロールと組織

action-needs-team-admin = チーム管理者だけができる操作です
    .what = チーム管理者ができる操作です。Member ができるのは、チーム設定で許可されている場合だけです。
    .why = チーム設定で許可されているかどうかは、サーバーの応答に含まれていません。
    .step-copy-report = レポートをコピー
    .step-ask-admin = チーム管理者にお問い合わせください。

role-is-view-only = このロールでは run をログできません
    .what = { $user } はチーム「{ $entity }」のメンバーですが、ロールが { $role } のため、run をログできません。
    .why = チームのメンバー一覧でロールが { $role } となっており、サーバーも書き込みを認めていません（readOnly: true）。
    .step-copy-request = 依頼文をコピー
    .step-use-own = 別の entity を使う
    .request =
        お世話になっております。
        W&B のチーム「{ $entity }」での私のロールについて、お願いがございます。

        プロジェクト「{ $project }」に run をログしようとしましたが、私のロールでは書き込めませんでした。

        ・ユーザー名: { $username }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・現在のロール: { $role }
        ・できなかった操作: { $action }

        お手数ですが、私のロールを、run をログできるもの（Member など）に変更していただけますでしょうか。
        よろしくお願いいたします。

        { $username }

seat-has-no-access = シートで書き込みが許可されていない可能性があります
    .what =
        { $role-kind ->
            [none] { $user } は「{ $entity }」のメンバーですが、「{ $target }」に run をログできません。ロールは確認できませんでした。
           *[other] { $user } の「{ $entity }」でのロールは { $role } ですが、「{ $target }」に run をログできません。
        }
    .why =
        { $role-kind ->
            [none] サーバーが書き込みを認めていません。ロールが View-Only か、シートが Viewer または No access の可能性があります。
           *[other] ロールでは書き込めるはずですが、サーバーが書き込みを認めていません。シートが Viewer または No access の可能性があります。
        }組織が、組織の APIキーを必須にしている場合も、同じ結果になります。シートの種類はサーバーの応答に含まれないため、組織管理者にお問い合わせください。組織: { $organization }
    .step-copy-request = 依頼文をコピー
    .step-use-own = 別の entity を使う
    .request =
        お世話になっております。
        W&B のシートについて、ご確認をお願いしたくご連絡いたしました。

        チーム「{ $entity }」のプロジェクト「{ $project }」に run をログしようとしましたが、書き込みが認められませんでした。

        ・ユーザー名: { $username }
        ・組織: { $organization }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・現在のロール: { $role }
        ・できなかった操作: { $action }

        お手数ですが、私の Models シートをご確認のうえ、Viewer または No access になっている場合は、Full に変更していただけますでしょうか。
        組織の APIキーが必須の設定になっている場合は、その旨をお知らせいただけますと幸いです。
        よろしくお願いいたします。

        { $username }

invitation-pending = 招待をまだ承諾していません
    .what = { $user } はチーム「{ $entity }」に招待されていますが、まだ承諾していないため、run をログできません。
    .why = チームのメンバー一覧で、{ $user } への招待が保留中になっています。
    .step-open-wandb = W&B を開いて招待を承諾
    .step-test-again = もう一度テスト

organization-key-required = 組織の APIキーが必要な可能性があります
    .what =
        { $user } の APIキーは有効ですが、{ $target-kind ->
            [none] {""}
           *[other] 「{ $target }」への
        }書き込みは認められませんでした。{ $public ->
            [yes] このプロジェクトは公開されており、キーなしで閲覧できます。
            [no] このプロジェクトは公開されていないか、存在しません。
           *[none] {""}
        }{ $organization-kind ->
            [none] {""}
           *[other] 組織: { $organization }
        }
    .why =
        キーは有効なのに、この entity への書き込みが拒否されました。組織が、組織の APIキー以外を受け付けないように設定している可能性があります。シートに書き込みの権限がない場合も、同じ結果になります。組織の APIキーで書き込めれば、これが原因です。{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-open-key-page = APIキーのページで組織の APIキーを作成
    .step-enter-key = 新しい APIキーを入力

service-account-other-team = 別のチームのサービスアカウントの可能性があります
    .what = サービスアカウントと思われる { $user } は、チーム「{ $entity }」に書き込めません。
    .why = チームのサービスアカウントは、原則としてそのチームのプロジェクトにしか書き込めません。サービスアカウントかどうかはサーバーの応答に含まれないため、アカウントの情報から推測しています。所属チーム: { $teams }
    .step-copy-request = 依頼文をコピー
    .step-enter-key = 別の APIキーを入力
    .request =
        お世話になっております。
        W&B のサービスアカウントについて、お願いがございます。

        自動実行のジョブからチーム「{ $entity }」のプロジェクト「{ $project }」に run をログしようとしましたが、書き込みが認められませんでした。別のチームのサービスアカウントを使っていることが原因と思われます。

        ・使用したアカウント: { $username }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: { $action }

        お手数ですが、チーム「{ $entity }」のサービスアカウントを作成し、書き込みの権限を付与していただけますでしょうか。
        よろしくお願いいたします。

service-account-without-entity = entity が指定されていません（サービスアカウント）
    .what = { $user } はサービスアカウントと思われます。entity が指定されていないため、run は「{ $default_entity }」にログされます。
    .why = サービスアカウントで entity を省略すると、run は所属チームにログされます。サービスアカウントかどうかは、アカウントの情報から推測しています。
    .step-use-own = entity を明示
    .step-copy-snippet = 修正したコードをコピー

## プロジェクト

project-not-found =
    { $message-kind ->
        [none] プロジェクトはまだありません
       *[other] プロジェクトまたは run が見つかりません
    }
    .what =
        { $message-kind ->
            [none] 「{ $entity }」に「{ $project }」というプロジェクトはまだなく、このまま wandb.init を実行すると新しく作成されます。
           *[other] { $target-kind ->
                [none] プロジェクト、またはその中で指定された run が見つかりませんでした。
               *[other] 「{ $target }」、またはその中で指定された run が見つかりませんでした。
            }
        }
    .why =
        { $message-kind ->
            [none] サーバーの応答にこのプロジェクトがなく、「{ $entity }」への書き込みは認められています。このアカウントには見えない制限付きプロジェクトの可能性もありますが、応答からは区別できません。
           *[other] 名前の誤り、削除済み、またはこのアカウントには見えないプロジェクトの可能性がありますが、応答からは区別できません。wandb の出力: { $message }
        }
    .step-copy-snippet = コードをコピー
    .step-create-project = このプロジェクトを作成
    .step-open-entity-page = 「{ $entity }」のページで名前を確認

project-misspelled = プロジェクト名のつづりが違うようです
    .what = 「{ $entity }」に「{ $project }」というプロジェクトはありませんが、よく似た名前の「{ $suggestion }」があります。
    .why = ごくわずかに違う名前のプロジェクトがあります。このまま wandb.init を実行すると、「{ $project }」が新しく作成されることがあります。
    .step-use-project = 「{ $suggestion }」を使う
    .step-copy-snippet = 修正したコードをコピー

project-name-invalid = 使えないプロジェクト名です
    .what =
        { $mistake ->
            [has-forbidden-characters] プロジェクト名「{ $project }」に、使えない文字 { $characters } が含まれています。
           *[is-too-long] プロジェクト名が長すぎます。128 文字までのところ、{ $count } 文字あります。
        }
    .why = プロジェクト名に / \ # ? % : は使えません。長さは 128 文字までです。wandb も同じ理由で受け付けません。サーバーには何も送信していません。
    .step-use-project = 「{ $suggestion }」を使う
    .step-copy-snippet = 修正したコードをコピー

project-is-restricted = 制限付きプロジェクトに招待されていません
    .what = { $user } はチーム「{ $entity }」のメンバーですが、プロジェクト「{ $project }」に run をログできません。
    .why = 「{ $entity }」への書き込みは認められているのに、このプロジェクトだけが読み取り専用（readOnly: true）になっています。制限付きプロジェクトには、チームのメンバーでも、招待されるまで書き込めません。
    .step-copy-request = 依頼文をコピー
    .step-use-own = 別の entity を使う
    .request =
        お世話になっております。
        W&B のプロジェクト「{ $target }」へのアクセスについて、お願いがございます。

        チームのメンバーですが、このプロジェクトに run をログできませんでした。制限付きプロジェクトで、アクセスリストに入っていないことが原因と思われます。

        ・ユーザー名: { $username }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: { $action }

        差し支えなければ、私のアカウントをプロジェクトに招待し、書き込みの権限を付与していただけますでしょうか。
        お手数をおかけしますが、よろしくお願いいたします。

        { $username }

project-is-public-read-only = 閲覧だけができる公開プロジェクトです
    .what = 「{ $target }」は誰でも閲覧できますが、run をログできるのはチームのメンバーだけです。{ $user } はメンバーではありません。
    .why = プロジェクトは見えていますが、サーバーが書き込みを認めていません（readOnly: true）。
    .step-use-own = 自分の entity を使う
    .step-copy-request = 依頼文をコピー
    .request =
        お世話になっております。
        W&B の公開プロジェクト「{ $target }」について、ご相談させてください。

        このプロジェクトに run をログしようとしましたが、閲覧はできるものの、書き込みが認められませんでした。

        ・ユーザー名: { $username }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: { $action }

        差し支えなければ、私のアカウントをチームに招待し、書き込みの権限を付与していただけますでしょうか。
        お手数をおかけしますが、よろしくお願いいたします。

        { $username }

## run

project-creation-refused = プロジェクトの作成が拒否されました
    .what =
        { $user } は{ $entity-kind ->
            [none] 、
           *[other] 「{ $entity }」に
        }{ $project-kind ->
            [none] プロジェクト
           *[other] プロジェクト「{ $project }」
        }を作成できませんでした。
    .why =
        サーバーが作成を拒否しました。チームの設定やカスタムロールによって、プロジェクトの作成が管理者だけに限られている可能性があります。既存のプロジェクトには run をログできる場合があります。{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-copy-request = 依頼文をコピー
    .step-use-own = 別の entity を使う
    .step-open-entity-page = 「{ $entity }」のページで既存のプロジェクトを確認
    .request =
        お世話になっております。
        W&B のチーム「{ $entity }」のプロジェクトについて、お願いがございます。

        run をログするためにプロジェクト「{ $project }」を作成しようとしましたが、作成が認められませんでした。

        ・ユーザー名: { $username }
        ・チーム: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: プロジェクトの作成
        ・サーバーのメッセージ: { $message }

        お手数ですが、上記のプロジェクトを作成していただくか、プロジェクトを作成できる権限を付与していただけますでしょうか。
        よろしくお願いいたします。

        { $username }

run-id-was-deleted = 削除済みの run ID です
    .what =
        { $target-kind ->
            [none] 以前に削除した run の ID が再び指定されました。
           *[other] 「{ $target }」で、以前に削除した run の ID が再び指定されました。
        }削除した run の ID は再利用できません。
    .why =
        { $message-kind ->
            [none] サーバーが、この ID の run は過去に作成され、削除されたと応答しました。
           *[other] サーバーのメッセージ: { $message }
        }
    .step-test-again = もう一度テスト
    .step-new-id = wandb.init の id= と resume= を外すか、新しい ID を指定してください。

resume-run-missing = 再開する run が見つかりません
    .what =
        { $target-kind ->
            [none] 再開しようとした run が見つかりませんでした。
           *[other] 再開しようとした run が「{ $target }」に見つかりませんでした。
        }
    .why =
        resume="must" で再開できるのは、すでにある run だけです。entity やプロジェクトを省略するとデフォルトが使われるため、最初の run とは別の場所を探している可能性があります。{ $message-kind ->
            [none] {""}
           *[other] wandb の出力: { $message }
        }
    .step-copy-snippet = entity とプロジェクトを明示したコードをコピー
    .step-start-anew = 新しい run を始める場合は、resume= を外すか、resume="allow" を指定してください。

artifact-refused = アーティファクトを取得できません
    .what = アーティファクトを取得できませんでした。パスが正しくないか、プロジェクトの読み取りが許可されていません。
    .why =
        W&B は、パスの誤りと権限の不足に同じ応答を返すため、どちらの原因かは区別できません。{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-open-artifacts-page = 「{ $target }」のアーティファクト一覧を開く
    .step-copy-request = 依頼文をコピー
    .step-check-path = 先に、パスの entity、プロジェクト、名前、バージョン（:v0、:latest）を確認してください。
    .request =
        お世話になっております。
        W&B のアーティファクトについて、ご確認をお願いしたくご連絡いたしました。

        アーティファクトを取得しようとしましたが、拒否されました。

        ・ユーザー名: { $username }
        ・entity: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: アーティファクトの取得（use_artifact）
        ・サーバーのメッセージ: { $message }

        お手数ですが、アーティファクトが存在することをご確認のうえ、プロジェクトの読み取り権限を付与していただけますでしょうか。
        よろしくお願いいたします。

        { $username }

run-was-not-removed = テスト用の run が残っています
    .what = 「{ $target }」に run をログできることは確認できましたが、テスト用の run を削除できませんでした。run のページ: { $page }
    .why =
        { $message-kind ->
            [none] 作成は認められましたが、削除の完了を確認できませんでした。
           *[other] 作成は認められましたが、削除は認められませんでした。サーバーのメッセージ: { $message }
        }
    .step-open-run-page = run のページを開いて削除

## 上限

rate-limited = リクエストが多すぎます
    .what =
        { $host-kind ->
            [none] サーバーがリクエストの数を制限しています。
           *[other] { $host } がリクエストの数を制限しています。
        }{ $retry_after-kind ->
            [none] しばらく待ってから、もう一度テストしてください。
           *[other] { $retry_after } 秒待ってから、もう一度テストしてください。
        }
    .why = サーバーの応答が HTTP 429 でした。「{ $target }」への権限については、まだ判定できていません。
    .step-test-again = もう一度テスト

quota-exceeded = 利用枠の上限に達しているようです
    .what =
        { $entity-kind ->
            [none] 利用枠（ストレージまたはトラッキング時間）が上限に達し、書き込めなくなっているようです。
           *[other] 「{ $entity }」の利用枠（ストレージまたはトラッキング時間）が上限に達し、「{ $target }」に書き込めなくなっているようです。
        }
    .why =
        { $status-kind ->
            [none] サーバーの応答に、利用枠についての記述がありました。
           *[other] サーバーの応答が HTTP { $status } で、利用枠についての記述がありました。
        }{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-copy-request = 依頼文をコピー
    .step-test-again = もう一度テスト
    .request =
        お世話になっております。
        W&B の利用枠について、ご確認をお願いしたくご連絡いたしました。

        「{ $target }」に run をログしようとしましたが、利用枠の上限に達したという応答があり、書き込めませんでした。

        ・ユーザー名: { $username }
        ・entity: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: { $action }
        ・HTTP ステータス: { $status }
        ・サーバーのメッセージ: { $message }

        お手数ですが、ストレージとトラッキング時間の使用状況をご確認のうえ、利用枠の追加、または不要なデータの整理をご検討いただけますでしょうか。
        よろしくお願いいたします。

        { $username }

## ネットワーク

dns-failed = ホスト名を解決できません
    .what =
        { $host-kind ->
            [none] ホスト名に対応するアドレスが見つからず、接続できませんでした。
           *[other] { $host } のアドレスが見つからず、接続できませんでした。
        }権限については、まだ判定できていません。
    .why =
        { $message-kind ->
            [none] 名前解決（DNS）に失敗しました。
           *[other] 名前解決（DNS）に失敗しました（{ $message }）。
        }ホスト名の誤り、ネットワークの切断、VPN への未接続などの可能性があります。
    .step-test-again = もう一度テスト
    .step-enter-key = 別のホスト URL でキーを入力し直す

host-unreachable = ホストに接続できません
    .what =
        { $host-kind ->
            [none] 接続できませんでした。
           *[other] { $host } に接続できませんでした。
        }権限については、まだ判定できていません。
    .why =
        { $message-kind ->
            [none] 接続を確立できませんでした。
           *[other] 接続を確立できませんでした（{ $message }）。
        }
    .step-test-again = もう一度テスト
    .step-check-network = VPN の接続、ファイアウォールの設定、ポート番号を確認してください。

connect-timed-out = 接続がタイムアウトしました
    .what =
        { $seen ->
            [pasted] { $host-kind ->
                [none] 接続がタイムアウトしました。
               *[other] { $host } への接続がタイムアウトしました。
            }
           *[other] { $host } に 3 秒以内に接続できませんでした。
        }権限については、まだ判定できていません。
    .why = 接続は拒否されておらず、応答がありませんでした。ファイアウォールが通信を破棄している、VPN に接続していない、プロキシの設定が必要、などの可能性があります。
    .step-test-again = もう一度テスト
    .step-check-network = ファイアウォール、VPN、プロキシの設定を確認してください。

answer-timed-out = 応答がタイムアウトしました
    .what =
        { $seen ->
            [pasted] { $host-kind ->
                [none] 応答が時間内に届きませんでした。
               *[other] { $host } から時間内に応答が届きませんでした。
            }
           *[other] { $host } に接続できましたが、10 秒以内に応答が届きませんでした。
        }権限については、まだ判定できていません。
    .why =
        { $message-kind ->
            [none] 接続には成功し、応答だけが届いていません。サーバーの混雑、または経路上の機器による遅延の可能性があります。
           *[other] wandb は待つのをやめましたが、理由を示していません。サーバーへの経路、プロキシ、サーバーの混雑、マシンの負荷などが考えられます。エラーメッセージ: { $message }
        }
    .step-test-again = もう一度テスト
    .step-check-line = 繰り返し起きる場合は、回線の速度とプロキシの設定を確認してください。

proxy-refused = プロキシが接続を中継しませんでした
    .what =
        { $proxy-kind ->
            [none] プロキシが
           *[other] プロキシ { $proxy } が
        }{ $host-kind ->
            [none] 接続を中継しませんでした。
           *[other] 、{ $host } への接続を中継しませんでした。
        }権限については、まだ判定できていません。
    .why =
        プロキシの設定元は { $proxy_source } です。{ $message-kind ->
            [none] プロキシは理由を示していません。
           *[other] 失敗の内容: { $message }
        }
    .step-test-again = もう一度テスト
    .step-copy-request = 依頼文をコピー
    .request =
        お世話になっております。
        プロキシの設定について、お願いがございます。

        機械学習の実験記録に使用している W&B（Weights & Biases）への接続が、プロキシで中継されませんでした。

        ・接続先: { $host }
        ・プロキシ: { $proxy }
        ・プロキシの設定元: { $proxy_source }
        ・失敗の内容: { $message }
        ・用途: W&B への実験の記録
        ・利用者: { $username }

        お手数ですが、{ $host-kind ->
            [none] W&B への通信
           *[other] { $host } への通信
        }を許可していただけますでしょうか。
        よろしくお願いいたします。

proxy-login-required = プロキシが認証を求めています
    .what =
        { $proxy-kind ->
            [none] プロキシが認証を求めたため、
           *[other] プロキシ { $proxy } が認証を求めたため、
        }{ $host-kind ->
            [none] 接続できませんでした。
           *[other] { $host } に接続できませんでした。
        }権限については、まだ判定できていません。
    .why = プロキシの応答が HTTP 407 でした。求められているのはプロキシの認証情報で、W&B の APIキーではありません。プロキシの設定元: { $proxy_source }
    .step-test-again = もう一度テスト
    .step-copy-request = 依頼文をコピー
    .request =
        お世話になっております。
        プロキシの認証について、お伺いしたくご連絡いたしました。

        機械学習の実験記録に使用している W&B（Weights & Biases）への接続で、プロキシから認証を求められ（HTTP 407）、接続できませんでした。

        ・接続先: { $host }
        ・プロキシ: { $proxy }
        ・プロキシの設定元: { $proxy_source }
        ・用途: W&B への実験の記録
        ・利用者: { $username }

        お手数ですが、プロキシの認証方法をお知らせいただくか、{ $host-kind ->
            [none] W&B への通信
           *[other] { $host } への通信
        }を認証なしで許可していただけますでしょうか。
        よろしくお願いいたします。

tls-untrusted = サーバーの証明書を信頼できません
    .what =
        { $host-kind ->
            [none] サーバーの証明書
           *[other] { $host } の証明書
        }が、このマシンで信頼されている認証局のものではないため、接続を中止しました。キーは送信していません。
    .why =
        証明書の発行者: { $issuer }。有効期間: { $valid_from }〜{ $valid_until }。対象ホスト名: { $names }。社内のファイアウォールが通信を検査している場合によく起こり、発行者が勤務先や製品の名前であれば、その可能性が高くなります。発行者に心当たりがない場合は、接続しないでください。{ $message-kind ->
            [none] {""}
           *[other] 検証の結果: { $message }
        }
    .step-copy-request = 依頼文をコピー
    .step-add-authority = 社内の CA 証明書を OS の証明書ストアに追加してください。Linux では、環境変数 SSL_CERT_FILE の指定が wandb にも有効です（REQUESTS_CA_BUNDLE は使われません）。
    .step-test-again = もう一度テスト
    .request =
        お世話になっております。
        社内ネットワークの CA 証明書について、お伺いしたくご連絡いたしました。

        機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、証明書を検証できませんでした。通信を検査する機器の証明書の可能性があります。

        ・接続先: { $host }
        ・証明書の発行者: { $issuer }
        ・証明書の対象ホスト名: { $names }
        ・有効期間: { $valid_from }〜{ $valid_until }
        ・検証の結果: { $message }
        ・用途: W&B への実験の記録
        ・利用者: { $username }

        お手数ですが、この証明書が社内のものかをご確認のうえ、CA 証明書の入手方法をお知らせいただくか、{ $host-kind ->
            [none] W&B への通信
           *[other] { $host } への通信
        }を検査の対象から外していただけますでしょうか。
        よろしくお願いいたします。

tls-expired = サーバーの証明書が有効期間外です
    .what =
        { $host-kind ->
            [none] サーバーの証明書
           *[other] { $host } の証明書
        }が有効期間外のため、接続を中止しました。キーは送信していません。
    .why = 証明書の有効期間は { $valid_from } から { $valid_until } までです。発行者: { $issuer }。このマシンの時計がずれている場合も同じ結果になるため、先に日付と時刻を確認してください。
    .step-test-again = 日付と時刻を確認して、もう一度テスト
    .step-copy-request = 依頼文をコピー
    .request =
        お世話になっております。
        サーバーの証明書について、ご確認をお願いしたくご連絡いたしました。

        機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、証明書が有効期間外のため、接続できませんでした。

        ・接続先: { $host }
        ・証明書の発行者: { $issuer }
        ・有効期間: { $valid_from }〜{ $valid_until }
        ・用途: W&B への実験の記録
        ・利用者: { $username }

        お手数ですが、証明書の更新が必要かどうかをご確認いただけますでしょうか。
        よろしくお願いいたします。

tls-name-mismatch = 証明書が別のホストのものです
    .what =
        { $host-kind ->
            [none] サーバーの証明書が接続先のホストのものではないため、
           *[other] サーバーの証明書が { $host } のものではないため、
        }接続を中止しました。キーは送信していません。
    .why = 証明書の対象ホスト名に { $host } が含まれていません。対象ホスト名: { $names }。発行者: { $issuer }。ホスト URL が誤っているか、経路上の機器が通信に割り込んでいる可能性があります。
    .step-enter-key = 正しいホスト URL でキーを入力し直す
    .step-copy-request = 依頼文をコピー
    .request =
        お世話になっております。
        サーバーの証明書について、ご確認をお願いしたくご連絡いたしました。

        機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、証明書の対象ホスト名が接続先と一致しませんでした。

        ・接続先: { $host }
        ・証明書の対象ホスト名: { $names }
        ・証明書の発行者: { $issuer }
        ・用途: W&B への実験の記録
        ・利用者: { $username }

        お手数ですが、接続先のアドレスと証明書の設定をご確認いただけますでしょうか。
        よろしくお願いいたします。

weave-is-unavailable = このサーバーでは Weave を利用できません
    .what =
        { $host-kind ->
            [none] 接続先のアドレスでは Weave が提供されていません。
           *[other] 接続先のアドレス（{ $host }）では Weave が提供されていません。
        }
    .why =
        セルフホストのサーバーでは、管理者が Weave を有効にする必要があります。権限は確認されていません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-show-address = weave が使うアドレスを表示するコマンドをコピー
    .step-check-address = WANDB_BASE_URL と WF_TRACE_SERVER_URL を確認してください。W&B クラウドを使う場合は、どちらも設定不要です。
    .step-ask-server-admin = セルフホストのサーバーの場合は、Weave が有効かどうかを管理者に問い合わせてください。
    .step-copy-report = レポートをコピー

answer-is-not-wandb = W&B 以外から応答がありました
    .what =
        { $host-kind ->
            [none] W&B の API 以外から応答がありました。
           *[other] { $host } への接続に対して、W&B の API 以外から応答がありました。
        }権限については、まだ判定できていません。
    .why =
        W&B の応答（JSON）ではありません{ $status-kind ->
            [none] {""}
           *[other] （HTTP { $status }）
        }。{ $content_type-kind ->
            [none] {""}
           *[other] 応答の形式（Content-Type）は { $content_type } でした。
        }{ $location-kind ->
            [none] {""}
           *[other] { $location } へリダイレクトされましたが、そこにはキーを送信していません。
        }Wi-Fi のログインページ、ファイアウォール、社内のサインイン画面が応答したか、ホスト URL が API のアドレスではない可能性があります。
    .step-test-again = もう一度テスト
    .step-copy-request = 依頼文をコピー
    .request =
        お世話になっております。
        W&B への通信について、ご確認をお願いしたくご連絡いたしました。

        機械学習の実験記録に使用している W&B（Weights & Biases）に接続したところ、経路上の機器のものと思われる応答が返りました。

        ・接続先: { $host }
        ・HTTP ステータス: { $status }
        ・応答の形式（Content-Type）: { $content_type }
        ・リダイレクト先: { $location }
        ・用途: W&B への実験の記録
        ・利用者: { $username }

        お手数ですが、ファイアウォールやプロキシで { $host-kind ->
            [none] W&B への通信
           *[other] { $host } への通信
        }が止められていないかをご確認のうえ、許可していただけますでしょうか。
        よろしくお願いいたします。

server-failed = サーバーでエラーが発生しました
    .what =
        { $host-kind ->
            [none] サーバー
           *[other] { $host }{" "}
        }がエラーを返したため、{ $target-kind ->
            [none] 権限については判定できませんでした。
           *[other] 「{ $target }」への権限を判定できませんでした。
        }
    .why =
        { $status-kind ->
            [none] サーバー側のエラーを示す応答でした。
           *[other] サーバー側のエラーを示す応答（HTTP { $status }）でした。
        }{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-test-again = もう一度テスト
    .step-check-status = W&B の稼働状況（status.wandb.com）を確認するか、サーバーの管理者にお問い合わせください。

## 結果

server-does-not-tell = 判定に必要な情報を得られませんでした
    .what = { $user } が「{ $target }」に run をログできるかどうかを、判定できませんでした。拒否されたわけではありません。
    .why = 判定に必要な項目が、{ $host } の応答に含まれていませんでした。実際に書き込めば、判定できます。
    .step-prove-by-writing = 書き込んで確認
    .step-copy-snippet = コードをコピー

permission-denied-unexplained = 権限エラーの理由が示されていません
    .what =
        { $target-kind ->
            [none] サーバーが書き込みを拒否しました。
           *[other] { $host-kind ->
                [none] サーバーが、{ $user } による「{ $target }」への書き込みを拒否しました。
               *[other] { $host } が、{ $user } による「{ $target }」への書き込みを拒否しました。
            }
        }拒否された操作: { $action }
    .why =
        { $status-kind ->
            [none] サーバーは、権限がないと応答しました。
            [ok] サーバーは、書き込みを認めていません（readOnly: true）。
           *[other] サーバーの応答は HTTP { $status } でした。
        }{ $seen ->
            [proven] キー、entity、所属、ロール、プロジェクトには問題がありませんでした。残る原因はシート、組織のポリシー、プロジェクトごとの設定などで、応答だけでは見分けられません。
            [tested] 拒否の理由は示されておらず、原因を 1 つに絞れませんでした。
           *[pasted]
                { $whose ->
                    [login-team] 拒否の理由は示されていません。「{ $entity }」はログイン行に表示された entity なので、名前は正しいと思われます。残る原因は、チームでのロール、シート、プロジェクトごとのアクセス設定です。
                   *[other]
                        { $whose ->
                            [untold] 拒否の理由も entity も示されていませんが、最も多い原因は、アカウントがその entity のメンバーではないことです。
                           *[other] 拒否の理由は示されていませんが、最も多い原因は、アカウントが「{ $entity }」のメンバーではないことです。
                        }entity は、コードの entity=、--entity や --wandb_entity、WANDB_ENTITY、YAML ファイル、wandb の設定ファイルで指定され、コード例や作者の名前が残っている場合があります。指定がなければ、デフォルトの entity にログされます。ログイン行には、このアカウント自身の entity として「{ $login_team }」が表示されています。
                }
        }{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-use-login-team =
        { $project-kind ->
            [none] ログイン行に表示された「{ $login_team }」を、プロジェクトと合わせてテスト: keywand check { $login_team }/PROJECT
           *[other] ログイン行に表示された「{ $login_team }」でテスト
        }
    .step-find-entity = entity を指定している場所を探すコマンドをコピー
    .step-copy-request = 依頼文をコピー
    .step-copy-report = レポートをコピー
    .request =
        お世話になっております。
        W&B の「{ $target }」への書き込み権限について、ご確認をお願いしたくご連絡いたしました。

        次の操作を試みたところ、サーバーに拒否されました。

        ・ユーザー名: { $username }
        ・entity: { $entity }
        ・プロジェクト: { $project }
        ・ホスト: { $host }
        ・できなかった操作: { $action }
        ・HTTP ステータス: { $status }
        ・サーバーのメッセージ: { $message }
        { $proven ->
            [yes] ・問題がないことを確認した項目: APIキー、entity、チームのメンバーであること、ロール、プロジェクト
           *[no] {""}
        }

        お手数ですが、シート、組織のポリシー、プロジェクトの設定などをご確認のうえ、必要な権限を付与していただけますでしょうか。
        よろしくお願いいたします。

        { $username }

not-about-wandb = W&B のエラーは見つかりませんでした
    .what = 貼り付けられたテキストに、W&B のエラーは見つかりませんでした。
    .why = W&B のエラーの形式に一致する行がありませんでした。
    .step-paste-again = wandb のエラーが出ている場合は、その出力も含めて貼り付けてください。

system-refused = 操作を完了できませんでした
    .what = 操作が途中で終わりました。
    .why =
        { $message-kind ->
            [none] システムは理由を示していません。
           *[other] システムのメッセージ: { $message }
        }
    .step-copy-by-hand = ページが開かない、またはコピーできない場合は、画面に表示されている文字を選択してコピーしてください。

check-was-cancelled = テストをキャンセルしました
    .what = 「{ $target }」への権限テストは、途中でキャンセルされました。結果は出ていません。
    .why = キャンセルの操作がありました。
    .step-test-again = もう一度テスト

allowed =
    { $proven ->
        [yes] run をログできます
       *[no] run をログできる見込みです
    }
    .what =
        { $proven ->
            [yes] { $user } は { $host } の「{ $target }」に run をログできます。
           *[no] { $user } は { $host } の「{ $target }」に run をログできる見込みです。
        }
    .why =
        { $proven ->
            [yes] テスト用の run を実際に作成できました。
           *[no] サーバーが { $user } の書き込みを認めています（readOnly: false）。読み取りだけの確認のため、利用枠や組織のポリシーによる制限まではわかりません。
        }
    .step-copy-snippet = コードをコピー
    .step-prove-by-writing = 書き込んで確認

## このマシン

environment-overrides-file = 環境変数がファイルより優先されています
    .what =
        { $mistake ->
            [in-new-terminals] 新しいターミナルでは { $location } によって環境変数 { $variable } が設定されるため、wandb は { $place } ではなく環境変数を使います。
           *[other] 環境変数 { $variable } の内容が { $place } と異なり、wandb は環境変数のほうを使います。
        }
    .why =
        { $location-kind ->
            [none] 環境変数は、wandb のどのバージョンでも、netrc や設定ファイルより優先されます。この環境変数を設定しているシェルの起動ファイルは見つかりませんでした。ターミナル、IDE、コンテナなどで設定されている可能性があります。
           *[other] 環境変数は、wandb のどのバージョンでも、netrc や設定ファイルより優先されます。この環境変数は { $location } で設定されています。
        }
    .step-unset-variable = ターミナルで { $variable } を解除するコマンドをコピー
    .step-remove-at-start-up = { $location } の行を削除し、ターミナルを開き直してください。

netrc-overrides-settings = 2 つのファイルに異なるキーがあります
    .what = { $key_source } と { $place } に、{ $host } 用の異なるキーがあります。このバージョンの wandb は { $key_source } のキーを使います。
    .why = 設定ファイルの api_key を netrc より優先するのは wandb 0.18〜0.23 だけです。0.24〜0.28 は api_key を読まず、ほかのバージョンは netrc を優先します。そのため、wandb のバージョンによって、ログインするアカウントが変わる可能性があります。
    .step-whoami = wandb が使うキーを表示するコマンドをコピー
    .step-keep-one-key = 設定ファイルから api_key を削除すると、どのバージョンの wandb でも同じキーが使われます。

identity-token-conflict = キーと ID トークンが両方設定されています
    .what =
        { $sdk-kind ->
            [none] WANDB_API_KEY と WANDB_IDENTITY_TOKEN_FILE が両方設定されているため、wandb はエラーで停止します。
           *[other] WANDB_API_KEY と WANDB_IDENTITY_TOKEN_FILE が両方設定されているため、wandb { $sdk } はエラーで停止します。
        }
    .why = wandb はどちらを使うかを自動では選びません。
    .step-unset-token = トークンの設定を解除するコマンドをコピー
    .step-keep-token = トークンのほうを使う場合は、代わりに WANDB_API_KEY を解除してください。

netrc-split-identity = netrc に W&B クラウドのキーが 2 種類あります
    .what = api.forge.coreweave.com（{ $key_source }）と api.wandb.ai（{ $place }）は同じサーバーですが、異なるキーが書かれています。
    .why = wandb 0.31 以降は前者、それより前のバージョンは後者を使います。wandb のバージョンによって、ログインするアカウントが変わります。
    .step-switch = アカウントの一覧を表示するコマンドをコピー
    .step-write-both = Keywand で一度切り替えると、両方の行に同じキーが書き込まれます。

netrc-unreadable = netrc を読み取れません
    .what =
        { $message-kind ->
            [none] Python が { $place } を解析できないため、wandb はこのファイル全体を無視します。
           *[other] Python が { $place } を解析できないため（{ $message }）、wandb はこのファイル全体を無視します。
        }
    .why =
        wandb は Python の netrc モジュールで読み取ります。失敗すると警告だけを表示し、キーがないものとして処理を続けます。{ $mistake ->
            [comment-after-empty-line] 空行の後にあるコメントでは、Python がコメントの語をエントリーとして読み取ります。
            [comment-after-quotation] 引用符で終わる行の後にあるコメントでは、Python がコメントの語をエントリーとして読み取ります。
            [comment-without-space] 最初のエントリーより前のコメントでは、# の後に空白がないと、Python がコメントの語をエントリーとして読み取ります。
            [macro-without-end] マクロ（macdef）の終わりには空行が必要です。
            [capital-letters] machine、login、password などの語は、小文字でなければ Python が認識しません。
            [byte-order-mark] ファイルの先頭に見えない文字（BOM）があり、Python は最初の語の一部とみなします。
            [not-utf8] その行は UTF-8 ではありません。
            [name-is-missing] machine の後に名前がありません。
            [unexpected-word] その行に netrc にはない語があります。空白を含むパスワードは引用符で囲む必要があります。
           *[other] { "" }
        }
    .step-mend-netrc = 最小限の修正をする（keywand undo で元に戻せる）コマンドをコピー
    .step-open-file = 該当箇所を開くコマンドをコピー
    .step-correct-line = その行を修正してください。

settings-unreadable = 設定ファイルを読み取れません
    .what = Python が { $place } を解析できないため、wandb はこのファイル全体を無視します。
    .why = wandb は Python の configparser で読み取ります。各行は [default] などのセクションに属し、= または : を含む必要があります。同じ名前を 2 回書くことはできません。
    .step-open-file = 該当箇所を開くコマンドをコピー
    .step-correct-line = その行を修正してください。

netrc-is-open-to-others = netrc をほかのユーザーも読み取れます
    .what = このマシンのほかのユーザーが { $place } を読み取れるため、中のキーが漏れるおそれがあります。
    .why = ファイルのアクセス権（パーミッション）で、グループまたはほかのユーザーの読み取りが許可されています。wandb は新規作成時には所有者だけに制限しますが、既存のファイルのアクセス権は変更しません。
    .step-close-file = 所有者だけに制限するコマンドをコピー

key-too-new-for-sdk = wandb のバージョンが古く、このキーに対応していません
    .what =
        { $sdk-kind ->
            [none] キーは { $count } 文字ですが、このバージョンの wandb login は 40 文字のキーしか受け付けません。キー自体は正常です。
           *[other] キーは { $count } 文字ですが、wandb { $sdk } の wandb login は 40 文字のキーしか受け付けません。キー自体は正常です。
        }
    .why = 長いキーにすべての機能が対応しているのは、wandb 0.22.3 以降です。それより前の wandb login は、長いキーを送信前に拒否します。すでに netrc に書かれているキーは使われます。
    .step-upgrade-sdk = wandb を更新するコマンドをコピー

sdk-is-outdated = wandb のバージョンが古くなっています
    .what =
        { $sdk-kind ->
            [none] wandb が、このバージョンはサポートされていないと表示しています。
           *[other] wandb { $sdk } が、このバージョンはサポートされていないと表示しています。
        }
    .why = wandb は、ホストが対応しているバージョンかどうか、公開が取り消されたバージョンではないかを確認します。wandb の出力: { $message }
    .step-upgrade-sdk = wandb を更新するコマンドをコピー

mode-is-offline = wandb がオフラインに設定されています
    .what =
        { $place-kind ->
            [none] wandb はオフラインモードです。run はこのマシンに保存されるだけで、送信されません。
           *[other] { $place } でオフラインモードが指定されています。run はこのマシンに保存されるだけで、送信されません。
        }
    .why = このモードではサーバーに接続しないため、エラーは出ず、W&B の画面にも何も表示されません。
    .step-go-online = オンラインに戻すコマンドをコピー
    .step-sync = 保存済みの run は wandb sync で同期してください。

mode-is-disabled = wandb が無効（disabled）に設定されています
    .what =
        { $place-kind ->
            [none] wandb は無効になっています。このマシンにもサーバーにも、何もログされません。
           *[other] { $place } で wandb が無効に設定されています。このマシンにもサーバーにも、何もログされません。
        }
    .why = このモードでは、wandb の呼び出しは何もしません。このモードで実行した run は復元できません。
    .step-go-online = 有効に戻すコマンドをコピー

sdk-uses-another-host = wandb の接続先が別のサーバーです
    .what = このアカウントは { $suggestion } のものですが、wandb はここでは { $host } に接続するため、このキーは使われません。
    .why = 接続先は、環境変数 WANDB_BASE_URL、次に設定ファイルの base_url で決まります。netrc を変更しても、接続先は変わりません。
    .step-set-host = ターミナルの接続先を { $suggestion } にするコマンドをコピー
    .step-write-host = または、ホストを設定ファイルにも書き込んでください（keywand switch --with-settings）。

sdk-does-not-use-account = このマシンの wandb は別のキーを使います
    .what =
        { $mistake ->
            [none] { $suggestion-kind ->
                [none] このマシンの wandb は、「{ $account }」ではなく、{ $key_source } にある未登録のキーを使います。
               *[other] このマシンの wandb は、「{ $account }」ではなく「{ $suggestion }」のキー（{ $key_source }）を使います。
            }
            [former] このマシンの wandb は、「{ $account }」の入れ替え前のキー（{ $key_source }）を使います。
           *[other] このマシンの wandb には { $host } のキーがないため、プログラムは「{ $account }」としてログインしません。
        }
    .why = テストには「{ $account }」のキーを使いました。テストの結果は、wandb が同じキーを使うようになるまで、このマシンのプログラムには当てはまりません。
    .step-switch-to-tested = 「{ $account }」に切り替え
    .step-unset-variable = { $variable } を解除するコマンドをコピー
    .step-add-tested = 「{ $account }」をアカウントとして追加してから、切り替えてください。

sdk-uses-another-target = このマシンでは別のログ先が設定されています
    .what = このマシンでは { $assignments } が設定されています。wandb.init で entity とプロジェクトを指定しないと、run は「{ $target }」にログされません。
    .why = wandb.init で指定した値は、環境変数や設定ファイルより優先されます。
    .step-copy-snippet = entity とプロジェクトを明示したコードをコピー
    .step-unset-variable = { $variable } を解除するコマンドをコピー

folder-is-bound-elsewhere = このフォルダーは別のアカウントに割り当てられています
    .what = { $place } は「{ $account }」に割り当てられていますが、wandb はここでは別のアカウントを使います。
    .why = フォルダーの割り当ては wandb のファイルを変更しません。keywand exec と、keywand env を使うシェルだけに反映されます。
    .step-exec = 「{ $account }」としてスクリプトを実行するコマンドをコピー
    .step-direnv = direnv を使う場合は、.envrc に eval "$(keywand env)" と書いてください。

## 登録済みのアカウント

key-is-on-file = このキーは登録済みです
    .what = アカウント「{ $account }」に、同じキーが登録されています。
    .why = 同じキーは重複して登録しません。何も変更していません。
    .step-switch-to-holder = 「{ $account }」に切り替え

key-belongs-to-another = 別のユーザーのキーです
    .what = これは { $username } のキーですが、アカウント「{ $account }」は { $suggestion } のものです。
    .why = 登録済みのアカウントのキーを、別のユーザーのキーに入れ替えることはできません。何も変更していません。
    .step-enter-key = { $suggestion } のキーを入力
    .step-add-as-own = { $username } のキーを使う場合は、別のアカウントとして追加してください。

account-is-on-another-host = アカウントのホストが異なります
    .what = 「{ $account }」のキーは { $host } 用に保存されているため、{ $suggestion } には使いませんでした。
    .why = キーは、保存したときのホストにしか送信しません。
    .step-enter-key-there = { $suggestion } のアカウントを追加
    .step-add-again = 「{ $account }」のサーバーが移転した場合は、アカウントを削除してから追加し直してください。

target-is-on-another-host = URL のホストが異なります
    .what = URL は { $host } のページですが、一緒に指定されたホストは { $suggestion } です。何も送信していません。
    .why = entity とプロジェクトの名前が同じでも、ホストが違えば別のものです。
    .step-leave-host-out = ホストは URL に含まれているため、{ $suggestion } の指定を外してください。
    .step-give-names = { $suggestion } で確認する場合は、URL の代わりに entity/project を指定してください。

url-does-not-fit-target = URL がログ先と合っていません
    .what =
        { $mistake ->
            [other-host] { $host } は、アカウントのホスト { $suggestion } のページではありません。
            [elsewhere] { $host } は、ログ先の { $suggestion } の中にありません。
           *[other] { $host } は、このオプションで指定するもののページではありません。
        }
    .why =
        { $mistake ->
            [elsewhere] run や sweep は 1 つのプロジェクトに属します。別の場所にある同じ ID は別のものです。
            [other-host] run、sweep、アーティファクト、レジストリはホストごとに別です。別のホストにある同じ名前のものは別のものです。
           *[other] オプションごとに、対応する種類のページ（--run なら run）の URL を指定します。
        }
    .step-give-page-of-target = { $suggestion } にあるページの URL を指定するか、ログ先またはアカウントを変えてください。
    .step-give-id = ID または名前だけを指定することもできます。

label-cannot-be-used = この名前は使えません
    .what =
        { $mistake ->
            [key] アカウントの名前として APIキーが入力されました。名前は暗号化されずに保存されるため、何も保存していません。
            [dash] ハイフンで始まる名前は、コマンドのオプションとして解釈されてしまいます。
           *[taken] この名前は、別のアカウントのユーザー名または ID と同じです。
        }
    .why = 名前は 1 つのアカウントだけを指し、秘密の情報を含まない必要があります。
    .step-choose-name = 別の名前を付けてください。

keychain-is-absent = 利用できるキーチェーンがありません
    .what = キーの保存先であるシステムのキーチェーンを、この環境では利用できません。
    .why =
        SSH 接続やコンテナでは、キーチェーンを利用できないことがよくあります。{ $message-kind ->
            [none] {""}
           *[other] システムのメッセージ: { $message }
        }
    .step-try-again = 再試行
    .step-keep-for-session = キーを保存せずに使う（Keywand を終了するまで）
    .step-keep-encrypted = パスフレーズで暗号化したファイルに保存

keychain-is-locked = キーチェーンがロックされているか、アクセスが拒否されました
    .what = システムのキーチェーンは応答しましたが、アクセスできませんでした。ロックされているのか拒否されたのかは、システムが区別しないためわかりません。
    .why =
        { $message-kind ->
            [none] 登録済みのアカウントのキーを取り出せませんでした。
           *[other] システムのメッセージ: { $message }
        }
    .step-try-again = ロックを解除して再試行
    .step-keep-for-session = キーを保存せずに使う（Keywand を終了するまで）
    .step-keep-encrypted = パスフレーズで暗号化したファイルに保存

keychain-does-not-answer = キーチェーンが応答しません
    .what = システムのキーチェーンから 20 秒間応答がありませんでした。
    .why = 別のウィンドウでパスワードの入力を待っているか、停止している可能性があります。
    .step-try-again = 再試行
    .step-keep-for-session = キーを保存せずに使う（Keywand を終了するまで）
    .step-keep-encrypted = パスフレーズで暗号化したファイルに保存

keychain-lost-key = キーチェーンにキーがありません
    .what = 「{ $account }」は登録済みですが、キーチェーンにキーが保存されていません。
    .why = キーチェーンのロックは解除されていて、応答もあります。別のプログラムがキーを削除したか、アカウントの一覧が別のマシンからコピーされた可能性があります。
    .step-enter-key = キーを入力し直す
    .step-remove-account = 不要な場合は、アカウントを削除してください。

passphrase-is-needed = パスフレーズが必要です
    .what = キーのファイルは暗号化されていて、パスフレーズがなければ開けません。
    .why = パスフレーズはどこにも保存しません。Keywand を起動するたびに、1 回入力してください。
    .step-enter-passphrase = パスフレーズを入力

passphrase-is-wrong = パスフレーズが正しくありません
    .what = 入力されたパスフレーズでは、暗号化したファイルを開けませんでした。
    .why = 何も変更していません。パスフレーズがなければ、Keywand を含め誰もキーを読み取れません。
    .step-enter-passphrase = パスフレーズを入力し直す

register-is-newer = 新しいバージョンの Keywand のデータです
    .what = アカウントの一覧は、新しいバージョンの Keywand で書き込まれています。このバージョンでは変更しません。
    .why = 変更すると、このバージョンが扱えない情報が失われる可能性があります。
    .step-update-keywand = Keywand を更新してください。

register-is-unreadable = アカウントの一覧を読み取れません
    .what = アカウントの一覧を読み取れませんでした: { $message }
    .why = 内容が失われないよう、ファイルはそのままにしています。キーは保存先（キーチェーンまたは暗号化したファイル）に残っています。
    .step-restore-file = { $place } をバックアップから復元するか、別の場所に移してアカウントを追加し直してください。

another-keywand-is-busy = 別の Keywand が書き込み中です
    .what = 別のウィンドウまたはターミナルの Keywand が、10 秒以上書き込みを続けています。
    .why = 情報が失われないように、同時に書き込めるのは 1 つの Keywand だけです。何も変更していません。
    .step-try-again = 再試行
    .step-restart = ほかに Keywand が動いていない場合は、再起動してください。

file-cannot-be-written = ファイルを読み書きできませんでした
    .what = { $place } を読み書きできませんでした。何も変更していません。
    .why =
        { $mistake ->
            [no-home] HOME が設定されていないため、ホームフォルダーがわかりません。
            [held-open] 別のプログラムがこのファイルを開いています。Windows では、その間はファイルを置き換えられません。システムのメッセージ: { $message }
           *[other] システムのメッセージ: { $message }
        }
    .step-try-again = 再試行
    .step-check-space =
        { $mistake ->
            [own-folder] ディスクの空き容量とフォルダーのアクセス権を確認してください。Keywand のファイルを別の場所に保存するには、書き込めるフォルダーを XDG_DATA_HOME に設定してください。keywand check、keywand explain と、--write を付けない keywand fix は、保存先がなくても使えます。
            [no-home] HOME にホームフォルダーを設定するか、NETRC に wandb が読み取るファイルを設定してください。keywand exec にはどちらも不要です。
            [held-open] ファイルを開いているプログラム（エディターや、ファイルを読み取っているスクリプトなど）を閉じて、再試行してください。
           *[other] ディスクの空き容量と、ファイルとフォルダーのアクセス権を確認してください。
        }

file-changed-since = 表示した変更内容が古くなっています
    .what =
        { $place-kind ->
            [none] 表示されている変更内容は、もう適用できません。何も書き込んでいません。
           *[other] 変更内容を表示した後に、別のプログラムが { $place } を変更しました。何も書き込んでいません。
        }
    .why = このまま書き込むと、表示した内容と異なる結果になります。
    .step-plan-again = 新しい変更内容を表示

link-leads-nowhere = シンボリックリンクのリンク先がありません
    .what = { $place } はシンボリックリンクですが、リンク先が存在しないか、自分自身を指しています。何も書き込んでいません。
    .why = Keywand は、シンボリックリンクを残したまま、リンク先のファイルを変更します。そのリンク先がありません。
    .step-try-again = 再試行
    .step-repair-link = リンクを修正するか、削除してください。

account-is-unknown = アカウントが見つかりません
    .what =
        { $mistake ->
            [several] 「{ $account }」のキーを登録したアカウントが複数あります: { $suggestion }
           *[other] 「{ $account }」という名前の登録済みのアカウントはありません。「{ $suggestion }」のことでしょうか。
        }
    .why = アカウントは、名前、ユーザー名、ID のいずれかで指定します。
    .step-list-accounts = keywand accounts で登録済みのアカウントを確認してください。

nothing-to-undo = 元に戻せる変更がありません
    .what = Keywand による変更（アカウントの切り替えやファイルの修正）のうち、元に戻せるものは残っていません。
    .why = 元に戻せるのは直近 20 回の変更だけで、それぞれ一度だけです。
    .step-choose-account = アカウントを切り替える場合は、切り替え先を選択してください。

ssh-fails = ssh で接続できませんでした
    .what =
        { $mistake ->
            [not-started] このマシンで ssh を起動できませんでした。
            [no-shell] ssh で { $host } に接続しましたが、POSIX シェルの応答がありませんでした。接続先では何も変更していません。
            [cut-off] 接続先の netrc への書き込みを確認できる前に、{ $host } との接続が切れました。書き込まれたかどうかはわかりません。
           *[no-login] ssh で { $host } に接続またはログインできませんでした。キーは送信していません。
        }
    .why = メッセージ: { $message }
    .step-try-again = 再試行
    .step-log-in-by-hand = ssh { $host } でログインできるか確認してください。

output-is-a-terminal = キーを画面に出さないよう、中止しました
    .what = keywand env は APIキーを出力しますが、出力先がターミナルです。
    .why = 画面に表示すると、ほかの人に見られたり、録画や履歴に残ったりするおそれがあります。そのため、何も出力していません。
    .step-use-in-command = コマンドの中で使ってください: eval "$(keywand env { $account })"

region-is-blocked = このネットワークは W&B に届く前に遮断されています
    .what = アカウントを確認する前に、W&B の手前の Web サーバーが 403 を返しました。
    .why =
        W&B クラウドは一部の国やプロバイダーには提供されておらず、その場合は Web サーバーの 403 が返ります。VPN やプロキシの出口がそうした場所にある場合も同じです。APIキーや entity が原因ではありません。{ $message-kind ->
            [none] {""}
           *[other] サーバーのメッセージ: { $message }
        }
    .step-test-again = もう一度テスト
    .step-another-network = 別のネットワークを使うか、VPN やプロキシを切って試してください。地域そのものが対象外の場合は、WANDB_MODE=offline でログし、W&B のサポートにお問い合わせください。

run-is-not-started = run が開始されていません
    .what = 有効な run がない状態で wandb が呼び出されました。
    .why =
        wandb.init() より前、finish() より後、または wandb.init() を呼んでいないプロセスからの呼び出しです。W&B には何も送信されておらず、APIキーや権限が原因ではありません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-find-calls = wandb を呼び出している場所を探すコマンドをコピー
    .step-call-init = この行より前に wandb.init() を呼び、finish() は最後に呼んでください。
    .step-each-process = 複数のプロセスを使う場合は、ログするプロセスで wandb.init() を呼んでください。
    .step-copy-report = レポートをコピー

run-belongs-to-another = 別のアカウントの run です
    .what = この run は別のアカウントが作成しました。Member が停止または削除できるのは、自分が作成した run だけです。
    .why = サーバーが返した run の所有者は別のアカウントで、このアカウントはチーム管理者ではありません。
    .step-copy-report = レポートをコピー
    .step-ask-owner = run の所有者またはチーム管理者にお問い合わせください。

run-not-found = run が見つかりません
    .what = この ID の run は、サーバーに見つかりませんでした。
    .why =
        run が削除されたか、別の entity またはプロジェクトにあります。「not found」は、権限が拒否されたという意味ではありません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-open-project-page = プロジェクトのページを開いて run を探す
    .step-check-id = run のページの URL と、entity、プロジェクト、ID を比べてください。
    .step-start-anew = 新しい run を始める場合は、ID を指定しないでください。
    .step-copy-report = レポートをコピー

wandb-is-shadowed = 別の「wandb」がインポートされています
    .what = インポートされた wandb が、パッケージとは別のものか、パッケージの一部だけでした。
    .why =
        スクリプトと同じ場所に wandb という名前のフォルダーやファイルがあると、パッケージより先に読み込まれます。wandb が run のために作るフォルダーも、この Python にパッケージが入っていなければ読み込まれます。W&B には何も送信されていません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-show-file = どの wandb が読み込まれているかを表示するコマンドをコピー
    .step-rename = 自分で作った wandb.py は名前を変えてください。run のフォルダーだけが見つかる場合は、この Python に pip install wandb でインストールしてください。

sdk-does-not-load =
    { $mistake ->
        [absent] wandb がインストールされていません
       *[other] wandb パッケージを読み込めません
    }
    .what =
        { $mistake ->
            [absent] この Python またはターミナルに、wandb はありません。
           *[other] wandb のインポートに失敗しました。
        }
    .why =
        { $mistake ->
            [absent] ここで使われているものとは別の Python や仮想環境に、インストールされている可能性があります。
           *[other] パッケージの一部がないか、protobuf のバージョンが合っていません。複数のバージョンを重ねてインストールした後によく起こります。
        }W&B には何も送信されていません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-reinstall = wandb と protobuf を再インストールするコマンドをコピー
    .step-check-python = ほかのパッケージのために protobuf を更新できない場合は、新しい仮想環境を使ってください。

local-service-does-not-start = wandb のローカルプロセスが起動しません
    .what = wandb がスクリプトとは別に起動するプロセスが、起動しなかったか、すぐに終了しました。
    .why =
        共有ディスクが遅い、多数のプロセスを同時に起動した、メモリーが足りない、ループバック接続が遮断されている、といった原因が考えられます。W&B のサーバーには接続していません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-wait-longer = 起動を待つ時間を延ばすコマンドをコピー
    .step-one-machine = wandb/debug.log を確認し、同時に起動するプロセスを減らすか、WANDB_DIR をローカルディスクにしてください。

folder-cannot-be-written = このマシンのフォルダーに書き込めません
    .what = OS が、このマシンのファイルやフォルダーへの wandb の書き込みを拒否しました。
    .why =
        パスの所有者が別のユーザーである、読み取り専用である、ディスクに空きがない、のいずれかです。W&B のサーバーは何も拒否しておらず、APIキーや entity が原因ではありません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-set-dir = wandb の書き込み先を変えるコマンドをコピー
    .step-check-owner = パスの所有者と空き容量を確認してください。キャッシュの場所は WANDB_CACHE_DIR、WANDB_DATA_DIR、WANDB_CONFIG_DIR で変えられます。

sweep-not-found = sweep が見つかりません
    .what = この ID の sweep は見つかりませんでした。
    .why =
        エージェントに ID だけを渡すと、デフォルトの entity とプロジェクトが使われます。sweep が削除されている可能性もあります。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-open-sweeps-page = 「{ $target }」の sweep 一覧を開く
    .step-give-path = wandb agent ENTITY/PROJECT/ID のように、パス全体を指定してください。
    .step-look-up = 指定した ID を、sweep のページの URL と比べてください。
    .step-copy-report = レポートをコピー

sweep-owner-is-refused = このアカウントは sweep を作成できません
    .what = APIキーのユーザーは、sweep の所有者として認められませんでした。
    .why =
        アカウントがメンバーではない entity を指定しているか、意図とは別のアカウントの APIキーが使われている可能性があります。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-use-own = 自分の entity でテスト
    .step-check-entity = sweep の YAML の entity:、wandb.sweep() の entity=、--entity、WANDB_ENTITY を確認し、このアカウントのチームを指定してください。
    .step-test-first = どのアカウントの APIキーが使われているかを表示するコマンドをコピー
    .step-copy-report = レポートをコピー

value-is-too-long = W&B の上限より長い値があります
    .what = 名前または config が大きすぎるため、サーバーが受け付けませんでした。
    .why =
        エラーメッセージに、項目とその上限が示されています。APIキーや権限が原因ではありません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-shorten = エラーメッセージに示された項目（job_type、タグ、run の名前など）を短くしてください。
    .step-use-artifact = 大きな値は、config ではなくアーティファクトやファイルに保存してください。
    .step-copy-report = レポートをコピー

storage-refuses-upload = ストレージがファイルを拒否しました
    .what = W&B がファイルを保存するバケットが、アップロードまたはダウンロードを拒否しました。
    .why =
        W&B は応答しましたが、その先のバケットがファイルを受け付けませんでした。バケットの権限、期限切れの URL、時計のずれ、アップロードを書き換えるプロキシなどが考えられます。アカウントの権限とは関係ありません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-check-clock = このマシンの時計を実際の時刻と比べるコマンドをコピー
    .step-try-direct = プロキシなしで試してください。wandb が古い場合は更新してください。
    .step-ask-admin = 組織のバケットを使っている場合は、その管理者にバケットの権限を確認してもらってください。
    .step-copy-report = レポートをコピー

registry-link-refused = レジストリへのリンクが拒否されました
    .what = アーティファクトのリンク、またはエイリアスの変更が認められませんでした。
    .why =
        レジストリは組織に属し、チームのロールとは別のロールがあります。アーティファクトのチームは、その組織に属している必要があります。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-check-path = リンク先は wandb-registry-名前/コレクションの形で指定し、アーティファクトは個人 entity ではなく、その組織のチームでログしてください。
    .step-ask-registry = レジストリの管理者に、Member のロール（保護されたエイリアスでは Admin）を依頼してください。
    .step-copy-report = レポートをコピー

launch-queue-refused = Launch のキューを使えません
    .what = W&B Launch のキューが見つからないか、取得が認められませんでした。
    .why =
        キューが別の entity にある、名前が誤っている、アカウントが所有チームのメンバーではない、のいずれかの可能性があります。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-check-queue = Launch のページと、entity とキューの名前を比べてください。
    .step-check-entity = どのアカウントの APIキーが使われているかを表示するコマンドをコピー
    .step-copy-report = レポートをコピー

inference-is-refused = W&B Inference に拒否されました
    .what = W&B Inference が 403 を返しました。
    .why =
        組織で有効になっていないか、提供対象外の国からの利用です。run をログする権限とは別のものです。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-open-wandb = W&B を開いて Inference を利用できるか確認
    .step-ask-admin = 組織管理者に、Inference を有効にするよう依頼してください。
    .step-check-project = プロジェクトは、その組織のチームで ENTITY/PROJECT の形で指定してください。
    .step-copy-report = レポートをコピー

error-is-unknown =
    { $mistake ->
        [text-ends] エラーの行の前でテキストが終わっています
       *[other] Keywand が対応していない wandb のエラーです
    }
    .what =
        { $mistake ->
            [text-ends] テキストは wandb のトレースバックの途中で終わっています。エラーの内容を示す行がありません。
           *[other] wandb がエラーを表示しましたが、Keywand が対応していない文面です。
        }
    .why =
        APIキーや entity が原因かどうかは、Keywand にはわかりません。{ $message-kind ->
            [none] {""}
           *[other] エラーメッセージ: { $message }
        }
    .step-read-log = 直前の run のログを表示するコマンドをコピー
    .step-test-target =
        { $mistake ->
            [text-ends] 最後の行まで含めて、もう一度貼り付けてください。
           *[other] keywand check ENTITY/PROJECT でログ先をテストしてください。wandb が古い場合は更新してください。
        }
    .step-copy-report = レポートをコピー

### 原因ごとのページ。.meaning は意味、.evidence は判断の根拠、.confused は混同しやすいもの、.remedy は対処、.source は出典。

page-key-missing =
    .meaning = wandb が、このホストのキーをどこからも見つけられませんでした。
    .evidence = wandb の出力が `No API key configured`、`api_key not configured (no-tty)`、またはキーの入力を求めるものでした。
    .confused = `key-rejected` では、キーが送信されています。`netrc-unreadable` が原因の場合は、`netrc-unreadable` を先に表示します。
    .remedy = アカウントを追加するか、ログインしてください。
    .source = キーがないときの wandb 0.16.6〜0.31.0 の出力。

page-key-malformed =
    .meaning = wandb も受け付けない形式のキーのため、送信していません。
    .evidence = キーの長さと文字、引用符、代入文、空白、全角文字、伏せ字です。
    .confused = 新しい 86 文字のキー（有効です）。`key-rejected` では、形式の正しいキーがサーバーで認証されていません。
    .remedy = キーを貼り付け直してください。
    .source = wandb 0.31.0、`sdk/lib/wbauth/validation.py`。

page-key-rejected =
    .meaning = ホストがキーの所有者を確認できませんでした。削除されたキー、入力を誤ったキー、別のホストのキーのいずれかです。
    .evidence = HTTP 401（本文は問いません）、または HTTP 200 で `viewer: null` です。wandb が所有者の名前を得られないまま、HTTP ステータスなしで拒否された場合、確度は「可能性が高い」です。
    .confused = 同じ文面の 403。その場合、キーは有効で、権限が不足しています。HTTP ステータスで区別します。
    .remedy = APIキーのページで新しいキーを作成し、ログインし直してください。
    .source = wandb の issue #1239、#2966、#5319、#7118、wandb 0.31.0 の記録（`<no message>`）。

page-key-for-other-host =
    .meaning = このホストはキーの所有者を確認できませんでしたが、登録済みのアカウントが同じキーを別のホストで使っています。
    .evidence = このホストが HTTP 401 を返したか、所有者を示しませんでした。同じキーが別のホスト用に登録されていて、最後に確認したときは有効でした。別のホストには何も送信しないため、確度は「可能性が高い」までです。
    .confused = `key-rejected`: キーがほかのホスト用に登録されていないか、そのホストでも使えなかった場合です。
    .remedy = そのアカウントを使うか、wandb の接続先をそのホストにしてください。
    .source = wandb 0.31.0 の記録（キーはホストごとに保存される）。

page-host-is-wrong =
    .meaning = W&B の Web アプリのアドレス、余分なパスが付いたアドレス、または別のサーバーのアドレスで、API のアドレスではありません。
    .evidence = `/graphql` への応答が GraphQL ではない 404 だったか、同じホストの https へリダイレクトされました。
    .confused = `answer-is-not-wandb` では、アドレスは正しく、経路上の機器などが応答しています。
    .remedy = API のアドレスを入力してください。
    .source = wandb 0.31.0、`sdk/wandb_settings.py`（`validate_base_url`）。

page-host-is-unconfirmed =
    .meaning = まだ確認されていないホストにキーを送信しようとしています。
    .evidence = W&B クラウドではなく、登録済みのアカウントのホストでもありません。または、既知のホストによく似た名前です。
    .confused = `host-is-wrong` では、アドレスが API のものではありません。
    .remedy = 管理者から知らされた名前と一字一句同じであることを確認してから、送信してください。
    .source = Keywand の仕様。

page-connection-is-not-encrypted =
    .meaning = アドレスが http で始まるため、キーが暗号化されずに送られます。
    .evidence = このマシン以外への http の接続です。
    .confused = `tls-untrusted` では、通信は暗号化されていますが、発行者が信頼されていません。
    .remedy = サーバーが対応している場合は、https を使ってください。
    .source = Keywand の仕様。

page-proxy-is-unconfirmed =
    .meaning = 作業フォルダーだけが指定しているプロキシを経由しようとしています。
    .evidence = 作業フォルダーの settings ファイルに `http_proxy` または `https_proxy` があり、そのプロキシはまだ確認されていません。
    .confused = `proxy-refused` では、プロキシを使ったものの接続できませんでした。
    .remedy = 心当たりのあるプロキシなら確認し、なければファイルから該当する行を削除してください。
    .source = Keywand の仕様。wandb の `core/internal/clients/proxy.go`。

page-target-is-incomplete =
    .meaning = ログ先にプロジェクトが指定されていません。
    .evidence = 入力された内容に、プロジェクトに当たる部分がありません。
    .confused = `project-not-found` では、プロジェクトが指定されています。
    .remedy = `entity/project` の形で入力するか、プロジェクトのページの URL を貼り付けてください。
    .source = Keywand の仕様。

page-target-is-registry =
    .meaning = URL がプロジェクトではなくレジストリのものです。
    .evidence = URL のパスが `/orgs/ORGANIZATION/registry/NAME` か、`registry/NAME`（前にチームが付くこともあります）です。
    .confused = `target-is-incomplete` では、入力にプロジェクトが含まれていません。
    .remedy = アーティファクトのプロジェクトを入力し、レジストリは `--registry` で指定してください。
    .source = wandb 0.31.0 の `sdk/artifacts/artifact.py`、W&B のドキュメント（レジストリ）。

page-entity-not-found =
    .meaning = この名前の entity はありません。
    .evidence = `entity: null`、`available: true`、または 404 の `entity X not found during upsertBucket` です。W&B は存在しない名前にも仮の entity を返すため、`null` でないだけでは存在するといえません。
    .confused = `available` を返さないサーバー。その場合は所属チームから判断するため、確度が下がります。
    .remedy = アカウントが使える entity を指定してください。
    .source = github.com/wandb/wandb/pull/12878、Mask3D#66、wandb#2484。

page-entity-misspelled =
    .meaning = この名前の entity はなく、アカウントが使える entity によく似た名前があります。
    .evidence = `entity-not-found` と同じ根拠に加え、大文字と小文字、ハイフンとアンダースコア、全角、または 2 文字以内の違いしかない名前がありました。
    .confused = `entity-not-found`: よく似た名前があれば、`entity-not-found` より先に表示します。
    .remedy = よく似た名前のほうを使ってください。
    .source = W&B のドキュメント: permission errors（entity のつづりと大文字・小文字）。

page-entity-is-placeholder =
    .meaning = README やドキュメントのコード例の名前が、そのまま使われています。
    .evidence = コード例でよく使われる名前で、そのログ先が拒否されました。
    .confused = 実際にその名前のチームがあり、run を受け付ける場合。その場合は問題ありません。
    .remedy = アカウントが使える entity の名前に置き換えてください。
    .source = 公開の issue で最も多い報告（wandb #8609、#8800、#9156）。

page-entity-belongs-to-others =
    .meaning = entity は存在しますが、アカウントがそのメンバーではありません。
    .evidence = `available: false` で、ユーザー名とも `viewer.teams` のどれとも一致せず、`readOnly: true` です。
    .confused = `role-is-view-only` では、アカウントはメンバーです。Open のプロジェクトには、メンバーでなくても run をログできます。判定には `project.readOnly` を使います。
    .remedy = チーム管理者に依頼するか、自分の entity にログするか、別のアカウントを使ってください。
    .source = W&B のドキュメント: teams、wandb#9156。

page-another-account-is-member =
    .meaning = このアカウントでは run をログできませんが、登録済みの別のアカウントならログできる見込みです。
    .evidence = 同じサーバーの登録済みの別のアカウントについて、次のどれかです。起動後に同じログ先でテストし、問題がなかった（確実）。前回の応答にその entity があり、書き込みが認められていた（可能性が高い）、または書き込めるかどうかがわからなかった（可能性あり）。新たな問い合わせは行いません。
    .confused = 先に表示される原因。これは原因ではなく、回避策です。
    .remedy = そのアカウントに切り替えてください。
    .source = `viewer.teams` と `Entity.readOnly`: wandb `core/api/graphql/query_viewer.graphql`、github.com/wandb/wandb/pull/12878。

page-entity-is-organization =
    .meaning = チームではなく組織の名前です。
    .evidence = `entityType: organization` であるか、アカウントの組織の名前と一致しました。
    .confused = `entity-not-found` では、その名前の entity も組織もありません。
    .remedy = 組織の中のチームを使ってください。
    .source = W&B のドキュメント: organizations、wandb `misc.graphql`（`FetchOrgInfoFromEntity`）。

page-personal-entity-disabled =
    .meaning = 個人 entity が run を受け付けません。
    .evidence = entity がユーザー名と同じで、読み取り専用であるか、拒否されました。
    .confused = `entity-not-found`。サーバーの正確な文面がわかっていないため、確度は「可能性が高い」までです。
    .remedy = デフォルトのチームを使ってください。
    .source = W&B のドキュメント: `GORILLA_DISABLE_PERSONAL_ENTITY`。2024 年以降に登録したアカウントにはチームが用意されます。

page-entity-project-swapped =
    .meaning = entity とプロジェクトが逆になっているようです。
    .evidence = プロジェクトとして指定された名前がアカウントの使える entity で、entity として指定された名前はそうではありません。
    .confused = `entity-not-found`: 逆になっている場合は、`entity-not-found` より先に表示します。
    .remedy = 2 つを入れ替えてください。
    .source = 公開されている報告。

page-default-entity-differs =
    .meaning = entity が指定されていないため、サーバーがデフォルトの entity を選びます。意図した entity とは限りません。
    .evidence = entity の指定がなく、デフォルトの entity にそのプロジェクトがなく、アカウントがほかの entity も使えます。または、書き込んだ run が別の場所に作成されました。
    .confused = `service-account-without-entity`: サービスアカウントで同じことが起きた場合です。
    .remedy = entity を明示してください。
    .source = wandb 0.31.0 は `entity: null` を送り、サーバーが選んだ entity を返します。

page-action-needs-team-admin =
    .meaning = チーム設定で Member に許可されていない限り、チーム管理者だけができる操作です。
    .evidence = チームでのロールが Admin ではないか、entity がチームではありません。
    .confused = `invitation-pending` では、アカウントがまだチームに参加していません。
    .remedy = チーム管理者にお問い合わせください。
    .source = W&B のドキュメント（チームロール）: Member は、デフォルトではメンバーを招待できません。

page-role-is-view-only =
    .meaning = チームでのロールでは、読み取りしかできません。
    .evidence = メンバー一覧にあるアカウントのロールが view-only か viewer、またはカスタムロールで、`readOnly: true` です。
    .confused = `project-is-restricted`、`seat-has-no-access`（ロールでは書き込めるはずの場合）。
    .remedy = ロールの変更をチーム管理者に依頼してください。
    .source = W&B のドキュメント: team roles。ロール名は自由な文字列のため、知らない名前はそのまま表示します。

page-seat-has-no-access =
    .meaning = ロールでは書き込めますが、組織のシートが書き込みを許可していない可能性があります。
    .evidence = ロールが Member か Admin なのに、`readOnly: true` です。シートを示す項目がないため、確度は「可能性あり」です。
    .confused = `organization-key-required`: 同じ根拠からは区別できません。
    .remedy = 組織管理者にお問い合わせください。
    .source = W&B のドキュメント: seats（Full、Viewer、No access）。

page-invitation-pending =
    .meaning = チームに招待されていますが、まだ承諾していません。
    .evidence = メンバー一覧で、アカウントが保留中の招待になっています。
    .confused = `entity-belongs-to-others` では、招待されていません。
    .remedy = 招待を承諾してください。
    .source = wandb `get_team_entity.py`（`Member.pending`）。

page-organization-key-required =
    .meaning = 組織が、組織の APIキー以外を受け付けない設定になっています。
    .evidence = サーバーが、このキーではこのリソースにアクセスできないと応答しました。または、書き込めるロールなのに `readOnly: true` でした（この場合の確度は「可能性あり」です）。公開プロジェクトかどうかは、キーを付けずに読んで見分けます。
    .confused = `entity-belongs-to-others` では、メンバーではありません。`seat-has-no-access`: 同じ根拠からは区別できません。
    .remedy = 組織の APIキーを作成してください。
    .source = W&B のドキュメント: api-keys（組織の APIキーの強制適用、2026 年）。

page-service-account-other-team =
    .meaning = 別のチームのサービスアカウントを使っています。
    .evidence = メールアドレスが空であることやアカウントの種類から、別のチームのサービスアカウントと思われます。サービスアカウントかどうかを示す項目がないため、確度は「可能性あり」です。
    .confused = `entity-belongs-to-others` は確実に判断できますが、こちらは推測です。
    .remedy = チームのサービスアカウントの作成を、チームに依頼してください。
    .source = W&B のドキュメント: service accounts。

page-service-account-without-entity =
    .meaning = entity を指定しないサービスアカウントの run は、所属するチームに入ります。
    .evidence = サービスアカウントで、entity の指定がありません。
    .confused = `default-entity-differs`: 個人のアカウントの場合です。
    .remedy = `WANDB_ENTITY` または `entity=` を指定してください。
    .source = W&B のドキュメント: service accounts。

page-project-not-found =
    .meaning = プロジェクトはまだありません。最初の `wandb.init` で作成されます。
    .evidence = `project: null` で、entity は存在し、読み取り専用ではありません。
    .confused = `project-misspelled`。`project-is-restricted`: サーバーがプロジェクトを隠していると、同じように見えます。
    .remedy = そのままで問題ありません。名前が違う場合は修正してください。
    .source = github.com/wandb/wandb/pull/12878、wandb 0.31.0 の記録（`upsertBucket` だけでプロジェクトが作成される）。

page-project-misspelled =
    .meaning = この名前のプロジェクトは見つからず、よく似た名前のプロジェクトがあります。
    .evidence = `project: null` で、entity のプロジェクトによく似た名前がありました。
    .confused = `project-not-found`: そのまま実行すると、正しいプロジェクトとは別に、新しいプロジェクトが作成されます。
    .remedy = よく似た名前のほうを使ってください。
    .source = W&B のドキュメント: permission errors（プロジェクトのつづりと大文字・小文字）。

page-project-name-invalid =
    .meaning = wandb も受け付けないプロジェクト名のため、送信していません。
    .evidence = `/ \ # ? % :` のいずれかが含まれるか、128 文字を超えています。
    .confused = `project-not-found` では、名前自体は使えます。
    .remedy = 修正した名前を使ってください。
    .source = wandb 0.31.0、`sdk/wandb_settings.py`。

page-project-is-restricted =
    .meaning = 招待されたチームメンバーだけが使えるプロジェクトです。
    .evidence = 書き込めるチームメンバーなのに、プロジェクトが `RESTRICTED` で読み取り専用であるか、見えません。
    .confused = `role-is-view-only`。`project-not-found`: サーバーがプロジェクトを隠している場合は、同じように見えます。
    .remedy = プロジェクトのオーナーに招待を依頼してください。
    .source = W&B のドキュメント: restricted projects。

page-project-is-public-read-only =
    .meaning = プロジェクトは誰でも閲覧できますが、書き込めるのはチームだけです。
    .evidence = プロジェクトが見えていて読み取り専用で、アカウントがメンバーではありません。
    .confused = `entity-belongs-to-others`: プロジェクトではなく、チームについて示す原因です。
    .remedy = 自分の entity にログするか、チーム管理者に依頼してください。
    .source = W&B のドキュメント: project visibility（Public）。

page-project-creation-refused =
    .meaning = entity とロールに問題はないようですが、プロジェクトの作成が拒否されました。
    .evidence = 「このプロジェクトを作成」を実行したとき、または貼り付けられたテキストで、`upsertModel` が拒否されました。
    .confused = `permission-denied-unexplained` では、run が拒否されています。作成できないプロジェクトへの run も同じように見えます。`entity-not-found`: サーバーが entity はないと答えた場合です。
    .remedy = プロジェクトの作成、または作成できる権限の付与をチーム管理者に依頼するか、既存のプロジェクトを使ってください。
    .source = W&B のドキュメント: team settings（プロジェクトを作成できる人）、wandb 0.31.0、`apis/public/api.py`（`create_project`）。

page-run-id-was-deleted =
    .meaning = 以前に使われ、削除された run ID です。削除された ID は二度と使えません。
    .evidence = HTTP 409（400 と 410 の例もあります）と、`was previously created and deleted` というメッセージです。
    .confused = `wandb.init` の単なるタイムアウト。同じ原因をそのように表示するバージョンがあります。
    .remedy = 新しい ID を使ってください。
    .source = wandb#4897、docs.wandb.ai/models/runs/delete-runs。

page-resume-run-missing =
    .meaning = 再開しようとした run が、この entity とプロジェクトにありません。
    .evidence = `resume` についての wandb の出力が `does not exist` または `requires an existing run to resume` でした。
    .confused = `run-id-was-deleted` では、サーバーが ID を知っています。デフォルトの entity やプロジェクトが、最初の run のものと異なることがよくあります。
    .remedy = 最初の run の entity とプロジェクトを指定するか、`resume` を外してください。
    .source = `resume="must"` での wandb 0.16.6〜0.31.0 の出力。

page-artifact-refused =
    .meaning = アーティファクトを取得できませんでした。パスの誤りか、プロジェクトの読み取りが許可されていないことが原因です。
    .evidence = wandb がアーティファクトについて表示した文、または `use_artifact` を呼ぶコードでの拒否です。
    .confused = `permission-denied-unexplained` では、run そのものが拒否されています。W&B は、パスの誤りと権限の不足に同じ応答を返します。
    .remedy = 先にパスの entity、プロジェクト、名前、バージョンを確認し、それでも取得できなければ依頼してください。
    .source = wandb 0.16.6〜0.31.0 の出力（`use_artifact`）、公開の issue。

page-run-was-not-removed =
    .meaning = 書き込みの確認に使った run を削除できませんでした。
    .evidence = 書き込みは認められ、`deleteRun` は認められませんでした。
    .confused = 書き込みの拒否。
    .remedy = run のページを開いて削除してください。
    .source = run を作成できても削除できないロールがあります（W&B のドキュメント: custom roles）。

page-rate-limited =
    .meaning = 短時間に送信したリクエストが多すぎます。
    .evidence = HTTP 429 と、`Retry-After` ヘッダーです。
    .confused = `server-failed` では、サーバー側でエラーが発生しています。
    .remedy = しばらく待ってください。
    .source = W&B のドキュメント: rate limits。

page-quota-exceeded =
    .meaning = 契約プランのストレージまたはトラッキング時間を使い切っています。
    .evidence = HTTP 402、またはストレージ、利用枠、請求、トラッキング時間についての記述がある 403 です。
    .confused = `permission-denied-unexplained`。利用枠の超過は、書き込んだときにだけわかります。
    .remedy = 請求管理者に依頼してください。
    .source = 公開されている報告。正確な文面は確認されていません。

page-dns-failed =
    .meaning = ホスト名を解決できません。
    .evidence = システムのリゾルバーがアドレスを返さないか、3 秒以内に応答しませんでした。
    .confused = `host-unreachable` では、アドレスがわかっています。
    .remedy = ホスト名、ネットワーク、VPN を確認してください。
    .source = 実際の動作で確認。wandb は、経路での 4 種類の失敗のいずれでも、11〜13 秒後に「service process is busy」と表示します。

page-host-unreachable =
    .meaning = 接続できませんでした。拒否されたか、経路がないか、切断されました。
    .evidence = ホスト名は解決できましたが、接続がすぐに失敗したか、途中で切れました。
    .confused = `connect-timed-out` では、何の応答もありません。
    .remedy = ネットワーク、VPN、ファイアウォール、ポートを確認してください。
    .source = 実際の動作で確認。wandb は、経路での 4 種類の失敗のいずれでも、11〜13 秒後に「service process is busy」と表示します。

page-connect-timed-out =
    .meaning = 3 秒以内に接続できませんでした。
    .evidence = ホスト名は解決できましたが、TCP または TLS の応答がありませんでした。
    .confused = `answer-timed-out` では、接続が確立しています。
    .remedy = ファイアウォール、VPN、プロキシを確認してください。
    .source = 実際の動作で確認。wandb は、経路での 4 種類の失敗のいずれでも、11〜13 秒後に「service process is busy」と表示します。

page-answer-timed-out =
    .meaning = 接続はできましたが、10 秒以内に応答が届きませんでした。
    .evidence = 接続は確立しましたが、応答がないか、途中で止まりました。
    .confused = 古いバージョンの wandb は、同じ状態を認証エラーとして表示します。
    .remedy = もう一度試し、サーバーの状態を確認してください。
    .source = 実際の動作で確認。wandb は、経路での 4 種類の失敗のいずれでも、11〜13 秒後に「service process is busy」と表示します。

page-proxy-refused =
    .meaning = プロキシに接続できないか、プロキシが接続を拒否しました。
    .evidence = プロキシ経由の CONNECT が失敗しました。
    .confused = `tls-untrusted`、`proxy-login-required`。
    .remedy = カードに表示されたプロキシの設定を確認してください。
    .source = wandb `core/internal/clients/proxy.go`。

page-proxy-login-required =
    .meaning = プロキシが認証を求めています。
    .evidence = HTTP 407 です。
    .confused = `proxy-refused` では、認証を求められていません。`key-rejected`: W&B の認証の失敗です。
    .remedy = プロキシの設定に認証情報を追加してください。
    .source = RFC 9110、407。

page-tls-untrusted =
    .meaning = このマシンで信頼されている認証局の証明書ではありません。
    .evidence = システムが証明書を拒否しました。発行者、有効期間、対象ホスト名を表示します。
    .confused = `tls-expired`、`tls-name-mismatch`。
    .remedy = 社内の CA 証明書を追加してください。証明書の検証は省略できません。
    .source = 証明書そのもの（システムによる検証の際に読み取ったもの）。

page-tls-expired =
    .meaning = 証明書が有効期間外であるか、このマシンの時計がずれています。
    .evidence = システムによる検証の結果と、証明書の有効期間です。
    .confused = `tls-untrusted` では、発行者が信頼されていません。
    .remedy = 証明書を更新し、時計を確認してください。
    .source = 証明書そのもの（システムによる検証の際に読み取ったもの）。

page-tls-name-mismatch =
    .meaning = 証明書が別のホスト名のものです。
    .evidence = システムによる検証の結果と、証明書の対象ホスト名です。
    .confused = `tls-untrusted` では、発行者が信頼されていません。
    .remedy = 正しいホスト名を使ってください。
    .source = 証明書そのもの（システムによる検証の際に読み取ったもの）。

page-weave-is-unavailable =
    .meaning = サーバーに Weave がないか、Weave のトレースサーバーが別のアドレスにあります。
    .evidence = トレースサーバーが 404 を返した後に、`Weave is not available on the server` と表示されました。
    .confused = `host-is-wrong` は、W&B の API のアドレスではない場合です。
    .remedy = `WANDB_BASE_URL` と `WF_TRACE_SERVER_URL` を確認してください。セルフホストのサーバーの場合は、Weave が有効かどうかを管理者に問い合わせてください。
    .source = weave 0.54.0、`weave/trace/weave_init.py` と `weave/trace/env.py`（`weave_trace_server_url`）。

page-answer-is-not-wandb =
    .meaning = W&B 以外のものが応答しました。Wi-Fi のログインページ、ファイアウォール、サインイン画面などです。
    .evidence = HTML、リダイレクト、W&B のものではない JSON、大きすぎる応答、TLS ではない応答のいずれかでした。HTTP ステータスは問いません。
    .confused = `permission-denied-unexplained`: ファイアウォールの 403 は HTML です。`host-is-wrong`: 404 の場合です。
    .remedy = ネットワークにログインするか、ネットワーク管理者にお問い合わせください。
    .source = wandb 0.31.0 の記録（`init_html_proxy_403`、`login_wronghost_html404`）。

page-server-failed =
    .meaning = サーバー側でエラーが発生しました。
    .evidence = HTTP 5xx です。
    .confused = `answer-is-not-wandb` では、経路上の別のものが HTML のページを返しています。
    .remedy = もう一度試し、稼働状況のページを確認してください。
    .source = wandb `retry_policy.go`。

page-server-does-not-tell =
    .meaning = 判定に必要な情報が、サーバーの応答に含まれていません。
    .evidence = サーバーが対応していない項目、または `null` を返した項目があるため、判定できません。
    .confused = 書き込みの拒否。この原因では、何も拒否されていません。
    .remedy = 書き込んで確認してください。
    .source = wandb `core/internal/wbapi/gqlcompat.go`。サーバーによって、対応するスキーマの範囲が異なります。

page-permission-denied-unexplained =
    .meaning = アクセスが拒否されましたが、Keywand が確認した範囲に問題は見つかりません。
    .evidence = ほかのどの原因でも説明できない 403、または読み取り専用という応答です。
    .confused = ほかのすべての原因。ほかに当てはまる原因がない場合だけ表示します。
    .remedy = 確認できたことを添えて、管理者にお問い合わせください。
    .source = wandb 0.31.0 の記録（`init_403`）。

page-not-about-wandb =
    .meaning = 貼り付けられたテキストに、W&B のエラーはありません。
    .evidence = wandb のエラーの形式に一致する行がありません。
    .confused = `permission-denied-unexplained` では、W&B 自体がアクセスを拒否しています。
    .remedy = エラーを出したサービスを確認するか、wandb の出力も含めて貼り付けてください。
    .source = ほかのサービスのエラーが wandb のものとして報告された、公開の issue。

page-environment-overrides-file =
    .meaning = 環境変数が設定されていて、netrc や設定ファイルの内容と異なります。
    .evidence = 環境変数、それによって使われなくなるファイルと行、環境変数を設定している起動ファイルです。
    .confused = `netrc-overrides-settings` は 2 つのファイルの食い違いで、環境変数は関係しません。
    .remedy = 別のアカウントを使う場合は、環境変数を解除してください。
    .source = wandb 0.31.0、`sdk/lib/wbauth/authenticate.py`、`sdk/wandb_settings.py`（設定の優先順位）。

page-netrc-overrides-settings =
    .meaning = netrc と設定ファイルに、同じホスト用の異なるキーがあります。どちらが使われるかは wandb のバージョンによります。
    .evidence = netrc に 1 つ、設定ファイルに別のキーが 1 つあります。
    .confused = `environment-overrides-file`: 環境変数はどちらよりも優先されます。
    .remedy = どちらか一方を削除してください。
    .source = wandb 0.31.0、`authenticate.py`（`_use_system_auth`: netrc が先）、0.22.3、`sdk/lib/apikey.py`（設定ファイルが先）。

page-identity-token-conflict =
    .meaning = キーと ID トークンの両方が環境変数で指定されているため、wandb はエラーで停止します。
    .evidence = `WANDB_API_KEY` と `WANDB_IDENTITY_TOKEN_FILE` の両方が設定されています。
    .confused = `environment-overrides-file` では、wandb が環境変数を選びます。
    .remedy = どちらか一方を解除してください。
    .source = wandb 0.31.0、`authenticate.py`（`_try_env_auth`）。

page-netrc-split-identity =
    .meaning = W&B クラウドの 2 つの名前に、netrc で異なるキーが書かれています。wandb 0.31 以降とそれより前では、別のユーザーとしてログインします。
    .evidence = `api.forge.coreweave.com` と `api.wandb.ai` のキーが異なります。
    .confused = `netrc-overrides-settings` は、1 つのホスト名に 2 つのファイルがある場合です。
    .remedy = Keywand で一度切り替えて、両方に同じキーを書き込んでください。
    .source = wandb 0.31.0、`sdk/lib/urls.py`、`wbauth/wbnetrc.py`。

page-netrc-unreadable =
    .meaning = Python が netrc を読み取れないため、wandb はその中のキーを見つけられません。
    .evidence = ファイル、行、読み取れなかった語、該当する Python の規則です。
    .confused = `key-missing` では、ファイルに問題はなく、該当する行がありません。
    .remedy = 最小限の修正をする `keywand netrc --mend` を実行するか、その行を修正してください。
    .source = `CPython`、`Lib/netrc.py`、wandb 0.31.0、`wbnetrc.py`（警告を表示し、キーなしで処理を続ける）。

page-settings-unreadable =
    .meaning = Python が設定ファイルを読み取れないため、wandb はその内容を使いません。
    .evidence = ファイルと行です。
    .confused = `netrc-unreadable`: wandb が読み取るもう一つのファイルです。
    .remedy = その行を修正してください。
    .source = `CPython`、`Lib/configparser.py`、wandb 0.31.0、`sdk/lib/settings_file.py`（`_try_read`）。

page-netrc-is-open-to-others =
    .meaning = このマシンのほかのユーザーが、netrc とその中のキーを読み取れます。
    .evidence = ファイルのアクセス権（パーミッション）です。
    .confused = `netrc-unreadable` は、wandb も読み取れない場合です。
    .remedy = `chmod 600` を実行してください。Keywand で切り替えても制限されます。
    .source = wandb 0.31.0、`wbnetrc.py`。新規作成時は 0600 にし、既存のファイルのアクセス権は変更しません。

page-key-too-new-for-sdk =
    .meaning = キーがこのバージョンの wandb には長すぎるため、送信する前に拒否されます。
    .evidence = キーの文字数と、wandb のバージョンです。
    .confused = `key-malformed` のキーは、どのバージョンでも使えません。インターネット上では、貼り付けの誤りと説明されがちです。
    .remedy = wandb を更新してください。
    .source = wandb 0.22.2、`sdk/lib/apikey.py`（`write_key`）、0.22.3 の `CHANGELOG.md`。

page-sdk-is-outdated =
    .meaning = wandb 自身が、このバージョンはホストが対応するバージョンより古いか、公開が取り消されたと表示しています。
    .evidence = 貼り付けられたテキストにある wandb の出力です。`wandb verify` はホストの `cliVersionInfo` と比較し、古いバージョンは公開が取り消されたことを表示します。
    .confused = `key-too-new-for-sdk` では、キーが長すぎるだけです。「version … is available」という表示は失敗ではありません。
    .remedy = 表示されたバージョンに wandb を更新してください。
    .source = wandb 0.31.0、`sdk/verify/verify.py`（`check_wandb_version`）、0.16.6、`sdk/internal/update.py`。

page-mode-is-offline =
    .meaning = wandb は run をこのマシンに保存し、送信しません。
    .evidence = `WANDB_MODE` または設定ファイルに `offline` か `dryrun` があります。
    .confused = `mode-is-disabled` では、保存もされません。
    .remedy = `wandb online` を実行し、保存済みの run を `wandb sync` で同期してください。
    .source = wandb 0.31.0、`sdk/wandb_settings.py`（`mode`）、`cli/cli.py`（`online`、`sync`）。

page-mode-is-disabled =
    .meaning = wandb は何もしません。run は保存も送信もされません。
    .evidence = `WANDB_MODE` または設定ファイルに `disabled` があります。
    .confused = `mode-is-offline` では、run がこのマシンに保存されます。
    .remedy = `wandb online` を実行するか、`WANDB_MODE` を解除してください。
    .source = wandb 0.31.0、`sdk/wandb_settings.py`（`mode`）。

page-sdk-uses-another-host =
    .meaning = アカウントのサーバーと、wandb がここで接続するサーバーが異なります。
    .evidence = `WANDB_BASE_URL` または `base_url` と、アカウントのホストです。
    .confused = `environment-overrides-file`: その原因になっていることがあります。
    .remedy = ホストを設定ファイルにも書き込むか、`WANDB_BASE_URL` を設定してください。
    .source = wandb 0.31.0、`sdk/wandb_settings.py`（設定の優先順位）、`sdk/lib/wbauth/wbnetrc.py`（ホストを検索する）。

page-sdk-does-not-use-account =
    .meaning = このマシンの wandb は、テストしたアカウントとは別のキーを送信するか、このホストのキーを見つけられません。
    .evidence = wandb が最初に見つけるキーと、テストに使ったキーの比較です。このために送信するものはありません。
    .confused = `sdk-uses-another-host`: こちらはサーバー自体が異なります。
    .remedy = テストしたアカウントに切り替えるか、別のキーを設定している環境変数を解除してください。
    .source = wandb 0.31.0、`sdk/lib/wbauth/authenticate.py`（`_use_system_auth`）、Keywand に登録済みのアカウント。

page-sdk-uses-another-target =
    .meaning = 環境変数または設定ファイルに、テストしたものとは別の entity またはプロジェクトが設定されています。wandb.init で指定しないと、そちらにログされます。
    .evidence = `WANDB_ENTITY`、`WANDB_PROJECT`、または設定ファイルの `entity` と `project` と、テストしたログ先の比較です。
    .confused = `default-entity-differs`: こちらはこのマシンに entity の設定がなく、サーバーが選びます。
    .remedy = wandb.init で entity とプロジェクトを指定するか、環境変数を解除してください。
    .source = wandb 0.31.0、`sdk/wandb_settings.py`（設定の優先順位: 呼び出しの引数が優先）。

page-folder-is-bound-elsewhere =
    .meaning = フォルダーに割り当てたアカウントと、wandb がそこで使うアカウントが異なります。
    .evidence = フォルダー、割り当てたアカウント、wandb が見つけるキーです。
    .confused = `environment-overrides-file`: その原因になっていることがあります。
    .remedy = `keywand exec` を使うか、direnv 用の行を追加してください。
    .source = Keywand のフォルダーの割り当て。

page-key-is-on-file =
    .meaning = 同じキーがすでに登録されています。
    .evidence = ソルト付きのハッシュとホストが、登録済みのアカウントと一致しました。
    .confused = `key-belongs-to-another`: 別のユーザーの別のキーの場合です。
    .remedy = 一覧からそのアカウントを選択してください。
    .source = Keywand のアカウントの一覧。

page-key-belongs-to-another =
    .meaning = アカウントに入力されたキーが、別のユーザーのものです。
    .evidence = ホストが、キーの所有者として別のユーザーを示しました。
    .confused = `key-rejected` では、ホストが所有者を示しません。
    .remedy = そのアカウントのキーを入力するか、別のアカウントとして追加してください。
    .source = ホストの応答（`viewer`）。

page-account-is-on-another-host =
    .meaning = アカウントのキーを、保存したときとは別のホストに使おうとしています。
    .evidence = キーチェーンにキーと一緒に保存されたホストが、指定されたホストと異なります。
    .confused = `key-belongs-to-another` では、キーが別のユーザーのものです。
    .remedy = 別のホストのアカウントを追加するか、アカウントを削除してから追加し直してください。
    .source = Keywand の仕様。

page-target-is-on-another-host =
    .meaning = ページの URL のホストと、一緒に指定されたホストが異なります。
    .evidence = URL に含まれるホストが、指定されたホスト、または別の URL のホストと異なります。
    .confused = `account-is-on-another-host` では、指定されたのはホストではなくアカウントです。
    .remedy = 別のホストの指定を外すか、URL の代わりに `entity/project` を指定してください。
    .source = Keywand の仕様。

page-url-does-not-fit-target =
    .meaning = 指定された run、sweep、アーティファクト、レジストリの URL が、テストするログ先と合っていません。
    .evidence = URL のホストがアカウントのホストと異なるか、run または sweep の entity かプロジェクトがログ先と異なるか、URL が別の種類のページのものです。
    .confused = `run-not-found` では、サーバーに run を問い合わせています。
    .remedy = ログ先に合う URL か、ID または名前だけを指定してください。
    .source = Keywand の仕様。

page-label-cannot-be-used =
    .meaning = アカウントの名前が APIキーであるか、ハイフンで始まるか、別のアカウントを指しています。
    .evidence = 名前が APIキーの形をしているか、別のアカウントのユーザー名または ID と同じです。
    .confused = `key-malformed` では、アカウントの名前ではなくキーに誤りがあります。
    .remedy = 別の名前を付けてください。
    .source = Keywand の仕様。

page-keychain-is-absent =
    .meaning = この環境では、システムのキーチェーンを利用できません。
    .evidence = システムのメッセージです。SSH 接続やコンテナでよく起こります。
    .confused = `keychain-is-locked` では、キーチェーンが応答します。
    .remedy = キーを保存せずに使うか、パスフレーズで暗号化したファイルに保存してください。
    .source = OS のキーチェーンの応答。

page-keychain-is-locked =
    .meaning = キーチェーンがロックされているか、アクセスが拒否されました。
    .evidence = システムのメッセージです。システムは両者を区別しません。
    .confused = `keychain-lost-key` では、ロックは解除されていますが、キーがありません。
    .remedy = ロックを解除して、もう一度試してください。
    .source = OS のキーチェーンの応答。

page-keychain-does-not-answer =
    .meaning = キーチェーンから 20 秒間応答がありませんでした。
    .evidence = 応答がありません。システムのウィンドウがパスワードの入力を待っている可能性があります。
    .confused = `keychain-is-locked` では、応答があります。
    .remedy = 入力を待っているウィンドウを探してから、もう一度試してください。
    .source = OS のキーチェーンの応答。

page-keychain-lost-key =
    .meaning = アカウントは登録済みですが、キーチェーンにキーがありません。
    .evidence = キーチェーンのロックは解除されていて応答もありますが、該当する項目がありません。
    .confused = `keychain-is-locked` では、キーが中に残っている可能性があります。
    .remedy = キーを入力し直すか、アカウントを削除してください。
    .source = OS のキーチェーンの応答。

page-passphrase-is-needed =
    .meaning = キーのファイルは暗号化されていて、Keywand の起動後にパスフレーズがまだ入力されていません。
    .evidence = アカウントのキーが、暗号化したファイルに保存されています。
    .confused = `passphrase-is-wrong` では、パスフレーズが入力されています。
    .remedy = パスフレーズを入力してください。
    .source = Keywand の仕様。

page-passphrase-is-wrong =
    .meaning = 入力されたパスフレーズでは、暗号化したファイルを開けません。
    .evidence = 復号に失敗しました。何も変更していません。
    .confused = `register-is-unreadable` では、アカウントの一覧が壊れています。
    .remedy = パスフレーズを入力し直してください。パスフレーズがなければ、誰もキーを読み取れません。
    .source = Keywand の仕様。

page-register-is-newer =
    .meaning = アカウントの一覧が、新しいバージョンの Keywand で書き込まれています。
    .evidence = ファイルに書かれているバージョンです。
    .confused = `register-is-unreadable` では、ファイルが壊れています。
    .remedy = Keywand を更新してください。
    .source = Keywand のアカウントの一覧。

page-register-is-unreadable =
    .meaning = アカウントの一覧を読み取れません。ファイルはそのままにしてあります。
    .evidence = 読み取りに失敗したときのメッセージです。
    .confused = `register-is-newer` では、ファイルに問題はありません。
    .remedy = バックアップから復元するか、ファイルを別の場所に移してアカウントを追加し直してください。キーは保存先に残っています。
    .source = Keywand のアカウントの一覧。

page-another-keywand-is-busy =
    .meaning = 別のウィンドウまたはターミナルの Keywand が書き込んでいます。
    .evidence = ロックが 10 秒以上解放されていません。
    .confused = `file-cannot-be-written` では、システムが拒否しています。
    .remedy = もう一度試してください。
    .source = Keywand の仕様。

page-file-cannot-be-written =
    .meaning = ファイルを読み書きできませんでした。ファイルは元のままです。
    .evidence = システムのメッセージです。
    .confused = `file-changed-since` では、別のプログラムが書き込んでいます。
    .remedy = 空き容量と、ファイルとフォルダーのアクセス権を確認してから、もう一度試してください。
    .source = OS の応答。

page-file-changed-since =
    .meaning = 変更内容を表示した後に別のプログラムがファイルを変更したか、その変更内容がすでに適用されたか、新しい変更内容に置き換わりました。
    .evidence = ファイルが変更内容を作成したときと一致しないか、その変更内容が Keywand に残っていません。
    .confused = `another-keywand-is-busy` では、Keywand 自身が書き込んでいます。
    .remedy = 新しい変更内容を確認してください。
    .source = Keywand の仕様。

page-link-leads-nowhere =
    .meaning = ファイルがシンボリックリンクで、リンク先がないか、自分自身を指しています。
    .evidence = リンクをたどった結果です。
    .confused = `file-cannot-be-written` では、リンク先がわかっています。
    .remedy = リンクを修正するか、削除してください。
    .source = OS の応答。

page-account-is-unknown =
    .meaning = この名前の登録済みのアカウントはありません。
    .evidence = 指定された名前が、一覧のどの名前、ユーザー名、ID とも一致しません。
    .confused = `key-missing` では、アカウントが指定されていません。
    .remedy = `keywand accounts` で確認してください。
    .source = Keywand のアカウントの一覧。

page-nothing-to-undo =
    .meaning = Keywand による変更のうち、元に戻せるものがありません。
    .evidence = 直近 20 回の変更のうち、残っているものがありません。
    .confused = `file-changed-since` では、変更は残っていますが、その後にファイルが書き換えられています。
    .remedy = 使うアカウントに切り替えるか、ファイルを修正し直してください。
    .source = Keywand の変更の記録。

page-ssh-fails =
    .meaning = ssh を起動できない、接続先にログインできない、接続先にシェルがない、または接続が途中で切れました。
    .evidence = ssh の終了ステータスとメッセージです。接続先で実行するスクリプトから応答がありません。
    .confused = `host-unreachable` では、W&B のホストに接続できません。
    .remedy = ssh で手動でログインできることを確認してから、コマンドをもう一度実行してください。
    .source = OpenSSH の ssh(1): エラーが起きると終了ステータスは 255。

page-output-is-a-terminal =
    .meaning = `keywand env` の出力先がターミナルのため、キーが画面に出ないよう中止しました。
    .evidence = 標準出力がターミナルです。
    .confused = パイプや `eval`。その場合は画面に表示されません。
    .remedy = コマンドの中で使ってください: `eval "$(keywand env 名前)"`
    .source = Keywand の仕様。

page-system-refused =
    .meaning = ページを開く、コピーする、入力を読み取る、プログラムを実行するなどの操作を、システムが実行できませんでした。
    .evidence = システムのメッセージです。
    .confused = `file-cannot-be-written` では、ファイルの操作が拒否されています。
    .remedy = 画面の文字を選択して、コピーしてください。
    .source = OS の応答。

page-check-was-cancelled =
    .meaning = 判定が出る前に、テストが中止されました。
    .evidence = キャンセルの操作がありました。
    .confused = `answer-timed-out` では、中止したのではなく、サーバーが応答していません。
    .remedy = もう一度テストしてください。
    .source = Keywand の仕様。

page-allowed =
    .meaning = run をログできます。読み取りだけのテストでは、ログできる見込みです。
    .evidence = 実際に run を作成して削除できました（確実）。または、読み取りだけのテストに問題がありませんでした（可能性が高い）。
    .confused = 最初の書き込みが、利用枠、リクエスト数の制限、組織のポリシーによって拒否される場合。
    .remedy = コードをコピーしてください。
    .source = github.com/wandb/wandb/pull/12878（書き込まずに判定する方法）。

page-region-is-blocked =
    .meaning = この 403 は、権限の確認ではなく、W&B クラウドの手前の Web サーバーが返したものです。
    .evidence = HTML の 403、または path も `PERMISSION_ERROR` もない `403 Forbidden` です。
    .confused = `answer-is-not-wandb` では、ファイアウォールなど別のページが応答しています。`permission-denied-unexplained` では、拒否された path が W&B の応答に含まれます。
    .remedy = 別のネットワークから試し、使えない場合はオフラインでログし、W&B のサポートにお問い合わせください。
    .source = 公開の issue（対象外の国やプロバイダーについての W&B の回答）。

page-run-is-not-started =
    .meaning = `wandb.log` などの呼び出しには有効な run が必要ですが、ありませんでした。
    .evidence = wandb の出力 `You must call wandb.init() before …`、`Run … is finished` です。
    .confused = `mode-is-disabled` では、run は開始されますが何も保存されません。
    .remedy = 同じプロセスで先に `wandb.init()` を呼び、`finish()` は最後に呼んでください。
    .source = wandb 0.12〜0.31 の `wandb/sdk/lib/preinit.py`、`wandb/sdk/wandb_run.py`。

page-run-belongs-to-another =
    .meaning = run を作成したのは別のアカウントです。停止または削除できるのは、所有者かチーム管理者だけです。
    .evidence = `run.user` が別のアカウントで、このアカウントのロールが Admin ではありません。
    .confused = `role-is-view-only` では、どの run にも書き込めません。
    .remedy = run の所有者またはチーム管理者にお問い合わせください。
    .source = W&B のドキュメント（チームロール）: Member が削除または停止できるのは、自分が作成した run だけです。

page-run-not-found =
    .meaning = この entity とプロジェクトに、この ID の run はありません。
    .evidence = run の更新や取得で `run … not found`（HTTP 404）が返りました。
    .confused = `run-id-was-deleted` では、ID が使用後に削除されたとサーバーが応答します。`permission-denied-unexplained` は HTTP 403 です。
    .remedy = run のページと、entity、プロジェクト、ID を比べてください。
    .source = 公開の issue、wandb 0.31.0 の `wandb/apis/public/runs.py`。

page-wandb-is-shadowed =
    .meaning = パッケージの代わりに、`wandb` という名前のフォルダーやファイルが読み込まれました。
    .evidence = `module 'wandb' has no attribute …`、`cannot import name … from 'wandb'`、`'wandb' is not a package` です。
    .confused = `sdk-does-not-load` では、パッケージ自体は見つかり、読み込みに失敗します。
    .remedy = `wandb.__path__` を確認し、ファイルの名前を変えるか、この Python にインストールしてください。
    .source = 公開の issue。

page-sdk-does-not-load =
    .meaning = パッケージがインストールされていないか、一部がない、または protobuf が合わないため、インポートできません。
    .evidence = `import wandb` のエラー、または `wandb` や `wandb-core` がないという出力です。
    .confused = `wandb-is-shadowed` では、別のフォルダーが読み込まれています。
    .remedy = wandb と protobuf を再インストールするか、新しい仮想環境を使ってください。
    .source = 公開の issue、wandb 0.17〜0.31 の `wandb/util.py`。

page-local-service-does-not-start =
    .meaning = wandb がスクリプトとは別に起動するプロセスが、起動しませんでした。
    .evidence = `Timed out waiting for wandb service to start`、`The wandb service process exited` です。
    .confused = `answer-timed-out` と `host-unreachable` では、サーバーへの接続を試みています。
    .remedy = 待つ時間を延ばすか、同時に起動するプロセスを減らすか、ローカルディスクを使ってください。
    .source = wandb 0.13〜0.31 の `wandb/sdk/lib/service`、公開の issue。

page-folder-cannot-be-written =
    .meaning = wandb が、このマシンのファイルやフォルダーに書き込めません。
    .evidence = パスを伴う OS の出力 `Permission denied: '…'`、`Read-only file system`、`No space left on device` です。
    .confused = `permission-denied-unexplained` では W&B のサーバーが拒否しており、このマシンのパスは続きません。
    .remedy = 書き込み先を変えるか、パスの所有者を変更してください。
    .source = 公開の issue、wandb 0.31.0 の `wandb/cli/cli.py`。

page-sweep-not-found =
    .meaning = この entity とプロジェクトに、この ID の sweep はありません。
    .evidence = `Could not find sweep …`、`sweep … not found` です。
    .confused = `project-not-found` では、プロジェクトそのものがありません。
    .remedy = ENTITY/PROJECT/ID のパス全体を指定してください。
    .source = wandb 0.31.0 の `wandb/apis/public/sweeps.py`、`wandb/wandb_agent.py`。

page-sweep-owner-is-refused =
    .meaning = APIキーのユーザーが、sweep の所有者として認められません。
    .evidence = `Sweep user not valid`（HTTP 400、path は upsertSweep）です。
    .confused = `key-rejected` では、APIキーのアカウントをサーバーが認識できません。
    .remedy = アカウント自身の entity を指定し、どの APIキーが使われているかを確認してください。
    .source = 公開の issue。

page-value-is-too-long =
    .meaning = 名前または config が、W&B の上限を超えています。
    .evidence = `… limit exceeded for …`、`run config cannot exceed 15 MB`（HTTP 400）です。
    .confused = `quota-exceeded` では、プランのストレージや時間を使い切っています。
    .remedy = 項目を短くし、大きな値はアーティファクトに保存してください。
    .source = 公開の issue。

page-storage-refuses-upload =
    .meaning = W&B の先にあるバケットが、ファイルを拒否しました。
    .evidence = バケットの XML（`AccessDenied`）、`storage.objects.…`、ファイルのアップロード中の HTTP 403 です。
    .confused = `quota-exceeded` では、ストレージを使い切ったと W&B が応答します。
    .remedy = 時計とプロキシを確認し、バケットの管理者にお問い合わせください。
    .source = 公開の issue。

page-registry-link-refused =
    .meaning = アーティファクトをレジストリにリンクできないか、エイリアスを変更できません。
    .evidence = `linking is only allowed within the same team …`、`Unable to find organization for entity …`、`You do not have permission to add the following alias …` です。
    .confused = `artifact-refused` では、アーティファクト自体を取得できません。
    .remedy = `wandb-registry-名前/コレクション` の形で指定し、レジストリの管理者に依頼してください。
    .source = 公開の issue、wandb 0.31.0 の `wandb/sdk/artifacts`、W&B のドキュメント（レジストリのロール）。

page-launch-queue-refused =
    .meaning = このアカウントでは、Launch のキューを取得または利用できません。
    .evidence = `Error fetching run queues for …`、`queue … not found` です。
    .confused = `project-not-found` では、キューは関係しません。
    .remedy = Launch のページと、entity とキューの名前を比べてください。
    .source = wandb 0.31.0 の `wandb/sdk/launch`。

page-inference-is-refused =
    .meaning = W&B Inference は、このアカウントまたは場所では利用できません。
    .evidence = `api.inference.wandb.ai` の HTTP 403 です。
    .confused = `key-rejected` は HTTP 401、`quota-exceeded` は 402 です。
    .remedy = 組織管理者にお問い合わせください。
    .source = W&B のドキュメント（Inference）。

page-error-is-unknown =
    .meaning = Keywand が対応していない wandb のエラーです。
    .evidence = wandb または Weave のエラー行で、どの形にも当てはまらないもの。または、最後の行が欠けた wandb のトレースバック。
    .confused = `not-about-wandb` では、別のサービスが失敗しています。
    .remedy = run のログを確認し、ログ先をテストし、wandb を更新してください。
    .source = Keywand の仕様。

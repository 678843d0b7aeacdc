# レシピのコメント。keywand のないマシン向けのファイル。メッセージの 1 行がファイルの 1 行になる。

recipe-guard = このキーでこのプロジェクトに run をログできない場合、ジョブはここで終了します。
recipe-untested = keywand: 権限をテストしていません。テストには keywand、または curl と WANDB_API_KEY のキーが必要です。
recipe-attribution =
    このキーはサービスアカウント { $service } のもののようです。WANDB_USERNAME または WANDB_USER_EMAIL で
    チームのメンバーを指定しない限り、run の作成者はこのサービスアカウントになります。

recipe-home-key =
    このファイルにキーはありません。ホームフォルダーがノード間で共有されていれば、wandb は ~/.netrc から読み取ります。
    ジョブの環境変数 WANDB_API_KEY からも読み取ります。ログインノードで一度だけ実行してください:
recipe-own-key = （実行するシェルの WANDB_API_KEY にキーが必要です。）
recipe-offline =
    ノードがインターネットに接続できない場合は、次の行を追加します: export WANDB_MODE=offline
    ジョブの終了後、ログインノードで実行します: keywand offline
recipe-slurm = 時間と GPU はクラスターに合わせて変更してください。投入方法:
recipe-pbs = 時間とリソースはクラスターに合わせて変更してください。投入方法:
recipe-pbs-key =
    このファイルにキーはありません。ホームフォルダーがノード間で共有されていれば、wandb は ~/.netrc から読み取ります。
    qsub -v や -V では渡さないでください。qstat -f で表示されてしまいます。ログインノードで一度だけ実行してください:
recipe-docker =
    イメージにキーは含まれません。コンテナの起動時に、Docker が手元の環境変数 WANDB_API_KEY を渡します。
    ビルドと実行:
recipe-compose =
    このフォルダーの Dockerfile を使います。イメージには wandb が必要です。キーは手元の環境変数
    WANDB_API_KEY から読み取られ、シークレットとしてマウントされます。実行:
recipe-kubernetes-secret = キーはクラスターのシークレットに保存します。一度だけ実行してください:
recipe-kubernetes = ジョブの開始:
recipe-kubernetes-image = train.py と wandb を含むイメージを指定してください。
recipe-github-secret =
    キーはリポジトリのシークレットに保存します（Settings > Secrets and variables > Actions）。
    リポジトリで一度だけ実行してください:
recipe-github = フォークからのプルリクエストで起動したワークフローには、シークレットは渡されません。
recipe-gitlab-secret =
    キーはマスクされた変数に保存します（Settings > CI/CD > Variables）。保護された変数にすると、保護されたブランチと
    タグにしか渡されません。リポジトリで一度だけ実行してください:
recipe-gitlab-user = パイプラインを開始した人がチームのメンバーであれば、run はその人のものになります。
recipe-colab =
    ノートブックの先頭に置くセルです。左側の鍵アイコン（Secrets）でキーを WANDB_API_KEY として保存し、
    「Notebook access」をオンにしてください。
recipe-kaggle =
    ノートブックの先頭に置くセルです。Add-ons > Secrets でキーを WANDB_API_KEY として保存して有効にし、
    ノートブックの設定で Internet をオンにしてください。
recipe-sagemaker-secret =
    キーは AWS Secrets Manager に保存します。トレーニングジョブの環境変数はコンソールで読めるためです。
    ジョブのロールには secretsmanager:GetSecretValue が必要です。一度だけ実行してください:
recipe-sagemaker =
    このファイルを、train.py および wandb を記載した requirements.txt と同じフォルダーに置き、バージョンとインスタンスタイプを変更してください。
    SageMaker の Python SDK 2 が必要です: pip install "sagemaker<3" boto3。ジョブの開始:
recipe-ray =
    このファイルにキーはありません。ワーカーは、そのノードで `ray start` を実行したときの環境変数 WANDB_API_KEY、
    またはそのノードの ~/.netrc を読み取ります。runtime_env では渡さないでください。env_vars はダッシュボードに表示されます。
recipe-direnv = .envrc として保存し、一度だけ許可してください:
recipe-direnv-account = keywand が「{ $account }」のキーを、このフォルダーの環境だけに設定します。
recipe-direnv-private =
    このファイルにキーはありません。自分だけが読めて git の管理対象外である .envrc.private に、
    `export WANDB_API_KEY=…` と書いてください。ない場合、wandb は ~/.netrc を読み取ります。

# レシピとともに示す文。

recipe-about =
    .slurm = sbatch のジョブスクリプト
    .pbs = qsub のジョブスクリプト
    .docker = 起動時にキーを受け取るイメージ
    .compose = キーをシークレットとして受け取るサービス
    .kubernetes = キーをシークレットから受け取るジョブ
    .github-actions = リポジトリのシークレットを使うワークフロー
    .gitlab-ci = マスクされた変数を使うパイプライン
    .colab = Secrets からキーを読み取るノートブックのセル
    .kaggle = Secrets からキーを読み取るノートブックのセル
    .sagemaker = Secrets Manager からキーを読み取るトレーニングジョブ
    .ray = ノードのキーを使うタスク
    .direnv = フォルダーの環境変数
column-recipe = 種類
column-file = ファイル
column-about = 内容
recipe-save = 保存先: { $file }
recipe-usage = 表示するには: keywand recipe KIND ENTITY/PROJECT
recipe-name-hides = 名前に制御文字または目に見えない文字が含まれているため、レシピを作成できません。

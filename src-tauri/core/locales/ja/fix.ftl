# 貼り付けたコードについての文。$subject: コードにある引数、変数、パス。

note-value-is-computed = { $subject } は式で計算される値のため、変更していません。正しい名前になるか確認してください。
note-value-is-from-environment = { $subject } は環境変数から読み込まれます。環境変数を設定するか、ここに名前を書いてください。
note-value-is-from-arguments = { $subject } はコマンドまたは関数の引数で決まります。呼び出す側で正しい名前を指定してください。
note-value-is-from-elsewhere = { $subject } の値がこのテキスト内にないため、変更していません。
note-variable-is-given-twice = { $subject } は複数の箇所で代入されているため、変更していません。
note-variable-is-used-elsewhere = { $subject } は別の用途にも使われているため、変更していません。呼び出しの引数に名前を直接書いてください。
note-argument-is-positional = 引数名のない引数があります。wandb のバージョンによって意味が変わるため、{ $subject }= を付けて書いてください。
note-arguments-are-unpacked = ** で渡される引数の中身がこのテキストにありません。{ $subject } が含まれていないか確認してください。
note-value-is-in-pieces = { $subject } が途中で切れているか分割されているため、変更していません。
note-value-cannot-be-written = { $subject } の新しい名前は、この箇所の書式では書き表せないため、変更していません。
note-path-must-exist = { $subject } は、既存のプロジェクト、run、アーティファクトなどを指すパスの一部です。変更後の場所にも存在するか確認してください。
note-path-leads-elsewhere = { $subject } はこのコードの run のログ先とは別の場所のため、変更していません。
note-several-became-one = 変更後、{ $subject } は別の名前と同じになります。意図どおりか確認してください。
note-may-not-be-wandb = この { $subject } は W&B 用の指定ではない可能性があるため、変更していません。
note-set-in-environment = ここでは環境変数で指定します: { $subject }=…
note-project-holds-path = プロジェクト名 { $subject } に / が含まれています。entity は別の引数で指定してください。
note-key-in-code = コードに APIキーが書かれています。コードから取り除き、wandb login または keywand switch を使ってください。人に渡したことのあるキーは、W&B の APIキーのページで削除してください。
note-entity-is-not-set = このテキストには entity の指定がありません。ほかの場所でも指定していなければ、プロジェクト { $subject } の run は、アカウントのデフォルトの entity にログされます。entity を選ぶには、WANDB_ENTITY または引数 entity で指定してください。
note-name-is-left-alone = ここの { $subject } は entity またはプロジェクトの名前の可能性がありますが、変更していません。確認してください。
note-project-is-placeholder = { $subject } は例でよく使われる仮の名前です。この名前のプロジェクトを使っていない場合は、run をログするプロジェクトを選んでください。
note-class-is-defined-here = { $subject } はこのコードで定義されたクラスです。entity とプロジェクトが wandb に渡されるか確認してください。
note-form-is-unknown = この種類のファイルは Keywand では編集できないため、変更していません。entity とプロジェクトを確認してください。
note-text-is-not-utf8 = UTF-8 ではないテキストのため、変更していません。UTF-8 で保存し直してください。
note-text-is-too-long = コードが長すぎて全体を解析できないため、変更していません。wandb.init を含む部分を貼り付けてください。
note-text-is-unreadable = { $subject } として読み取れない部分があります。その部分は変更していません。

fix-done = { $file } を修正しました。keywand undo で元に戻せます。
fix-undone = { $file } を元に戻しました。
fix-nothing = 変更はありません。
fix-names-can-be-given = サーバーに問い合わせずに名前を指定するには、--entity と --project を使ってください。
fix-projects = { $entity } のプロジェクト（このアカウントで読み取り専用のものを除く、更新の新しい順）: { $projects }。--project で指定できます。
fix-note = { $line } 行目: { $text }
fix-no-names = このテキストに W&B の entity やプロジェクトの指定は見つかりませんでした。
fix-names-are-right = 変更する箇所はありません。名前はすでに正しく指定されています。

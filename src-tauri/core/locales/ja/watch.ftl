### お気に入り: 繰り返しテストするログ先。

watch-lost = 「{ $account }」は { $target } に run をログできなくなりました。
watch-gained = 「{ $account }」は { $target } に run をログできる見込みになりました。
watch-untested = 「{ $account }」の { $target } への権限はテストできませんでした: { $title }
watch-earlier-may = 前回の結果（{ $when }）: ログできる見込み
watch-earlier-may-not = 前回の結果（{ $when }）: ログできません
watch-earlier-none = 前回の結果はありません。

notify-lost = お気に入りのうち { $count } 件に、run をログできなくなりました。
notify-gained = お気に入りのうち { $count } 件に、run をログできる見込みになりました。
notify-more = ほか { $count } 件

### Favorites: targets that are tested again.

watch-lost = “{ $account }” can no longer log runs to { $target }.
watch-gained = “{ $account }” should now be able to log runs to { $target }.
watch-untested = “{ $account }” could not be tested for { $target }: { $title }
watch-earlier-may = Last result ({ $when }): should work
watch-earlier-may-not = Last result ({ $when }): denied
watch-earlier-none = There is no earlier result.

notify-lost =
    { $count ->
        [1] You can no longer log runs to one of your favorites.
       *[other] You can no longer log runs to { $count } of your favorites.
    }
notify-gained =
    { $count ->
        [1] You should now be able to log runs to one of your favorites.
       *[other] You should now be able to log runs to { $count } of your favorites.
    }
notify-more = And { $count } more

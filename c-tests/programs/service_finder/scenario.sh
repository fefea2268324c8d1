# The client finds the server by name, as long as it runs. Runs beside this one have other names.
name="Lunch $$"
client_fails 3 "$name" <<END
there is no $name: 10108
END
start_server "$name"
client "$name" <<END
$name: Today's menu
END
client "lunch $$" soup <<END
Enjoy your meal.
END
client "$name" "the bill" <<END
Goodbye.
END
server_printed <<END
guest 1 orders soup
guest 2 orders the bill
closed after 2 guests
END
rm "$work/server"
client_fails 3 "$name" <<END
there is no $name: 10108
END
start_server "$name"
client "$name" <<END
$name: Today's menu
END
kill -KILL "$server_id"
wait "$server_id" 2>/dev/null || true
server_id=
client_fails 3 "$name" tea <<END
there is no $name: 10108
END

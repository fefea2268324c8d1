# Four threads of one client ask a hundred times; then the server is stopped.

start_server 0
client "$port" <<'END'
total 166650
END
server_printed <<'END'
stop 1
sum 100
END

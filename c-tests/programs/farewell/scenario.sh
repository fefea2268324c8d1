# The server is done before the client begins to read; nothing is lost, however the server ends.

for way in "" ExitProcess; do
    # shellcheck disable=SC2086
    start_server $way
    client "$port" <<'END'
4194304 bytes, then 0
END
    server_printed <<'END'
4194304 bytes sent, good bye
END
    rm "$work/server"
done

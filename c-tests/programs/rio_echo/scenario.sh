# Four clients at once; the server counts what it has sent back.

start_server 4
interrupt_server
for rounds in 50 50 50 50; do
    start_client "$port" "$rounds"
done
clients_printed_in_any_order <<'END'
50 rounds came back
50 rounds came back
50 rounds came back
50 rounds came back
END
server_printed <<'END'
4 clients, 600000 bytes
END

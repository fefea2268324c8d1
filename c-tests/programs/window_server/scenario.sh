# Three clients at once, of which one sends more than a connection holds at a time.

start_server 0 3
interrupt_server
start_client "$port" 10
start_client "$port" 100000
start_client "$port" 3000000
clients_printed_in_any_order <<'END'
10 bytes, 0 wrong
100000 bytes, 0 wrong
3000000 bytes, 0 wrong
END
server_printed <<'END'
3 clients, 3100010 bytes
END

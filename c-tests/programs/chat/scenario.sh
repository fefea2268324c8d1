# Three clients at once; each hears the other two, in whatever order they spoke.

start_server 0 3
interrupt_server
start_client 127.0.0.1 "$port" Ada 2
start_client 127.0.0.1 "$port" Grace 2
start_client 127.0.0.1 "$port" Linus 2
clients_printed_in_any_order <<'END'
everybody is here
everybody is here
everybody is here
hello from Ada
hello from Ada
hello from Grace
hello from Grace
hello from Linus
hello from Linus
END
server_printed <<'END'
3 came, 0 are left
END

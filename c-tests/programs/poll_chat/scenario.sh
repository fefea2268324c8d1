# Three talk at once, and each hears the other two.

start_server 3
start_client "$port" a 2
start_client "$port" b 2
interrupt_server
start_client "$port" c 2
clients_printed_in_any_order <<'END'
a hears bc
b hears ac
c hears ab
END
server_printed <<'END'
3 members said 3 letters
END

# Eight customers pay 50 times 1, 2, ... 8: no deposit is lost.

start_server 0 8
interrupt_server
client "$port" 8 <<'END'
8 customers, 0 failures
END
server_printed <<'END'
8 clients, 8 said quit, 400 requests
common 1800
END

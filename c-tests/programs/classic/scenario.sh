# A page that is there, and one that is not, by address and by name.

start_server 0 2
client 127.0.0.1 "$port" / <<'END'
HTTP/1.0 200 OK
Content-Type: text/plain

It works.
END
client localhost "$port" /nothing <<'END'
HTTP/1.0 404 Not Found
Content-Type: text/plain

No such page.
END
server_printed <<'END'
127.0.0.1: GET / HTTP/1.0
127.0.0.1: GET /nothing HTTP/1.0
END

# Four clients at once, then one that asks for all that there is, then one that has the server end.

start_server
interrupt_server
for _ in 1 2 3 4; do
    start_client "$port" /numbers /one /numbers two
done
client "$port" /hello "some text" /numbers <<'END'
/hello: HTTP/1.1 200 OK, 27 bytes, da8f35: You have asked for /hello.
some text: HTTP/1.1 200 OK, 9 bytes, ba38d9: some text
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
END
clients_printed_in_any_order <<'END'
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/numbers: HTTP/1.1 200 OK, 588895 bytes, 5dc10b: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1
/one: HTTP/1.1 200 OK, 25 bytes, 58b589: You have asked for /one.
/one: HTTP/1.1 200 OK, 25 bytes, 58b589: You have asked for /one.
/one: HTTP/1.1 200 OK, 25 bytes, 58b589: You have asked for /one.
/one: HTTP/1.1 200 OK, 25 bytes, 58b589: You have asked for /one.
two: HTTP/1.1 200 OK, 3 bytes, 01c24c: two
two: HTTP/1.1 200 OK, 3 bytes, 01c24c: two
two: HTTP/1.1 200 OK, 3 bytes, 01c24c: two
two: HTTP/1.1 200 OK, 3 bytes, 01c24c: two
END
client "$port" /quit <<'END'
/quit: HTTP/1.1 200 OK, 10 bytes, d4b007: Good bye.
END
server_printed <<'END'
6 connections, 20 requests, 0 failed
END

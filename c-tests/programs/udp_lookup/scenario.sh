# Two clients ask, the second also ends the server.

start_server 0
client 127.0.0.1 "$port" alice BOB <<'END'
alice: 127.0.0.1 says 555-0100
BOB: 127.0.0.1 says 555-0101
END
client 127.0.0.1 "$port" dave quit <<'END'
dave: 127.0.0.1 says unknown
quit: 127.0.0.1 says bye
END
server_printed <<'END'
Received packet from 127.0.0.1: alice (5)
Received packet from 127.0.0.1: BOB (3)
Received packet from 127.0.0.1: dave (4)
Received packet from 127.0.0.1: quit (4)
END

# A file that is not there; then one, of which a block is lost.

start_server
client_fails 1 "$port" missing.txt <<'END'
no such file
END
client "$port" declaration.txt <<'END'
When in the Course of datagrams |
it becomes necessary for one blo|
ck to follow another, a decent r|
espect to the order of blocks re|
quires that they be numbered.|
END
server_printed <<'END'
asked for missing.txt
asked for declaration.txt
sent 157 bytes in 5 blocks, some of them again
END

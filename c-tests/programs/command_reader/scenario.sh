# Commands come in parts, files over connections of their own, and mistakes are answered.

start_server
client "$port" LIST 'RETR nothing.txt' 'RETR HAIKU.TXT' 'SING a song' 'retr empty.txt' quit <<'END'
220 ready
200 ok
226 done
haiku.txt
empty.txt
550 no such file
226 done
An old silent port
A client connects to it
Splash! Silence again.
500 what?
226 done
221 bye
0 bytes are left
END
server_printed <<'END'
PORT
LIST
RETR
RETR
SING
retr
quit
END

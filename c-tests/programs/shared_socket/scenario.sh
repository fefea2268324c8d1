# Five clients, three workers: each connection is served by another process than the one that took it.

start_server 0 5 3
interrupt_server
for number in 1 2 3; do
    client "$port" Ada Grace <<END
worker $number: good day, Ada
worker $number: good day, Grace
bye
END
done
client "$port" <<'END'
bye
END
client "$port" Linus <<'END'
worker 2: good day, Linus
bye
END
server_printed <<'END'
client 1 goes to worker 1
client 2 goes to worker 2
client 3 goes to worker 3
client 4 goes to worker 1
client 5 goes to worker 2
7 lines were answered, all workers have left
END

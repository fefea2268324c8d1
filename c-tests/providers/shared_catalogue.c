/* The catalogue of providers among processes: at once, killed while they write, and damaged.
 *
 * Spec:    WSCInstallProvider, WSCDeinstallProvider, WSCEnumProtocols
 * Windows: the same, for administrators
 * Covers:  two installers at once, a writer that is killed, files that are no catalogue
 * Limit:   30 s
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

enum { INSTALLERS = 3, PROVIDERS = 8 };

/* A provider of an installer. */
static GUID provider(int installer, int number) {
    GUID id = {0x33333333, 0, 0, {0, 1, 2, 3, 4, 5, 6, 7}};
    id.Data2 = (unsigned short)installer;
    id.Data3 = (unsigned short)number;
    return id;
}

static void install_all(int installer) {
    int number, error = 0;
    for (number = 0; number < PROVIDERS; number++) {
        GUID id = provider(installer, number);
        CHECK(WSCInstallProvider(&id, L"nowhere", tcp(), 1, &error) == 0);
    }
}

static void installers_take_turns(void) {
    static const char *const tasks[INSTALLERS] = {"0", "1", "2"};
    HANDLE children[INSTALLERS];
    int before = listed(), count, i, j, error = 0;
    for (i = 0; i < INSTALLERS; i++) {
        children[i] = start_child(tasks[i]);
    }
    for (i = 0; i < INSTALLERS; i++) {
        CHECK_INT(end_of_child(children[i]), 0);
    }
    count = listed();
    CHECK_INT(count, before + INSTALLERS * PROVIDERS);
    for (i = 0; i < count; i++) {
        for (j = 0; j < i; j++) {
            CHECK(entries[i].dwCatalogEntryId != entries[j].dwCatalogEntryId);
        }
    }
    for (i = 0; i < INSTALLERS; i++) {
        for (j = 0; j < PROVIDERS; j++) {
            GUID id = provider(i, j);
            CHECK(WSCDeinstallProvider(&id, &error) == 0);
        }
    }
    CHECK_INT(listed(), before);
}

static void write_until_killed(void) {
    GUID id = provider(9, 9);
    int error = 0;
    for (;;) {
        REQUIRE(WSCInstallProvider(&id, L"nowhere", tcp(), 1, &error) == 0);
        REQUIRE(WSCDeinstallProvider(&id, &error) == 0);
    }
}

static void a_writer_that_is_killed_holds_nobody_up(void) {
    HANDLE notices = NULL;
    int before = listed(), turn, error = 0;
    CHECK_OK(WSAProviderConfigChange(&notices, NULL, NULL));
    for (turn = 0; turn < 20; turn++) {
        HANDLE child;
        GUID left = provider(9, 9);
        /* It is killed in the middle of its work: it writes all the time. */
        WSAOVERLAPPED change;
        int i;
        memset(&change, 0, sizeof(change));
        change.hEvent = CreateEventA(NULL, TRUE, FALSE, NULL);
        CHECK_FAILS(WSAProviderConfigChange(&notices, &change, NULL), SOCKET_ERROR, WSA_IO_PENDING);
        child = start_child("write");
        CHECK_INT(WaitForSingleObject(change.hEvent, INFINITE), WAIT_OBJECT_0);
        for (i = 0; i < turn; i++) {
            CHECK(listed() - before <= 1);
        }
        CHECK(TerminateProcess(child, 3));
        CHECK_INT(end_of_child(child), 3);
        CHECK(CloseHandle(change.hEvent));
        /* The catalogue is as it was before or after, and others can write. */
        if (find(&left) != NULL) {
            CHECK(WSCDeinstallProvider(&left, &error) == 0);
        }
        CHECK_INT(listed(), before);
        CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
        CHECK(WSCDeinstallProvider(&layer, &error) == 0);
    }
    CHECK(CloseHandle(notices));
}

static char content[1 << 16];
static size_t content_length;

static void read_file(void) {
    FILE *stream = fopen(file, "rb");
    REQUIRE(stream != NULL);
    content_length = fread(content, 1, sizeof(content), stream);
    fclose(stream);
}

static void write_file(const char *bytes, size_t length) {
    FILE *stream = fopen(file, "wb");
    REQUIRE(stream != NULL);
    CHECK(fwrite(bytes, 1, length, stream) == length);
    fclose(stream);
}

/* These bytes are no catalogue, and stay what they are. */
static void check_damage(const char *bytes, size_t length) {
    static char kept[1 << 16];
    DWORD room = sizeof(entries), order = 1001;
    WSAPROTOCOL_INFOW info;
    int error = 0, path_length = MAX_PATH;
    WCHAR path[MAX_PATH];
    memset(&info, 0, sizeof(info));
    info.ProtocolChain.ChainLen = BASE_PROTOCOL;
    memcpy(kept, bytes, length);
    write_file(kept, length);
    CHECK(WSCEnumProtocols(NULL, entries, &room, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCInstallProvider(&chain, L"x", &info, 1, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCUpdateProvider(&layer, L"x", &info, 1, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCDeinstallProvider(&layer, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCGetProviderPath(&layer, path, &path_length, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCWriteProviderOrder(&order, 1) == WSANO_RECOVERY);
    read_file();
    CHECK(content_length == length && memcmp(content, kept, length) == 0);
}

static void damage_is_left_alone(void) {
    static char good[1 << 16], bad[1 << 16];
    size_t good_length, i;
    int error = 0;
    CHECK(WSCInstallProvider(&layer, L"nowhere", tcp(), 1, &error) == 0);
    read_file();
    good_length = content_length;
    memcpy(good, content, good_length);
    /* Cut off, empty, longer, with one byte changed, twice itself, no text, of zeros. */
    check_damage(good, good_length / 2);
    check_damage(good, good_length - 1);
    check_damage(good, 0);
    memcpy(bad, good, good_length);
    bad[good_length] = '\n';
    check_damage(bad, good_length + 1);
    memcpy(bad + good_length, good, good_length);
    check_damage(bad, 2 * good_length);
    for (i = 0; i < good_length; i += 97) {
        memcpy(bad, good, good_length);
        bad[i] ^= 1;
        check_damage(bad, good_length);
    }
    memset(bad, 0xff, sizeof(bad));
    check_damage(bad, sizeof(bad));
    memset(bad, 0, sizeof(bad));
    check_damage(bad, sizeof(bad));
    /* What was there can be put back. */
    write_file(good, good_length);
    CHECK(find(&layer) != NULL);
    CHECK(WSCDeinstallProvider(&layer, &error) == 0);
}

static void a_folder_in_its_place(void) {
    DWORD room = sizeof(entries);
    int error = 0;
    CHECK(DeleteFileA(file));
    CHECK(CreateDirectoryA(file, NULL));
    CHECK(WSCEnumProtocols(NULL, entries, &room, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(WSCDeinstallProvider(&layer, &error) == SOCKET_ERROR && error == WSANO_RECOVERY);
    CHECK(RemoveDirectoryA(file));
    CHECK(listed() > 0);
}

TEST_MAIN_UNSTARTED {
    static const char *const tasks[INSTALLERS] = {"0", "1", "2"};
    WSADATA data;
    int i;
    for (i = 0; i < INSTALLERS; i++) {
        if (is_child_for(tasks[i])) {
            install_all(i);
            return;
        }
    }
    if (is_child_for("write")) {
        write_until_killed();
        return;
    }
    begin_own_catalogue("shared-catalogue");
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    RUN(installers_take_turns);
    RUN(a_writer_that_is_killed_holds_nobody_up);
    RUN(damage_is_left_alone);
    RUN(a_folder_in_its_place);
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}

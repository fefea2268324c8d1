// Installs the provider that counts bytes above TCP, or takes it out, as it is written for Windows.
//
//     install PATH        PATH is the whole path of the provider
//     install -r

#include <winsock2.h>
#include <ws2spi.h>
#include <sporder.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// {8F4C3A10-6B1E-4E0C-9D3B-0C5A8E1D2F31}, the layer, and the chain of it and TCP.
static GUID layer_id = {0x8f4c3a10, 0x6b1e, 0x4e0c, {0x9d, 0x3b, 0x0c, 0x5a, 0x8e, 0x1d, 0x2f, 0x31}};
static GUID chain_id = {0x8f4c3a10, 0x6b1e, 0x4e0c, {0x9d, 0x3b, 0x0c, 0x5a, 0x8e, 0x1d, 0x2f, 0x32}};

static WSAPROTOCOL_INFOW *entries;
static int entry_count;

static int read_catalogue(void)
{
    DWORD length = 0;
    int error;

    free(entries);
    entries = NULL;
    if (WSCEnumProtocols(NULL, NULL, &length, &error) == SOCKET_ERROR && error != WSAENOBUFS)
        return error;
    entries = (WSAPROTOCOL_INFOW *)malloc(length);
    if (entries == NULL)
        return WSAENOBUFS;
    entry_count = WSCEnumProtocols(NULL, entries, &length, &error);
    return entry_count == SOCKET_ERROR ? error : 0;
}

// The entry of TCP over IPv4, or that of a provider.
static WSAPROTOCOL_INFOW *find(const GUID *provider)
{
    int i;

    for (i = 0; i < entry_count; i++) {
        const WSAPROTOCOL_INFOW *entry = &entries[i];
        if (provider != NULL ? memcmp(&entry->ProviderId, provider, sizeof(*provider)) == 0
                             : entry->ProtocolChain.ChainLen == BASE_PROTOCOL &&
                                   entry->iAddressFamily == AF_INET &&
                                   entry->iProtocol == IPPROTO_TCP)
            return &entries[i];
    }
    return NULL;
}

static int install(const WCHAR *path)
{
    WSAPROTOCOL_INFOW layer, chain;
    DWORD *order, base;
    int error, i, count = 0;

    error = read_catalogue();
    if (error != 0)
        return error;
    if (find(NULL) == NULL)
        return WSAEPROTONOSUPPORT;
    layer = chain = *find(NULL);
    base = chain.dwCatalogEntryId;

    layer.dwProviderFlags |= PFL_HIDDEN;
    layer.ProtocolChain.ChainLen = LAYERED_PROTOCOL;
    wcscpy(layer.szProtocol, L"Bytes");
    if (WSCInstallProvider(&layer_id, path, &layer, 1, &error) == SOCKET_ERROR)
        return error;
    error = read_catalogue();
    if (error != 0)
        return error;

    chain.ProtocolChain.ChainLen = 2;
    chain.ProtocolChain.ChainEntries[0] = find(&layer_id)->dwCatalogEntryId;
    chain.ProtocolChain.ChainEntries[1] = base;
    wcscpy(chain.szProtocol, L"Bytes over TCP");
    if (WSCInstallProvider(&chain_id, path, &chain, 1, &error) == SOCKET_ERROR)
        return error;
    error = read_catalogue();
    if (error != 0)
        return error;

    // The chain first: who asks for TCP gets it.
    order = (DWORD *)malloc(entry_count * sizeof(*order));
    if (order == NULL)
        return WSAENOBUFS;
    order[count++] = find(&chain_id)->dwCatalogEntryId;
    for (i = 0; i < entry_count; i++)
        if (entries[i].dwCatalogEntryId != order[0])
            order[count++] = entries[i].dwCatalogEntryId;
    error = WSCWriteProviderOrder(order, (DWORD)entry_count);
    free(order);
    return error;
}

static int deinstall(void)
{
    int error = 0, second = 0;

    if (WSCDeinstallProvider(&chain_id, &error) != SOCKET_ERROR)
        error = 0;
    if (WSCDeinstallProvider(&layer_id, &second) != SOCKET_ERROR)
        second = 0;
    return error != 0 ? error : second;
}

int main(int argc, char *argv[])
{
    WCHAR path[MAX_PATH];
    WSADATA data;
    int error;

    if (argc != 2) {
        fprintf(stderr, "usage: %s path | -r\n", argv[0]);
        return 1;
    }
    error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error == 0) {
        if (strcmp(argv[1], "-r") == 0)
            error = deinstall();
        else if (MultiByteToWideChar(CP_ACP, 0, argv[1], -1, path, MAX_PATH) == 0)
            error = WSAEINVAL;
        else
            error = install(path);
        WSACleanup();
    }
    if (error != 0)
        fprintf(stderr, "the catalogue has not taken it: error %d\n", error);
    free(entries);
    return error != 0;
}

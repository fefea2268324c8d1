//! The generated headers are what `src/abi` and `src/api` give today.
//!
//! cbindgen prints structures, types and prototypes; `header/numbers.rs` prints constants and
//! enumerations, which cbindgen would turn into decimal; `header/finish.rs` makes of the whole what
//! a C programmer expects of Windows' headers.
//!
//! `script/headers` runs this with `WS2_UPDATE_HEADERS=1`, which writes the headers instead.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "header/finish.rs"]
mod finish;
#[path = "header/numbers.rs"]
mod numbers;
#[path = "header/sources.rs"]
mod sources;

use sources::Sources;
use std::path::PathBuf;

/// One generated header: what it is called, what it comes from, and what stands around it.
struct Header {
    /// The file below `include/`.
    file: &'static str,
    /// The guard macro.
    guard: &'static str,
    /// What is included before the first declaration.
    before: &'static [&'static str],
    /// What is included after the last one.
    after: &'static [&'static str],
    /// The sources below `src/`, in the order of the declarations; a folder stands for its files.
    sources: &'static [&'static str],
}

#[rustfmt::skip]
const HEADERS: &[Header] = &[
    Header {
        file: "ws2/types.h",
        guard: "WS2_TYPES_H",
        before: &["ws2/types_before.h"],
        after: &["ws2/types_after.h"],
        sources: &["abi/types.rs"],
    },
    Header {
        file: "winerror.h",
        guard: "_WINERROR_",
        before: &["ws2/types.h"],
        after: &["ws2/winerror_after.h"],
        sources: &["abi/errors.rs"],
    },
    Header {
        file: "winsock2.h",
        guard: "_WINSOCK2API_",
        before: &["ws2/winsock2_before.h"],
        after: &["ws2/winsock2_after.h"],
        sources: &[
            "abi/startup.rs", "abi/sockaddr.rs", "abi/quality.rs", "abi/sockets.rs",
            "abi/options.rs", "abi/ioctls.rs", "abi/select.rs", "abi/network_events.rs",
            "abi/overlapped.rs", "abi/protocols.rs", "abi/database.rs", "abi/namespaces.rs",
            "api/winsock/startup.rs", "api/winsock/errors.rs", "api/winsock/creation.rs",
            "api/winsock/connection.rs", "api/winsock/alternatives.rs", "api/winsock/accept.rs", "api/winsock/names.rs",
            "api/winsock/transfer.rs", "api/winsock/gather.rs", "api/winsock/messages.rs", "api/winsock/select.rs",
            "api/winsock/options.rs", "api/winsock/ioctls.rs", "api/winsock/closing.rs", "api/winsock/sharing.rs",
            "api/winsock/multipoint.rs", "api/winsock/quality.rs",
            "api/winsock/notification.rs",
            "api/winsock/addresses.rs", "api/winsock/byteorder.rs", "api/winsock/database.rs",
            "api/winsock/events.rs", "api/winsock/protocols.rs",
            "api/winsock/background.rs", "api/winsock/unsupported/blocking.rs",
            "api/winsock/namespaces.rs", "api/winsock/name_space_controls.rs",
            "api/winsock/overlapped.rs", "api/winsock/provider_changes.rs", "api/winsock/service_classes.rs",
        ],
    },
    Header {
        file: "ntstatus.h",
        guard: "_NTSTATUS_",
        before: &["ws2/types.h"],
        after: &[],
        sources: &["abi/ntstatus.rs"],
    },
    Header {
        file: "ws2/win32.h",
        guard: "WS2_WIN32_H",
        before: &["ws2/win32_before.h"],
        after: &["ws2/win32_after.h"],
        sources: &["abi/win32", "api/win32"],
    },
    Header {
        file: "ws2ipdef.h",
        guard: "_WS2IPDEF_",
        before: &["ws2/ws2ipdef_before.h"],
        after: &["ws2/ws2ipdef_after.h"],
        sources: &["abi/internet.rs", "abi/internet_options.rs"],
    },
    Header {
        file: "ws2tcpip.h",
        guard: "_WS2TCPIP_H_",
        before: &["ws2ipdef.h"],
        after: &["ws2/ws2tcpip_after.h"],
        sources: &[
            "abi/resolution.rs", "api/winsock/resolution.rs",
            "api/winsock/extended_resolution.rs", "api/winsock/pending_resolution.rs",
            "api/winsock/presentation.rs",
            "api/winsock/registration.rs",
        ],
    },
    Header {
        file: "afunix.h",
        guard: "_AFUNIX_",
        before: &["winsock2.h"],
        after: &[],
        sources: &["abi/unix.rs"],
    },
    Header {
        file: "mswsock.h",
        guard: "_MSWSOCK_",
        before: &["winsock2.h"],
        after: &["ws2/mswsock_after.h"],
        sources: &[
            "abi/extensions.rs", "abi/registered_io.rs", "api/winsock/extensions.rs", "api/winsock/accept_extension.rs", "api/winsock/transmission.rs",
        ],
    },
    Header {
        file: "ws2spi.h",
        guard: "_WINSOCK2SPI_",
        before: &["winsock2.h"],
        after: &["ws2/ws2spi_after.h"],
        sources: &[
            "abi/providers.rs", "abi/name_space_providers.rs", "api/winsock/providers/catalogue.rs",
            "api/winsock/providers/categories.rs", "api/winsock/providers/chains.rs",
            "api/winsock/providers/upcalls.rs", "api/winsock/providers/name_spaces.rs",
        ],
    },
    Header {
        file: "sporder.h",
        guard: "_SPORDER_",
        before: &["ws2spi.h"],
        after: &[],
        sources: &["api/winsock/providers/order.rs"],
    },
    Header {
        file: "ip2string.h",
        guard: "_IP2STRING_",
        before: &["ws2tcpip.h"],
        after: &[],
        sources: &["api/winsock/ip2string/v4.rs", "api/winsock/ip2string/v6.rs"],
    },
    Header {
        file: "mstcpip.h",
        guard: "_MSTCPIP_",
        before: &["ws2tcpip.h", "ip2string.h"],
        after: &["ws2/mstcpip_after.h"],
        sources: &["abi/tcp.rs", "api/winsock/unsupported/security.rs"],
    },
    Header {
        file: "nspapi.h",
        guard: "_NSPAPI_INCLUDED",
        before: &["winsock2.h"],
        after: &["ws2/nspapi_after.h"],
        sources: &["abi/services.rs", "api/winsock/service_types.rs", "api/winsock/services.rs"],
    },
    Header {
        file: "svcguid.h",
        guard: "_SVCGUID_",
        before: &["ws2/types.h"],
        after: &["ws2/svcguid_after.h"],
        sources: &["abi/service_classes.rs"],
    },
    Header {
        file: "ws2bth.h",
        guard: "_WS2BTH_H_",
        before: &["winsock2.h"],
        after: &["ws2/ws2bth_after.h"],
        sources: &["abi/bluetooth.rs"],
    },
    Header {
        file: "wsipx.h",
        guard: "_WSIPX_",
        before: &["winsock2.h"],
        after: &[],
        sources: &["abi/netware.rs"],
    },
    Header {
        file: "wsnwlink.h",
        guard: "_WSNWLINK_",
        before: &["wsipx.h"],
        after: &[],
        sources: &["abi/netware_options.rs"],
    },
    Header {
        file: "af_irda.h",
        guard: "__AF_IRDA__",
        before: &["winsock2.h"],
        after: &[],
        sources: &["abi/infrared.rs"],
    },
    Header {
        file: "wshisotp.h",
        guard: "_WSHISOTP_",
        before: &["winsock2.h"],
        after: &[],
        sources: &["abi/osi.rs"],
    },
    Header {
        file: "wsrm.h",
        guard: "_WSRM_H_",
        before: &["winsock2.h"],
        after: &[],
        sources: &["abi/reliable_multicast.rs"],
    },
    Header {
        file: "ifdef.h",
        guard: "_IFDEF_",
        before: &["ws2ipdef.h", "ws2/windows_lean.h"],
        after: &[],
        sources: &["abi/interfaces/kinds.rs"],
    },
    Header {
        file: "nldef.h",
        guard: "_NLDEF_",
        before: &["ws2/types.h"],
        after: &[],
        sources: &["abi/interfaces/origins.rs"],
    },
    Header {
        file: "ipmib.h",
        guard: "_IPMIB_",
        before: &["ifdef.h", "nldef.h"],
        after: &[],
        sources: &["abi/interfaces/tables.rs"],
    },
    Header {
        file: "tcpmib.h",
        guard: "_TCPMIB_",
        before: &["ipmib.h"],
        after: &[],
        sources: &["abi/interfaces/connections.rs"],
    },
    Header {
        file: "iptypes.h",
        guard: "IP_TYPES_INCLUDED",
        before: &["ifdef.h", "nldef.h", "time.h"],
        after: &[],
        sources: &["abi/interfaces/adapters.rs"],
    },
    Header {
        file: "ipexport.h",
        guard: "IP_EXPORT_INCLUDED",
        before: &["ws2ipdef.h"],
        after: &[],
        sources: &["abi/interfaces/echo.rs"],
    },
    Header {
        file: "netioapi.h",
        guard: "_NETIOAPI_H_",
        before: &["iprtrmib.h"],
        after: &["ws2/netioapi_after.h"],
        sources: &["abi/interfaces/rows.rs", "api/winsock/interfaces/rows.rs", "api/winsock/interfaces/pairs.rs", "api/winsock/interfaces/names.rs"],
    },
    Header {
        file: "iphlpapi.h",
        guard: "__IPHLPAPI_H__",
        before: &["iprtrmib.h", "ipexport.h", "iptypes.h", "netioapi.h"],
        after: &[],
        sources: &[
            "api/winsock/interfaces/adapters.rs", "api/winsock/interfaces/tables.rs", "api/winsock/interfaces/connections.rs",
            "api/winsock/interfaces/statistics.rs", "api/winsock/interfaces/routes.rs", "api/winsock/interfaces/configuration.rs",
            "api/winsock/interfaces/changes.rs",
        ],
    },
    Header {
        file: "icmpapi.h",
        guard: "_ICMP_INCLUDED_",
        before: &["ipexport.h", "ws2/windows_lean.h"],
        after: &[],
        sources: &["api/winsock/interfaces/echo.rs"],
    },
    Header {
        file: "ws2/crt_string_decl.h",
        guard: "WS2_CRT_STRING_DECL_H",
        before: &["ws2/crt_types.h"],
        after: &[],
        sources: &["api/crt/strings.rs", "api/crt/wide_strings.rs", "api/crt/buffers.rs"],
    },
    Header {
        file: "ws2/crt_stdlib_decl.h",
        guard: "WS2_CRT_STDLIB_DECL_H",
        before: &["ws2/crt_types.h"],
        after: &[],
        sources: &[
            "api/crt/conversion.rs", "api/crt/wide_conversion.rs", "api/crt/multibyte.rs",
            "api/crt/environment.rs", "api/crt/errors.rs", "api/crt/memory.rs",
            "api/crt/sorting.rs", "api/crt/commands.rs",
        ],
    },
    Header {
        file: "ws2/crt_stdio_decl.h",
        guard: "WS2_CRT_STDIO_DECL_H",
        before: &["stdio.h", "ws2/crt_types.h"],
        after: &[],
        sources: &["api/crt/streams.rs", "api/crt/wide_streams.rs"],
    },
    Header {
        file: "ws2/crt_time_decl.h",
        guard: "WS2_CRT_TIME_DECL_H",
        before: &["time.h", "ws2/crt_types.h"],
        after: &[],
        sources: &["api/crt/time.rs"],
    },
    Header {
        file: "ws2/crt_fcntl_decl.h",
        guard: "WS2_CRT_FCNTL_DECL_H",
        before: &[],
        after: &[],
        sources: &["abi/crt_files.rs"],
    },
    Header {
        file: "ws2/oleauto_decl.h",
        guard: "WS2_OLEAUTO_DECL_H",
        before: &["wtypes.h"],
        after: &[],
        sources: &["api/ole/strings.rs"],
    },
    Header {
        file: "ws2/crt_io_decl.h",
        guard: "WS2_CRT_IO_DECL_H",
        before: &["ws2/crt_types.h"],
        after: &[],
        sources: &["api/crt/files.rs", "api/crt/file_names.rs", "api/crt/handles.rs"],
    },
    Header {
        file: "ws2/crt_direct_decl.h",
        guard: "WS2_CRT_DIRECT_DECL_H",
        before: &["ws2/crt_types.h"],
        after: &[],
        sources: &["api/crt/directories.rs"],
    },
    Header {
        file: "ws2/crt_conio_decl.h",
        guard: "WS2_CRT_CONIO_DECL_H",
        before: &["ws2/crt_types.h"],
        after: &[],
        sources: &["api/crt/console.rs"],
    },
    Header {
        file: "ws2/crt_threads.h",
        guard: "WS2_CRT_THREADS_H",
        before: &["ws2/types.h"],
        after: &[],
        sources: &["api/crt/threads.rs"],
    },
];

/// What cbindgen cannot name by itself: a type of the C library, and the instances of generic ones.
const RENAMED: &[(&str, &str)] = &[
    ("timeval", "struct timeval"),
    ("VOLATILE_VOID", "volatile void"),
    ("tm", "struct tm"),
    ("_WSAPROTOCOL_INFO_CHAR", "_WSAPROTOCOL_INFOA"),
    ("_WSAPROTOCOL_INFO_WCHAR", "_WSAPROTOCOL_INFOW"),
];

#[test]
fn generated_headers_are_up_to_date() {
    let update = std::env::var_os("WS2_UPDATE_HEADERS").is_some();
    let mut stale = Vec::new();
    for header in HEADERS {
        let path = root().join("include").join(header.file);
        let fresh = generate(header);
        assert!(
            fresh.is_ascii(),
            "{}: compilers read it in any character set",
            header.file
        );
        if update {
            std::fs::write(&path, fresh).unwrap();
        } else if std::fs::read_to_string(&path).unwrap_or_default() != fresh {
            stale.push(header.file);
        }
    }
    assert!(stale.is_empty(), "run script/headers: {stale:?}");
}

#[test]
fn every_exported_function_of_windows_is_in_a_header() {
    let in_a_header = |path: &str| {
        let mut sources = HEADERS.iter().flat_map(|header| header.sources);
        sources.any(|source| path == *source || path.starts_with(&format!("{source}/")))
    };
    // Programs get these by `WSAIoctl`.
    let by_pointer = [
        "api/winsock/extension_functions.rs",
        "api/winsock/registered_io.rs",
        // Layers get this by `GetProcAddress`, and its functions from it.
        "api/winsock/providers/base.rs",
        "api/winsock/providers/procedures.rs",
    ];
    let missing: Vec<String> = ["api/winsock", "api/win32"]
        .iter()
        .flat_map(|folder| sources::all_files(&root().join("src").join(folder)))
        .filter(|path| {
            std::fs::read_to_string(path)
                .unwrap()
                .contains("extern \"C\" fn")
        })
        .map(|path| {
            path.strip_prefix(root().join("src"))
                .unwrap()
                .display()
                .to_string()
        })
        .filter(|path| !in_a_header(path) && !by_pointer.contains(&path.as_str()))
        .collect();
    assert!(missing.is_empty(), "list in HEADERS: {missing:?}");
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of `header`.
fn generate(header: &Header) -> String {
    let sources = Sources::read(&root().join("src"), header.sources);
    let includes = |files: &[&str]| -> String {
        files
            .iter()
            .map(|file| format!("#include <{file}>\n"))
            .collect()
    };
    let declarations = finish::finish(&declarations(&sources), &sources);
    let text = format!(
        "/* Generated from src/abi and src/api by script/headers. Do not edit. */\n\n\
         #ifndef {0}\n#define {0}\n#pragma GCC system_header\n\n{1}\n{2}{3}{4}\n{5}\n#endif /* {0} */\n",
        header.guard,
        includes(header.before),
        numbers::constants(&sources),
        declarations,
        finish::narrow_or_wide(&sources),
        includes(header.after),
    );
    finish::plain(&text)
}

/// What cbindgen prints for `sources`: structures, types and prototypes.
fn declarations(sources: &Sources) -> String {
    use cbindgen::{Config, DocumentationStyle, ItemType, Language, SortKey, Style};
    let mut config = Config {
        language: Language::C,
        style: Style::Tag,
        cpp_compat: true,
        no_includes: true,
        usize_is_size_t: true,
        sort_by: SortKey::None,
        documentation_style: DocumentationStyle::Doxy,
        line_length: 100,
        tab_width: 4,
        ..Config::default()
    };
    config.export.item_types = vec![
        ItemType::Structs,
        ItemType::Unions,
        ItemType::Typedefs,
        ItemType::Functions,
    ];
    // Alone it would print only the types that a function mentions.
    config.export.include = sources.types();
    config.export.rename = RENAMED
        .iter()
        .map(|(rust, c)| ((*rust).into(), (*c).into()))
        .collect();
    config.function.no_return = Some(finish::NO_RETURN.into());
    config.layout.aligned_n = Some("WS2_ALIGNED".into());
    config.layout.packed = Some("__attribute__((__packed__))".into());
    config.parse.parse_deps = false;
    let mut builder = cbindgen::Builder::new().with_config(config);
    for path in &sources.paths {
        builder = builder.with_src(path);
    }
    let mut text = Vec::new();
    builder.generate().unwrap().write(&mut text);
    String::from_utf8(text).unwrap()
}

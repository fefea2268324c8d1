//! Compiles the little C that must be C, lists the exported functions and the names of constants, and names
//! the shared library.

use std::collections::BTreeMap;
use std::io::Result;
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let sources = [
        "csrc/arguments.c",
        "csrc/entry.c",
        "csrc/format.c",
        "csrc/format.h",
        "csrc/open.c",
        "csrc/scan.c",
        "csrc/process.c",
        "csrc/thread.c",
    ];
    for source in sources {
        println!("cargo:rerun-if-changed={source}");
    }

    c().file("csrc/arguments.c").compile("ws2_arguments");
    // An archive of its own, so that its main comes into programs only that have none.
    c().file("csrc/entry.c").compile("ws2_entry");
    c().file("csrc/process.c").compile("ws2_process");
    c().file("csrc/thread.c").compile("ws2_thread");
    // Once for each width of wchar_t.
    let formats = ["csrc/format.c", "csrc/open.c", "csrc/scan.c"];
    c().files(formats).compile("ws2_format32");
    c().files(formats)
        .flag("-fshort-wchar")
        .compile("ws2_format16");

    write_exports()?;
    write_names()?;

    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    match target.as_str() {
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libws2_32.dylib"),
        _ => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libws2_32.so.0"),
    }
    Ok(())
}

/// A C compiler that is as strict as the rest.
fn c() -> cc::Build {
    let mut build = cc::Build::new();
    build
        .std("c11")
        .define("_GNU_SOURCE", None)
        .warnings(true)
        .extra_warnings(true);
    build
}

/// A list of names: what it is called, and what it has of which file.
type List = (
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
);

/// Lists of names of constants that a trace tells: what the list is called, and of which file below `src/abi`
/// it has which: those of a name, or with a star those that begin so. What comes first wins where several
/// have one value.
#[rustfmt::skip]
const NAMES: &[List] = &[
    ("ACCESSES", &[("win32/objects.rs", &["GENERIC_*"]), ("win32/files.rs", &["FILE_READ_DATA", "FILE_WRITE_DATA", "FILE_APPEND_DATA"])]),
    ("ALLOCATIONS", &[("win32/memory.rs", &["MEM_*"])]),
    ("CODE_PAGES", &[("win32/text.rs", &["CP_*"])]),
    ("CREATIONS", &[("win32/files.rs", &["CREATE_*", "OPEN_*", "TRUNCATE_*"])]),
    ("ERRORS", &[("errors.rs", &["WSAE*", "WSA*", "ERROR_*", "WAIT_*", "RPC_*", "DNS_*"])]),
    ("SYSTEM_ERRORS", &[("errors.rs", &["ERROR_*", "WAIT_*", "WSAE*", "WSA*", "RPC_*", "DNS_*"])]),
    ("EVENTS", &[("network_events.rs", &[
        "FD_ALL_EVENTS", "FD_READ", "FD_WRITE", "FD_OOB", "FD_ACCEPT", "FD_CONNECT", "FD_CLOSE", "FD_QOS", "FD_GROUP_QOS",
        "FD_ROUTING_INTERFACE_CHANGE", "FD_ADDRESS_LIST_CHANGE",
    ])]),
    ("FAMILIES", &[("sockaddr.rs", &["AF_*"])]),
    ("FILE_ATTRIBUTES", &[("win32/files.rs", &["FILE_ATTRIBUTE_*", "FILE_FLAG_*"])]),
    ("FORMATS", &[("win32/messages.rs", &["FORMAT_*"])]),
    ("GROUPS", &[("sockets.rs", &["SG_*"])]),
    ("HANDLE_FLAGS", &[("win32/objects.rs", &["HANDLE_FLAG_*"])]),
    ("HEAPS", &[("win32/memory.rs", &["HEAP_*"])]),
    ("IOCTLS", &[
        ("ioctls.rs", &["FIO*", "SIO*"]), ("tcp.rs", &["SIO_*"]), ("internet_options.rs", &["SIO_*"]), ("extensions.rs", &["SIO_*"]),
        ("unix.rs", &["SIO_*"]),
    ]),
    ("JOINS", &[("sockets.rs", &["JL_*"])]),
    ("LEVELS", &[("options.rs", &["SOL_SOCKET"]), ("sockets.rs", &["IPPROTO_IP", "IPPROTO_*"]), ("infrared.rs", &["SOL_*"])]),
    ("LOOKUP_FLAGS", &[("namespaces.rs", &["LUP_*"])]),
    ("MESSAGE_FLAGS", &[("sockets.rs", &["MSG_*"])]),
    ("MOVES", &[("win32/files.rs", &["FILE_BEGIN", "FILE_CURRENT", "FILE_END"])]),
    ("NAME_FLAGS", &[("resolution.rs", &["NI_*"])]),
    ("NAME_SPACES", &[("namespaces.rs", &["NS_*"])]),
    ("OPTIONS", &[("options.rs", &["SO_*", "PVD_CONFIG"])]),
    ("OPTIONS_IP", &[("internet_options.rs", &["IP_*", "MCAST_*"])]),
    ("OPTIONS_IPV6", &[("internet_options.rs", &["IPV6_*", "MCAST_*"])]),
    ("OPTIONS_TCP", &[("options.rs", &["TCP_*"]), ("internet_options.rs", &["TCP_EXPEDITED_1122", "TCP_*"])]),
    ("OPTIONS_UDP", &[("internet_options.rs", &["UDP_*"])]),
    ("PEEKS", &[("win32/windows.rs", &["PM_*"])]),
    ("POLLS", &[("select.rs", &["POLLRDNORM", "POLLRDBAND", "POLLPRI", "POLLWRNORM", "POLLWRBAND", "POLLERR", "POLLHUP", "POLLNVAL"])]),
    ("PROTECTIONS", &[("win32/memory.rs", &["PAGE_*"])]),
    ("PROTOCOLS", &[("sockets.rs", &["IPPROTO_IP", "IPPROTO_*"])]),
    ("RESOLUTION_FLAGS", &[("resolution.rs", &["AI_*"])]),
    ("SHARES", &[("win32/files.rs", &["FILE_SHARE_*"])]),
    ("SHUTDOWNS", &[("sockets.rs", &["SD_*"])]),
    ("SOCKET_FLAGS", &[("sockets.rs", &["WSA_FLAG_*"])]),
    ("SOCKET_TYPES", &[("sockets.rs", &["SOCK_*"])]),
    ("STANDARD_HANDLES", &[("win32/console.rs", &["STD_*"])]),
    ("STATUSES", &[("ntstatus.rs", &["STATUS_*"])]),
    ("TIMES", &[("win32/waits.rs", &["INFINITE"])]),
    ("TRANSMISSIONS", &[("extensions.rs", &["TF_*"])]),
    ("WAITS", &[("win32/waits.rs", &["WAIT_*"])]),
    ("WINDOW_MESSAGES", &[("win32/windows.rs", &["WM_*"])]),
];

/// Writes the tables that `src/trace/names.rs` includes.
fn write_names() -> Result<()> {
    println!("cargo:rerun-if-changed=src/abi");
    let mut text = String::new();
    for (list, files) in NAMES {
        let mut rows = Vec::new();
        for (file, wanted) in *files {
            let constants = constants(&std::fs::read_to_string(Path::new("src/abi").join(file))?);
            let module = file.trim_end_matches(".rs").replace('/', "::");
            for wish in *wanted {
                let fits = |name: &&String| match wish.strip_suffix('*') {
                    Some(start) => name.starts_with(start),
                    None => name == wish,
                };
                let row = |name: &String| {
                    format!("    (\"{name}\", crate::abi::{module}::{name} as u32),\n")
                };
                rows.extend(constants.iter().filter(fits).map(row));
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        rows.retain(|row| seen.insert(row.clone()));
        text += &format!("pub(crate) const {list}: Names = &[\n{}];\n", rows.concat());
    }
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from);
    std::fs::write(folder.unwrap_or_default().join("names.rs"), text)
}

/// The names of the constants in a source.
fn constants(text: &str) -> Vec<String> {
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub const "));
    let names = names.filter_map(|rest| rest.split(':').next());
    names.map(str::to_owned).collect()
}

/// Writes the table that `src/api/exports.rs` includes.
fn write_exports() -> Result<()> {
    println!("cargo:rerun-if-changed=src/api");
    let exports = exports()?;
    let functions = exports.keys().map(|name| format!("    fn ws2_{name}();\n"));
    let functions: String = functions.collect();
    let rows = exports
        .iter()
        .map(|(name, family)| format!("    (\"{name}\", Family::{family}, ws2_{name}),\n"));
    let rows: String = rows.collect();
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from);
    std::fs::write(
        folder.unwrap_or_default().join("exports.rs"),
        format!(
            "unsafe extern \"C\" {{\n{functions}}}\n\n\
             const EXPORTS: &[(&str, Family, Function)] = &[\n{rows}];\n"
        ),
    )
}

/// The names of the exported functions without `ws2_`, and which of Windows' libraries have them.
fn exports() -> Result<BTreeMap<String, &'static str>> {
    let mut found = BTreeMap::new();
    for (folder, family) in [("winsock", "Winsock"), ("win32", "Win32"), ("crt", "Crt")] {
        for name in names(&Path::new("src/api").join(folder))? {
            found.insert(name, family);
        }
    }
    Ok(found)
}

/// The link names in the files below `folder`, without `ws2_`.
fn names(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(names(&path)?);
        } else {
            let text = std::fs::read_to_string(path)?;
            let names = text.split("\"ws2_").skip(1);
            let names = names.filter_map(|rest| rest.split('"').next());
            found.extend(names.map(str::to_owned));
        }
    }
    Ok(found)
}

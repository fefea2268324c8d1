//! Compiles the little C that must be C, lists the exported functions, and names the shared library.

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

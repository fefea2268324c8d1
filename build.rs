//! Compiles the little C that must be C, and names the shared library.

fn main() {
    let sources = [
        "csrc/arguments.c",
        "csrc/entry.c",
        "csrc/format.c",
        "csrc/format.h",
    ];
    for source in sources {
        println!("cargo:rerun-if-changed={source}");
    }

    c().file("csrc/arguments.c").compile("ws2_arguments");
    // An archive of its own, so that its main comes into programs only that have none.
    c().file("csrc/entry.c").compile("ws2_entry");
    // Once for each width of wchar_t.
    c().file("csrc/format.c").compile("ws2_format32");
    c().file("csrc/format.c")
        .flag("-fshort-wchar")
        .compile("ws2_format16");

    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    match target.as_str() {
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libws2_32.dylib"),
        _ => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libws2_32.so.0"),
    }
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

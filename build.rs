//! Compiles the little C that must be C, and names the shared library.

fn main() {
    let sources = ["csrc/arguments.c"];
    for source in sources {
        println!("cargo:rerun-if-changed={source}");
    }
    cc::Build::new()
        .files(sources)
        .std("c11")
        .warnings(true)
        .compile("ws2_c");

    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    match target.as_str() {
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libws2_32.dylib"),
        _ => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libws2_32.so.0"),
    }
}

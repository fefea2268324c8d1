//! The generated headers are what cbindgen makes of `src/abi` and `src/api` today.

//!
//! `script/headers` runs this with `WS2_UPDATE_HEADERS=1`, which writes them instead.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::{Path, PathBuf};

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
    /// The sources below `src/`, in the order of the declarations.
    sources: &'static [&'static str],
}

#[rustfmt::skip]
const HEADERS: &[Header] = &[
    Header {
        file: "winsock2.h",
        guard: "_WINSOCK2API_",
        before: &["ws2/winsock2_before.h"],
        after: &["ws2/winsock2_after.h"],
        sources: &[
            "abi/startup.rs", "abi/errors.rs",
            "api/winsock/startup.rs", "api/winsock/errors.rs",
        ],
    },
];

#[test]
fn generated_headers_are_up_to_date() {
    let update = std::env::var_os("WS2_UPDATE_HEADERS").is_some();
    for header in HEADERS {
        let path = root().join("include").join(header.file);
        let fresh = generate(header);
        if update {
            std::fs::write(&path, fresh).unwrap();
        } else {
            let checked_in = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(checked_in == fresh, "{}: run script/headers", header.file);
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of `header`.
fn generate(header: &Header) -> String {
    let mut builder = cbindgen::Builder::new().with_config(config(header));
    for source in header.sources {
        builder = builder.with_src(root().join("src").join(Path::new(source)));
    }
    let mut text = Vec::new();
    builder.generate().unwrap().write(&mut text);
    labelled(&String::from_utf8(text).unwrap())
}

fn config(header: &Header) -> cbindgen::Config {
    use cbindgen::{Config, DocumentationStyle, ItemType, Language, SortKey, Style};
    let includes = |files: &[&str]| -> String {
        files
            .iter()
            .map(|file| format!("#include <{file}>\n"))
            .collect()
    };
    let mut config = Config {
        language: Language::C,
        style: Style::Tag,
        cpp_compat: true,
        no_includes: true,
        usize_is_size_t: true,
        sort_by: SortKey::None,
        documentation_style: DocumentationStyle::Doxy,
        line_length: 100,
        autogen_warning: Some(
            "/* Generated from src/abi and src/api by script/headers. Do not edit. */".into(),
        ),
        after_includes: Some(format!(
            "#ifndef {0}\n#define {0}\n#pragma GCC system_header\n{1}",
            header.guard,
            includes(header.before)
        )),
        trailer: Some(format!(
            "{}#endif /* {} */",
            includes(header.after),
            header.guard
        )),
        ..Config::default()
    };
    config.export.item_types = vec![
        ItemType::Constants,
        ItemType::Structs,
        ItemType::Unions,
        ItemType::Typedefs,
        ItemType::Functions,
        ItemType::Enums,
        ItemType::OpaqueItems,
    ];
    config.export.include = header
        .sources
        .iter()
        .flat_map(|source| public_items(source))
        .collect();
    config.parse.parse_deps = false;
    config
}

/// The types and constants that `source` makes public: cbindgen by itself prints only those that
/// an exported function mentions.
fn public_items(source: &str) -> Vec<String> {
    use syn::{Item, Visibility};
    let text = std::fs::read_to_string(root().join("src").join(source)).unwrap();
    let items = syn::parse_file(&text).unwrap().items;
    let named = items.iter().filter_map(|item| match item {
        Item::Const(item) => Some((&item.vis, &item.ident)),
        Item::Enum(item) => Some((&item.vis, &item.ident)),
        Item::Struct(item) => Some((&item.vis, &item.ident)),
        Item::Type(item) => Some((&item.vis, &item.ident)),
        Item::Union(item) => Some((&item.vis, &item.ident)),
        _ => None,
    });
    named
        .filter(|(visibility, _)| matches!(visibility, Visibility::Public(_)))
        .map(|(_, name)| name.to_string())
        .collect()
}

/// Gives every function its Windows name, and its link name as a label behind the prototype.
///
/// `int ws2_bind(…);` becomes `int bind(…) WS2_SYM(bind);`, and `ws2_NameW32` becomes
/// `NameW(…) WS2_SYM_W(NameW)`, which chooses by the size of `wchar_t`.
fn labelled(text: &str) -> String {
    let mut labelled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("ws2_") {
        let (before, from) = rest.split_at(start);
        let name_end = from
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap();
        let (link_name, after) = from.split_at(name_end);
        if !after.starts_with('(') {
            labelled.push_str(before);
            labelled.push_str(link_name);
            rest = after;
            continue;
        }
        let end = after.find(");").unwrap() + 1;
        let (arguments, after) = after.split_at(end);
        let name = &link_name["ws2_".len()..];
        let (name, label) = match name.strip_suffix("32") {
            Some(wide) => (wide, "WS2_SYM_W"),
            None => (name, "WS2_SYM"),
        };
        labelled.push_str(&format!("{before}{name}{arguments} {label}({name})"));
        rest = after;
    }
    labelled.push_str(rest);
    labelled
}

//! The house rules that a compiler does not know: which layer may use which, and where `unsafe`,
//! platforms and crates have their home.
//!
//! Each test reads the sources and names the place and the remedy.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

mod sources;
use sources::{report, root, rust_files};

/// The layers from the lowest to the highest. Those in one row do not use each other.
const LAYERS: &[&[&str]] = &[
    &["abi", "error"],
    &["sys"],
    &["convert", "runtime"],
    &["ffi"],
    &["object", "trace"],
    &["reactor"],
    &["kernel"],
    &["message"],
    &["overlapped"],
    &["resolve"],
    &["socket", "interfaces", "crt"],
    &["api"],
];

/// Within a row, and still in one direction: who uses whom.
const WITHIN_A_ROW: &[(&str, &str)] = &[("error", "abi"), ("runtime", "convert")];

/// Where `unsafe` is at home.
const UNSAFE_HOMES: &[&str] = &[
    "sys/",
    "ffi/",
    "api/",
    "object/neighbours.rs",
    "object/place.rs",
    "reactor/poller.rs",
];

/// What asks for a platform, beside the crates.
const PLATFORM_WORDS: &[&str] = &[
    "target_os",
    "target_vendor",
    "target_env",
    "target_family",
    "target_arch",
];

#[test]
fn layers_use_only_what_is_below_them() {
    let mut faults = Vec::new();
    for source in sources() {
        let Some(from) = source.layer() else { continue };
        for to in source.used_layers() {
            if to != from && !may_use(from, &to) {
                faults.push(format!(
                    "src/{}: `{from}` uses `{to}`, which is not below it: turn the dependency \
                     round with a trait or an argument, or move the code",
                    source.path
                ));
            }
        }
    }
    report(&faults);
}

#[test]
fn every_folder_is_a_layer() {
    let known: BTreeSet<&str> = LAYERS.iter().copied().flatten().copied().collect();
    let faults: Vec<String> = sources()
        .iter()
        .filter_map(|source| Some((source, source.layer()?)))
        .filter(|(_, layer)| !known.contains(layer))
        .map(|(source, layer)| {
            format!(
                "src/{}: give `{layer}` its place in LAYERS of tests/architecture.rs",
                source.path
            )
        })
        .collect();
    report(&faults);
}

#[test]
fn unsafe_stays_at_home() {
    let sources = sources();
    let forbidding: BTreeSet<&str> = sources
        .iter()
        .filter(|source| source.text.contains("#![forbid(unsafe_code)]"))
        .map(|source| source.path.as_str())
        .collect();
    let faults: Vec<String> = sources
        .iter()
        .filter(|source| source.path != "lib.rs" && !is_at(&source.path, UNSAFE_HOMES))
        .filter(|source| !holds_children_of(source, UNSAFE_HOMES))
        .filter(|source| {
            !forbidding.contains(source.path.as_str())
                && !source
                    .parents()
                    .iter()
                    .any(|parent| forbidding.contains(parent.as_str()))
        })
        .map(|source| {
            format!(
                "src/{}: start it, or its mod.rs, with #![forbid(unsafe_code)]; `unsafe` belongs \
                 to {UNSAFE_HOMES:?}",
                source.path
            )
        })
        .collect();
    report(&faults);
}

#[test]
fn platforms_are_told_apart_in_sys_only() {
    let faults: Vec<String> = sources()
        .iter()
        .filter(|source| !source.path.starts_with("sys/"))
        .flat_map(|source| {
            source
                .tokens
                .iter()
                .filter(|token| PLATFORM_WORDS.contains(&token.as_str()))
                .map(|word| {
                    format!(
                        "src/{}: `{word}`: give sys/linux.rs and sys/macos.rs a function instead",
                        source.path
                    )
                })
        })
        .collect();
    report(&faults);
}

#[test]
fn platforms_have_the_same_surface() {
    let surface = |file: &str| -> Option<BTreeMap<String, String>> {
        let text = std::fs::read_to_string(root().join("src/sys").join(file)).ok()?;
        let items = syn::parse_file(&text).unwrap().items;
        Some(items.iter().filter_map(visible_item).collect())
    };
    let (Some(linux), Some(macos)) = (surface("linux.rs"), surface("macos.rs")) else {
        return;
    };
    let names: BTreeSet<&String> = linux.keys().chain(macos.keys()).collect();
    let faults: Vec<String> = names
        .iter()
        .filter(|name| linux.get(**name) != macos.get(**name))
        .map(|name| {
            let side = |of: &BTreeMap<String, String>| of.get(*name).cloned();
            format!(
                "`{name}` differs between sys/linux.rs ({:?}) and sys/macos.rs ({:?})",
                side(&linux),
                side(&macos)
            )
        })
        .collect();
    report(&faults);
}

#[test]
fn crates_stay_at_home() {
    let mut faults = Vec::new();
    for (name, homes) in crate_homes() {
        for source in sources() {
            if source.uses_crate(&name) && !homes.iter().any(|home| is_at(&source.path, &[home])) {
                faults.push(format!(
                    "src/{}: the crate `{name}` is at home in {homes:?} (Cargo.toml says so): \
                     call what that offers",
                    source.path
                ));
            }
        }
    }
    report(&faults);
}

/// Whether code of the layer `from` may name the layer `to`.
fn may_use(from: &str, to: &str) -> bool {
    let rank = |layer: &str| LAYERS.iter().position(|row| row.contains(&layer));
    match (rank(from), rank(to)) {
        (Some(from_rank), Some(to_rank)) => {
            to_rank < from_rank || WITHIN_A_ROW.contains(&(from, to))
        }
        _ => true, // `every_folder_is_a_layer` speaks of it
    }
}

/// Whether `path` is one of `homes`, or below one.
fn is_at(path: &str, homes: &[&str]) -> bool {
    homes
        .iter()
        .any(|home| path == *home || (home.ends_with('/') && path.starts_with(home)))
}

/// Whether `source` is the `mod.rs` of a folder with a home in it, which cannot forbid for all.
fn holds_children_of(source: &Source, homes: &[&str]) -> bool {
    source
        .path
        .strip_suffix("mod.rs")
        .is_some_and(|folder| homes.iter().any(|home| home.starts_with(folder)))
}

/// The crates of `[dependencies]`, those of one platform as well, and their homes, from the comments there.
fn crate_homes() -> Vec<(String, Vec<String>)> {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let sections = manifest.split("\n[").filter_map(|section| {
        let (name, lines) = section.split_once("]\n")?;
        (name == "dependencies" || name.ends_with(".dependencies")).then_some(lines)
    });
    sections
        .flat_map(str::lines)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let name = line.split(' ').next().unwrap().replace('-', "_");
            let homes = line.rsplit_once("# ");
            assert!(
                homes.is_some(),
                "Cargo.toml: say behind `{name}` where its home is"
            );
            let homes = homes.unwrap().1.split(':').next().unwrap().split(", ");
            let path = |home: &str| match home.ends_with(".rs") {
                true => home.to_owned(),
                false => format!("{home}/"),
            };
            (name, homes.map(path).collect())
        })
        .collect()
}

/// The name of an item that other modules see, and what it looks like from there.
fn visible_item(item: &syn::Item) -> Option<(String, String)> {
    let (visibility, name, looks) = match item {
        syn::Item::Fn(item) => {
            let inputs = item.sig.inputs.len();
            (&item.vis, &item.sig.ident, format!("fn of {inputs}"))
        }
        syn::Item::Const(item) => (&item.vis, &item.ident, "const".to_owned()),
        syn::Item::Struct(item) => (&item.vis, &item.ident, "type".to_owned()),
        syn::Item::Enum(item) => (&item.vis, &item.ident, "type".to_owned()),
        syn::Item::Type(item) => (&item.vis, &item.ident, "type".to_owned()),
        _ => return None,
    };
    (!matches!(visibility, syn::Visibility::Inherited)).then(|| (name.to_string(), looks))
}

/// One file below `src/`.
struct Source {
    /// Its path from there, with `/`.
    path: String,
    text: String,
    /// Its tokens without comments and structure.
    tokens: Vec<String>,
}

impl Source {
    fn read(file: &Path) -> Self {
        let path = file.strip_prefix(root().join("src")).unwrap();
        let path: Vec<_> = path.iter().map(|part| part.to_str().unwrap()).collect();
        let text = std::fs::read_to_string(file).unwrap();
        let mut tokens = Vec::new();
        flatten(text.parse().unwrap(), &mut tokens);
        Self {
            path: path.join("/"),
            text,
            tokens,
        }
    }

    /// The layer it belongs to; `lib.rs` has none.
    fn layer(&self) -> Option<&str> {
        match self.path.split_once('/') {
            Some((folder, _)) => Some(folder),
            None => self.path.strip_suffix(".rs").filter(|&name| name != "lib"),
        }
    }

    /// The `mod.rs` files of the folders it is in.
    fn parents(&self) -> Vec<String> {
        let folders = self.path.match_indices('/');
        folders
            .map(|(end, _)| format!("{}/mod.rs", &self.path[..end]))
            .collect()
    }

    /// The layers that follow `crate::`, one by one or in braces.
    fn used_layers(&self) -> BTreeSet<String> {
        let mut used = BTreeSet::new();
        for (at, _) in self
            .tokens
            .windows(3)
            .enumerate()
            .filter(|(_, three)| three == &["crate", ":", ":"])
        {
            let behind = self.tokens.split_at(at + 3).1;
            if behind.first().is_none_or(|token| token != "{") {
                used.extend(behind.first().cloned());
                continue;
            }
            let mut depth = 0;
            let mut begins = true;
            for token in behind {
                match token.as_str() {
                    "{" => depth += 1,
                    "}" if depth == 1 => break,
                    "}" => depth -= 1,
                    "," if depth == 1 => begins = true,
                    name if depth == 1 && begins => {
                        used.insert(name.to_owned());
                        begins = false;
                    }
                    _ => {}
                }
            }
        }
        used
    }

    /// Whether a path begins with the name of the crate. A module of that name, seen by a `use`,
    /// hides the crate.
    fn uses_crate(&self, name: &str) -> bool {
        let mut hidden = false;
        let mut used = false;
        for at in 0..self.tokens.len() {
            let (before, from) = self.tokens.split_at(at);
            if from.first().is_some_and(|token| token == name) {
                let inside_a_path = before.iter().rev().take(2).eq([":", ":"]);
                hidden |= inside_a_path;
                used |= !inside_a_path && from.iter().skip(1).take(2).eq([":", ":"]);
            }
        }
        used && !hidden
    }
}

/// Every source file.
fn sources() -> Vec<Source> {
    rust_files("src")
        .iter()
        .map(|file| Source::read(file))
        .collect()
}

/// The tokens of `stream` in order, groups as their brackets and what is between them.
fn flatten(stream: TokenStream, into: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                into.push(open.to_owned());
                flatten(group.stream(), into);
                into.push(close.to_owned());
            }
            TokenTree::Literal(_) => into.push("\"\"".to_owned()),
            other => into.push(other.to_string()),
        }
    }
}

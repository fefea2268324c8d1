//! The Rust files that a header is made of, and what they make public.

use std::path::{Path, PathBuf};
use syn::{
    Attribute, Expr, ExprLit, FnArg, Item, ItemConst, ItemFn, ItemType, Lit, Meta, Pat, PatType,
    Visibility,
};

/// The sources of one header.
pub(crate) struct Sources {
    /// The files.
    pub(crate) paths: Vec<PathBuf>,
    items: Vec<Item>,
}

impl Sources {
    /// Reads `names`, files and folders below `src`.
    pub(crate) fn read(src: &Path, names: &[&str]) -> Self {
        let paths: Vec<_> = names
            .iter()
            .flat_map(|name| files(&src.join(name)))
            .collect();
        let items = paths
            .iter()
            .flat_map(|path| {
                syn::parse_file(&std::fs::read_to_string(path).unwrap())
                    .unwrap()
                    .items
            })
            .filter(|item| is_public(item) && !has_note(attributes(item), "ignore"))
            .collect();
        Self { paths, items }
    }

    /// The public constants.
    pub(crate) fn constants(&self) -> impl Iterator<Item = &ItemConst> {
        self.items.iter().filter_map(|item| match item {
            Item::Const(item) => Some(item),
            _ => None,
        })
    }

    /// The types that are enumerations in C.
    pub(crate) fn enumerations(&self) -> impl Iterator<Item = &ItemType> {
        self.items.iter().filter_map(|item| match item {
            Item::Type(item) if has_note(&item.attrs, "enum") => Some(item),
            _ => None,
        })
    }

    /// The names of the types.
    pub(crate) fn types(&self) -> Vec<String> {
        let name = |item: &Item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Type(item) => Some(item.ident.to_string()),
            Item::Union(item) => Some(item.ident.to_string()),
            _ => None,
        };
        self.items.iter().filter_map(name).collect()
    }

    /// The names that are given to types, as against the tags of structures.
    pub(crate) fn aliases(&self) -> Vec<String> {
        self.items
            .iter()
            .filter_map(|item| match item {
                Item::Type(item) => Some(item.ident.to_string()),
                _ => None,
            })
            .collect()
    }

    /// The Windows names of the functions: `ws2_InetPtonW32` is `InetPtonW`.
    pub(crate) fn functions(&self) -> Vec<String> {
        self.items
            .iter()
            .filter_map(|item| match item {
                Item::Fn(ItemFn { sig, .. }) => Some(sig.ident.to_string()),
                _ => None,
            })
            .collect()
    }

    /// The parameters that Rust does not use, and therefore writes with an underscore in front.
    pub(crate) fn unused_parameters(&self) -> Vec<String> {
        let parameters = self.items.iter().flat_map(|item| match item {
            Item::Fn(item) => item.sig.inputs.iter().collect(),
            _ => Vec::new(),
        });
        parameters
            .filter_map(|parameter| match parameter {
                FnArg::Typed(PatType { pat, .. }) => match &**pat {
                    Pat::Ident(name) => Some(name.ident.to_string()),
                    _ => None,
                },
                FnArg::Receiver(_) => None,
            })
            .filter(|name| name.starts_with('_'))
            .collect()
    }
}

/// `path`, or the Rust files in it when it is a folder.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut files: Vec<_> = std::fs::read_dir(path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        // It would lead cbindgen to the others a second time.
        .filter(|path| path.file_name().is_some_and(|name| name != "mod.rs"))
        .collect();
    files.sort();
    files
}

/// The Rust files below `folder`, at any depth.
pub(crate) fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = files(folder);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_files(&path));
        }
    }
    found
}

fn is_public(item: &Item) -> bool {
    let visibility = match item {
        Item::Const(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        _ => &[],
    }
}

/// The lines of an item's documentation.
pub(crate) fn documentation(attributes: &[Attribute]) -> Vec<String> {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        })
        .map(|line| line.trim().to_owned())
        .collect()
}

/// Whether the documentation of an item has the line `cbindgen:note`.
fn has_note(attributes: &[Attribute], note: &str) -> bool {
    documentation(attributes)
        .iter()
        .any(|line| line.strip_prefix("cbindgen:") == Some(note))
}

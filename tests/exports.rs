//! The exported functions: their names, their guard, their documentation.
//!
//! What the finished libraries show is checked with the C tests (`c-tests/cmake/CheckExports.cmake`).

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use syn::visit::Visit;
use syn::{Attribute, Expr, ItemFn, Lit, Meta};

mod sources;
use sources::{report, root, rust_files};

/// Functions that need no guard: each answers a constant, one thread-local or its argument's bytes
/// turned around, and cannot panic; or it ends the process.
const UNGUARDED: &[&str] = &[
    "WSAGetLastError",
    "GetLastError",
    "GetProcessHeap",
    "GetCurrentProcess",
    "GetCurrentThread",
    "ExitProcess",
    "htonl",
    "htons",
    "ntohl",
    "ntohs",
];

/// The modules whose functions guard what they are given.
const GUARDS: &[&str] = &["boundary", "errno_boundary"];

/// The sections of the documentation, in their order.
const SECTIONS: &[&str] = &[
    "Parameters",
    "Returns",
    "Errors",
    "Safety",
    "Spec",
    "Differences from Windows",
];

#[test]
fn names_begin_with_ours_and_are_the_functions() {
    let faults = each(|function| {
        let name = function.link.strip_prefix("ws2_")?;
        let same = [Some(name), name.strip_suffix("32"), name.strip_suffix("16")];
        (!same.contains(&Some(function.name.as_str()))).then(|| {
            format!(
                "export_name is {}: name the function after it",
                function.link
            )
        })
    });
    report(&faults);
    report(&each(|function| {
        (!function.link.starts_with("ws2_"))
            .then(|| format!("export_name {}: begin it with ws2_", function.link))
    }));
}

#[test]
fn each_name_is_exported_once() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for function in functions() {
        places.entry(function.link).or_default().push(function.file);
    }
    let faults: Vec<String> = places
        .into_iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|(link, files)| format!("{link} is exported by {files:?}"))
        .collect();
    report(&faults);
}

#[test]
fn nothing_is_exported_by_another_name_or_from_another_place() {
    let mut faults = Vec::new();
    for file in rust_files("src") {
        let text = std::fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(root()).unwrap().display().to_string();
        if text.contains("no_mangle") {
            faults.push(format!(
                "{path}: no_mangle exports a bare name: use export_name"
            ));
        }
        let below_api = path.starts_with("src/api/") || path == "src/ffi/string.rs";
        if text.contains("export_name") && !below_api {
            faults.push(format!("{path}: exported functions are shells in src/api"));
        }
    }
    report(&faults);
}

#[test]
fn wide_functions_come_in_both_widths() {
    let text: String = rust_files("src/api")
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect();
    let faults = each(|function| {
        let stem = function.link.strip_suffix("W32")?;
        let twin = format!("{stem}W16");
        (!text.contains(&format!("\"{twin}\"")))
            .then(|| format!("{twin} is missing: add short_wchar!"))
    });
    report(&faults);
}

#[test]
fn functions_are_guarded() {
    let faults = each(|function| {
        let guarded = function.calls_guard || UNGUARDED.contains(&function.name.as_str());
        (!guarded).then(|| "run the body in a function of ffi::boundary".to_owned())
    });
    report(&faults);
}

#[test]
fn functions_are_documented() {
    let faults = each(|function| {
        let summary = function.documentation.lines().next().unwrap_or_default();
        if summary.is_empty() || summary.starts_with("This function") {
            return Some("begin the documentation with one line that says what it does".to_owned());
        }
        let sections: Vec<&str> = function
            .documentation
            .lines()
            .filter_map(|line| line.strip_prefix("# "))
            .collect();
        if let Some(unknown) = sections.iter().find(|name| !SECTIONS.contains(name)) {
            return Some(format!("no section is called `{unknown}`: {SECTIONS:?}"));
        }
        let order = |name: &&str| SECTIONS.iter().position(|section| section == name);
        if !sections.iter().map(order).is_sorted() {
            return Some(format!("sections in this order: {SECTIONS:?}"));
        }
        let spec = function.documentation.split("# Spec").nth(1);
        (!spec.is_some_and(|text| text.contains("<https://")))
            .then(|| "end the documentation with a Spec section and its link".to_owned())
    });
    report(&faults);
}

/// An exported function.
struct Function {
    file: String,
    name: String,
    link: String,
    documentation: String,
    calls_guard: bool,
}

/// What `fault` finds wrong with each function, with the place.
fn each(fault: impl Fn(&Function) -> Option<String>) -> Vec<String> {
    functions()
        .iter()
        .filter_map(|function| {
            let fault = fault(function)?;
            Some(format!("{}: {}: {fault}", function.file, function.name))
        })
        .collect()
}

fn functions() -> Vec<Function> {
    let mut found = Vec::new();
    let paths = rust_files("src/api");
    let bodies = shared_bodies(&paths);
    for file in paths {
        let text = std::fs::read_to_string(&file).unwrap();
        let parsed = syn::parse_file(&text).unwrap();
        let mut collector = Collector {
            file: file.strip_prefix(root()).unwrap().display().to_string(),
            guards: guards([&parsed, &bodies]),
            found: &mut found,
        };
        collector.visit_file(&parsed);
    }
    assert!(!found.is_empty(), "no exported function");
    found
}

/// The files whose functions are the bodies of shells in several others.
fn shared_bodies(paths: &[PathBuf]) -> syn::File {
    let text: String = paths
        .iter()
        .filter(|path| path.to_string_lossy().ends_with("_bodies.rs"))
        .map(|path| std::fs::read_to_string(path).unwrap().replace("//!", "//"))
        .collect();
    syn::parse_file(&text).unwrap()
}

/// What leads to the guard in these files: the guard, and the functions that call it or one another.
fn guards(files: [&syn::File; 2]) -> Vec<String> {
    let mut guards: Vec<String> = GUARDS.iter().map(|&name| name.to_owned()).collect();
    loop {
        let before = guards.len();
        for item in files.into_iter().flat_map(|file| &file.items) {
            if let syn::Item::Fn(item) = item {
                let name = item.sig.ident.to_string();
                if !guards.contains(&name) && names_one_of(&item.block, &guards) {
                    guards.push(name);
                }
            }
        }
        if guards.len() == before {
            return guards;
        }
    }
}

struct Collector<'a> {
    file: String,
    /// What leads to the guard in this file.
    guards: Vec<String>,
    found: &'a mut Vec<Function>,
}

impl Visit<'_> for Collector<'_> {
    fn visit_item_fn(&mut self, item: &ItemFn) {
        let Some(link) = item.attrs.iter().find_map(export_name) else {
            return;
        };
        self.found.push(Function {
            file: self.file.clone(),
            name: item.sig.ident.to_string(),
            link,
            documentation: item.attrs.iter().filter_map(doc_line).collect(),
            calls_guard: names_one_of(&item.block, &self.guards),
        });
    }
}

/// Whether a path in `block` has one of `names` in it.
fn names_one_of(block: &syn::Block, names: &[String]) -> bool {
    struct Finder<'a>(&'a [String], bool);
    impl Visit<'_> for Finder<'_> {
        fn visit_path(&mut self, path: &syn::Path) {
            let mut segments = path.segments.iter();
            self.1 |= segments.any(|segment| self.0.contains(&segment.ident.to_string()));
            syn::visit::visit_path(self, path);
        }
    }
    let mut finder = Finder(names, false);
    finder.visit_block(block);
    finder.1
}

/// `X` of `#[unsafe(export_name = "X")]`.
fn export_name(attribute: &Attribute) -> Option<String> {
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    let inner: syn::MetaNameValue = list
        .path
        .is_ident("unsafe")
        .then(|| list.parse_args().ok())??;
    inner
        .path
        .is_ident("export_name")
        .then(|| string(&inner.value))?
}

/// One line of a documentation comment, with its end.
fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    let line = pair.path.is_ident("doc").then(|| string(&pair.value))??;
    Some(format!("{}\n", line.strip_prefix(' ').unwrap_or(&line)))
}

fn string(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

//! Every exported function tells of its calls, or stands here with the reason.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use syn::visit::Visit;
use syn::{Attribute, ItemFn, Visibility};

mod sources;
use sources::{report, root, rust_files};

/// Folders and files whose functions do not tell.
const UNTRACED_PLACES: &[(&str, &str)] = &[
    (
        "src/api/crt/",
        "programs call it all the time, and what it does is no secret of this library's",
    ),
    ("src/api/ole/", "strings in memory, as the C runtime's are"),
    (
        "src/api/winsock/providers/procedures.rs",
        "layers call it for a call of the program's, which has been told",
    ),
];

/// Functions that do not tell.
const UNTRACED: &[(&str, &str)] = &[
    ("htonl", "turns the bytes of a number round"),
    ("htons", "turns the bytes of a number round"),
    ("ntohl", "turns the bytes of a number round"),
    ("ntohs", "turns the bytes of a number round"),
    (
        "__WSAFDIsSet",
        "is FD_ISSET, which looks into the program's own set",
    ),
    ("MulDiv", "calculates"),
    ("GetCurrentProcess", "answers a constant"),
    ("GetCurrentThread", "answers a constant"),
    ("GetProcessHeap", "answers a constant"),
];

#[test]
fn functions_are_traced() {
    let mut faults = Vec::new();
    for file in rust_files("src/api") {
        let path = file.strip_prefix(root()).unwrap().display().to_string();
        let text = std::fs::read_to_string(&file).unwrap();
        let traced = !UNTRACED_PLACES
            .iter()
            .any(|(place, _)| path.starts_with(place));
        let mut collector = Collector::default();
        collector.visit_file(&syn::parse_file(&text).unwrap());
        for (name, is_traced) in collector.found {
            let expected = traced && !UNTRACED.iter().any(|(known, _)| *known == name);
            if is_traced != expected {
                faults.push(format!(
                    "{path}: {name}: #[traced] there, or a reason here, and not both"
                ));
            }
        }
        let twins = text.matches("short_wchar! {").count();
        let traced_twins = text.split("short_wchar! {").skip(1);
        let traced_twins = traced_twins
            .filter(|rest| rest.trim_start().starts_with("#[traced]"))
            .count();
        if traced_twins != if traced { twins } else { 0 } {
            faults.push(format!("{path}: short_wchar! {{ #[traced] \"ws2_…\""));
        }
    }
    report(&faults);
}

/// The functions that C calls, and whether they are traced.
#[derive(Default)]
struct Collector {
    found: Vec<(String, bool)>,
}

impl Visit<'_> for Collector {
    fn visit_item_fn(&mut self, item: &ItemFn) {
        let is_public = matches!(item.vis, Visibility::Public(_));
        if is_public && item.sig.abi.is_some() {
            let is_traced = |attribute: &Attribute| attribute.path().is_ident("traced");
            self.found
                .push((item.sig.ident.to_string(), item.attrs.iter().any(is_traced)));
        }
    }
}

//! The attribute `#[traced]` of exported functions, with which they tell of their calls.
//!
//! ```text
//! #[traced]                                      unsafe extern "C" fn listen(s: SOCKET, …) -> c_int {
//! #[unsafe(export_name = "ws2_listen")]              … body: the function as it was written
//! pub unsafe extern "C" fn listen(s: SOCKET, …)      … told: says what is called, and calls the body
//!     -> c_int                               ⇒
//! {                                                  if crate::trace::is_off() { body(s, …) }
//!     …                                              else { told(s, …) }
//! }                                              }
//! ```
//!
//! Both calls pass on the arguments as they came. So a compiler makes jumps of them, or puts the body where
//! it is called from, and what an untold call costs is a load, a comparison and a branch that is foreseen.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Error, Expr, ExprLit, FnArg, Ident, ItemFn, Lit, LitStr, Meta, MetaNameValue, Pat,
    Result, ReturnType, Signature, Type, parse_quote,
};

/// What the body is called. It must hide nothing that the body uses.
const BODY: &str = "__ws2_body";
/// What the cold way is called.
const TOLD: &str = "__ws2_told";

/// Has an exported function tell of its calls when `WS2_TRACE` asks for it.
///
/// The name that is told is the function's; of what `short_wchar!` makes, that of the link.
#[proc_macro_attribute]
pub fn traced(
    _arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    let function = syn::parse_macro_input!(item as ItemFn);
    expand(function)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn expand(function: ItemFn) -> Result<TokenStream> {
    let told = told(&function)?;
    let ItemFn {
        attrs,
        vis,
        sig,
        block,
    } = function;
    let body_signature = named(&sig, BODY);
    let names = names(&sig)?;
    let safety = safety(&sig);
    let body = called(&sig, BODY, &names);
    let told_call = called(&sig, TOLD, &names);
    let shell = without_patterns(sig);
    Ok(quote! {
        #(#attrs)*
        #vis #shell {
            #[doc = "The function as it was written."]
            #safety
            #body_signature #block
            #told
            if crate::trace::is_off() { #body } else { #told_call }
        }
    })
}

/// The cold way: it says what is called, and calls the body.
fn told(function: &ItemFn) -> Result<TokenStream> {
    let sig = &function.sig;
    let names = names(sig)?;
    let parameters = sig.inputs.iter().zip(&names).map(|(input, name)| {
        let name = name.to_string();
        let (name, kind) = (name.trim_start_matches("r#").trim_matches('_'), kind(input));
        quote! { crate::trace::Parameter { name: #name, kind: #kind } }
    });
    let name = windows_name(function);
    let (result, ends) = match &sig.output {
        ReturnType::Default => (String::new(), false),
        ReturnType::Type(_, kind) => (plain(kind), matches!(**kind, Type::Never(_))),
    };
    let body = called(sig, BODY, &names);
    let call = if ends {
        quote! { { crate::trace::last(&FUNCTION, &values); #body } }
    } else {
        quote! { crate::trace::call(&FUNCTION, &values, || #body) }
    };
    let safety = safety(sig);
    let signature = without_patterns(named(sig, TOLD));
    Ok(quote! {
        #[doc = "Tells of the call."]
        #safety
        #[cold]
        #[inline(never)]
        #signature {
            static FUNCTION: crate::trace::Function = crate::trace::Function {
                name: #name,
                module: ::core::module_path!(),
                parameters: &[#(#parameters),*],
                result: #result,
            };
            let values = [#(crate::trace::Told::value(#names)),*];
            #call
        }
    })
}

/// What stands before a function inside another whose documentation tells what is safe.
fn safety(sig: &Signature) -> Option<TokenStream> {
    let expectation = quote! {
        #[expect(clippy::missing_safety_doc, reason = "the function's own documentation has it")]
    };
    sig.unsafety.is_some().then_some(expectation)
}

/// The signature under another name.
fn named(sig: &Signature, name: &str) -> Signature {
    Signature {
        ident: Ident::new(name, Span::call_site()),
        ..sig.clone()
    }
}

/// The signature of a function that only passes its parameters on: none is `mut`.
fn without_patterns(mut sig: Signature) -> Signature {
    for input in &mut sig.inputs {
        if let FnArg::Typed(input) = input
            && let Pat::Ident(pattern) = &mut *input.pat
        {
            pattern.mutability = None;
        }
    }
    sig
}

/// The call of `name` with the parameters.
fn called(sig: &Signature, name: &str, arguments: &[Ident]) -> Expr {
    let name = Ident::new(name, Span::call_site());
    if sig.unsafety.is_some() {
        parse_quote! { unsafe { #name(#(#arguments),*) } }
    } else {
        parse_quote! { #name(#(#arguments),*) }
    }
}

/// The names of the parameters.
fn names(sig: &Signature) -> Result<Vec<Ident>> {
    let name = |input: &FnArg| match input {
        FnArg::Typed(input) => match &*input.pat {
            Pat::Ident(pattern) => Ok(pattern.ident.clone()),
            other => Err(Error::new_spanned(
                other,
                "#[traced] needs the name of the parameter",
            )),
        },
        FnArg::Receiver(receiver) => Err(Error::new_spanned(
            receiver,
            "#[traced] is for functions of C",
        )),
    };
    sig.inputs.iter().map(name).collect()
}

/// The type of a parameter, as the source writes it.
fn kind(input: &FnArg) -> String {
    match input {
        FnArg::Typed(input) => plain(&input.ty),
        FnArg::Receiver(_) => String::new(),
    }
}

/// A type without spaces where none belong: `*const sockaddr`.
fn plain(kind: &Type) -> String {
    match kind {
        // What a macro by example has passed on.
        Type::Group(group) => plain(&group.elem),
        kind => kind
            .to_token_stream()
            .to_string()
            .replace("* ", "*")
            .replace(" :: ", "::"),
    }
}

/// The name that C programmers know.
fn windows_name(function: &ItemFn) -> String {
    let narrow = function
        .attrs
        .iter()
        .find_map(export_name)
        .and_then(|link| Some(link.strip_prefix("ws2_")?.strip_suffix("W16")?.to_owned() + "W"));
    narrow.unwrap_or_else(|| function.sig.ident.to_string())
}

/// `X` of `#[unsafe(export_name = "X")]`.
fn export_name(attribute: &Attribute) -> Option<String> {
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    let inner: MetaNameValue = list.parse_args().ok()?;
    (list.path.is_ident("unsafe") && inner.path.is_ident("export_name"))
        .then(|| literal(&inner.value))?
        .map(|text| text.value())
}

fn literal(value: &Expr) -> Option<&LitStr> {
    match value {
        // What a macro by example has passed on.
        Expr::Group(group) => literal(&group.expr),
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text),
        _ => None,
    }
}

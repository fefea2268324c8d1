//! Constants and enumerations, with their numbers written as the source writes them.

use crate::sources::{Sources, documentation};
use std::fmt::Write;
use syn::punctuated::Punctuated;
use syn::{
    BinOp, Expr, ExprBinary, ExprLit, ExprMethodCall, ExprUnary, ItemConst, Lit, Token, Type, UnOp,
};

/// A `#define` for every constant that is not one of an enumeration's.
pub(crate) fn constants(sources: &Sources) -> String {
    let enumerations: Vec<_> = sources
        .enumerations()
        .map(|item| item.ident.to_string())
        .collect();
    let mut text = String::new();
    for item in sources.constants() {
        let name = &item.ident;
        let value = if enumerations.contains(&type_name(item)) {
            // A member's name is a macro too, for programs that ask with #ifdef.
            name.to_string()
        } else {
            value(item)
        };
        writeln!(text, "/** {} */\n#define {name} {value}", summary(item)).unwrap();
    }
    text
}

/// The definition of the enumeration `name`, in place of the integer that Rust uses.
pub(crate) fn enumeration(sources: &Sources, name: &str) -> String {
    let mut text = format!("typedef enum _{name} {{\n");
    for item in sources.constants().filter(|item| type_name(item) == name) {
        writeln!(text, "    /** {} */", summary(item)).unwrap();
        writeln!(text, "    {} = {},", item.ident, value(item)).unwrap();
    }
    // A comma behind the last member is not in every standard.
    text.truncate(text.len() - 2);
    write!(text, "\n}} {name};").unwrap();
    text
}

fn summary(item: &ItemConst) -> String {
    documentation(&item.attrs).join(" ")
}

/// The last word of a constant's type.
fn type_name(item: &ItemConst) -> String {
    match &*item.ty {
        Type::Path(path) => path.path.segments.last().unwrap().ident.to_string(),
        _ => panic!("{}: not the type of a number", item.ident),
    }
}

/// The value of a constant in C: in parentheses unless it is one word or an initialiser.
fn value(item: &ItemConst) -> String {
    let text = expression(&item.expr)
        .unwrap_or_else(|| panic!("{}: an expression that C has no words for", item.ident));
    let is_word = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_word || text.starts_with('{') {
        text
    } else {
        format!("({text})")
    }
}

fn expression(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => Some(integer(&number.to_string())),
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => Some(format!("-{}", expression(expr)?)),
        Expr::Unary(ExprUnary {
            op: UnOp::Not(_),
            expr,
            ..
        }) => Some(format!("~{}", expression(expr)?)),
        Expr::Binary(ExprBinary {
            left,
            op: BinOp::BitOr(_),
            right,
            ..
        }) => Some(format!("{} | {}", expression(left)?, expression(right)?)),
        // `guid(…)`, with the array in braces as an initialiser needs it.
        Expr::Call(call) => Some(format!("{{{}}}", list(&call.args)?)),
        Expr::Array(array) => Some(format!("{{{}}}", list(&array.elems)?)),
        Expr::MethodCall(ExprMethodCall {
            receiver, method, ..
        }) if method == "cast_signed" => Some(format!("(int){}", expression(receiver)?)),
        _ => None,
    }
}

fn list(elements: &Punctuated<Expr, Token![,]>) -> Option<String> {
    let elements: Option<Vec<_>> = elements.iter().map(expression).collect();
    Some(elements?.join(", "))
}

/// A literal of Rust in C: without underscores and type, with a `u` where an `int` is too small.
fn integer(literal: &str) -> String {
    let digits = literal
        .trim_end_matches("_u32")
        .trim_end_matches("u32")
        .replace('_', "");
    let value = match digits.strip_prefix("0x") {
        Some(hexadecimal) => u64::from_str_radix(hexadecimal, 16).unwrap(),
        None => digits.parse().unwrap(),
    };
    if i32::try_from(value).is_ok() {
        digits
    } else {
        digits + "u"
    }
}

//! Text with the values of the environment in it.

#![forbid(unsafe_code)]

/// `text` with each `%name%` replaced by the value of `name`, where it has one.
pub(crate) fn expand(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut expanded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('%') {
        expanded.push_str(before);
        let named = behind
            .split_once('%')
            .and_then(|(name, tail)| Some((value(name)?, tail)));
        rest = match named {
            Some((value, tail)) => {
                expanded.push_str(&value);
                tail
            }
            // The next sign may begin a name of its own.
            None => {
                expanded.push('%');
                behind
            }
        };
    }
    expanded.push_str(rest);
    expanded
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_replaced_where_they_have_a_value() {
        let expand = |text| super::expand(text, |name| (name == "x").then(|| "value".to_owned()));
        assert_eq!(expand("a%x%b%x%"), "avaluebvalue");
        assert_eq!(expand("a%y%b%x"), "a%y%b%x");
        assert_eq!(expand("100% of %x%"), "100% of value");
        assert_eq!(expand("%%x%%"), "%value%");
        assert_eq!(expand("%"), "%");
        assert_eq!(expand(""), "");
    }
}

//! Internationalized domain names: what a name with other characters than ASCII is called in DNS.

/// What a label begins with that has been encoded.
const PREFIX: &str = "xn--";
/// The longest label, in bytes.
const LONGEST_LABEL: usize = 63;

// The parameters of Punycode (RFC 3492, section 5).
const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_CODE: u32 = 0x80;

/// `name` as it is asked for in DNS: labels with other characters than ASCII in lower case and in
/// Punycode. `None` when that makes a label too long.
pub(crate) fn encoded(name: &str) -> Option<String> {
    if name.is_ascii() {
        return Some(name.to_owned());
    }
    let labels: Option<Vec<String>> = name.split(is_dot).map(label).collect();
    Some(labels?.join("."))
}

/// Whether `c` separates labels: the full stop and those of east Asian scripts (RFC 3490, 3.1).
const fn is_dot(c: char) -> bool {
    matches!(c, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
}

fn label(text: &str) -> Option<String> {
    if text.is_ascii() {
        return Some(text.to_owned());
    }
    let lower: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    let label = format!("{PREFIX}{}", punycode(&lower)?);
    (label.len() <= LONGEST_LABEL).then_some(label)
}

/// Punycode (RFC 3492, section 6.3); `None` when numbers get too large, as those of no label do.
fn punycode(text: &[char]) -> Option<String> {
    let mut output: String = text.iter().filter(|c| c.is_ascii()).collect();
    let basic = u32::try_from(output.len()).ok()?;
    let total = u32::try_from(text.len()).ok()?;
    if basic > 0 {
        output.push('-');
    }
    let (mut code, mut delta, mut bias, mut handled) = (FIRST_CODE, 0_u32, FIRST_BIAS, basic);
    while handled < total {
        let later = text.iter().map(|c| u32::from(*c)).filter(|c| *c >= code);
        let next = later.min()?;
        delta = (next - code).checked_mul(handled + 1)?.checked_add(delta)?;
        code = next;
        for c in text.iter().map(|c| u32::from(*c)) {
            if c < code {
                delta = delta.checked_add(1)?;
            } else if c == code {
                push_number(&mut output, delta, bias);
                bias = adapted(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        code += 1;
    }
    Some(output)
}

/// Appends `number` as a variable-length integer, the least digit first.
fn push_number(output: &mut String, mut number: u32, bias: u32) {
    let mut position = BASE;
    loop {
        let threshold = position.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if number < threshold {
            output.push(digit(number));
            return;
        }
        output.push(digit(threshold + (number - threshold) % (BASE - threshold)));
        number = (number - threshold) / (BASE - threshold);
        position += BASE;
    }
}

/// `a` to `z` for 0 to 25, `0` to `9` for 26 to 35.
fn digit(value: u32) -> char {
    const LETTERS: u32 = 26;
    if value < LETTERS {
        char::from_u32(u32::from('a') + value).unwrap_or('a')
    } else {
        char::from_digit(value - LETTERS, 10).unwrap_or('0')
    }
}

fn adapted(delta: u32, handled: u32, first: bool) -> u32 {
    let mut delta = delta / if first { DAMP } else { 2 };
    delta += delta / handled;
    let mut bias = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        bias += BASE;
    }
    bias + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn puny(text: &str) -> String {
        punycode(&text.chars().collect::<Vec<_>>()).unwrap()
    }

    /// Samples of RFC 3492, section 7.1.
    #[test]
    fn the_samples_of_the_specification() {
        assert_eq!(puny("ليهمابتكلموشعربي؟"), "egbpdaj6bu4bxfgehfvwxn");
        assert_eq!(puny("他们为什么不说中文"), "ihqwcrb4cv8a8dqg056pqjye");
        assert_eq!(
            puny("Pročprostěnemluvíčesky"),
            "Proprostnemluvesky-uyb24dma41a"
        );
        assert_eq!(
            puny("почемужеонинеговорятпорусски"),
            "b1abfaaepdrnnbgefbadotcwatmq2g4l"
        );
        assert_eq!(puny("3年B組金八先生"), "3B-ww4c5e180e575a65lsy2b");
    }

    #[test]
    fn labels_are_encoded_one_by_one_and_in_lower_case() {
        assert_eq!(
            encoded("www.bücher.example").as_deref(),
            Some("www.xn--bcher-kva.example")
        );
        assert_eq!(
            encoded("BÜCHER.example").as_deref(),
            Some("xn--bcher-kva.example")
        );
        assert_eq!(
            encoded("例え。テスト").as_deref(),
            Some("xn--r8jz45g.xn--zckzah")
        );
        assert_eq!(encoded("LocalHost").as_deref(), Some("LocalHost"));
        assert_eq!(encoded("bücher.").as_deref(), Some("xn--bcher-kva."));
    }

    #[test]
    fn a_label_that_gets_too_long_is_no_name() {
        assert_eq!(encoded(&"ü".repeat(70)), None);
        assert_eq!(encoded(&format!("a.{}", "\u{10ffff}".repeat(64))), None);
    }
}

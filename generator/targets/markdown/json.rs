//! JSON as Python's `json.dumps` and `str` write it, which the published pages use.

use serde_json::Value;

/// One line: `{"a": [1, 2]}`. What is not ASCII is escaped.
pub(super) fn dumps(value: &Value) -> String {
    let mut text = String::new();
    write(value, None, 0, &mut text);
    text
}

/// Several lines, each level indented by `indent` more blanks; `base` blanks stand before every line but the first.
pub(super) fn dumps_indented(value: &Value, indent: usize, base: usize) -> String {
    let mut text = String::new();
    write(value, Some(indent), base, &mut text);
    text
}

/// A value as Python prints it: `True`, `24`, `0.2`, `['a']`, and texts as they are.
pub(super) fn python_str(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => python_repr(other),
    }
}

/// A value as Python writes it in code.
fn python_repr(value: &Value) -> String {
    match value {
        Value::Null => String::from("None"),
        Value::Bool(true) => String::from("True"),
        Value::Bool(false) => String::from("False"),
        Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
            Some(float) => python_float(float),
            None => number.to_string(),
        },
        Value::String(text) => {
            let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
            let escaped = text.replace('\\', "\\\\").replace('\n', "\\n").replace(quote, &format!("\\{quote}"));
            format!("{quote}{escaped}{quote}")
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(python_repr).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(entries) => {
            let key = |key: &String| python_repr(&Value::from(key.as_str()));
            let entries: Vec<String> =
                entries.iter().map(|(name, value)| format!("{}: {}", key(name), python_repr(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// Python writes exponents of two digits, below 0.0001 and from 1e16 on.
fn python_float(float: f64) -> String {
    let size = float.abs();
    if size != 0.0 && !(1e-4..1e16).contains(&size) {
        let text = format!("{float:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, exponent) = exponent.strip_prefix('-').map_or(("+", exponent), |exponent| ("-", exponent));
        return format!("{digits}e{sign}{exponent:0>2}");
    }
    format!("{float:?}")
}

fn write(value: &Value, indent: Option<usize>, at: usize, text: &mut String) {
    match value {
        Value::String(string) => text.push_str(&quoted(string)),
        Value::Array(items) if items.is_empty() => text.push_str("[]"),
        Value::Object(entries) if entries.is_empty() => text.push_str("{}"),
        Value::Array(items) => {
            let items = items.iter().map(|item| (None, item));
            block('[', ']', items, indent, at, text);
        }
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| (Some(key.as_str()), value));
            block('{', '}', entries, indent, at, text);
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn block<'v>(
    open: char,
    close: char,
    entries: impl Iterator<Item = (Option<&'v str>, &'v Value)>,
    indent: Option<usize>,
    at: usize,
    text: &mut String,
) {
    text.push(open);
    let inner = at + indent.unwrap_or(0);
    for (index, (key, value)) in entries.enumerate() {
        if index > 0 {
            text.push_str(if indent.is_some() { "," } else { ", " });
        }
        break_line(indent, inner, text);
        if let Some(key) = key {
            text.push_str(&quoted(key));
            text.push_str(": ");
        }
        write(value, indent, inner, text);
    }
    break_line(indent, at, text);
    text.push(close);
}

fn break_line(indent: Option<usize>, blanks: usize, text: &mut String) {
    if indent.is_some() {
        text.push('\n');
        text.extend(std::iter::repeat_n(' ', blanks));
    }
}

/// A JSON string in ASCII.
pub(super) fn quoted(string: &str) -> String {
    let mut text = String::with_capacity(string.len() + 2);
    for character in Value::from(string).to_string().chars() {
        if character.is_ascii() && character != '\u{7f}' {
            text.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_and_blocks() {
        let value = json!({"a": [1, "é"], "b": {}, "c": null});
        assert_eq!(dumps(&value), r#"{"a": [1, "\u00e9"], "b": {}, "c": null}"#);
        assert_eq!(
            dumps_indented(&value, 2, 2),
            "{\n    \"a\": [\n      1,\n      \"\\u00e9\"\n    ],\n    \"b\": {},\n    \"c\": null\n  }"
        );
    }

    #[test]
    fn python_words() {
        assert_eq!(python_str(&json!(true)), "True");
        assert_eq!(python_str(&json!(0.2)), "0.2");
        assert_eq!(python_str(&json!({})), "{}");
        assert_eq!(python_str(&json!("it's")), "it's");
        assert_eq!(python_str(&json!(["a", {"it's": true}, null])), "['a', {\"it's\": True}, None]");
        assert_eq!(python_str(&json!([0.000_01, 1e20, 2.0])), "[1e-05, 1e+20, 2.0]");
    }
}

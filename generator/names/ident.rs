//! Wire names → Rust identifiers.
//!
//! The remedies, in order: a name that is legal and idiomatic stays; a rule with a meaning makes one (`-created` →
//! `CreatedDesc`, the empty text → `Empty`, `5k` → `V5k`); a keyword becomes raw, or gets a `_` where it cannot be raw;
//! what is still taken gets a number, and [`Scope::renamed`] tells of it.

use std::collections::BTreeSet;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};

/// An identifier of Rust code. Only a [`Scope`] makes one.
///
/// It is kept as its text, `r#` included, because the tokens of `proc_macro2` cannot leave their thread.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RustIdent(Box<str>);

impl RustIdent {
    /// The text as code has it, for places that are no code: a manifest, a file name.
    pub(crate) fn text(&self) -> String {
        self.0.to_string()
    }
}

impl ToTokens for RustIdent {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(match self.0.strip_prefix("r#") {
            Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
            None => Ident::new(&self.0, Span::call_site()),
        });
    }
}

/// A place in which identifiers must differ: a module, the fields of a struct, the variants of an enum.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
    renamed: Vec<Renamed>,
}

/// A name that could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Renamed {
    /// The name on the wire.
    pub(crate) wire: String,
    /// The identifier that it would have had, but for another of that name.
    pub(crate) wanted: String,
    /// The identifier that it has.
    pub(crate) got: String,
}

impl Scope {
    /// A scope in which some words are taken from the start.
    pub(crate) fn without(words: &[&str]) -> Self {
        Self { taken: words.iter().map(|word| (*word).to_owned()).collect(), renamed: Vec::new() }
    }

    /// The names that could not be had.
    pub(crate) fn renamed(&self) -> &[Renamed] {
        &self.renamed
    }

    /// A type: `AzurePublicIP` stays, `order_details` becomes `OrderDetails`.
    pub(crate) fn type_name(&mut self, wire: &str) -> RustIdent {
        self.claim(wire, upper_camel(wire))
    }

    /// A variant of an enumeration, by its value on the wire.
    pub(crate) fn variant(&mut self, wire: &str) -> RustIdent {
        self.claim(wire, variant(wire))
    }

    /// A field, function, parameter or module.
    pub(crate) fn value_name(&mut self, wire: &str) -> RustIdent {
        self.claim(wire, snake_case(wire))
    }

    /// A constant.
    pub(crate) fn constant(&mut self, wire: &str) -> RustIdent {
        self.claim(wire, snake_case(wire).to_uppercase())
    }

    fn claim(&mut self, wire: &str, wanted: String) -> RustIdent {
        let mut got = wanted.clone();
        for number in 2_u32.. {
            if self.taken.insert(got.clone()) {
                break;
            }
            // After a digit the number would read as part of the name.
            let digit = wanted.ends_with(|last: char| last.is_ascii_digit());
            got = if digit { format!("{wanted}_{number}") } else { format!("{wanted}{number}") };
        }
        if got != wanted {
            self.renamed.push(Renamed { wire: wire.to_owned(), wanted, got: got.clone() });
        }
        RustIdent(ident(&got))
    }
}

/// An identifier from a text of letters, digits and `_` that does not begin with a digit.
fn ident(text: &str) -> Box<str> {
    if matches!(text, "self" | "Self" | "super" | "crate" | "_") {
        return format!("{text}_").into();
    }
    // Whether a word is a keyword is what the parser of Rust says. It need not be asked about most: all keywords are
    // short and of small letters.
    let cannot = text.len() > "continue".len() || !text.bytes().all(|byte| byte.is_ascii_lowercase());
    if cannot || syn::parse_str::<Ident>(text).is_ok() { text.into() } else { format!("r#{text}").into() }
}

fn upper_camel(wire: &str) -> String {
    let idiomatic =
        wire.starts_with(|first: char| first.is_ascii_uppercase()) && wire.chars().all(|c| c.is_ascii_alphanumeric());
    if idiomatic { wire.to_owned() } else { legal(&named(wire).to_upper_camel_case(), "V") }
}

fn variant(wire: &str) -> String {
    match wire.strip_prefix('-') {
        Some(field) if field.starts_with(|first: char| first.is_alphabetic()) => upper_camel(field) + "Desc",
        _ => legal(&named(wire).to_upper_camel_case(), "V"),
    }
}

fn snake_case(wire: &str) -> String {
    legal(&named(wire).to_snake_case(), "v")
}

/// Puts a letter before a digit, and a word in place of nothing.
fn legal(word: &str, letter: &str) -> String {
    let word: String = word.chars().filter(|c| unicode_ident::is_xid_continue(*c)).take(MAX_NAME).collect();
    match word.chars().next() {
        None => format!("{letter}{}", if letter == "V" { "Unnamed" } else { "unnamed" }),
        Some(first) if unicode_ident::is_xid_start(first) || first == '_' => word,
        Some(_) => letter.to_owned() + &word,
    }
}

/// Longest identifier, in characters: a name of thousands helps nobody.
const MAX_NAME: usize = 120;

/// Words in place of what no identifier can hold, where nothing else would tell two names apart.
fn named(wire: &str) -> String {
    if wire.is_empty() {
        return String::from("empty");
    }
    let has_word = wire.chars().any(char::is_alphanumeric);
    let signed = wire.starts_with(['+', '-']) && wire[1..].starts_with(|c: char| c.is_ascii_digit());
    match (has_word, signed) {
        (true, false) => wire.to_owned(),
        (true, true) => format!("{} {}", if wire.starts_with('-') { "minus" } else { "plus" }, &wire[1..]),
        (false, _) => wire.chars().map(sign).collect::<Vec<_>>().join(" "),
    }
}

fn sign(character: char) -> &'static str {
    match character {
        ' ' | '\t' | '\n' => "blank",
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "dash",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '|' => "pipe",
        '~' => "tilde",
        '≤' => "at most",
        '≥' => "at least",
        _ => "sign",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Namer = fn(&mut Scope, &str) -> RustIdent;

    fn table(namer: Namer, pairs: &[(&str, &str)]) {
        for (wire, expected) in pairs {
            assert_eq!(namer(&mut Scope::default(), wire).text(), *expected, "{wire:?}");
        }
    }

    #[test]
    fn types() {
        table(
            Scope::type_name,
            &[
                ("AzurePublicIP", "AzurePublicIP"),
                ("order_details", "OrderDetails"),
                ("Foo.Bar", "FooBar"),
                ("foo bar", "FooBar"),
                ("1st", "V1st"),
                ("Self", "Self_"),
                ("日本", "日本"),
                ("", "Empty"),
                ("<>", "LessGreater"),
            ],
        );
    }

    #[test]
    fn values() {
        table(
            Scope::value_name,
            &[
                ("type", "r#type"),
                ("self", "self_"),
                ("crate", "crate_"),
                ("@id", "id"),
                ("a.b", "a_b"),
                ("marketplace-orders", "marketplace_orders"),
                ("5k10k", "v5k10k"),
                ("+1", "plus_1"),
                ("-1", "minus_1"),
                ("async", "r#async"),
                ("\"", "quote"),
            ],
        );
    }

    #[test]
    fn variants() {
        table(
            Scope::variant,
            &[
                ("-created", "CreatedDesc"),
                ("created", "Created"),
                ("", "Empty"),
                ("5k10k", "V5k10k"),
                ("pending-consumer", "PendingConsumer"),
                ("gpt-3.5", "Gpt35"),
                ("*", "Star"),
                ("≥", "AtLeast"),
                ("-", "Dash"),
                ("Self", "Self_"),
            ],
        );
    }

    #[test]
    fn a_taken_name_gets_a_number_and_is_told() {
        let mut scope = Scope::without(&["String"]);
        let names: Vec<String> =
            ["foo-bar", "foo_bar", "FooBar", "String"].iter().map(|wire| scope.type_name(wire).text()).collect();
        assert_eq!(names, ["FooBar", "FooBar2", "FooBar3", "String2"]);
        assert_eq!(scope.renamed().len(), 3);
    }

    #[test]
    fn long_names_are_cut() {
        assert_eq!(Scope::default().type_name(&"x".repeat(5000)).text().len(), MAX_NAME);
    }
}

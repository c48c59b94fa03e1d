//! Tokens → the text of a file, as a person would lay it out.

use proc_macro2::TokenStream;

/// Tokens that are no Rust: a fault of the target that made them.
#[derive(Debug, thiserror::Error)]
#[error("the generated code is no Rust: {0}")]
pub struct NotRust(String);

/// Formats a file; `header` stands above the code, as it is.
pub(crate) fn format(header: &str, tokens: TokenStream) -> Result<String, NotRust> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| NotRust(error.to_string()))?;
    let code = prettyplease::unparse(&file);
    Ok(format!("{header}{}", spaced(&code)))
}

/// Puts a blank line between items, and between the functions of an `impl`.
fn spaced(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 20);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let Some(next) = lines.peek() else { break };
        if is_end(line, next) {
            text.push('\n');
        }
    }
    text
}

fn is_end(line: &str, next: &str) -> bool {
    let keyword = |line: &str| line.split(' ').take(2).find(|word| *word != "pub").unwrap_or_default().to_owned();
    match line {
        "}" | "    }" => !next.trim_start().starts_with('}') && !next.is_empty(),
        // The last call of a chain that an item ends with; tables may follow each other.
        line if line.starts_with("    .") && line.ends_with(';') => next.starts_with("/// ") || next.starts_with("#["),
        line if line.starts_with([' ', '/', '#']) => false,
        line if line.ends_with(';') => keyword(line) != keyword(next),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn items_are_apart() {
        let code = quote! {
            use a::A;
            use b::B;
            const X: u8 = 1;
            impl A { fn a() {} fn b() { if true { c() } } }
            struct B;
        };
        let text = format("//! Head.\n\n", code).unwrap();
        let expected = "//! Head.\n\nuse a::A;\nuse b::B;\n\nconst X: u8 = 1;\n\nimpl A {\n    fn a() {}\n    fn b() {\n        if true {\n            c()\n        }\n    }\n}\n\nstruct B;\n";
        assert_eq!(text, expected);
    }
}

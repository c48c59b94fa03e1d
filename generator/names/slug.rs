//! Titles → anchors, document text → file names.

use crate::output::is_device;

/// The anchor of a heading as Python-Markdown's table of contents makes it, with blanks kept apart: lower case, without
/// what is no letter, digit, `_`, `-` or blank, each blank a `-`.
pub(crate) fn anchor(title: &str) -> String {
    let kept: String = title
        .to_lowercase()
        .chars()
        .filter(|character| character.is_alphanumeric() || character.is_whitespace() || matches!(character, '_' | '-'))
        .collect();
    kept.trim().chars().map(|character| if character.is_whitespace() { '-' } else { character }).collect()
}

/// A file name, without its ending, from any text: ASCII letters, digits, `-`, `_` and inner dots; never empty, never
/// hidden, never a device, at most 100 characters. Different texts may give the same name.
pub(crate) fn file_stem(text: &str) -> String {
    let safe = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.');
    let stem: String = text.chars().take(100).map(|character| if safe(character) { character } else { '-' }).collect();
    let stem = stem.trim_matches(['.', '-']);
    match stem {
        "" => String::from("unnamed"),
        device if is_device(device) => format!("{device}_").replace('.', "-"),
        stem => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_keep_blanks_apart() {
        assert_eq!(anchor("Bind / unbind an offering"), "bind--unbind-an-offering");
        assert_eq!(anchor("Update a user's role"), "update-a-users-role");
        assert_eq!(anchor("List keys."), "list-keys");
    }

    #[test]
    fn file_names_are_safe() {
        let pairs = [
            ("identity-bridge", "identity-bridge"),
            ("../../x", "x"),
            ("a/b", "a-b"),
            ("con", "con_"),
            ("aux.md", "aux-md_"),
            ("", "unnamed"),
            ("..", "unnamed"),
            ("日本", "unnamed"),
            (".hidden", "hidden"),
        ];
        for (text, stem) in pairs {
            assert_eq!(file_stem(text), stem, "{text}");
        }
        assert_eq!(file_stem(&"x".repeat(5000)).len(), 100);
    }
}

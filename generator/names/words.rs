//! Small rules about words, as the published pages write them.

/// First letter upper case, the rest lower case: `openstack` → `Openstack`.
pub(crate) fn capitalize(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + &characters.as_str().to_lowercase()
}

/// Every letter behind something that is no letter is upper case, the others lower case: `v2api-x` → `V2Api-X`.
pub(crate) fn title_case(text: &str) -> String {
    let mut title = String::with_capacity(text.len());
    let mut inside = false;
    for character in text.chars() {
        if inside {
            title.extend(character.to_lowercase());
        } else {
            title.extend(character.to_uppercase());
        }
        inside = character.is_alphabetic();
    }
    title
}

/// `-`, `_` and `/` become blanks.
pub(crate) fn spaced(text: &str) -> String {
    text.replace(['-', '_', '/'], " ")
}

/// One of many: `policies` → `policy`, `statuses` → `status`, `databases` → `database`, `access` stays.
pub(crate) fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if word.ends_with("sses") || word.ends_with("uses") {
        return word[..word.len() - 2].to_owned();
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        assert_eq!(capitalize("openStack VM"), "Openstack vm");
        assert_eq!(title_case("aws sizes v2api o'neil"), "Aws Sizes V2Api O'Neil");
        assert_eq!(spaced("a-b_c/d"), "a b c d");
    }

    #[test]
    fn singulars() {
        let pairs = [
            ("policies", "policy"),
            ("ingresses", "ingress"),
            ("statuses", "status"),
            ("databases", "database"),
            ("access", "access"),
            ("keys", "key"),
            ("version", "version"),
        ];
        for (many, one) in pairs {
            assert_eq!(singular(many), one);
        }
    }
}

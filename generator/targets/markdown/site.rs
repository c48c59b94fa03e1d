//! Operations → pages: the site map.

use serde::Deserialize;

use crate::names::{capitalize, file_stem};

/// The map of a site (`site.yaml`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Site {
    /// In the order of the index page.
    pub categories: Vec<Category>,
}

/// A part of the site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its name on the index page.
    pub name: String,
    /// Its folder.
    pub slug: String,
    /// Its parts.
    pub sections: Vec<Section>,
}

/// A part of a category.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name on the index page.
    pub name: String,
    /// Its folder.
    pub slug: String,
    /// What page names lose at their beginning, if the key has it.
    #[serde(default)]
    pub strip: Option<String>,
    /// The page that the index links, in place of the first one that there is.
    #[serde(default)]
    pub link: Option<String>,
    /// The keys of its pages: an operation belongs to the key that is the longest beginning of its path, token by token.
    pub keys: Vec<String>,
}

/// A page: where it is, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageKey {
    /// The path without `.md`.
    pub(super) path: String,
    pub(super) title: String,
}

/// Finds the page of a path.
pub(super) struct Locator<'s> {
    prefix: &'s str,
    /// Tokens of a key, and its page; longest first.
    keys: Vec<(Vec<&'s str>, PageKey)>,
}

impl<'s> Locator<'s> {
    pub(super) fn new(site: &'s Site, prefix: &'s str) -> Self {
        let sections = site
            .categories
            .iter()
            .flat_map(|category| category.sections.iter().map(move |section| (category, section)));
        let mut keys: Vec<_> = sections
            .flat_map(|(category, section)| {
                section.keys.iter().map(move |key| (tokens(key).collect(), page(category, section, key)))
            })
            .collect();
        keys.sort_by_key(|(tokens, _): &(Vec<&str>, _)| std::cmp::Reverse(tokens.len()));
        Self { prefix, keys }
    }

    /// The page of an operation's path; one that no key fits goes to a page of its first segment.
    pub(super) fn page(&self, path: &str) -> PageKey {
        let Some(rest) = path.strip_prefix(self.prefix) else {
            let words = path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('{'));
            let words: Vec<&str> = words.map(|segment| segment.trim_start_matches('_')).collect();
            return uncategorized(UNCATEGORIZED, &words.join("-"));
        };
        let path: Vec<&str> = tokens(rest).collect();
        let found = self.keys.iter().find(|(key, _)| path.starts_with(key));
        found.map_or_else(
            || {
                let first = rest.split('/').find(|segment| !segment.is_empty()).unwrap_or_default();
                uncategorized(first, first)
            },
            |(_, page)| page.clone(),
        )
    }
}

const UNCATEGORIZED: &str = "uncategorized";

fn uncategorized(folder: &str, key: &str) -> PageKey {
    PageKey { path: format!("{UNCATEGORIZED}/{}/{}", file_stem(folder), file_stem(key)), title: title(key) }
}

/// The page of a key.
pub(super) fn page(category: &Category, section: &Section, key: &str) -> PageKey {
    let stripped = section.strip.as_deref().and_then(|strip| key.strip_prefix(strip)).unwrap_or(key);
    PageKey { path: format!("{}/{}/{}", category.slug, section.slug, stripped.replace('/', "-")), title: title(key) }
}

fn title(key: &str) -> String {
    let words: Vec<String> = key.replace(['-', '/'], " ").split_whitespace().map(capitalize).collect();
    words.join(" ")
}

fn tokens(path: &str) -> impl Iterator<Item = &str> {
    path.split(['/', '-']).filter(|token| !token.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let yaml = "
categories:
- name: Shop
  slug: shop
  sections:
  - {name: Orders, slug: orders, strip: shop-, keys: [shop-orders, chat, shop-order-items, admin/log]}
";
        serde_yaml::from_str(yaml).unwrap()
    }

    #[test]
    fn the_longest_beginning_wins() {
        let site = site();
        let locator = Locator::new(&site, "/api/");
        let path = |path: &str| locator.page(path).path;
        assert_eq!(path("/api/shop-orders/{uuid}/pay/"), "shop/orders/orders");
        assert_eq!(path("/api/shop-order-items/"), "shop/orders/order-items");
        assert_eq!(path("/api/chat-messages/"), "shop/orders/chat");
        assert_eq!(path("/api/admin/log/x/"), "shop/orders/admin-log");
        assert_eq!(path("/api/identity-bridge/stats/"), "uncategorized/identity-bridge/identity-bridge");
        assert_eq!(path("/_matrix/push/{id}/notify"), "uncategorized/uncategorized/matrix-push-notify");
        assert_eq!(path("/api/../../etc/"), "uncategorized/unnamed/unnamed");
    }

    #[test]
    fn titles_are_the_words_of_the_key() {
        let site = site();
        assert_eq!(Locator::new(&site, "/api/").page("/api/shop-orders/").title, "Shop Orders");
    }
}

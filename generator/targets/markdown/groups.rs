//! Operations of one page → its groups, by the action in their ids.

use indexmap::IndexMap;
use serde::Deserialize;

/// The groups of all pages (`page-groups.yaml`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Groups {
    /// The groups of a page that has none of its own.
    pub default: Vec<Group>,
    /// Groups of single pages, by path without `.md`; they take the place of the default ones.
    pub pages: IndexMap<String, Vec<Group>>,
}

/// A group of operations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its heading.
    pub name: String,
    /// The actions in it: `update` stands for `update` and for everything that begins with `update_`.
    pub actions: Vec<String>,
}

/// The group of operations that no other group has.
pub(super) const OTHER: &str = "Other Actions";

impl Groups {
    /// The groups of a page.
    pub(super) fn of_page(&self, page: &str) -> &[Group] {
        self.pages.get(page).unwrap_or(&self.default)
    }
}

/// The number of the group that an action belongs to: that of the longest pattern that fits, or behind the last.
pub(super) fn group_of(groups: &[Group], action: &str) -> usize {
    let fits =
        |pattern: &str| action.strip_prefix(pattern).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'));
    let patterns =
        groups.iter().enumerate().flat_map(|(index, group)| group.actions.iter().map(move |action| (index, action)));
    let mut best: Option<(usize, usize)> = None;
    for (index, pattern) in patterns.filter(|(_, pattern)| fits(pattern)) {
        if best.is_none_or(|(_, length)| pattern.len() > length) {
            best = Some((index, pattern.len()));
        }
    }
    best.map_or(groups.len(), |(index, _)| index)
}

/// The actions of operation ids: the tokens that are left without those with which all ids begin.
pub(super) fn actions(ids: &[&str]) -> Vec<String> {
    let tokens: Vec<Vec<&str>> = ids.iter().map(|id| id.split('_').collect()).collect();
    let first = tokens.first().map_or(&[][..], Vec::as_slice);
    let shared = tokens
        .iter()
        .fold(first.len(), |shared, tokens| tokens.iter().zip(first).take(shared).take_while(|(a, b)| a == b).count());
    tokens.iter().map(|tokens| tokens[shared..].join("_")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_lose_the_shared_beginning() {
        assert_eq!(actions(&["users_list", "users_me_retrieve"]), ["list", "me_retrieve"]);
        assert_eq!(actions(&["users_list"]), [""]);
        assert_eq!(actions(&["a_list", "b_list"]), ["a_list", "b_list"]);
    }

    #[test]
    fn the_longest_pattern_wins() {
        let group = |name: &str, actions: &[&str]| Group {
            name: name.to_owned(),
            actions: actions.iter().map(|action| (*action).to_owned()).collect(),
        };
        let groups = [group("a", &["update", "list"]), group("b", &["update_user"])];
        assert_eq!(group_of(&groups, "update"), 0);
        assert_eq!(group_of(&groups, "update_actions"), 0);
        assert_eq!(group_of(&groups, "update_user"), 1);
        assert_eq!(group_of(&groups, "updates"), 2);
    }
}

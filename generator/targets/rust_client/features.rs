//! Tags → groups: the Cargo features of a client.
//!
//! crates.io allows 300 features, and an API may have more tags. A group is the first word of its tags; words of few
//! tags stay groups of their own, since a user looks for them.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, TypeId};
use crate::names::file_stem;

/// The features of a client.
#[derive(Debug)]
pub(super) struct Features {
    /// The group of each resource, in their order.
    groups: Vec<String>,
}

/// Most features of one crate (the limit of crates.io), less those that are no groups.
const MAX_GROUPS: usize = 280;

/// Features that are no groups.
const TAKEN: &[&str] = &["default", "blocking", "gzip", "http2", "rustls", "tracing"];

impl Features {
    pub(super) fn new(api: &Api) -> Self {
        let group = |tag: &str| {
            let word = tag.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or("other");
            let name = file_stem(&word.to_lowercase()).replace('.', "-");
            if TAKEN.contains(&name.as_str()) { format!("{name}-api") } else { name }
        };
        let groups: Vec<String> = api.resources.iter().map(|resource| group(resource.tag.as_str())).collect();
        let distinct: BTreeSet<&String> = groups.iter().collect();
        if distinct.len() <= MAX_GROUPS {
            return Self { groups };
        }
        // Beyond the limit, what comes late in the alphabet shares a group.
        let kept: BTreeSet<String> = distinct.into_iter().take(MAX_GROUPS - 1).cloned().collect();
        let shared = |group: String| if kept.contains(&group) { group } else { String::from("other") };
        Self { groups: groups.into_iter().map(shared).collect() }
    }

    /// The group of a resource.
    pub(super) fn of(&self, resource: usize) -> &str {
        &self.groups[resource]
    }

    /// All groups, sorted.
    pub(super) fn all(&self) -> BTreeSet<&str> {
        self.groups.iter().map(String::as_str).collect()
    }
}

/// Where a type is defined.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// With the types of one resource.
    Resource(usize),
    /// With the types that several resources of these groups share.
    Groups(BTreeSet<String>),
}

impl Home {
    /// The groups whose features compile what is defined here.
    pub(super) fn groups<'h>(&'h self, features: &'h Features) -> Vec<&'h str> {
        match self {
            Self::Resource(resource) => vec![features.of(*resource)],
            Self::Groups(groups) => groups.iter().map(String::as_str).collect(),
        }
    }
}

/// Finds the home of each type from the resources that need it.
pub(super) fn homes(features: &Features, needs: &[BTreeSet<TypeId>]) -> BTreeMap<TypeId, Home> {
    let mut users: BTreeMap<TypeId, Vec<usize>> = BTreeMap::new();
    for (resource, types) in needs.iter().enumerate() {
        for id in types {
            users.entry(*id).or_default().push(resource);
        }
    }
    let home = |users: Vec<usize>| match users.as_slice() {
        [only] => Home::Resource(*only),
        users => Home::Groups(users.iter().map(|user| features.of(*user).to_owned()).collect()),
    };
    users.into_iter().map(|(id, users)| (id, home(users))).collect()
}

//! Objects and lists.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::equal::canonical;
use super::validate::{Step, Validator};
use super::{Additional, Array, Member, Object};
use crate::runtime::json::Mismatch;

impl Validator<'_> {
    pub(super) fn object(&mut self, object: &Object) -> Result<(), Mismatch> {
        if self.found() != "object" {
            let found = self.found();
            return self.wrong_type(format!("Invalid data. Expected a dictionary, but got {found}."));
        }
        let mut seen = Seen::default();
        let (mut next, mut count) = (0, 0);
        let mut walk = self.d.open(b'{')?;
        while let Some(key) = self.d.next_key(&mut walk) {
            count += 1;
            let name = key.name();
            let Some(index) = find(object.members, next, &name) else {
                self.additional(object.additional, name)?;
                continue;
            };
            let (name, presence, schema) = object.members[index];
            self.path.push(Step::Name(Cow::Borrowed(name)));
            self.value(schema, presence.is_nullable())?;
            self.path.pop();
            seen.insert(index);
            next = index + 1;
        }
        self.d.leave()?;
        self.missing(object.members, &seen);
        self.count("Properties", count, object.min_members, object.max_members);
        Ok(())
    }

    fn missing(&mut self, members: &[Member], seen: &Seen) {
        for (index, (name, presence, _)) in members.iter().enumerate() {
            if presence.is_required(self.direction) && !seen.contains(index) {
                self.path.push(Step::Name(Cow::Borrowed(name)));
                self.fault("required", "This field is required.");
                self.path.pop();
            }
        }
    }

    fn additional(&mut self, additional: Additional, name: Cow<'_, str>) -> Result<(), Mismatch> {
        let Additional::Any = additional else {
            self.path.push(Step::Name(Cow::Owned(name.into_owned())));
            let walked = if let Additional::Of(schema) = additional {
                self.value(schema, schema.nullable)
            } else {
                self.fault("additionalProperties", "This field is not allowed.");
                self.d.skip()
            };
            self.path.pop();
            return walked;
        };
        self.d.skip()
    }

    pub(super) fn array(&mut self, array: &Array) -> Result<(), Mismatch> {
        if self.found() != "array" {
            let found = self.found();
            return self.wrong_type(format!("Expected a list of items but got type \"{found}\"."));
        }
        let mut texts = BTreeSet::new();
        let mut repeated = false;
        let mut count = 0;
        let mut walk = self.d.open(b'[')?;
        while self.d.next_item(&mut walk) {
            let mark = self.d.mark();
            self.path.push(Step::Index(count));
            self.value(array.items, array.items.nullable)?;
            self.path.pop();
            count += 1;
            repeated |= array.unique && !texts.insert(canonical(self.d.since(mark)));
        }
        self.d.leave()?;
        if repeated {
            self.fault("uniqueItems", "Ensure that there are no equal elements.");
        }
        self.count("Items", count, array.min_items, array.max_items);
        Ok(())
    }

    fn count(&mut self, what: &str, count: usize, least: u32, most: u32) {
        if count < least as usize {
            let code = if what == "Items" { "minItems" } else { "minProperties" };
            self.fault(code, format!("Ensure this field has at least {least} elements."));
        }
        if count > most as usize {
            let code = if what == "Items" { "maxItems" } else { "maxProperties" };
            self.fault(code, format!("Ensure this field has no more than {most} elements."));
        }
    }
}

/// The member of a name; it is most often the one after the last.
fn find(members: &[Member], next: usize, name: &str) -> Option<usize> {
    let next = next.min(members.len());
    let is_it = |member: &Member| member.0 == name;
    let behind = members[next..].iter().position(is_it).map(|at| at + next);
    behind.or_else(|| members[..next].iter().position(is_it))
}

/// Which members have been seen.
#[derive(Default)]
struct Seen {
    first: [u64; 4],
    more: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        match self.first.get_mut(index / 64) {
            Some(word) => *word |= 1 << (index % 64),
            None => self.more.push(index),
        }
    }

    fn contains(&self, index: usize) -> bool {
        match self.first.get(index / 64) {
            Some(word) => word & (1 << (index % 64)) != 0,
            None => self.more.contains(&index),
        }
    }
}

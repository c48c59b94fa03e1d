//! What is wrong with a request as Django REST framework writes it: messages by the names of members, one object in the
//! other.

use super::json::{Encode, Encoder, Member};
use super::violation::{Place, Violation};

/// The name under which what is wrong with an object as a whole stands.
const NON_FIELD: &str = "non_field_errors";

/// What is wrong with a value, and with its members.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    own: Vec<String>,
    members: Vec<(String, Self)>,
}

impl Messages {
    /// The messages of violations, in their order.
    pub(crate) fn of(violations: &[Violation]) -> Self {
        let mut root = Self::default();
        for violation in violations {
            let (name, pointer) = match &violation.place {
                Place::Body(pointer) => (None, pointer),
                Place::Parameter(_, name, pointer) => (Some((*name).to_owned()), pointer),
            };
            let steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
            let node = name.into_iter().chain(steps).fold(&mut root, Self::member);
            node.own.push(violation.message.clone());
        }
        // The whole is an object, even if nothing is wrong with its members.
        if !root.own.is_empty() {
            let own = std::mem::take(&mut root.own);
            root.members.insert(0, (NON_FIELD.to_owned(), Self { own, members: Vec::new() }));
        }
        root
    }

    fn member(&mut self, name: String) -> &mut Self {
        let index = self.members.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
            self.members.push((name, Self::default()));
            self.members.len() - 1
        });
        &mut self.members[index].1
    }
}

impl Encode for Messages {
    fn encode(&self, e: &mut Encoder) {
        if self.members.is_empty() {
            return self.own.encode(e);
        }
        let own = (!self.own.is_empty()).then_some(&self.own);
        let own = own.iter().map(|own| (NON_FIELD, own as &dyn Encode));
        let members = self.members.iter().map(|(name, node)| -> Member<'_> { (name, node) });
        e.members(&mut own.chain(members));
    }
}

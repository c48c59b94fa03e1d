//! Requests for resources → answers from what is kept of them.

use serde_json::Value;

use super::answer::{documents_not_found, expected, is_count, made, not_found, reply};
use super::overlay::{Known, id_member, list_of, object_of, read, shown};
use super::resource::{Resource, Role, id_text};
use super::seed::Seed;
use super::store::{Presence, Store};
use super::value::{another, fits, value};
use super::{Asked, Mocking};
use crate::runtime::operation::{Documented, Operation};
use crate::runtime::query::{Plus, decode};
use crate::runtime::rejection::Rejection;
use crate::runtime::reply::Reply;
use crate::runtime::schema::{Kind, Schema};

type Answer = Result<Reply, Rejection>;

/// How many items a page has, if the caller does not say.
const PAGE_SIZE: usize = 10;
/// With how many items a collection begins.
const BEGINNING: usize = 3;

/// A collection: its path, and what its items are.
struct Collection<'a> {
    path: String,
    seed: Seed,
    resource: &'a Resource,
}

impl Mocking {
    /// The answer to a request for a resource, or for something of one that is not there.
    pub(super) fn kept(&self, asked: &Asked) -> Option<Answer> {
        let operation = asked.operation;
        let path = asked.parts.uri.path().trim_matches('/');
        let segments: Vec<String> = path.split('/').map(|segment| decode(segment, Plus::Plus)).collect();
        for (length, resource) in self.roles.ancestors.get(operation.id).into_iter().flatten() {
            let (id, collection) = segments.get(..*length)?.split_last()?;
            let presence = self.work(&self.collection(collection, resource), |store| store.presence(id));
            if let Some(missing) = self.missing(operation, presence) {
                return Some(missing);
            }
        }
        let (role, resource) = self.roles.roles.get(operation.id)?;
        let documented = expected(operation)?;
        Some(match role {
            Role::List => self.list(asked, documented, &self.collection(&segments, resource)),
            Role::Create => self.create(asked, documented, &self.collection(&segments, resource)),
            Role::Retrieve | Role::Replace | Role::Change | Role::Destroy => {
                let (id, collection) = segments.split_last()?;
                self.item(asked, documented, *role, &self.collection(collection, resource), id)
            }
        })
    }

    fn collection<'a>(&self, segments: &[String], resource: &'a Resource) -> Collection<'a> {
        let path = segments.join("/");
        Collection { seed: self.seed.with(&path), path, resource }
    }

    fn work<T>(&self, collection: &Collection<'_>, work: impl FnOnce(&mut Store) -> T) -> T {
        self.stores.with(&collection.path, || collection.beginning(), work)
    }

    /// 404 for what was deleted, and for what was never there, if the document knows of that.
    fn missing(&self, operation: &'static Operation, presence: Presence) -> Option<Answer> {
        let is_missing = match presence {
            Presence::There => false,
            Presence::Deleted => true,
            Presence::Unknown => documents_not_found(operation),
        };
        is_missing.then(|| not_found(operation, self.errors, self.seed.with(operation.id)))
    }

    fn create(&self, asked: &Asked, documented: &'static Documented, collection: &Collection<'_>) -> Answer {
        let known = sent(asked);
        let id = self.work(collection, |store| {
            let id = collection.id_of(&known).or_else(|| collection.new_id(store));
            if let Some(id) = &id {
                store.put(id, known.clone());
            }
            id
        });
        match id {
            Some(id) => one(asked, documented, collection, &id, &known),
            None => self.plain(asked),
        }
    }

    fn item(
        &self,
        asked: &Asked,
        documented: &'static Documented,
        role: Role,
        collection: &Collection<'_>,
        id: &str,
    ) -> Answer {
        let operation = asked.operation;
        let presence = self.work(collection, |store| store.presence(id));
        if let Some(missing) = self.missing(operation, presence) {
            return missing;
        }
        let known = self.work(collection, |store| {
            let mut known = store.get(id).cloned().unwrap_or_default();
            match role {
                Role::Replace => known = sent(asked),
                Role::Change => known.extend(sent(asked)),
                Role::Destroy => store.remove(id),
                Role::List | Role::Create | Role::Retrieve => {}
            }
            if matches!(role, Role::Replace | Role::Change) {
                store.put(id, known.clone());
            }
            known
        });
        one(asked, documented, collection, id, &known)
    }

    fn list(&self, asked: &Asked, documented: &'static Documented, collection: &Collection<'_>) -> Answer {
        let Some((schema, (member, array))) = documented.body.and_then(|schema| Some((schema, list_of(schema)?)))
        else {
            return self.plain(asked);
        };
        let (skipped, most) = page(&asked.parameters);
        let (total, items) = self.work(collection, |store| {
            let items: Vec<_> = store.items.iter().skip(skipped).take(most).cloned().collect();
            (store.items.len(), items)
        });
        let items = items.iter().filter_map(|(id, known)| collection.shown(array.items, id, known)).collect();
        let body = match member {
            None => Value::Array(items),
            Some(member) => {
                let made = made(asked.operation, schema, collection.seed)?;
                envelope(schema, made, member, Value::Array(items), total)
            }
        };
        let body = if fits(schema, &body) { body } else { made(asked.operation, schema, collection.seed)? };
        Ok(reply(documented, Some(body), collection.seed, Some(total)))
    }
}

impl Collection<'_> {
    /// The ids of the items that a collection begins with: that of the document's example is one of them.
    fn beginning(&self) -> Vec<String> {
        let example = value(self.resource.text, self.seed);
        let example = example.filter(|_| !self.resource.text.example.is_empty());
        let made = (0..BEGINNING).map(|index| another(self.resource.id, self.seed.with("beginning").at(index)));
        let mut ids: Vec<String> = Vec::new();
        for id in example.into_iter().chain(made.flatten()).filter_map(|value| id_text(&value)) {
            if ids.len() < BEGINNING && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The id that a caller chose.
    fn id_of(&self, known: &Known) -> Option<String> {
        let id = id_text(known.get(self.resource.parameter)?)?;
        read(self.resource.text, &id).is_some_and(|value| fits(self.resource.text, &value)).then_some(id)
    }

    /// An id that no item has had.
    fn new_id(&self, store: &mut Store) -> Option<String> {
        for _ in 0..100 {
            store.created += 1;
            let id = another(self.resource.id, self.seed.with("created").at(store.created));
            let id = id.as_ref().and_then(id_text)?;
            if store.presence(&id) == Presence::Unknown {
                return Some(id);
            }
        }
        None
    }

    /// An item as a schema shows it.
    fn shown(&self, schema: &'static Schema, id: &str, known: &Known) -> Option<Value> {
        let mut known = known.clone();
        let member = object_of(schema).and_then(|object| id_member(object, self.resource.parameter));
        if let Some((name, _, schema)) = member
            && let Some(value) = read(schema, id)
        {
            known.insert((*name).to_owned(), value);
        }
        shown(schema, self.seed.with(id), &known)
    }
}

/// An answer about one item.
fn one(asked: &Asked, documented: &'static Documented, collection: &Collection<'_>, id: &str, known: &Known) -> Answer {
    let seed = collection.seed.with(id);
    let body = match documented.body {
        Some(schema) => match collection.shown(schema, id, known) {
            Some(body) => Some(body),
            None => Some(made(asked.operation, schema, seed)?),
        },
        None => None,
    };
    Ok(reply(documented, body, seed, None))
}

/// The members of the object that the caller sent.
fn sent(asked: &Asked) -> Known {
    let body = asked.body.as_ref().and_then(|bytes| serde_json::from_slice(bytes).ok());
    if let Some(Value::Object(members)) = body { members } else { Known::new() }
}

/// How many items are before the page that the caller wants, and how many are on it.
fn page(parameters: &str) -> (usize, usize) {
    let parameters: Value = serde_json::from_str(parameters).unwrap_or_default();
    let number = |names: &[&str]| {
        let found = names.iter().find_map(|name| parameters.get(name)?.as_u64());
        found.and_then(|number| usize::try_from(number).ok())
    };
    let size = number(&["page_size", "pageSize", "per_page", "perPage", "limit"]).unwrap_or(PAGE_SIZE);
    let before = number(&["page"]).map_or(0, |page| page.saturating_sub(1).saturating_mul(size));
    (number(&["offset", "skip"]).unwrap_or(before), size)
}

/// An object around a list.
fn envelope(schema: &Schema, mut made: Value, list: &str, items: Value, total: usize) -> Value {
    let (Kind::Object(object), Some(members)) = (&schema.kind, made.as_object_mut()) else { return made };
    members.insert(list.to_owned(), items);
    for (name, presence, schema) in object.members {
        let is_number = matches!(schema.kind, Kind::Integer(_));
        if is_number && is_count(name) && members.contains_key(*name) {
            members.insert((*name).to_owned(), Value::from(total));
        } else if matches!(*name, "next" | "previous") && (presence.is_nullable() || schema.nullable) {
            members.insert((*name).to_owned(), Value::Null);
        }
    }
    made
}

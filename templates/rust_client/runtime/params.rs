//! Values that go into a path, a query, a header or a cookie.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde_json::Value;

use super::json::{Encode, Encoder};

/// A value that can be a parameter.
pub trait Param {
    /// Adds the texts of the value: none when it is left out, several of a list.
    fn values(&self, out: &mut Values);
}

/// The texts of a parameter's value.
#[derive(Debug, Default)]
pub struct Values {
    /// Of a member of an object, its name.
    pub(crate) items: Vec<(Option<String>, String)>,
    /// Whether reserved characters stay as they are.
    pub(crate) is_reserved: bool,
}

impl Values {
    /// The texts of `value`.
    pub(crate) fn of(value: &dyn Param) -> Self {
        let mut values = Self::default();
        value.values(&mut values);
        values
    }

    /// Adds a text.
    pub fn one(&mut self, value: &dyn Display) {
        self.items.push((None, value.to_string()));
    }

    /// Adds the items of a list.
    pub fn list(&mut self, items: &mut dyn Iterator<Item = &dyn Param>) {
        items.for_each(|item| item.values(self));
    }

    /// Adds the members of an object.
    pub fn members(&mut self, members: &mut dyn Iterator<Item = (&str, &dyn Param)>) {
        for (name, value) in members {
            let start = self.items.len();
            value.values(self);
            self.items[start..].iter_mut().for_each(|item| item.0 = Some(name.to_owned()));
        }
    }
}

macro_rules! displayed {
    ($($type:ty)*) => {$(
        impl Param for $type {
            fn values(&self, out: &mut Values) {
                out.one(&self);
            }
        }
    )*};
}

displayed! { bool i32 i64 u32 u64 f64 String str IpAddr Ipv4Addr Ipv6Addr }

impl<T: Param + ?Sized> Param for &T {
    fn values(&self, out: &mut Values) {
        T::values(self, out);
    }
}

impl<T: Param> Param for Option<T> {
    fn values(&self, out: &mut Values) {
        if let Some(value) = self {
            value.values(out);
        }
    }
}

impl<T: Param> Param for Vec<T> {
    fn values(&self, out: &mut Values) {
        self.as_slice().values(out);
    }
}

impl<T: Param> Param for [T] {
    fn values(&self, out: &mut Values) {
        out.list(&mut self.iter().map(|item| item as &dyn Param));
    }
}

impl<T: Param> Param for BTreeMap<String, T> {
    fn values(&self, out: &mut Values) {
        out.members(&mut self.iter().map(|(name, value)| (name.as_str(), value as &dyn Param)));
    }
}

/// A query parameter whose reserved characters stay as they are (`allowReserved`).
pub struct Reserved<'a>(pub &'a dyn Param);

impl Param for Reserved<'_> {
    fn values(&self, out: &mut Values) {
        out.is_reserved = true;
        self.0.values(out);
    }
}

/// An object that is written by its fields.
#[derive(Debug)]
pub struct Object(Value);

impl Object {
    /// The object that `value` is as JSON.
    #[must_use]
    pub fn of(value: &dyn Encode) -> Self {
        Self(serde_json::from_slice(&Encoder::json(value)).unwrap_or_default())
    }
}

impl Param for Object {
    fn values(&self, out: &mut Values) {
        let members = self.0.as_object().into_iter().flatten();
        out.members(&mut members.map(|(name, value)| (name.as_str(), value as &dyn Param)));
    }
}

/// Free-form JSON: null is left out, and what is neither text nor number is JSON.
impl Param for Value {
    fn values(&self, out: &mut Values) {
        match self {
            Self::Null => {}
            Self::String(text) => out.one(text),
            Self::Array(items) => out.list(&mut items.iter().map(|item| item as &dyn Param)),
            Self::Bool(_) | Self::Number(_) | Self::Object(_) => out.one(self),
        }
    }
}

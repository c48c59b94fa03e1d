//! The writer: Rust values → a JSON text.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::text;

/// A type that can be written as JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, e: &mut Encoder);

    /// Whether an object leaves this member out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A member of an object: its name and its value.
pub type Member<'a> = (&'a str, &'a dyn Encode);

/// Writes values, one after the other.
#[derive(Debug, Default)]
pub struct Encoder {
    out: Vec<u8>,
}

impl Encoder {
    /// The JSON text of `value`.
    #[must_use]
    pub fn json(value: &dyn Encode) -> Vec<u8> {
        let mut e = Self { out: Vec::with_capacity(256) };
        value.encode(&mut e);
        e.out
    }

    /// Writes an object; members that are absent are left out.
    pub fn object(&mut self, members: &[Member<'_>]) {
        self.members(&mut members.iter().copied());
    }

    /// Writes an object that holds the members of `rest` too, unless they are among `members`.
    pub fn open_object<T: Encode>(&mut self, members: &[Member<'_>], rest: &BTreeMap<String, T>) {
        let is_extra = |name: &str| members.iter().all(|member| member.0 != name);
        let rest = rest.iter().filter(|(name, _)| is_extra(name));
        let rest = rest.map(|(name, value)| (name.as_str(), value as &dyn Encode));
        self.members(&mut members.iter().copied().chain(rest));
    }

    /// Writes an object of any number of members.
    pub fn members(&mut self, members: &mut dyn Iterator<Item = Member<'_>>) {
        let mut separator = b'{';
        for (name, value) in members.filter(|(_, value)| !value.is_absent()) {
            self.out.push(separator);
            text::write(&mut self.out, name);
            self.out.push(b':');
            value.encode(self);
            separator = b',';
        }
        if separator == b'{' {
            self.out.push(b'{');
        }
        self.out.push(b'}');
    }

    /// Writes an array.
    pub fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        let mut separator = b'[';
        for item in items {
            self.out.push(separator);
            item.encode(self);
            separator = b',';
        }
        if separator == b'[' {
            self.out.push(b'[');
        }
        self.out.push(b']');
    }

    /// Writes a string.
    pub fn string(&mut self, value: &str) {
        text::write(&mut self.out, value);
    }

    /// Writes a string that is displayed.
    pub fn display(&mut self, value: &dyn Display) {
        self.string(&value.to_string());
    }

    /// Writes null.
    pub fn null(&mut self) {
        self.raw("null");
    }

    /// Writes what is JSON already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes a number that is displayed.
    fn number(&mut self, value: &dyn Display) {
        // Writing to a vector does not fail.
        let _ = write!(self.out, "{value}");
    }
}

/// A member that is always there: null stands for `None`.
#[derive(Debug)]
pub struct Nullable<'a, T>(pub &'a Option<T>);

impl<T: Encode> Encode for Nullable<'_, T> {
    fn encode(&self, e: &mut Encoder) {
        self.0.encode(e);
    }
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Encode for $type {
            fn encode(&self, e: &mut Encoder) {
                e.number(self);
            }
        }
    )*};
}

macro_rules! texts {
    ($($type:ty)*) => {$(
        impl Encode for $type {
            fn encode(&self, e: &mut Encoder) {
                e.display(self);
            }
        }
    )*};
}

numbers! { bool i32 i64 u32 u64 }
texts! { IpAddr Ipv4Addr Ipv6Addr }

impl Encode for f64 {
    /// JSON has no number for infinity and NaN: they are null.
    fn encode(&self, e: &mut Encoder) {
        if self.is_finite() { e.number(&serde_json::json!(self)) } else { e.null() }
    }
}

impl Encode for str {
    fn encode(&self, e: &mut Encoder) {
        e.string(self);
    }
}

impl Encode for String {
    fn encode(&self, e: &mut Encoder) {
        e.string(self);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, e: &mut Encoder) {
        T::encode(self, e);
    }

    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, e: &mut Encoder) {
        T::encode(self, e);
    }
}

/// As a member of an object, `None` is left out; elsewhere it is null.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, e: &mut Encoder) {
        match self {
            Some(value) => value.encode(e),
            None => e.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, e: &mut Encoder) {
        self.as_slice().encode(e);
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, e: &mut Encoder) {
        e.array(&mut self.iter().map(|item| item as &dyn Encode));
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, e: &mut Encoder) {
        e.members(&mut self.iter().map(|(name, value)| (name.as_str(), value as &dyn Encode)));
    }
}

//! The writer: Rust values → a JSON text, or the parts of a form.

use std::collections::BTreeMap;
use std::fmt::{Display, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::text;
use crate::runtime::file::File;

/// A type that can be written as JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, e: &mut Encoder);

    /// Whether an object leaves this member out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Adds the files that the value holds; those are sent as parts of a multipart body.
    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        let _ = found;
    }
}

/// A member of an object: its name and its value.
pub type Member<'a> = (&'a str, &'a dyn Encode);

/// Writes values, one after the other.
#[derive(Debug, Default)]
pub struct Encoder {
    out: Vec<u8>,
    form: Option<Vec<FormMember>>,
}

/// A member of the outermost object, for a form.
#[derive(Debug)]
pub(crate) struct FormMember {
    pub(crate) name: String,
    pub(crate) json: Vec<u8>,
    pub(crate) files: Vec<File>,
}

impl Encoder {
    /// The JSON text of `value`.
    #[must_use]
    pub fn json(value: &dyn Encode) -> Vec<u8> {
        let mut e = Self::default();
        value.encode(&mut e);
        e.out
    }

    /// The members of `value`, which is an object, for a form.
    pub(crate) fn form(value: &dyn Encode) -> Vec<FormMember> {
        let mut e = Self { out: Vec::new(), form: Some(Vec::new()) };
        value.encode(&mut e);
        e.form.unwrap_or_default()
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
        let present = &mut members.filter(|(_, value)| !value.is_absent());
        if let Some(form) = &mut self.form {
            form.extend(present.map(|(name, value)| FormMember::new(name, value)));
            return;
        }
        let mut separator = b'{';
        for (name, value) in present {
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
        let mut digits = String::new();
        // Writing to a string does not fail.
        let _ = write!(digits, "{value}");
        self.raw(&digits);
    }
}

impl FormMember {
    fn new(name: &str, value: &dyn Encode) -> Self {
        let mut files = Vec::new();
        value.files(&mut files);
        let files: Vec<File> = files.into_iter().cloned().collect();
        let json = if files.is_empty() { Encoder::json(value) } else { Vec::new() };
        Self { name: name.to_owned(), json, files }
    }
}

/// A member that is written as null when it is `None`, not left out.
pub struct Nullable<'a>(pub &'a dyn Encode);

impl Encode for Nullable<'_> {
    fn encode(&self, e: &mut Encoder) {
        self.0.encode(e);
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.0.files(found);
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

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        T::files(self, found);
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, e: &mut Encoder) {
        T::encode(self, e);
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        T::files(self, found);
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

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.iter().for_each(|value| value.files(found));
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, e: &mut Encoder) {
        self.as_slice().encode(e);
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.as_slice().files(found);
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, e: &mut Encoder) {
        e.array(&mut self.iter().map(|item| item as &dyn Encode));
    }

    fn files<'a>(&'a self, found: &mut Vec<&'a File>) {
        self.iter().for_each(|item| item.files(found));
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, e: &mut Encoder) {
        e.members(&mut self.iter().map(|(name, value)| (name.as_str(), value as &dyn Encode)));
    }
}

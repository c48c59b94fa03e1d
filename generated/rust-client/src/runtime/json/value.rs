//! Free-form JSON: `serde_json::Value`.

use serde_json::{Map, Number, Value};

use super::decoder::{Decode, Decoder, Mismatch, Step};
use super::encoder::{Encode, Encoder};
use super::number;
use crate::runtime::drift::DriftKind;

impl Decode for Value {
    const EXPECTED: &'static str = "any value";

    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        match d.peek() {
            b'"' => d.string().map(|text| Self::String(text.into_owned())),
            b'{' => d.value_object(),
            b'[' => d.value_array(),
            b'-' | b'0'..=b'9' => d.value_number(),
            _ if d.take_word("null") => Ok(Self::Null),
            _ if d.take_word("true") => Ok(Self::Bool(true)),
            _ if d.take_word("false") => Ok(Self::Bool(false)),
            _ => Err(d.broken("no JSON value")),
        }
    }
}

impl Decoder<'_> {
    fn value_object(&mut self) -> Result<Value, Mismatch> {
        let mut members = Map::new();
        let mut walk = self.open(b'{')?;
        while let Some(key) = self.next_key(&mut walk) {
            self.step(key.step());
            members.insert(key.name().into_owned(), Value::decode(self)?);
        }
        self.leave()?;
        Ok(Value::Object(members))
    }

    fn value_array(&mut self) -> Result<Value, Mismatch> {
        let mut items = Vec::new();
        let mut walk = self.open(b'[')?;
        while self.next_item(&mut walk) {
            self.step(Step::Index(items.len()));
            items.push(Value::decode(self)?);
        }
        self.leave()?;
        Ok(Value::Array(items))
    }

    /// An integer that a `Value` cannot hold becomes a float; if that rounds, it is reported.
    fn value_number(&mut self) -> Result<Value, Mismatch> {
        let mark = self.mark();
        let text = self.raw_number()?;
        if let Ok(number) = text.parse::<i64>() {
            return Ok(Value::from(number));
        }
        if let Ok(number) = text.parse::<u64>() {
            return Ok(Value::from(number));
        }
        let float: f64 = text.parse().map_err(|_| Mismatch)?;
        let number = Number::from_f64(float).ok_or(Mismatch)?;
        if !text.contains(['.', 'e', 'E']) && !number::is_exact(text, float) {
            self.report_rounded(mark);
        }
        Ok(Value::Number(number))
    }

    #[cold]
    fn report_rounded(&mut self, mark: super::Mark) {
        self.report(DriftKind::Rounded, "number of at most 64 bits", mark);
    }
}

/// Whether a JSON text is one of these, as values.
pub(super) fn lists(listed: &[&str], json: &[u8]) -> bool {
    let value = |json: &[u8]| serde_json::from_slice::<Value>(json).unwrap_or_default();
    let is_it = |text: &&str| text.as_bytes() == json || is_same(&value(text.as_bytes()), &value(json));
    listed.iter().any(is_it)
}

/// Whether two values are one to JSON Schema: 1 and 1.0 are.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| is_same(a, b)))
        }
        _ => a == b,
    }
}

impl Encode for Value {
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Null => e.null(),
            Self::Bool(value) => value.encode(e),
            Self::Number(number) => e.raw(&number.to_string()),
            Self::String(text) => e.string(text),
            Self::Array(items) => e.array(&mut items.iter().map(|item| item as &dyn Encode)),
            Self::Object(members) => {
                e.members(&mut members.iter().map(|(name, value)| (name.as_str(), value as &dyn Encode)));
            }
        }
    }
}

//! Unions: one with a tag, and one without.

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch};
use crate::runtime::schema::{self, Additional, Kind, Pattern, Presence as P, Schema};

/// How an order is paid: one of two, told apart by `kind`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Payment {
    /// By card.
    Card(Card),
    /// By invoice.
    Invoice(Invoice),
}

impl Decode for Payment {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        match d.tag("kind").as_deref() {
            Some("card") => Card::decode(d).map(Self::Card),
            Some("invoice") => Invoice::decode(d).map(Self::Invoice),
            _ => Err(Mismatch),
        }
    }
}

impl Encode for Payment {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Card(value) => value.encode(e),
            Self::Invoice(value) => value.encode(e),
        }
    }
}

pub(crate) static PAYMENT: Schema = Schema::new(Kind::Tagged("kind", &[("card", &CARD), ("invoice", &INVOICE)]));

/// A card.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Card {
    /// Which kind it is.
    pub kind: String,
    /// The last digits.
    pub digits: String,
}

impl Card {
    /// With what is required.
    #[inline]
    pub fn new(kind: impl Into<String>, digits: impl Into<String>) -> Self {
        Self { kind: kind.into(), digits: digits.into() }
    }
}

impl Decode for Card {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { kind: o.take("kind")?, digits: o.take("digits")? })
    }
}

impl Encode for Card {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("kind", &self.kind), ("digits", &self.digits)]);
    }
}

pub(crate) static CARD: Schema = Schema::object(&[
    ("kind", P::Required, &schema::STRING),
    ("digits", P::Required, &Schema::string().pattern(&DIGITS)),
])
.additional(Additional::Forbidden);

static DIGITS: Pattern = Pattern::new(r"^\d{4}$");

/// An invoice.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Invoice {
    /// Which kind it is.
    pub kind: String,
    /// The number: a text or a number.
    pub number: TextOrNumber,
}

impl Decode for Invoice {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { kind: o.take("kind")?, number: o.take("number")? })
    }
}

impl Encode for Invoice {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("kind", &self.kind), ("number", &self.number)]);
    }
}

pub(crate) static INVOICE: Schema =
    Schema::object(&[("kind", P::Required, &schema::STRING), ("number", P::Required, &TEXT_OR_NUMBER)]);

/// A text or a number: one of two that nothing tells apart but their shapes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TextOrNumber {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

impl Decode for TextOrNumber {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.one_of(&[
            (&schema::STRING, |d| String::decode(d).map(Self::Text)),
            (&schema::NUMBER, |d| f64::decode(d).map(Self::Number)),
        ])
    }
}

impl Encode for TextOrNumber {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Text(value) => value.encode(e),
            Self::Number(value) => value.encode(e),
        }
    }
}

pub(crate) static TEXT_OR_NUMBER: Schema = Schema::new(Kind::OneOf(&[&schema::STRING, &schema::NUMBER]));

//! Limits of values → calls that build them into a schema.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Number;

use super::patterns::Patterns;
use crate::ir::{Constraints, Format, JsonType, Scalar};

/// The schema of a single value, as a value.
pub(super) fn scalar(scalar: &Scalar, limits: &Constraints, patterns: &Patterns) -> TokenStream {
    let limits = calls(scalar, limits, patterns);
    match scalar.json_type {
        JsonType::String if scalar.format == Some(Format::Binary) => quote!(Schema::new(schema::Kind::File)),
        JsonType::String => {
            let format =
                scalar.format.as_ref().and_then(checked).map(|format| quote!(.format(schema::Format::#format)));
            quote!(Schema::string() #format #limits)
        }
        JsonType::Integer => quote!(Schema::integer() #limits),
        JsonType::Number => quote!(Schema::number() #limits),
        JsonType::Boolean => quote!(Schema::new(schema::Kind::Boolean)),
        JsonType::Array | JsonType::Object => quote!(Schema::new(schema::Kind::Any)),
    }
}

/// The `static` of the runtime that is the same.
pub(super) fn known(scalar: &Scalar, limits: &Constraints, patterns: &Patterns) -> Option<TokenStream> {
    if scalar.json_type == JsonType::Integer && ends(scalar, limits) == BITS_32 && limits.multiple_of.is_none() {
        return Some(quote!(schema::INT32));
    }
    if !calls(scalar, limits, patterns).is_empty() {
        return None;
    }
    Some(match (scalar.json_type, &scalar.format) {
        (JsonType::Boolean, _) => quote!(schema::BOOLEAN),
        (JsonType::Integer, _) => quote!(schema::INTEGER),
        (JsonType::Number, _) => quote!(schema::NUMBER),
        (JsonType::String, Some(Format::Binary)) => quote!(schema::FILE),
        (JsonType::String, Some(Format::Uuid)) => quote!(schema::UUID),
        (JsonType::String, Some(Format::Uri)) => quote!(schema::URI),
        (JsonType::String, Some(Format::Date)) => quote!(schema::DATE),
        (JsonType::String, Some(Format::DateTime)) => quote!(schema::DATE_TIME),
        (JsonType::String, Some(Format::Decimal)) => quote!(schema::DECIMAL),
        (JsonType::String, Some(Format::Email)) => quote!(schema::EMAIL),
        (JsonType::String, Some(Format::Ipv4)) => quote!(schema::IPV4),
        (JsonType::String, Some(Format::Ipv6)) => quote!(schema::IPV6),
        (JsonType::String, format) if format.as_ref().and_then(checked).is_none() => quote!(schema::STRING),
        _ => return None,
    })
}

/// The limits of a single value.
fn calls(scalar: &Scalar, limits: &Constraints, patterns: &Patterns) -> TokenStream {
    match scalar.json_type {
        JsonType::String if scalar.format != Some(Format::Binary) => {
            let length = count(&quote!(length), limits.min_length, limits.max_length);
            let pattern = limits.pattern.as_deref().and_then(|text| patterns.get(text));
            let pattern = pattern.map(|pattern| quote!(.pattern(#pattern)));
            quote!(#length #pattern)
        }
        JsonType::Integer | JsonType::Number => {
            let (range, step) = (range(ends(scalar, limits)), multiple_of(limits));
            quote!(#range #step)
        }
        _ => TokenStream::new(),
    }
}

/// Fewest and most of something that is counted.
pub(super) fn count(call: &TokenStream, least: Option<usize>, most: Option<usize>) -> Option<TokenStream> {
    if least.is_none_or(|least| least == 0) && most.is_none() {
        return None;
    }
    let size = |size: usize| Literal::u32_unsuffixed(u32::try_from(size).unwrap_or(u32::MAX));
    let least = size(least.unwrap_or_default());
    let most = most.map_or_else(
        || quote!(u32::MAX),
        |most| {
            let most = size(most);
            quote!(#most)
        },
    );
    Some(quote!(.#call(#least, #most)))
}

/// The formats that the runtime checks.
fn checked(format: &Format) -> Option<TokenStream> {
    Some(match format {
        Format::Uuid => quote!(Uuid),
        Format::Uri => quote!(Uri),
        Format::Date => quote!(Date),
        Format::DateTime => quote!(DateTime),
        Format::Time => quote!(Time),
        Format::Duration => quote!(Duration),
        Format::Decimal => quote!(Decimal),
        Format::Email => quote!(Email),
        Format::Hostname => quote!(Hostname),
        Format::Ipv4 => quote!(Ipv4),
        Format::Ipv6 => quote!(Ipv6),
        Format::Ip => quote!(Ip),
        Format::Byte => quote!(Byte),
        _ => return None,
    })
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq)]
struct End {
    value: f64,
    exclusive: bool,
}

/// What 32 bits hold.
const BITS_32: [Option<End>; 2] =
    [Some(End { value: -2_147_483_648.0, exclusive: false }), Some(End { value: 2_147_483_647.0, exclusive: false })];

/// The smallest and the largest number. What 64 bits hold is all that is read anyway.
fn ends(scalar: &Scalar, limits: &Constraints) -> [Option<End>; 2] {
    let end = |number: &Option<Number>, exclusive| {
        number.as_ref().and_then(Number::as_f64).map(|value| End { value, exclusive })
    };
    let least = end(&limits.minimum, limits.exclusive_minimum);
    let most = end(&limits.maximum, limits.exclusive_maximum);
    let within = |ends: [Option<f64>; 2]| {
        let least = least.filter(|end| ends[0].is_none_or(|lowest| end.value > lowest));
        let most = most.filter(|end| ends[1].is_none_or(|highest| end.value < highest));
        [least, most]
    };
    match (scalar.json_type, &scalar.format) {
        (JsonType::Integer, Some(Format::Int32)) => {
            let [least, most] = within(BITS_32.map(|end| end.map(|end| end.value)));
            [least.or(BITS_32[0]), most.or(BITS_32[1])]
        }
        (JsonType::Integer, _) => within([Some(-(2_f64.powi(63))), Some(2_f64.powi(63))]),
        _ => [least, most],
    }
}

fn range([least, most]: [Option<End>; 2]) -> Option<TokenStream> {
    if least.is_none() && most.is_none() {
        return None;
    }
    let (least, most) = (limit(least), limit(most));
    Some(quote!(.range(#least, #most)))
}

fn limit(end: Option<End>) -> TokenStream {
    let Some(End { value, exclusive }) = end else { return quote!(schema::Limit::None) };
    let value = float(value);
    if exclusive { quote!(schema::Limit::Exclusive(#value)) } else { quote!(schema::Limit::Inclusive(#value)) }
}

fn multiple_of(limits: &Constraints) -> Option<TokenStream> {
    let step = limits.multiple_of.as_ref().and_then(Number::as_f64).filter(|step| *step > 0.0);
    step.map(float).map(|step| quote!(.multiple_of(#step)))
}

fn float(value: f64) -> TokenStream {
    let magnitude = Literal::f64_unsuffixed(value.abs());
    if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

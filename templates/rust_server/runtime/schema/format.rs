//! What a text is, beyond a text.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use chrono::{DateTime, NaiveDate, NaiveTime};

/// The formats that are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Any text.
    None,
    /// A UUID.
    Uuid,
    /// An absolute URI.
    Uri,
    /// A full date.
    Date,
    /// A date with time and zone.
    DateTime,
    /// A time of day.
    Time,
    /// A duration.
    Duration,
    /// A decimal number.
    Decimal,
    /// An e-mail address.
    Email,
    /// A host name.
    Hostname,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An IP address of either kind.
    Ip,
    /// Bytes in base64.
    Byte,
}

impl Format {
    /// Whether `text` is of the format.
    pub(super) fn allows(self, text: &str) -> bool {
        match self {
            Self::None => true,
            Self::Uuid => matches!(text.len(), 32 | 36) && uuid::Uuid::try_parse(text).is_ok(),
            Self::Uri => crate::runtime::formats::is_uri(text),
            Self::Date => text.len() == 10 && text.parse::<NaiveDate>().is_ok(),
            Self::DateTime => DateTime::parse_from_rfc3339(text).is_ok(),
            Self::Time => is_time(text),
            Self::Duration => is_duration(text),
            Self::Decimal => text.parse::<rust_decimal::Decimal>().is_ok(),
            Self::Email => is_email(text),
            Self::Hostname => is_hostname(text),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Self::Ip => text.parse::<IpAddr>().is_ok(),
            Self::Byte => crate::runtime::formats::base64_decode(text).is_some(),
        }
    }

    /// What is said of a text that is not of the format.
    pub(super) fn complaint(self) -> &'static str {
        match self {
            Self::None => "Enter a valid value.",
            Self::Uuid => "Must be a valid UUID.",
            Self::Uri => "Enter a valid URL.",
            Self::Date => "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
            Self::DateTime => {
                "Datetime has wrong format. Use one of these formats instead: \
                 YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."
            }
            Self::Time => "Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]].",
            Self::Duration => "Duration has wrong format. Use ISO 8601, such as P3DT4H.",
            Self::Decimal => "A valid decimal number is required.",
            Self::Email => "Enter a valid email address.",
            Self::Hostname => "Enter a valid host name.",
            Self::Ipv4 => "Enter a valid IPv4 address.",
            Self::Ipv6 => "Enter a valid IPv6 address.",
            Self::Ip => "Enter a valid IPv4 or IPv6 address.",
            Self::Byte => "Enter valid base64.",
        }
    }
}

fn is_time(text: &str) -> bool {
    let plain = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    let zone = plain.find(['+', '-']).map(|at| plain.split_at(at));
    let (time, zone_is_right) = zone.map_or((plain, true), |(time, zone)| (time, is_zone(&zone[1..])));
    let formats = ["%H:%M:%S%.f", "%H:%M"];
    zone_is_right && formats.iter().any(|format| NaiveTime::parse_from_str(time, format).is_ok())
}

fn is_zone(text: &str) -> bool {
    text.len() == 5 && NaiveTime::parse_from_str(text, "%H:%M").is_ok()
}

/// RFC 3339, appendix A; and the `[DD] [HH:[MM:]]ss[.uuuuuu]` of Django, which its own servers write.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || b" :.-".contains(&byte));
        return digits && text.bytes().any(|byte| byte.is_ascii_digit());
    };
    let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
    let time_is_right = time.is_none_or(|time| !time.is_empty() && are_amounts(time, b"HMS"));
    !rest.is_empty() && are_amounts(date, b"YMWD") && time_is_right
}

/// Digits, each followed by one of `units`, in their order.
fn are_amounts(text: &str, units: &[u8]) -> bool {
    let mut units = units.iter();
    let mut digits = false;
    for byte in text.bytes() {
        if byte.is_ascii_digit() || (byte == b'.' && digits) {
            digits = true;
        } else if digits && units.any(|unit| *unit == byte) {
            digits = false;
        } else {
            return false;
        }
    }
    !digits
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let atom = |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte) || byte >= 0x80;
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    !local.is_empty() && local.len() <= 64 && !dots && local.bytes().all(atom) && is_hostname(domain)
}

fn is_hostname(text: &str) -> bool {
    let label = |label: &str| {
        let inside = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte >= 0x80);
        !label.is_empty() && label.len() <= 63 && inside && !label.starts_with('-') && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(label)
}

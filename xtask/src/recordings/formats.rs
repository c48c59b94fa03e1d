//! The string formats that the client checks, by a reading of their own.

use jsonschema::ValidationOptions;

/// All of them.
pub(super) const CHECKED: [&str; 10] =
    ["byte", "date", "date-time", "decimal", "email", "ip", "ipv4", "ipv6", "uri", "uuid"];

/// Teaches a validator the formats that it does not know, or reads in another way.
pub(super) fn teach(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    options
        .with_format("uuid", is_uuid)
        .with_format("date", is_date)
        .with_format("date-time", is_date_time)
        .with_format("decimal", is_decimal)
        .with_format("byte", is_base64)
        .with_format("email", is_email)
        .with_format("ip", is_ip)
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// With hyphens, or without any.
fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let form = matches!(lengths.as_slice(), [32] | [8, 4, 4, 4, 12]);
    form && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// A `full-date` of RFC 3339.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return false;
    }
    let number = |text: &str| text.parse::<u32>().unwrap_or_default();
    let year = number(year);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match number(month) {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&number(day))
}

/// A `date-time` of RFC 3339: also with a blank in place of the `T`, as its section 5.6 allows.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else { return false };
    let Some(at) = rest.find(['Z', 'z', '+', '-']) else { return false };
    let (time, zone) = rest.split_at(at);
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let zone_fits = zone.eq_ignore_ascii_case("z") || clock(&zone[1..], &[24, 60]);
    let fraction_fits = !fraction.is_empty() && digits(fraction, fraction.len());
    is_date(date) && clock(time, &[24, 60, 61]) && fraction_fits && zone_fits
}

/// Numbers of two digits below the limits, with colons between.
fn clock(text: &str, limits: &[u32]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let fits = |(part, limit): (&&str, &u32)| digits(part, 2) && part.parse::<u32>().is_ok_and(|part| part < *limit);
    parts.len() == limits.len() && parts.iter().zip(limits).all(fits)
}

/// Digits, perhaps a sign before and a fraction behind; no more of them than every decimal type holds.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let all_digits = |text: &str| !text.is_empty() && digits(text, text.len());
    let count = whole.trim_start_matches('0').len() + fraction.len();
    all_digits(whole) && all_digits(fraction) && count <= 28
}

fn is_base64(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
    let bare = text.trim_end_matches('=');
    text.len().is_multiple_of(4) && text.len() - bare.len() <= 2 && bare.bytes().all(known)
}

/// A mailbox of RFC 5321 with letters of any script (RFC 6531), without comments.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let is_atom =
        |atom: &str| !atom.is_empty() && atom.chars().all(|c| is_letter(c) || "!#$%&'*+-/=?^_`{|}~".contains(c));
    let quoted = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let local_fits = quoted.map_or_else(|| local.split('.').all(is_atom), |inner| !inner.contains(['"', '\\']));
    let is_label = |label: &str| {
        let edge = |c: Option<char>| c.is_some_and(is_letter);
        let inner = label.chars().all(|c| is_letter(c) || c == '-');
        label.len() <= 63 && inner && edge(label.chars().next()) && edge(label.chars().last())
    };
    let literal = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let domain_fits = literal.map_or_else(|| domain.split('.').all(is_label), |inner| !inner.is_empty());
    local.len() <= 64 && domain.len() <= 254 && local_fits && domain_fits
}

fn is_ip(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart() {
        assert!(is_uuid("00000000000000000000000000000001") && is_uuid("00000000-0000-0000-0000-00000000000A"));
        assert!(!is_uuid("name") && !is_uuid("00000000-00000000000000000000000001"));
        assert!(is_date("2024-02-29") && !is_date("2023-02-29") && !is_date("2024-2-1"));
        assert!(is_date_time("2024-02-29T23:59:60.5+02:00") && is_date_time("2024-02-29T00:00:00Z"));
        assert!(!is_date_time("2024-02-29T00:00:00") && !is_date_time("2024-02-29T24:00:00Z"));
        assert!(is_email("a.b+c@example.org") && is_email("root@localhost") && is_email("\"a b\"@[127.0.0.1]"));
        assert!(!is_email("") && !is_email("a") && !is_email("@b") && !is_email("a@") && !is_email("A <a@b>"));
        assert!(is_decimal("-12.50") && !is_decimal("1e3") && !is_decimal(""));
    }
}

//! Schemas against JSON texts, in tables.

use sample_server::schema::{
    self, Additional, Direction, Format, Invalid, Kind, Limit, Pattern, Presence as P, Schema, validate,
};

/// The rules that a text breaks, with their places.
fn broken(schema: &Schema, text: &str, direction: Direction) -> Vec<String> {
    match validate(schema, text, direction) {
        Ok(()) => Vec::new(),
        Err(Invalid::Syntax(syntax)) => vec![format!("syntax: {syntax}")],
        Err(Invalid::Faults(faults)) => {
            faults.iter().map(|fault| format!("{} {}", fault.pointer, fault.code).trim().to_owned()).collect()
        }
    }
}

#[test]
fn formats() {
    let cases: &[(Format, &[&str], &[&str])] = &[
        (
            Format::Uuid,
            &["11111111-2222-3333-4444-555555555555", "11111111222233334444555555555555"],
            &["", "1111", "{11111111-2222-3333-4444-555555555555}", "urn:uuid:11111111-2222-3333-4444-555555555555"],
        ),
        (
            Format::Uri,
            &["http://a/", "urn:a:b", "https://a.b:80/c?d#e"],
            &["", "/a", "a b:c", "http://a b/", "http://a/%2"],
        ),
        (Format::Date, &["2024-02-29"], &["2023-02-29", "2024-2-9", "2024-02-29T00:00:00Z", ""]),
        (
            Format::DateTime,
            &["2024-02-29T10:00:00Z", "2024-02-29T10:00:00.123+02:00"],
            &["2024-02-29T10:00:00", "2024-02-29", "2024-02-30T10:00:00Z"],
        ),
        (Format::Time, &["10:00:00", "10:00", "10:00:00.5Z", "10:00:00+02:00"], &["25:00:00", "10", ""]),
        (
            Format::Duration,
            &["P3DT4H", "PT0.5S", "P1Y2M", "3 04:05:06", "01:02:03.5"],
            &["P", "PT", "3DT", "P4H", "PT5", "x"],
        ),
        (Format::Decimal, &["1", "-1.50"], &["", "1e5x", "one", "."]),
        (Format::Email, &["a@b.c", "a.b+c@d-e.f"], &["a", "@b", "a@", "a b@c", ".a@b", "a..b@c", "a@-b"]),
        (Format::Hostname, &["a.b-c", "localhost"], &["", "-a", "a..b", "a_b"]),
        (Format::Ipv4, &["1.2.3.4"], &["1.2.3", "1.2.3.256", "::1"]),
        (Format::Ipv6, &["::1"], &["1.2.3.4"]),
        (Format::Ip, &["::1", "1.2.3.4"], &["a"]),
        (Format::Byte, &["", "YQ==", "YWI"], &["a", "???"]),
    ];
    for (format, right, wrong) in cases {
        let schema = Schema::string().format(*format);
        for text in *right {
            assert!(broken(&schema, &format!("{text:?}"), Direction::Request).is_empty(), "{format:?} {text:?}");
        }
        for text in *wrong {
            assert_eq!(broken(&schema, &format!("{text:?}"), Direction::Request), ["format"], "{format:?} {text:?}");
        }
    }
}

static DIGIT: Pattern = Pattern::new(r"\d");
static AHEAD: Pattern = Pattern::new("(?=a)");

static BOTH: Schema =
    Schema::object(&[("id", P::ReadOnly, &schema::INTEGER), ("secret", P::WriteOnly, &schema::STRING)])
        .additional(Additional::Forbidden);

#[test]
fn limits() {
    static TENTH: Schema = Schema::number().multiple_of(0.1);
    static OPEN: Schema = Schema::number().range(Limit::Exclusive(0.0), Limit::Exclusive(1.0));
    static DIGITS: Schema = Schema::string().pattern(&DIGIT);
    static LITERALS: Schema = Schema::new(Kind::Literals(&["1", "\"a\"", "true"]));
    static UNIQUE: Schema = Schema::array(&schema::ANY).unique();
    static NULLABLE: Schema = Schema::texts(&["a"]).nullable();
    static OR_NULL: Schema = Schema::array(&schema::INT32.or_null());
    let cases: &[(&Schema, &str, &[&str])] = &[
        (&TENTH, "0.3", &[]),
        (&TENTH, "0.35", &["multipleOf"]),
        (&OPEN, "0.5", &[]),
        (&OPEN, "0", &["exclusiveMinimum"]),
        (&OPEN, "1.0", &["exclusiveMaximum"]),
        (&DIGITS, "\"a1\"", &[]),
        // A digit of another script is none in ECMA-262.
        (&DIGITS, "\"٣\"", &["pattern"]),
        (&LITERALS, "1.0", &[]),
        (&LITERALS, "\"\\u0061\"", &[]),
        (&LITERALS, "false", &["enum"]),
        (&UNIQUE, "[1,\"1\",{\"a\":1,\"b\":2},null]", &[]),
        (&UNIQUE, "[1,1.0]", &["uniqueItems"]),
        (&UNIQUE, "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", &["uniqueItems"]),
        (&NULLABLE, "null", &[]),
        (&NULLABLE, "\"b\"", &["enum"]),
        (&OR_NULL, "[null,2147483647]", &[]),
        (&OR_NULL, "[2147483648]", &["/0 maximum"]),
        (&OR_NULL, "null", &["null"]),
        (&schema::INTEGER, "1e2", &[]),
        (&schema::INTEGER, "01", &["syntax: number with a leading zero at byte 1"]),
        (&schema::STRING, "\"\\ud800\"", &["type"]),
        (&schema::ANY, "[1,]", &["syntax: no JSON value at byte 3"]),
    ];
    for (schema, text, rules) in cases {
        assert_eq!(broken(schema, text, Direction::Request), *rules, "{text}");
    }
    assert!(DIGIT.is_supported() && !AHEAD.is_supported());
}

#[test]
fn what_one_direction_has_the_other_has_not() {
    assert_eq!(broken(&BOTH, "{}", Direction::Request), ["/secret required"]);
    assert_eq!(broken(&BOTH, "{}", Direction::Response), ["/id required"]);
    assert_eq!(
        broken(&BOTH, "{\"id\":\"x\",\"secret\":\"\",\"c\":1}", Direction::Request),
        ["/id type", "/c additionalProperties"]
    );
}

#[test]
fn a_text_stands_for_a_file() {
    assert_eq!(broken(&schema::FILE, "\"/a.png\"", Direction::Response), [""; 0]);
    assert_eq!(broken(&schema::FILE, "\"bytes\"", Direction::Request), [""; 0]);
    assert_eq!(broken(&schema::FILE, "1", Direction::Request), ["type"]);
    assert_eq!(broken(&schema::FILE, "1", Direction::Response), ["type"]);
}

static LEFT: Schema = Schema::object(&[("next", P::Required, &EITHER), ("left", P::Required, &schema::STRING)]);
static RIGHT: Schema = Schema::object(&[("next", P::Required, &EITHER), ("right", P::Required, &schema::STRING)]);
static EITHER: Schema = Schema::new(Kind::OneOf(&[&LEFT, &RIGHT, &schema::INTEGER]));

#[test]
fn unions_within_unions_take_no_exponential_time() {
    let deep = "{\"left\":\"\",\"next\":".repeat(100) + "1" + &"}".repeat(100);
    assert!(broken(&EITHER, &deep, Direction::Request).is_empty());
    let wrong = "{\"left\":\"\",\"next\":".repeat(100) + "true" + &"}".repeat(100);
    assert_eq!(broken(&EITHER, &wrong, Direction::Request), ["oneOf"]);
}

#[test]
fn what_is_reported_and_how_deep_a_text_may_be_is_bounded() {
    static NUMBERS: Schema = Schema::array(&schema::INTEGER);
    let many = format!("[{}]", vec!["true"; 10_000].join(","));
    assert_eq!(broken(&NUMBERS, &many, Direction::Request).len(), 200);
    let deep = "[".repeat(100_000);
    assert_eq!(broken(&schema::ANY, &deep, Direction::Request), ["syntax: nested deeper than 128 levels at byte 129"]);
}

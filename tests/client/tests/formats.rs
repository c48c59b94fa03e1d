//! Strings of a format: those that are one, and the odd forms that servers send in their place.

#[macro_use]
#[path = "support/reading.rs"]
mod reading;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rust_decimal::Decimal;
use sample_client::{Base64, Uri};
use uuid::Uuid;

table! {
    uuids: Uuid {
        r#""a7ddd058f1114493bd0a4c6af090a0b8""# => "a7ddd058-f111-4493-bd0a-4c6af090a0b8", [];
        r#""a7ddd058-f111-4493-bd0a-4c6af090a0b8""# => "a7ddd058-f111-4493-bd0a-4c6af090a0b8", [];
        r#""waldur-test""# => "mismatch", [];
    }
    odd_uuids: Uuid {
        r#""""# => "mismatch", [];
        r#""{a7ddd058-f111-4493-bd0a-4c6af090a0b8}""# => "mismatch", [];
        r#""urn:uuid:a7ddd058-f111-4493-bd0a-4c6af090a0b8""# => "mismatch", [];
        r#""A7DDD058F1114493BD0A4C6AF090A0B8""# => "a7ddd058-f111-4493-bd0a-4c6af090a0b8", [];
        r#""a7ddd058f1114493bd0a4c6af090a0b""# => "mismatch", [];
        r#""a7ddd058-f1114493bd0a-4c6af090a0b8-""# => "mismatch", [];
        r#""https://x.example/a7ddd058/""# => "mismatch", [];
        // What the decoder reports before a mismatch is taken back by whoever sets the value aside.
        "7" => "mismatch", ["converted  7"];
        "null" => "mismatch", [];
        "[]" => "mismatch", [];
    }
    dates: NaiveDate {
        r#""2026-11-24""# => "2026-11-24", [];
        r#""2024-02-29""# => "2024-02-29", [];
        r#""2026-11-24T00:00:00Z""# => "mismatch", [];
        r#""2026-02-29""# => "mismatch", [];
        r#""2026-1-2""# => "mismatch", [];
        r#"" 2026-11-24""# => "mismatch", [];
        r#""2026 - 11 - 24""# => "mismatch", [];
        r#""+2026-11-24""# => "mismatch", [];
        r#""12026-11-24""# => "mismatch", [];
        r#""24.11.2026""# => "mismatch", [];
        r#""""# => "mismatch", [];
        "20261124" => "mismatch", [];
        "null" => "mismatch", [];
    }
    date_times: DateTime<FixedOffset> {
        r#""2026-11-24T10:00:00.123456Z""# => "2026-11-24T10:00:00.123456+00:00", [];
        r#""2026-11-24T10:00:00+02:00""# => "2026-11-24T10:00:00+02:00", [];
        r#""2026-11-24T10:00:00""# => "mismatch", [];
    }
    odd_date_times: DateTime<FixedOffset> {
        r#""""# => "mismatch", [];
        r#""2026-11-24""# => "mismatch", [];
        r#""2026-11-24 10:00:00Z""# => "2026-11-24T10:00:00+00:00", [];
        r#""2026-11-24t10:00:00z""# => "2026-11-24T10:00:00+00:00", [];
        r#""2026-11-24T10:00Z""# => "mismatch", [];
        r#""2026-11-24T10:00:00+0200""# => "mismatch", [];
        r#""2026-11-24T10:00:00,5Z""# => "mismatch", [];
        r#""2026-11-24T10:00:00.Z""# => "mismatch", [];
        r#""2026-11-24T25:00:00Z""# => "mismatch", [];
        r#""2026-11-24T24:00:00Z""# => "mismatch", [];
        r#""2026-11-24T10:00:00+25:00""# => "mismatch", [];
        r#""2026-11-24T10:00:00.123456789012Z""# => "2026-11-24T10:00:00.123456789+00:00", [];
        "1764000000" => "mismatch", [];
        "null" => "mismatch", [];
    }
    decimals: Decimal {
        r#""12.50""# => "12.50", [];
        "12.50" => "12.50", ["converted  12.5"];
        r#""-0.00""# => "0.00", [];
        r#""+5""# => "5", [];
        r#""""# => "mismatch", [];
        r#"".5""# => "mismatch", [];
        r#""5.""# => "mismatch", [];
        r#""1_000""# => "mismatch", [];
        r#""1,5""# => "mismatch", [];
        r#""1E+3""# => "mismatch", [];
        "1e3" => "mismatch", ["converted  1000.0"];
        r#""NaN""# => "mismatch", [];
        r#""Infinity""# => "mismatch", [];
        r#""99999999999999999999999999999999999""# => "mismatch", [];
        r#""0.11111111111111111111111111111111111""# => "mismatch", [];
        "true" => "mismatch", ["converted  true"];
        "null" => "mismatch", [];
    }
    uris: Uri {
        r#""https://example.com/a""# => r#"Uri("https://example.com/a")"#, [];
        r#""/media/x.png""# => r#"Uri("/media/x.png")"#, ["format  \"/media/x.png\""];
        r#""""# => r#"Uri("")"#, ["format  \"\""];
        r#""//x.example/a""# => r#"Uri("//x.example/a")"#, ["format  \"//x.example/a\""];
        r#""x.example""# => r#"Uri("x.example")"#, ["format  \"x.example\""];
        r#""http://x.example/a b""# => r#"Uri("http://x.example/a b")"#, ["format  \"http://x.example/a b\""];
        r#""http://x.example/%zz""# => r#"Uri("http://x.example/%zz")"#, ["format  \"http://x.example/%zz\""];
        r#""mailto:a@x.example""# => r#"Uri("mailto:a@x.example")"#, [];
        "7" => "mismatch", [];
        "null" => "mismatch", [];
    }
    bytes: Base64 {
        r#""aGk=""# => "Base64(b\"hi\")", [];
        r#""aGkh""# => "Base64(b\"hi!\")", [];
        r#""aGk""# => "Base64(b\"hi\")", ["format  \"aGk\""];
        r#""a*""# => "mismatch", [];
        r#""a""# => "mismatch", [];
        r#""a===""# => "mismatch", [];
        r#""aGk=====""# => "mismatch", [];
        r#""""# => "Base64(b\"\")", [];
    }
}

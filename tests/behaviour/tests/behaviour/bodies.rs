//! Bodies of requests as they are sent.

use std::collections::BTreeMap;

use untidy_client::types::*;
use untidy_client::{File, Media, Patch, Uri};

use crate::support::{ID, Recorded, sent};

/// No UTF-8, and with what separates lines and parts.
const BYTES: &[u8] = &[0xff, 0xfe, 0, b'\r', b'\n', b'-', b'-', 0x80];

fn content_type(seen: &Recorded) -> &str {
    seen.header("content-type").unwrap_or_default()
}

fn request() -> ToolRequest {
    let mut request = ToolRequest::new("säge", ToolState::InRepair);
    request.tags = Some(vec!["a&b".to_owned(), "c".to_owned()]);
    request.limits = Some(BTreeMap::from([("days".to_owned(), 7)]));
    request
}

#[tokio::test]
async fn three_media_types() {
    let json = r#"{"name":"säge","state":"In Repair","tags":["a&b","c"],"limits":{"days":7}}"#;
    let form = "name=s%C3%A4ge&state=In%20Repair&tags=a%26b&tags=c&limits=%7B%22days%22%3A7%7D";
    let cases = [
        (Media::Auto, "application/json", json),
        (Media::Json, "application/json", json),
        (Media::Form, "application/x-www-form-urlencoded", form),
    ];
    for (media, media_type, body) in cases {
        let seen = sent(|client| client.desk_tools().create_with(media, &request())).await;
        assert_eq!((seen.target(), content_type(&seen), seen.text().as_str()), ("POST /api/tools/", media_type, body));
    }
    let seen = sent(|client| client.desk_tools().create_with(Media::Multipart, &request())).await;
    let boundary = content_type(&seen).strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
    let part = |name: &str, text: &str| format!("--B\nContent-Disposition: form-data; name=\"{name}\"\n{text}\n");
    let parts = [
        part("name", "\nsäge"),
        part("state", "\nIn Repair"),
        part("tags", "\na&b"),
        part("tags", "\nc"),
        part("limits", "Content-Type: application/json\n\n{\"days\":7}"),
    ];
    let text = seen.text().replace("\r\n", "\n").replace(&boundary, "B");
    assert_eq!(text, format!("{}--B--\n", parts.concat()));
}

#[tokio::test]
async fn a_form_and_nothing_else() {
    let mut body = DeskLoginBody::new("a b");
    body.scopes = Some(vec!["x".to_owned(), "y=z".to_owned()]);
    let seen = sent(|client| client.desk().login(&body)).await;
    assert_eq!(content_type(&seen), "application/x-www-form-urlencoded");
    assert_eq!((seen.target(), seen.text().as_str()), ("POST /api/members/login", "name=a%20b&scopes=x&scopes=y%3Dz"));
}

#[tokio::test]
async fn files_are_sent_as_they_are() {
    let path = std::env::temp_dir().join(format!("untidy-client-{}.bin", std::process::id()));
    std::fs::write(&path, BYTES).unwrap();
    let files = || [File::from_bytes("a.bin", BYTES), File::from_path(&path), File::from_reader("c.bin", BYTES)];
    for file in files() {
        let seen = sent(|client| client.desk_tools().photo_replace(ID, &file)).await;
        assert_eq!((content_type(&seen), seen.body.as_slice()), ("application/octet-stream", BYTES));
    }
    for file in files() {
        let mut request = request();
        request.photo = Patch::Set(file.media_type("image/png"));
        // A file does not fit into JSON, so nobody has to say that it is a form.
        let seen = sent(|client| client.desk_tools().create(&request)).await;
        assert!(content_type(&seen).starts_with("multipart/form-data; boundary="), "{seen:?}");
        let framed = [b"Content-Type: image/png\r\n\r\n", BYTES, b"\r\n--"].concat();
        assert!(seen.body.windows(framed.len()).any(|bytes| bytes == framed), "{}", seen.text());
        assert!(seen.text().contains("name=\"name\"\r\n\r\nsäge"), "{}", seen.text());
    }
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn text_bodies() {
    let seen = sent(|client| client.desk_tools().note_replace(ID, "ä {\"\n")).await;
    assert_eq!((content_type(&seen), seen.text().as_str()), ("text/plain", "ä {\"\n"));
}

#[tokio::test]
async fn absent_null_and_set() {
    let cases = [
        (PatchedToolRequest::default(), "{}"),
        (PatchedToolRequest { name: Some(String::new()), ..Default::default() }, r#"{"name":""}"#),
        (
            PatchedToolRequest { image: Patch::Null, urgency: Patch::Null, ..Default::default() },
            r#"{"image":null,"urgency":null}"#,
        ),
        (
            PatchedToolRequest {
                image: Uri::from("/x.png").into(),
                urgency: Urgency::Empty.into(),
                ..Default::default()
            },
            r#"{"image":"/x.png","urgency":""}"#,
        ),
    ];
    for (body, expected) in cases {
        let seen = sent(|client| client.desk_tools().partial_update(ID, &body)).await;
        assert_eq!((seen.target(), seen.text().as_str()), (format!("PATCH /api/tools/{ID}/").as_str(), expected));
        assert_eq!(content_type(&seen), "application/json");
    }
}

#[tokio::test]
async fn a_body_may_be_left_out() {
    let seen = sent(|client| client.desk().ping(None)).await;
    assert_eq!((content_type(&seen), seen.text().as_str(), seen.header("content-length")), ("", "", Some("0")));
    let seen = sent(|client| client.desk().ping(Some(&serde_json::Value::Null))).await;
    assert_eq!((content_type(&seen), seen.text().as_str()), ("application/json", "null"));
}

//! Credentials: where they go, and where they do not.

use untidy_client::types::{DeskLoginBody, ToolRequest, ToolState};
use untidy_client::{Call, Client, Response};

use crate::support::{ID, Server, answer, json};

type Door = fn(&Client) -> Call<Response<()>>;

#[tokio::test]
async fn credentials_go_where_the_scheme_says() {
    // the scheme and its credential, a call, and what is sent: a header and its value, or the query
    let cases: [(&[(&str, &str)], Door, &str, Option<&str>); 9] = [
        (
            &[("tokenAuth", "k")],
            |client| client.desk_tools().photo_replace(ID, &file()),
            "authorization",
            Some("Token k"),
        ),
        (
            &[("cookieAuth", "a b")],
            |client| client.desk_tools().photo_replace(ID, &file()),
            "cookie",
            Some("sessionid=a%20b"),
        ),
        (&[("oidcAuth", "k")], |client| client.desk_doors().bearer("x"), "authorization", Some("Bearer k")),
        (&[("cookieAuth", "k")], |client| client.desk_doors().cookie("x"), "cookie", Some("sessionid=k")),
        (&[("keyAuth", "k"), ("cookieAuth", "c")], |client| client.desk_doors().both("x"), "x-key", Some("k")),
        // One of two that are needed together is no credential.
        (&[("keyAuth", "k")], |client| client.desk_doors().both("x"), "x-key", None),
        // A credential that the operation does not ask for stays here.
        (&[("tokenAuth", "k")], |client| client.desk_doors().bearer("x"), "authorization", None),
        (&[("tokenAuth", "k")], |client| client.desk().ping(None), "authorization", None),
        (&[], |client| client.desk_doors().anybody("x"), "authorization", None),
    ];
    for (credentials, call, header, expected) in cases {
        let server = Server::start(vec![json("{}")]).await;
        let builder = Client::builder(&server.url);
        let builder = credentials.iter().fold(builder, |builder, (scheme, secret)| builder.credential(scheme, *secret));
        call(&builder.build().unwrap()).await.unwrap();
        assert_eq!(server.only().header(header), expected, "{credentials:?} {:?}", server.only());
    }
    let server = Server::start(vec![json("{}")]).await;
    let builder = Client::builder(&server.url).credential("queryAuth", "a&b").credential("basicAuth", "me:pass");
    let client = builder.build().unwrap();
    client.desk_doors().query("x").await.unwrap();
    client.desk().login(&DeskLoginBody::new("n")).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].target(), "POST /api/doors/x/?key=a%26b");
    assert_eq!(seen[1].header("authorization"), Some("Basic bWU6cGFzcw=="));
}

fn file() -> untidy_client::File {
    untidy_client::File::from_bytes("x", "x")
}

#[tokio::test]
async fn the_word_before_the_key_can_be_changed() {
    for (prefix, expected) in [("Key", "Key s3cret"), ("", "s3cret")] {
        let server = Server::start(vec![json("{}")]).await;
        let client = server.builder().token_prefix(prefix).build().unwrap();
        client.desk_doors().anybody("x").await.unwrap();
        assert_eq!(server.only().header("authorization"), Some(expected));
    }
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let refusal = answer(403, &[("set-cookie", "sessionid=s3cret")], r#"{"detail":"No."}"#);
    let server = Server::start(vec![refusal, json(r#"{"token":"s3cret"}"#)]).await;
    let builder = server.builder().credential("basicAuth", "me:s3cret").credential("queryAuth", "s3cret");
    let mut shown = vec![format!("{builder:?}")];
    let client = builder.build().unwrap();
    let call = client.desk_doors().query("x");
    shown.extend([format!("{client:?} {:?}", client.desk_tools()), format!("{call:?}")]);
    let error = call.await.unwrap_err();
    shown.extend([format!("{error:?}"), error.to_string()]);
    for text in shown {
        assert!(!text.contains("s3cret"), "{text}");
    }
    assert!(server.seen()[0].target().contains("s3cret"), "it was sent");
    let request = ToolRequest::new("saw", ToolState::Free);
    assert!(format!("{request:?}").contains("saw"), "what is no secret is shown");
}

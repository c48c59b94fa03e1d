//! Paths, queries, headers and cookies as they are sent.

use std::collections::BTreeMap;

use chrono::DateTime;
use untidy_client::desk::{RacksFindParams, ShelvesFindParams};
use untidy_client::desk_tools::{ListParams, LoansListParams};
use untidy_client::types::*;
use uuid::Uuid;

use crate::support::{ID, Server, json, sent};

#[tokio::test]
async fn nothing_else_is_sent() {
    let seen = sent(|client| client.desk_tools().list(&ListParams::default())).await;
    let mut names: Vec<&str> = seen.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "accept-encoding", "authorization", "host", "user-agent"]);
    assert_eq!((seen.target(), seen.text().as_str()), ("GET /api/tools/", ""));
}

#[tokio::test]
async fn paths_are_kept_byte_for_byte() {
    let with_slash = sent(|client| client.desk_tools().destroy(ID)).await;
    assert_eq!(with_slash.target(), format!("DELETE /api/tools/{ID}/"));
    let without = sent(|client| client.desk_tools().note(ID)).await;
    assert_eq!(without.target(), format!("GET /api/tools/{ID}/note"));
    // The address of the server may have a path, with a slash behind it or not.
    for base in ["/prefix", "/prefix/"] {
        let server = Server::start(vec![json("{}")]).await;
        let client = untidy_client::Client::builder(&format!("{}{base}", server.url)).build().unwrap();
        client.desk_doors().bearer("x").await.unwrap();
        assert_eq!(server.only().target(), "GET /prefix/api/doors/x/");
    }
}

#[tokio::test]
async fn path_values_are_escaped() {
    let cases = [("a/b", "a%2Fb"), ("a b?c#d", "a%20b%3Fc%23d"), ("ä→%", "%C3%A4%E2%86%92%25"), ("...", "...")];
    for (value, expected) in cases {
        let seen = sent(|client| client.desk_doors().bearer(value)).await;
        assert_eq!(seen.target(), format!("GET /api/doors/{expected}/"));
    }
    let server = Server::start(vec![json("{}")]).await;
    for value in ["..", ".", ""] {
        let error = server.client().desk_doors().bearer(value).await.unwrap_err();
        assert!(error.to_string().contains("the path parameter `code`"), "{error}");
    }
    assert!(server.seen().is_empty(), "another resource is not asked for");
}

#[tokio::test]
async fn query_parameters() {
    let role = || vec![DeskToolsListRoleItem::Role(Role::Member), DeskToolsListRoleItem::Uuid(ID)];
    let made = DateTime::parse_from_rfc3339("2026-01-02T03:04:05+02:00").unwrap();
    let cases = [
        (ListParams::default(), String::new()),
        (ListParams { page: Some(2), page_size: Some(0), ..Default::default() }, "?page=2&page_size=0".to_owned()),
        (
            ListParams { field: vec![ToolField::Uuid, ToolField::Name], ..Default::default() },
            "?field=uuid&field=name".to_owned(),
        ),
        (
            ListParams { o: vec![ToolOrder::NameDesc, ToolOrder::Size], ..Default::default() },
            "?o=-name,size".to_owned(),
        ),
        (
            ListParams { state: vec![ToolState::InRepair, "a,b".into()], ..Default::default() },
            "?state=In%20Repair&state=a%2Cb".to_owned(),
        ),
        (ListParams { role: role(), ..Default::default() }, format!("?role=member&role={ID}")),
        (
            ListParams { made_after: Some(made), ..Default::default() },
            "?made_after=2026-01-02T03%3A04%3A05%2B02%3A00".to_owned(),
        ),
        (
            ListParams { owner: Some(ID), is_electric: Some(false), ..Default::default() },
            format!("?owner={ID}&is_electric=false"),
        ),
    ];
    for (params, expected) in cases {
        let seen = sent(|client| client.desk_tools().list(&params)).await;
        assert_eq!(seen.target(), format!("GET /api/tools/{expected}"));
    }
}

/// A call of the operation that has a parameter of every style.
async fn find(params: ShelvesFindParams) -> crate::support::Recorded {
    let range = BTreeMap::from([("from".to_owned(), 1), ("to".to_owned(), 9)]);
    sent(|client| client.desk().shelves_find(&["a,b".to_owned(), "ç".to_owned()], &range, &[3, 4], &params)).await
}

#[tokio::test]
async fn styles_of_parameters() {
    let names = || vec!["a,b".to_owned(), "c d".to_owned()];
    let states = vec![ToolState::Free, ToolState::Lent];
    let place = || Some(Box2 { north: Some(1.5), name: None });
    let cases = [
        (ShelvesFindParams::default(), ""),
        (ShelvesFindParams { many: names(), ..Default::default() }, "?many=a%2Cb&many=c%20d"),
        (ShelvesFindParams { joined: names(), ..Default::default() }, "?joined=a%2Cb,c%20d"),
        (ShelvesFindParams { spaced: vec![1, -2], ..Default::default() }, "?spaced=1%20-2"),
        (ShelvesFindParams { piped: states, ..Default::default() }, "?piped=free%7Clent"),
        (ShelvesFindParams { r#box: place(), ..Default::default() }, "?box%5Bnorth%5D=1.5"),
        (ShelvesFindParams { repeated: names(), ..Default::default() }, "?repeated=a%2Cb&repeated=c%20d"),
        (ShelvesFindParams { spread: place(), ..Default::default() }, "?north=1.5"),
        (ShelvesFindParams { folded: place(), ..Default::default() }, "?folded=north,1.5"),
        (ShelvesFindParams { odd_name: Some("&".to_owned()), ..Default::default() }, "?odd%5Bname%5D=%26"),
        (ShelvesFindParams { filter: place(), ..Default::default() }, "?filter=%7B%22north%22%3A1.5%7D"),
    ];
    for (params, expected) in cases {
        let seen = find(params).await;
        assert_eq!(seen.target(), format!("GET /api/shelves/a%2Cb,%C3%A7/;from=1;to=9/.3,4/{expected}"));
    }
    let row = BTreeMap::from([("side".to_owned(), "l/r".to_owned())]);
    let params = RacksFindParams { x_box: place(), x_spread: place() };
    let seen = sent(|client| client.desk().racks_find(&row, &place().unwrap(), &[3, 4], &params)).await;
    assert_eq!(seen.target(), "GET /api/racks/side=l%2Fr/;range=north,1.5/.3.4");
    assert_eq!((seen.header("x-box"), seen.header("x-spread")), (Some("north,1.5"), Some("north=1.5")));
    let seen = sent(|client| client.desk().racks_find(&row, &place().unwrap(), &[3], &Default::default())).await;
    assert_eq!((seen.header("x-box"), seen.header("x-spread")), (None, None));
}

#[tokio::test]
async fn headers_and_cookies() {
    let params = ShelvesFindParams {
        x_fields: vec!["a".to_owned(), "b".to_owned()],
        r#type: Some(7),
        theme: Some("dark; light".to_owned()),
        ..Default::default()
    };
    let seen = find(params).await;
    assert_eq!((seen.header("x-fields"), seen.header("type")), (Some("a,b"), Some("7")));
    assert_eq!(seen.header("cookie"), Some("theme=dark%3B%20light"));
    let seen = find(ShelvesFindParams::default()).await;
    assert_eq!((seen.header("x-fields"), seen.header("type"), seen.header("cookie")), (None, None, None));
}

#[tokio::test]
async fn one_name_in_four_places() {
    let mut params = LoansListParams::new(Uuid::nil());
    params.uuid2 = Some("header".to_owned());
    params.uuid3 = Some("cookie".to_owned());
    let seen = sent(|client| client.desk_tools().loans_list(ID, &params)).await;
    assert_eq!(seen.target(), format!("GET /api/tools/{ID}/loans/?uuid={}", Uuid::nil()));
    assert_eq!((seen.header("uuid"), seen.header("cookie")), (Some("header"), Some("uuid=cookie")));
}

#[tokio::test]
async fn what_is_not_needed_is_not_named() {
    // One argument of all that is optional; no type has to be named for what is left out.
    let params = ListParams { page: Some(3), ..Default::default() };
    assert_eq!(sent(|client| client.desk_tools().list(&params)).await.target(), "GET /api/tools/?page=3");
    let request = ToolRequest::new("saw", ToolState::Free);
    assert_eq!(sent(|client| client.desk_tools().create(&request)).await.text(), r#"{"name":"saw","state":"free"}"#);
}

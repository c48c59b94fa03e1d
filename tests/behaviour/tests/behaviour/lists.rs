//! Lists: pages, counts, and choices of fields.

use untidy_client::desk_tools::{ListParams, RetrieveParams};
use untidy_client::types::{ToolField, ToolState};

use crate::support::{ID, Server, answer, json};

const TOTAL: &str = "X-Result-Count";

fn page(total: &str, items: &str) -> Vec<u8> {
    answer(200, &[("content-type", "application/json"), (TOTAL, total)], items)
}

#[tokio::test]
async fn a_count_is_a_number() {
    // As after a GET: the length is that of a body that HEAD does not bring.
    let head = format!("HTTP/1.1 200 OK\r\n{TOTAL}: 42\r\ncontent-length: 1000\r\n\r\n").into_bytes();
    let server = Server::start(vec![head]).await;
    let params = ListParams { state: vec![ToolState::Free], ..Default::default() };
    let count: u64 = server.client().desk_tools().count(&params).await.unwrap();
    assert_eq!((count, server.only().target()), (42, "HEAD /api/tools/?state=free"));
}

#[tokio::test]
async fn a_page_knows_the_length_of_the_list() {
    let server = Server::start(vec![page("42", r#"[{"name":"saw"}]"#)]).await;
    let page = server.client().desk_tools().list(&ListParams::default()).await.unwrap();
    assert_eq!((page.total, page.items.len(), page.items[0].name == "saw"), (Some(42), 1, true));
    assert_eq!(page.headers()[TOTAL], "42");
}

#[tokio::test]
async fn pages_follow_one_another() {
    let items = r#"[{"name":"a"},{"name":"b"}]"#;
    let linked = |link: &str| answer(200, &[("link", link), (TOTAL, "3")], items);
    let cases = [
        (vec![page("3", items), page("3", r#"[{"name":"c"}]"#)], "?state=free&page=2"),
        (
            vec![linked("<http://inner/api/tools/?cursor=x%2F>; rel=\"next\""), page("3", r#"[{"name":"c"}]"#)],
            "?cursor=x%2F",
        ),
    ];
    for (answers, second) in cases {
        let server = Server::start(answers).await;
        let params = ListParams { state: vec![ToolState::Free], ..Default::default() };
        let mut all = server.client().desk_tools().list_all(&params);
        let mut names = Vec::new();
        while let Some(tool) = all.try_next().await.unwrap() {
            names.push(tool.name.value().unwrap().clone());
        }
        assert_eq!((names.join(""), all.total()), ("abc".to_owned(), Some(3)));
        let targets: Vec<String> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
        assert_eq!(targets, ["GET /api/tools/?state=free".to_owned(), format!("GET /api/tools/{second}")]);
    }
}

#[derive(serde::Deserialize, Debug, PartialEq)]
struct Brief {
    name: String,
}

#[tokio::test]
async fn a_choice_of_fields() {
    let brief = || Brief { name: "saw".to_owned() };
    let field = || vec![ToolField::Name];
    let server = Server::start(vec![page("1", r#"[{"name":"saw"}]"#)]).await;
    let params = ListParams { field: field(), ..Default::default() };
    let tools = server.client();
    let page = tools.desk_tools().list_as::<Brief>(&params).await.unwrap();
    assert_eq!(page.items.into_vec(), [brief()]);
    assert_eq!(tools.desk_tools().list_all_as::<Brief>(&params).collect().await.unwrap(), [brief()]);
    assert_eq!(server.seen()[0].target(), "GET /api/tools/?field=name");
    let server = Server::start(vec![json(r#"{"name":"saw"}"#)]).await;
    let params = RetrieveParams { field: field() };
    let tools = server.client();
    assert_eq!(tools.desk_tools().retrieve_as::<Brief>(ID, &params).await.unwrap().into_value(), brief());
    assert_eq!(tools.desk_tools().retrieve(ID, &params).await.unwrap().name, "saw", "into the document's type too");
    assert_eq!(server.seen()[0].target(), format!("GET /api/tools/{ID}/?field=name"));
}

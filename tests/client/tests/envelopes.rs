//! Lists that stand in envelopes: `{"count": …, "next": …, "results": […]}`.

mod support;

use sample_client::*;
use support::{Server, json};

fn page(next: &str, names: &[&str]) -> Vec<u8> {
    let results: Vec<String> = names.iter().map(|name| format!("{{\"state\": {name:?}}}")).collect();
    json(&format!("{{\"count\": 3, \"next\": {next}, \"results\": [{}]}}", results.join(", ")))
}

#[tokio::test]
async fn a_page_comes_out_of_its_envelope() {
    let server = Server::start(vec![page("\"https://x.example/?page=2\"", &["done", "odd"])]).await;
    let page = server.client().marketplace_orders().search().await.unwrap();
    assert_eq!((page.items.len(), page.total), (2, Some(3)));
    assert_eq!(page.next_link(), Some("https://x.example/?page=2"));
    let pointers: Vec<&str> = page.drift().iter().map(|drift| drift.pointer.as_str()).collect();
    assert!(pointers.contains(&"/results/1/state"), "{pointers:?}");
    assert!(page.body().starts_with(b"{\"count\""));
}

#[tokio::test]
async fn the_next_page_is_where_the_envelope_says() {
    // The host is the server's own idea, as behind a proxy; only the query counts. The last page says null.
    let answers = vec![
        page("\"http://internal:8000/api/marketplace-orders/search/?cursor=a%3D&page=7\"", &["done"]),
        page("null", &["done", "done"]),
    ];
    let server = Server::start(answers).await;
    let all = server.client().marketplace_orders().search_all(None).collect().await.unwrap();
    assert_eq!(all.len(), 3);
    let targets: Vec<String> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
    let path = "GET /api/marketplace-orders/search/";
    assert_eq!(targets, [path.to_owned(), format!("{path}?cursor=a%3D&page=7")]);
}

#[tokio::test]
async fn null_ends_the_pages_whatever_the_count_says() {
    let server = Server::start(vec![page("null", &["done"])]).await;
    let all = server.client().marketplace_orders().search_all(None).collect().await.unwrap();
    assert_eq!((all.len(), server.seen().len()), (1, 1));
}

#[tokio::test]
async fn without_a_next_the_count_leads_on() {
    let one = json(r#"{"count": 3, "results": [{}, {}]}"#);
    let two = json(r#"{"count": 3, "results": [{}]}"#);
    let server = Server::start(vec![one, two]).await;
    let all = server.client().marketplace_orders().search_all(None).collect().await.unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(server.seen()[1].target(), "GET /api/marketplace-orders/search/?page=2");
}

#[tokio::test]
async fn own_types_come_out_too() {
    #[derive(serde::Deserialize)]
    struct Own {
        state: String,
    }
    let server = Server::start(vec![page("\"/?page=2\"", &["a"]), page("null", &["b"])]).await;
    let all = server.client().marketplace_orders().search_all_as::<Own>().collect().await.unwrap();
    assert_eq!(all.iter().map(|own| own.state.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(server.seen()[1].target(), "GET /api/marketplace-orders/search/?page=2");
}

#[tokio::test]
async fn no_list_is_no_empty_page() {
    let bodies = [r#"{"count": 0}"#, r#"{"count": 0, "results": null}"#, r#"{"count": 0, "results": "x"}"#, "[]", ""];
    for body in bodies {
        let server = Server::start(vec![json(body)]).await;
        let client = server.client();
        let error = client.marketplace_orders().search().await.unwrap_err();
        let Error::Decode(error) = error else { panic!("{body}: {error:?}") };
        assert_eq!(error.answer().body(), body.as_bytes(), "{body}");
        let mut own = client.marketplace_orders().search_all_as::<serde_json::Value>();
        assert!(matches!(own.try_next().await, Err(Error::Decode(_))), "{body}");
    }
}

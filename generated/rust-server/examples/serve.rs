//! A server that ends on Ctrl-C, when the requests at work are answered.

use marketplace_server::Server;

struct Handlers;

/// Override the methods of the operations that you answer; the others answer 501.
impl marketplace_server::marketplace_categories::MarketplaceCategories for Handlers {}
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let router = Server::builder().marketplace_categories(Handlers).build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("listening on http://{}", listener.local_addr() ?);
    let stop = async {
        tokio::signal::ctrl_c().await.unwrap_or_else(|error| eprintln!("{error}"));
    };
    axum::serve(listener, router).with_graceful_shutdown(stop).await
}

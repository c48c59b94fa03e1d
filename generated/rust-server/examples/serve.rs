//! A server that ends on Ctrl-C, when the requests at work are answered.

use marketplace_server::Server;

struct Handlers;

/// Override the methods of the operations that you answer; the others answer 501.
impl marketplace_server::marketplace_categories::MarketplaceCategories for Handlers {}
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let router = Server::builder().marketplace_categories(Handlers).build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    let address = listener.local_addr()?;
    println!("listening on http://{address}");
    let stop = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    let server = axum::serve(listener, router);
    server.with_graceful_shutdown(stop).await
}

//! A first call.

use marketplace_client::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder("https://api.example.com")
        .token("YOUR_API_TOKEN")
        .build()?;
    let page = client
        .marketplace_categories()
        .list(&marketplace_client::marketplace_categories::ListParams::default())
        .await?;
    println!("{} of {:?}", page.items.len(), page.total);
    println!("{client:?}");
    Ok(())
}

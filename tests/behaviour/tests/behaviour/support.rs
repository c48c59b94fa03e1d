//! What the tests share: the server that the runtime is tested with, and clients of it.

#[path = "../../../client/tests/support/server.rs"]
#[allow(dead_code, reason = "not every test needs all of it")]
mod server;

use std::time::Duration;

use untidy_client::{Call, Client, ClientBuilder, Retry};
use uuid::Uuid;

pub(crate) use server::{Recorded, Server, answer, json};

/// The tool that the tests speak of.
pub(crate) const ID: Uuid = Uuid::from_u128(0xa7dd_d058_f111_4493_bd0a_4c6a_f090_a0b8);

impl Server {
    /// A builder of a client of this server, with quick retries.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let retry = Retry::default().delays(Duration::from_millis(5), Duration::from_millis(1500));
        Client::builder(&self.url).token("s3cret").retry(retry)
    }

    /// A client of this server.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

/// What a call puts on the wire. What is made of the answer does not matter.
pub(crate) async fn sent<T>(call: impl FnOnce(&Client) -> Call<T>) -> Recorded {
    let server = Server::start(vec![answer(204, &[], "")]).await;
    let _ = call(&server.client()).await;
    server.only()
}

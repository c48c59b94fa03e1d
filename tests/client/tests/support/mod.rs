//! What the tests share: the server, and clients of it.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "not every test needs all of it")]

mod server;

use std::time::Duration;

use sample_client::{Client, ClientBuilder, Retry};

pub use server::{Recorded, Server, answer, json};

impl Server {
    /// A builder of a client of this server, with quick retries.
    pub fn builder(&self) -> ClientBuilder {
        let retry = Retry::default().delays(Duration::from_millis(5), Duration::from_millis(1500));
        Client::builder(&self.url).token("s3cret").retry(retry)
    }

    /// A client of this server.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

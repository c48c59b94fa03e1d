//! `specsmith mock`.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, ValueEnum};
use specsmith::mock::{ErrorShape, Options, Resources, router};
use tokio::net::TcpListener;

use super::skipped::count_of;
use super::{Outcome, error, print, spec};

/// Answer an API's requests with made-up data
///
/// Requests are validated as a generated server does it, and answers are valid by the document: its examples where those
/// fit, else values by format, pattern and limits. The same request has the same answer. What is created can be
/// retrieved, changed, listed and removed, until the program ends. Callers need a credential of the right form where the
/// document demands one; any will do. Ctrl-C ends it.
#[derive(Args)]
pub(super) struct Mock {
    /// The document; `-` is standard input
    spec: PathBuf,
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value_t = LOOPBACK, conflicts_with = "port")]
    listen: SocketAddr,
    /// Listen on this port of 127.0.0.1; 0 takes a free one
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Let in only who has this key, bearer token or password
    #[arg(long, value_name = "TOKEN", value_parser = NonEmptyStringValueParser::new())]
    token: Option<String>,
    /// The shape of error bodies
    #[arg(long, value_enum, default_value_t = Errors::Fields)]
    errors: Errors,
    /// Make other values
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Keep nothing: every answer depends on its own request alone
    #[arg(long)]
    no_crud: bool,
}

const LOOPBACK: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

#[derive(Clone, Copy, ValueEnum)]
enum Errors {
    /// `{"detail": "…"}`, as Django REST framework writes them
    Fields,
    /// `application/problem+json` (RFC 9457)
    Problem,
}

impl Mock {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let source = spec::source(&self.spec)?;
        let model = spec::model(&source)?;
        let router = router(&model.api, &self.options());
        let address = self.port.map_or(self.listen, |port| SocketAddr::new(LOOPBACK.ip(), port));
        let operations = count_of(model.api.operations().count(), "operation");
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|failure| {
            error(format!("cannot start: {failure}"));
            Outcome::Files
        })?;
        runtime.block_on(serve(router, address, &operations))
    }

    fn options(&self) -> Options {
        let mut options = Options::default();
        options.errors = match self.errors {
            Errors::Fields => ErrorShape::Fields,
            Errors::Problem => ErrorShape::Problem,
        };
        options.seed = self.seed;
        options.token.clone_from(&self.token);
        options.resources = if self.no_crud { Resources::Forgotten } else { Resources::Kept };
        options
    }
}

async fn serve(router: axum::Router, address: SocketAddr, operations: &str) -> Result<Outcome, Outcome> {
    let cannot = |what: &str, failure: std::io::Error| {
        error(format!("cannot {what}: {failure}"));
        Outcome::Files
    };
    let listening = TcpListener::bind(address).await;
    let listener = listening.map_err(|failure| cannot(&format!("listen on {address}"), failure))?;
    let address = listener.local_addr().map_err(|failure| cannot("tell the address", failure))?;
    print(&format!("Listening on http://{address} ({operations}). Ctrl-C ends it.\n"))?;
    let served = axum::serve(listener, router).with_graceful_shutdown(ended()).await;
    served.map_err(|failure| cannot("serve", failure))?;
    Ok(Outcome::Fine)
}

/// Until Ctrl-C. A system that cannot tell of it ends the program without asking.
async fn ended() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

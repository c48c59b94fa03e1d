//! An example program: a server whose first tag is there, with nothing written yet.

use quote::quote;

use super::ServerCrate;
use crate::names::Scope;
use crate::rust;
use crate::targets::RenderError;

/// The program `examples/serve.rs`, which compiles whatever the API is.
pub(super) fn render(server: &ServerCrate<'_>) -> Result<String, RenderError> {
    let krate = Scope::default().value_name(&server.options.name);
    let first = server.names.resources.first();
    let implementation = first.map(|first| {
        let (module, handlers) = (&first.module, &first.handlers);
        quote! {
            struct Handlers;
            /// Override the methods of the operations that you answer; the others answer 501.
            impl #krate::#module::#handlers for Handlers {}
        }
    });
    let call = first.map(|first| {
        let module = &first.module;
        quote!(.#module(Handlers))
    });
    let code = quote! {
        use #krate::Server;
        #implementation
        #[tokio::main]
        async fn main() -> std::io::Result<()> {
            let router = Server::builder()#call.build();
            let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
            let address = listener.local_addr()?;
            println!("listening on http://{address}");
            let stop = async {
                let _ = tokio::signal::ctrl_c().await;
            };
            let server = axum::serve(listener, router);
            server.with_graceful_shutdown(stop).await
        }
    };
    Ok(rust::format("//! A server that ends on Ctrl-C, when the requests at work are answered.\n\n", code)?)
}

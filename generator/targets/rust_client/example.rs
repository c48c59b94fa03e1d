//! An example program: the first list of the API, or else its first operation that needs nothing.

use proc_macro2::TokenStream;
use quote::quote;

use super::Client;
use super::operation::Success;
use crate::rust;
use crate::targets::RenderError;

/// The program `examples/first_call.rs`, which compiles whatever the API is.
pub(super) fn render(client: &Client<'_>) -> Result<String, RenderError> {
    let name = crate::names::Scope::default().value_name(&client.options.name);
    let call = first_list(client).unwrap_or_default();
    let code = quote! {
        use #name::{Client, Error};
        #[tokio::main]
        async fn main() -> Result<(), Error> {
            let client = Client::builder("https://api.example.com").token("YOUR_API_TOKEN").build()?;
            #call
            println!("{client:?}");
            Ok(())
        }
    };
    Ok(rust::format("//! A first call.\n\n", code)?)
}

/// Shows how many items the first list without required parameters has.
fn first_list(client: &Client<'_>) -> Option<TokenStream> {
    for module in &client.modules {
        for (plan, names) in module.plans.iter().zip(&module.names.methods) {
            let simple = plan.path.is_empty() && !plan.params.iter().any(|param| param.required);
            if simple && matches!(plan.single(), Some(Success::Page(_) | Success::Envelope(_))) {
                let (module, method, params) = (&module.names.module, &names.method, &names.params);
                let krate = crate::names::Scope::default().value_name(&client.options.name);
                let params = (!plan.params.is_empty()).then(|| quote!(&#krate::#module::#params::default()));
                return Some(quote! {
                    let page = client.#module().#method(#params).await?;
                    println!("{} of {:?}", page.items.len(), page.total);
                });
            }
        }
    }
    None
}

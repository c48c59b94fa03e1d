//! A rendered client → a program that calls some of its operations, as a user's program does.

use anyhow::{Context as _, Result, ensure};
use proc_macro2::TokenStream;
use quote::quote;
use specsmith::output::FileTree;
use syn::Ident;

use crate::recordings::program::{Entry, entries};
use crate::recordings::samples::{Definitions, Samples, arguments};

/// How many operations the program calls.
pub(super) const CALLS: usize = 10;

/// The code of the program, and the operations that it calls.
pub(super) struct Calls {
    pub(super) code: String,
    pub(super) operations: Vec<String>,
}

/// A program that calls operations from all over a group, always the same ones.
pub(super) fn calls(files: &FileTree, group: &str) -> Result<Calls> {
    let manifest = files.get("manifest.json").context("the client has no manifest.json")?;
    let types = Definitions::of_types(files)?;
    let mut callable = Vec::new();
    for (id, entry) in entries(&serde_json::from_str(manifest)?).into_iter().filter(|(_, entry)| entry.feature == group)
    {
        let module = Definitions::of_module(files, &entry.module)?;
        callable.extend(call(&entry, &types, &module).ok().map(|call| (id, call)));
    }
    ensure!(!callable.is_empty(), "no operation of the group `{group}` can be called");
    let step = callable.len().div_ceil(CALLS);
    let (operations, calls): (Vec<String>, Vec<TokenStream>) = callable.into_iter().step_by(step).unzip();
    Ok(Calls { code: program(&calls)?, operations })
}

/// A program that makes a client and calls nothing.
pub(super) fn no_calls() -> Result<String> {
    program(&[])
}

fn call(entry: &Entry, types: &Definitions, module: &Definitions) -> Result<TokenStream> {
    let path: Ident = syn::parse_str(&entry.module)?;
    let function: Ident = syn::parse_str(&entry.function)?;
    let samples = Samples { types, module, path: quote!(client::#path) };
    let types = arguments(module.method(&entry.function)?);
    let values = types.iter().map(|ty| samples.value(ty, 0)).collect::<Result<Vec<_>>>()?;
    Ok(quote!(let _ = client.#path().#function(#(#values),*).await?;))
}

fn program(calls: &[TokenStream]) -> Result<String> {
    let tokens = quote! {
        #![allow(deprecated)]
        use client::{Client, Error};

        async fn calls(client: &Client) -> Result<(), Error> {
            #(#calls)*
            println!("{client:?}");
            Ok(())
        }

        fn main() -> Result<(), Box<dyn std::error::Error>> {
            let client = Client::builder("http://127.0.0.1:1").build()?;
            let executor = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            Ok(executor.block_on(calls(&client))?)
        }
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

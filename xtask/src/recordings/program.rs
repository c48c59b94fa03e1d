//! A rendered client and the operations to call → a program that calls each with the methods of that client.
//!
//! The program reads lines `answer operation` and writes what became of each answer as a line of JSON.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use specsmith::output::FileTree;
use syn::{GenericArgument, Ident, PathArguments, ReturnType, Type};

use super::samples::{Definitions, Samples, arguments};

/// The program, and what it needs.
pub(super) struct Program {
    pub(super) code: String,
    /// The features of the client that hold the operations.
    pub(super) features: BTreeSet<String>,
}

/// Where an operation is in the client, as the manifest says.
pub(crate) struct Entry {
    pub(crate) module: String,
    pub(crate) function: String,
    pub(crate) feature: String,
}

/// Makes the program that calls these operations; each is called by its place in the list.
pub(super) fn program(files: &FileTree, operations: &[String]) -> Result<Program> {
    let manifest = files.get("manifest.json").context("the client has no manifest.json")?;
    let entries = entries(&serde_json::from_str(manifest)?);
    let types = Definitions::of_types(files)?;
    let mut modules = BTreeMap::new();
    let (mut calls, mut features) = (Calls::default(), BTreeSet::new());
    for (index, id) in operations.iter().enumerate() {
        let entry = entries.get(id).with_context(|| format!("the manifest lacks the operation {id}"))?;
        if !modules.contains_key(&entry.module) {
            modules.insert(entry.module.clone(), Definitions::of_module(files, &entry.module)?);
        }
        features.insert(entry.feature.clone());
        calls.add(index, entry, &types, &modules[&entry.module]).with_context(|| id.clone())?;
    }
    let code = prettyplease::unparse(&syn::parse2(calls.program())?);
    Ok(Program { code, features })
}

/// The operations of a client's manifest, by their ids.
pub(crate) fn entries(manifest: &Value) -> BTreeMap<String, Entry> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let operations = manifest["operations"].as_array().into_iter().flatten();
    let entry = |operation: &Value| Entry {
        module: text(&operation["module"]),
        function: text(&operation["function"]),
        feature: text(&operation["feature"]),
    };
    operations.map(|operation| (text(&operation["id"]), entry(operation))).collect()
}

/// The functions of the program, one for each operation.
#[derive(Default)]
struct Calls {
    functions: Vec<TokenStream>,
    arms: Vec<TokenStream>,
    /// How drift is read from answers that may be several things.
    drifting: BTreeMap<String, TokenStream>,
}

impl Calls {
    fn add(&mut self, index: usize, entry: &Entry, types: &Definitions, module: &Definitions) -> Result<()> {
        let path: Ident = syn::parse_str(&entry.module)?;
        let function: Ident = syn::parse_str(&entry.function)?;
        let method = module.method(&entry.function)?;
        let samples = Samples { types, module, path: quote!(client::#path) };
        let values: Result<Vec<TokenStream>> = arguments(method).iter().map(|ty| samples.value(ty, 0)).collect();
        let values = values?;
        let name: Ident = syn::parse_str(&format!("operation_{index}"))?;
        let index = Literal::usize_unsuffixed(index);
        self.functions.push(quote! {
            async fn #name(client: &Client, decoding: Decoding) -> Result<Vec<Drift>, Error> {
                let answer = client.#path().#function(#(#values),*).decoding(decoding).await?;
                Ok(answer.drifts().to_vec())
            }
        });
        self.arms.push(quote!(#index => #name(client, decoding).await,));
        if let Some(answers) = answer_type(&method.sig.output).and_then(|name| module.answers(&name.to_string())) {
            let (name, variants) = (&answers.ident, answers.variants.iter().map(|variant| &variant.ident));
            let read = quote! {
                impl Drifts for client::#path::#name {
                    fn drifts(&self) -> &[Drift] {
                        match self { #(Self::#variants(answer) => answer.drift(),)* _ => &[] }
                    }
                }
            };
            self.drifting.insert(format!("{path}::{name}"), read);
        }
        Ok(())
    }

    fn program(&self) -> TokenStream {
        let Self { functions, arms, drifting } = self;
        let drifting = drifting.values();
        let main = main_function();
        quote! {
            #![allow(deprecated, unreachable_patterns)]
            use client::{Client, Decoding, Drift, Error, Page, Response, Retry};
            trait Drifts {
                fn drifts(&self) -> &[Drift];
            }
            impl<T> Drifts for Response<T> {
                fn drifts(&self) -> &[Drift] { self.drift() }
            }
            impl<T> Drifts for Page<T> {
                fn drifts(&self) -> &[Drift] { self.drift() }
            }
            #(#drifting)*
            #(#functions)*
            async fn call(operation: usize, client: &Client, decoding: Decoding) -> Result<Vec<Drift>, Error> {
                match operation { #(#arms)* _ => Ok(Vec::new()) }
            }
            #main
        }
    }
}

/// Calls what the lines of the standard input say; the first argument is the server.
fn main_function() -> TokenStream {
    quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let server = std::env::args().nth(1).unwrap_or_default();
            for line in std::io::stdin().lines() {
                let line = line?;
                let Some((answer, operation)) = line.split_once(' ') else { continue };
                let base = format!("{server}/{answer}");
                let client = Client::builder(&base).retry(Retry::never()).build()?;
                let lenient = call(operation.parse()?, &client, Decoding::Lenient).await;
                let strict = call(operation.parse()?, &client, Decoding::Strict).await;
                let drift = lenient.as_ref().map(|drift| {
                    let lines = drift.iter().filter_map(|drift| serde_json::from_str(&drift.to_json()).ok());
                    lines.collect::<Vec<serde_json::Value>>()
                });
                let line = serde_json::json!({
                    "drift": drift.ok(),
                    "error": lenient.err().map(|error| error.to_string()),
                    "strict": strict.err().map(|error| error.to_string()),
                });
                println!("{line}");
            }
            Ok(())
        }
    }
}

/// The name of the type that a method answers, where it is one of the module.
fn answer_type(output: &ReturnType) -> Option<&Ident> {
    let ReturnType::Type(_, ty) = output else { return None };
    let Type::Path(call) = &**ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &call.path.segments.last()?.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(Type::Path(answer)) => answer.path.get_ident(),
        _ => None,
    }
}

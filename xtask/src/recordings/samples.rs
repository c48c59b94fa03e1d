//! The code of a rendered client → its methods, and expressions that make values of the types that they take.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use proc_macro2::TokenStream;
use quote::quote;
use specsmith::output::FileTree;
use syn::{Fields, FnArg, Ident, ImplItem, ImplItemFn, Item, ItemEnum, Type};

/// What is needed of a type to make a value of it.
enum Sample {
    /// It has a default.
    Default,
    /// It is made by `new`, with values of these types.
    New(Vec<Type>),
    /// It is a new type around such values.
    Around(Vec<Type>),
    /// One of its variants holds such values.
    Variant(Ident, Vec<Type>),
}

/// What one file of the client defines.
#[derive(Default)]
pub(crate) struct Definitions {
    samples: BTreeMap<String, Sample>,
    methods: BTreeMap<String, ImplItemFn>,
    enums: BTreeMap<String, ItemEnum>,
}

impl Definitions {
    /// The types of the document.
    pub(crate) fn of_types(files: &FileTree) -> Result<Self> {
        let mut definitions = Self::default();
        for (path, text) in files.iter().filter(|(path, _)| path.as_str().starts_with("src/types/")) {
            definitions.add(text).with_context(|| path.to_string())?;
        }
        Ok(definitions)
    }

    /// One module of operations.
    pub(crate) fn of_module(files: &FileTree, module: &str) -> Result<Self> {
        let path = format!("src/api/{}.rs", module.trim_start_matches("r#"));
        let mut definitions = Self::default();
        definitions.add(files.get(&path).with_context(|| format!("no {path}"))?).context(path)?;
        Ok(definitions)
    }

    pub(crate) fn method(&self, name: &str) -> Result<&ImplItemFn> {
        self.methods.get(name).with_context(|| format!("no method {name}"))
    }

    /// An enumeration of several successes.
    pub(crate) fn answers(&self, name: &str) -> Option<&ItemEnum> {
        self.enums.get(name)
    }

    fn add(&mut self, text: &str) -> Result<()> {
        for item in syn::parse_file(text)?.items {
            match item {
                Item::Struct(item) => {
                    let derives = item.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
                    let mut derives = derives.filter_map(|attribute| attribute.meta.require_list().ok());
                    if derives.any(|list| list.tokens.to_string().contains("Default")) {
                        self.samples.insert(item.ident.to_string(), Sample::Default);
                    } else if let Fields::Unnamed(fields) = item.fields {
                        let types = fields.unnamed.into_iter().map(|field| field.ty).collect();
                        self.samples.insert(item.ident.to_string(), Sample::Around(types));
                    }
                }
                Item::Enum(item) => self.add_enum(item),
                Item::Impl(item) if item.trait_.is_none() => {
                    let Type::Path(owner) = *item.self_ty else { continue };
                    let owner = owner.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                    for item in item.items {
                        let ImplItem::Fn(method) = item else { continue };
                        self.add_method(&owner, method);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn add_enum(&mut self, item: ItemEnum) {
        let variants = item.variants.iter();
        let chosen = variants.clone().find(|variant| variant.ident == "Unknown").or(variants.clone().next());
        if let Some(variant) = chosen {
            let types = variant.fields.iter().map(|field| field.ty.clone()).collect();
            self.samples.insert(item.ident.to_string(), Sample::Variant(variant.ident.clone(), types));
        }
        self.enums.insert(item.ident.to_string(), item);
    }

    fn add_method(&mut self, owner: &str, method: ImplItemFn) {
        let name = method.sig.ident.to_string();
        if name == "new" && method.sig.receiver().is_none() {
            self.samples.insert(owner.to_owned(), Sample::New(arguments(&method)));
        } else if method.sig.receiver().is_some() && !self.methods.contains_key(&name) {
            self.methods.insert(name, method);
        }
    }
}

/// The types of the arguments, without `self`.
pub(crate) fn arguments(method: &ImplItemFn) -> Vec<Type> {
    let typed = method.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some((*argument.ty).clone()),
        FnArg::Receiver(_) => None,
    });
    typed.collect()
}

/// Makes values.
pub(crate) struct Samples<'a> {
    pub(crate) types: &'a Definitions,
    pub(crate) module: &'a Definitions,
    /// The path of the module.
    pub(crate) path: TokenStream,
}

/// How deep values are nested at most.
const MOST: usize = 32;

impl Samples<'_> {
    /// An expression of that type.
    pub(crate) fn value(&self, ty: &Type, depth: usize) -> Result<TokenStream> {
        ensure!(depth < MOST, "a value that holds itself");
        match ty {
            Type::Reference(reference) => match &*reference.elem {
                Type::Slice(_) => Ok(quote!(&[])),
                Type::Path(path) if path.path.is_ident("str") => Ok(quote!("x")),
                other => {
                    let value = self.value(other, depth + 1)?;
                    Ok(quote!(&#value))
                }
            },
            Type::ImplTrait(_) => Ok(quote!("x")),
            Type::Path(path) => self.of_path(&path.path, depth),
            other => bail!("no value of type {}", quote!(#other)),
        }
    }

    fn of_path(&self, path: &syn::Path, depth: usize) -> Result<TokenStream> {
        let last = path.segments.last().context("an empty path")?;
        let name = last.ident.to_string();
        if path.segments.len() > 1 {
            let sample = self.types.samples.get(&name).with_context(|| format!("no type {name}"))?;
            let (name, krate) = (&last.ident, quote!(client::types));
            return self.sample(&quote!(#krate::#name), sample, depth);
        }
        if let Some(sample) = self.module.samples.get(&name) {
            let (name, module) = (&last.ident, &self.path);
            return self.sample(&quote!(#module::#name), sample, depth);
        }
        Ok(match name.as_str() {
            "String" => quote!(String::from("x")),
            "Ipv4Addr" => quote!(std::net::Ipv4Addr::LOCALHOST),
            "Ipv6Addr" => quote!(std::net::Ipv6Addr::LOCALHOST),
            "IpAddr" => quote!(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST)),
            "File" => quote!(client::File::from_bytes("x", "x")),
            // Numbers, lists, and types of formats: all have one.
            _ => quote!(Default::default()),
        })
    }

    fn sample(&self, path: &TokenStream, sample: &Sample, depth: usize) -> Result<TokenStream> {
        let values =
            |types: &[Type]| -> Result<Vec<TokenStream>> { types.iter().map(|ty| self.value(ty, depth + 1)).collect() };
        Ok(match sample {
            Sample::Default => quote!(#path::default()),
            Sample::New(types) => {
                let values = values(types)?;
                quote!(#path::new(#(#values),*))
            }
            Sample::Around(types) => {
                let values = values(types)?;
                quote!(#path(#(#values),*))
            }
            Sample::Variant(variant, types) if types.is_empty() => quote!(#path::#variant),
            Sample::Variant(variant, types) => {
                let values = values(types)?;
                quote!(#path::#variant(#(#values),*))
            }
        })
    }
}

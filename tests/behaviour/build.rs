//! `specs/untidy.yaml` → the code of its client, in `OUT_DIR`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens as _;
use specsmith::diagnostics::Style;
use specsmith::targets::Target as _;
use specsmith::targets::rust_client::{Options, RustClient};
use specsmith::{Model, Source};

fn main() -> Result<(), Box<dyn Error>> {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/untidy.yaml");
    println!("cargo:rerun-if-changed={}", document.display());
    let source = Source::read(&document)?;
    let model = Model::read(&source).map_err(|report| report.render(&source, Style::Plain))?;
    let options = Options { name: "untidy-client".to_owned(), key_prefix: "Token".to_owned(), ..Options::default() };
    let folder = PathBuf::from(std::env::var("OUT_DIR")?).join("client");
    RustClient { options, document: None }.render(&model.api)?.files.write(&folder)?;
    // A file that is included may say nothing about the file that includes it.
    let mut root = syn::parse_file(&fs::read_to_string(folder.join("src/lib.rs"))?)?;
    root.attrs.clear();
    fs::write(folder.join("src/root.rs"), root.into_token_stream().to_string())?;
    Ok(())
}

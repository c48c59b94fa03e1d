//! Developer commands: `cargo xtask --help` lists them.

mod bench;
mod codegen;
mod compile;
mod conformance;
mod corpus;
mod files;
mod recordings;
mod schemathesis;
mod sections;
mod tidy;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Commands for those who work on specsmith.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make what is committed below `generated/`.
    Codegen {
        /// Change nothing; fail if something is not as it would be made.
        #[arg(long)]
        check: bool,
    },
    /// Hold the rules about modules: who may import whom, how long a file may be, how it begins.
    Tidy,
    /// Compare rendered pages with published ones, and read many documents.
    Conformance {
        /// A folder with `<version>/openapi.yaml`, `<version>/pages/` and `site/`.
        #[arg(long)]
        reference: Option<PathBuf>,
        /// Fewest pages that must be identical.
        #[arg(long, default_value_t = 0)]
        min_pages: usize,
        /// Fewest operation sections that must be identical.
        #[arg(long, default_value_t = 0)]
        min_sections: usize,
        /// A folder of OpenAPI documents: each gives a model or an error with a place.
        #[arg(long)]
        corpus: Option<PathBuf>,
    },
    /// Compile the clients of all fixtures, or of other documents, without a warning.
    Compile {
        /// The documents, in place of the fixtures.
        documents: Vec<PathBuf>,
    },
    /// Measure reading and rendering against parsing alone, and the memory that they take; or the compiling of a client.
    Bench {
        /// The document.
        #[arg(default_value = "specs/marketplace.yaml")]
        spec: PathBuf,
        /// The folder of the site map, if it is not this repository's.
        #[arg(long)]
        site: Option<PathBuf>,
        /// Fail if the whole job takes more than this many times as long as parsing alone.
        #[arg(long)]
        max_ratio: Option<f64>,
        /// Fail if the whole job takes more memory than this, in megabytes.
        #[arg(long)]
        max_megabytes: Option<u64>,
        /// Measure what the document's client costs to compile, in place of the main job.
        #[arg(long)]
        compile: bool,
        #[command(flatten)]
        compiling: bench::Compiling,
    },
    /// Let the client read recorded answers of a real server, and check them against the document by another way.
    Recordings {
        /// The document.
        #[arg(long)]
        document: PathBuf,
        /// A folder of VCR cassettes.
        #[arg(long)]
        recordings: PathBuf,
    },
    /// Drive a mock of a document with schemathesis (from the Python package index), all checks on.
    Schemathesis {
        /// The document.
        #[arg(default_value = "specs/marketplace.yaml")]
        spec: PathBuf,
        /// Most examples for each operation and phase.
        #[arg(long, default_value_t = 20)]
        examples: u32,
        /// What its values begin with.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Run a command and print what it took.
    #[command(hide = true)]
    Measure {
        #[arg(last = true)]
        command: Vec<OsString>,
    },
    /// Do the main job once and print the peak memory of this process.
    #[command(hide = true)]
    Peak {
        spec: PathBuf,
        #[arg(long)]
        site: Option<PathBuf>,
    },
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Codegen { check } => codegen::run(check),
        Command::Tidy => {
            let faults = tidy::faults(&codegen::root());
            for fault in &faults {
                println!("{fault}");
            }
            anyhow::ensure!(faults.is_empty(), "{} faults", faults.len());
            Ok(())
        }
        Command::Conformance { reference, min_pages, min_sections, corpus } => {
            if let Some(folder) = reference {
                conformance::run(&folder, min_pages, min_sections)?;
            }
            corpus.map_or(Ok(()), |folder| corpus::run(&folder))
        }
        Command::Compile { documents } => compile::run(&documents),
        Command::Bench { spec, compile: true, compiling, .. } => bench::compile(&spec, &compiling),
        Command::Bench { spec, site, max_ratio, max_megabytes, .. } => {
            let limits = bench::Limits { ratio: max_ratio, megabytes: max_megabytes };
            bench::run(&spec, site.as_deref(), &limits)
        }
        Command::Recordings { document, recordings } => recordings::run(&document, &recordings),
        Command::Schemathesis { spec, examples, seed } => schemathesis::run(&spec, examples, seed),
        Command::Measure { command } => bench::print(&command),
        Command::Peak { spec, site } => bench::peak(&spec, site.as_deref()),
    }
}

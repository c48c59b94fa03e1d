//! Arguments → one command, and its outcome → an exit code.

mod generate;
mod inspect;
#[cfg(feature = "mock")]
mod mock;
mod overview;
mod skipped;
mod spec;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// One OpenAPI document in; reference pages out.
#[derive(Parser)]
#[command(name = "specsmith", version, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Generate(generate::Generate),
    Inspect(inspect::Inspect),
    #[cfg(feature = "mock")]
    Mock(mock::Mock),
}

const EXIT_CODES: &str = "\
Exit codes:
  0  everything is fine; there may be warnings
  1  the document has errors, or --check found a difference
  2  the arguments or the configuration are wrong
  3  a file could not be read or written, or an address not be listened on";

/// What a command came to.
pub(crate) enum Outcome {
    Fine,
    Findings,
    Usage,
    Files,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
            Outcome::Usage => Self::from(2),
            Outcome::Files => Self::from(3),
        }
    }
}

impl Cli {
    pub(crate) fn run(self) -> Outcome {
        match self.command {
            Command::Generate(generate) => generate.run(),
            Command::Inspect(inspect) => inspect.run(),
            #[cfg(feature = "mock")]
            Command::Mock(mock) => mock.run(),
        }
    }
}

/// Prints to standard output; a reader that has gone away (`| head`) is no error.
fn print(text: &str) -> Result<(), Outcome> {
    use std::io::{ErrorKind, Write as _};
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(failure) if failure.kind() != ErrorKind::BrokenPipe => {
            error(format!("cannot write to standard output: {failure}"));
            Err(Outcome::Files)
        }
        _ => Ok(()),
    }
}

/// Prints an error in the form of the diagnostics.
fn error(message: impl std::fmt::Display) {
    use clap::builder::styling::{AnsiColor, Style};
    let red = Style::new().bold().fg_color(Some(AnsiColor::BrightRed.into()));
    anstream::eprintln!("{red}error{red:#}: {message}");
}

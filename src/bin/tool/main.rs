//! The native tool: checks the content, finishes the built folder, serves it.
//!
//! ```text
//! tool content [--accept] [--check]        content/ → build/packs
//! tool finish [--base /x/] [--out dist]    build/{trunk,chunks,assets,packs}, public → dist
//! tool seal DIR                            writes .br and .gz beside every text and WASM file
//! tool serve DIR [--port N] [--faults DIR --inject NAME] [--bare]
//! tool runs FILE                           a hash for every run of eight words
//! tool runs DIR --against FILE             refuses runs that are in FILE
//! ```

mod args;
mod assets;
mod base;
mod content;
mod error;
mod finish;
mod headers;
mod hosting;
mod made;
mod manifest;
mod mime;
mod pages;
mod runs;
mod seal;
mod serve;
mod shell;
mod site;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use args::Args;
use base::Base;
use error::ToolError;

const USAGE: &str = "\
tool content [--accept] [--check]
tool finish [--base /] [--trunk DIR] [--chunks DIR] [--assets DIR] [--packs DIR] [--public DIR] [--out DIR]
tool seal DIR [--cache DIR]
tool serve DIR [--port 8080] [--faults DIR --inject NAME …] [--bare]
tool runs FILE
tool runs DIR --against FILE [--except FILE]";

fn main() -> ExitCode {
    match run(Args::new(std::env::args().skip(1))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: Args) -> Result<(), ToolError> {
    match args.next_word().as_deref() {
        Some("content") => content(args),
        Some("finish") => finish(args),
        Some("seal") => {
            let dir = args.folder()?;
            let cache = args
                .option("--cache")?
                .unwrap_or_else(|| "build/sealed".into());
            args.done()?;
            seal::run(&dir, Path::new(&cache))
        }
        Some("serve") => {
            let dir = args.folder()?;
            let options = serve::Options {
                port: args.number("--port")?.unwrap_or(8080),
                faults: args.option("--faults")?.map(PathBuf::from),
                inject: args.options("--inject")?,
                bare: args.flag("--bare"),
            };
            args.done()?;
            serve::run(dir, options)
        }
        Some("runs") => runs(args),
        _ => Err(ToolError::Usage(USAGE.into())),
    }
}

fn content(mut args: Args) -> Result<(), ToolError> {
    let accept = args.flag("--accept");
    let packs = Path::new("build/packs");
    let out = (!args.flag("--check")).then_some(packs);
    args.done()?;
    match content::run(Path::new("content"), out, accept) {
        Ok(advice) => {
            for line in advice {
                eprintln!("look at {line}");
            }
            Ok(())
        }
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Err(ToolError::Content(lines.join("\n")))
        }
    }
}

fn runs(mut args: Args) -> Result<(), ToolError> {
    let against = args.option("--against")?.map(PathBuf::from);
    let except = args.option("--except")?.map(PathBuf::from);
    let from = args.folder()?;
    args.done()?;
    match against {
        None => runs::write(&from),
        Some(known) => runs::compare(&from, &known, except.as_deref()),
    }
}

fn finish(mut args: Args) -> Result<(), ToolError> {
    let base = args.option("--base")?.unwrap_or_else(|| "/".into());
    let mut folder = |name: &str, usual: &str| -> Result<PathBuf, ToolError> {
        Ok(args.option(name)?.unwrap_or_else(|| usual.into()).into())
    };
    let from = finish::From {
        trunk: folder("--trunk", "build/trunk")?,
        chunks: folder("--chunks", "build/chunks")?,
        assets: folder("--assets", "build/assets")?,
        packs: folder("--packs", "build/packs")?,
        public: folder("--public", "public")?,
    };
    let out = folder("--out", "dist")?;
    args.done()?;
    let base = Base::new(&base)?;
    let pages = pages::pages(&from.packs, &base)?;
    finish::run(&base, &from, &pages, &out)
}

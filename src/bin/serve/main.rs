//! Serves a built site on this machine alone, as a plain static host would.
//!
//! `serve --dir dist --port 8080 --base /fledge/` for looking at it; `--watch-csp` for the browser
//! journeys, which also want to know what was asked for and which policy was broken;
//! `--watch-console` for those in a browser that keeps its console to itself.

mod args;
mod policy;
mod record;
mod reply;
mod site;
mod watch;

use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::routing::{any, get, post};
use tokio::net::TcpListener;

use args::{Args, Command};
use site::Site;
use watch::Watch;

#[tokio::main]
async fn main() -> ExitCode {
    match args::read(std::env::args().skip(1)) {
        Ok(Command::Help) => {
            println!("{}", args::HELP);
            ExitCode::SUCCESS
        }
        Ok(Command::Serve(args)) => match serve(args).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(sentence) => fail(&sentence),
        },
        Err(sentence) => fail(&format!("{sentence}\n\n{}", args::HELP)),
    }
}

fn fail(sentence: &str) -> ExitCode {
    eprintln!("serve: {sentence}");
    ExitCode::FAILURE
}

/// Serves until the process is ended. The error is a sentence for the person at the terminal.
async fn serve(args: Args) -> Result<(), String> {
    let dir = args.dir.display().to_string();
    let root = args.dir.canonicalize().ok().filter(|path| path.is_dir());
    let Some(root) = root else {
        return Err(format!(
            "there is no folder {dir}; build the site first, or name another with --dir"
        ));
    };
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, args.port));
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::AddrInUse => {
                format!(
                    "port {} is taken; name another with --port, or 0 for any free one",
                    args.port
                )
            }
            _ => format!("can't listen on {address}: {error}"),
        })?;
    let bound = listener
        .local_addr()
        .map_err(|error| format!("can't tell the address: {error}"))?;
    let base = args.base.clone();
    let site = Arc::new(Site::new(root, args.base, args.watch));
    if args.watch == Watch::Nothing {
        site.read_all()
            .map_err(|error| format!("can't read {dir}: {error}"))?;
    }
    println!("Serving {dir} at http://{bound}{base}");

    let mut routes = Router::new();
    if args.watch != Watch::Nothing {
        routes = routes
            .route(watch::REPORT_PATH, post(reply::report))
            .route(watch::CONSOLE_PATH, post(reply::console))
            .route(watch::SCRIPT_PATH, get(reply::script));
    }
    let routes = routes.fallback(any(reply::file)).with_state(site);
    axum::serve(listener, routes)
        .await
        .map_err(|error| format!("stopped serving: {error}"))
}

//! A door into the real core for a browser, in development only: the router over HTTP on loopback, in front of a sample W&B.
//!
//! `cargo run -p keywand-tests --example door -- [--page FOLDER] [--origin URL]` prints one line of JSON (address and token) and
//! serves until its input ends. `--page` serves a built screen beside the router, `--origin` admits a page of another server.

mod guard;
mod http;
mod keys;
mod machine;
mod scenario;
mod world;

use std::io::Read as _;
use std::path::PathBuf;

use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "whoever started the door reads where it is")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let own = format!("http://{}", listener.local_addr()?);
    let mut door = http::Door::new(own.clone());
    let mut arguments = std::env::args().skip(1);
    while let (Some(name), Some(value)) = (arguments.next(), arguments.next()) {
        match name.as_str() {
            "--page" => door.page = Some(PathBuf::from(value)),
            "--origin" => door.origins.push(value),
            other => return Err(std::io::Error::other(format!("no option is called {other}"))),
        }
    }
    println!("{}", serde_json::json!({ "url": own, "token": door.token }));
    std::thread::spawn(|| {
        // Whoever started the door holds its input: it ends with them, however they end.
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    // An answer comes in pieces. With Nagle's algorithm each waits for the browser's delayed acknowledgement, 40 ms.
    let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
    axum::serve(listener, http::router(door)).await
}

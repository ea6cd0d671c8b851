//! `tool serve`: the built folder on this machine, with the real headers.
//! For looking at it and for the browser tests; a school uses its own host.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;

use super::base::Base;
use super::error::{ToolError, at};
use super::headers::{ASK, EVERYWHERE, cache_control};
use super::mime;
use super::site::{Answer, Site, safe_name};

/// How to serve.
pub(crate) struct Options {
    /// 0 for any free port.
    pub(crate) port: u16,
    /// Folder of scripts that break things; tests only.
    pub(crate) faults: Option<PathBuf>,
    /// Names of the scripts put first into every page.
    pub(crate) inject: Vec<String>,
    /// As a host that knows nothing of the app: no headers of ours, no rewrites;
    /// tests only.
    pub(crate) bare: bool,
}

struct Server {
    site: Site,
    faults: Option<PathBuf>,
    bare: bool,
    /// Script tags for every page's head.
    inject: String,
}

/// Where fault scripts are served, below the base.
const FAULTS: &str = "__faults/";

/// Serves until it is stopped.
pub(crate) fn run(folder: PathBuf, options: Options) -> Result<(), ToolError> {
    let base = base_of(&folder)?;
    let tag = |name: &String| format!("<script src=\"{base}{FAULTS}{name}.js\"></script>");
    let server = Arc::new(Server {
        inject: options.inject.iter().map(tag).collect(),
        faults: options.faults,
        bare: options.bare,
        site: Site {
            folder: folder.clone(),
            base: base.clone(),
        },
    });
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(at(&folder))?;
    runtime
        .block_on(async {
            let listener = tokio::net::TcpListener::bind(address).await?;
            // Read by the test harness, which may have asked for any port.
            println!(
                "listening on http://{}{}",
                listener.local_addr()?,
                base.to_string().trim_end_matches('/')
            );
            std::io::stdout().flush()?;
            axum::serve(listener, Router::new().fallback(answer).with_state(server)).await
        })
        .map_err(|source| ToolError::File {
            path: address.to_string().into(),
            source,
        })
}

/// The base that the folder was made for.
fn base_of(folder: &Path) -> Result<Base, ToolError> {
    let path = folder.join("index.html");
    let index = std::fs::read_to_string(&path).map_err(at(&path))?;
    Base::new(super::shell::start_file(&index, "data-base")?)
}

async fn answer(State(server): State<Arc<Server>>, request: Request) -> Response {
    let mut response = if matches!(*request.method(), Method::GET | Method::HEAD) {
        server.get(request.uri().path(), request.headers()).await
    } else {
        let mut refused = with_status(StatusCode::METHOD_NOT_ALLOWED);
        let allowed = HeaderValue::from_static("GET, HEAD");
        refused.headers_mut().insert(header::ALLOW, allowed);
        refused
    };
    let ours = if server.bare { &[][..] } else { &EVERYWHERE };
    for (name, value) in ours {
        if let Ok(name) = name.parse::<HeaderName>() {
            response
                .headers_mut()
                .insert(name, HeaderValue::from_static(value));
        }
    }
    if request.method() == Method::HEAD {
        *response.body_mut() = Body::empty();
    }
    response
}

impl Server {
    async fn get(&self, path: &str, asked: &HeaderMap) -> Response {
        if let Some(script) = self.fault(path) {
            return match tokio::fs::read(script).await {
                Ok(bytes) => file("fault.js", bytes, ASK),
                Err(_) => with_status(StatusCode::NOT_FOUND),
            };
        }
        match self.site.answer(path) {
            Answer::File(name) if self.bare && name.ends_with("shell.html") => {
                with_status(StatusCode::NOT_FOUND)
            }
            Answer::NotFound if self.bare => with_status(StatusCode::NOT_FOUND),
            Answer::File(name) => self.file(&name, asked).await,
            Answer::NotFound => {
                // Nobody holds an edition of it that could be the same.
                let mut asked = asked.clone();
                asked.remove(header::IF_NONE_MATCH);
                let mut page = self.file("404.html", &asked).await;
                *page.status_mut() = StatusCode::NOT_FOUND;
                page
            }
            Answer::Elsewhere(place) => {
                let mut moved = with_status(StatusCode::PERMANENT_REDIRECT);
                if let Ok(place) = HeaderValue::from_str(&place) {
                    moved.headers_mut().insert(header::LOCATION, place);
                }
                moved
            }
        }
    }

    /// The fault script at this path, when there are any.
    fn fault(&self, path: &str) -> Option<PathBuf> {
        let name = self.site.base.strip(path)?.strip_prefix(FAULTS)?;
        Some(self.faults.as_ref()?.join(safe_name(name)?))
    }

    async fn file(&self, name: &str, asked: &HeaderMap) -> Response {
        let cache = cache_control(name);
        let plain = self.site.path(name);
        if name.ends_with(".html") && !self.inject.is_empty() {
            let Ok(html) = tokio::fs::read_to_string(&plain).await else {
                return with_status(StatusCode::NOT_FOUND);
            };
            let html = html.replacen("<head>", &format!("<head>{}", self.inject), 1);
            return file(name, html.into_bytes(), cache);
        }
        if name == "sw.js" && !self.inject.is_empty() {
            // The pages are not those that it holds the sums of.
            let Ok(worker) = tokio::fs::read_to_string(&plain).await else {
                return with_status(StatusCode::NOT_FOUND);
            };
            let entries = worker.split("},{").map(|entry| match entry {
                page if page.contains(".html\"") => page.replace("integrity\":", "unchecked\":"),
                other => other.to_owned(),
            });
            let worker = entries.collect::<Vec<_>>().join("},{");
            return file(name, worker.into_bytes(), cache);
        }
        let packed = self.site.path(&format!("{name}.br"));
        let small = accepts_brotli(asked) && packed.is_file();
        let path = if small { packed } else { plain };
        let tag = tag(&path).await;
        if tag.is_some() && asked.get(header::IF_NONE_MATCH) == tag.as_ref() {
            let mut same = with_status(StatusCode::NOT_MODIFIED);
            same.headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
            return same;
        }
        let Ok(bytes) = tokio::fs::read(&path).await else {
            return with_status(StatusCode::NOT_FOUND);
        };
        let mut response = file(name, bytes, cache);
        let headers = response.headers_mut();
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if small {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        if let Some(tag) = tag {
            headers.insert(header::ETAG, tag);
        }
        response
    }
}

fn accepts_brotli(asked: &HeaderMap) -> bool {
    let accepted = asked.get(header::ACCEPT_ENCODING);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or("");
    accepted.split(',').any(|part| {
        part.split(';')
            .next()
            .is_some_and(|name| name.trim() == "br")
    })
}

/// Changes whenever the file is written.
async fn tag(path: &Path) -> Option<HeaderValue> {
    let about = tokio::fs::metadata(path).await.ok()?;
    let since = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let ending = path.extension()?.to_str()?;
    HeaderValue::from_str(&format!(
        "\"{:x}-{:x}-{ending}\"",
        about.len(),
        since.as_nanos()
    ))
    .ok()
}

fn file(name: &str, bytes: Vec<u8>, cache: &'static str) -> Response {
    let length = HeaderValue::from(bytes.len());
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(mime::of(name)),
    );
    headers.insert(header::CONTENT_LENGTH, length);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

fn with_status(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

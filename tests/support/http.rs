//! Plain requests to the site, without a browser.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use super::site::Site;

/// An answer of the server.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Such as 200.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// As text; what is no UTF-8 is replaced.
    pub body: String,
}

impl Answer {
    /// All of them, as they were sent.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl Site {
    /// Asks for a path exactly as it is written here.
    pub fn get(&self, path: &str) -> Answer {
        ask(self.port(), path, &[])
    }

    /// As [`Self::get`], with more headers.
    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask(self.port(), path, headers)
    }
}

/// Asks a server of this machine.
pub fn ask(port: u16, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("the site answers");
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("a time limit");
    let more: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{more}\r\n");
    stream
        .write_all(request.as_bytes())
        .expect("the site listens");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("the site answers");
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").expect("an answer in HTTP");
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .and_then(|status| status.parse().ok());
    let header = |line: &str| {
        line.split_once(':')
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
    };
    Answer {
        status: status.unwrap_or_default(),
        headers: lines.filter_map(header).collect(),
        body: body.to_owned(),
    }
}

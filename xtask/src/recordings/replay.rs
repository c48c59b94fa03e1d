//! Recorded answers → an HTTP server on loopback that gives them again.
//!
//! The first part of a request's path is the number of the answer; the rest must be the recorded operation's.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use anyhow::Result;

use super::Answer;
use super::find::fits;

/// A server that is ready to be called.
pub(super) struct Server {
    listener: TcpListener,
}

impl Server {
    pub(super) fn bind() -> Result<Self> {
        Ok(Self { listener: TcpListener::bind((Ipv4Addr::LOCALHOST, 0))? })
    }

    /// Where it is.
    pub(super) fn address(&self) -> Result<String> {
        Ok(format!("http://{}", self.listener.local_addr()?))
    }

    /// Answers until it is asked for [`stop`](Self::stop), one request after the other.
    pub(super) fn serve(&self, answers: &[Answer<'_>]) {
        for stream in self.listener.incoming().flatten() {
            // A connection that breaks is an error of the client's call, and seen there.
            if serve_one(stream, answers).is_ok_and(|path| path == STOP) {
                break;
            }
        }
    }

    /// Ends [`serve`](Self::serve).
    pub(super) fn stop(&self) -> Result<()> {
        let mut stream = TcpStream::connect(self.listener.local_addr()?)?;
        Ok(write!(stream, "GET {STOP} HTTP/1.1\r\n\r\n")?)
    }
}

/// The path that ends the server.
const STOP: &str = "/stop";

/// Answers one request; returns its path.
fn serve_one(mut stream: TcpStream, answers: &[Answer<'_>]) -> std::io::Result<String> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split('?').next().unwrap_or(target);
    if path == STOP {
        return Ok(path.to_owned());
    }
    drain(&mut reader)?;
    match recorded(answers, method, path) {
        Some(answer) => stream.write_all(&response(answer))?,
        None => stream.write_all(b"HTTP/1.1 400 Not the recorded request\r\nConnection: close\r\n\r\n")?,
    }
    stream.flush()?;
    Ok(path.to_owned())
}

/// Reads headers and body to their end.
fn drain(reader: &mut BufReader<TcpStream>) -> std::io::Result<()> {
    let (mut length, mut chunked) = (0, false);
    for line in reader.by_ref().lines() {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        match name {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "transfer-encoding" => chunked |= value.contains("chunked"),
            _ => {}
        }
    }
    if chunked {
        let mut lines = reader.lines();
        let last = |line: &std::io::Result<String>| line.as_ref().is_ok_and(|line| line == "0");
        lines.find(last).transpose().map(drop)
    } else {
        std::io::copy(&mut reader.take(length), &mut std::io::sink()).map(drop)
    }
}

fn recorded<'a>(answers: &'a [Answer<'a>], method: &str, path: &str) -> Option<&'a Answer<'a>> {
    let (number, rest) = path.strip_prefix('/')?.split_once('/')?;
    let answer = answers.get(number.parse::<usize>().ok()?)?;
    let operation = answer.found.operation;
    let is_it = operation.method.as_str() == method && fits(&operation.path.segments(), &format!("/{rest}"));
    is_it.then_some(answer)
}

fn response(answer: &Answer<'_>) -> Vec<u8> {
    let exchange = answer.exchange;
    let mut head = format!("HTTP/1.1 {} Recorded\r\n", exchange.status);
    for (name, value) in &exchange.headers {
        head.push_str(&format!("{name}: {}\r\n", value.replace(['\r', '\n'], " ")));
    }
    head.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", exchange.body.len()));
    let mut response = head.into_bytes();
    response.extend_from_slice(&exchange.body);
    response
}

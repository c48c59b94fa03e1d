//! A server on loopback that answers from a list and records what it was sent, byte for byte. It knows no client.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a server was sent.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// `GET /path HTTP/1.1`
    pub line: String,
    /// The headers as they were sent.
    pub headers: Vec<(String, String)>,
    /// The body, without chunk framing.
    pub body: Vec<u8>,
}

impl Recorded {
    /// Method and target.
    pub fn target(&self) -> &str {
        self.line.trim_end_matches(" HTTP/1.1")
    }

    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The server.
pub struct Server {
    /// `http://127.0.0.1:…`
    pub url: String,
    seen: Arc<Mutex<Vec<Recorded>>>,
}

/// An answer: status line, headers, body.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &(impl AsRef<[u8]> + ?Sized)) -> Vec<u8> {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} X\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if status != 204 {
        head += &format!("content-length: {}\r\n", body.len());
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

/// A JSON answer of status 200.
pub fn json(body: &(impl AsRef<[u8]> + ?Sized)) -> Vec<u8> {
    answer(200, &[("content-type", "application/json")], body)
}

impl Server {
    /// A server that gives these answers, one for each request; after the last, it gives it again.
    /// An empty answer closes the connection.
    pub async fn start(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let answers = Arc::new(Mutex::new(VecDeque::from(answers)));
        let record = seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answers.clone(), record.clone()));
            }
        });
        Self { url, seen }
    }

    /// What was sent.
    pub fn seen(&self) -> Vec<Recorded> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request that was sent.
    pub fn only(&self) -> Recorded {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen[0].clone()
    }
}

async fn serve(mut stream: TcpStream, answers: Arc<Mutex<VecDeque<Vec<u8>>>>, seen: Arc<Mutex<Vec<Recorded>>>) {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        seen.lock().unwrap().push(request);
        let answer = {
            let mut answers = answers.lock().unwrap();
            if answers.len() > 1 { answers.pop_front().unwrap() } else { answers[0].clone() }
        };
        if answer.is_empty() || stream.write_all(&answer).await.is_err() {
            return;
        }
    }
}

/// Reads one request.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at;
        }
        more(stream, buffer).await?;
    };
    let head = String::from_utf8(buffer.drain(..end + 4).collect()).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let line = lines.next()?.to_owned();
    let headers =
        lines.filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())));
    let mut request = Recorded { line, headers: headers.collect(), body: Vec::new() };
    if request.header("transfer-encoding") == Some("chunked") {
        loop {
            let size = chunk_size(stream, buffer).await?;
            while buffer.len() < size + 2 {
                more(stream, buffer).await?;
            }
            request.body.extend(buffer.drain(..size + 2).take(size));
            if size == 0 {
                break;
            }
        }
    }
    let length: usize = request.header("content-length").map_or(0, |text| text.parse().unwrap());
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    request.body.extend(buffer.drain(..length));
    Some(request)
}

async fn chunk_size(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<usize> {
    loop {
        if let Some(at) = buffer.windows(2).position(|bytes| bytes == b"\r\n") {
            let line = String::from_utf8(buffer.drain(..at + 2).collect()).unwrap();
            return usize::from_str_radix(line.trim(), 16).ok();
        }
        more(stream, buffer).await?;
    }
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 8192];
    let length = stream.read(&mut chunk).await.ok().filter(|length| *length > 0)?;
    buffer.extend_from_slice(&chunk[..length]);
    Some(())
}

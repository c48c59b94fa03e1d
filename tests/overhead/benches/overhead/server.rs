//! A server on loopback whose answers are ready before they are asked for.
//!
//! It runs in the same thread as those who call it. So what is measured is work, and not when the system wakes a thread.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const OFFERING: &str =
    "https://api.example.com/api/marketplace-public-offerings/9b1c8a5e4a0d4c0f8d0b5d0a5f3e2c11/";
pub(crate) const PROJECT: &str = "https://api.example.com/api/projects/4f6d2b8c7a514e0f9a3c1d5e8b7a6f22/";

/// The bytes of the answers.
struct Answers {
    one: Vec<u8>,
    page: Vec<u8>,
    created: Vec<u8>,
}

/// Starts the server, and returns its address.
pub(crate) async fn start(page_size: usize) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let answers = Arc::new(Answers {
        one: answer("200 OK", &order(1)),
        page: answer("200 OK", &page(page_size)),
        created: answer("201 Created", &order(1)),
    });
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&answers)));
        }
    });
    Ok(address)
}

/// The JSON text of a page.
pub(crate) fn page(size: usize) -> String {
    let orders: Vec<String> = (0..size).map(order).collect();
    format!("[{}]", orders.join(","))
}

fn order(number: usize) -> String {
    format!(
        r#"{{"offering":"{OFFERING}","offering_name":"Virtual machines, tier {number}","plan":"https://api.example.com/api/marketplace-plans/77e190ab0d2c8a0e4a550b1d5c2f7a31/","plan_unit":"month","attributes":{{"name":"vm-{number}","description":"For the \"nightly\" jobs","image":"https://api.example.com/api/openstack-images/{number}/","ports":[22,443]}},"limits":{{"cpu":{number},"ram":16384,"storage":102400}},"uuid":"{number:032x}","created":"2026-03-04T09:12:45.123456Z","resource_name":"vm-{number}","cost":"{number}.4200000000","state":"executing","marketplace_resource_uuid":"5c2f7a310b1d4a558a0e0d2c77e190ab","completed_at":null,"attachment":null,"type":"Create","start_date":"2026-04-01","url":"https://api.example.com/api/marketplace-orders/{number:032x}/","created_by_email":"someone.{number}@example.com","old_cost_estimate":{number}.5,"backend_id":"srv-{number:08}","issue":{{"key":"HD-{number}","uuid":"{number:032x}"}}}}"#
    )
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nx-result-count: 1234\r\nvary: Accept, Cookie\r\n\
         x-frame-options: DENY\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Answers the requests of one connection.
async fn serve(mut stream: TcpStream, answers: Arc<Answers>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (reader, mut writer) = stream.split();
    let mut reader = BufReader::new(reader);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        line.clear();
        if reader.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let answer = if line.starts_with("POST ") {
            &answers.created
        } else if line.starts_with("GET /api/marketplace-orders/?") {
            &answers.page
        } else {
            &answers.one
        };
        let mut length = 0;
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).await?;
            let header = line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
            length = header.map_or(length, |(_, value)| value.trim().parse().unwrap_or(0));
        }
        body.resize(length, 0);
        reader.read_exact(&mut body).await?;
        writer.write_all(answer).await?;
    }
}

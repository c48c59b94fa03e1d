//! `multipart/form-data`: parts as they come → a JSON text, and the files that numbers in it stand for.

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::StatusCode;
use bytes::Bytes;
use multer::{Field, Multipart};

use super::body;
use super::file::{Content, File};
use super::json::write_text;
use super::params::form_member;
use super::rejection::Rejection;
use super::schema::{Kind, Schema};
use super::texts::write_scalar;

/// The most bytes of a file that are kept in memory.
const IN_MEMORY: usize = 256 << 10;

/// The members of the body, each with the JSON texts of its parts.
type Members = Vec<(String, Vec<Vec<u8>>)>;

/// Reads all parts; large files go to temporary files as they come.
pub(crate) async fn read(schema: &Schema, media_type: &str, body: Body) -> Result<(Bytes, Vec<File>), Rejection> {
    let boundary = multer::parse_boundary(media_type).map_err(|error| wrong(&error))?;
    let mut parts = Multipart::new(body.into_data_stream(), boundary);
    let (mut members, mut files) = (Members::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(|error| wrong(&error))? {
        let Some(name) = part.name().map(str::to_owned) else { continue };
        let json = if part.file_name().is_some() {
            files.push(file(part).await?);
            (files.len() - 1).to_string().into_bytes()
        } else {
            value(form_member(schema, &name), part).await?
        };
        match members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, texts)) => texts.push(json),
            None => members.push((name, vec![json])),
        }
    }
    Ok((write(schema, &members).into(), files))
}

/// The JSON text of a part that is no file.
async fn value(schema: &Schema, part: Field<'_>) -> Result<Vec<u8>, Rejection> {
    let is_json = part.content_type().is_some_and(|media_type| media_type.essence_str() == "application/json");
    let bytes = part.bytes().await.map_err(|error| wrong(&error))?;
    if is_json && serde_json::from_slice::<serde_json::Value>(&bytes).is_ok() {
        return Ok(bytes.to_vec());
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| wrong(&error))?;
    let item = match &schema.kind {
        Kind::Array(array) if !text.starts_with('[') => array.items,
        _ => schema,
    };
    let mut out = Vec::new();
    write_scalar(&mut out, item, text);
    Ok(out)
}

/// The JSON object of all members.
fn write(schema: &Schema, members: &Members) -> Vec<u8> {
    let mut out = vec![b'{'];
    for (name, texts) in members {
        if out.len() > 1 {
            out.push(b',');
        }
        write_text(&mut out, name);
        out.push(b':');
        let is_list = matches!(form_member(schema, name).kind, Kind::Array(_));
        let is_whole = texts.len() == 1 && texts[0].starts_with(b"[");
        if is_list && !is_whole {
            out.push(b'[');
            out.extend_from_slice(&texts.join(&b","[..]));
            out.push(b']');
        } else if let Some(last) = texts.last() {
            out.extend_from_slice(last);
        }
    }
    out.push(b'}');
    out
}

async fn file(mut part: Field<'_>) -> Result<File, Rejection> {
    let name = part.file_name().map(str::to_owned);
    let media_type = part.content_type().map(ToString::to_string);
    let mut memory = Vec::new();
    let mut disk: Option<std::fs::File> = None;
    let mut length = 0_u64;
    while let Some(chunk) = part.chunk().await.map_err(|error| wrong(&error))? {
        length += chunk.len() as u64;
        memory.extend_from_slice(&chunk);
        if memory.len() > IN_MEMORY {
            disk = Some(spill(disk, std::mem::take(&mut memory)).await?);
        }
    }
    let content = match disk {
        Some(file) => Content::Disk(Arc::new(Mutex::new(spill(Some(file), memory).await?))),
        None => Content::Memory(memory.into()),
    };
    Ok(File { name, media_type, length, content })
}

/// Writes to the temporary file, on a thread that may wait.
async fn spill(file: Option<std::fs::File>, bytes: Vec<u8>) -> Result<std::fs::File, Rejection> {
    let task = tokio::task::spawn_blocking(move || {
        let mut file = match file {
            Some(file) => file,
            None => tempfile::tempfile()?,
        };
        file.write_all(&bytes)?;
        Ok::<_, std::io::Error>(file)
    });
    Ok(task.await??)
}

/// A body that is no multipart body, or could not be read to its end.
fn wrong(error: &(dyn std::error::Error + 'static)) -> Rejection {
    match error.downcast_ref() {
        Some(multer::Error::StreamReadFailed(cause)) => body::broken(cause.as_ref()),
        _ => Rejection::status(StatusCode::BAD_REQUEST, format!("Multipart form parse error - {error}")),
    }
}

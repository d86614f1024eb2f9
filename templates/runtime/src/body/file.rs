//! Files as bodies, on any executor: a thread reads, and a channel that holds little hands on.

use super::{Source, Stream};
use crate::BoxError;
use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::mpsc::{self, Receiver};

/// How many bytes are read at once, and how many of these pieces wait to be sent.
const PIECE: usize = 64 * 1024;
const WAITING: usize = 2;

/// What a file holds.
pub(super) struct Contents {
    path: Arc<Path>,
    length: u64,
}

impl Contents {
    pub fn of(path: PathBuf) -> io::Result<Self> {
        let found = path.metadata()?;
        if !found.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        Ok(Contents { path: path.into(), length: found.len() })
    }
}

impl Source for Contents {
    fn length(&self) -> u64 {
        self.length
    }

    fn read(&self) -> Stream {
        let (sender, receiver) = mpsc::channel(WAITING);
        let (path, length) = (self.path.clone(), self.length);
        let work = move || {
            let send = |piece| sender.blocking_send(piece).is_ok();
            let mut file = match File::open(&path) {
                Ok(file) => file.take(length),
                Err(error) => {
                    send(Err(error));
                    return;
                }
            };
            loop {
                let mut piece = BytesMut::zeroed(PIECE);
                match file.read(&mut piece) {
                    Ok(0) => return,
                    Ok(count) => {
                        piece.truncate(count);
                        // Nobody may be waiting any more.
                        if !send(Ok(piece.freeze())) {
                            return;
                        }
                    }
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => {
                        send(Err(error));
                        return;
                    }
                }
            }
        };
        // Without a thread, the channel closes, and the body is too short.
        drop(std::thread::Builder::new().name("typewright-file".to_owned()).spawn(work));
        Box::pin(Reading { receiver, left: length })
    }
}

/// A file that is being read.
struct Reading {
    receiver: Receiver<io::Result<Bytes>>,
    left: u64,
}

impl http_body::Body for Reading {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.receiver.poll_recv(context).map(|piece| match piece {
            Some(Ok(piece)) => {
                self.left = self.left.saturating_sub(piece.len() as u64);
                Some(Ok(Frame::data(piece)))
            }
            Some(Err(error)) => Some(Err(error.into())),
            None if self.left > 0 => {
                self.left = 0;
                Some(Err("the file has become shorter while it was read".into()))
            }
            None => None,
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

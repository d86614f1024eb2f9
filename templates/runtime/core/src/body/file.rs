//! Files as bodies, on any executor: a thread reads the file and sends pieces through a small channel.

use super::{Source, Stream};
use crate::BoxError;
use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::mpsc::{self, Receiver, SyncSender, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

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
        let (pieces, receiver) = mpsc::sync_channel(WAITING);
        let reader = Arc::new(Mutex::new(None));
        let sender = Sender { pieces: Some(pieces), reader: reader.clone() };
        let (path, length) = (self.path.clone(), self.length);
        let work = move || {
            let mut file = match File::open(&path) {
                Ok(file) => file.take(length),
                Err(error) => {
                    sender.send(Err(error));
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
                        if !sender.send(Ok(piece.freeze())) {
                            return;
                        }
                    }
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(error) => {
                        sender.send(Err(error));
                        return;
                    }
                }
            }
        };
        // Without a thread, the channel closes, and the body is too short.
        drop(std::thread::Builder::new().name("typewright-file".to_owned()).spawn(work));
        Box::pin(Reading { pieces: receiver, reader, left: length })
    }
}

/// The waker of the task that waits for the next piece.
type Reader = Arc<Mutex<Option<Waker>>>;

/// The sending half of the channel. It wakes the waiting task after each piece, and when it closes.
struct Sender {
    pieces: Option<SyncSender<io::Result<Bytes>>>,
    reader: Reader,
}

impl Sender {
    /// Sends a piece, blocking while the channel is full. Returns whether the receiver still exists.
    fn send(&self, piece: io::Result<Bytes>) -> bool {
        let is_sent = self.pieces.as_ref().is_some_and(|pieces| pieces.send(piece).is_ok());
        self.wake();
        is_sent
    }

    fn wake(&self) {
        let waker = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        waker.into_iter().for_each(Waker::wake);
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        // Close the channel first: the woken task looks at it.
        self.pieces = None;
        self.wake();
    }
}

/// A file that is being read.
struct Reading {
    pieces: Receiver<io::Result<Bytes>>,
    reader: Reader,
    left: u64,
}

impl http_body::Body for Reading {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        // Register the waker before looking at the channel, so that no piece is missed in between.
        *self.reader.lock().unwrap_or_else(PoisonError::into_inner) = Some(context.waker().clone());
        Poll::Ready(match self.pieces.try_recv() {
            Ok(Ok(piece)) => {
                self.left = self.left.saturating_sub(piece.len() as u64);
                Some(Ok(Frame::data(piece)))
            }
            Ok(Err(error)) => Some(Err(error.into())),
            Err(TryRecvError::Empty) => return Poll::Pending,
            Err(TryRecvError::Disconnected) if self.left > 0 => {
                self.left = 0;
                Some(Err("the file has become shorter while it was read".into()))
            }
            Err(TryRecvError::Disconnected) => None,
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

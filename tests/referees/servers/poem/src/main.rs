//! A program as poem-openapi's users write them; its document is what poem-openapi makes of it.

use poem::listener::TcpListener;
use poem::{Route, Server};
use poem_openapi::auth::ApiKey;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::{Form, Json, PlainText};
use poem_openapi::types::multipart::Upload;
use poem_openapi::{ApiResponse, Enum, Multipart, Object, OpenApi, OpenApiService, SecurityScheme, Union};
use std::sync::Mutex;

#[derive(Clone, Copy, Enum, PartialEq)]
#[oai(rename_all = "snake_case")]
enum Mood {
    Calm,
    Wild,
}

#[derive(Clone, Object)]
struct Note {
    id: Option<u64>,
    #[oai(validator(max_length = 20))]
    text: String,
    mood: Option<Mood>,
    labels: Option<Vec<String>>,
    price: Option<f64>,
}

#[derive(Object)]
struct Problem {
    message: String,
    hint: Option<String>,
}

#[derive(Object)]
struct Circle {
    radius: f64,
}

#[derive(Object)]
struct Square {
    side: f64,
}

#[derive(Union)]
#[oai(discriminator_name = "kind")]
enum Shape {
    Circle(Circle),
    Square(Square),
}

#[derive(Multipart)]
struct Paper {
    title: Option<String>,
    file: Upload,
}

#[derive(Object, serde::Deserialize)]
struct Login {
    user: String,
    remember: bool,
}

#[derive(SecurityScheme)]
#[oai(ty = "api_key", key_name = "X-Key", key_in = "header")]
struct Key(ApiKey);

#[derive(ApiResponse)]
enum Found {
    #[oai(status = 200)]
    Ok(Json<Note>),
    #[oai(status = 404)]
    Missing(Json<Problem>),
}

#[derive(Default)]
struct Api(Mutex<Vec<Note>>);

#[OpenApi]
impl Api {
    #[oai(path = "/notes", method = "get", operation_id = "listNotes")]
    async fn list(&self, mood: Query<Option<Mood>>, #[oai(default)] limit: Query<Option<u32>>) -> Json<Vec<Note>> {
        let notes = self.0.lock().unwrap();
        let fits = notes.iter().filter(|note| mood.0.is_none() || note.mood == mood.0);
        Json(fits.take(limit.0.unwrap_or(10) as usize).cloned().collect())
    }

    #[oai(path = "/notes", method = "post", operation_id = "addNote")]
    async fn add(&self, note: Json<Note>) -> Json<Note> {
        let mut notes = self.0.lock().unwrap();
        let note = Note { id: Some(notes.len() as u64), ..note.0 };
        notes.push(note.clone());
        Json(note)
    }

    #[oai(path = "/notes/:id", method = "get", operation_id = "getNote")]
    async fn get(&self, id: Path<u64>) -> Found {
        match self.0.lock().unwrap().get(id.0 as usize) {
            Some(note) => Found::Ok(Json(note.clone())),
            None => Found::Missing(Json(Problem { message: "no such note".to_owned(), hint: None })),
        }
    }

    #[oai(path = "/shapes", method = "post", operation_id = "sendShape")]
    async fn shape(&self, shape: Json<Shape>) -> Json<Shape> {
        shape
    }

    #[oai(path = "/papers", method = "post", operation_id = "filePaper")]
    async fn paper(&self, paper: Paper) -> PlainText<String> {
        let bytes = paper.file.into_vec().await.unwrap().len();
        PlainText(format!("{} {bytes}", paper.title.unwrap_or_default()))
    }

    #[oai(path = "/login", method = "post", operation_id = "login")]
    async fn login(&self, login: Form<Login>) -> PlainText<String> {
        PlainText(format!("{} {}", login.0.user, login.0.remember))
    }

    #[oai(path = "/secret", method = "get", operation_id = "readSecret")]
    async fn secret(&self, key: Key) -> PlainText<String> {
        PlainText(key.0.key)
    }
}

#[tokio::main]
async fn main() -> Result<(), std::io::Error> {
    let address = std::env::args().nth(1).expect("an address");
    let service = OpenApiService::new(Api::default(), "Poem program", "1").server(format!("http://{address}"));
    let spec = service.spec_endpoint();
    Server::new(TcpListener::bind(address)).run(Route::new().nest("/spec", spec).nest("/", service)).await
}

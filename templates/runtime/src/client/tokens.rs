//! Credentials that a client holds: fixed ones, and tokens that it obtains by itself. Those are kept, renewed before
//! they expire and after a 401, and asked for once however many calls wait for them.

use super::{Transport, TransportError};
use crate::body::{Unreadable, collect};
use crate::security::{self, Scheme, Tokens};
use crate::time::Instant;
use crate::{Body, BoxError, BoxFuture, MaybeSend, Secret};
use http::{Method, header};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::time::Duration;
use tokio::sync::Mutex;

/// No answer with a token is larger.
const MOST: usize = 1024 * 1024;
/// Tokens are renewed so long before they expire, or when a tenth of their life is left.
const MARGIN: Duration = Duration::from_secs(30);

/// What a client proves with that it may call: a text, or where tokens come from.
pub struct Credential(Kind);

enum Kind {
    Fixed(Secret<String>),
    Source(Box<dyn TokenSource>),
    OAuth(OAuth),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(..)")
    }
}

impl Credential {
    /// Tokens from a source of your own.
    pub fn source(source: impl TokenSource) -> Self {
        Credential(Kind::Source(Box::new(source)))
    }
}

impl<T: Into<Secret<String>>> From<T> for Credential {
    fn from(secret: T) -> Self {
        Credential(Kind::Fixed(secret.into()))
    }
}

impl From<OAuth> for Credential {
    fn from(oauth: OAuth) -> Self {
        Credential(Kind::OAuth(oauth))
    }
}

/// Where tokens come from. Closures that return a future are sources, too.
pub trait TokenSource: Send + Sync + 'static {
    /// A token that was not given out before, or is good for longer.
    fn token(&self) -> BoxFuture<'_, Result<Token, BoxError>>;
}

impl<F, T> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Token, BoxError>> + MaybeSend + 'static,
{
    fn token(&self) -> BoxFuture<'_, Result<Token, BoxError>> {
        Box::pin(self())
    }
}

/// A token, and how long it is good for.
#[derive(Clone, Debug)]
pub struct Token {
    secret: Secret<String>,
    /// When to ask for the next one.
    until: Option<Instant>,
}

impl Token {
    /// A token that is good until a service refuses it.
    pub fn new(secret: impl Into<Secret<String>>) -> Self {
        Token { secret: secret.into(), until: None }
    }

    /// A token that is good for so long from now.
    pub fn expires_in(self, lifetime: Duration) -> Self {
        let used = lifetime.saturating_sub(MARGIN.min(lifetime / 10));
        Token { until: Instant::now().checked_add(used), ..self }
    }
}

/// Tokens of OAuth 2, from the address that the document gives.
///
/// ```ignore
/// let client = Client::builder().oauth(OAuth::client_credentials(id, secret).scope("pets")).build()?;
/// ```
#[derive(Debug)]
pub struct OAuth {
    refresh: Option<Secret<String>>,
    id: Option<String>,
    secret: Option<Secret<String>>,
    scopes: Vec<String>,
    url: Option<String>,
    in_form: bool,
}

impl OAuth {
    /// Tokens for the client itself.
    pub fn client_credentials(id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        let (id, secret) = (Some(id.into()), Some(secret.into()));
        OAuth { refresh: None, id, secret, scopes: Vec::new(), url: None, in_form: false }
    }

    /// Tokens for whom a refresh token was given to. When the service hands out another one, that is used from then on.
    pub fn refresh_token(token: impl Into<Secret<String>>) -> Self {
        OAuth { refresh: Some(token.into()), id: None, secret: None, scopes: Vec::new(), url: None, in_form: false }
    }

    /// The client that a refresh token was given to.
    pub fn client(self, id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        OAuth { id: Some(id.into()), secret: Some(secret.into()), ..self }
    }

    /// A scope to ask for; without any, the service decides.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Where tokens are handed out, instead of where the document says.
    pub fn token_url(self, url: impl Into<String>) -> Self {
        OAuth { url: Some(url.into()), ..self }
    }

    /// Sends the client's secret in the form and not in a header, for services that ask for that.
    pub fn secret_in_form(self) -> Self {
        OAuth { in_form: true, ..self }
    }
}

/// The credential of a scheme, with the token that is in use.
pub(super) struct Held {
    pub scheme: &'static Scheme,
    kind: Kind,
    slot: Mutex<Slot>,
}

#[derive(Default)]
struct Slot {
    token: Option<Token>,
    /// Where tokens are handed out, once that was found out.
    endpoint: Option<String>,
    /// The refresh token that came last.
    refresh: Option<Secret<String>>,
}

impl Held {
    pub fn new(scheme: &'static Scheme, credential: Credential) -> Self {
        Held { scheme, kind: credential.0, slot: Mutex::default() }
    }

    /// Whether it is the credential of a scheme, which nearly always is the very same one.
    pub fn is_of(&self, scheme: &'static Scheme) -> bool {
        std::ptr::eq(self.scheme, scheme) || self.scheme == scheme
    }

    pub fn is_renewable(&self) -> bool {
        !matches!(self.kind, Kind::Fixed(_))
    }

    /// The secret to send; not one of those that were refused.
    pub async fn secret(
        &self,
        refused: &[Secret<String>],
        transport: &dyn Transport,
        base_url: &str,
    ) -> Result<Cow<'_, Secret<String>>, BoxError> {
        if let Kind::Fixed(secret) = &self.kind {
            return Ok(Cow::Borrowed(secret));
        }
        // Whoever comes while a token is on its way waits here, and finds it.
        let mut slot = self.slot.lock().await;
        if let Some(token) = &slot.token
            && token.until.is_none_or(|until| until > Instant::now())
            && !refused.contains(&token.secret)
        {
            return Ok(Cow::Owned(token.secret.clone()));
        }
        let token = match &self.kind {
            Kind::Fixed(secret) => Token::new(secret.clone()),
            Kind::Source(source) => source.token().await?,
            Kind::OAuth(oauth) => oauth.fetch(self.scheme, &mut slot, transport, base_url).await?,
        };
        Ok(Cow::Owned(slot.token.insert(token).secret.clone()))
    }
}

impl OAuth {
    async fn fetch(
        &self,
        scheme: &Scheme,
        slot: &mut Slot,
        transport: &dyn Transport,
        base_url: &str,
    ) -> Result<Token, BoxError> {
        if slot.endpoint.is_none() {
            slot.endpoint = Some(self.endpoint(scheme, transport, base_url).await?);
        }
        let request = self.request(slot)?;
        let answer = json(transport, request, "the token endpoint").await?;
        let Some(secret) = answer["access_token"].as_str() else {
            return Err("the token endpoint answered without `access_token`".into());
        };
        if let Some(refresh) = answer["refresh_token"].as_str() {
            slot.refresh = self.refresh.is_some().then(|| Secret::from(refresh));
        }
        // Some write the number as text.
        let seconds = answer["expires_in"].as_u64().or_else(|| answer["expires_in"].as_str()?.parse().ok());
        let token = Token::new(secret);
        Ok(seconds.map_or(token.clone(), |seconds| token.expires_in(Duration::from_secs(seconds))))
    }

    /// The request for a token.
    fn request(&self, slot: &Slot) -> Result<http::Request<Body>, BoxError> {
        let url = slot.endpoint.as_deref().unwrap_or_default();
        let mut form = form_urlencoded::Serializer::new(String::new());
        match slot.refresh.as_ref().or(self.refresh.as_ref()) {
            Some(token) => {
                form.append_pair("grant_type", "refresh_token").append_pair("refresh_token", token.expose_secret())
            }
            None => form.append_pair("grant_type", "client_credentials"),
        };
        if !self.scopes.is_empty() {
            form.append_pair("scope", &self.scopes.join(" "));
        }
        let mut request = http::Request::builder().method(Method::POST).uri(url);
        match (&self.id, &self.secret) {
            (Some(id), Some(secret)) if !self.in_form => {
                let encode = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
                let pair = format!("{}:{}", encode(id), encode(secret.expose_secret()));
                request = request.header(header::AUTHORIZATION, security::basic(&pair)?);
            }
            (Some(id), secret) => {
                form.append_pair("client_id", id);
                if let Some(secret) = secret {
                    form.append_pair("client_secret", secret.expose_secret());
                }
            }
            (None, _) => {}
        }
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::ACCEPT, "application/json");
        Ok(request.body(Body::from(form.finish().into_bytes()))?)
    }

    async fn endpoint(&self, scheme: &Scheme, transport: &dyn Transport, base_url: &str) -> Result<String, BoxError> {
        let url = match (&self.url, &scheme.tokens) {
            (Some(url), _) => url,
            (None, Some(Tokens::At { token, refresh })) => {
                if self.refresh.is_some() {
                    *refresh
                } else {
                    *token
                }
            }
            (None, Some(Tokens::Discovered(url))) => {
                let request = http::Request::builder().uri(absolute(url, base_url));
                let request = request.header(header::ACCEPT, "application/json").body(Body::empty())?;
                let found = json(transport, request, "the discovery document").await?;
                let endpoint = found["token_endpoint"].as_str().map(str::to_owned);
                return endpoint.ok_or_else(|| "the discovery document names no `token_endpoint`".into());
            }
            (None, None) => {
                return Err(format!(
                    "the scheme `{}` says nowhere where tokens come from: give `token_url`",
                    scheme.name
                )
                .into());
            }
        };
        Ok(absolute(url, base_url))
    }
}

/// A URL of the document, which may be relative to where the API is.
fn absolute(url: &str, base_url: &str) -> String {
    if url.contains("://") {
        return url.to_owned();
    }
    let host = base_url.find("://").and_then(|at| base_url[at + 3..].find('/').map(|slash| at + 3 + slash));
    match url.starts_with('/') {
        true => format!("{}{url}", &base_url[..host.unwrap_or(base_url.len())]),
        false => format!("{base_url}/{url}"),
    }
}

/// A successful answer as JSON; an error says what the service says of it, and nothing that was sent.
async fn json(transport: &dyn Transport, request: http::Request<Body>, whose: &str) -> Result<Value, BoxError> {
    let (parts, body) = transport.send(request).await?.into_parts();
    let bytes = collect(body, MOST).await.map_err(|unreadable| match unreadable {
        Unreadable::TooLarge => TransportError::Other(format!("{whose} is too large").into()),
        Unreadable::Broken(error) => TransportError::from_boxed(error),
    })?;
    let value: Option<Value> = serde_json::from_slice(&bytes).ok();
    if !parts.status.is_success() {
        let said = |name: &str| value.as_ref()?.get(name)?.as_str().map(|text| format!(": {text}"));
        let (error, about) = (said("error").unwrap_or_default(), said("error_description").unwrap_or_default());
        return Err(format!("{whose} answered {}{error}{about}", parts.status.as_u16()).into());
    }
    value.ok_or_else(|| format!("{whose} is no JSON").into())
}

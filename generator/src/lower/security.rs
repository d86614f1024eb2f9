//! Credential schemes, requirements and servers.

use super::{Lowering, child};
use crate::diagnostics::{Code, Lost};
use crate::model::{Need, Scheme, SchemePlace, Server, Tokens, Variable};
use crate::parse::Spec;
use openapiv3::{APIKeyLocation, OAuth2Flows, ReferenceOr, SecurityRequirement, SecurityScheme};

impl Lowering<'_> {
    pub(super) fn schemes(&mut self) -> Vec<Scheme> {
        let declared = self.spec.rest.components.iter().flat_map(|components| &components.security_schemes);
        let mut schemes = Vec::new();
        for (name, scheme) in declared {
            let pointer = child("/components/securitySchemes", name);
            let ReferenceOr::Item(scheme) = scheme else {
                self.ignored(&pointer, "$ref");
                continue;
            };
            let (place, docs) = match scheme {
                SecurityScheme::APIKey { location, name, description, .. } => {
                    let place = match location {
                        APIKeyLocation::Header => SchemePlace::Header(name.to_ascii_lowercase()),
                        APIKeyLocation::Query => SchemePlace::Query(name.clone()),
                        APIKeyLocation::Cookie => SchemePlace::Cookie(name.clone()),
                    };
                    (place, description)
                }
                SecurityScheme::HTTP { scheme, description, .. } if scheme.eq_ignore_ascii_case("basic") => {
                    (SchemePlace::Basic, description)
                }
                SecurityScheme::HTTP { scheme, description, .. } if scheme.eq_ignore_ascii_case("bearer") => {
                    (SchemePlace::Bearer, description)
                }
                SecurityScheme::HTTP { scheme, description, .. } => {
                    let message = format!("the credential of the http scheme `{scheme}` is sent as it is given");
                    self.warn(Code::IgnoredKeyword, &pointer, message, "give the whole value of `Authorization`");
                    (SchemePlace::Header("authorization".to_owned()), description)
                }
                SecurityScheme::OAuth2 { description, .. } | SecurityScheme::OpenIDConnect { description, .. } => {
                    (SchemePlace::Bearer, description)
                }
            };
            let tokens = match scheme {
                SecurityScheme::OAuth2 { flows, .. } => token_urls(flows),
                SecurityScheme::OpenIDConnect { open_id_connect_url: url, .. } => {
                    (!url.is_empty()).then(|| Tokens::Discovered(url.clone()))
                }
                SecurityScheme::APIKey { .. } | SecurityScheme::HTTP { .. } => None,
            };
            schemes.push(Scheme { name: name.clone(), place, tokens, docs: docs.clone() });
        }
        schemes
    }

    /// The requirements of an operation; schemes that nobody declared are left out with a warning.
    pub(super) fn requirements(
        &mut self,
        own: Option<&Vec<SecurityRequirement>>,
        schemes: &[Scheme],
        pointer: &str,
    ) -> Vec<Vec<Need>> {
        let (listed, pointer) = match own {
            Some(own) => (Some(own), child(pointer, "security")),
            None => (self.spec.rest.security.as_ref(), "/security".to_owned()),
        };
        let mut alternatives = Vec::new();
        for requirement in listed.into_iter().flatten() {
            let mut needs = Vec::new();
            for (name, scopes) in requirement {
                match schemes.iter().position(|scheme| scheme.name == *name) {
                    Some(index) => {
                        self.known_scopes(name, scopes, &pointer);
                        needs.push(Need { scheme: index, scopes: scopes.clone() });
                    }
                    None => {
                        let message =
                            format!("`security` names `{name}`, which is not declared; the requirement is left out");
                        let help = match self.sink.suggest(schemes.iter().map(|scheme| scheme.name.as_str()), name) {
                            Some(near) => format!("did you mean `{near}`?"),
                            None => "declare it under `components.securitySchemes`".to_owned(),
                        };
                        self.lose(Code::UndeclaredScheme, Lost::Credential, &pointer, message, &help);
                    }
                }
            }
            if needs.len() == requirement.len() {
                alternatives.push(needs);
            }
        }
        self.shared_places(&alternatives, schemes, &pointer);
        // Nobody who has a credential means to go without it.
        alternatives.sort_by_key(Vec::is_empty);
        alternatives
    }
}

/// Scopes that a message lists.
const MOST_LISTED: usize = 20;
/// How many alternatives of an operation are compared with each other, and how many schemes of each.
const MOST_COMPARED: usize = 20;

/// The first of a list, as many as are compared.
fn few<T>(list: &[T]) -> &[T] {
    &list[..list.len().min(MOST_COMPARED)]
}

impl Lowering<'_> {
    /// Reports alternatives that a server cannot tell apart, once for each pair of schemes, as far as they are few.
    fn shared_places(&mut self, alternatives: &[Vec<Need>], schemes: &[Scheme], pointer: &str) {
        let alternatives = few(alternatives);
        for (index, left) in alternatives.iter().enumerate() {
            for right in &alternatives[index + 1..] {
                let has = |needs: &[Need], scheme: usize| needs.iter().any(|need| need.scheme == scheme);
                let (left, right) = (few(left), few(right));
                let pairs = left.iter().flat_map(|one| right.iter().map(move |other| (one, other)));
                let shared = pairs.filter(|(one, other)| {
                    let alike = schemes[one.scheme].place == schemes[other.scheme].place && one.scopes != other.scopes;
                    alike && !has(right, one.scheme) && !has(left, other.scheme)
                });
                let shared: Vec<(usize, usize)> = shared.map(|(one, other)| (one.scheme, other.scheme)).collect();
                for (one, other) in shared {
                    if !self.shared_places.insert((one.min(other), one.max(other))) {
                        continue;
                    }
                    let (one, other) = (&schemes[one].name, &schemes[other].name);
                    let message = format!(
                        "credentials of `{one}` and `{other}` have the same place and different scopes: a server cannot tell \
                         them apart"
                    );
                    let help = "have the authenticator say which scheme a token belongs to, by `Principal::of`";
                    self.warn(Code::SharedPlace, pointer, message, help);
                }
            }
        }
    }

    /// Reports scopes that no flow of the scheme declares.
    fn known_scopes(&mut self, name: &str, scopes: &[String], pointer: &str) {
        let components = self.spec.rest.components.as_ref();
        let scheme = components.and_then(|known| known.security_schemes.get(name)).and_then(ReferenceOr::as_item);
        let Some(SecurityScheme::OAuth2 { flows, .. }) = scheme else { return };
        let declared: Vec<&str> = [
            flows.implicit.as_ref().map(|flow| &flow.scopes),
            flows.password.as_ref().map(|flow| &flow.scopes),
            flows.client_credentials.as_ref().map(|flow| &flow.scopes),
            flows.authorization_code.as_ref().map(|flow| &flow.scopes),
        ]
        .into_iter()
        .flatten()
        .flat_map(|scopes| scopes.keys().map(String::as_str))
        .collect();
        // Without a list nothing can be missing from it.
        for scope in scopes.iter().filter(|scope| !declared.is_empty() && !declared.contains(&scope.as_str())) {
            let message = format!("the scheme `{name}` does not declare the scope `{scope}`");
            let help = match self.sink.suggest(declared.iter().copied(), scope) {
                Some(near) => format!("did you mean `{near}`?"),
                None if declared.len() > MOST_LISTED => "add it to `scopes` of the scheme".to_owned(),
                None => format!("add it to `scopes` of the scheme: {}", declared.join(", ")),
            };
            self.warn(Code::UndeclaredScheme, pointer, message, &help);
        }
    }
}

/// Where clients get tokens for themselves, or else for others; and where they renew those.
fn token_urls(flows: &OAuth2Flows) -> Option<Tokens> {
    let own = flows.client_credentials.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let password = flows.password.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let code = flows.authorization_code.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let given = |url: &&String| !url.is_empty();
    let known = || [code, password, own].into_iter().flatten();
    let token = own.into_iter().chain(known()).map(|(token, _)| token).find(given)?;
    let refresh = known().filter_map(|(_, refresh)| refresh.as_ref()).find(given);
    let refresh = refresh.or_else(|| known().map(|(token, _)| token).find(given)).unwrap_or(token);
    Some(Tokens::At(token.clone(), refresh.clone()))
}

pub(super) fn servers(spec: &Spec) -> Vec<Server> {
    let lowered = spec.rest.servers.iter().map(|server| {
        let variables = server.variables.iter().flatten().map(|(name, variable)| Variable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
            docs: variable.description.clone(),
        });
        Server { url: server.url.clone(), docs: server.description.clone(), variables: variables.collect() }
    });
    lowered.collect()
}

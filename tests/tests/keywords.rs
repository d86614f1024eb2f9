//! Every keyword of OpenAPI 3.0, 3.1 and 3.2, and of the schemas in them, is used, ignored with a warning, or said to be
//! irrelevant.

use std::collections::HashMap;
use typewright::normalise::keywords;

/// The fixed fields of each object, as the specifications list them.
const SPECIFIED: &[(&str, &str)] = &[
    ("a document", "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs"),
    ("`info`", "title summary description termsOfService contact license version"),
    ("a server", "url description name variables"),
    ("a variable of a server", "enum default description"),
    ("a tag", "name summary description externalDocs parent kind"),
    (
        "a path",
        "summary description get put post delete options head patch trace query additionalOperations servers parameters",
    ),
    (
        "an operation",
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated \
         security servers",
    ),
    (
        "a parameter",
        "name in description required deprecated allowEmptyValue style explode allowReserved schema content example \
         examples",
    ),
    ("a request body", "description content required"),
    ("a media type", "schema itemSchema example examples encoding prefixEncoding itemEncoding"),
    ("an encoding", "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding"),
    ("a response", "summary description headers content links"),
    ("a header", "description required deprecated schema style explode example examples content"),
    ("an example", "summary description dataValue serializedValue value externalValue"),
    (
        "`components`",
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes",
    ),
    ("a discriminator", "propertyName mapping defaultMapping"),
    (
        "a security scheme",
        "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
    ),
    ("`flows`", "implicit password clientCredentials authorizationCode deviceAuthorization"),
    ("a flow", "authorizationUrl tokenUrl refreshUrl scopes"),
    (
        "a schema",
        "$schema $id $anchor $dynamicAnchor $ref $dynamicRef $defs $vocabulary $comment allOf anyOf oneOf not if then else \
         dependentSchemas prefixItems items contains properties patternProperties additionalProperties propertyNames \
         unevaluatedItems unevaluatedProperties type enum const multipleOf maximum exclusiveMaximum minimum \
         exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties \
         minProperties required dependentRequired title description default deprecated readOnly writeOnly examples format \
         contentEncoding contentMediaType contentSchema nullable discriminator xml externalDocs example",
    ),
];

#[test]
fn every_keyword_is_known() {
    let known: HashMap<(&str, &str), &str> = keywords().map(|(object, name, how)| ((object, name), how)).collect();
    for (object, names) in SPECIFIED {
        for name in names.split_whitespace() {
            let how = known.get(&(*object, name));
            assert!(how.is_some(), "`{name}` of {object} is in no table");
        }
    }
    let of = |object, name| known.get(&(object, name)).copied();
    assert_eq!(of("a schema", "contentSchema"), Some("ignored"));
    assert_eq!(of("`info`", "contact"), Some("irrelevant"));
    assert_eq!(of("a schema", "unevaluatedProperties"), Some("used"));
}

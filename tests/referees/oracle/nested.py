#!/usr/bin/env python3
"""Are valid values kept by the generated types? The oracle's instances, and those of unions within unions.

usage: nested.py ORACLE GENERATOR RUNTIME FOLDER [--limit N] [--names a,b] [--work DIR]
  ORACLE     the folder of the oracle's roundtrip.py and instances.py; the rest is what roundtrip.py takes
Needs: pip install rstr openapi-schema-validator

The oracle picks a branch of the outermost union alone. Here every branch of each union within a union is picked once, and
the oracle's independent validator still decides which instances count.
"""
import glob
import json
import re
import sys
from urllib.parse import unquote

oracle = sys.argv.pop(1)
sys.path.insert(0, oracle)
import instances
from openapi_schema_validator import OAS30ReadValidator, OAS30Validator, OAS30WriteValidator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

MOST = 24


def plain(node):
    """The same with references that are not percent-encoded, as the oracle follows them."""
    if isinstance(node, list):
        return [plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    reference = node.get('$ref')
    own = {'$ref': unquote(reference)} if isinstance(reference, str) else {}
    return {**{name: plain(inner) for name, inner in node.items()}, **own}


class Nested(instances.Maker):
    path = ()

    def __init__(self, doc, *rest):
        super().__init__(plain(doc), *rest)

    def branches(self, schema):
        schema = self.deref(schema)
        if not isinstance(schema, dict):
            return []
        return schema.get('oneOf') or schema.get('anyOf') or []

    def paths(self, schema):
        """The ways through a union whose branches are unions: the index of the branch, then of the branch's branch."""
        return [(outer, inner) for outer, branch in enumerate(self.branches(schema)) for inner in range(len(self.branches(branch)))]

    def make(self, s, mode, depth=0):
        schema = self.deref(s)
        if self.path and isinstance(schema, dict):
            for key in ('oneOf', 'anyOf'):
                if schema.get(key):
                    at, self.path = self.path[0], self.path[1:]
                    s = {**schema, key: [schema[key][at % len(schema[key])]]}
                    break
        return super().make(s, mode, depth)

    def led_to(self, starts, unless):
        """The components that members of these names lead to, by what travels that way."""
        found, waiting = set(), []

        def look(node, within):
            if isinstance(node, list):
                return [look(item, within) for item in node]
            if not isinstance(node, dict) or (within and node.get(unless) is True):
                return None
            reference = node.get('$ref')
            if within and isinstance(reference, str) and reference.startswith('#/') and reference not in found:
                found.add(reference)
                waiting.append(reference)
            for name, inner in node.items():
                look(inner, within or name in starts)

        look(self.doc, False)
        while waiting:
            look(self.deref({'$ref': waiting.pop()}), True)
        return {reference.rsplit('/', 1)[-1].replace('~1', '/').replace('~0', '~') for reference in found}

    def travels(self, schema, unless):
        """Whether a property travels this way, as far as its schema does not say `readOnly` or `writeOnly` in any way."""
        if not isinstance(schema, dict):
            return True
        inner = ([self.deref(schema)] if '$ref' in schema else []) + (schema.get('allOf') or [])
        return schema.get(unless) is not True and all(self.travels(part, unless) for part in inner)

    def sent(self, value, schema, unless, depth=0):
        """The value without the properties that only travel the other way."""
        schema = self.deref(schema)
        if not isinstance(schema, dict) or depth > 12:
            return value
        for part in schema.get('allOf') or []:
            value = self.sent(value, part, unless, depth + 1)
        for branch in self.branches(schema):
            value = self.sent(value, branch, unless, depth + 1)
        if isinstance(value, list):
            return [self.sent(item, schema.get('items') or {}, unless, depth + 1) for item in value]
        if not isinstance(value, dict):
            return value
        properties, others = schema.get('properties') or {}, schema.get('additionalProperties')
        kept = {}
        for name, inner in value.items():
            own = properties.get(name, others if isinstance(others, dict) and name not in properties else {})
            if self.travels(own, unless):
                kept[name] = self.sent(inner, own, unless, depth + 1)
        return kept

    def all(self):
        made, skipped = super().all()
        schemas = (self.doc.get('components') or {}).get('schemas') or {}
        registry = Registry().with_resource('urn:doc', Resource(contents=self.doc, specification=DRAFT202012))
        validators = OAS31Validator if self.v31 else OAS30Validator
        answered = self.led_to({'responses'}, 'writeOnly')
        asked = self.led_to({'requestBody', 'requestBodies', 'parameters'}, 'readOnly')
        for name in made:
            place = 'urn:doc#/components/schemas/' + name.replace('~', '~0').replace('/', '~1')
            if name not in answered and name not in asked:
                continue
            # A type has nothing that only travels the other way, and OpenAPI does not require it there.
            unless, one_way = ('writeOnly', OAS30ReadValidator) if name in answered else ('readOnly', OAS30WriteValidator)
            validator = (OAS31Validator if self.v31 else one_way)({'$ref': place}, registry=registry)
            sent = [self.sent(value, schemas[name], unless) for value in made[name]]
            made[name] = [value for value in sent if next(iter(validator.iter_errors(value)), None) is None]
        for name, schema in schemas.items():
            place = 'urn:doc#/components/schemas/' + name.replace('~', '~0').replace('/', '~1')
            for path in self.paths(schema)[:MOST]:
                for mode in ('min', 'full'):
                    self.path = path
                    try:
                        value = self.make(schema, mode)
                        valid = next(iter(validators({'$ref': place}, registry=registry).iter_errors(value)), None) is None
                    except Exception:
                        continue  # what the oracle cannot make is skipped, as roundtrip.py does
                    finally:
                        self.path = ()
                    if valid and value not in made.get(name, []) and len(json.dumps(value)) < 60000:
                        made.setdefault(name, []).append(value)
        return made, skipped


NAMED = re.compile(r'`#/components/schemas/([^`/]+)`[^\n]*\n(?:\s*(?:///|#\[)[^\n]*\n)*\s*pub (?:struct|enum) (\w+)')


def types(folder):
    """Component -> path of its type. Of a type for each direction, the one of responses has every property."""
    found = {}
    is_public = 'pub mod types' in open(folder + '/api/src/lib.rs').read()
    for path in sorted(glob.glob(folder + '/api/src/*.rs')):
        module = 'types::' if is_public and path.endswith('/types.rs') else ''
        for reference, name in NAMED.findall(open(path).read()):
            component = reference.replace('~1', '/').replace('~0', '~')
            if component not in found or not name.endswith('Input'):
                found[component] = module + name
    return {component: 'probe_api::' + path for component, path in found.items()}


instances.Maker = Nested
source = open(oracle + '/roundtrip.py').read()
sys.argv[0] = oracle + '/roundtrip.py'
# Everything of the oracle but its last line, which runs it.
space = {'__name__': 'oracle', '__file__': sys.argv[0]}
exec(compile(source.removesuffix('main()\n'), sys.argv[0], 'exec'), space)
space['types'] = types
space['main']()

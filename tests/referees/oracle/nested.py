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

oracle = sys.argv.pop(1)
sys.path.insert(0, oracle)
import instances
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

MOST = 24


class Nested(instances.Maker):
    path = ()

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

    def all(self):
        made, skipped = super().all()
        schemas = (self.doc.get('components') or {}).get('schemas') or {}
        registry = Registry().with_resource('urn:doc', Resource(contents=self.doc, specification=DRAFT202012))
        validators = OAS31Validator if self.v31 else OAS30Validator
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
            if component not in found or len(module + name) < len(found[component]):
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

"""The SDK of NetBox: every list, object and action of the document."""

import json
import pathlib
import re
import sys
import urllib.request

import pynetbox

URL = sys.argv[1]
LEDGER = pathlib.Path(__file__).with_name("ledger.txt").read_text().splitlines()
KNOWN = {call: False for sdk, call, *_ in (line.split() for line in LEDGER if line.startswith("netbox "))}
COUNTS = dict.fromkeys(["calls", "worked", "undocumented", "excepted", "failed"], 0)
DOCUMENT = json.load(urllib.request.urlopen(f"{URL}/openapi.json"))


def resolved(node):
    while "$ref" in node:
        name = node["$ref"].split("/")[1:]
        node = DOCUMENT
        for key in name:
            node = node[key]
    return node


def sample(schema, depth=0):
    """A value that the schema allows, without optional properties."""
    schema = resolved(schema)
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "array":
        return [sample(schema["items"], depth + 1)]
    if kind == "object":
        required = schema.get("required", [])
        return {name: sample(inner, depth + 1) for name, inner in schema.get("properties", {}).items() if name in required}
    if kind == "integer" or kind == "number":
        return schema.get("minimum", 1)
    if kind == "boolean":
        return False
    formats = {"date": "2030-01-02", "date-time": "2030-01-02T03:04:05Z", "uri": "https://example.com"}
    return formats.get(schema.get("format"), "text")


def body(operation):
    content = resolved(operation.get("requestBody", {})).get("content", {})
    return sample(content["application/json"]["schema"]) if content else {}


def call(name, run):
    COUNTS["calls"] += 1
    try:
        run()
        COUNTS["worked"] += 1
    except Exception as error:
        known = next((known for known in KNOWN if re.fullmatch(known.replace(".", "\\.").replace("*", ".*"), name)), None)
        if known:
            KNOWN[known] = True
            COUNTS["excepted"] += 1
        else:
            COUNTS["failed"] += 1
            print(f"  FAIL {name}: {type(error).__name__}: {str(error)[:400]}")


def attribute(text):
    return text.replace("-", "_")


def main():
    netbox = pynetbox.api(URL, token="sesame")
    # The stub has no `/api` in front of its paths.
    netbox.base_url = URL
    call("status", netbox.status)
    paths = DOCUMENT["paths"]
    lists = [path for path in paths if re.fullmatch(r"/[a-z-]+/[a-z-]+/", path) and "get" in paths[path]]
    for path in sorted(lists):
        app, name = path.strip("/").split("/")
        endpoint = getattr(getattr(netbox, attribute(app)), attribute(name))
        operations, label = paths[path], f"{app}.{name}"
        call(f"{label}.all", lambda: [dict(one) for one in endpoint.all(limit=50)])
        call(f"{label}.filter", lambda: [str(one) for one in endpoint.filter(limit=50, offset=0, id=[1, 2])])
        call(f"{label}.count", endpoint.count)
        of_one = paths.get(f"{path}{{id}}/", {})
        if "get" in of_one:
            call(f"{label}.get", lambda: dict(endpoint.get(1)))
        if "post" in operations:
            call(f"{label}.create", lambda: dict(endpoint.create(**body(operations["post"]))))
        if "put" in operations:
            change = {**body(operations["patch"]), "id": 1}
            call(f"{label}.update", lambda: endpoint.update([change]))
            call(f"{label}.delete", lambda: endpoint.delete([1, 2]))
        if "patch" in of_one:
            call(f"{label}.save", lambda: endpoint.get(1).update(body(of_one["patch"])))
        for part in [part for part in paths if part.startswith(f"{path}{{id}}/") and part != f"{path}{{id}}/"]:
            action = attribute(part.rstrip("/").rsplit("/", 1)[1])
            call(f"{label}.{action}", lambda: str(getattr(endpoint.get(1), action)))
            if "post" in paths[part] and action.startswith("available"):
                call(f"{label}.{action}.create", lambda: getattr(endpoint.get(1), action).create(body(paths[part]["post"])))
        if "delete" in of_one:
            call(f"{label}.remove", lambda: endpoint.get(1).delete())
    for known in [known for known, used in KNOWN.items() if not used]:
        print(f"  the ledger's {known} is not needed")
    print("netbox", " ".join(f"{key}={value}" for key, value in COUNTS.items()))
    sys.exit(COUNTS["failed"] > 0)


main()

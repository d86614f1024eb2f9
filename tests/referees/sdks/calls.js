// The part that every SDK's script shares: it makes calls, and says which ones the stub did not answer as the SDK expects.
const fs = require('node:fs');

const url = process.argv[2];
const shown = process.env.SHOWN === '1';
const counts = { calls: 0, worked: 0, undocumented: 0, excepted: 0, failed: 0 };

// Lines of `ledger.txt`: SDK, call (`*` stands for anything), and whose fault it is.
function ledger(name) {
  const lines = fs.readFileSync(`${__dirname}/ledger.txt`, 'utf8').split('\n').filter(line => line && !line.startsWith('#'));
  const own = lines.map(line => line.split(/\s+/)).filter(([sdk]) => sdk === name);
  const pattern = text => new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return own.map(([, call]) => ({ pattern: pattern(call), used: false }));
}

// Says whether the document of the stub has the operation at all: its router marks every response.
const isUndocumented = error => {
  const status = error?.status ?? error?.statusCode ?? error?.response?.status ?? error?.code;
  const headers = error?.headers ?? error?.response?.headers ?? error?.response?.header ?? {};
  const id = typeof headers.get === 'function' ? headers.get('x-request-id') : headers['x-request-id'];
  return (status === 404 || status === 405) && !(id && status === 404);
};

// What was refused last, where an SDK uses `fetch` and keeps the reason for itself.
let refused = '';
const { fetch } = globalThis;
globalThis.fetch = async (...given) => {
  const response = await fetch(...given);
  refused = response.status < 400 ? '' : await response.clone().text();
  return response;
};

async function call(except, name, run) {
  counts.calls += 1;
  try {
    const timeout = new Promise((_, reject) => setTimeout(() => reject(new Error('no answer within 10 s')), 10000).unref());
    await Promise.race([run(), timeout]);
    counts.worked += 1;
  } catch (error) {
    if (isUndocumented(error)) {
      counts.undocumented += 1;
      return;
    }
    const known = except.find(({ pattern }) => pattern.test(name));
    if (known) {
      known.used = true;
      counts.excepted += 1;
    } else {
      counts.failed += 1;
    }
    if (!known || shown) {
      const body = error?.response?.text ?? error?.response?.body ?? error?.response?.data ?? (refused || error?.error);
      const bytes = body instanceof ArrayBuffer ? Buffer.from(body).toString() : body;
      const said = typeof bytes === 'string' ? bytes : JSON.stringify(bytes);
      console.log(`  ${known ? 'excepted' : 'FAIL'} ${name}: ${String(error?.message ?? error).slice(0, 300)} ${said?.slice(0, 300)}`);
    }
  }
}

function end(name, except) {
  for (const { pattern } of except.filter(({ used }) => !used)) console.log(`  the ledger's ${pattern} is not needed`);
  console.log(`${name} ${Object.entries(counts).map(([key, value]) => `${key}=${value}`).join(' ')}`);
  process.exit(counts.failed > 0 ? 1 : 0);
}

// The names of a function's parameters.
const parameters = method => method.toString().match(/\(([^)]*)\)/)[1].split(',').map(text => text.trim()).filter(Boolean);

// The names of an object's methods, its own or its class's.
function methods(object) {
  const names = new Set();
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    Object.getOwnPropertyNames(at).forEach(name => names.add(name));
  }
  names.delete('constructor');
  return [...names].filter(name => typeof object[name] === 'function').sort();
}

// What a reference leads to.
function resolved(document, node) {
  const unescaped = key => key.replaceAll('~1', '/').replaceAll('~0', '~');
  for (let hops = 0; node?.$ref && hops < 20; hops += 1) {
    node = node.$ref.slice(2).split('/').reduce((at, key) => at?.[unescaped(key)], document);
  }
  return node;
}

// A value that a schema of the document allows, with nothing in it that may be left out.
function sample(document, given, depth = 0) {
  const schema = resolved(document, given);
  if (!schema || depth > 12) return {};
  const { allOf, oneOf, anyOf, type, properties = {}, required = [] } = schema;
  if (schema.example !== undefined && typeof schema.example !== 'object') return schema.example;
  if (schema.enum) return schema.enum[0];
  if (oneOf || anyOf) {
    const first = resolved(document, (oneOf ?? anyOf)[0]);
    const own = { properties: { ...properties, ...first.properties }, required: [...required, ...(first.required ?? [])] };
    // A branch may say no more than which properties are required.
    return sample(document, Object.keys(properties).length ? { ...first, ...own } : first, depth + 1);
  }
  const parts = (allOf ?? []).map(part => sample(document, part, depth + 1)).filter(part => typeof part === 'object');
  const kind = Array.isArray(type) ? type[0] : type;
  // An empty list leaves nothing in a form.
  if (kind === 'array') return depth < 3 || schema.minItems ? [sample(document, schema.items, depth + 1)] : [];
  if (kind === 'string') return { date: '2030-01-02', 'date-time': '2030-01-02T03:04:05Z', uuid: '3c90c3cc-0d44-4b50-8888-8dd25736052a' }[schema.format] ?? 'text';
  if (kind === 'integer' || kind === 'number') return schema.minimum ?? 1;
  if (kind === 'boolean') return false;
  // What one part requires, another may declare.
  const declared = { ...Object.assign({}, ...(allOf ?? []).map(part => fields(document, part))), ...properties };
  const own = Object.entries(declared).filter(([name]) => required.includes(name)).map(([name, inner]) => [name, sample(document, inner, depth + 1)]);
  return Object.assign({}, ...parts, Object.fromEntries(own));
}

function fields(document, given) {
  const schema = resolved(document, given);
  return { ...Object.assign({}, ...(schema?.allOf ?? []).map(part => fields(document, part))), ...schema?.properties };
}

// The operation of a method and a path, whatever its parameters are called.
function operationOf(document, method, path) {
  const plain = text => text.replace(/\{[^}]*\}/g, '{}').replace(/\/$/, '');
  const found = Object.keys(document.paths).find(known => plain(known) === plain(path) && document.paths[known][method.toLowerCase()]);
  return found && { path: found, shared: document.paths[found].parameters ?? [], ...document.paths[found][method.toLowerCase()] };
}

// What a call of an operation must say: by name, what is in path, query and body.
function required(document, operation) {
  const parameters = [...(operation.shared ?? []), ...(operation.parameters ?? [])].map(one => resolved(document, one));
  const asked = parameters.filter(({ required, in: place }) => required && (place === 'path' || place === 'query'));
  const named = place => Object.fromEntries(asked.filter(one => one.in === place)
    .map(one => [one.name, one.example ?? sample(document, one.schema)]));
  const content = resolved(document, operation.requestBody)?.content ?? {};
  const media = content['application/json'] ?? Object.values(content)[0];
  const body = media && sample(document, media.schema);
  const declared = Object.entries(media ? fields(document, media.schema) : {});
  // A body without a property is none.
  const [first] = declared;
  if (first && Object.keys(body ?? {}).length === 0) body[first[0]] = sample(document, first[1]);
  const files = declared.filter(([, schema]) => isFile(document, schema)).map(([name]) => name);
  return { path: named('path'), query: named('query'), body, files };
}

// Whether a part of a form is a file, or a list of files.
function isFile(document, given) {
  const schema = resolved(document, given);
  const parts = [...(schema?.oneOf ?? []), ...(schema?.anyOf ?? []), ...(schema?.items ? [schema.items] : [])];
  return schema?.format === 'binary' || parts.some(part => isFile(document, part));
}

// The document that the stub serves.
const served = async () => (await fetch(`${url}/openapi.json`)).json();

// What is removed cannot be asked for afterwards.
const order = names => [...names].sort((left, right) => isLast(left) - isLast(right) || left.localeCompare(right));
const isLast = name => Number(/\b_?(delete|del|remove|destroy|cancel|decline)/i.test(name.split('.').pop()));

module.exports = { sample, fields, operationOf, required, served, order, url, ledger, call, end, parameters, methods };

// Every method of an SDK that Stainless has generated, as far as the document has its path.
const { url, ledger, call, end, served, order, methods, operationOf, required } = require('./calls.js');

module.exports = async (name, client, toFile) => {
  const [except, document] = [ledger(name), await served()];
  const found = {};
  const walk = (resource, start, depth) => {
    for (const key of methods(resource)) found[`${start}${key}`] = resource;
    for (const [key, inner] of Object.entries(resource)) {
      if (depth < 4 && inner?._client && key !== '_client') walk(inner, `${start}${key}.`, depth + 1);
    }
  };
  for (const [key, resource] of Object.entries(client)) if (resource?._client) walk(resource, `${key}.`, 0);
  for (const label of order(Object.keys(found))) {
    const [resource, method] = [found[label], label.split('.').pop()];
    // The source says which path the method has, and how many of its arguments belong there.
    const source = resource[method].toString();
    const call_ = source.match(/_client\s*\.?(get|post|delete|getAPIList)\(\s*(?:\(0, path_1\.path\)\s*)?[`'"](.*?)[`'"]/s);
    if (!call_) continue;
    const path = call_[2].replace(/\$\{[^}]*\}/g, '{}');
    const verb = { getAPIList: 'get' }[call_[1]] ?? call_[1];
    const operation = operationOf(document, verb, path);
    if (!operation) continue;
    const { path: places, query, body, files } = required(document, operation);
    const ids = Object.values(places);
    const parameters = { ...query, ...body };
    for (const key of files.filter(key => key in parameters)) {
      parameters[key] = await toFile(Buffer.from([0, 159, 146, 150]), 'x.png', { type: 'image/png' });
    }
    // One identifier is the first argument, and others stand among the parameters.
    const names = Object.keys(places);
    const last = names.length ? [ids[ids.length - 1]] : [];
    const others = Object.fromEntries(names.slice(0, -1).map((key, index) => [key, ids[index]]));
    await call(except, label, async () => {
      const response = await resource[method](...last, { ...others, ...parameters });
      if (response?.[Symbol.asyncIterator]) {
        let items = 0;
        for await (const _ of response) if ((items += 1) > 100) throw new Error('pages without end');
      }
    });
  }
  end(name, except);
};

// Every method of Stripe's SDK whose path the document has.
const { url, ledger, call, end, served, order, methods, operationOf, required } = require('./calls.js');
const Stripe = require('stripe');

(async () => {
  const [except, document] = [ledger('stripe'), await served()];
  const { hostname, port } = new URL(url);
  const stripe = new Stripe('sesame', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
  const found = {};
  for (const [key, resource] of Object.entries(stripe)) {
    if (resource && typeof resource === 'object' && resource._makeRequest) methods(resource).forEach(name => (found[`${key}.${name}`] = resource));
  }
  for (const label of order(Object.keys(found))) {
    const [resource, name] = [found[label], label.split('.').pop()];
    const source = resource[name].toString().match(/_makeRequest\(\s*'(\w+)',\s*[`'](.*?)[`']/s);
    if (!source) continue;
    const path = source[2].replace(/\$\{[^}]*\}/g, '{}');
    const operation = operationOf(document, source[1], path);
    if (!operation) continue;
    const { path: places, query, body } = required(document, operation);
    const many = /List|^list|^search/.test(name);
    await call(except, label, async () => {
      const response = resource[name](...Object.values(places), { ...query, ...body });
      if (!many || !response[Symbol.asyncIterator]) return response;
      let items = 0;
      for await (const _ of response) if ((items += 1) > 100) throw new Error('pages without end');
    });
  }
  end('stripe', except);
})();

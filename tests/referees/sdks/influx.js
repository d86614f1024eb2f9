// Every method of InfluxDB's SDK whose path the document has.
const { url, ledger, call, end, served, order, methods, operationOf, required } = require('./calls.js');
const { InfluxDB } = require('@influxdata/influxdb-client');
const apis = require('@influxdata/influxdb-client-apis');

(async () => {
  const [except, document] = [ledger('influx'), await served()];
  // The document knows no scheme but Basic, where the SDK sends a token.
  const headers = { authorization: `Basic ${Buffer.from('user:sesame').toString('base64')}` };
  const influx = new InfluxDB({ url, headers });
  const { request } = influx.transport;
  influx.transport.request = (path, ...rest) => request.call(influx.transport, path.replace(/^\/api\/v2/, ''), ...rest);
  const found = {};
  for (const [group, Api] of Object.entries(apis)) {
    if (typeof Api === 'function') methods(Api.prototype).forEach(name => (found[`${group}.${name}`] = new Api(influx)));
  }
  for (const label of order(Object.keys(found))) {
    const [api, name] = [found[label], label.split('.').pop()];
    const source = api[name].toString().match(/request\("(\w+)",\s*[`"](.*?)[`"],/s);
    if (!source) continue;
    const path = source[2].replace(/\$\{this\.base\.queryString.*$/, '').replace(/\$\{[^}]*\}/g, '{}').replace(/^\/api\/v2/, '');
    const operation = operationOf(document, source[1], path);
    if (!operation) continue;
    const { path: places, query, body } = required(document, operation);
    await call(except, label, () => api[name]({ ...places, ...query, body }));
  }
  end('influx', except);
})();

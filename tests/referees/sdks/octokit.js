// Every method of GitHub's SDK whose path the document has.
const { url, ledger, call, end, served, order, operationOf, required } = require('./calls.js');

(async () => {
  const { Octokit } = await import(require.resolve('@octokit/rest'));
  const [except, document] = [ledger('octokit'), await served()];
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({ auth: 'sesame', baseUrl: url, log });
  const all = Object.entries(octokit.rest).flatMap(([group, methods]) =>
    Object.entries(methods).map(([name, method]) => [`${group}.${name}`, method]));
  const byName = Object.fromEntries(all);
  for (const label of order(Object.keys(byName))) {
    const method = byName[label];
    const { method: verb, url: path } = method.endpoint?.DEFAULTS ?? {};
    const operation = path && operationOf(document, verb, path);
    if (!operation) continue;
    const { path: places, query, body } = required(document, operation);
    await call(except, label, () => method({ ...(Array.isArray(body) ? { data: body } : body), ...query, ...places }));
  }
  end('octokit', except);
})();

// Every method of Asana's SDK, with the parameters that it requires.
const { url, ledger, call, end, parameters, methods, sample, fields, served, order } = require('./calls.js');
const asana = require('asana');


const except = ledger('asana');
asana.ApiClient.instance.basePath = url;
asana.ApiClient.instance.authentications.token.accessToken = 'sesame';

(async () => {
  const document = await served();
  // Bodies and parameters that the SDK asks for by a name alone are as the document wants them.
  const send = asana.ApiClient.prototype.callApi;
  asana.ApiClient.prototype.callApi = function (path, method, pathParams, query, headers, form, body, ...rest) {
    const operation = document.paths[path]?.[method.toLowerCase()];
    const media = operation?.requestBody?.content?.['application/json'];
    const resolved = (operation?.parameters ?? []).map(one => (one.$ref ? document.components.parameters[one.$ref.split('/').pop()] : one));
    for (const one of resolved.filter(one => one.in === 'query' && one.required)) query[one.name] ??= sample(document, one.schema);
    return send.call(this, path, method, pathParams, query, headers, form, media ? { data: sample(document, fields(document, media.schema).data) } : body, ...rest);
  };
  const all = Object.keys(asana).filter(name => name.endsWith('Api')).flatMap(group => {
    const api = new asana[group]();
    return methods(api).filter(name => !name.endsWith('WithHttpInfo')).map(name => [`${group}.${name}`, api, name]);
  });
  const byName = Object.fromEntries(all.map(([label, api, name]) => [label, { api, name }]));
  for (const label of order(Object.keys(byName))) {
    const { api, name } = byName[label];
    const given = parameters(api[name]).map(parameter => ({ body: { data: {} }, opts: {} })[parameter] ?? '1');
    await call(except, label, () => api[name](...given));
  }
  end('asana', except);
})();

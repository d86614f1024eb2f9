// Every method of Twilio's SDK for notifications.
const { url, ledger, call, end } = require('./calls.js');
const twilio = require('twilio');

(async () => {
  const except = ledger('twilio');
  const client = twilio(`AC${'0'.repeat(32)}`, 'sesame');
  client.notify.baseUrl = url;
  const { v1 } = client.notify;
  const [credential, service, binding] = ['CR', 'IS', 'BS'].map(start => `${start}${'0'.repeat(32)}`);
  const calls = {
    'credentials.list': () => v1.credentials.list({ limit: 5 }),
    'credentials.create': () => v1.credentials.create({ type: 'gcm', friendlyName: 'x', sandbox: true }),
    'credentials.fetch': () => v1.credentials(credential).fetch(),
    'credentials.update': () => v1.credentials(credential).update({ friendlyName: 'y', sandbox: false }),
    'services.list': () => v1.services.list({ friendlyName: 'x', limit: 5 }),
    'services.create': () => v1.services.create({ friendlyName: 'x', logEnabled: true }),
    'services.fetch': () => v1.services(service).fetch(),
    'services.update': () => v1.services(service).update({ deliveryCallbackEnabled: false }),
    'bindings.list': () => v1.services(service).bindings.list({ startDate: new Date(0), tag: ['a', 'b'], limit: 5 }),
    'bindings.create': () => v1.services(service).bindings.create({ identity: 'i', bindingType: 'sms', address: '+15550100', tag: ['a', 'b'] }),
    'bindings.fetch': () => v1.services(service).bindings(binding).fetch(),
    'notifications.create': () => v1.services(service).notifications.create({ body: 'x', tag: ['a'], data: { a: 1 } }),
    'bindings.remove': () => v1.services(service).bindings(binding).remove(),
    'services.remove': () => v1.services(service).remove(),
    'credentials.remove': () => v1.credentials(credential).remove(),
  };
  for (const [name, run] of Object.entries(calls)) await call(except, name, run);
  end('twilio', except);
})();

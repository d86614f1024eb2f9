// The SDK of Increase.
const { url } = require('./calls.js');
const Increase = require('increase');

const client = new Increase({ apiKey: 'sesame', baseURL: url, maxRetries: 0 });
require('./stainless.js')('increase', client, Increase.toFile);

// OpenAI's SDK.
const { url } = require('./calls.js');
const OpenAI = require('openai');

const client = new OpenAI({ apiKey: 'sesame', adminAPIKey: 'sesame', baseURL: url, maxRetries: 0 });
require('./stainless.js')('openai', client, OpenAI.toFile);

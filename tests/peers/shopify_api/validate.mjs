// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs and checks webhooks with Shopify's own library. One JSON object a line, {"secret","body","hmac"}: `body` is the
// base64 of raw bytes, `hmac` the signature to check. Answers {"hmac": its own signature, "valid": whether it takes ours}.
import '@shopify/shopify-api/adapters/node';
import {ApiVersion, LogSeverity, shopifyApi} from '@shopify/shopify-api';
import {createSHA256HMAC} from '@shopify/shopify-api/runtime';
import {createInterface} from 'node:readline';

for await (const line of createInterface({input: process.stdin})) {
  const {secret, body, hmac} = JSON.parse(line);
  const rawBody = Buffer.from(body, 'base64').toString('utf8');
  const shopify = shopifyApi({
    apiKey: 'key', apiSecretKey: secret, apiVersion: Object.values(ApiVersion).at(-1), hostName: 'hub.example.com',
    isEmbeddedApp: false, logger: {level: LogSeverity.Error, log: () => {}},
  });
  const headers = {
    'X-Shopify-Topic': 'orders/paid', 'X-Shopify-Hmac-Sha256': hmac, 'X-Shopify-Shop-Domain': 'lab.myshopify.com',
    'X-Shopify-API-Version': '2026-07', 'X-Shopify-Webhook-Id': 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
  };
  const checked = await shopify.webhooks.validate({rawBody, rawRequest: {method: 'POST', url: '/shopify', headers}, rawResponse: {}});
  console.log(JSON.stringify({hmac: await createSHA256HMAC(secret, rawBody), valid: checked.valid, reason: checked.reason ?? ''}));
}

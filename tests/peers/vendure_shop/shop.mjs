// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real shop program without a database server: Vendure places, pays, partly refunds, ships and cancels orders over its
// own API, and each of its events goes to the local intake, signed by the npm package standardwebhooks.
//
// usage: node shop.mjs PORT INTAKE_URL SECRET [--late]
// One line of JSON on stdout at the end: what the shop itself says of its orders, and the answers it got. With --late the
// events are sent newest first, and the first of them once more.
import { bootstrap, dummyPaymentHandler, EventBus, FulfillmentStateTransitionEvent, LanguageCode, LogLevel, DefaultLogger,
    OrderStateTransitionEvent, RefundEvent, RefundStateTransitionEvent } from '@vendure/core';
import { populate } from '@vendure/core/cli/index.js';
import { Webhook } from 'standardwebhooks';

const [port, intake, secret] = process.argv.slice(2);
const isLate = process.argv.includes('--late');
const base = `http://127.0.0.1:${port}`;
const shopId = 'vendure-test';

const config = {
    logger: new DefaultLogger({ level: LogLevel.Error }),
    apiOptions: { hostname: '127.0.0.1', port: Number(port), adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
    authOptions: { tokenMethod: 'bearer', superadminCredentials: { identifier: 'owner', password: 'owner' }, requireVerification: false },
    dbConnectionOptions: { type: 'sqljs', synchronize: true, autoSave: false },
    paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
    plugins: [],
};
const firstData = {
    defaultLanguage: LanguageCode.es, defaultZone: 'Mexico', countries: [{ code: 'MX', name: 'México', zone: 'Mexico' }],
    taxRates: [{ name: 'none', percentage: 0 }], shippingMethods: [{ name: 'Paquetería', price: 5000 }],
    paymentMethods: [{ name: 'dummy', handler: { code: dummyPaymentHandler.code, arguments: [{ name: 'automaticSettle', value: 'true' }] } }],
    collections: [],
};

function client(path) {
    let token = '';
    return async (query, variables = {}) => {
        const answer = await fetch(`${base}/${path}`, { method: 'POST', body: JSON.stringify({ query, variables }),
            headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) } });
        token = answer.headers.get('vendure-auth-token') || token;
        const said = await answer.json();
        if (said.errors) throw new Error(JSON.stringify(said.errors));
        const first = Object.values(said.data)[0];
        if (first && first.errorCode) throw new Error(`${first.errorCode}: ${first.message}`);
        return said.data;
    };
}

const orderFields = `id code state currencyCode totalWithTax subTotalWithTax shippingWithTax orderPlacedAt createdAt updatedAt
    customer { firstName emailAddress } lines { id quantity orderPlacedQuantity unitPriceWithTax linePriceWithTax productVariant { sku name } }
    payments { id state amount refunds { id total state reason createdAt lines { orderLineId quantity } } }`;

// The shop's words in ours (status map: tests/README.md).
const paid = new Set(['PaymentAuthorized', 'PaymentSettled', 'PartiallyShipped', 'Shipped', 'PartiallyDelivered', 'Delivered']);
const fulfilment = { PartiallyShipped: 'partial', Shipped: 'shipped', PartiallyDelivered: 'shipped', Delivered: 'delivered' };

function asOrder(order) {
    const refunds = (order.payments ?? []).flatMap(payment => payment.refunds ?? []);
    const settled = (order.payments ?? []).filter(payment => payment.state === 'Settled').reduce((sum, p) => sum + p.amount, 0);
    const refunded = refunds.filter(refund => refund.state === 'Settled').reduce((sum, r) => sum + r.total, 0);
    const of = line => refunds.filter(r => r.state === 'Settled').flatMap(r => r.lines)
        .filter(l => l.orderLineId === line.id).reduce((sum, l) => sum + l.quantity, 0);
    return {
        source: 'vendure', shop_id: shopId, order_id: order.code, placed_at: order.orderPlacedAt ?? order.createdAt,
        source_updated_at: order.updatedAt, currency: order.currencyCode, source_status: order.state,
        payment: settled > 0 || paid.has(order.state) ? (refunded >= settled && refunded > 0 ? 'refunded' : refunded > 0 ? 'partly_refunded' : 'paid') : 'unpaid',
        fulfilment: fulfilment[order.state] ?? 'none',
        closed: order.state === 'Cancelled' ? (settled > 0 ? 'cancelled_refunded' : 'cancelled_unpaid') : order.state === 'Delivered' ? 'completed' : 'none',
        shipping: order.shippingWithTax, ...(settled > 0 ? { buyer_paid: settled } : {}), ...(refunded > 0 ? { refunded } : {}),
        buyer: { display: order.customer?.firstName ?? '' },
        lines: order.lines.map(line => ({ line_id: line.id, sku: line.productVariant.sku, title: line.productVariant.name,
            // A cancelled line has none left; what was ordered is what it was placed with.
            qty: String(line.quantity || line.orderPlacedQuantity), unit_price: line.unitPriceWithTax,
            line_total: line.unitPriceWithTax * (line.quantity || line.orderPlacedQuantity),
            ...(of(line) ? { refunded_qty: String(of(line)) } : {}) })),
        refunds: refunds.map(r => ({ refund_id: r.id, at: r.createdAt, amount: r.total, state: r.state === 'Settled' ? 'done' : 'requested', reason: r.reason ?? '' })),
    };
}

const answers = [];
let deliveries = 0;
async function deliver(event) {
    const body = JSON.stringify(event);
    const now = new Date();
    const id = `msg_${event.id}_${++deliveries}`;
    const signature = new Webhook(secret).sign(id, now, body);
    const answer = await fetch(intake, { method: 'POST', body, headers: { 'content-type': 'application/cloudevents+json',
        'webhook-id': id, 'webhook-timestamp': String(Math.floor(now.getTime() / 1000)), 'webhook-signature': signature } });
    answers.push(answer.status);
}

async function main() {
    let app = await populate(() => bootstrap(config), firstData);
    const admin = client('admin-api');
    await admin('mutation { login(username: "owner", password: "owner") { ... on CurrentUser { id } ... on ErrorResult { errorCode message } } }');
    await admin('mutation { updateChannel(input: { id: "1", availableCurrencyCodes: [MXN], defaultCurrencyCode: MXN, pricesIncludeTax: true }) { ... on Channel { id } ... on ErrorResult { errorCode message } } }');
    const wares = [['MANGO-5KG', 'Mango Ataulfo 5 kg', 18500], ['MIEL-1L', 'Miel 1 l', 21000]];
    const tax = (await admin('{ taxCategories { items { id } } }')).taxCategories.items[0].id;
    const variants = {};
    for (const [sku, name, price] of wares) {
        const product = (await admin('mutation($i: CreateProductInput!) { createProduct(input: $i) { id } }',
            { i: { enabled: true, translations: [{ languageCode: 'es', name, slug: sku.toLowerCase(), description: '' }] } })).createProduct.id;
        variants[sku] = (await admin('mutation($i: [CreateProductVariantInput!]!) { createProductVariants(input: $i) { id } }',
            { i: [{ productId: product, sku, price, stockOnHand: 50, taxCategoryId: tax, translations: [{ languageCode: 'es', name }] }] })).createProductVariants[0].id;
    }

    // Each step of an order makes a snapshot, as a plugin of this shop would send it.
    const waiting = [];
    const events = [];
    let made = Promise.resolve();
    const note = orderId => { made = made.then(async () => {
        const order = (await admin(`query($id: ID!) { order(id: $id) { ${orderFields} } }`, { id: orderId })).order;
        if (order.state === 'AddingItems') return;
        const number = events.length + 1;
        events.push({ specversion: '1.0', id: `${order.code}-${number}`, source: '/vendure', type: 'io.kaibang.order',
            time: new Date().toISOString(), data: { ...asOrder(order), source_updated_at: new Date(Date.now()).toISOString() } });
        if (!isLate) await deliver(events[events.length - 1]);
    }); waiting.push(made); };
    const bus = app.get(EventBus);
    bus.ofType(OrderStateTransitionEvent).subscribe(event => note(event.order.id));
    bus.ofType(FulfillmentStateTransitionEvent).subscribe(event => event.fulfillment.orders?.forEach(order => note(order.id)));
    bus.ofType(RefundEvent).subscribe(event => note(event.order.id));
    bus.ofType(RefundStateTransitionEvent).subscribe(event => note(event.order.id));
    const settle = async () => { await new Promise(done => setTimeout(done, 300)); await made; };

    async function placed(sku, quantity, name, pays) {
        const shop = client('shop-api');
        await shop('mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { ... on Order { id } ... on ErrorResult { errorCode message } } }', { v: variants[sku], q: quantity });
        await shop('mutation($i: CreateCustomerInput!) { setCustomerForOrder(input: $i) { ... on Order { id } ... on ErrorResult { errorCode message } } }',
            { i: { firstName: name, lastName: 'Prueba', emailAddress: `${name.toLowerCase()}@example.com` } });
        await shop('mutation($i: CreateAddressInput!) { setOrderShippingAddress(input: $i) { ... on Order { id } ... on ErrorResult { errorCode message } } }',
            { i: { streetLine1: 'Calle 1', city: 'León', postalCode: '37000', countryCode: 'MX' } });
        const way = (await shop('{ eligibleShippingMethods { id } }')).eligibleShippingMethods[0].id;
        await shop('mutation($i: [ID!]!) { setOrderShippingMethod(shippingMethodId: $i) { ... on Order { id } ... on ErrorResult { errorCode message } } }', { i: [way] });
        const order = (await shop('mutation { transitionOrderToState(state: "ArrangingPayment") { ... on Order { id code } ... on ErrorResult { errorCode message } } }')).transitionOrderToState;
        if (pays)
            await shop('mutation { addPaymentToOrder(input: { method: "dummy", metadata: {} }) { ... on Order { id } ... on ErrorResult { errorCode message } } }');
        await settle();
        return (await admin(`query($id: ID!) { order(id: $id) { ${orderFields} } }`, { id: order.id })).order;
    }
    async function refund(order, quantity, reason) {
        const payment = order.payments[0];
        const line = order.lines[0];
        const made = (await admin('mutation($i: RefundOrderInput!) { refundOrder(input: $i) { ... on Refund { id state } ... on ErrorResult { errorCode message } } }',
            { i: { lines: [{ orderLineId: line.id, quantity }], shipping: 0, adjustment: 0, paymentId: payment.id, reason } })).refundOrder;
        if (made.state === 'Pending')
            await admin('mutation($i: SettleRefundInput!) { settleRefund(input: $i) { ... on Refund { id } ... on ErrorResult { errorCode message } } }',
                { i: { id: made.id, transactionId: `r-${made.id}` } });
        await settle();
    }
    async function ship(order) {
        const sent = (await admin('mutation($i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) { ... on Fulfillment { id } ... on ErrorResult { errorCode message } } }',
            { i: { lines: order.lines.map(line => ({ orderLineId: line.id, quantity: line.quantity })),
                handler: { code: 'manual-fulfillment', arguments: [{ name: 'method', value: 'Estafeta' }, { name: 'trackingCode', value: 'T1' }] } } })).addFulfillmentToOrder;
        await admin('mutation($id: ID!) { transitionFulfillmentToState(id: $id, state: "Shipped") { ... on Fulfillment { id } ... on ErrorResult { errorCode message } } }', { id: sent.id });
        await settle();
    }

    await placed('MANGO-5KG', 2, 'Lupita', true);
    const part = await placed('MANGO-5KG', 3, 'Rosa', true);
    await refund(part, 1, 'una caja llegó golpeada');
    await ship(part);
    const gone = await placed('MIEL-1L', 1, 'Ana', true);
    await refund(gone, 1, 'no llegó');
    await placed('MIEL-1L', 4, 'Eva', false);
    const late = await placed('MANGO-5KG', 1, 'Sol', true);
    await admin('mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { ... on Order { id } ... on ErrorResult { errorCode message } } }', { i: { orderId: late.id, reason: 'se arrepintió', cancelShipping: true } });
    await settle();
    if (isLate) {
        for (const event of [...events].reverse()) await deliver(event);
        await deliver(events[0]);
    }
    const truth = (await admin(`{ orders(options: { take: 100 }) { items { ${orderFields} } } }`)).orders.items
        .filter(order => order.state !== 'AddingItems');
    console.log(JSON.stringify({ orders: truth.map(asOrder), answers, events: events.length }));
    await app.close();
    process.exit(0);
}

main().catch(error => { console.error(error); process.exit(1); });

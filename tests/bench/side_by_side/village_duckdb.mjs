// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// village_duckdb.mjs FOLDER LAST ROUNDS: the sums of the village's reports by DuckDB, from the same rows (orders.csv,
// lines.csv, openings.csv in FOLDER, LAST the newest business day). Prints "report TAB range TAB median ms".
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, lastText, roundsText] = process.argv.slice(2);
const last = Number(lastText);
const connection = await (await DuckDBInstance.create(`${folder}/village.duckdb`, { threads: '2' })).connect();
for (const table of ['orders', 'lines', 'openings'])
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${folder}/${table}.csv', header=true)`);

const money = `count(*), sum(is_paid), sum((state=1)::INT), sum((state=3)::INT),
    sum(CASE WHEN state=1 THEN coalesce(due,0) ELSE 0 END), sum(CASE WHEN is_paid=1 THEN coalesce(due,0) ELSE 0 END),
    sum(CASE WHEN is_paid=1 THEN coalesce(refunded,0) ELSE 0 END) FROM orders WHERE biz_day BETWEEN $1 AND $2`;
const goods = `count(*), sum(CASE WHEN is_paid=1 THEN thousandths ELSE 0 END),
    sum(CASE WHEN is_paid=1 THEN coalesce(amount,0) ELSE 0 END), sum(CASE WHEN is_paid=1 THEN coalesce(refunded,0) ELSE 0 END)
    FROM lines WHERE biz_day BETWEEN $1 AND $2`;
const queries = {
    village_days: `SELECT biz_day, currency, ${money} GROUP BY ALL ORDER BY 1, 2`,
    village_weeks: `SELECT biz_day - (biz_day + 3) % 7 AS week, currency, ${money} GROUP BY ALL ORDER BY 1, 2`,
    village_channels: `SELECT channel_id, currency, ${money} GROUP BY ALL ORDER BY 2, 1`,
    village_refund_shares: `SELECT hh, currency, ${money} GROUP BY ALL ORDER BY 1, 2`,
    village_products: `SELECT product_id, currency, ${goods} GROUP BY ALL ORDER BY 2, 5 DESC`,
    village_prices: `SELECT hh, product_id, currency, min(unit), ${goods} AND graded = 1 GROUP BY ALL ORDER BY 2, 3, 1`,
    village_lots: `SELECT lot_id, sum((state IN (2,4))::INT), sum((state=3)::INT), sum(pearls) FROM openings WHERE biz_day
        BETWEEN $1 AND $2 GROUP BY ALL ORDER BY 3 DESC`,
};
for (const [name, query] of Object.entries(queries)) {
    for (const [range, first] of [['30 days', last - 29], ['363 days', last - 362]]) {
        const prepared = await connection.prepare(query);
        const times = [];
        for (let round = 0; round < Number(roundsText); ++round) {
            prepared.bindInteger(1, first);
            prepared.bindInteger(2, last);
            const begin = process.hrtime.bigint();
            await (await prepared.run()).getRows();
            times.push(Number(process.hrtime.bigint() - begin) / 1e6);
        }
        times.sort((a, b) => a - b);
        console.log(`${name}\t${range}\t${times[Math.floor(times.length / 2)].toFixed(2)}`);
    }
}

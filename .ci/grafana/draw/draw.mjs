// Draws a dashboard in the classic schema with Grafana's own components, in headless Chromium:
//
//   npm ci
//   node draw.mjs [options] dashboard.json http://localhost:9090 dashboard.png
//
// It is not Grafana: it runs each query against Prometheus and passes the results to the components
// of @grafana/ui. Grafana publishes none for heat maps and state timelines; page.jsx draws those.
// Rows that are collapsed are drawn as their titles. Panels without data are printed, and the
// status is 1. Options:
//
//   --row HTTP               draws this row, expanded, and no others; can be repeated
//   --lines 2                only the first lines of panels of each of these rows
//   --end 1767225600         the end of the range of time, in seconds; otherwise now
//   --minutes 60             its length
//   --step 15                the seconds between two points
//   --rate-interval 2m       the window of rates
//   --job shop               the job, as a regular expression

import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';

const {values: options, positionals: [file, prometheus, image]} = parseArgs({
  allowPositionals: true,
  options: {
    row: {type: 'string', multiple: true},
    lines: {type: 'string', default: 'Infinity'},
    end: {type: 'string', default: String(Math.floor(Date.now() / 1000))},
    minutes: {type: 'string', default: '60'},
    step: {type: 'string', default: '15'},
    'rate-interval': {type: 'string', default: '2m'},
    job: {type: 'string', default: '.+'},
  },
});
const here = dirname(fileURLToPath(import.meta.url));
const dashboard = JSON.parse(readFileSync(file, 'utf8'));
const step = Number(options.step);
const end = Math.floor(Number(options.end) / step) * step;
const start = end - Number(options.minutes) * 60;

/** Leaves out the rows that are not named, expands those that are, and moves them up. */
function choose(titles) {
  const rows = [];
  for (const panel of dashboard.panels) {
    if (panel.type === 'row') {
      rows.push([panel, ...(panel.panels ?? [])]);
    } else {
      rows.at(-1).push(panel);
    }
  }
  const height = 1 + 8 * Number(options.lines);
  let top = 0;
  dashboard.panels = rows.filter(([row]) => titles.includes(row.title)).flatMap((panels) => {
    const shift = top - panels[0].gridPos.y;
    const end = panels[0].gridPos.y + height;
    return panels.filter(({gridPos: {y, h}}) => y + h <= end).map((panel) => {
      const {y, h} = panel.gridPos;
      top = Math.max(top, y + shift + h);
      return {...panel, collapsed: false, gridPos: {...panel.gridPos, y: y + shift}};
    });
  });
}

if (options.row) {
  choose(options.row);
}

async function ask(path, parameters) {
  const url = new URL(path, prometheus.endsWith('/') ? prometheus : `${prometheus}/`);
  const response = await fetch(url, {method: 'POST', body: new URLSearchParams(parameters)});
  const answer = await response.json();
  if (answer.status !== 'success') {
    throw new Error(`${parameters.query}: ${answer.error}`);
  }
  return answer.data.result;
}

async function results(target) {
  const query = target.expr
    .replaceAll('$__rate_interval', options['rate-interval'])
    .replaceAll('$job', options.job)
    .replaceAll('$instance', '.+');
  if (target.instant) {
    return ask('api/v1/query', {query, time: end});
  }
  const series = await ask('api/v1/query_range', {query, start, end, step});
  return series.map(({metric, values}) => ({metric, values: complete(values)}));
}

/** A point for each step; lines have gaps where Prometheus returned no value. */
function complete(values) {
  const known = new Map(values);
  return Array.from({length: (end - start) / step + 1}, (_, index) => {
    const second = start + index * step;
    return [second, known.get(second) ?? null];
  });
}

const empty = [];
for (const panel of dashboard.panels.filter((each) => each.type !== 'row')) {
  for (const target of panel.targets) {
    target.results = await results(target);
    if (target.results.length === 0) {
      empty.push(`${panel.title}: ${target.expr}`);
    }
  }
}
empty.forEach((each) => console.error(`No data: ${each}`));

const bundle = await build({
  entryPoints: [join(here, 'page.jsx')],
  bundle: true,
  define: {'process.env.NODE_ENV': '"production"', global: 'window'},
  format: 'iife',
  jsx: 'automatic',
  loader: {'.png': 'dataurl', '.svg': 'dataurl', '.ttf': 'dataurl', '.woff2': 'dataurl'},
  logLevel: 'error',
  minify: true,
  write: false,
  outfile: 'page.js',
});
const output = (type) => bundle.outputFiles.find((each) => each.path.endsWith(type)).text;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
try {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  page.on('pageerror', (error) => console.error(`${error.stack ?? error}`.slice(0, 2000)));
  await page.route('**', (route) => route.abort());
  // Components read the local storage, which a page without an address does not have.
  await page.route('http://dashboard.example/', (route) => route.fulfill({
    body: '<!doctype html><body style="margin:0"><div id="root"></div></body>',
    contentType: 'text/html; charset=utf-8',
  }));
  await page.goto('http://dashboard.example/');
  await page.evaluate((given) => {
    window.given = given;
  }, {dashboard, range: {start, end}});
  await page.addStyleTag({content: output('.css')});
  await page.addScriptTag({content: output('.js')});
  await page.waitForSelector('#drawn', {state: 'attached', timeout: 120_000});
  await page.evaluate(() => document.fonts.ready);
  await page.locator('#root').screenshot({path: image});
} finally {
  await browser.close();
}
process.exitCode = empty.length === 0 ? 0 : 1;

// Draws a dashboard in the classic schema with Grafana's own components, in headless Chromium:
//
//   npm install
//   node draw.mjs dashboard.json http://localhost:9090 dashboard.png [end, in seconds] [job]
//
// It is not Grafana: it runs each query against Prometheus and passes the results to the components
// of @grafana/ui. Grafana publishes none for heat maps and state timelines; page.jsx draws those.
// Rows that are collapsed are drawn as their titles.

import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';

const [, , file, prometheus, image, end = String(Math.floor(Date.now() / 1000)), job = '.+'] =
  process.argv;
const here = dirname(fileURLToPath(import.meta.url));
const dashboard = JSON.parse(readFileSync(file, 'utf8'));
const range = {end: Number(end), step: 15, minutes: 60};
const start = range.end - range.minutes * 60;

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
    .replaceAll('$__rate_interval', '2m')
    .replaceAll('$job', job)
    .replaceAll('$instance', '.+');
  return target.instant
    ? ask('api/v1/query', {query, time: range.end})
    : ask('api/v1/query_range', {query, start, end: range.end, step: range.step});
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
const output = (end) => bundle.outputFiles.find((each) => each.path.endsWith(end)).text;

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
  }, {dashboard, range: {...range, start}});
  await page.addStyleTag({content: output('.css')});
  await page.addScriptTag({content: output('.js')});
  await page.waitForSelector('#drawn', {state: 'attached'});
  await page.evaluate(() => document.fonts.ready);
  await page.locator('#root').screenshot({path: image});
} finally {
  await browser.close();
}
process.exitCode = empty.length === 0 ? 0 : 1;

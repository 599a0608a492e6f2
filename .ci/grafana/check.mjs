// Checks dashboards against Grafana's own types:
//
//   npm ci && node check.mjs dashboard.json dashboard.v2.json
//
// Each file is checked against the schema that it has. Options and custom field configurations,
// which both schemas leave open, are checked against the types of the plug-in that draws the panel.
// Each of these types must also reject a property that it does not have: after an update of the
// packages, a type that accepts everything would check nothing.

import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const files = process.argv.slice(2);

const plugins = {
  heatmap: 'Heatmap',
  stat: 'Stat',
  'state-timeline': 'StateTimeline',
  table: 'Table',
  timeseries: 'TimeSeries',
};

const imports = Object.entries(plugins).map(([plugin, name]) => {
  const folder = plugin.replace('-', '');
  return `import type * as ${name} from `
    + `'@grafana/schema/dist/esm/raw/composable/${folder}/panelcfg/x/${name}PanelCfg_types.gen';`;
});

// In JSON, the constant of an enum is its value.
const header = `
import type {AnnotationQuery, Dashboard, DataQuery, Panel} from '@grafana/schema';
import type {Spec} from '@grafana/schema/apis/dashboard.grafana.app/v2';
${imports.join('\n')}

type Json<T> =
  T extends string ? \`\${T}\`
  : T extends readonly (infer Item)[] ? Json<Item>[]
  : T extends object ? {[Key in keyof T]: Json<T[Key]>}
  : T;

// What the Prometheus data source adds to annotations.
type Alerts = AnnotationQuery<DataQuery & {expr: string}>
  & {tagKeys?: string; textFormat?: string; titleFormat?: string};
type Classic = Json<Omit<Dashboard, 'annotations'>> & {annotations: {list: Json<Alerts>[]}};

interface Resource {
  apiVersion: 'dashboard.grafana.app/v2';
  kind: 'Dashboard';
  metadata: {name: string};
  spec: Json<Spec>;
}
`;

const constants = [];
const types = new Set();

function check(type, value, what) {
  if (!types.has(type)) {
    types.add(type);
    constants.push({
      what: `the type ${type} accepts everything`,
      text: `// @ts-expect-error\nconst type${types.size}: ${type} = {unknownProperty: true};\n`,
    });
  }
  const name = `value${constants.length}`;
  constants.push({what, text: `const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`});
}

function checkVisual(plugin, options, fields, what) {
  const name = plugins[plugin];
  if (!name) {
    throw new Error(`${what} has the unknown type ${plugin}`);
  }
  check(`Json<${name}.Options>`, options, `options of ${what}`);
  if (plugin !== 'stat') {
    check(`Json<Partial<${name}.FieldConfig>>`, fields.defaults.custom, `fields of ${what}`);
  }
}

function checkClassic(dashboard, file) {
  check('Classic', dashboard, file);
  dashboard.panels
    .flatMap((panel) => [panel, ...(panel.panels ?? [])])
    .filter((panel) => panel.type !== 'row')
    .forEach((panel) => {
      const what = `panel "${panel.title}" of ${file}`;
      check('Json<Panel>', panel, what);
      checkVisual(panel.type, panel.options, panel.fieldConfig, what);
    });
}

function checkResource(dashboard, file) {
  check('Resource', dashboard, file);
  Object.values(dashboard.spec.elements).forEach(({spec}) => {
    const visual = spec.vizConfig;
    const what = `panel "${spec.title}" of ${file}`;
    checkVisual(visual.group, visual.spec.options, visual.spec.fieldConfig, what);
  });
}

for (const file of files) {
  const dashboard = JSON.parse(readFileSync(file, 'utf8'));
  (dashboard.apiVersion ? checkResource : checkClassic)(dashboard, file);
}

const source = join(here, 'dashboards.ts');
const text = header + constants.map((each) => each.text).join('');
const options = {
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};
const host = ts.createCompilerHost(options);
const {fileExists, readFile, getSourceFile} = host;
host.fileExists = (name) => name === source || fileExists(name);
host.readFile = (name) => (name === source ? text : readFile(name));
host.getSourceFile = (name, version) => name === source
  ? ts.createSourceFile(name, text, version)
  : getSourceFile(name, version);

function place(diagnostic) {
  let start = diagnostic.start - header.length;
  const constant = constants.find((each) => {
    const inside = start < each.text.length;
    start -= inside ? 0 : each.text.length;
    return inside;
  });
  const line = text.slice(text.lastIndexOf('\n', diagnostic.start) + 1).split('\n', 1)[0];
  return `${constant?.what ?? 'imports'}: ${line.trim().slice(0, 100)}`;
}

const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([source], options, host));
for (const diagnostic of diagnostics) {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n    ');
  console.error(`${diagnostic.file ? place(diagnostic) : ''}\n    ${message}`);
}
const values = constants.length - types.size;
console.log(`${values} values of ${types.size} types checked, ${diagnostics.length} errors`);
process.exitCode = diagnostics.length === 0 ? 0 : 1;

// Reads the text format of Prometheus, and OpenMetrics as far as it is the same.

const LABELS = /\{(?:[^"}]|"(?:[^"\\]|\\.)*")*\}/y;
const LABEL = /\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"=,{}]+))\s*(?:=\s*"((?:[^"\\]|\\.)*)")?\s*,?/y;
const HEADER = /^#\s*(HELP|TYPE)\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))[ \t]?(.*?)\r?$/;
const SUFFIXES = ['_bucket', '_count', '_sum', '_total', '_created', '_info', '_gcount', '_gsum'];
const ESCAPES = {n: '\n'};

/** A sample: its name and labels as written, which are the same in each scrape, and its value. */
export class Sample {
  constructor(series, value) {
    this.series = series;
    this.value = value;
  }
}

/** The samples of one name in the comments. */
export class Family {
  constructor(name) {
    this.name = name;
    this.help = '';
    this.type = 'untyped';
    this.samples = [];
  }
}

/**
 * Reads a scrape. Lines that cannot be read are counted and left out. `pause` is awaited between
 * parts of a long scrape.
 */
export async function read(text, pause = async () => {}) {
  const families = new Map();
  let current = null;
  let unreadable = 0;
  const familyOf = (name) => {
    if (!families.has(name)) {
      families.set(name, new Family(name));
    }
    return families.get(name);
  };
  let lines = 0;
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    end = end < 0 ? text.length : end;
    const line = text.slice(start, end).trimStart();
    if (++lines % 2000 === 0) {
      await pause();
    }
    if (line.startsWith('#')) {
      current = comment(line, familyOf) ?? current;
    } else if (line !== '') {
      const sample = readSample(line);
      if (sample === null) {
        unreadable++;
      } else {
        const name = nameOf(sample.series);
        current = current !== null && isOf(current, name) ? current : familyOf(name);
        current.samples.push(sample);
      }
    }
  }
  return {families, unreadable};
}

/** Reads HELP and TYPE; returns null for other comments. */
function comment(line, familyOf) {
  const [, kind, quoted, plain, rest] = HEADER.exec(line) ?? [];
  if (kind === undefined) {
    return null;
  }
  const family = familyOf(quoted === undefined ? plain : unescaped(quoted));
  if (kind === 'HELP') {
    family.help = unescaped(rest);
  } else {
    family.type = rest.trim().toLowerCase();
  }
  return family;
}

function isOf({name}, sample) {
  return sample === name
    || sample.startsWith(name) && SUFFIXES.includes(sample.slice(name.length));
}

function readSample(line) {
  const brace = line.indexOf('{');
  const space = line.search(/[ \t]/);
  let end = space;
  if (brace >= 0 && (space < 0 || brace < space || line.slice(space, brace).trim() === '')) {
    LABELS.lastIndex = brace;
    end = LABELS.test(line) ? LABELS.lastIndex : -1;
  }
  if (end <= 0) {
    return null;
  }
  const value = number(line.slice(end).trim().split(/[ \t]/, 1)[0]);
  return value === undefined ? null : new Sample(line.slice(0, end), value);
}

/** A value; undefined if it is none. */
export function number(text) {
  switch (text.toLowerCase()) {
    case '+inf':
    case 'inf':
      return Infinity;
    case '-inf':
      return -Infinity;
    case 'nan':
      return NaN;
    default: {
      const value = Number(text);
      return text === '' || Number.isNaN(value) ? undefined : value;
    }
  }
}

/** The name of a series, which UTF-8 names have in braces: {"a.b",label="c"}. */
export function nameOf(series) {
  const brace = series.indexOf('{');
  if (brace === 0) {
    return parts(series)[0]?.[0] ?? '';
  }
  return brace < 0 ? series : series.slice(0, brace).trim();
}

/** The labels of a series as pairs of name and value. */
export function labelsOf(series) {
  return parts(series).filter(([, value]) => value !== undefined);
}

function parts(series) {
  const found = [];
  LABEL.lastIndex = series.indexOf('{') + 1;
  while (LABEL.lastIndex > 0 && LABEL.lastIndex < series.length - 1) {
    const match = LABEL.exec(series);
    if (match === null) {
      break;
    }
    const [, quoted, plain, value] = match;
    const name = quoted === undefined ? plain : unescaped(quoted);
    found.push([name, value === undefined ? undefined : unescaped(value)]);
  }
  return found;
}

function unescaped(text) {
  return text.includes('\\') ? text.replace(/\\(.)/g, (_, next) => ESCAPES[next] ?? next) : text;
}

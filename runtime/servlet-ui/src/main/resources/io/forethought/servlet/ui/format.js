// Numbers as people read them, in the unit that the name of a metric ends in.

const PREFIXES = [[1e15, 'P'], [1e12, 'T'], [1e9, 'G'], [1e6, 'M'], [1e3, 'k']];
const BINARY = [[2 ** 40, 'TiB'], [2 ** 30, 'GiB'], [2 ** 20, 'MiB'], [2 ** 10, 'KiB']];
const TIMES = [[86_400, 'd'], [3600, 'h'], [60, 'min'], [1, 's'], [1e-3, 'ms'], [1e-6, 'µs'],
  [1e-9, 'ns']];
const UNITS = ['seconds', 'bytes', 'ratio'];

/** The unit of a metric; of a timestamp, "date". */
export function unitOf(name) {
  const words = name.replace(/_(total|sum|count|bucket|max|min)$/, '').split('_');
  const unit = UNITS.includes(words.at(-1)) ? words.at(-1) : '';
  const isTime = unit === 'seconds' && ['time', 'timestamp'].includes(words.at(-2));
  return isTime ? 'date' : unit;
}

/** The distances of lines in a chart; undefined for powers of ten. */
export function stepsOf(unit) {
  return unit === 'bytes' ? Array.from({length: 60}, (_, power) => 2 ** power) : undefined;
}

/** A value with its unit. */
export function formatted(value, unit = '') {
  if (value === null || value === undefined || Number.isNaN(value)) {
    return '–';
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? '+∞' : '−∞';
  }
  switch (unit) {
    case 'seconds':
      return scaled(value, TIMES, ' s');
    case 'bytes':
      return scaled(value, BINARY, ' B');
    case 'ratio':
      return `${short(100 * value)} %`;
    case 'date':
      return value > 1e9 && value < 1e11 ? new Date(1000 * value).toLocaleString() : short(value);
    default:
      return Math.abs(value) < 10_000 ? short(value) : scaled(value, PREFIXES, '');
  }
}

/** A rate with the unit of what is counted. */
export function perSecond(value, unit) {
  // Seconds per second, such as CPU time, are a number.
  const rounded = Math.abs(value) < 1 ? Number(value.toPrecision(2)) : value;
  return unit === 'seconds' ? formatted(rounded) : `${formatted(rounded, unit)}/s`;
}

/** A whole number with separators. */
export function whole(value) {
  return Number.isInteger(value) ? value.toLocaleString('en') : formatted(value);
}

function scaled(value, steps, unscaled) {
  const [size, unit] = steps.find(([each]) => Math.abs(value) >= each) ?? [1, unscaled.trim()];
  const space = size === 1 && unscaled === '' || unit.length === 1 && steps === PREFIXES ? '' : ' ';
  return `${short(value / size)}${space}${unit}`.trim();
}

/** Three digits, but all of a whole number. */
function short(value) {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}

// The rows of the table of a family: its lines with their colors, and its series.

import {formatted, perSecond, stepsOf, unitOf, whole} from './format.js';
import {countedSeries, linesOf, rates} from './lines.js';

/** A text for each label, and whether it stands for a line. */
class Row {
  constructor(labels, value, line = null) {
    this.labels = labels;
    this.value = value;
    this.line = line;
  }
}

/** What a card shows: lines, the first rows of all, and how values at the axis are written. */
export function contentOf(family, times, mostRows) {
  const unit = unitOf(family.name);
  const lines = linesOf(family, times);
  const write = family.type === 'counter'
    ? (value) => perSecond(value, unit)
    : (value) => formatted(value, unit);
  const isDistribution = lines.some(({title}) => title !== undefined);
  const all = isDistribution
    ? [...lines.map((line, index) => () => titleRow(line, index, unit)),
      ...distributions(family, unit)]
    : seriesRows(family, times, lines, unit);
  return {
    points: lines.map(({points}) => points),
    rows: all.slice(0, mostRows).map((create) => create()),
    rowCount: all.length,
    write,
    steps: stepsOf(unit),
  };
}

function titleRow({title, points}, index, unit) {
  return new Row([['', title]], formatted(points.at(-1), unit), index);
}

/** Functions that create the rows: the lines first, then the other series. */
function seriesRows(family, times, lines, unit) {
  const counts = family.type === 'counter';
  const all = counts ? countedSeries(family) : [...family.series.values()];
  const drawn = new Map(lines.map(({series}, index) => [series, index]));
  const written = (series) =>
    counts ? counted(series, times, unit) : formatted(series.value, unit);
  const row = (series) => () =>
    new Row(named(series, family), written(series), drawn.get(series) ?? null);
  return [...lines.map(({series}) => row(series)),
    ...all.filter((series) => !drawn.has(series)).map(row)];
}

/** The total and the current rate. */
function counted(series, times, unit) {
  const total = unit === '' ? whole(series.value) : formatted(series.value, unit);
  const rate = rates(series, times).at(-1) ?? null;
  return rate === null ? total : `${total} (${perSecond(rate, unit)})`;
}

/** Samples of a summary, such as its sum, have names of their own. */
function named({labels, name}, family) {
  const suffix = name.slice(family.name.length).replace('_', '');
  return family.type === 'summary' && suffix !== '' ? [['', suffix], ...labels] : labels;
}

/**
 * Functions for each combination of labels, the one with the most observations first: their number
 * and average.
 */
function distributions(family, unit) {
  const sums = new Map();
  const key = (labels) => JSON.stringify(labels);
  for (const {name, labels, value} of family.series.values()) {
    if (name === `${family.name}_sum`) {
      sums.set(key(labels), value);
    }
  }
  return [...family.series.values()]
    .filter(({name}) => name === `${family.name}_count`)
    .sort((one, other) => other.value - one.value)
    .map(({labels, value}) => () => {
      const average = sums.get(key(labels)) / value;
      const text = `${whole(value)} observed`;
      return new Row(labels.length > 0 ? labels : [['', 'all']],
        value > 0 ? `${text}, average ${formatted(average, unit)}` : text);
    });
}

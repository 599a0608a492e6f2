// The values of the last scrapes.

import {labelsOf, nameOf} from './exposition.js';

/** The most points of a chart. */
const MOST_POINTS = 150;
/** The most points that are kept of all series together; each takes 8 bytes. */
const MOST_IN_TOTAL = 4_000_000;
const FEWEST_POINTS = 20;

/** A series with a value for each of the last scrapes in which it was. */
export class Series {
  constructor(text, grows) {
    this.text = text;
    this.name = nameOf(text);
    this.labels = labelsOf(text);
    this.grows = grows;
    this.value = NaN;
    /** The last finite value of a counter. */
    this.last = undefined;
    /** Values of a gauge, or how much a counter has grown since the first scrape. */
    this.points = [];
  }

  add(value, keep) {
    this.points.push(this.grows ? this.grown(value) : value);
    this.value = value;
    if (this.points.length > keep) {
      this.points.splice(0, this.points.length - keep);
    }
  }

  /** A counter that is less than before has been reset to 0, as in Prometheus. */
  grown(value) {
    const before = this.points.at(-1) ?? 0;
    if (!Number.isFinite(value)) {
      return before;
    }
    const last = this.last;
    this.last = value;
    if (last === undefined) {
      return before;
    }
    return before + Math.max(value >= last ? value - last : value, 0);
  }
}

/** A family with its series, in the order of the scrape. */
export class FamilyHistory {
  constructor({name, type}) {
    this.name = name;
    this.type = type;
    this.help = '';
    this.series = new Map();
    /** The names of the labels, without those that belong to the type. */
    this.labelNames = [];
  }

  get size() {
    return this.series.size;
  }

  /** The label that belongs to the type. */
  get ownLabel() {
    return {histogram: 'le', gaugehistogram: 'le', summary: 'quantile'}[this.type];
  }

  update({help, samples}, keep) {
    this.help = help;
    const present = new Map();
    for (const {series: text, value} of samples) {
      // A scrape may contain a series twice, if its program is wrong.
      if (!present.has(text)) {
        const series = this.series.get(text) ?? this.begin(text);
        series.add(value, keep);
        present.set(text, series);
      }
    }
    this.series = present;
  }

  begin(text) {
    const series = new Series(text, this.grows(text));
    for (const [name] of series.labels) {
      if (name !== this.ownLabel && !this.labelNames.includes(name)) {
        this.labelNames.push(name);
      }
    }
    return series;
  }

  grows(text) {
    switch (this.type) {
      case 'counter':
        return !nameOf(text).endsWith('_created');
      case 'histogram':
        return true;
      case 'summary':
        return nameOf(text) !== this.name;
      default:
        return false;
    }
  }
}

/** All families. */
export class History {
  constructor() {
    this.families = new Map();
    /** The seconds since 1970 of the scrapes. */
    this.times = [];
  }

  /** Adds a scrape. Families and series that it does not have are forgotten. */
  add(families, seconds) {
    let samples = 0;
    families.forEach((family) => {
      samples += family.samples.length;
    });
    const keep = Math.max(FEWEST_POINTS,
      Math.min(MOST_POINTS, Math.floor(MOST_IN_TOTAL / Math.max(samples, 1))));
    this.times.push(seconds);
    this.times.splice(0, Math.max(0, this.times.length - keep));
    const present = new Map();
    for (const family of families.values()) {
      if (family.samples.length > 0 || family.help !== '') {
        const known = this.families.get(family.name);
        const kept = known?.type === family.type ? known : new FamilyHistory(family);
        kept.update(family, keep);
        present.set(family.name, kept);
      }
    }
    this.families = present;
  }

  get size() {
    let size = 0;
    this.families.forEach((family) => {
      size += family.size;
    });
    return size;
  }
}

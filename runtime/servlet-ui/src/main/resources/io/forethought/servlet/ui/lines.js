// What the chart of a family shows: rates of counters, values of gauges, and quantiles and averages
// of distributions, from what the last scrapes had.

import {number} from './exposition.js';

/** The most lines of a chart, one for each color. */
export const MOST_LINES = 5;
/** The seconds of a rate. Shorter ones jump, longer ones are late. */
const WINDOW = 10;
const QUANTILES = [[0.5, 'median'], [0.95, '95th percentile']];

/** The lines of a family, each with as many points as there are times. */
export function linesOf(family, times) {
  switch (family.type) {
    case 'counter':
      return largest(countedSeries(family), (series) => rates(series, times));
    case 'histogram':
      return distribution(family, times);
    case 'summary':
      return summary(family, times);
    default:
      return largest([...family.series.values()], (series) => padded(series.points, times.length));
  }
}

/** The series of a counter without the times of their creation. */
export function countedSeries(family) {
  return [...family.series.values()].filter(({grows}) => grows);
}

/** The series with the largest current points, in the order of the scrape. */
function largest(all, pointsOf) {
  const size = ({points}) => Math.abs(points.at(-1)) || 0;
  const chosen = all.length <= MOST_LINES
    ? all
    : [...all].sort((one, other) => size(other) - size(one)).slice(0, MOST_LINES);
  const kept = new Set(chosen);
  return all.filter((series) => kept.has(series))
    .map((series) => ({series, points: pointsOf(series)}));
}

/** Points at the end of as many as there are times. */
function padded(points, length) {
  const missing = length - points.length;
  return Array.from({length}, (_, index) => {
    const value = points[index - missing];
    return Number.isFinite(value) ? value : null;
  });
}

/** The index of the scrape with which each scrape is compared. */
function earlier(times) {
  let first = 0;
  return times.map((time, index) => {
    while (first < index - 1 && times[first + 1] <= time - WINDOW) {
      first++;
    }
    return index === 0 ? -1 : first;
  });
}

/** How much a series has grown up to each scrape, since a few before. */
function increases({points}, starts) {
  const missing = starts.length - points.length;
  return starts.map((start, index) => {
    const begin = Math.max(start, missing);
    return start < 0 || index <= begin ? null : points[index - missing] - points[begin - missing];
  });
}

/** The increase per second. */
export function rates(series, times) {
  const starts = earlier(times);
  const missing = times.length - series.points.length;
  return increases(series, starts).map((increase, index) =>
    increase === null ? null : increase / (times[index] - times[Math.max(starts[index], missing)]));
}

function summed(all, starts) {
  const sums = new Array(starts.length).fill(null);
  for (const series of all) {
    increases(series, starts).forEach((increase, index) => {
      sums[index] = increase === null ? sums[index] : (sums[index] ?? 0) + increase;
    });
  }
  return sums;
}

/** The averages of observations, of all series together. */
function averages(family, starts) {
  const named = (suffix) =>
    [...family.series.values()].filter(({name}) => name === family.name + suffix);
  const sums = summed(named('_sum'), starts);
  return summed(named('_count'), starts)
    .map((count, index) => count > 0 && sums[index] !== null ? sums[index] / count : null);
}

/** Quantiles and averages of a histogram, of all series together. */
function distribution(family, times) {
  const starts = earlier(times);
  const buckets = bucketsOf(family).map(([bound, all]) => [bound, summed(all, starts)]);
  const lines = QUANTILES.map(([rank, title]) => ({
    title,
    points: times.map((_, index) => quantile(rank, buckets, index)),
  }));
  return [...(buckets.length > 0 ? lines : []),
    {title: 'average', points: averages(family, starts)}];
}

/** The buckets by their upper bounds, in ascending order. */
function bucketsOf(family) {
  const byBound = new Map();
  for (const series of family.series.values()) {
    const written = series.labels.find(([name]) => name === 'le');
    if (series.name === `${family.name}_bucket` && written !== undefined) {
      const bound = number(written[1]);
      byBound.set(bound, [...(byBound.get(bound) ?? []), series]);
    }
  }
  return [...byBound].filter(([bound]) => !Number.isNaN(bound))
    .sort(([one], [other]) => one - other);
}

/** Interpolates within a bucket as Prometheus does. */
export function quantile(rank, buckets, index) {
  const total = buckets.at(-1)?.[1][index] ?? 0;
  if (!(total > 0)) {
    return null;
  }
  const wanted = rank * total;
  const at = buckets.findIndex(([, counts]) => counts[index] >= wanted);
  const [upper, counts] = buckets[at];
  const [lower, before] = at === 0 ? [Math.min(0, upper), 0]
    : [buckets[at - 1][0], buckets[at - 1][1][index]];
  if (!Number.isFinite(upper)) {
    return Number.isFinite(lower) && at > 0 ? lower : null;
  }
  return counts[index] === before ? upper
    : lower + (upper - lower) * (wanted - before) / (counts[index] - before);
}

/** The quantiles that the program has computed, or else averages. */
function summary(family, times) {
  const computed = [...family.series.values()].filter(({name}) => name === family.name);
  return computed.length > 0
    ? largest(computed, (series) => padded(series.points, times.length))
    : [{title: 'average', points: averages(family, earlier(times))}];
}

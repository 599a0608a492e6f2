// A small chart of lines over time, drawn by uPlot.

import uPlot from './uplot.js';

const HEIGHT = 130;
const AXIS = 64;

/** The colors of the page at this moment: the browser changes them with its theme. */
function colors(element) {
  const style = getComputedStyle(element);
  const color = (name) => style.getPropertyValue(`--${name}`).trim();
  return {text: color('quiet'), grid: color('grid'), line: (index) => color(`line-${index}`)};
}

/** Draws lines into an element until it is removed. */
export class Chart {
  constructor(element, write, steps) {
    this.element = element;
    this.write = write;
    this.steps = steps;
    this.plot = null;
    this.count = 0;
    this.resizing = new ResizeObserver(() => this.plot?.setSize(this.size()));
    this.resizing.observe(element);
  }

  size() {
    return {width: Math.max(100, this.element.clientWidth), height: HEIGHT};
  }

  /** Shows lines, each a list with a point for each time. */
  show(times, lines) {
    const data = [times, ...lines];
    if (this.plot === null || this.count !== lines.length) {
      this.plot?.destroy();
      this.count = lines.length;
      this.plot = new uPlot(this.options(lines.length), data, this.element);
    } else {
      this.plot.setData(data);
    }
  }

  options(count) {
    const {text, grid, line} = colors(this.element);
    const axis = {stroke: text, grid: {stroke: grid, width: 1}, ticks: {show: false},
      font: '11px system-ui, sans-serif'};
    return {
      ...this.size(),
      legend: {show: false},
      cursor: {show: false},
      padding: [8, 26, 0, 0],
      scales: {y: {range: (_, low, high) => range(low, high)}},
      axes: [
        {...axis, size: 24, space: 90, values: (_, all) => all.map(clock)},
        {...axis, size: AXIS, space: 30, ...this.steps === undefined ? {} : {incrs: this.steps},
          values: (_, all) => all.map((value) => this.write(value))},
      ],
      series: [{}, ...Array.from({length: count}, (_, index) => ({
        stroke: line(index),
        width: 1.75,
        spanGaps: true,
        points: {show: (plot, series) => isAlone(plot.data[series]), size: 5},
      }))],
    };
  }

  /** Draws with the colors of a new theme. */
  recolor() {
    this.count = -1;
  }

  remove() {
    this.resizing.disconnect();
    this.plot?.destroy();
    this.plot = null;
  }
}

/** A line of one point would not be seen. */
function isAlone(points) {
  return points.filter((point) => point !== null).length === 1;
}

function clock(seconds) {
  return new Date(1000 * seconds).toLocaleTimeString('en-GB');
}

/** From 0, if values are not negative; never without a height. */
function range(low, high) {
  if (low === null || high === null) {
    return [0, 1];
  }
  const bottom = Math.min(0, low);
  const top = Math.max(0, high);
  return bottom === top ? [0, 1] : [bottom, top + 0.05 * (top - bottom)];
}

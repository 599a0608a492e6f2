// The card of a family: what it is, its series against its budget, a chart and a table.

import {Chart} from './chart.js';
import {breakable, element} from './dom.js';
import {whole} from './format.js';
import {MOST_LINES} from './lines.js';
import {contentOf} from './rows.js';

const FEW_ROWS = MOST_LINES + 1;
const MOST_ROWS = 500;

/** What the page shows of a family. */
export class Card {
  constructor(name) {
    this.name = name;
    this.isVisible = false;
    this.isOpen = false;
    this.family = null;
    this.type = element('span', {class: 'type'});
    this.help = element('p', {class: 'help'});
    this.facts = element('p', {class: 'facts'});
    this.drawing = element('div', {class: 'chart', role: 'img', 'aria-label': `Chart of ${name}`});
    this.rows = element('tbody');
    this.more = element('button', {type: 'button', hidden: ''});
    this.more.addEventListener('click', () => {
      this.isOpen = !this.isOpen;
      this.draw();
    });
    this.node = element('article', {class: 'family'},
      element('header', {}, element('h2', {}, ...breakable(name)), this.type),
      this.help, this.facts, this.drawing, element('table', {}, this.rows), this.more);
  }

  /** Takes the values of a scrape. They are drawn if the card can be seen. */
  update(family, times, budget) {
    this.family = family;
    this.times = times;
    this.type.textContent = family.type;
    this.help.textContent = family.help;
    this.node.classList.toggle('over', family.size > budget);
    this.facts.textContent = facts(family, budget);
    if (this.isVisible) {
      this.draw();
    }
  }

  /** Draws, or frees what only a visible chart needs. */
  setVisible(visible) {
    this.isVisible = visible;
    if (visible) {
      this.draw();
    } else {
      this.chart?.remove();
      this.chart = undefined;
    }
  }

  recolor() {
    this.chart?.recolor();
    if (this.isVisible) {
      this.draw();
    }
  }

  draw() {
    if (this.family === null) {
      return;
    }
    const {points, rows, rowCount, write, steps} =
      contentOf(this.family, this.times, this.isOpen ? MOST_ROWS : FEW_ROWS);
    this.chart ??= new Chart(this.drawing, write, steps);
    this.chart.show(this.times, points);
    this.rows.replaceChildren(...rows.map(rowNode));
    this.more.hidden = rowCount <= FEW_ROWS;
    this.more.textContent = this.isOpen ? 'Show less' : moreText(rowCount);
    this.more.setAttribute('aria-expanded', String(this.isOpen));
  }

  /** Returns whether name, help and labels contain all words. */
  matches(words) {
    const {name, help, type, labelNames} = this.family;
    const text = [name, help, type, ...labelNames].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  }

  remove() {
    this.chart?.remove();
    this.node.remove();
  }
}

function moreText(rowCount) {
  return rowCount > MOST_ROWS
    ? `Show ${MOST_ROWS} of ${whole(rowCount)} rows`
    : `Show all ${rowCount} rows`;
}

function facts(family, budget) {
  const bound = budget === undefined ? '' : `of at most ${whole(budget)} `;
  const count = `${whole(family.size)} ${bound}series`;
  const labels = family.labelNames;
  return labels.length === 0 ? count : `${count}, by ${labels.join(', ')}`;
}

function rowNode({labels, value, line}) {
  const title = element('th', {scope: 'row'});
  title.append(element('span', line === null ? {class: 'key'} : {class: `key line-${line}`}));
  if (labels.length === 0) {
    title.append(element('span', {class: 'label', text: 'value'}));
  }
  for (const [name, text] of labels) {
    title.append(element('span', {class: 'label'},
      ...name === '' ? [] : [element('span', {class: 'name', text: `${name} `})],
      text === '' ? '""' : text));
  }
  return element('tr', {}, title, element('td', {text: value}));
}

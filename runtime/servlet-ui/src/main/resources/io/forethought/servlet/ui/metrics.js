// The element <forethought-metrics>, which shows the metrics of the program that serves this file:
// all of them with a search, or with an attribute families="shop_orders_total …" only these.

import {readBudgets} from './budgets.js';
import {Card} from './card.js';
import {element} from './dom.js';
import {whole} from './format.js';
import {History} from './history.js';
import {Scraper} from './scraper.js';
import {Toolbar} from './toolbar.js';

const SECONDS = 2;
const MARGIN = '200px';

/** The metrics are where the folder of this file is. */
const METRICS = new URL(import.meta.url.replace(/\/ui\/[^/]*$/, ''));
const CATALOGUES = new URL('catalogues.json-seq', import.meta.url);

class MetricsElement extends HTMLElement {
  connectedCallback() {
    this.history = new History();
    this.cards = new Map();
    this.budgets = new Map();
    this.names = (this.getAttribute('families') ?? '').split(/\s+/).filter((name) => name !== '');
    this.toolbar = new Toolbar({
      search: () => this.filter(),
      sort: () => this.arrange(),
      pause: (paused) => {
        this.scraper.pause(paused);
        this.filter();
      },
    });
    this.list = element('div', {class: 'families'});
    this.replaceChildren(...this.names.length > 0 ? [] : [this.toolbar.node],
      this.toolbar.state, this.list);
    this.seen = new IntersectionObserver(
      (entries) => entries.forEach(({target, isIntersecting}) =>
        target.card.setVisible(isIntersecting)), {rootMargin: MARGIN});
    this.theme = matchMedia('(prefers-color-scheme: dark)');
    this.theme.addEventListener('change', this.recolor);
    document.addEventListener('keydown', this.toolbar.onKey);
    this.start();
  }

  disconnectedCallback() {
    this.scraper.stop();
    this.seen.disconnect();
    this.theme.removeEventListener('change', this.recolor);
    document.removeEventListener('keydown', this.toolbar.onKey);
    this.cards.forEach((card) => card.remove());
  }

  recolor = () => this.cards.forEach((card) => card.recolor());

  start() {
    const url = new URL(METRICS);
    this.names.forEach((name) => url.searchParams.append('name[]', name));
    this.scraper = new Scraper(url, {
      seconds: SECONDS,
      receive: (scrape, seconds) => this.show(scrape, seconds),
      fail: (text) => this.toolbar.say(text, true),
    });
    readBudgets(CATALOGUES).then((budgets) => {
      this.budgets = budgets;
      this.update();
    });
    this.scraper.run();
  }

  show({families, unreadable}, seconds) {
    this.history.add(families, seconds);
    this.unreadable = unreadable;
    this.update();
  }

  update() {
    const {families, times} = this.history;
    let changed = false;
    for (const [name, card] of this.cards) {
      if (!families.has(name)) {
        this.seen.unobserve(card.node);
        card.remove();
        this.cards.delete(name);
      }
    }
    for (const family of families.values()) {
      let card = this.cards.get(family.name);
      if (card === undefined) {
        card = new Card(family.name);
        card.node.card = card;
        this.cards.set(family.name, card);
        changed = true;
      }
      card.update(family, times, this.budgets.get(family.name));
    }
    if (changed) {
      this.arrange();
    }
    this.filter();
  }

  /** Puts the cards into the chosen order. */
  arrange() {
    const {compare} = new Intl.Collator('en', {numeric: true});
    const byName = (one, other) => compare(one.name, other.name);
    const bySeries = (one, other) => other.family.size - one.family.size || byName(one, other);
    const wanted = (one, other) =>
      this.names.indexOf(one.name) - this.names.indexOf(other.name);
    const order = this.names.length > 0 ? wanted : this.toolbar.sortsBySeries ? bySeries : byName;
    for (const card of [...this.cards.values()].sort(order)) {
      this.list.append(card.node);
      this.seen.observe(card.node);
    }
  }

  /** Hides the cards that do not contain what is searched. */
  filter() {
    const {words} = this.toolbar;
    let shown = 0;
    for (const card of this.cards.values()) {
      card.node.hidden = !card.matches(words);
      shown += card.node.hidden ? 0 : 1;
    }
    if (this.history.times.length > 0) {
      this.toolbar.say(this.summary(shown));
    }
  }

  summary(shown) {
    const all = this.cards.size;
    if (all === 0) {
      return this.names.length === 0
        ? 'The program has no metrics yet.'
        : `The program has none of these metrics yet: ${this.names.join(', ')}.`;
    }
    const found = `${shown === all ? '' : `${whole(shown)} of `}${whole(all)} metrics`;
    const unreadable = this.unreadable === 0 ? ''
      : ` ${whole(this.unreadable)} lines of the scrape cannot be read.`;
    const often = this.scraper.paused ? 'paused' : `every ${SECONDS} seconds`;
    return `${found}, ${whole(this.history.size)} series, ${often}.${unreadable}`;
  }
}

customElements.define('forethought-metrics', MetricsElement);

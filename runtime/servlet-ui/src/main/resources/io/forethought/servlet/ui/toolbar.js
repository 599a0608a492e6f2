// The search, the order, the pause and the state above the cards.

import {element} from './dom.js';

export class Toolbar {
  constructor({search, sort, pause}) {
    this.search = element('input', {
      type: 'search', placeholder: 'Search names, help and labels ( / )',
      'aria-label': 'Search names, help and labels',
    });
    this.search.value = fragment();
    this.search.addEventListener('input', () => {
      history.replaceState(null, '', this.search.value === ''
        ? location.pathname
        : `#${encodeURIComponent(this.search.value)}`);
      search();
    });
    this.sort = element('select', {'aria-label': 'Order'},
      element('option', {value: 'name', text: 'by name'}),
      element('option', {value: 'series', text: 'by number of series'}));
    this.sort.addEventListener('change', sort);
    this.pause = element('button', {type: 'button', 'aria-pressed': 'false', text: 'Pause'});
    this.pause.addEventListener('click', () => {
      const paused = this.pause.getAttribute('aria-pressed') !== 'true';
      this.pause.setAttribute('aria-pressed', String(paused));
      pause(paused);
    });
    this.state = element('p', {class: 'state', role: 'status', text: 'Reading the metrics …'});
    this.node = element('div', {class: 'toolbar'}, this.search, this.sort, this.pause);
  }

  /** The words that a family must contain. */
  get words() {
    return this.search.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
  }

  get sortsBySeries() {
    return this.sort.value === 'series';
  }

  /** Focuses the search with / as many pages do. */
  onKey = (event) => {
    const isTyping = /^(input|select|textarea)$/i.test(event.target.tagName);
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.search.focus();
    }
  };

  /** Shows a state, which screen readers read only if it changes. */
  say(text, isError = false) {
    if (this.state.textContent !== text) {
      this.state.textContent = text;
    }
    this.state.classList.toggle('error', isError);
  }
}

function fragment() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

// Elements of the page.

/** Creates an element with a text, which is never read as HTML. */
export function element(tag, {text, ...attributes} = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, value);
  }
  created.append(...text === undefined ? [] : [text], ...children);
  return created;
}

/** A name that a browser can break after an underscore. */
export function breakable(name) {
  return name.split(/(?<=_)/).flatMap((word) => [word, element('wbr')]);
}

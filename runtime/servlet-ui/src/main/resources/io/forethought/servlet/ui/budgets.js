// The budgets of series, which the catalogues in the program contain.

/** The most series of each family by its name; empty if the program has no catalogues. */
export async function readBudgets(url) {
  try {
    const response = await fetch(url);
    return response.ok ? budgetsIn(await response.text()) : new Map();
  } catch {
    return new Map();
  }
}

/** Reads catalogues, each of which begins with a record separator (RFC 7464). */
export function budgetsIn(text) {
  const budgets = new Map();
  for (const {name, series, labels = [], renamedFrom} of text.split('\u001e').flatMap(metricsIn)) {
    // A label without a bound counts as one value, so there is no budget.
    if (Number.isFinite(series) && labels.every(({values, max}) => values || max)) {
      const names = renamedFrom ? [name, renamedFrom.name] : [name];
      for (const each of names) {
        budgets.set(each, Math.max(series / names.length, budgets.get(each) ?? 0));
      }
    }
  }
  return budgets;
}

/** The metrics of a catalogue; none if it cannot be read, such as one of a later version. */
function metricsIn(json) {
  try {
    const {format, metrics} = JSON.parse(json);
    return format === 1 ? metrics : [];
  } catch {
    return [];
  }
}

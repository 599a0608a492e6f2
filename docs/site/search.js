// Lists the pages whose title or headings contain all words of the search field.
const field = document.getElementById("search");
const found = document.getElementById("found");
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = words.length === 0 ? [] : PAGES.filter(([, , text]) => words.every((word) => text.includes(word)));
  hits.sort((one, other) => score(other, words) - score(one, words));
  found.replaceChildren(
    ...hits.slice(0, 20).map(([address, title]) => {
      const link = document.createElement("a");
      link.href = ROOT + address;
      link.textContent = title;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
});

// A page whose title contains the words comes first.
function score([, title], words) {
  return words.filter((word) => title.toLowerCase().includes(word)).length;
}


(() => {
  "use strict";
  const get = (id) => document.getElementById(id);
  const section = get("section");
  const differs = get("differs");
  const search = get("search");
  const services = get("services");
  const shown = get("shown");
  const table = document.querySelector("table");
  const lines = [...table.rows];
  const heads = [...lines[0].cells].slice(1);
  const groups = [...table.tBodies].filter((group) => group.dataset.section);
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const texts = new Map();
  const textOf = (element) => {
    if (!texts.has(element)) {
      texts.set(element, plain(element.textContent));
    }
    return texts.get(element);
  };
  const wordsOf = (field) => plain(field.value).split(/\s+/u).filter((word) => word);
  let columns = heads.map(() => true);

  const showColumns = () => {
    const words = wordsOf(services);
    const next = heads.map((head) => words.every((word) => textOf(head).includes(word)));
    const changed = next.map((isShown, i) => isShown === columns[i] ? -1 : i).filter((i) => i >= 0);
    columns = next;
    if (changed.length > 0) {
      for (const line of lines) {
        if (!line.classList.contains("section")) {
          changed.forEach((i) => { line.cells[i + 1].hidden = !columns[i]; });
        }
      }
    }
  };

  const isShown = (line, words) =>
    (!differs.checked || line.hasAttribute("data-differs")) && words.every((word) => textOf(line).includes(word));

  const showRows = () => {
    const words = wordsOf(search);
    let count = 0;
    for (const group of groups) {
      const isChosen = section.value === "" || section.value === group.dataset.section;
      let any = false;
      for (const line of [...group.rows].slice(1)) {
        line.hidden = !isChosen || !isShown(line, words);
        any = any || !line.hidden;
        count += line.hidden ? 0 : 1;
      }
      group.hidden = !any;
    }
    return count;
  };

  const update = () => {
    showColumns();
    const rows = showRows();
    shown.value = shown.dataset.words
      .replace("{rows}", rows)
      .replace("{services}", columns.filter((isShown) => isShown).length);
  };

  const form = document.querySelector(".controls");
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  update();
})();

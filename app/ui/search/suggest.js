// Makes each search field a combobox (ARIA 1.2) with suggestions below. Without this file the form is sent all the same.
for (const form of document.querySelectorAll("form[data-suggestions]")) {
  const { suggestions, label, found, one, none } = form.dataset;
  const field = form.elements.q;
  const list = make("div", {
    role: "listbox",
    id: `${field.id}-list`,
    class: "suggestions",
    "aria-label": label,
  });
  const status = make("p", { role: "status", class: "visually-hidden" });
  const set = (name, value) => field.setAttribute(name, value);
  let options = [];
  let active = -1;
  let timer;
  let request;
  list.hidden = true;
  form.append(list, status);
  set("role", "combobox");
  set("aria-autocomplete", "list");
  set("aria-controls", list.id);
  close();

  // While a syllable is composed, too: half a Hangul word is worth suggestions.
  field.addEventListener("input", () => {
    clearTimeout(timer);
    request?.abort();
    timer = setTimeout(ask, 150);
  });
  field.addEventListener("keydown", (event) => {
    // Keys that belong to the input method; Safari tells of its Enter by 229 alone.
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) ask();
    else if (step) choose(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    else if (event.key === "Enter" && active >= 0) open(options[active]);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", close);
  addEventListener("pageshow", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => open(event.target.closest("[role=option]")));

  async function ask() {
    const typed = field.value.trim();
    request?.abort();
    if (!typed) return close();
    request = new AbortController();
    const query = new URLSearchParams({ q: typed });
    if (form.elements.as_of) query.set("as_of", form.elements.as_of.value);
    try {
      const answer = await fetch(`${suggestions}?${query}`, { signal: request.signal });
      show((await answer.json()).items);
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  function show(items) {
    close();
    list.replaceChildren();
    if (document.activeElement !== field) return;
    let group;
    options = items.map((item, index) => {
      const head = `${list.id}-${item.kind}`;
      if (group?.getAttribute("aria-labelledby") !== head) {
        group = make("div", { role: "group", "aria-labelledby": head });
        group.append(make("div", { id: head, role: "presentation" }, item.label));
        list.append(group);
      }
      const option = make("div", { role: "option", id: `${list.id}-${index}`, "aria-selected": "false" });
      option.dataset.path = item.path;
      option.append(marked(item));
      if (item.also) option.append(" ", make("small", {}, item.also));
      group.append(option);
      return option;
    });
    const { length } = options;
    status.textContent = length ? (length === 1 ? one : found.replace("{n}", length)) : none;
    list.hidden = !length;
    set("aria-expanded", String(!list.hidden));
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    set("aria-expanded", "false");
    status.textContent = "";
    choose(-1);
  }

  function choose(index) {
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = options[index];
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    set("aria-activedescendant", option.id);
  }
}

function open(option) {
  if (option) location.assign(option.dataset.path);
}

// The text in its language, with what was typed in bold.
function marked({ text, lang, marks }) {
  const span = make("bdi", { lang });
  let end = 0;
  for (const [from, to] of marks) {
    span.append(text.slice(end, from), make("b", {}, text.slice(from, to)));
    end = to;
  }
  span.append(text.slice(end));
  return span;
}

function make(name, attributes, text = "") {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

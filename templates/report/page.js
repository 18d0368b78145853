"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add("scripted");

  // Light and dark
  const scheme = document.querySelector(".scheme");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : prefersDark.matches);
  const nameScheme = () => { scheme.textContent = isDark() ? scheme.dataset.light : scheme.dataset.dark; };
  scheme.hidden = false;
  nameScheme();
  prefersDark.addEventListener("change", nameScheme);
  scheme.addEventListener("click", () => { root.dataset.scheme = isDark() ? "light" : "dark"; nameScheme(); });

  // Contents: a menu on small screens, following the reader everywhere
  const contents = document.getElementById("contents");
  if (contents) followReader(contents);

  function followReader(contents) {
  const menu = document.querySelector(".menu");
  const open = (state) => { contents.classList.toggle("open", state); menu.setAttribute("aria-expanded", String(state)); };
  menu.hidden = false;
  menu.addEventListener("click", () => open(!contents.classList.contains("open")));
  contents.addEventListener("click", (event) => { if (event.target.closest("a")) open(false); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && contents.classList.contains("open")) { open(false); menu.focus(); }
  });
  const links = new Map(all("a", contents).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const sections = all(".section");
  const READ = 0.3; // of the window's height: what stands above is being read
  let reading = null;
  const follow = () => {
    const ended = scrollY + innerHeight >= root.scrollHeight - 2;
    const passed = sections.filter((section) => section.getBoundingClientRect().top < innerHeight * READ);
    const now = (ended ? sections : passed).at(-1) ?? null;
    if (now === reading) return;
    links.get(reading?.id)?.removeAttribute("aria-current");
    reading = now;
    const link = links.get(now?.id);
    if (!link) return;
    link.setAttribute("aria-current", "true");
    const place = link.offsetTop - contents.offsetTop;
    if (place < contents.scrollTop || place + link.offsetHeight > contents.scrollTop + contents.clientHeight) {
      contents.scrollTop = place - contents.clientHeight / 2;
    }
  };
  addEventListener("scroll", follow, { passive: true });
  addEventListener("resize", follow);
  follow();
  }

  // Charts: the values of the nearest category, by pointer or arrow keys
  for (const plot of all(".plot")) {
    const figure = plot.closest(".chart");
    const tip = figure.querySelector(".tip");
    const names = all("thead tr > *", figure).slice(1).map((cell) => cell.textContent);
    const rows = all("tbody tr", figure).map((row) => all("th, td", row).map((cell) => cell.textContent));
    const places = plot.dataset.places.split(" ").filter(Boolean).map((place) => place / plot.dataset.size);
    const across = plot.dataset.along === "x";
    const guide = document.createElement("div");
    let current = -1;
    if (!places.length) continue;

    const line = (text, tag) => { const element = document.createElement(tag); element.textContent = text; return element; };
    const hide = () => { tip.hidden = true; guide.remove(); current = -1; };
    const show = (index) => {
      if (index === current) return;
      current = index;
      const [label, ...values] = rows[index];
      tip.replaceChildren(line(label, "b"), ...values.map((value, at) => line(`${names[at]} ${value}`.trim(), "span")));
      tip.hidden = false;
      plot.append(guide);
      guide.className = "guide";
      const middle = places[index] * (across ? plot.clientWidth : plot.clientHeight);
      guide.style.cssText = across
        ? `left:${middle}px;top:0;bottom:0;width:1px`
        : `top:${middle}px;left:0;right:0;height:1px`;
      const left = across ? middle + 12 : plot.clientWidth / 2;
      const top = plot.offsetTop + (across ? 0 : middle + 12);
      const room = figure.clientWidth - tip.offsetWidth;
      tip.style.left = `${Math.max(0, across && left > room ? middle - tip.offsetWidth - 12 : Math.min(left, room))}px`;
      tip.style.top = `${top}px`;
    };
    const nearest = (part) => places.reduce((best, place, index) =>
      Math.abs(place - part) < Math.abs(places[best] - part) ? index : best, 0);
    plot.addEventListener("pointermove", (event) => {
      const box = plot.getBoundingClientRect();
      show(nearest(across ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height));
    });
    plot.addEventListener("pointerleave", hide);
    plot.addEventListener("blur", hide);
    plot.addEventListener("focus", () => { if (plot.matches(":focus-visible")) show(places.length - 1); });
    plot.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") hide();
      if (!step) return;
      event.preventDefault();
      show(Math.min(places.length - 1, Math.max(0, current + step)));
    });
  }

  // Tables: sorted by a column, each group within itself
  const order = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.order === undefined ? cell.textContent.trim() : Number(cell.dataset.order);
  };
  const compare = (one, other) => (typeof one === "number" && typeof other === "number")
    ? one - other : String(one).localeCompare(String(other), root.lang, { numeric: true });
  for (const table of all(".table:not(.heat) table")) {
    all("thead th", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending";
        all("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        for (const body of table.tBodies) {
          const rows = [...body.rows].filter((row) => !row.classList.contains("group"));
          rows.sort((one, other) => (down ? -1 : 1) * compare(order(one, column), order(other, column)));
          body.append(...rows);
        }
      });
    });
  }
})();

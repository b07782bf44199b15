
'use strict';
(() => {
  const part = name => document.getElementById('page-' + name);
  const [search, view, group, count, copied] = ['search', 'view', 'group', 'count', 'copied'].map(part);
  const [required, sensitive, rules] = ['required', 'sensitive', 'rules-only'].map(part);
  const main = document.querySelector('main');
  const environments = ['development', 'staging', 'production'];
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  // A long page is cut in parts, of which a browser lays out only those that are near what is seen.
  const LONG = 60;
  const ROWS_OF_A_PART = 24;
  if (document.querySelectorAll('.group tbody > tr').length > LONG) {
    document.querySelectorAll('tbody').forEach(body => {
      const rows = [...body.rows];
      while (rows.length) {
        const element = document.createElement('tbody');
        element.className = 'part';
        element.append(...rows.splice(0, ROWS_OF_A_PART));
        element.style.setProperty('--rows', element.rows.length);
        body.before(element);
      }
      body.remove();
    });
  }

  // Everything that a keystroke needs is read once, so that a keystroke reads nothing of the page.
  const sections = [...document.querySelectorAll('.group')].map(element => ({ element, id: element.id, shown: true }));
  const parts = [];
  const settings = sections.flatMap(section => [...section.element.querySelectorAll('tbody')].flatMap(element => {
    const part = { element, size: element.rows.length };
    parts.push(part);
    return [...element.rows].map(row => {
      const texts = [row.id, row.id.replaceAll('_', ' '), row.cells[1].textContent];
      row.querySelectorAll('li').forEach(each => texts.push(each.textContent));
      return { row, section, part, id: row.id, data: { ...row.dataset }, text: fold(texts.join(' ')), shown: true };
    });
  }));

  const lookedAt = () => view.value.split(' ').filter(Boolean).map(word => environments.indexOf(word));
  const isIn = (digits, indexes) => (indexes.length ? indexes : [0, 1, 2]).some(index => digits?.[index] === '1');

  const filter = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const indexes = lookedAt();
    let shown = 0;
    const inSections = new Set();
    const inParts = new Map();
    for (const setting of settings) {
      const { data, text, section } = setting;
      const matches = (!group.value || section.id === group.value || section.id.startsWith(group.value + '.'))
        && (!required.checked || isIn(data.required, indexes))
        && (!sensitive.checked || 'sensitive' in data)
        && (!rules.checked || isIn(data.rules, indexes))
        && (indexes.length < 2 || data.standing?.[indexes[0]] !== data.standing?.[indexes[1]])
        && words.every(word => text.includes(word));
      if (matches !== setting.shown) {
        setting.shown = matches;
        setting.row.hidden = !matches;
      }
      if (matches) {
        shown++;
        inSections.add(section);
        inParts.set(setting.part, (inParts.get(setting.part) || 0) + 1);
      }
    }
    for (const part of parts) {
      const size = inParts.get(part) || 0;
      if (size !== part.size) {
        part.size = size;
        part.element.hidden = size === 0;
        part.element.style.setProperty('--rows', size);
      }
    }
    const isAll = shown === settings.length;
    for (const section of sections) {
      const isShown = isAll || inSections.has(section);
      if (isShown !== section.shown) {
        section.shown = isShown;
        section.element.hidden = !isShown;
      }
    }
    part('none').hidden = shown > 0;
    count.textContent = (isAll ? '' : shown + ' of ') + settings.length + (settings.length === 1 ? ' setting' : ' settings');
    mark(words);
  };

  // Marks what was found without a change of the page.
  const mark = words => {
    if (!window.Highlight) {
      return;
    }
    const found = new Highlight();
    const rows = words.length ? settings.filter(setting => setting.shown).slice(0, LONG) : [];
    for (const { row } of rows) {
      const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const text = node.data.toLowerCase();
        for (const word of node.parentElement.closest('button') ? [] : words) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            found.add(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length }));
          }
        }
      }
    }
    CSS.highlights.set('found', found);
  };

  const compare = () => {
    if (view.value) {
      main.dataset.view = view.value;
    } else {
      delete main.dataset.view;
    }
    main.querySelectorAll('.only').forEach(each => each.classList.remove('only'));
    const [first, second] = lookedAt();
    if (second !== undefined) {
      for (const { row, data } of settings) {
        if (data.standing?.[first] !== data.standing?.[second]) {
          const [left, right] = [first, second].map(index => [...row.cells[index + 2].querySelectorAll('p, li')]);
          const isIn = (parts, part) => parts.some(other => other.textContent.trim() === part.textContent.trim());
          left.filter(part => !isIn(right, part)).forEach(part => part.classList.add('only'));
          right.filter(part => !isIn(left, part)).forEach(part => part.classList.add('only'));
        }
      }
    }
    filter();
  };

  const reset = () => {
    search.value = view.value = group.value = '';
    required.checked = sensitive.checked = rules.checked = false;
    compare();
  };

  // A link to what a filter hides shows it.
  const reveal = hash => {
    const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target) {
      if (target.closest('[hidden]')) {
        reset();
      }
      const row = target.closest('tbody tr');
      (row || target).scrollIntoView({ block: row ? 'center' : 'start' });
    }
  };

  const copy = async (text, shown) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      const focused = document.activeElement;
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      focused.focus();
    }
    copied.textContent = 'Copied ' + shown;
    clearTimeout(copied.timer);
    copied.timer = setTimeout(() => { copied.textContent = ''; }, 2500);
  };

  const texts = {
    name: id => id,
    line: (id, value, line) => id + '=' + line,
    export: (id, value) => 'export ' + id + '=' + (value && "'" + value.replaceAll("'", "'\\''") + "'"),
  };

  const copyOf = (row, kind) => {
    const { value = '', valueLine = value, outside = value, outsideLine = 'outside' in row.dataset ? outside : valueLine } = row.dataset;
    const isOutside = view.value === 'staging' || view.value === 'production';
    return isOutside ? texts[kind](row.id, outside, outsideLine) : texts[kind](row.id, value, valueLine);
  };

  const buttons = document.createElement('template');
  buttons.innerHTML = '<span class="copy"><button type="button" data-copy="name">name</button>'
    + '<button type="button" data-copy="line">.env</button><button type="button" data-copy="export">export</button></span>';
  const labels = [id => 'Copy name of ' + id, id => 'Copy .env line of ' + id, id => 'Copy export of ' + id + ' for a shell'];
  for (const { row, id } of settings) {
    const all = buttons.content.cloneNode(true);
    all.querySelectorAll('button').forEach((button, i) => button.setAttribute('aria-label', labels[i](id)));
    row.cells[0].append(all);
  }

  // Some screen readers take a table whose rows are grids for no table, unless they are told.
  const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
  document.querySelectorAll('table, thead, tbody, tr, th, td').forEach(each =>
    each.setAttribute('role', roles[each.tagName] || (each.scope === 'col' ? 'columnheader' : 'rowheader')));

  document.querySelectorAll('.card summary').forEach(summary => {
    const number = document.createElement('span');
    number.textContent = summary.parentElement.querySelectorAll('li').length;
    summary.append(number);
  });

  search.addEventListener('input', filter);
  [group, required, sensitive, rules].forEach(each => each.addEventListener('change', filter));
  view.addEventListener('change', compare);
  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    const link = event.target.closest('a[href^="#"]');
    if (button && button.dataset.copy) {
      const text = copyOf(button.closest('tr'), button.dataset.copy);
      copy(text, text);
    } else if (button && 'reset' in button.dataset) {
      reset();
      search.focus();
    } else if (link && link.hash === location.hash) {
      reveal(link.hash);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && event.target !== search && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && event.target === search) {
      search.value = '';
      filter();
    }
  });
  window.addEventListener('hashchange', () => reveal(location.hash));

  const bar = part('toolbar');
  bar.hidden = false;
  const measure = () => {
    const height = matchMedia('(max-width: 60rem)').matches ? 0 : bar.offsetHeight;
    document.documentElement.style.setProperty('--bar', height + 'px');
  };
  new ResizeObserver(measure).observe(bar);
  window.addEventListener('resize', measure);
  measure();
  compare();
  reveal(location.hash);
})();

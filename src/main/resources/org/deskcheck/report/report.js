'use strict';
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];

  const findings = all('.finding');
  const words = all('[data-findings]');
  const filters = byId('filters');
  const search = byId('filter-words');
  const help = byId('help');
  let current = null;

  const plain = (text) => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"');

  function apply() {
    const wanted = plain(search.value.trim());
    const severities = all('[name=severity]:checked').map((box) => box.value);
    const account = byId('filter-account').value;
    const rule = byId('filter-rule').value;
    for (const finding of findings) {
      const data = finding.dataset;
      finding.hidden = !(severities.includes(data.severity)
        && (!account || data.accounts.split('\n').includes(account))
        && (!rule || data.rule === rule)
        && plain(finding.textContent + ' ' + data.words).includes(wanted));
    }
    for (const piece of words) {
      const shown = piece.dataset.findings.split(' ').some((id) => !byId(id).hidden);
      piece.classList.toggle('quiet', !shown);
    }
    for (const piece of all('[data-account]')) {
      const other = account !== '' && piece.dataset.account !== account;
      if (piece.classList.contains('column')) {
        piece.hidden = other;
      } else {
        piece.classList.toggle('dim', other);
      }
    }
    const shown = findings.filter((finding) => !finding.hidden).length;
    byId('count').textContent = shown === findings.length
      ? `${shown} ${shown === 1 ? 'finding' : 'findings'}`
      : `${shown} of ${findings.length} findings`;
  }

  function point(finding) {
    current = finding;
    findings.forEach((other) => other.classList.toggle('current', other === finding));
    words.forEach((piece) =>
      piece.classList.toggle('current', piece.dataset.findings.split(' ').includes(finding.id)));
  }

  function jump(step) {
    const shown = findings.filter((finding) => !finding.hidden);
    if (shown.length === 0) {
      return;
    }
    const at = shown.indexOf(current);
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
    const finding = shown[next];
    finding.focus({ preventScroll: true });
    point(finding);
    const piece = words.find((candidate) => candidate.classList.contains('current'));
    (piece || finding).scrollIntoView({ block: 'center' });
  }

  function toggleSources() {
    const hidden = root.classList.toggle('no-sources');
    byId('sources').setAttribute('aria-pressed', String(!hidden));
  }

  const actions = {
    j: () => jump(1),
    k: () => jump(-1),
    '/': () => search.focus(),
    '?': () => help.showModal(),
    s: toggleSources,
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === search) {
      search.blur();
      return;
    }
    const typing = event.target.closest && event.target.closest('input, select, textarea');
    if (event.ctrlKey || event.altKey || event.metaKey || typing || help.open || !byId('keys-on').checked) {
      return;
    }
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  document.addEventListener('focusin', (event) => {
    const finding = event.target.closest('.finding');
    if (finding) {
      point(finding);
    }
  });
  filters.addEventListener('input', apply);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', () => setTimeout(apply));
  byId('sources').addEventListener('click', toggleSources);
  byId('keys').addEventListener('click', () => help.showModal());
  byId('help-close').addEventListener('click', () => help.close());

  // A link to a finding that the filter hides would lead nowhere.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#finding-"]');
    if (link && byId(link.hash.slice(1)).hidden) {
      filters.reset();
      apply();
    }
  });

  // Paper cannot unfold anything.
  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = all('details:not([open])');
    unfolded.forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => unfolded.forEach((details) => { details.open = false; }));

  root.classList.add('js');
  apply();
})();

// Writes what the browser makes of a comparison in the frame, and of its filters, into the element "measured".
const page = document.getElementById('page').contentDocument;
const all = selector => Array.from(page.querySelectorAll(selector));
const isShown = element => element.getBoundingClientRect().height > 0;
const get = id => page.getElementById(id);
const rows = () => all('tbody[data-section] tr:not(.section)').filter(isShown);
const ids = () => rows().map(row => row.querySelector('.id').textContent).join(' ');
const counts = () => rows().length + '/' + all('thead th').slice(1).filter(isShown).length;
const change = (id, value) => {
  const field = get(id);
  field[field.type === 'checkbox' ? 'checked' : 'value'] = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
};
const changed = (id, value, empty, measure) => {
  change(id, value);
  const measured = measure();
  change(id, empty);
  return measured;
};
const scroller = page.querySelector('.frame');
scroller.scrollTo(200, 900);
const edge = scroller.getBoundingClientRect();
const away = (element, side) => Math.round(element.getBoundingClientRect()[side] - edge[side] - 1);
// Without a frame on the sides, as on a telephone, the column begins one pixel further left.
const border = scroller.clientLeft;
document.getElementById('measured').textContent = JSON.stringify({
  scrollWidth: page.documentElement.scrollWidth,
  scrolled: scroller.scrollTop,
  headAway: away(all('thead th')[1], 'top'),
  firstColumnAway: away(rows()[20].querySelector('.asks'), 'left') + 1 - border,
  controls: isShown(page.querySelector('.controls')),
  all: counts(),
  section: changed('section', 'housing', '', counts),
  differing: changed('differs', true, false, ids),
  found: changed('search', 'バックアップ', '', ids),
  services: changed('services', 'ｻｰﾋﾞｽ2', '', counts)
});

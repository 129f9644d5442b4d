// Writes what the browser makes of the page in the frame into the element "measured".
const frame = document.getElementById('page');
const page = frame.contentDocument;
const width = page.documentElement.clientWidth;
const all = selector => Array.from(page.querySelectorAll(selector));
const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
    + (element.className ? '.' + element.className : '');
const links = all('a[href]').map(link => link.getAttribute('href'));
const isShown = id => {
  const element = page.getElementById(id);
  return element !== null && element.getBoundingClientRect().height > 0;
};
document.getElementById('measured').textContent = JSON.stringify({
  width: width,
  scrollWidth: page.documentElement.scrollWidth,
  tooWide: all('main *').filter(element => element.getBoundingClientRect().right > width + 1).map(name),
  rows: all('tbody tr[id]').filter(row => isShown(row.id)).map(row => row.id),
  links: links,
  deadLinks: links.filter(link => link.startsWith('#')).filter(link => !isShown(decodeURIComponent(link.substring(1)))),
  scripts: all('script').length,
  eventHandlers: all('*').filter(element => Array.from(element.attributes).some(a => a.name.startsWith('on'))).map(name),
  head: frame.contentWindow.getComputedStyle(page.querySelector('thead')).display,
  headPosition: frame.contentWindow.getComputedStyle(page.querySelector('thead')).position,
  paper: frame.contentWindow.getComputedStyle(page.body).backgroundColor,
  ink: frame.contentWindow.getComputedStyle(page.body).color
});

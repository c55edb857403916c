// What is on the screen, for the message of a journey that failed.
const flat = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const focus = document.activeElement;
return {
  url: location.href,
  title: document.title,
  headings: [...document.querySelectorAll('h1, h2, h3, [role=heading]')].filter((one) => one.checkVisibility()).map((one) => flat(one.innerText)).filter(Boolean),
  text: flat(document.body?.innerText),
  focus: focus && focus !== document.body ? `${focus.localName} ${flat(focus.getAttribute('aria-label') ?? focus.innerText).slice(0, 60)}` : 'nothing',
};

// Makes `window.__find`: what a person finds by its role and name, as assistive technology is told
// it. `library` is `@testing-library/dom`; it must be in the same script, because Firefox runs each
// in a world of its own, whose functions the library would not know for functions.
//
// `places` are the regions to look in, as [role, name], outermost first. A name of null means any.
// Answers with the elements and, for who found none, what else is there.
const flat = (text) => text.replace(/\s+/g, ' ').trim();
// What the library doesn't know: a modal dialog, and `inert`, take the rest of the page away.
const isReachable = (element) => {
  const modal = [...document.querySelectorAll('dialog')].filter((one) => one.matches(':modal')).pop();
  return !element.closest('[inert]') && (!modal || modal.contains(element));
};

// All of a role, with their names.
const all = (root, wanted) => {
  const names = new Map();
  const name = (computed, element) => { names.set(element, flat(computed)); return true; };
  const found = library.queryAllByRole(root, wanted, { name });
  return found.filter(isReachable).map((element) => [element, names.get(element)]);
};
// A name that ends with … is the beginning of one: for names that end with a number that changes.
const isCalled = (name, wanted) =>
  wanted.endsWith('…') ? name.startsWith(wanted.slice(0, -1)) : name === flat(wanted);
const named = (found, wanted) =>
  found.filter(([, one]) => wanted === null || isCalled(one, wanted)).map(([element]) => element);
const answer = (found, elements) =>
  ({ elements, others: elements.length ? [] : found.map(([, one]) => one) });

window.__find = (places, role, name) => {
  let root = document.body;
  for (const [placeRole, placeName] of places) {
    const found = all(root, placeRole);
    const matching = named(found, placeName);
    if (matching.length !== 1) {
      return { ...answer(found, matching), elements: [], count: matching.length, sought: [placeRole, placeName] };
    }
    [root] = matching;
  }
  const found = all(root, role);
  const elements = named(found, name);
  return { ...answer(found, elements), count: elements.length, sought: [role, name] };
};

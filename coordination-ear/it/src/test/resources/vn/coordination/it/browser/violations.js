/*
 * What axe-core finds wrong on the page. Its rule about contrast takes two thirds of all its time, because it looks
 * behind every text, be it the hundredth cell of a table: here it judges the first and the last of those that look
 * alike, which are those whose colours, sizes and states are the same up to the root of the page. All other rules judge
 * everything.
 */
() => {
    const JUDGED = 'data-judged';
    const SHOWN = [
        'color', 'backgroundColor', 'backgroundImage', 'opacity', 'fontSize', 'fontWeight', 'textShadow', 'display',
        'visibility'];

    const numbers = new Map();
    const looks = new Map([[null, 0]]);

    /** The same number for all that look the same, with everything around them. */
    const look = element => {
        if (!looks.has(element)) {
            const style = getComputedStyle(element);
            const own = [
                look(element.parentElement),
                element.matches(':disabled, [aria-disabled=true], :disabled + label'),
                element.control?.disabled,
                ...SHOWN.map(name => style[name])].join(';');
            if (!numbers.has(own)) {
                numbers.set(own, numbers.size + 1);
            }
            looks.set(element, numbers.get(own));
        }
        return looks.get(element);
    };

    const written = element => element.matches('input, select, textarea')
        ? element.value || element.placeholder || ''
        : [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data)
            .join('').trim();

    /** A single letter or a sign is judged more mildly than a word. */
    const kind = text => `${text.length > 1} ${/[\p{L}\p{N}]/u.test(text)}`;

    /** What lies outside of the page or is no larger than a dot is hidden from sight only. */
    const isPlain = element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
    };

    const read = () => {
        const chosen = new Set();
        const last = new Map();
        for (const element of document.body.querySelectorAll('*')) {
            const text = written(element);
            if (text === '' || !element.checkVisibility()) {
                continue;
            }
            const alike = `${look(element)} ${kind(text)} ${element.localName}`;
            if (!isPlain(element) || !last.has(alike)) {
                chosen.add(element);
            }
            if (isPlain(element)) {
                last.set(alike, element);
            }
        }
        return [...chosen, ...[...last.values()].filter(element => !chosen.has(element))];
    };

    const words = rule => `${rule.id} (${rule.impact}): ${rule.help}\n    `
        + rule.nodes.slice(0, 5).map(node => node.html).join('\n    ');

    const texts = read();
    texts.forEach(text => text.setAttribute(JUDGED, ''));
    axe.configure({rules: [{id: 'color-contrast', selector: `[${JUDGED}]`}]});
    return axe.run(document, {resultTypes: ['violations'], preload: false, selectors: false})
        .finally(() => texts.forEach(text => text.removeAttribute(JUDGED)))
        .then(results => results.violations.map(words));
}

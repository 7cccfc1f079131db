// Comfort only: the picture of the label follows what is typed. Without it, "Check the address" shows the same.
const form = document.querySelector('form[data-label]');
const place = document.getElementById('label');
let waiting, latest = 0;
form?.addEventListener('input', (event) => {
  if (['email', 'phone', 'note', 'vat_number', 'service'].includes(event.target.name)) return;
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const own = ++latest;
    try {
      const answer = await fetch(form.dataset.label, { method: 'POST', body: new FormData(form) });
      if (answer.ok && own === latest) place.innerHTML = await answer.text();
    } catch { /* offline: the button is still there */ }
  }, 500);
});

// Comfort only: everything works without this file.
document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!button || event.target.method !== 'post') return;
  if (event.target.dataset.sent) return event.preventDefault();
  event.target.dataset.sent = '1';
  button.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
  }
  document.querySelector('.summary[autofocus]')?.focus();
});

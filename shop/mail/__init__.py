"""Mail: what the shop writes to people.

Owns the outbox. A mail is rendered at once, in the reader's language, and stored in the transaction of the act it tells
of; the worker sends it afterwards over SMTP, as often as it takes. `once` makes a mail unique: the same notice queued
twice is one mail. The Message-ID is fixed when the mail is queued, so a second copy, which can only leave if the worker
dies between the server's 250 and our commit, is the same mail to its receiver.

Calls nobody but the tools. Each message is a folder in `templates/mail/`: `subject.txt`, `body.txt`, `body.html`.
"""

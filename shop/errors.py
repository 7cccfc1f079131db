"""What can go wrong, as codes and facts. Sentences are made where the reader's language is known: in templates."""


class ShopError(Exception):
    """Base of every expected fault. `code` names it for templates and tests, `facts` fill its sentence."""

    code = "fault"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts


class NotFound(ShopError):
    """No such product, order or page: the web answers 404."""

    code = "not_found"


class SoldOut(ShopError):
    """Fewer left than asked for. Facts: `key` (the stock key), `wanted`."""

    code = "sold_out"


class NotAllowed(ShopError):
    """The state of the order, parcel or case does not allow this act. Facts: `state`, `act`."""

    code = "not_allowed"


class AlreadyDone(ShopError):
    """Somebody was quicker: the same act has just been done. Harmless; nothing was changed."""

    code = "already_done"

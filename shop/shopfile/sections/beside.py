"""What lies beside the shop file: pictures, and files that are sold."""

from pathlib import Path, PurePosixPath

from shop.shopfile.nodes import Spot


def suffix(written: str) -> str:
    """The ending of a file's name, in the one spelling the shop keeps."""
    ending = PurePosixPath(written).suffix.lower()
    return {".jpeg": ".jpg"}.get(ending, ending)


def content(spot: Spot, written: str, largest: int) -> bytes | None:
    """The bytes of the file that is named at a spot, one more than `largest` at most; None where it has a fault."""
    if not spot.is_sound:
        return None
    if written.startswith("/") or "\\" in written or ".." in PurePosixPath(written).parts:
        spot.fault(f"{written} must lie in the folder of this file or below it")
        return None
    path: Path = spot.reading.folder / written
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except OSError as wrong:
        spot.fault(
            f"there is no file {written}" if isinstance(wrong, FileNotFoundError) else f"{written} cannot be read"
        )
        return None

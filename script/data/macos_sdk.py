"""Lays out two small macOS SDKs from two releases of ziglang: macos_sdk.py WHEELS CACHE NEW OLD.

CACHE/ziglang   the compiler of release NEW, which brings Apple's C headers
CACHE/sdk-new   those headers, and the symbols of the newest macOS
CACHE/sdk-11    those headers, and the symbols of macOS 11, which release OLD has
"""

import glob
import json
import os
import re
import sys
import zipfile

wheels, cache, new, old = sys.argv[1:]

ICONV = """--- !tapi-tbd
tbd-version:     4
targets:         [ x86_64-macos, arm64-macos ]
install-name:    '/usr/lib/libiconv.2.dylib'
current-version: 7
compatibility-version: 7
exports:
  - targets:         [ x86_64-macos, arm64-macos ]
    symbols:         [ _iconv, _iconv_close, _iconv_open ]
...
"""


def wheel(version):
    return zipfile.ZipFile(glob.glob(f"{wheels}/ziglang-{version}-*.whl")[0])


def clean(text):
    """Some libraries are listed for arm64e alone, which the linker does not take for arm64."""

    def targets(match):
        kept = []
        for target in re.split(r"[,\s]+", match.group(2).strip()):
            target = {"arm64e-macos": "arm64-macos"}.get(target, target)
            if target in ("arm64-macos", "x86_64-macos") and target not in kept:
                kept.append(target)
        return match.group(1) + "[ " + ", ".join(kept) + " ]"

    text = re.sub(r"(targets:\s*)\[([^\]]*)\]", targets, text)
    text = re.sub(r"uuids:\n(?:  .*\n)*", "", text)
    return re.sub(r"  - targets:\s*\[  \]\n(?:    .*\n)*", "", text)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def sdk(name, symbols, version):
    folder = f"{cache}/{name}"
    os.makedirs(folder + "/usr/lib")
    os.symlink(libc + "/include/any-darwin-any", folder + "/usr/include")
    write(folder + "/usr/lib/libSystem.B.tbd", clean(symbols))
    for library in ("System", "c", "m", "pthread", "dl"):
        os.symlink("libSystem.B.tbd", f"{folder}/usr/lib/lib{library}.tbd")
    write(folder + "/usr/lib/libiconv.tbd", ICONV)
    settings = {
        "CanonicalName": "macosx" + version,
        "DisplayName": "macOS " + version,
        "MinimalDisplayName": version,
        "Version": version,
        "MaximumDeploymentTarget": version + ".99",
    }
    write(folder + "/SDKSettings.json", json.dumps(settings))


wheel(new).extractall(cache)
os.chmod(cache + "/ziglang/zig", 0o755)
libc = cache + "/ziglang/lib/libc"
with open(libc + "/darwin/SDKSettings.json", encoding="utf-8") as file:
    newest = json.load(file)["MinimalDisplayName"]
with open(libc + "/darwin/libSystem.tbd", encoding="utf-8") as file:
    sdk("sdk-new", file.read(), newest)
sdk("sdk-11", wheel(old).read("ziglang/lib/libc/darwin/libSystem.11.tbd").decode(), "11.0")

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Makes the .rpm of a release build, and asks rpm what is in it and what it needs:
#   tests/package/rpm.sh BUILD
set -euo pipefail

build=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$1" >&2
    exit 1
}

contents() {
    cat <<'END'
/etc/eyewall
/etc/eyewall/eyewalld.conf
/usr/bin/eyewall
/usr/bin/eyewalld
/usr/lib/systemd/system/eyewalld.service
/usr/share/applications/org.eyewall.Eyewall.desktop
/usr/share/bash-completion/completions/eyewall
/usr/share/bash-completion/completions/eyewalld
/usr/share/fish/vendor_completions.d/eyewall.fish
/usr/share/fish/vendor_completions.d/eyewalld.fish
/usr/share/icons/hicolor/128x128/apps/eyewall.png
/usr/share/icons/hicolor/128x128/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/16x16/apps/eyewall.png
/usr/share/icons/hicolor/16x16/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/22x22/apps/eyewall.png
/usr/share/icons/hicolor/22x22/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/24x24/apps/eyewall.png
/usr/share/icons/hicolor/24x24/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/256x256/apps/eyewall.png
/usr/share/icons/hicolor/256x256/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/32x32/apps/eyewall.png
/usr/share/icons/hicolor/32x32/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/48x48/apps/eyewall.png
/usr/share/icons/hicolor/48x48/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/64x64/apps/eyewall.png
/usr/share/icons/hicolor/64x64/mimetypes/application-vnd.eyewall.session+sqlite3.png
/usr/share/icons/hicolor/scalable/apps/eyewall.svg
/usr/share/icons/hicolor/scalable/mimetypes/application-vnd.eyewall.session+sqlite3.svg
/usr/share/licenses/eyewall
/usr/share/licenses/eyewall/LICENSE
/usr/share/man/man1/eyewall.1.gz
/usr/share/man/man1/eyewalld.1.gz
/usr/share/metainfo/org.eyewall.Eyewall.metainfo.xml
/usr/share/mime/packages/org.eyewall.Eyewall.xml
/usr/share/zsh/site-functions/_eyewall
/usr/share/zsh/site-functions/_eyewalld
END
}

rm -f "$build"/packages/*.rpm
(cd "$build" && cpack -G RPM) 2>&1 | tee "$work/log"
! grep -qi 'warning' "$work/log" || fail "cpack warns"
packages=("$build"/packages/*.rpm)
[[ ${#packages[@]} -eq 1 && -e "${packages[0]}" ]] || fail "cpack made no package, or several"
package="${packages[0]}"

rpm -K --nosignature "$package"
# Names of builds, which debuggers look for, differ from build to build.
rpm -qpl "$package" | grep -v '^/usr/lib/.build-id' >"$work/list"
contents | diff - "$work/list"
[[ "$(rpm -qpc "$package")" == /etc/eyewall/eyewalld.conf ]] || fail "the configuration would be overwritten"
rpm -qp --requires "$package" >"$work/needs"
for library in libQt6Core libQt6Widgets libQt6Network libssl libsqlite3 libz; do
    grep -q "^$library\.so" "$work/needs" || fail "$library is not required"
done
[[ "$(rpm -qp --qf '%{LICENSE}' "$package")" == MIT ]] || fail "the license is not told"

(cd "$work" && rpm2archive - <"$package" >content.tgz && tar -xzf content.tgz)
for program in eyewall eyewalld; do
    version=$(QT_QPA_PLATFORM=offscreen "$work/usr/bin/$program" --version)
    [[ "$version" == *"$(rpm -qp --qf '%{VERSION}' "$package")"* ]] || fail "$program is of another version"
done

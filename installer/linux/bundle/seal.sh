#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Fills in what install.sh checks: seal.sh PACKAGE GLIBC KILOBYTES
set -eu
package=$1
begin=$(LC_ALL=C sed -n 's/^kBegin=//p;/^kBegin=/q' "$package")
bytes=$(tail -n +"$begin" "$package" | wc -c)
sum=$(tail -n +"$begin" "$package" | sha256sum | cut -d ' ' -f 1)
LC_ALL=C sed -i "1,${begin}{s/__BYTES__/$bytes/;s/__SHA256__/$sum/;s/__GLIBC__/$2/;s/__KILOBYTES__/$3/}" "$package"

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/templatefunction.h"

namespace eyewall::templates {

/// What it is called with, and what its text or list may be at most: the bytes of
/// TemplateLimits::outputBytes, which it keeps to before it makes anything. Thread: any (const).
using Builtin = std::function<core::Result<QVariant>(const QVariantList &arguments, qsizetype maxBytes)>;

/// What every template can call: escape, xhtml_escape, url_escape, json_encode, squeeze, linkify; len, upper,
/// lower, capitalize, title, trim, split, join, replace, startswith, endswith, truncate; str, int, float,
/// round, abs, min, max, sum; first, last, reversed, sorted, range, enumerate, keys, values, items, get.
/// Thread: any (const).
[[nodiscard]] const QHash<QString, Builtin> &builtins();

} // namespace eyewall::templates

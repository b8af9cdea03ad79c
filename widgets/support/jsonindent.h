// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace eyewall::support {

/// How deep JSON may nest before it counts as no JSON.
inline constexpr int kJsonDepth = 256;

/// The same JSON (RFC 8259) on indented lines: order, duplicates and the spelling of numbers and strings
/// stay. Nothing when it is no JSON. Strings are not checked for UTF-8. Linear time, no recursion. Thread:
/// any.
std::optional<QByteArray> indentJson(QByteArrayView json, int indent = 2);

/// Whether the bytes are one JSON value. Thread: any.
bool isJson(QByteArrayView json);

} // namespace eyewall::support

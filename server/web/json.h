// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>

namespace eyewall::web {

/// Any value as compact JSON text, also those that are no object or array (RFC 8259). Undefined is "null".
/// `</` is written `<\/`, which means the same and may stand in a script element.
[[nodiscard]] QByteArray toJson(const QJsonValue &value);

} // namespace eyewall::web

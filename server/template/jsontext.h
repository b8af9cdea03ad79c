// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QVariant>

namespace eyewall::templates {

/// What is printed as JSON: lists, maps, and the containers of JSON. Thread: any, as all here.
[[nodiscard]] bool isContainer(const QVariant &value);
/// Compact JSON in UTF-8, written as QJsonDocument writes it. An error when it would have more than `most`
/// bytes, or is nested deeper than 1024: a value that holds one list in many places may stand for more than
/// there is memory, so nothing larger is made on the way.
[[nodiscard]] core::Result<QByteArray> jsonText(const QVariant &value, qsizetype most);
/// The value, or the JSON of a container.
[[nodiscard]] core::Result<QVariant> flattened(const QVariant &value, qsizetype most);
/// The same JSON, fit for a script element.
[[nodiscard]] QByteArray safeInScript(QByteArray json);

} // namespace eyewall::templates

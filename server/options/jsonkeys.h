// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace eyewall::options {

/// A name of the outermost object and where it stands.
struct JsonKey {
    QString name;
    int line = 0; ///< from 1
};

/// QJsonDocument forgets lines, and of a name that stands twice the first. `text` is a JSON object that it
/// has parsed without an error. Thread: any.
[[nodiscard]] QList<JsonKey> keysOf(const QByteArray &text);

/// From 1. Thread: any.
[[nodiscard]] int lineAt(const QByteArray &text, qsizetype offset);

} // namespace eyewall::options

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

#include <QByteArray>
#include <QString>

namespace eyewall::inspectors {

/// What a person may type into a send box.
enum class ComposeKind { Text, Json, Binary, Ping };

/// A typed message as bytes, or why it is none.
struct ComposedMessage {
    QByteArray payload;
    QString error; ///< for a person; empty when the payload is ready
    QString hint;  ///< how the input was read: "hex, 4 B"

    bool isReady() const { return error.isEmpty(); }
};

/// Reads what was typed: Text as it is, JSON checked and sent as typed, Binary as hex digits (blanks between
/// bytes are fine) or Base64, Ping as text of at most 125 bytes (RFC 6455 section 5.5). Thread: any.
ComposedMessage compose(ComposeKind kind, const QString &input);

/// What a person would type to send this payload once more. Thread: any.
struct Typed {
    ComposeKind kind = ComposeKind::Text;
    QString input;
};
[[nodiscard]] Typed typed(monitor::MessageKind kind, const QByteArray &payload);

} // namespace eyewall::inspectors

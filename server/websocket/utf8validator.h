// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::websocket {

/// Checks UTF-8 as it arrives, over pieces that may split a character (RFC 3629; surrogates and overlong
/// forms are errors). Fails at the first byte that cannot be right. Thread: any, one at a time.
class Utf8Validator {
public:
    /// False as soon as the bytes so far cannot begin valid UTF-8.
    [[nodiscard]] bool feed(QByteArrayView bytes);
    /// Whether the bytes so far end with a whole character.
    [[nodiscard]] bool isComplete() const { return m_state == 0; }
    void reset() { m_state = 0; }

private:
    quint8 m_state = 0;
};

} // namespace eyewall::websocket

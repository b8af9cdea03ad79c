// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/compressionpool.h"

namespace eyewall::websocket {

/// Decompresses what the peer of one socket sends, as it arrives (RFC 7692 section 7.2.2).
/// Thread: its loop.
class MessageInflater final {
public:
    enum class State : quint8 { Good, Corrupt, TooLarge };

    /// `pool` lives longer.
    MessageInflater(int windowBits, bool keepsContext, CompressionPool &pool);

    /// Appends to `out`, which never gets longer than `limit` bytes. After anything but Good the socket is
    /// lost.
    [[nodiscard]] State feed(QByteArrayView bytes, QByteArray &out, qint64 limit);
    /// The message ends here; appends what is left of it.
    [[nodiscard]] State finish(QByteArray &out, qint64 limit);
    [[nodiscard]] bool isInMessage() const { return m_wire > 0; }
    /// Between two messages: gives all memory back but the window, when the peer refers to it.
    void rest();

private:
    CompressionPool &m_pool;
    std::unique_ptr<core::Inflater> m_inflater;
    qint64 m_wire = 0; ///< bytes of this message that were used
    qint64 m_ends = 0; ///< streams that ended in it
    const quint8 m_windowBits;
    const bool m_keepsContext;
    bool m_isAtEnd = false; ///< a stream ended with the latest byte
};

} // namespace eyewall::websocket

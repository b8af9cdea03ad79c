// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/compressionpool.h"

#include <optional>

namespace eyewall::websocket {

/// Compresses what one socket sends (RFC 7692 section 7.2.1). Whether a message is worth it is decided here:
/// short and long ones are not, nor, for a while, those behind one that did not get smaller.
/// Thread: its loop.
class MessageDeflater final {
public:
    /// `options` and `pool` live longer.
    MessageDeflater(const CompressionOptions &options, int windowBits, bool keepsContext,
                    CompressionPool &pool);
    ~MessageDeflater();
    MessageDeflater(const MessageDeflater &) = delete;
    MessageDeflater &operator=(const MessageDeflater &) = delete;

    /// Makes the payload of a frame with the first reserved bit. False: send the message as it is.
    [[nodiscard]] bool deflate(QByteArrayView payload, QByteArray &out);
    /// The frame to send for one that many sockets send, compressed once for all; null: as it is.
    [[nodiscard]] QByteArray sharedFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength);
    /// Gives all memory back; the next message refers to no earlier one.
    void rest();

private:
    [[nodiscard]] bool isWorthTrying(qsizetype size);
    [[nodiscard]] bool hasContext();
    void deflateInContext(QByteArrayView payload, QByteArray &out);
    void noteUseless();

    const CompressionOptions &m_options;
    CompressionPool &m_pool;
    std::unique_ptr<core::Deflater> m_context;
    const quint8 m_windowBits;
    const bool m_keepsContext;
    bool m_isContextStale = false; ///< the peer's window is not what the compressor believes
    quint8 m_penalty = 0;          ///< messages to pass over behind the next useless attempt
    quint8 m_passOver = 0;
};

} // namespace eyewall::websocket

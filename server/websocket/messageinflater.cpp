// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messageinflater.h"

namespace eyewall::websocket {

namespace {

constexpr QByteArrayView kEmptyBlock("\x00\x00\xff\xff", 4);

// Each end costs the copy of a window: they may not come faster than this.
constexpr qint64 kFreeEnds = 8;
constexpr qint64 kBytesAnEnd = 256;

} // namespace

MessageInflater::MessageInflater(int windowBits, bool keepsContext, CompressionPool &pool)
    : m_pool(pool)
    , m_windowBits(quint8(windowBits))
    , m_keepsContext(keepsContext)
{
}

MessageInflater::State MessageInflater::feed(QByteArrayView bytes, QByteArray &out, qint64 limit)
{
    if (!m_inflater) {
        m_inflater = m_keepsContext ? std::make_unique<core::Inflater>(
                                          core::InflateOptions{core::DeflateFormat::Raw, m_windowBits})
                                    : m_pool.takeInflater();
    }
    while (!bytes.isEmpty()) {
        const auto outcome = m_inflater->inflate(bytes, out, limit - out.size());
        m_wire += outcome.consumed;
        m_isAtEnd = outcome.state == core::Inflater::State::Ended;
        if (outcome.state == core::Inflater::State::Corrupt)
            return State::Corrupt;
        if (outcome.state == core::Inflater::State::TooLarge)
            return State::TooLarge;
        if (!m_isAtEnd)
            return State::Good;
        // A final block ends a stream, not the message, and the window goes on (RFC 7692 section 7.2.3.4).
        if (++m_ends > kFreeEnds + m_wire / kBytesAnEnd)
            return State::Corrupt;
        m_inflater->park();
        bytes = bytes.sliced(outcome.consumed);
    }
    return State::Good;
}

MessageInflater::State MessageInflater::finish(QByteArray &out, qint64 limit)
{
    if (!std::exchange(m_isAtEnd, false)) {
        if (const State state = feed(kEmptyBlock, out, limit); state != State::Good)
            return state;
        // Else the message ended inside a block, and the next one would begin there.
        if (!m_inflater->isBetweenBlocks())
            return State::Corrupt;
    }
    m_wire = 0;
    m_ends = 0;
    if (!m_keepsContext)
        m_pool.giveInflater(std::move(m_inflater));
    return State::Good;
}

void MessageInflater::rest()
{
    if (m_inflater && !isInMessage())
        m_inflater->park();
}

} // namespace eyewall::websocket

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messagedeflater.h"

#include <algorithm>

namespace eyewall::websocket {

namespace {

constexpr qsizetype kTailSize = 4; // 00 00 ff ff
constexpr quint8 kMaxPenalty = 15; // messages
constexpr int kSmallestBits = 9;   // see CompressionPool

} // namespace

MessageDeflater::MessageDeflater(const CompressionOptions &options, int windowBits, bool keepsContext,
                                 CompressionPool &pool)
    : m_options(options)
    , m_pool(pool)
    , m_windowBits(quint8(windowBits))
    , m_keepsContext(keepsContext)
{
}

MessageDeflater::~MessageDeflater()
{
    rest();
}

bool MessageDeflater::isWorthTrying(qsizetype size)
{
    if (size == 0 || size < m_options.smallest || size > m_options.largest)
        return false;
    if (m_passOver == 0)
        return true;
    --m_passOver;
    return false;
}

bool MessageDeflater::hasContext()
{
    if (m_context)
        return true;
    if (!m_keepsContext || !m_pool.takeContext())
        return false;
    const int bits = std::max<int>(m_windowBits, kSmallestBits);
    m_context = std::make_unique<core::Deflater>(
        core::DeflateOptions{core::DeflateFormat::Raw, m_options.level, bits, m_options.memLevel});
    m_isContextStale = false;
    return true;
}

bool MessageDeflater::deflate(QByteArrayView payload, QByteArray &out)
{
    if (!isWorthTrying(payload.size()))
        return false;
    if (hasContext())
        deflateInContext(payload, out);
    else
        m_pool.deflate(payload, m_options, m_windowBits, out);
    if (out.size() < payload.size()) {
        m_penalty = 0;
        return true;
    }
    noteUseless();
    return false;
}

void MessageDeflater::deflateInContext(QByteArrayView payload, QByteArray &out)
{
    if (std::exchange(m_isContextStale, false))
        m_context->reset();
    m_context->deflate(payload, core::Deflater::Flush::Sync, out);
    out.chop(kTailSize);
}

void MessageDeflater::noteUseless()
{
    m_isContextStale = true; // the peer will not see what was compressed just now
    m_penalty = quint8(std::min<int>(2 * m_penalty + 1, kMaxPenalty));
    m_passOver = m_penalty;
}

QByteArray MessageDeflater::sharedFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength)
{
    const qsizetype size = frame.size() - headerLength;
    if (size == 0 || size < m_options.smallest || size > m_options.largest)
        return {};
    QByteArray compressed = m_pool.sharedFrame(opcode, frame, headerLength, m_options, m_windowBits);
    m_isContextStale = m_isContextStale || !compressed.isNull();
    return compressed;
}

void MessageDeflater::rest()
{
    if (m_context)
        m_pool.giveContext();
    m_context.reset();
}

} // namespace eyewall::websocket

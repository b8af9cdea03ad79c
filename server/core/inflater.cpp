// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/inflater.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace eyewall::core {

namespace {

constexpr int kDeflateMethod = 8;
constexpr int kLargestWindowCode = 7;

/// The first byte of a zlib head names the method and the window (RFC 1950 section 2.2). A raw stream would
/// have to begin with a stored block whose padding is not zero to look the same.
bool looksLikeZlib(QByteArrayView input)
{
    const auto first = quint8(input.front());
    return (first & 0x0f) == kDeflateMethod && (first >> 4) <= kLargestWindowCode;
}

} // namespace

void Inflater::End::operator()(z_stream_s *stream) const
{
    ::inflateEnd(stream);
    std::default_delete<z_stream_s>()(stream);
}

Inflater::Inflater(const InflateOptions &options)
    : m_options(options)
{
    Q_ASSERT(options.windowBits >= 8 && options.windowBits <= 15);
}

Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

int Inflater::windowBitsFor(QByteArrayView input) const
{
    switch (m_options.format) {
    case DeflateFormat::Raw:
        return -m_options.windowBits;
    case DeflateFormat::Zlib:
        return looksLikeZlib(input) ? m_options.windowBits : -m_options.windowBits;
    case DeflateFormat::Gzip:
        return m_options.windowBits + 16;
    }
    return m_options.windowBits;
}

void Inflater::begin(QByteArrayView input)
{
    auto stream = std::make_unique<z_stream_s>();
    if (::inflateInit2(stream.get(), windowBitsFor(input)) != Z_OK)
        throw std::bad_alloc();
    m_stream.reset(stream.release());
    const QByteArray window = std::exchange(m_window, QByteArray());
    if (!window.isEmpty())
        ::inflateSetDictionary(m_stream.get(), reinterpret_cast<const Bytef *>(window.constData()),
                               uInt(window.size()));
}

Inflater::Outcome Inflater::inflate(QByteArrayView input, QByteArray &out, qint64 limit)
{
    if (input.isEmpty() && !m_stream)
        return {};
    if (!m_stream)
        begin(input);
    if (m_isBetweenMembers) {
        if (input.isEmpty())
            return {State::Ended, 0};
        reset();
    }
    std::array<Bytef, 16 * 1024> room; // written before it is read
    qint64 allowed = std::max<qint64>(limit, 0);
    qsizetype consumed = 0;
    for (;;) {
        // One byte beyond the limit tells whether there is more.
        const auto wanted = uInt(std::min<qint64>(qint64(room.size()), allowed + 1));
        // zlib counts in 32 bits.
        const auto portion = uInt(std::min<qsizetype>(input.size() - consumed, 1 << 30));
        m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data() + consumed));
        m_stream->avail_in = portion;
        m_stream->next_out = room.data();
        m_stream->avail_out = wanted;
        const int code = ::inflate(m_stream.get(), Z_SYNC_FLUSH);
        consumed += portion - m_stream->avail_in;
        const qint64 produced = wanted - m_stream->avail_out;
        out.append(reinterpret_cast<const char *>(room.data()), std::min(produced, allowed));
        if (produced > allowed)
            return {State::TooLarge, consumed};
        allowed -= produced;
        if (code == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (code == Z_STREAM_END) {
            m_isBetweenMembers = m_options.format == DeflateFormat::Gzip;
            if (!m_isBetweenMembers || consumed == input.size())
                return {State::Ended, consumed};
            reset();
            continue;
        }
        // Z_BUF_ERROR only says that nothing could be done without more of either.
        if (code != Z_OK && code != Z_BUF_ERROR)
            return {State::Corrupt, consumed};
        if (consumed == input.size() && m_stream->avail_out > 0)
            return {State::NeedMore, consumed};
    }
}

bool Inflater::isBetweenBlocks() const
{
    constexpr int kBehindBlock = 128; // zlib.h, inflate()
    return !m_stream || (m_stream->data_type & kBehindBlock);
}

void Inflater::reset()
{
    m_window = QByteArray();
    m_isBetweenMembers = false;
    // The next stream may come without the zlib head that this one had.
    if (m_options.format == DeflateFormat::Zlib)
        m_stream.reset();
    else if (m_stream)
        ::inflateReset(m_stream.get());
}

void Inflater::release()
{
    reset();
    m_stream.reset();
}

void Inflater::park()
{
    Q_ASSERT(m_options.format == DeflateFormat::Raw);
    if (!m_stream)
        return;
    QByteArray window(qsizetype(1) << m_options.windowBits, Qt::Uninitialized);
    uInt length = 0;
    ::inflateGetDictionary(m_stream.get(), reinterpret_cast<Bytef *>(window.data()), &length);
    window.truncate(qsizetype(length));
    window.squeeze();
    m_window = std::move(window);
    m_stream.reset();
}

} // namespace eyewall::core

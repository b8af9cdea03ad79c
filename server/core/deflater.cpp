// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/deflater.h"

#include <zlib.h>

#include <array>
#include <new>

namespace eyewall::core {

namespace {

int windowBitsOf(const DeflateOptions &options)
{
    switch (options.format) {
    case DeflateFormat::Raw:
        return -options.windowBits;
    case DeflateFormat::Zlib:
        return options.windowBits;
    case DeflateFormat::Gzip:
        return options.windowBits + 16;
    }
    return options.windowBits;
}

int zlibFlush(Deflater::Flush flush)
{
    switch (flush) {
    case Deflater::Flush::None:
        return Z_NO_FLUSH;
    case Deflater::Flush::Sync:
        return Z_SYNC_FLUSH;
    case Deflater::Flush::Finish:
        return Z_FINISH;
    }
    return Z_NO_FLUSH;
}

} // namespace

void Deflater::End::operator()(z_stream_s *stream) const
{
    ::deflateEnd(stream);
    std::default_delete<z_stream_s>()(stream);
}

Deflater::Deflater(const DeflateOptions &options)
    : m_options(options)
{
    // zlib cannot compress with a window of 256 bytes.
    Q_ASSERT(options.windowBits >= 9 && options.windowBits <= 15);
}

Deflater::~Deflater() = default;
Deflater::Deflater(Deflater &&) noexcept = default;
Deflater &Deflater::operator=(Deflater &&) noexcept = default;

void Deflater::begin()
{
    auto stream = std::make_unique<z_stream_s>();
    if (::deflateInit2(stream.get(), m_options.level, Z_DEFLATED, windowBitsOf(m_options), m_options.memLevel,
                       Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    m_stream.reset(stream.release());
}

void Deflater::deflate(QByteArrayView input, Flush flush, QByteArray &out)
{
    if (!m_stream)
        begin();
    std::array<Bytef, 16 * 1024> room; // written before it is read
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
    qsizetype left = input.size();
    do {
        // zlib counts in 32 bits.
        const auto portion = uInt(qMin<qsizetype>(left, 1 << 30));
        m_stream->avail_in = portion;
        left -= portion;
        do {
            m_stream->next_out = room.data();
            m_stream->avail_out = uInt(room.size());
            ::deflate(m_stream.get(), left > 0 ? Z_NO_FLUSH : zlibFlush(flush));
            out.append(reinterpret_cast<const char *>(room.data()),
                       qsizetype(room.size() - m_stream->avail_out));
        } while (m_stream->avail_out == 0);
    } while (left > 0);
}

void Deflater::reset()
{
    if (m_stream)
        ::deflateReset(m_stream.get());
}

void Deflater::release()
{
    m_stream.reset();
}

} // namespace eyewall::core

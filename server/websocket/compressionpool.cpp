// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/compressionpool.h"

#include <algorithm>

namespace eyewall::websocket {

namespace {

constexpr std::size_t kIdleInflaters = 8;
constexpr qsizetype kTail = 4; // 00 00 ff ff

// A window beyond the message is of no use, and clearing the tables of a large one takes longer than a short
// message itself.
constexpr qsizetype kShort = 4096;
constexpr int kShortWindowBits = 12;
constexpr int kShortMemLevel = 5;

// zlib calls a window of 256 bytes 9, and does not refer further back than 250 bytes then.
constexpr int kSmallestDeflaterBits = 9;

} // namespace

CompressionPool::CompressionPool(int contexts)
    : m_contexts(contexts)
{
}

CompressionPool::~CompressionPool() = default;

bool CompressionPool::takeContext()
{
    if (m_contexts <= 0)
        return false;
    --m_contexts;
    return true;
}

void CompressionPool::giveContext()
{
    ++m_contexts;
}

core::Deflater &CompressionPool::compressor(int level, int memLevel, int windowBits)
{
    for (Compressor &known : m_compressors) {
        if (known.level == level && known.memLevel == memLevel && known.windowBits == windowBits)
            return known.deflater;
    }
    const core::DeflateOptions options{core::DeflateFormat::Raw, level, windowBits, memLevel};
    m_compressors.push_back({level, memLevel, windowBits, core::Deflater(options)});
    return m_compressors.back().deflater;
}

void CompressionPool::deflate(QByteArrayView payload, const CompressionOptions &options, int windowBits,
                              QByteArray &out)
{
    const bool isShort = payload.size() <= kShort;
    const int bits =
        std::max(kSmallestDeflaterBits, isShort ? std::min(windowBits, kShortWindowBits) : windowBits);
    const int memLevel = isShort ? std::min(options.memLevel, kShortMemLevel) : options.memLevel;
    core::Deflater &deflater = compressor(options.level, memLevel, bits);
    deflater.reset();
    deflater.deflate(payload, core::Deflater::Flush::Sync, out);
    out.chop(kTail);
}

std::unique_ptr<core::Inflater> CompressionPool::takeInflater()
{
    if (m_inflaters.empty())
        return std::make_unique<core::Inflater>(core::InflateOptions{core::DeflateFormat::Raw});
    auto inflater = std::move(m_inflaters.back());
    m_inflaters.pop_back();
    return inflater;
}

void CompressionPool::giveInflater(std::unique_ptr<core::Inflater> inflater)
{
    if (m_inflaters.size() >= kIdleInflaters)
        return;
    inflater->reset();
    m_inflaters.push_back(std::move(inflater));
}

QByteArray CompressionPool::sharedFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength,
                                        const CompressionOptions &options, int windowBits)
{
    if (m_published.constData() != frame.constData()) {
        m_published = frame;
        m_shared.clear();
    }
    for (const Shared &known : m_shared) {
        if (known.level == options.level && known.windowBits == windowBits)
            return known.frame;
    }
    const QByteArrayView payload = QByteArrayView(frame).sliced(headerLength);
    QByteArray deflated;
    deflate(payload, options, windowBits, deflated);
    Shared made{options.level, windowBits, {}};
    if (deflated.size() < payload.size())
        made.frame = makeFrame(opcode, deflated, true);
    m_shared.push_back(made);
    return made.frame;
}

void CompressionPool::forgetShared()
{
    m_published = QByteArray();
    m_shared.clear();
}

} // namespace eyewall::websocket

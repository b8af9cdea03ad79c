// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/deflater.h"

namespace eyewall::core {

struct InflateOptions {
    /// Zlib takes streams without its head too, as browsers do: many servers and clients send raw bytes as
    /// "deflate". Gzip takes several members behind each other (RFC 1952 section 2.2).
    DeflateFormat format = DeflateFormat::Gzip;
    int windowBits = 15; ///< 8 to 15; at least that of the compressor
};

/// Decompresses a stream piece by piece, never more than it is allowed to. Holds memory from the first use
/// until release(). Thread: any, one at a time.
class Inflater final {
public:
    enum class State : quint8 {
        NeedMore, ///< all input was used; the stream goes on
        Ended,    ///< the stream is complete
        Corrupt,  ///< not deflated bytes, or a wrong checksum
        TooLarge, ///< there would be more than `limit` bytes of output; `out` has just these
    };
    struct Outcome {
        State state = State::NeedMore;
        qsizetype consumed =
            0; ///< bytes of the input used; what is behind the end of a stream is not its own
    };

    explicit Inflater(const InflateOptions &options = {});
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    /// Appends at most `limit` bytes to `out`. After Corrupt or TooLarge only reset() and release() are
    /// useful. Throws std::bad_alloc when there is no memory.
    [[nodiscard]] Outcome inflate(QByteArrayView input, QByteArray &out, qint64 limit);
    /// Begins a new stream: earlier output is no longer referred to. Keeps the memory.
    void reset();
    /// Gives the memory back; the next use begins a new stream.
    void release();
    /// Raw streams at a sync flush: gives the memory back but for the window, at most 32 KiB of earlier
    /// output, and goes on where it was at the next use.
    void park();
    [[nodiscard]] bool isAllocated() const { return m_stream != nullptr; }
    /// Raw streams: whether the input ended with a whole block, as a sync flush does.
    [[nodiscard]] bool isBetweenBlocks() const;

private:
    struct End {
        void operator()(z_stream_s *stream) const;
    };

    void begin(QByteArrayView input);
    [[nodiscard]] int windowBitsFor(QByteArrayView input) const;

    InflateOptions m_options;
    QByteArray m_window; ///< kept by park()
    bool m_isBetweenMembers = false;
    std::unique_ptr<z_stream_s, End> m_stream;
};

} // namespace eyewall::core

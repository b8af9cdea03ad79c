// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

struct z_stream_s;

namespace eyewall::core {

/// What stands around deflated bytes: nothing (RFC 1951), a zlib head and checksum (RFC 1950, HTTP's
/// "deflate") or gzip's (RFC 1952).
enum class DeflateFormat : quint8 { Raw, Zlib, Gzip };

struct DeflateOptions {
    DeflateFormat format = DeflateFormat::Gzip;
    int level = 6;       ///< 0 (stored) to 9 (smallest)
    int windowBits = 15; ///< 9 to 15: a window of 512 bytes to 32 KiB
    int memLevel = 8;    ///< 1 to 9; about 2^(memLevel + 9) + 2^(windowBits + 2) bytes in all
};

/// Compresses a stream piece by piece. Holds memory from the first use until release().
/// Thread: any, one at a time.
class Deflater final {
public:
    enum class Flush : quint8 {
        None,   ///< the compressor may keep bytes back
        Sync,   ///< all bytes so far can be inflated; ends with 00 00 ff ff (Raw)
        Finish, ///< ends the stream; reset() begins another
    };

    explicit Deflater(const DeflateOptions &options = {});
    ~Deflater();
    Deflater(Deflater &&) noexcept;
    Deflater &operator=(Deflater &&) noexcept;

    /// Appends to `out`. Throws std::bad_alloc when there is no memory.
    void deflate(QByteArrayView input, Flush flush, QByteArray &out);
    /// Begins a new stream: earlier bytes are no longer referred to. Keeps the memory.
    void reset();
    /// Gives the memory back; the next use begins a new stream.
    void release();
    [[nodiscard]] bool isAllocated() const { return m_stream != nullptr; }

private:
    struct End {
        void operator()(z_stream_s *stream) const;
    };

    void begin();

    DeflateOptions m_options;
    std::unique_ptr<z_stream_s, End> m_stream;
};

} // namespace eyewall::core

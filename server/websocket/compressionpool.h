// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/deflater.h"
#include "server/core/inflater.h"
#include "server/websocket/compressionoptions.h"
#include "server/websocket/frame.h"

#include <memory>
#include <vector>

namespace eyewall::websocket {

/// What the compressing sockets of one loop share: compressors for messages that refer to no earlier one,
/// decompressors for peers that keep no context, and the compressed form of what is being published. Bounds
/// how many sockets have a compressor of their own. Lives longer than they. Thread: its loop.
class CompressionPool final {
public:
    /// `contexts`: sockets that may keep a compressor (256 KiB at the default) at the same time; the messages
    /// of the others refer to no earlier ones, which every peer must accept.
    explicit CompressionPool(int contexts = 64);
    ~CompressionPool();
    CompressionPool(const CompressionPool &) = delete;
    CompressionPool &operator=(const CompressionPool &) = delete;

    [[nodiscard]] bool takeContext();
    void giveContext();

    /// Appends the payload, compressed on its own, to `out`; without the 00 00 ff ff (RFC 7692
    /// section 7.2.1).
    void deflate(QByteArrayView payload, const CompressionOptions &options, int windowBits, QByteArray &out);

    [[nodiscard]] std::unique_ptr<core::Inflater> takeInflater();
    void giveInflater(std::unique_ptr<core::Inflater> inflater);

    /// The compressed form of a whole, unmasked frame that many sockets send, made once for all with the same
    /// parameters; null when it is not worth it. `frame` is told apart by its bytes' place.
    [[nodiscard]] QByteArray sharedFrame(Opcode opcode, const QByteArray &frame, qsizetype headerLength,
                                         const CompressionOptions &options, int windowBits);
    /// Forgets what was published last.
    void forgetShared();
    /// For what is compressed and sent at once.
    [[nodiscard]] QByteArray &scratch() { return m_scratch; }

private:
    struct Compressor {
        int level;
        int memLevel;
        int windowBits;
        core::Deflater deflater;
    };
    struct Shared {
        int level;
        int windowBits;
        QByteArray frame; ///< null: not worth it
    };

    core::Deflater &compressor(int level, int memLevel, int windowBits);

    std::vector<Compressor> m_compressors; ///< by parameters, which routes and RFC 7692 bound
    std::vector<std::unique_ptr<core::Inflater>> m_inflaters;
    QByteArray m_published; ///< keeps the bytes whose place tells them apart
    std::vector<Shared> m_shared;
    QByteArray m_scratch; ///< at most as large as the largest message that is compressed
    int m_contexts;
};

} // namespace eyewall::websocket

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

struct BrotliEncoderStateStruct;

namespace eyewall::http {

/// Compresses a stream with brotli (RFC 7932), where the library was there when this was built.
/// Thread: any, one at a time.
class BrotliEncoder final {
public:
    enum class Flush : quint8 { None, Sync, Finish };

    /// `quality` is 0 to 11; `windowBits` 10 to 24.
    BrotliEncoder(int quality, int windowBits);
    ~BrotliEncoder();
    BrotliEncoder(BrotliEncoder &&) noexcept;
    BrotliEncoder &operator=(BrotliEncoder &&) noexcept;

    /// Appends to `out`. Throws std::bad_alloc when there is no memory.
    void encode(QByteArrayView input, Flush flush, QByteArray &out);

private:
    struct End {
        void operator()(BrotliEncoderStateStruct *state) const;
    };
    std::unique_ptr<BrotliEncoderStateStruct, End> m_state;
};

} // namespace eyewall::http

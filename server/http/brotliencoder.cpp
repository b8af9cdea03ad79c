// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/brotliencoder.h"

#include <brotli/encode.h>

#include <new>

namespace eyewall::http {

namespace {

BrotliEncoderOperation operationOf(BrotliEncoder::Flush flush)
{
    switch (flush) {
    case BrotliEncoder::Flush::None:
        return BROTLI_OPERATION_PROCESS;
    case BrotliEncoder::Flush::Sync:
        return BROTLI_OPERATION_FLUSH;
    case BrotliEncoder::Flush::Finish:
        break;
    }
    return BROTLI_OPERATION_FINISH;
}

} // namespace

void BrotliEncoder::End::operator()(BrotliEncoderStateStruct *state) const
{
    BrotliEncoderDestroyInstance(state);
}

BrotliEncoder::BrotliEncoder(int quality, int windowBits)
    : m_state(BrotliEncoderCreateInstance(nullptr, nullptr, nullptr))
{
    if (!m_state)
        throw std::bad_alloc();
    BrotliEncoderSetParameter(m_state.get(), BROTLI_PARAM_QUALITY, std::uint32_t(quality));
    BrotliEncoderSetParameter(m_state.get(), BROTLI_PARAM_LGWIN, std::uint32_t(windowBits));
}

BrotliEncoder::~BrotliEncoder() = default;
BrotliEncoder::BrotliEncoder(BrotliEncoder &&) noexcept = default;
BrotliEncoder &BrotliEncoder::operator=(BrotliEncoder &&) noexcept = default;

void BrotliEncoder::encode(QByteArrayView input, Flush flush, QByteArray &out)
{
    auto left = std::size_t(input.size());
    const auto *next = reinterpret_cast<const std::uint8_t *>(input.data());
    do {
        std::size_t noRoom = 0;
        if (!BrotliEncoderCompressStream(m_state.get(), operationOf(flush), &left, &next, &noRoom, nullptr,
                                         nullptr))
            throw std::bad_alloc();
        std::size_t size = 0;
        const std::uint8_t *coded = BrotliEncoderTakeOutput(m_state.get(), &size);
        out.append(reinterpret_cast<const char *>(coded), qsizetype(size));
    } while (left > 0 || BrotliEncoderHasMoreOutput(m_state.get()));
}

} // namespace eyewall::http

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/deflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

constexpr int kRaw = -15; // window bits of a stream without a head
constexpr std::string_view kTail{"\0\0\xff\xff", 4};
constexpr std::array<std::string_view, 8> kNames{"gauge", "pressure", "temperature", "humidity",
                                                 "wind",  "radar",    "buoy",        "satellite"};

Bytef *bytesOf(std::string_view text)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
}

} // namespace

std::string sampleText(std::size_t size)
{
    std::string text;
    std::uint32_t state = 1;
    const auto next = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    while (text.size() < size) {
        text.append(R"({"id":)").append(std::to_string(next()));
        text.append(R"(,"name":")").append(kNames[next() % kNames.size()]);
        text.append(R"(","value":)").append(std::to_string(next() % 1000)).append(R"(,"ok":true},)");
    }
    text.resize(size);
    return text;
}

std::string deflated(std::string_view text)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRaw, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2");
    std::string payload(deflateBound(&stream, text.size()) + 64, '\0');
    stream.next_in = bytesOf(text);
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = bytesOf(payload);
    stream.avail_out = static_cast<uInt>(payload.size());
    const int result = deflate(&stream, Z_SYNC_FLUSH);
    payload.resize(stream.total_out);
    deflateEnd(&stream);
    if (result != Z_OK || !payload.ends_with(kTail))
        throw std::runtime_error("deflate");
    payload.resize(payload.size() - kTail.size());
    return payload;
}

std::string inflated(std::string_view payload)
{
    constexpr std::size_t kLongest = 16 * 1024 * 1024;
    z_stream stream{};
    if (inflateInit2(&stream, kRaw) != Z_OK)
        throw std::runtime_error("inflateInit2");
    const std::string whole = std::string(payload).append(kTail);
    std::string text(std::min(kLongest, 64 * 1024 + 1100 * payload.size()), '\0');
    stream.next_in = bytesOf(whole);
    stream.avail_in = static_cast<uInt>(whole.size());
    stream.next_out = bytesOf(text);
    stream.avail_out = static_cast<uInt>(text.size());
    const int result = inflate(&stream, Z_SYNC_FLUSH);
    text.resize(stream.total_out);
    const bool isWhole = stream.avail_in == 0 && (result == Z_OK || result == Z_STREAM_END);
    inflateEnd(&stream);
    if (!isWhole)
        throw std::runtime_error("a compressed message is broken");
    return text;
}

} // namespace eyewall::benchmark

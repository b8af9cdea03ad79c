// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/sizelimits.h"

namespace eyewall::connection {

namespace {

monitor::Limit kindOf(http::SizeLimit limit)
{
    using monitor::Limit;
    switch (limit) {
    case http::SizeLimit::Target:
        return Limit::TargetSize;
    case http::SizeLimit::Head:
        return Limit::HeadSize;
    case http::SizeLimit::Fields:
        return Limit::FieldCount;
    case http::SizeLimit::DecompressedBody:
        return Limit::DecompressedSize;
    case http::SizeLimit::ChunkLine:
        return Limit::ChunkLineSize;
    case http::SizeLimit::Trailers:
        return Limit::TrailerSize;
    case http::SizeLimit::Multipart:
        return Limit::Multipart;
    case http::SizeLimit::Body:
    case http::SizeLimit::None:
        break;
    }
    return Limit::BodySize;
}

} // namespace

void countSizeLimit(monitor::Counters &counters, http::SizeLimit limit)
{
    if (limit != http::SizeLimit::None)
        counters.countLimit(kindOf(limit));
}

} // namespace eyewall::connection

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/fetcherror.h"

#include <array>

namespace eyewall {

namespace {

constexpr std::array<const char *, 18> kTexts{"",
                                              "invalid request",
                                              "queue full",
                                              "timed out in the queue",
                                              "host not found",
                                              "not connected",
                                              "connecting timed out",
                                              "proxy failed",
                                              "TLS failed",
                                              "no answer in time",
                                              "the answer stopped",
                                              "request timed out",
                                              "protocol error",
                                              "answer too large",
                                              "connection closed",
                                              "body failed",
                                              "client destroyed",
                                              "status of an error"};

class FetchCategory final : public std::error_category {
public:
    const char *name() const noexcept override { return "fetch"; }
    std::string message(int value) const override
    {
        const bool isKnown = value > 0 && std::size_t(value) < kTexts.size();
        return isKnown ? kTexts[std::size_t(value)] : "unknown error";
    }
    std::error_condition default_error_condition(int value) const noexcept override
    {
        switch (FetchError(value)) {
        case FetchError::QueueTimeout:
        case FetchError::ConnectTimeout:
        case FetchError::ResponseTimeout:
        case FetchError::IdleTimeout:
        case FetchError::RequestTimeout:
            return std::errc::timed_out;
        case FetchError::InvalidRequest:
            return std::errc::invalid_argument;
        case FetchError::ResolveFailed:
            return std::errc::host_unreachable;
        case FetchError::ProtocolError:
            return std::errc::protocol_error;
        case FetchError::TooLarge:
            return std::errc::message_size;
        case FetchError::ConnectionClosed:
            return std::errc::connection_reset;
        case FetchError::ClientGone:
            return std::errc::operation_canceled;
        default:
            return {value, *this};
        }
    }
};

} // namespace

const std::error_category &fetchCategory()
{
    static const FetchCategory category;
    return category;
}

std::error_code make_error_code(FetchError error)
{
    return {int(error), fetchCategory()};
}

core::Error client::makeError(FetchError error, const QString &message)
{
    return {message, make_error_code(error)};
}

} // namespace eyewall

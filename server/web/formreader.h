// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/multipartreader.h"

#include <optional>

namespace eyewall {

class Context;

/// A multipart form that is read while it comes, however large, for routes that stream their bodies
/// (RouteOptions::streamsBody):
///
///     FormReader form(context);
///     while (const auto *part = co_await form.nextPart()) {
///         while (const auto piece = co_await form.read())
///             save(part->name, *piece);
///     }
///
/// All throw HttpError: 415 for another type of content, 400 or 413 for a wrong form, and what
/// Context::readBody() throws. Lives in the handler. Thread: the request's loop.
class FormReader final {
public:
    explicit FormReader(Context &context, const http::MultipartLimits &limits = {});
    FormReader(const FormReader &) = delete;
    FormReader &operator=(const FormReader &) = delete;

    /// The next part, null behind the last one; valid until the next call. Skips what is left of the one
    /// before.
    [[nodiscard]] Task<const http::PartHead *> nextPart();
    /// The next piece of the part's content, nothing at its end.
    [[nodiscard]] Task<std::optional<QByteArray>> read();

private:
    using Event = http::MultipartReader::Event;

    [[nodiscard]] Task<Event> nextEvent();

    Context &m_context;
    http::MultipartReader m_reader;
    bool m_isInPart = false;
};

} // namespace eyewall

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/formreader.h"

#include "server/web/contextaccess.h"
#include "server/web/httperror.h"

namespace eyewall {

FormReader::FormReader(Context &context, const http::MultipartLimits &limits)
    : m_context(context)
    , m_reader(http::MultipartReader::forContentType(context.header("Content-Type"), limits))
{
}

Task<const http::PartHead *> FormReader::nextPart()
{
    while (m_isInPart)
        (void)co_await read();
    const Event event = co_await nextEvent();
    if (event == Event::PartBegin) {
        m_isInPart = true;
        co_return &m_reader.part();
    }
    while (const auto piece = co_await m_context.readBody()) {
        // Behind the last part nothing counts, but what is read need not end the connection.
    }
    co_return nullptr;
}

Task<std::optional<QByteArray>> FormReader::read()
{
    const Event event = m_isInPart ? co_await nextEvent() : Event::PartEnd;
    if (event == Event::Data)
        co_return m_reader.data().toByteArray();
    m_isInPart = false;
    co_return std::nullopt;
}

Task<FormReader::Event> FormReader::nextEvent()
{
    for (;;) {
        const Event event = m_reader.next();
        const http::ParseError error = m_reader.error();
        web::ContextAccess::exchange(m_context).noteLimit(error.limit);
        if (event == Event::Error)
            throw HttpError(error.status, QString::fromUtf8(error.text));
        if (event != Event::NeedMore)
            co_return event;
        if (const auto piece = co_await m_context.readBody())
            m_reader.feed(*piece);
        else
            m_reader.finish();
    }
}

} // namespace eyewall

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/eventstream.h"

#include "server/web/contextaccess.h"
#include "server/web/httperror.h"

namespace eyewall {
namespace {

void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    if (value.contains('\r') || value.contains('\n') || value.contains('\0'))
        throw HttpError(500, QStringLiteral("An event's name and id are one line each"));
    out.append(name.data(), name.size()).append(": ").append(value.data(), value.size()).append('\n');
}

// CR, LF and CRLF each end a line for the page, so each begins another field.
void appendLines(QByteArray &out, QByteArrayView name, QByteArrayView text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '\r' && text[i] != '\n')
            continue;
        out.append(name.data(), name.size()).append(text.data() + begin, i - begin).append('\n');
        if (i + 1 < text.size() && text[i] == '\r' && text[i + 1] == '\n')
            ++i;
        begin = i + 1;
    }
}

} // namespace

EventStream::EventStream(Context &context)
    : m_context(context)
{
    context.response().contentType = QByteArrayLiteral("text/event-stream");
    // nginx buffers answers unless told not to.
    context.setHeader("Cache-Control", "no-cache").setHeader("X-Accel-Buffering", "no");
    web::ContextAccess::exchange(context).markEventStream();
    web::ContextAccess::beginStream(context);
}

Task<bool> EventStream::send(QByteArray event, QByteArray data, QByteArray id)
{
    QByteArray block;
    block.reserve(data.size() + event.size() + id.size() + 32);
    appendField(block, "event", event);
    appendField(block, "id", id);
    appendLines(block, "data: ", data);
    block += '\n';
    if (isOpen())
        web::ContextAccess::exchange(m_context).noteEvent(data);
    co_return co_await m_context.write(block);
}

Task<bool> EventStream::comment(QByteArray text)
{
    QByteArray block;
    appendLines(block, ": ", text);
    block += '\n';
    co_return co_await m_context.write(block);
}

Task<bool> EventStream::retryAfter(std::chrono::milliseconds time)
{
    co_return co_await m_context.write("retry: " + QByteArray::number(qint64(time.count())) + "\n\n");
}

QByteArray EventStream::lastEventId() const
{
    return m_context.header("Last-Event-ID").toByteArray();
}

bool EventStream::isOpen() const
{
    return m_context.isOpen();
}

} // namespace eyewall

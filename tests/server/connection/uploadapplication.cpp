// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/uploadapplication.h"

#include "server/core/sleep.h"
#include "server/web/context.h"
#include "server/web/formreader.h"
#include "server/web/httperror.h"
#include "server/web/requesthandler.h"

#include <QtCore/QScopeGuard>

namespace eyewall::test {

namespace {

using namespace std::chrono_literals;

class Digest {
public:
    void add(QByteArrayView piece)
    {
        m_hash.addData(piece);
        m_size += piece.size();
    }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(m_size) + ' ' + m_hash.result().toHex();
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_size = 0;
};

/// As Tornado's stream_request_body.
class UploadHandler final : public RequestHandler {
public:
    explicit UploadHandler(UploadApplication *upload)
        : m_upload(*upload)
    {
    }

    Task<> prepare() override
    {
        if (!context().header("Limit").isNull())
            context().setMaxBody(context().header("Limit").toLongLong());
        if (context().header("Authorization") == "no")
            throw HttpError(401);
        if (!context().header("Gated").isNull())
            co_await m_upload.waitForRelease();
    }
    Task<> dataReceived(QByteArray piece) override
    {
        m_digest.add(piece);
        m_upload.received += piece.size();
        if (!context().header("Gated-Pieces").isNull())
            co_await m_upload.waitForRelease();
    }
    Task<> put() override
    {
        context().text(m_digest.text());
        co_return;
    }
    void onFinish() override { ++m_upload.ended; }
    void onConnectionClose() override { ++m_upload.connectionsLost; }

private:
    UploadApplication &m_upload;
    Digest m_digest;
};

QByteArray fieldsOf(const Context &context)
{
    QByteArray text;
    for (const char *name : {"Content-Type", "Content-Encoding", "Content-Length"})
        text += name + QByteArray("=") + context.header(name).toByteArray() + ' ';
    return text;
}

Task<> describeForm(Context &context)
{
    QByteArray text;
    FormReader form(context);
    while (const auto *part = co_await form.nextPart()) {
        text += part->name + (part->filename ? '(' + *part->filename + ')' : QByteArray()) + '=';
        if (part->name == "skipped")
            continue;
        Digest digest;
        while (const auto piece = co_await form.read())
            digest.add(*piece);
        text += digest.text() + '|';
    }
    context.text(text);
}

} // namespace

QByteArray digestOf(QByteArrayView content)
{
    Digest digest;
    digest.add(content);
    return digest.text();
}

QByteArray request(const QByteArray &line, const QByteArray &fields, const QByteArray &body)
{
    return line + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

QByteArray withLength(const QByteArray &line, const QByteArray &body, const QByteArray &fields)
{
    return request(line, fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

QByteArray chunked(QByteArrayView body, qsizetype size)
{
    QByteArray out;
    for (; !body.isEmpty(); body = body.sliced(std::min(size, body.size()))) {
        const QByteArrayView chunk = body.first(std::min(size, body.size()));
        out += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk.toByteArray() + "\r\n";
    }
    return out + "0\r\n\r\n";
}

QByteArray mixedBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    char *out = bytes.data();
    for (qsizetype i = 0; i < size; ++i)
        out[i] = char(i * 131 + i / 977);
    return bytes;
}

UploadApplication::UploadApplication()
{
    addCollected();
    addStreamed();
}

Task<> UploadApplication::waitForRelease()
{
    ++waiting;
    while (!isReleased)
        co_await sleepFor(2ms);
}

void UploadApplication::addCollected()
{
    m_application.post("/echo", [](Context &c) { c.data(c.body().toByteArray(), "text/plain"); });
    m_application.post("/fields", [](Context &c) { c.text(fieldsOf(c) + c.body().toByteArray()); });
    m_application.post(
        "/raw",
        [](Context &c) { c.data(c.body().toByteArray(), c.header("Content-Encoding").toByteArray()); },
        {.decodesBody = false});
    m_application.post("/small", [](Context &c) { c.data(c.body().toByteArray(), "text/plain"); },
                       {.maxBody = 10});
    m_application.get("/hello", [](Context &c) { c.text("Hello, World!"); });
}

void UploadApplication::addStreamed()
{
    m_application.route<UploadHandler>("/upload", this);
    m_application.post("/digest",
                       [this](Context &c) -> Task<> {
                           const auto end = qScopeGuard([this] { ++ended; });
                           if (!c.header("Gated").isNull())
                               co_await waitForRelease();
                           Digest digest;
                           while (const auto piece = co_await c.readBody()) {
                               received += piece->size();
                               digest.add(*piece);
                           }
                           c.text(digest.text());
                       },
                       {.streamsBody = true});
    m_application.post("/streamedfields",
                       [](Context &c) -> Task<> {
                           QByteArray text = fieldsOf(c);
                           while (const auto piece = co_await c.readBody())
                               text += *piece;
                           c.text(text);
                       },
                       {.streamsBody = true});
    m_application.post("/pieces",
                       [](Context &c) -> Task<> {
                           qsizetype sum = 0;
                           qsizetype largest = 0;
                           while (const auto piece = co_await c.readBody()) {
                               sum += piece->size();
                               largest = std::max(largest, piece->size());
                           }
                           c.text(QByteArray::number(sum) + ' ' + QByteArray::number(largest));
                       },
                       {.streamsBody = true});
    m_application.post("/form", describeForm, {.streamsBody = true});
    m_application.post("/streamedecho",
                       [](Context &c) -> Task<> {
                           while (const auto piece = co_await c.readBody())
                               co_await c.write(*piece);
                       },
                       {.streamsBody = true});
    m_application.post("/unread",
                       [](Context &c) -> Task<> {
                           c.text("unread");
                           co_return;
                       },
                       {.streamsBody = true});
}

} // namespace eyewall::test

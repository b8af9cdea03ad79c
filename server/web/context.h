// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/core/uniquefunction.h"
#include "server/http/cookie.h"
#include "server/http/exchange.h"
#include "server/http/form.h"
#include "server/http/precondition.h"
#include "server/web/answerpolicy.h"
#include "server/web/filecontent.h"
#include "server/web/router.h"

#include <QtCore/QAnyStringView>
#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace eyewall {

class EventStream;
class RequestHandler;

namespace http {
class ContentEncoder;
}
namespace web {
struct Route;
}

/// Attributes of a cookie that is sent; its name and value are given beside it.
using CookieOptions = http::SetCookie;
/// What a client's copy is compared with; `exists` false: there is nothing at this address.
using Validators = http::Validators;

/// One request and its answer as a handler sees them. The answer is collected and sent when the handler ends,
/// unless it streams. An answer of status 200 to GET or HEAD with an ETag or Last-Modified becomes 304 when
/// the client has it already; one with "Accept-Ranges: bytes" is served in ranges. Views into the request are
/// valid until the handler ends, also across co_await. A wrong request throws HttpError 400, a wrong answer
/// HttpError 500; both become an error page. Thread: its connection's loop.
class Context final {
public:
    Context();
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    // The request.
    [[nodiscard]] const http::Request &request() const { return m_exchange->request(); }
    [[nodiscard]] http::Peer peer() const { return m_exchange->peer(); }
    [[nodiscard]] http::Method method() const { return request().method(); }
    [[nodiscard]] QByteArrayView path() const { return request().path(); } ///< as sent, percent-encoded
    /// A parameter of the route's pattern, decoded.
    [[nodiscard]] QString path(QByteArrayView name) const;
    [[nodiscard]] QByteArray pathBytes(QByteArrayView name) const;
    /// A parameter of type int.
    [[nodiscard]] qint64 intParam(QByteArrayView name) const;
    /// The last value of this name in the query; `fallback` when there is none.
    [[nodiscard]] QString query(QByteArrayView name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList queryAll(QByteArrayView name) const;
    [[nodiscard]] bool hasQuery(QByteArrayView name) const;
    /// The last value of this name in a form, urlencoded or multipart.
    [[nodiscard]] QString form(QByteArrayView name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList formAll(QByteArrayView name) const;
    [[nodiscard]] bool hasForm(QByteArrayView name) const;
    /// The last value of this name in the form, or else in the query, as Tornado's get_argument(): without
    /// blanks around it, control characters as spaces. 400 when there is none.
    [[nodiscard]] QString argument(QByteArrayView name) const;
    [[nodiscard]] QString argument(QByteArrayView name, const QString &fallback) const;
    /// All of them, those of the query first.
    [[nodiscard]] QStringList arguments(QByteArrayView name) const;
    /// Files of a multipart form: views into the body.
    [[nodiscard]] const std::vector<http::Part> &files() const;
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const { return request().header(name); }
    [[nodiscard]] QByteArray cookie(QByteArrayView name, const QByteArray &fallback = {}) const;
    [[nodiscard]] QByteArrayView body() const { return request().body; }
    /// The next piece of the body, nothing at its end; for routes that stream (RouteOptions::streamsBody).
    /// The sender is held back while nobody reads, and is asked for the body by the first call (100
    /// Continue). Throws HttpError 400, 408 or 413 for a body that will never be whole. One call at a time.
    [[nodiscard]] Task<std::optional<QByteArray>> readBody();
    /// A limit of its own for this request, more or less than that of the route: in bytes, decompressed.
    /// Throws HttpError 413 when the body is known to be larger.
    void setMaxBody(qint64 bytes);
    /// The body as JSON; 400 when it is not.
    [[nodiscard]] QJsonValue jsonBody() const;

    // The answer.
    Context &status(int status); ///< 200 to 599
    Context &setHeader(QByteArrayView name, QByteArrayView value);
    Context &addHeader(QByteArrayView name, QByteArrayView value);
    Context &removeHeader(QByteArrayView name);
    Context &setCookie(QByteArrayView name, QByteArrayView value, const CookieOptions &options = {});
    Context &clearCookie(QByteArrayView name, const CookieOptions &options = {});
    /// 103 with these Link fields (RFC 8297), before the answer: what a page will need, while the handler
    /// still works on it. Nothing to an HTTP/1.0 client.
    void earlyHints(const QByteArrayList &links);
    /// The length of a stream, in bytes: exactly this must be written, or the connection is cut. Without it
    /// the stream ends with its last chunk. Also the length to tell for HEAD when no content is built.
    Context &contentLength(qint64 bytes);
    /// Content; each replaces what was there. Text is sent as UTF-8.
    void text(QAnyStringView text);
    void html(QAnyStringView html);
    void json(const QJsonValue &value);
    void json(std::initializer_list<std::pair<QString, QJsonValue>> members);
    void data(const QByteArray &bytes, const QByteArray &contentType);
    /// `url` is sent as it is, with all that is not ASCII percent-encoded; control characters are refused.
    void redirect(QAnyStringView url, int status = 302);
    /// For handlers that change something: compares If-Match, If-None-Match and the like with the state
    /// before the change (RFC 9110 section 13.2). Throws HttpError 412 when the client expects another one.
    /// False when a GET or HEAD is answered 304 by this: end the handler then.
    [[nodiscard]] bool checkPreconditions(const Validators &current);
    /// A file on this machine, with ETag, 304 and ranges; 404 when it cannot be read.
    void file(const QString &fileName);
    /// Appends to the content without sending it.
    void append(QByteArrayView piece);
    /// Forgets the answer built so far.
    void clear();
    [[nodiscard]] http::Response &response() { return m_response; }

    /// Runs just before the head is sent, in any kind of handler.
    void beforeSend(std::function<void(Context &)> callback);
    /// Sends the answer now, or ends the stream; the framework does it when the handler ends.
    void finish();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

    // Streaming: for coroutine handlers, and plain ones that write little.
    /// Sends the head, if it was not yet, and a piece of content; waits while the peer reads too slowly: when
    /// more than WriteLimits::highWater is queued, until all of it was taken. False when the peer is gone.
    Task<bool> write(QByteArray piece);
    /// Sends what was appended.
    Task<bool> flush();
    [[nodiscard]] bool hasBegun() const { return m_isFinished || m_exchange->hasBegun(); }

    [[nodiscard]] bool isOpen() const { return m_exchange->isOpen(); }
    /// Called once when the peer goes before the answer is complete; only in coroutine and class handlers.
    void onClose(std::function<void()> callback);

    // For the framework.
    void begin(http::Exchange &exchange);
    void detach();
    void end();
    void abort();
    [[nodiscard]] http::Exchange &exchange() { return *m_exchange; }
    [[nodiscard]] QByteArrayView routedPath() const;
    /// A parameter as it was sent, percent-encoded.
    [[nodiscard]] QByteArrayView capture(QByteArrayView name) const;
    [[nodiscard]] QByteArray &pathBuffer() { return m_normalPath; }
    [[nodiscard]] web::Match &match() { return m_match; }
    [[nodiscard]] bool streamsBody() const;
    void setRoute(const web::Route *route) { m_route = route; }
    [[nodiscard]] const web::Route *route() const { return m_route; }
    void setHandler(std::unique_ptr<RequestHandler> handler);
    [[nodiscard]] RequestHandler *handler() const { return m_handler.get(); }
    void setPolicy(const web::AnswerPolicy &policy) { m_policy = &policy; }
    [[nodiscard]] const web::AnswerPolicy &policy() const { return *m_policy; }
    void setFile(web::FileContent file);
    [[nodiscard]] web::FileContent &fileContent() { return m_file; }
    [[nodiscard]] web::FileContent takeFile() { return std::exchange(m_file, {}); }
    /// The answer needs this before it can be sent: the framework detaches the request, runs it when the
    /// handler has ended and calls finish() again.
    void defer(core::UniqueFunction<Task<>(Context &)> step) { m_deferred = std::move(step); }
    [[nodiscard]] bool isDeferred() const { return bool(m_deferred); }
    [[nodiscard]] auto takeDeferred() { return std::exchange(m_deferred, nullptr); }
    void setUpgrade(std::unique_ptr<http::Upgrade> upgrade);
    /// Sends the head of a stream, once.
    void beginStream();

private:
    [[nodiscard]] const http::QueryItems &queryItems() const;
    [[nodiscard]] const http::Form &parsedForm() const;
    void setContent(QAnyStringView content, const QByteArray &contentType);
    void resetBody();
    void runBeforeSend();
    void endStream();
    void checkStatus() const;
    void select();
    Task<bool> writeCoded(QByteArray piece);
    void send();
    void peerClosed();
    /// A plain handler does not come back: what waited for it would find another request here.
    [[nodiscard]] bool mayWait() const { return m_owned != nullptr; }
    Task<> yieldToOthers();

    http::Exchange *m_exchange = nullptr;
    const web::Route *m_route = nullptr;
    http::Response m_response;
    web::Match m_match;
    QByteArray m_normalPath; // when the path was not in normal form
    const web::AnswerPolicy *m_policy = nullptr;
    web::FileContent m_file;
    core::UniqueFunction<Task<>(Context &)> m_deferred;
    qint64 m_sinceYield = 0; // bytes of a stream
    bool m_isFinished = false;
    bool m_isSelected = false; // what the request gets of the answer is decided
    bool m_isPeerGone = false;
    std::unique_ptr<http::Upgrade> m_upgrade;
    std::unique_ptr<http::ContentEncoder> m_encoder; // of a stream that is compressed
    std::unique_ptr<RequestHandler> m_handler;
    mutable std::optional<http::QueryItems> m_query; // parsed when first asked for
    mutable std::optional<http::Form> m_form;
    std::vector<std::function<void(Context &)>> m_beforeSend;
    std::vector<std::function<void()>> m_onClose;
    std::unique_ptr<http::Exchange> m_owned; // last: its end must not find the rest gone
};

} // namespace eyewall

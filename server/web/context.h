// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/core/uniquefunction.h"
#include "server/http/cookie.h"
#include "server/http/exchange.h"
#include "server/http/form.h"
#include "server/http/precondition.h"
#include "server/locale/locale.h"
#include "server/web/answerpolicy.h"
#include "server/web/applicationsettings.h"
#include "server/web/argumentvalue.h"
#include "server/web/filecontent.h"
#include "server/web/router.h"
#include "server/web/urlfor.h"

#include <QtCore/QAnyStringView>
#include <QtCore/QJsonValue>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace eyewall {

class EventStream;
class RequestHandler;
class RequestValues;

namespace connection {
class DetachedStream;
}
namespace http {
class ContentEncoder;
}
namespace web {
class PendingWrites;
struct ContextAccess;
struct RequestState;
struct Route;
} // namespace web

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
    /// The same as a number, bool or QString: argument<int>("page", 1). 400 when it is none, or out of range.
    template<web::ArgumentType T>
    [[nodiscard]] T argument(QByteArrayView name) const
    {
        return web::argumentValue<T>(name, argument(name));
    }
    template<web::ArgumentType T>
    [[nodiscard]] T argument(QByteArrayView name, std::type_identity_t<T> fallback) const
    {
        return hasArgument(name) ? argument<T>(name) : std::move(fallback);
    }
    [[nodiscard]] bool hasArgument(QByteArrayView name) const;
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
    [[nodiscard]] const ApplicationSettings &settings() const { return *m_policy->settings; }
    /// What belongs to this request alone, such as an id for logs: set by a middleware, found by all that
    /// have its Context, on both sides of a co_await.
    [[nodiscard]] RequestValues &values();

    // Who asks.
    /// What setSignedCookie() wrote: absent when the cookie is missing, was changed by anybody or is older
    /// than `maxAge` (default: SignedCookieSettings::maxAge). HttpError 500 when there is no secret.
    [[nodiscard]] std::optional<QByteArray>
    signedCookie(QByteArrayView name, std::optional<std::chrono::seconds> maxAge = {}) const;
    /// The version of the key that it claims to be signed with.
    [[nodiscard]] std::optional<int> signedCookieKeyVersion(QByteArrayView name) const;
    /// Who asks, by the class handler or the settings; an invalid QVariant for nobody. Asked once, then kept.
    [[nodiscard]] Task<QVariant> currentUser();
    /// What currentUser() found or setCurrentUser() told; an invalid QVariant before.
    [[nodiscard]] QVariant user() const;
    void setCurrentUser(QVariant user);
    /// The same for handlers that nobody else may use. Without a user GET and HEAD are redirected to the
    /// login page, with "next" for the way back; anything else is answered 403. It throws to end the handler.
    [[nodiscard]] Task<QVariant> requireUser();
    /// The argument "next" if it is a path of this server, never another host; for the login page.
    [[nodiscard]] QByteArray nextUrl(const QByteArray &fallback = "/") const;
    /// The language of the answer: the user's choice by the class handler or the settings, else what the
    /// browser likes best (then the answer varies with Accept-Language), else the default. Found once, then
    /// kept.
    [[nodiscard]] const Locale &locale();
    void setLocale(Locale locale);
    /// The token for a form, under a new mask each time; sets the cookie when the client has none.
    [[nodiscard]] QByteArray xsrfToken();
    /// It as a hidden input "_xsrf".
    [[nodiscard]] QByteArray xsrfFormHtml();

    // The answer.
    Context &status(int status); ///< 200 to 599
    /// With a reason phrase in place of that of the status: visible characters, blanks and what is above
    /// ASCII (RFC 9112 section 4). Clients need not read it.
    Context &status(int status, QByteArrayView reason);
    Context &setHeader(QByteArrayView name, QByteArrayView value);
    Context &addHeader(QByteArrayView name, QByteArrayView value);
    Context &removeHeader(QByteArrayView name);
    /// One set before under this name is replaced. Control characters are refused, others quoted.
    Context &setCookie(QByteArrayView name, QByteArrayView value, const CookieOptions &options = {});
    /// With a signature, for signedCookie(). Unless options say how long, it is kept as the settings say.
    Context &setSignedCookie(QByteArrayView name, QByteArrayView value, const CookieOptions &options = {});
    /// Path and domain must be those it was set with.
    Context &clearCookie(QByteArrayView name, const CookieOptions &options = {});
    /// All that the request has.
    Context &clearAllCookies(const CookieOptions &options = {});
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
    /// A page of ApplicationSettings::templates with these values and what every page may name: request,
    /// current_user, locale, _(text), static_url(file), reverse_url(name, ...), xsrf_form_html(), the UI
    /// methods and modules. Mistakes in the template are logged and answered 500.
    void render(const QString &name, const QVariantMap &values = {});
    /// The same as text, for mails and UI modules.
    [[nodiscard]] QByteArray renderText(const QString &name, const QVariantMap &values = {});
    /// The URL of a file below ApplicationSettings::staticPrefix with a version, as Application::staticUrl();
    /// `withHost`: with scheme and host, for mails. A large file that is new or has changed is read elsewhere
    /// and has no version until then.
    [[nodiscard]] QByteArray staticUrl(const QByteArray &file, bool withHost = false) const;
    /// The path of a named route, as Application::urlFor(): urlFor("item", {5}).
    [[nodiscard]] QByteArray urlFor(QByteArrayView name,
                                    std::initializer_list<UrlArgument> arguments = {}) const;
    [[nodiscard]] QByteArray urlFor(QByteArrayView name, std::span<const UrlArgument> arguments) const;
    /// "https://example.org", by the request.
    [[nodiscard]] QByteArray siteUrl() const;
    /// A file on this machine, with ETag, 304 and ranges; 404 when it cannot be read.
    void file(const QString &fileName);
    /// Appends to the content without sending it.
    void append(QByteArrayView piece);
    /// Forgets the answer built so far, but for what RequestHandler::setDefaultHeaders() sets.
    void clear();
    [[nodiscard]] http::Response &response() { return m_response; }

    /// Runs just before the head is sent, in any kind of handler.
    void beforeSend(std::function<void(Context &)> callback);
    /// Changes the content of this answer, behind those of Application::addTransform(): for middleware.
    void addTransform(std::unique_ptr<OutputTransform> transform);
    /// Sends the answer now, or ends the stream; the framework does it when the handler ends. Writes that
    /// nobody awaited go before, and then it ends when the handler has ended.
    void finish();
    /// Nothing can be added any more, though it may still be on its way.
    [[nodiscard]] bool isFinished() const { return m_isFinished || (m_isFinishing && isDeferred()); }

    // Streaming: for coroutine handlers, and plain ones that write little.
    /// Sends the head, if it was not yet, and a piece of content; waits while the peer reads too slowly: when
    /// more than WriteLimits::highWater is queued, until all of it was taken. False when the peer is gone.
    /// Pieces go in the order of the calls, also when nobody waits for the one before, and the answer ends
    /// behind the last.
    Task<bool> write(QByteArray piece);
    /// Sends what was appended.
    Task<bool> flush();
    [[nodiscard]] bool hasBegun() const { return m_isFinished || m_exchange->hasBegun(); }

    /// Takes the connection over in place of an answer, in a coroutine handler: from here on it speaks what
    /// the handler makes of it, a head of its own first. Nothing was sent by then but earlyHints(), and a
    /// body has been read. The stream may outlive the handler and is closed when the peer has gone already.
    /// Telemetry and the access log call the status 101.
    [[nodiscard]] Task<connection::DetachedStream> detach();

    [[nodiscard]] bool isOpen() const { return m_exchange->isOpen(); }
    /// Called once when the peer goes before the answer is complete; only in coroutine and class handlers.
    void onClose(std::function<void()> callback);

private:
    friend struct web::ContextAccess;

    Context();
    void begin(http::Exchange &exchange);
    void keepRequest();
    void end();
    void abort();
    [[nodiscard]] QByteArrayView routedPath() const;
    [[nodiscard]] QByteArrayView capture(QByteArrayView name) const;
    [[nodiscard]] bool streamsBody() const;
    [[nodiscard]] bool checksXsrf() const;
    void parseArguments() const;
    void clearAnswer();
    [[nodiscard]] web::RequestState &state();
    void beginStream();
    [[nodiscard]] bool isDeferred() const { return m_hasRare && m_rare.deferred; }
    [[nodiscard]] const http::QueryItems &queryItems() const;
    [[nodiscard]] const http::Form &parsedForm() const;
    [[nodiscard]] QString decoded(QByteArrayView bytes, QByteArrayView name, const char *where) const;
    [[nodiscard]] QStringList decoded(const QByteArrayList &values, QByteArrayView name,
                                      const char *where) const;
    void dropCookie(QByteArrayView name);
    [[nodiscard]] QByteArray loginTarget() const;
    [[nodiscard]] QByteArray rendered(const QString &name, const QVariantMap &values);
    void setContent(QAnyStringView content, const QByteArray &contentType);
    void resetBody();
    void runBeforeSend();
    void endStream();
    void checkStatus() const;
    void select();
    [[nodiscard]] bool hasTransforms() const;
    [[nodiscard]] bool beginTransforms();
    [[nodiscard]] QByteArray transformed(QByteArray piece, bool isLast);
    bool writePlain();
    Task<bool> writeCoded(QByteArray piece);
    Task<> makeRoom(bool isTaken);
    [[nodiscard]] std::shared_ptr<web::PendingWrites> writes();
    [[nodiscard]] bool isWriting() const;
    void send();
    void peerClosed();
    /// A plain handler does not come back: what waited for it would find another request here.
    [[nodiscard]] bool mayWait() const { return m_owned != nullptr; }
    void endRare();

    /// What few requests need. It is written to by way of rare(), so that nothing looks at it for the others.
    struct Rare {
        core::UniqueFunction<Task<>(Context &)> deferred;
        std::unique_ptr<http::Upgrade> upgrade;
        std::unique_ptr<http::ContentEncoder> encoder; // of a stream that is compressed
        std::shared_ptr<web::PendingWrites> writes;    // made for the first that may wait
        std::unique_ptr<RequestHandler> handler;
        std::unique_ptr<web::RequestState> state;
        std::optional<http::QueryItems> query; // parsed when first asked for
        std::optional<http::Form> form;
        std::vector<std::function<void(Context &)>> beforeSend;
        std::vector<std::function<void()>> onClose;
        QByteArray normalPath; // when the path was not in normal form
    };
    [[nodiscard]] Rare &rare() const
    {
        m_hasRare = true;
        return m_rare;
    }

    http::Exchange *m_exchange = nullptr;
    const web::Route *m_route = nullptr;
    http::Response m_response;
    web::Match m_match;
    const web::AnswerPolicy *m_policy = nullptr;
    web::FileContent m_file;
    qint64 m_sinceYield = 0; // bytes of a stream
    bool m_isFinished = false;
    bool m_isFinishing = false; // it is, once what was deferred is done
    bool m_isSelected = false;  // what the request gets of the answer is decided
    bool m_isPeerGone = false;
    mutable bool m_hasRare = false;
    mutable Rare m_rare;
    std::unique_ptr<http::Exchange> m_owned; // last: its end must not find the rest gone
};

} // namespace eyewall

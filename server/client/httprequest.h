// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/http/headers.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>

namespace eyewall {

struct HttpResponse;

/// How user and password are shown. Thread: any.
enum class AuthMode : quint8 {
    Basic, ///< RFC 7617, in UTF-8, with each request
    /// RFC 7616, with SHA-256 or MD5 and qop "auth": not before the server has asked, which costs the first
    /// request to a server a second try. A body that is not there twice gets the refusal as its answer.
    Digest,
};

/// Where the producer of a request's body writes. Thread: the client's loop.
class BodyWriter {
public:
    virtual ~BodyWriter() = default;
    /// Done when the next piece is welcome; need not be awaited before the next call, pieces go in the order
    /// of the calls. False: nobody wants more (the server has answered already, or the connection is gone);
    /// end then. An empty piece does nothing.
    [[nodiscard]] virtual Task<bool> write(QByteArray piece) = 0;
};

/// Writes the body; its end is the body's end. An exception ends the fetch and comes out of it.
using BodyProducer = std::function<Task<>(BodyWriter &)>;
/// Takes a piece of the answer's content; the server is held up until its task has ended. An exception ends
/// the fetch and comes out of it.
using BodyConsumer = std::function<Task<>(QByteArray)>;

/// What to fetch. Fields are refused by the setters' rules before a byte is sent: see HttpClient::fetch().
/// Thread: any (a value).
///
/// Functions are kept by the fetch until their tasks have ended. A fetch that times out, or whose client is
/// destroyed, does not wait for them: what they refer to must live until they end.
struct HttpRequest {
    HttpRequest() = default;
    HttpRequest(QUrl address) // NOLINT(google-explicit-constructor): an address is a request for it
        : url(std::move(address))
    {
    }
    explicit HttpRequest(const QString &address)
        : url(address)
    {
    }
    [[nodiscard]] static HttpRequest post(QUrl url, QByteArray body, QByteArrayView contentType);

    /// Replaces a field. What may not be sent (CR, LF, a name that is no token) makes the fetch fail.
    HttpRequest &setHeader(QByteArrayView name, QByteArrayView value);
    HttpRequest &addHeader(QByteArrayView name, QByteArrayView value);

    QByteArray method = "GET";
    QUrl url;              ///< http or https; user:password@ in it are `user` and `password`
    http::Headers headers; ///< not Content-Length, Transfer-Encoding, Connection, Upgrade, Expect, TE

    std::optional<QByteArray>
        body;              ///< POST, PUT and PATCH need one, maybe empty; GET, HEAD, DELETE have none
    BodyProducer producer; ///< instead of `body`; sent in chunks unless `contentLength` is known
    std::optional<qint64> contentLength; ///< that the producer will write
    bool producerRepeats = false;        ///< it can be called again, for a redirect or another try
    bool expectsContinue = false;        ///< asks before the body is sent (Expect: 100-continue)
    bool allowsAnyMethod = false; ///< methods that are not known, and any method with or without a body

    BodyConsumer consumer; ///< gets the content of the last answer; HttpResponse::body stays empty
    std::function<void(const HttpResponse &)> onHead; ///< before its content; not for redirects followed

    std::chrono::milliseconds connectTimeout{20'000}; ///< look-up, TCP, proxy and TLS together
    std::chrono::milliseconds responseTimeout{0}; ///< from the request's end to the answer's head; 0: none
    std::chrono::milliseconds idleTimeout{0};     ///< between two pieces of the answer; 0: none
    std::chrono::milliseconds requestTimeout{20'000}; ///< queue, redirects and all; 0: none
    qint64 maxBody = 100 * 1024 * 1024;               ///< of the answer, compressed and decompressed

    bool followsRedirects = true;
    int maxRedirects = 5;     ///< beyond, the redirect is the response
    bool decompresses = true; ///< asks for gzip and deflate, and takes them off
    bool usesProxy = true;
    QString user; ///< empty: none
    QString password;
    AuthMode authMode = AuthMode::Basic;

    QByteArray invalidField; ///< name of what a setter could not take; empty: none
};

} // namespace eyewall

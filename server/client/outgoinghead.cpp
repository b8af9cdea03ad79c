// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/outgoinghead.h"

#include "server/client/digestlogin.h"
#include "server/client/fetcherror.h"
#include "server/client/httpclient.h"
#include "server/client/urlparts.h"
#include "server/http/characters.h"
#include "server/http/contentdecoder.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace eyewall::client {

namespace {

enum class BodyRule : quint8 { Needed, Forbidden, Free };

struct KnownMethod {
    const char *name;
    BodyRule body;
    bool isIdempotent;
};

constexpr std::array<KnownMethod, 7> kMethods{{{"GET", BodyRule::Forbidden, true},
                                               {"HEAD", BodyRule::Forbidden, true},
                                               {"POST", BodyRule::Needed, false},
                                               {"PUT", BodyRule::Needed, true},
                                               {"DELETE", BodyRule::Forbidden, true},
                                               {"PATCH", BodyRule::Needed, false},
                                               {"OPTIONS", BodyRule::Free, true}}};

// The client says these itself, from what it does.
constexpr std::array<const char *, 9> kOwnFields{
    "Content-Length", "Transfer-Encoding", "Connection", "Upgrade", "Expect", "TE",
    "Keep-Alive",     "Proxy-Connection",  "Trailer"};

const KnownMethod *knownMethod(QByteArrayView name)
{
    const auto found = std::find_if(kMethods.begin(), kMethods.end(),
                                    [name](const KnownMethod &method) { return name == method.name; });
    return found == kMethods.end() ? nullptr : &*found;
}

QString textOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/// Null: fine.
QString complaintAboutUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("\"%1\" is not an address of the form http://host/path").arg(url.toString());
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return QStringLiteral("\"%1\" is not a scheme that is fetched: use http:// or https://")
            .arg(url.scheme());
    return {};
}

QString complaintAboutMethod(const HttpRequest &request)
{
    if (!http::Headers::isValidName(request.method) || request.method == "CONNECT")
        return QStringLiteral("\"%1\" is not a method that can be sent").arg(textOf(request.method));
    if (!knownMethod(request.method) && !request.allowsAnyMethod)
        return QStringLiteral("The method \"%1\" is not known: set allowsAnyMethod")
            .arg(textOf(request.method));
    return {};
}

QString complaintAboutFields(const HttpRequest &request)
{
    if (!request.invalidField.isEmpty())
        return QStringLiteral("The field \"%1\" holds what may not be sent")
            .arg(textOf(request.invalidField));
    for (const char *name : kOwnFields) {
        if (request.headers.contains(name))
            return QStringLiteral("The field %1 is the client's own to send").arg(QLatin1String(name));
    }
    if (request.user.contains(QLatin1Char(':')))
        return QStringLiteral("A user's name has no colon");
    const auto isControl = [](QChar c) { return c < u' ' || c == u'\x7f'; };
    if (std::any_of(request.user.begin(), request.user.end(), isControl))
        return QStringLiteral("A user's name has no control characters");
    return {};
}

QString complaintAboutBody(const HttpRequest &request)
{
    const bool hasBody = request.body || request.producer;
    if (request.body && request.producer)
        return QStringLiteral("A request has a body or a producer, not both");
    if (request.contentLength && (!request.producer || *request.contentLength < 0))
        return QStringLiteral("contentLength says how much a producer writes");
    const KnownMethod *method = knownMethod(request.method);
    if (!method || request.allowsAnyMethod)
        return {};
    if (method->body == BodyRule::Needed && !hasBody)
        return QStringLiteral("%1 needs a body, which may be empty").arg(textOf(request.method));
    if (method->body == BodyRule::Forbidden && hasBody)
        return QStringLiteral("%1 has no body").arg(textOf(request.method));
    return {};
}

QByteArray basic(const QString &user, const QString &password)
{
    const QString pair = user + QLatin1Char(':') + password;
    return "Basic " + pair.normalized(QString::NormalizationForm_C).toUtf8().toBase64();
}

void append(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

QByteArray userAgent(const HttpClientOptions &options)
{
    const bool isUsable = !options.userAgent.isEmpty() && http::Headers::isValidValue(options.userAgent);
    return isUsable ? options.userAgent : usualUserAgent();
}

void appendCookies(QByteArray &out, const HttpRequest &request, const HttpClientOptions &options)
{
    QByteArray cookies = request.headers.combined("Cookie");
    if (options.cookies) {
        const QByteArray kept = options.cookies->cookiesFor(request.url, wallSeconds());
        if (!cookies.isEmpty() && !kept.isEmpty())
            cookies += "; ";
        cookies += kept;
    }
    if (!cookies.isEmpty())
        append(out, "Cookie", cookies);
}

void appendFraming(QByteArray &out, const HttpRequest &request)
{
    if (request.body)
        append(out, "Content-Length", QByteArray::number(request.body->size()));
    else if (request.contentLength)
        append(out, "Content-Length", QByteArray::number(*request.contentLength));
    else if (request.producer)
        append(out, "Transfer-Encoding", "chunked");
    if (request.expectsContinue && (request.body || request.producer))
        append(out, "Expect", "100-continue");
}

void appendCredentials(QByteArray &out, const Hop &hop)
{
    const HttpRequest &request = *hop.request;
    QByteArray credentials;
    if (hop.login)
        credentials = hop.login->authorization(request.method, targetOf(request.url));
    else if (!request.user.isEmpty() && request.authMode == AuthMode::Basic &&
             !request.headers.contains("Authorization"))
        credentials = basic(request.user, request.password);
    if (!credentials.isEmpty())
        append(out, "Authorization", credentials);
}

/// What is not said yet, from what is known otherwise.
void appendDefaults(QByteArray &out, const Hop &hop, const HttpClientOptions &options)
{
    const HttpRequest &request = *hop.request;
    if (!request.headers.contains("User-Agent"))
        append(out, "User-Agent", userAgent(options));
    if (request.decompresses && !request.headers.contains("Accept-Encoding"))
        append(out, "Accept-Encoding", http::kDecodedCodings);
    appendCredentials(out, hop);
    if (hop.proxy && !isTls(request.url) && !hop.proxy->user.isEmpty())
        append(out, "Proxy-Authorization", basic(hop.proxy->user, hop.proxy->password));
}

} // namespace

core::Result<void> checkRequest(const HttpRequest &request)
{
    for (const QString &complaint : {complaintAboutUrl(request.url), complaintAboutMethod(request),
                                     complaintAboutFields(request), complaintAboutBody(request)}) {
        if (!complaint.isEmpty())
            return makeError(FetchError::InvalidRequest, complaint);
    }
    return {};
}

QByteArray makeHead(const Hop &hop, const HttpClientOptions &options)
{
    const HttpRequest &request = *hop.request;
    QByteArray out = request.method + ' ';
    if (hop.proxy && !isTls(request.url))
        out += "http://" + hostField(request.url); // absolute-form (RFC 9112 section 3.2.2)
    out += targetOf(request.url) + " HTTP/1.1\r\n";
    const QByteArrayView host = request.headers.value("Host");
    append(out, "Host", host.isNull() ? QByteArrayView(hostField(request.url)) : host);
    for (qsizetype i = 0; i < request.headers.size(); ++i) {
        const http::Field field = request.headers.at(i);
        if (!http::equalsIgnoringCase(field.name, "Host") && !http::equalsIgnoringCase(field.name, "Cookie"))
            append(out, field.name, field.value);
    }
    appendDefaults(out, hop, options);
    appendCookies(out, request, options);
    appendFraming(out, request);
    out += "\r\n";
    return out;
}

QByteArray makeConnectHead(const Hop &hop, const HttpClientOptions &options)
{
    return makeConnectHead(authorityOf(hop.request->url), *hop.proxy, userAgent(options));
}

QByteArray makeConnectHead(QByteArrayView authority, const ProxyServer &proxy, QByteArrayView userAgent)
{
    QByteArray out = "CONNECT " + authority.toByteArray() + " HTTP/1.1\r\n";
    append(out, "Host", authority);
    append(out, "User-Agent", userAgent);
    if (!proxy.user.isEmpty())
        append(out, "Proxy-Authorization", basic(proxy.user, proxy.password));
    out += "\r\n";
    return out;
}

QByteArray usualUserAgent()
{
    return "Eyewall/" EYEWALL_VERSION;
}

bool isChallengeAnswered(const Hop &hop, const HttpResponse &answer)
{
    return hop.login && hasRepeatableBody(*hop.request) && hop.login->canAnswer(answer);
}

bool hasRepeatableBody(const HttpRequest &request)
{
    return !request.producer || request.producerRepeats;
}

bool isRepeatable(const HttpRequest &request)
{
    const KnownMethod *method = knownMethod(request.method);
    return method && method->isIdempotent && hasRepeatableBody(request);
}

qint64 wallSeconds()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace eyewall::client

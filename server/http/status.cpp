// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/status.h"

#include "server/http/characters.h"

#include <array>
#include <cstring>

namespace eyewall::http {

namespace {

constexpr std::array<QByteArrayView, 9> kMethodNames = {
    QByteArrayView("GET"),     QByteArrayView("HEAD"),   QByteArrayView("POST"),
    QByteArrayView("PUT"),     QByteArrayView("DELETE"), QByteArrayView("CONNECT"),
    QByteArrayView("OPTIONS"), QByteArrayView("TRACE"),  QByteArrayView("PATCH"),
};

// A comparison with a text whose length is known takes two instructions and no call.
template<Method method>
Method ifNamed(QByteArrayView name)
{
    constexpr QByteArrayView kWanted = kMethodNames[std::size_t(method)];
    constexpr std::size_t kSize = std::size_t(kWanted.size());
    const bool isSame = name.size() == kWanted.size() && std::memcmp(name.data(), kWanted.data(), kSize) == 0;
    return isSame ? method : Method::Other;
}

} // namespace

Method methodFromName(QByteArrayView name)
{
    if (name.isEmpty())
        return Method::Other;
    switch (name[0]) {
    case 'G':
        return ifNamed<Method::Get>(name);
    case 'H':
        return ifNamed<Method::Head>(name);
    case 'P':
        switch (name.size()) {
        case 3:
            return ifNamed<Method::Put>(name);
        case 4:
            return ifNamed<Method::Post>(name);
        default:
            return ifNamed<Method::Patch>(name);
        }
    case 'D':
        return ifNamed<Method::Delete>(name);
    case 'C':
        return ifNamed<Method::Connect>(name);
    case 'O':
        return ifNamed<Method::Options>(name);
    case 'T':
        return ifNamed<Method::Trace>(name);
    default:
        return Method::Other;
    }
}

QByteArrayView methodName(Method method)
{
    return method == Method::Other ? QByteArrayView("") : kMethodNames[std::size_t(method)];
}

bool isReasonPhrase(QByteArrayView text)
{
    return !text.isEmpty() && isAllOf(kValueCharacter, text); // the characters are the same
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 101:
        return "Switching Protocols";
    case 102:
        return "Processing";
    case 103:
        return "Early Hints";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 203:
        return "Non-Authoritative Information";
    case 204:
        return "No Content";
    case 205:
        return "Reset Content";
    case 206:
        return "Partial Content";
    case 207:
        return "Multi-Status";
    case 208:
        return "Already Reported";
    case 226:
        return "IM Used";
    case 300:
        return "Multiple Choices";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 305:
        return "Use Proxy";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 407:
        return "Proxy Authentication Required";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 423:
        return "Locked";
    case 424:
        return "Failed Dependency";
    case 425:
        return "Too Early";
    case 426:
        return "Upgrade Required";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 451:
        return "Unavailable For Legal Reasons";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    case 506:
        return "Variant Also Negotiates";
    case 507:
        return "Insufficient Storage";
    case 508:
        return "Loop Detected";
    case 510:
        return "Not Extended";
    case 511:
        return "Network Authentication Required";
    default:
        return "Unknown";
    }
}

} // namespace eyewall::http

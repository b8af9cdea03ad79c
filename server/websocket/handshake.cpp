// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/handshake.h"

#include "server/http/characters.h"

#include <QtCore/QCryptographicHash>

#include <optional>

namespace eyewall::websocket {

namespace {

using http::Request;
using http::Response;

constexpr QByteArrayView kVersion = "13";
constexpr QByteArrayView kProtocolField = "Sec-WebSocket-Protocol";
constexpr QByteArrayView kExtensionsField = "Sec-WebSocket-Extensions";

/// `value` is ours or was checked, so it is always one that may be sent.
void setField(Response &response, QByteArrayView name, QByteArrayView value)
{
    [[maybe_unused]] const bool isSet = response.headers.set(name, value);
    Q_ASSERT(isSet);
}

Response refuse(int status, const char *text)
{
    Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text;
    return response;
}

bool hasContent(const Request &request)
{
    const http::Framing &framing = request.head.framing;
    return framing.kind == http::Framing::Kind::Chunked || framing.length > 0 || !request.body.isEmpty();
}

/// RFC 6455 section 4.1: sixteen bytes in base64.
bool isValidKey(QByteArrayView key)
{
    constexpr qsizetype kEncoded = 24;
    constexpr qsizetype kDecoded = 16;
    if (key.size() != kEncoded)
        return false;
    const auto decoded =
        QByteArray::fromBase64Encoding(key.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == kDecoded;
}

std::optional<Response> refuseRequest(const Request &request)
{
    if (request.method() != http::Method::Get) {
        Response response = refuse(405, "A WebSocket is opened with GET.\n");
        setField(response, "Allow", "GET");
        return response;
    }
    if (request.head.minorVersion < 1)
        return refuse(400, "A WebSocket needs HTTP/1.1.\n");
    if (hasContent(request))
        return refuse(400, "The request that opens a WebSocket has no content.\n");
    const http::Headers &headers = request.head.headers;
    if (!headers.hasToken("Upgrade", "websocket"))
        return refuse(400, "This is a WebSocket: the request must say \"Upgrade: websocket\".\n");
    if (!headers.hasToken("Connection", "upgrade"))
        return refuse(400, "The request must say \"Connection: Upgrade\".\n");
    return std::nullopt;
}

std::optional<Response> refuseVersion(const http::Headers &headers)
{
    const auto versions = headers.values("Sec-WebSocket-Version");
    if (versions.size() == 1 && versions.front() == kVersion)
        return std::nullopt;
    // RFC 9110 section 15.5.22 asks for Upgrade, RFC 6455 section 4.2.2 for the version.
    Response response = refuse(426, "This server speaks version 13 of the WebSocket protocol.\n");
    setField(response, "Sec-WebSocket-Version", kVersion);
    setField(response, "Upgrade", "websocket");
    setField(response, "Connection", "Upgrade");
    return response;
}

std::optional<Response> refuseKey(const http::Headers &headers)
{
    const auto keys = headers.values("Sec-WebSocket-Key");
    if (keys.size() == 1 && isValidKey(keys.front()))
        return std::nullopt;
    return refuse(400, "Sec-WebSocket-Key must be there once: 16 bytes in base64.\n");
}

std::optional<Response> refuseOrigin(const Request &request, const HandshakePolicy &policy)
{
    const auto origins = request.head.headers.values("Origin");
    if (origins.empty())
        return std::nullopt;
    const QByteArrayView origin = origins.front();
    const bool isAllowed = origins.size() == 1 &&
                           (policy.isOriginAllowed ? policy.isOriginAllowed(request, origin)
                                                   : isSameOrigin(origin, request.head.host, policy.isTls));
    if (isAllowed)
        return std::nullopt;
    return refuse(403, "Pages of this origin may not open this WebSocket.\n");
}

/// Null when an element is not a token.
std::optional<QByteArrayList> offeredSubprotocols(const http::Headers &headers)
{
    QByteArrayList offered;
    for (QByteArrayView rest : headers.values(kProtocolField)) {
        while (!rest.isNull()) {
            const QByteArrayView element = http::takeListElement(rest);
            if (element.isEmpty())
                continue;
            if (!http::Headers::isValidName(element))
                return std::nullopt;
            offered.append(element.toByteArray());
        }
    }
    return offered;
}

QByteArray select(const QByteArrayList &offered, const HandshakePolicy &policy)
{
    if (offered.isEmpty() || !policy.selectSubprotocol)
        return {};
    QByteArray chosen = policy.selectSubprotocol(offered);
    return offered.contains(chosen) ? chosen : QByteArray();
}

Handshake accept(const Request &request, const QByteArray &subprotocol, const CompressionOptions &compression)
{
    Handshake handshake;
    handshake.subprotocol = subprotocol;
    Response &response = handshake.response;
    response.status = 101;
    setField(response, "Upgrade", "websocket");
    setField(response, "Connection", "Upgrade");
    setField(response, "Sec-WebSocket-Accept", acceptKey(request.header("Sec-WebSocket-Key")));
    if (!subprotocol.isEmpty())
        setField(response, kProtocolField, subprotocol);
    if (const auto answer = answerDeflate(parseExtensions(request.head.headers), compression)) {
        handshake.deflate = answer->parameters;
        setField(response, kExtensionsField, answer->field);
    }
    return handshake;
}

} // namespace

Handshake answerHandshake(const Request &request, const HandshakePolicy &policy)
{
    const http::Headers &headers = request.head.headers;
    if (auto refusal = refuseRequest(request))
        return {*refusal, {}, {}};
    if (auto refusal = refuseVersion(headers))
        return {*refusal, {}, {}};
    if (auto refusal = refuseKey(headers))
        return {*refusal, {}, {}};
    if (auto refusal = refuseOrigin(request, policy))
        return {*refusal, {}, {}};
    const auto offered = offeredSubprotocols(headers);
    if (!offered)
        return {refuse(400, "Sec-WebSocket-Protocol must be a list of tokens.\n"), {}, {}};
    return accept(request, select(*offered, policy), policy.compression);
}

QByteArray acceptKey(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData(QByteArrayView("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

} // namespace eyewall::websocket

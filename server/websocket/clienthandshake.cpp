// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/clienthandshake.h"

#include "server/http/characters.h"
#include "server/websocket/handshake.h"

#include <QtCore/QRandomGenerator>

#include <array>

namespace eyewall::websocket {

namespace {

ClientAgreement refuse(const QByteArray &error)
{
    return {{}, {}, error};
}

void append(QByteArray &request, QByteArrayView name, QByteArrayView value)
{
    request.append(name).append(": ").append(value).append("\r\n");
}

bool isOnly(const http::Headers &headers, QByteArrayView name, QByteArrayView value)
{
    const auto values = headers.values(name);
    return values.size() == 1 && values.front() == value;
}

} // namespace

QByteArray makeClientKey()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

QByteArray makeClientRequest(const ClientOffer &offer)
{
    QByteArray request = "GET " + offer.target + " HTTP/1.1\r\n";
    append(request, "Host", offer.host);
    append(request, "Upgrade", "websocket");
    append(request, "Connection", "Upgrade");
    append(request, "Sec-WebSocket-Version", "13");
    append(request, "Sec-WebSocket-Key", offer.key);
    if (!offer.origin.isEmpty())
        append(request, "Origin", offer.origin);
    if (!offer.subprotocols.isEmpty())
        append(request, "Sec-WebSocket-Protocol", offer.subprotocols.join(", "));
    if (offer.compression.isEnabled)
        append(request, "Sec-WebSocket-Extensions", offerDeflate(offer.compression));
    request += offer.headers.serialized();
    return request + "\r\n";
}

ClientAgreement checkServerAnswer(const http::ResponseHead &answer, const ClientOffer &offer)
{
    if (answer.status != 101)
        return refuse("The server answered " + QByteArray::number(answer.status) + ' ' +
                      answer.reason.toByteArray() + " instead of opening a WebSocket");
    const http::Headers &headers = answer.headers;
    const auto upgrades = headers.values("Upgrade");
    if (upgrades.size() != 1 || !http::equalsIgnoringCase(upgrades.front(), "websocket"))
        return refuse("The server did not upgrade to \"websocket\"");
    if (!headers.hasToken("Connection", "upgrade"))
        return refuse("The server's answer lacks \"Connection: Upgrade\"");
    if (!isOnly(headers, "Sec-WebSocket-Accept", acceptKey(offer.key)))
        return refuse("The server's Sec-WebSocket-Accept is wrong: it did not understand the request");

    const auto chosen = headers.values("Sec-WebSocket-Protocol");
    if (chosen.size() > 1 || (chosen.size() == 1 && !offer.subprotocols.contains(chosen.front())))
        return refuse("The server chose a subprotocol that was not offered");
    const DeflateChoice deflate = checkDeflateAnswer(parseExtensions(headers), offer.compression);
    if (deflate.errorText)
        return refuse(QByteArray("Sec-WebSocket-Extensions: ") + deflate.errorText);
    return {chosen.empty() ? QByteArray() : chosen.front().toByteArray(), deflate.parameters, {}};
}

} // namespace eyewall::websocket

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/http/contentcoding.h"

#include "server/http/characters.h"
#include "server/http/qvalue.h"

#include <algorithm>
#include <optional>

namespace eyewall::http {

namespace {

std::optional<ContentCoding> codingFromName(QByteArrayView name)
{
    for (const ContentCoding coding : kContentCodings) {
        if (equalsIgnoringCase(name, contentCodingName(coding)))
            return coding;
    }
    if (equalsIgnoringCase(name, "x-gzip")) // RFC 9110 section 8.4.1.3
        return ContentCoding::Gzip;
    if (equalsIgnoringCase(name, "identity"))
        return ContentCoding::Identity;
    return std::nullopt;
}

bool hasOneOf(QByteArrayView text, std::span<const QByteArrayView> list)
{
    return std::any_of(list.begin(), list.end(),
                       [text](QByteArrayView entry) { return equalsIgnoringCase(text, entry); });
}

bool endsWith(QByteArrayView text, QByteArrayView end)
{
    return text.size() >= end.size() && equalsIgnoringCase(text.last(end.size()), end);
}

} // namespace

QByteArrayView contentCodingName(ContentCoding coding)
{
    switch (coding) {
    case ContentCoding::Identity:
        break;
    case ContentCoding::Brotli:
        return "br";
    case ContentCoding::Gzip:
        return "gzip";
    case ContentCoding::Deflate:
        return "deflate";
    }
    return "identity";
}

AcceptEncoding::AcceptEncoding(QByteArrayView value)
{
    constexpr int kUnset = -1;
    int others = kUnset; // the weight of "*"
    m_weights.fill(kUnset);
    for (QByteArrayView rest = value; !rest.isNull();) {
        const WeightedElement element = parseWeighted(takeListElement(rest));
        if (!element.weight)
            continue;
        if (element.name == "*")
            others = *element.weight;
        else if (const auto coding = codingFromName(element.name))
            m_weights[std::size_t(*coding)] = *element.weight;
    }
    int &identity = m_weights[std::size_t(ContentCoding::Identity)];
    m_namesIdentity = identity != kUnset;
    if (!m_namesIdentity)
        identity = others == 0 ? 0 : 1; // acceptable unless excluded, but nothing asks for it
    for (int &weight : m_weights) {
        if (weight == kUnset)
            weight = std::max(others, 0);
    }
}

ContentCoding AcceptEncoding::choose(std::span<const ContentCoding> offered) const
{
    ContentCoding best = ContentCoding::Identity;
    int most = 0;
    for (const ContentCoding coding : offered) {
        if (weight(coding) > most) {
            best = coding;
            most = weight(coding);
        }
    }
    return m_namesIdentity && weight(ContentCoding::Identity) > most ? ContentCoding::Identity : best;
}

QByteArray codedETag(QByteArrayView etag, ContentCoding coding)
{
    if (etag.isEmpty() || coding == ContentCoding::Identity || !etag.endsWith('"'))
        return etag.toByteArray();
    return etag.chopped(1).toByteArray() + '-' + contentCodingName(coding).toByteArray() + '"';
}

bool isCompressible(QByteArrayView contentType)
{
    static constexpr std::array<QByteArrayView, 16> kTypes{
        QByteArrayView("application/javascript"),
        QByteArrayView("application/json"),
        QByteArrayView("application/ld+json"),
        QByteArrayView("application/manifest+json"),
        QByteArrayView("application/rtf"),
        QByteArrayView("application/toml"),
        QByteArrayView("application/vnd.ms-fontobject"),
        QByteArrayView("application/wasm"),
        QByteArrayView("application/x-javascript"),
        QByteArrayView("application/x-ndjson"),
        QByteArrayView("application/xml"),
        QByteArrayView("application/yaml"),
        QByteArrayView("font/otf"),
        QByteArrayView("font/ttf"),
        QByteArrayView("image/bmp"),
        QByteArrayView("image/vnd.microsoft.icon"),
    };
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = trimmed(semicolon < 0 ? contentType : contentType.first(semicolon));
    const bool isText = type.size() > 5 && equalsIgnoringCase(type.first(5), "text/");
    if (isText) // events are to arrive one by one
        return !equalsIgnoringCase(type, "text/event-stream");
    return endsWith(type, "+xml") || endsWith(type, "+json") || hasOneOf(type, kTypes);
}

} // namespace eyewall::http

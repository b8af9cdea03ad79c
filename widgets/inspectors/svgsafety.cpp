// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/svgsafety.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace eyewall::inspectors {

namespace {

constexpr qsizetype kLongest = 1024 * 1024;
constexpr int kMostUses = 16; // each can repeat the others: two to the power of their number
constexpr int kMostElements = 20'000;
constexpr int kDeepest = 200;
constexpr std::array<QStringView, 4> kForbidden{u"image", u"feImage", u"foreignObject", u"script"};

/// Whether every url(...) names a part of the document: "url(#a)", "url( '#a' )".
bool staysInside(QStringView text)
{
    constexpr QStringView kUrl(u"url(");
    for (qsizetype at = text.indexOf(kUrl, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(kUrl, at + 1, Qt::CaseInsensitive)) {
        QStringView rest = text.sliced(at + kUrl.size()).trimmed();
        if (rest.startsWith(u'"') || rest.startsWith(u'\''))
            rest = rest.sliced(1).trimmed();
        if (!rest.startsWith(u'#'))
            return false;
    }
    return !text.contains(u"@import", Qt::CaseInsensitive) && !text.contains(u'\\'); // escapes hide names
}

bool isHarmlessElement(const QXmlStreamReader &reader)
{
    const auto isNamed = [&reader](QStringView name) {
        return reader.name().compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(kForbidden, isNamed))
        return false;
    const auto isHarmless = [&isNamed](const QXmlStreamAttribute &attribute) {
        const bool isReference = attribute.name().compare(u"href", Qt::CaseInsensitive) == 0;
        const bool isFollowed = isReference && !isNamed(u"a"); // nobody follows a link by itself
        return staysInside(attribute.value()) &&
               (!isFollowed || attribute.value().trimmed().startsWith(u'#'));
    };
    return std::ranges::all_of(reader.attributes(), isHarmless);
}

bool isXmlText(const QByteArray &svg)
{
    const QByteArrayView bom("\xef\xbb\xbf");
    const QByteArrayView text = svg.startsWith(bom) ? QByteArrayView(svg).sliced(bom.size()) : svg;
    return svg.size() <= kLongest && !text.contains('\0') && text.isValidUtf8() &&
           !text.startsWith("\x1f\x8b");
}

} // namespace

bool isHarmlessSvg(const QByteArray &svg)
{
    if (!isXmlText(svg))
        return false;
    QXmlStreamReader reader(svg);
    int elements = 0;
    int uses = 0;
    int depth = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        const QStringView encoding = reader.documentEncoding();
        const bool isForeign = !encoding.isEmpty() && encoding.compare(u"utf-8", Qt::CaseInsensitive) != 0;
        if (isForeign || token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference ||
            token == QXmlStreamReader::ProcessingInstruction)
            return false;
        if (token == QXmlStreamReader::Characters && !staysInside(reader.text()))
            return false;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        uses += reader.name().compare(u"use", Qt::CaseInsensitive) == 0 ? 1 : 0;
        if (++elements > kMostElements || ++depth > kDeepest || uses > kMostUses ||
            !isHarmlessElement(reader))
            return false;
    }
    return !reader.hasError() || elements == 0;
}

} // namespace eyewall::inspectors

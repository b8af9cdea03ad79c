// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/textcache.h"

#include <QFontMetricsF>
#include <QTransform>

#include <memory>

namespace eyewall::support {

namespace {

constexpr qsizetype kLongest = 512; // characters

QStaticText shaped(const QString &text, const QFont &font)
{
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare(QTransform(), font);
    return line;
}

} // namespace

const TextCache::Line &TextCache::line(int style, const QFont &font, const QString &text, qreal room)
{
    // A peer chooses how long some texts are; no column shows so much.
    const QString cut = text.size() > kLongest ? text.first(kLongest) + QChar(0x2026) : text;
    Key key{style, int(room), cut};
    if (const Line *known = m_lines.object(key))
        return *known;
    auto made = std::make_unique<Line>(Line{shaped(cut, font), cut, 0});
    made->width = made->text.size().width();
    if (made->width > room) {
        made->shown = QFontMetricsF(font).elidedText(cut, Qt::ElideRight, room);
        made->text = shaped(made->shown, font);
        made->width = made->text.size().width();
    }
    const Line &kept = *made;
    m_lines.insert(std::move(key), made.release()); // which is one of many: it is not thrown out at once
    return kept;
}

} // namespace eyewall::support

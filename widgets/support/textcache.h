// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace eyewall::support {

/// Lines of text that were shaped and cut to their room before: to shape one costs more than to paint it, and
/// most cells of a table that changes all the time have the texts they had. Holds a bounded number, the ones
/// used last. Thread: GUI.
class TextCache final {
public:
    struct Line {
        QStaticText text; ///< with an ellipsis where the room was too small
        QString shown;    ///< the same as a string
        qreal width = 0;
    };

    /// A line of this font, at most `room` wide. `style` tells fonts apart; the caller clears the cache when
    /// the font behind a style has changed. Valid until the next call.
    const Line &line(int style, const QFont &font, const QString &text, qreal room);
    void clear() { m_lines.clear(); }

private:
    struct Key {
        int style;
        int room;
        QString text;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.style, key.room, key.text);
    }

    QCache<Key, Line> m_lines{4096};
};

} // namespace eyewall::support

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filtereffort.h"
#include "server/capture/filterexpression.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace eyewall::capture {

/// What a text is compared with. Bytes are UTF-8; they are only made a string where ASCII is not enough.
/// Thread: any (a value, immutable).
class FilterPattern final {
public:
    /// Found anywhere, without case.
    static FilterPattern part(const QString &text);
    /// Equal, without case.
    static FilterPattern whole(const QString &text);
    /// Equal, without case, where each "*" stands for any text.
    static FilterPattern wildcard(const QString &text);
    /// Ask isValid() and errorOffset().
    static FilterPattern expression(const QString &text, bool withoutCase);

    /// A regular expression that is given up, which the effort counts, does not match.
    [[nodiscard]] bool matches(QByteArrayView utf8, FilterEffort &effort) const;
    [[nodiscard]] bool matches(QStringView text, FilterEffort &effort) const;

    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    /// In characters of the expression.
    [[nodiscard]] qsizetype errorOffset() const;
    [[nodiscard]] QString errorText() const { return m_expression.errorText(); }

private:
    enum class Mode : quint8 { Part, Whole, Wildcard, Expression };

    FilterPattern(Mode mode, const QString &text);
    [[nodiscard]] bool matchesWildcard(QStringView text) const;

    Mode m_mode;
    QString m_text;
    QByteArray m_ascii; ///< m_text in lower case, or null when it is not ASCII
    QStringList m_pieces;
    FilterExpression m_expression;
};

} // namespace eyewall::capture

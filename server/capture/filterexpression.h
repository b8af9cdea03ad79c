// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QRegularExpression>

namespace eyewall::capture {

class FilterEffort;

/// A regular expression whose search ends, whatever the expression and the text are: PCRE's own limit counts
/// anew at each character that a match may begin at, this one adds them up. Thread: any (a value, immutable).
class FilterExpression final {
public:
    FilterExpression() = default;
    /// Ask isValid() and errorOffset().
    FilterExpression(const QString &text, bool withoutCase);

    /// Whether it is found. A search that is given up, which the effort counts, has found nothing.
    [[nodiscard]] bool matches(QStringView text, FilterEffort &effort) const;

    [[nodiscard]] bool isValid() const { return m_quick.isValid(); }
    /// In characters of the expression.
    [[nodiscard]] qsizetype errorOffset() const;
    [[nodiscard]] QString errorText() const { return m_quick.errorString(); }

private:
    enum class Outcome : quint8 { Found, NotFound, GivenUp };

    [[nodiscard]] Outcome search(QStringView text) const;
    [[nodiscard]] Outcome searchEachStart(QStringView text) const;

    QRegularExpression m_quick;    ///< gives up where a start takes many steps
    QRegularExpression m_thorough; ///< the same, later
};

} // namespace eyewall::capture

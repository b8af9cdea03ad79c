// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace eyewall {

namespace locale {
class Catalogue;
}

/// How Locale::formatDate() writes. Thread: any (a value).
struct DateFormat {
    int gmtOffset = 0; ///< minutes that the reader is behind UTC: what getTimezoneOffset() of JavaScript says
    bool relative = true; ///< "2 minutes ago", where it is not long ago
    bool shorter = false; ///< without the time of day: "yesterday"
    bool full = false;    ///< "July 10, 1980 at 4:08 am" always
    QDateTime now = {};   ///< what "ago" counts from, the present when it is null
};

/// A language of a site: its translations, dates, lists and numbers. What is not translated stays as it is.
/// Made by Locales; a default one is "en_US" without translations. Thread: any (a value, const).
class Locale final {
public:
    Locale();
    Locale(QString code, std::shared_ptr<const locale::Catalogue> catalogue);

    [[nodiscard]] const QString &code() const { return m_code; } ///< "en_US" or "en"
    [[nodiscard]] QString name() const; ///< in the language itself: "Français (France)"
    [[nodiscard]] bool isRightToLeft() const;

    [[nodiscard]] QString translate(const QString &message) const;
    /// `message` for a count of 1, otherwise `plural`; catalogues of Qt choose among all forms that the
    /// language has.
    [[nodiscard]] QString translate(const QString &message, const QString &plural, qint64 count) const;
    /// The same for a message that means different things in different places.
    [[nodiscard]] QString pgettext(const QString &context, const QString &message) const;
    [[nodiscard]] QString pgettext(const QString &context, const QString &message, const QString &plural,
                                   qint64 count) const;

    /// "2 minutes ago", "yesterday at 4:08 pm", "Friday at 4:08 pm", "July 10 at 4:08 pm", "July 10, 1980 at
    /// 4:08 pm". What is to come is written in full, unless that is less than a minute, which clocks may
    /// differ by.
    [[nodiscard]] QString formatDate(const QDateTime &date, const DateFormat &format = {}) const;
    /// "Sunday, April 28", or "April 28".
    [[nodiscard]] QString formatDay(const QDateTime &date, int gmtOffset = 0, bool withWeekday = true) const;
    /// "A, B and C"
    [[nodiscard]] QString list(const QStringList &parts) const;
    /// "1,000,000" in English, otherwise the digits alone.
    [[nodiscard]] QString friendlyNumber(qint64 number) const;

private:
    [[nodiscard]] QString relativeDate(qint64 secondsAgo) const;
    [[nodiscard]] QString dateForm(qint64 secondsAgo, const QDateTime &date, const QDateTime &now,
                                   const DateFormat &format) const;
    [[nodiscard]] QString timeOfDay(const QTime &time) const;
    [[nodiscard]] QString weekday(const QDate &date) const;
    [[nodiscard]] QString month(const QDate &date) const;

    QString m_code;
    std::shared_ptr<const locale::Catalogue> m_catalogue; ///< null: none
};

/// Puts values in the place of "%(name)s" and "%(name)d"; "%%" is "%". What has no value stays. Thread: any.
[[nodiscard]] QString filled(const QString &text, const QHash<QString, QString> &values);

} // namespace eyewall

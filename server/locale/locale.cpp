// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/locale.h"

#include "server/locale/catalogue.h"

#include <QtCore/QLocale>

#include <cmath>
#include <utility>

namespace eyewall {

namespace {

constexpr qint64 kDay = 24 * 60 * 60;
/// Eleven months: the same month of last year would be taken for this one.
constexpr qint64 kDaysOfYear = 334;

constexpr const char *kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};
constexpr const char *kWeekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                     "Friday", "Saturday", "Sunday"};

QString text(const char *english)
{
    return QString::fromLatin1(english);
}

QDateTime localTime(const QDateTime &date, int gmtOffset)
{
    return date.toUTC().addSecs(-60 * static_cast<qint64>(gmtOffset));
}

/// To the even number where it lies in the middle.
qint64 rounded(qint64 seconds, double unit)
{
    return static_cast<qint64>(std::nearbyint(static_cast<double>(seconds) / unit));
}

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

Locale::Locale()
    : m_code(QStringLiteral("en_US"))
{
}

Locale::Locale(QString code, std::shared_ptr<const locale::Catalogue> catalogue)
    : m_code(std::move(code))
    , m_catalogue(std::move(catalogue))
{
}

QString Locale::name() const
{
    const QLocale qt(m_code);
    if (qt.language() == QLocale::C)
        return m_code;
    if (!m_code.contains(u'_') || qt.name() != m_code)
        return capitalized(QLocale(qt.language()).nativeLanguageName());
    return QStringLiteral("%1 (%2)").arg(capitalized(qt.nativeLanguageName()), qt.nativeCountryName());
}

bool Locale::isRightToLeft() const
{
    static const QStringList kLanguages = {QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("he"),
                                           QStringLiteral("ur")};
    return kLanguages.contains(m_code.section(u'_', 0, 0));
}

QString Locale::translate(const QString &message) const
{
    return m_catalogue ? m_catalogue->translate({message}) : message;
}

QString Locale::translate(const QString &message, const QString &plural, qint64 count) const
{
    const locale::Message wanted{message, plural, count};
    return m_catalogue ? m_catalogue->translate(wanted) : wanted.untranslated();
}

QString Locale::pgettext(const QString &context, const QString &message) const
{
    return m_catalogue ? m_catalogue->translate({message, {}, {}, context}) : message;
}

QString Locale::pgettext(const QString &context, const QString &message, const QString &plural,
                         qint64 count) const
{
    const locale::Message wanted{message, plural, count, context};
    return m_catalogue ? m_catalogue->translate(wanted) : wanted.untranslated();
}

QString Locale::formatDate(const QDateTime &date, const DateFormat &format) const
{
    const QDateTime now = format.now.isNull() ? QDateTime::currentDateTimeUtc() : format.now.toUTC();
    DateFormat wanted = format;
    QDateTime at = date.toUTC();
    if (at > now) {
        if (wanted.relative && now.secsTo(at) < 60)
            at = now;
        else
            wanted.full = true;
    }
    const qint64 ago = at.msecsTo(now) / 1000;
    if (!wanted.full && wanted.relative && ago < kDay)
        return relativeDate(ago);
    const QDateTime there = localTime(at, wanted.gmtOffset);
    const QDate day = there.date();
    return filled(dateForm(ago, there, localTime(now, wanted.gmtOffset), wanted),
                  {{QStringLiteral("month_name"), month(day)},
                   {QStringLiteral("weekday"), weekday(day)},
                   {QStringLiteral("day"), QString::number(day.day())},
                   {QStringLiteral("year"), QString::number(day.year())},
                   {QStringLiteral("time"), timeOfDay(there.time())}});
}

QString Locale::relativeDate(qint64 secondsAgo) const
{
    const auto said = [this](const char *one, const char *many, const char *unit, qint64 count) {
        return filled(translate(text(one), text(many), count), {{text(unit), QString::number(count)}});
    };
    if (secondsAgo < 50)
        return said("1 second ago", "%(seconds)d seconds ago", "seconds", secondsAgo);
    if (secondsAgo < 50 * 60)
        return said("1 minute ago", "%(minutes)d minutes ago", "minutes", rounded(secondsAgo, 60));
    return said("1 hour ago", "%(hours)d hours ago", "hours", rounded(secondsAgo, 60 * 60));
}

QString Locale::dateForm(qint64 secondsAgo, const QDateTime &date, const QDateTime &now,
                         const DateFormat &format) const
{
    const auto form = [&](const char *shorter, const char *longer) {
        return translate(text(format.shorter ? shorter : longer));
    };
    const qint64 days = secondsAgo / kDay;
    if (!format.full) {
        if (days == 0)
            return translate(text("%(time)s"));
        if (days == 1 && format.relative && date.date() == now.addDays(-1).date())
            return form("yesterday", "yesterday at %(time)s");
        if (days < 5)
            return form("%(weekday)s", "%(weekday)s at %(time)s");
        if (days < kDaysOfYear)
            return form("%(month_name)s %(day)s", "%(month_name)s %(day)s at %(time)s");
    }
    return form("%(month_name)s %(day)s, %(year)s", "%(month_name)s %(day)s, %(year)s at %(time)s");
}

QString Locale::formatDay(const QDateTime &date, int gmtOffset, bool withWeekday) const
{
    const QDate day = localTime(date, gmtOffset).date();
    const QString form =
        translate(text(withWeekday ? "%(weekday)s, %(month_name)s %(day)s" : "%(month_name)s %(day)s"));
    return filled(form, {{QStringLiteral("month_name"), month(day)},
                         {QStringLiteral("weekday"), weekday(day)},
                         {QStringLiteral("day"), QString::number(day.day())}});
}

QString Locale::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString comma =
        m_code.startsWith(QLatin1String("fa")) ? QStringLiteral(" و ") : QStringLiteral(", ");
    return filled(translate(text("%(commas)s and %(last)s")),
                  {{QStringLiteral("commas"), parts.mid(0, parts.size() - 1).join(comma)},
                   {QStringLiteral("last"), parts.last()}});
}

QString Locale::friendlyNumber(qint64 number) const
{
    QString digits = QString::number(number);
    if (m_code != u"en" && m_code != u"en_US")
        return digits;
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// Twelve hours in American English and in Chinese, otherwise twenty-four.
QString Locale::timeOfDay(const QTime &time) const
{
    const QString minutes = QStringLiteral("%1").arg(time.minute(), 2, 10, QLatin1Char('0'));
    const QString hours = QString::number(time.hour() % 12 == 0 ? 12 : time.hour() % 12);
    const bool isAfternoon = time.hour() >= 12;
    if (m_code == u"zh_CN")
        return (isAfternoon ? QStringLiteral("下午") : QStringLiteral("上午")) + hours + u':' + minutes;
    if (m_code == u"en" || m_code == u"en_US")
        return hours + u':' + minutes + (isAfternoon ? QLatin1String(" pm") : QLatin1String(" am"));
    return QString::number(time.hour()) + u':' + minutes;
}

QString Locale::weekday(const QDate &date) const
{
    return date.isValid() ? translate(text(kWeekdays[date.dayOfWeek() - 1])) : QString();
}

QString Locale::month(const QDate &date) const
{
    return date.isValid() ? translate(text(kMonths[date.month() - 1])) : QString();
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'%') {
            result += text.at(i);
            continue;
        }
        const qsizetype close = text.mid(i + 1, 1) == u"(" ? text.indexOf(u')', i) : -1;
        const auto value = close > 0 ? values.constFind(text.mid(i + 2, close - i - 2)) : values.constEnd();
        const bool isFormat = close > 0 && close + 1 < text.size() &&
                              (text.at(close + 1) == u's' || text.at(close + 1) == u'd');
        if (isFormat && value != values.constEnd()) {
            result += *value;
            i = close + 1;
        } else {
            result += u'%';
            i += text.mid(i + 1, 1) == u"%" ? 1 : 0;
        }
    }
    return result;
}

} // namespace eyewall

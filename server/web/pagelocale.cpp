// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/pagelocale.h"

#include <QtCore/QHash>

namespace eyewall::web {
namespace {

using Answer = std::optional<QVariant>; // nothing: wrong arguments
using Function = Answer (*)(const Locale &, const QVariantList &);

Answer translated(const Locale &locale, const QVariantList &arguments)
{
    if (arguments.size() == 1)
        return locale.translate(arguments[0].toString());
    if (arguments.size() == 3)
        return locale.translate(arguments[0].toString(), arguments[1].toString(), arguments[2].toLongLong());
    return std::nullopt;
}

Answer translatedInContext(const Locale &locale, const QVariantList &arguments)
{
    if (arguments.size() == 2)
        return locale.pgettext(arguments[0].toString(), arguments[1].toString());
    if (arguments.size() == 4)
        return locale.pgettext(arguments[0].toString(), arguments[1].toString(), arguments[2].toString(),
                               arguments[3].toLongLong());
    return std::nullopt;
}

// A number is seconds since the epoch, a text ISO 8601.
QDateTime timeOf(const QVariant &value)
{
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    return isNumber && !value.canConvert<QDateTime>() ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                                      : value.toDateTime();
}

Answer formattedDate(const Locale &locale, const QVariantList &arguments)
{
    const QDateTime time = arguments.size() == 1 ? timeOf(arguments[0]) : QDateTime();
    return time.isValid() ? Answer(locale.formatDate(time)) : std::nullopt;
}

Answer formattedDay(const Locale &locale, const QVariantList &arguments)
{
    const QDateTime time = arguments.size() == 1 ? timeOf(arguments[0]) : QDateTime();
    return time.isValid() ? Answer(locale.formatDay(time)) : std::nullopt;
}

Answer listed(const Locale &locale, const QVariantList &arguments)
{
    return arguments.size() == 1 ? Answer(locale.list(arguments[0].toStringList())) : std::nullopt;
}

Answer friendly(const Locale &locale, const QVariantList &arguments)
{
    return arguments.size() == 1 ? Answer(locale.friendlyNumber(arguments[0].toLongLong())) : std::nullopt;
}

Function functionNamed(const QString &name)
{
    static const QHash<QString, Function> functions = {
        {QStringLiteral("_"), translated},
        {QStringLiteral("translate"), translated},
        {QStringLiteral("locale.translate"), translated},
        {QStringLiteral("pgettext"), translatedInContext},
        {QStringLiteral("locale.pgettext"), translatedInContext},
        {QStringLiteral("locale.format_date"), formattedDate},
        {QStringLiteral("locale.format_day"), formattedDay},
        {QStringLiteral("locale.list"), listed},
        {QStringLiteral("locale.friendly_number"), friendly},
    };
    return functions.value(name, nullptr);
}

} // namespace

bool isLocaleCall(const QString &name)
{
    return functionNamed(name) != nullptr;
}

std::optional<core::Result<QVariant>> calledLocale(const Locale &locale, const QString &name,
                                                   const QVariantList &arguments)
{
    const Function function = functionNamed(name);
    if (!function)
        return std::nullopt;
    if (auto answer = function(locale, arguments))
        return core::Result<QVariant>(*std::move(answer));
    return core::Result<QVariant>(core::Error{QStringLiteral("%1() has wrong arguments").arg(name), {}});
}

QVariantMap localeMap(const Locale &locale)
{
    return {{QStringLiteral("code"), locale.code()},
            {QStringLiteral("name"), locale.name()},
            {QStringLiteral("is_rtl"), locale.isRightToLeft()}};
}

} // namespace eyewall::web

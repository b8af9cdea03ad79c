// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What an error page tells who develops.
#include "server/http/characters.h"
#include "server/web/contextaccess.h"
#include "server/web/errorpage.h"
#include "server/web/requeststate.h"
#include "server/web/route.h"

#include <cxxabi.h>

#include <algorithm>
#include <cstdlib>
#include <typeinfo>

namespace eyewall::web {
namespace {

constexpr qsizetype kMostValue = 500; // bytes shown of a field

QString readableName(const char *mangled)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(mangled, nullptr, nullptr, &status), &std::free);
    return QString::fromUtf8(status == 0 ? name.get() : mangled);
}

QString described(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception &exception) {
        return readableName(typeid(exception).name()) + QLatin1String(": ") +
               QString::fromUtf8(exception.what());
    } catch (...) {
        return QStringLiteral("an exception that is no std::exception");
    }
}

// Whoever may see the page, or a picture of it, must not get what lets them in.
bool isSecret(QByteArrayView name)
{
    constexpr std::array<const char *, 5> kWords = {"cookie", "auth", "token", "secret", "key"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(kWords.begin(), kWords.end(),
                       [&lower](const char *word) { return lower.contains(word); });
}

QString shownValue(const http::Field &field)
{
    if (isSecret(field.name))
        return QStringLiteral("(%1 bytes, not shown)").arg(field.value.size());
    const bool isLong = field.value.size() > kMostValue;
    return QString::fromUtf8(isLong ? field.value.first(kMostValue) : field.value) +
           (isLong ? QStringLiteral(" (cut)") : QString());
}

} // namespace

QString debugDetails(Context &context)
{
    const http::RequestHead &head = context.request().head;
    QString text;
    if (ContextAccess::state(context).failure)
        text += described(ContextAccess::state(context).failure) + QLatin1Char('\n');
    text += QLatin1String("Route: ") +
            (ContextAccess::route(context) ? QString::fromUtf8(ContextAccess::route(context)->pattern)
                                           : QStringLiteral("none")) +
            QLatin1String("\n\n");
    // The query may have secrets, too.
    text += QString::fromUtf8(head.methodText) + QLatin1Char(' ') + QString::fromUtf8(head.path) +
            (head.query.isNull() ? QString() : QStringLiteral("?(%1 bytes)").arg(head.query.size())) +
            QLatin1Char('\n');
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        const http::Field field = head.headers.at(i);
        text += QString::fromUtf8(field.name) + QLatin1String(": ") + shownValue(field) + QLatin1Char('\n');
    }
    return text;
}

} // namespace eyewall::web

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/errorpage.h"

#include "server/http/characters.h"
#include "server/web/context.h"

#include <QtCore/QJsonObject>

namespace eyewall::web {
namespace {

enum class Form { Text, Html, Json };

// The first type of the Accept field that we can write; browsers name text/html first. Weights are not read:
// an error page is for whoever asks.
Form formFor(QByteArrayView accept)
{
    for (QByteArrayView rest = accept; !rest.isNull();) {
        const QByteArrayView element = http::takeListElement(rest);
        const qsizetype semicolon = element.indexOf(';');
        const QByteArrayView type = http::trimmed(semicolon < 0 ? element : element.first(semicolon));
        if (http::equalsIgnoringCase(type, "text/html"))
            return Form::Html;
        if (http::equalsIgnoringCase(type, "application/json"))
            return Form::Json;
        if (http::equalsIgnoringCase(type, "text/plain"))
            return Form::Text;
    }
    return Form::Text;
}

QString htmlPage(const QString &title, const QString &detail, const QString &debug)
{
    QString paragraph =
        detail.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(detail.toHtmlEscaped());
    if (!debug.isEmpty())
        paragraph +=
            QStringLiteral("<pre style=\"white-space:pre-wrap\">%1</pre>").arg(debug.toHtmlEscaped());
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title>"
                          "<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;"
                          "max-width:40em;margin:15vh auto;padding:0 1em}</style></head>"
                          "<body><h1>%1</h1>%2</body></html>\n")
        .arg(title.toHtmlEscaped(), paragraph);
}

} // namespace

void writeErrorPage(Context &context, int status, const QString &detail)
{
    const QByteArray own = context.response().status == status ? context.response().reason : QByteArray();
    const QString reason =
        own.isEmpty() ? QString::fromLatin1(http::reasonPhrase(status)) : QString::fromUtf8(own);
    const QString title = QString::number(status) + QLatin1Char(' ') + reason;
    const QString debug = context.settings().debug ? debugDetails(context) : QString();
    if (own.isEmpty())
        context.status(status);
    switch (formFor(context.header("Accept"))) {
    case Form::Html:
        context.html(htmlPage(title, detail, debug));
        break;
    case Form::Json:
        context.json({{QStringLiteral("status"), status},
                      {QStringLiteral("error"), reason},
                      {QStringLiteral("detail"), detail}});
        break;
    case Form::Text:
        context.text(title + (detail.isEmpty() ? QString() : QLatin1String(": ") + detail) +
                     QLatin1Char('\n') + debug);
        break;
    }
}

} // namespace eyewall::web

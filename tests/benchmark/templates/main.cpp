// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT

// Renders one page for a while and says how long each took: templatebench eyewall|byhand FOLDER VALUES
// MILLISECONDS, or writes it once: templatebench eyewall|byhand FOLDER VALUES.

#include "server/template/escape.h"
#include "server/template/templateloader.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <functional>

namespace {

using Render = std::function<QByteArray(const QVariantMap &)>;

QByteArray escaped(const QVariant &value)
{
    return eyewall::xhtmlEscape(QByteArrayView(value.toString().toUtf8()));
}

QByteArray rowByHand(const QVariantMap &row)
{
    const bool isActive = row[QStringLiteral("active")].toBool();
    const qlonglong visits = row[QStringLiteral("visits")].toLongLong();
    const QByteArray id = QByteArray::number(row[QStringLiteral("id")].toLongLong());
    QByteArray html = isActive ? "\n<tr class=\"active\">\n<td>" : "\n<tr>\n<td>";
    html += id + "</td>\n<td><a href=\"/users/" + id + "\">" + escaped(row[QStringLiteral("name")]) +
            "</a></td>\n<td>";
    html +=
        escaped(row[QStringLiteral("mail")]) + "</td>\n<td>" + QByteArray::number(visits + 1) + "</td>\n<td>";
    html += visits > 50 && isActive ? escaped(row[QStringLiteral("note")]) : QByteArray("-");
    return html + "</td>\n</tr>\n";
}

/// What a programmer would write who has no templates.
QByteArray renderByHand(const QVariantMap &values)
{
    const QByteArray title = escaped(values[QStringLiteral("title")]);
    const QByteArray site = escaped(values[QStringLiteral("site")]);
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
                      title + " of " + site + "</title>\n</head>\n<body>\n<nav>";
    const QVariantList links = values[QStringLiteral("links")].toList();
    for (const QVariant &link : links) {
        const QVariantMap map = link.toMap();
        html += "<a href=\"" + escaped(map[QStringLiteral("url")]) + "\">" +
                escaped(map[QStringLiteral("text")]) + "</a> ";
    }
    html += "</nav>\n<main>\n<h1>" + title + "</h1>\n<table>\n";
    const QVariantList rows = values[QStringLiteral("rows")].toList();
    for (const QVariant &row : rows)
        html += rowByHand(row.toMap());
    return html + "\n</table>\n</main>\n<footer>" + site + "</footer>\n</body>\n</html>\n";
}

Render renderer(const QByteArray &kind, const QString &folder)
{
    if (kind == "byhand")
        return renderByHand;
    const auto loader = std::make_shared<eyewall::TemplateLoader>(folder);
    return [loader](const QVariantMap &values) {
        const auto page = loader->render(QStringLiteral("page.html"), values);
        if (!page)
            qFatal("%s", qPrintable(page.error().message));
        return *page;
    };
}

/// Nanoseconds a page.
double measure(const Render &render, const QVariantMap &values, qint64 milliseconds)
{
    for (int i = 0; i < 20; ++i)
        render(values);
    QElapsedTimer timer;
    timer.start();
    qint64 pages = 0;
    qint64 bytes = 0;
    while (timer.elapsed() < milliseconds) {
        for (int i = 0; i < 10; ++i, ++pages)
            bytes += render(values).size();
    }
    return bytes > 0 ? static_cast<double>(timer.nsecsElapsed()) / static_cast<double>(pages) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    if (argc < 4 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: templatebench eyewall|byhand FOLDER VALUES [MILLISECONDS]\n", stderr);
        return 2;
    }
    const QVariantMap values = QJsonDocument::fromJson(file.readAll()).toVariant().toMap();
    const Render render = renderer(argv[1], QString::fromLocal8Bit(argv[2]));
    if (argc > 4)
        std::printf("%.1f\n", measure(render, values, QByteArray(argv[4]).toLongLong()));
    else
        std::fputs(render(values).constData(), stdout);
    return 0;
}

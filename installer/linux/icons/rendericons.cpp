// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Paints an SVG in the sizes that desktops ask for: rendericons SVG FOLDER SIZE... writes FOLDER/SIZE.png.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int kSvg = 1; // arguments
constexpr int kFolder = 2;
constexpr int kFirstSize = 3;

QImage painted(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer renderer(arguments.value(kSvg));
    if (!renderer.isValid() || arguments.size() <= kFirstSize)
        return fail(QStringLiteral("usage: rendericons SVG FOLDER SIZE..."));
    const QDir folder(arguments[kFolder]);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(QStringLiteral("%1 cannot be made").arg(arguments[kFolder]));
    for (const QString &size : arguments.mid(kFirstSize)) {
        const QString file = folder.filePath(size + QStringLiteral(".png"));
        if (size.toInt() <= 0 || !painted(renderer, size.toInt()).save(file))
            return fail(QStringLiteral("%1 cannot be written").arg(file));
    }
    return 0;
}

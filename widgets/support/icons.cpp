// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Has to stand outside every namespace.
static void loadIconResources()
{
    Q_INIT_RESOURCE(eyewall);
}

namespace eyewall::support {

namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Dashboard:
        return QStringLiteral(":/icons/dashboard.svg");
    case Symbol::Connections:
        return QStringLiteral(":/icons/connections.svg");
    case Symbol::Requests:
        return QStringLiteral(":/icons/requests.svg");
    case Symbol::Messages:
        return QStringLiteral(":/icons/messages.svg");
    case Symbol::Topics:
        return QStringLiteral(":/icons/topics.svg");
    case Symbol::Log:
        return QStringLiteral(":/icons/log.svg");
    case Symbol::Settings:
        return QStringLiteral(":/icons/settings.svg");
    case Symbol::Pause:
        return QStringLiteral(":/icons/pause.svg");
    case Symbol::Play:
        return QStringLiteral(":/icons/play.svg");
    case Symbol::Clear:
        return QStringLiteral(":/icons/clear.svg");
    case Symbol::Copy:
        return QStringLiteral(":/icons/copy.svg");
    case Symbol::Open:
        return QStringLiteral(":/icons/open.svg");
    case Symbol::Send:
        return QStringLiteral(":/icons/send.svg");
    case Symbol::Close:
        return QStringLiteral(":/icons/close.svg");
    case Symbol::Search:
        return QStringLiteral(":/icons/search.svg");
    }
    Q_UNREACHABLE();
}

QPixmap rendered(const QString &file, const QColor &tint, QSize deviceSize)
{
    QFile svg(file);
    if (!svg.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(svg.readAll().replace("currentColor", tint.name().toLatin1()));
    QPixmap pixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    return pixmap;
}

QPixmap cached(const QString &file, const QColor &tint, QSize deviceSize)
{
    const QString key = QStringLiteral("eyewall%1|%2|%3x%4")
                            .arg(file, tint.name())
                            .arg(deviceSize.width())
                            .arg(deviceSize.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(file, tint, deviceSize);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// Draws one SVG file in the colour that the role has at that moment.
class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(const QString &file, Role role)
        : m_file(file)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = cached(m_file, tint(mode, state), size);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); } // QIcon takes it

    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        const Colors &colors = colorsFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return blended(colors.dimText, colors.surface, 0.5);
        const bool isLit = m_role == Role::DimText && (state == QIcon::On || mode == QIcon::Selected);
        return isLit ? colors.text : colors.of(m_role);
    }

    QString m_file;
    Role m_role;
};

} // namespace

QIcon icon(Symbol symbol, Role role)
{
    loadIconResources();
    return QIcon(new SymbolEngine(fileOf(symbol), role)); // QIcon takes it
}

QIcon applicationIcon()
{
    loadIconResources();
    return QIcon(new SymbolEngine(QStringLiteral(":/icons/eyewall.svg"), Role::Accent)); // QIcon takes it
}

} // namespace eyewall::support

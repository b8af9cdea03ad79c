// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/wallcanvas.h"

#include <QPainter>

#include <algorithm>
#include <cstring>

namespace eyewall::views {

using monitor::Protocol;
using support::Colors;

namespace {

constexpr int kLevels = WallCanvas::kBright + 1;
constexpr int kProtocols = 3;
constexpr quint8 kEmpty = kProtocols * kLevels * 2; ///< behind all looks of tiles
constexpr int kBytesPerPixel = 4;
constexpr int kSmallestRound = 6; ///< below this edge, round corners are only a blur

support::Role roleOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Http:
        return support::Role::Http;
    case Protocol::WebSocket:
        return support::Role::WebSocket;
    case Protocol::EventStream:
        return support::Role::EventStream;
    }
    Q_UNREACHABLE();
}

} // namespace

int WallCanvas::levelAfter(qint64 elapsed, bool isMotionReduced)
{
    if (elapsed >= kFade)
        return 0;
    return isMotionReduced ? kBright : kBright - int(std::max<qint64>(0, elapsed) * kBright / kFade);
}

QColor WallCanvas::colorOf(Protocol protocol, int level, const Colors &colors)
{
    // On white a resting tile needs a little more colour to be seen than on black.
    const double resting = colors.isDark ? 0.17 : 0.24;
    const double share = resting + (1 - resting) * level / kBright;
    return support::blended(colors.of(roleOf(protocol)), colors.surface, share);
}

void WallCanvas::setColors(const Colors &colors)
{
    m_isStale = m_isStale || m_colors != &colors;
    m_colors = &colors;
}

void WallCanvas::setGeometry(const WallGeometry &geometry)
{
    m_isStale = m_isStale || geometry.area != m_geometry.area || geometry.size != m_geometry.size ||
                geometry.gap != m_geometry.gap || geometry.isMirrored != m_geometry.isMirrored;
    m_geometry = geometry;
}

bool WallCanvas::refresh(const std::vector<models::WallTile> &tiles, qint64 now)
{
    if (m_isStale)
        prepare();
    const int shown = m_geometry.shown();
    bool isFading = false;
    for (int index = 0; index < shown; ++index) {
        const models::WallTile &tile = tiles[std::size_t(index)];
        const int level = levelAfter(now - tile.activeAt, m_isMotionReduced);
        isFading = isFading || level > 0;
        Look &painted = m_painted[std::size_t(index)];
        const Look look = lookOf(tile, level);
        if (painted == look)
            continue;
        painted = look;
        copyLook(look, placeOf(index));
    }
    for (int index = shown; index < m_paintedCount; ++index) {
        m_painted[std::size_t(index)] = kEmpty;
        copyLook(kEmpty, placeOf(index));
    }
    m_paintedCount = shown;
    return isFading;
}

WallCanvas::Look WallCanvas::lookOf(const models::WallTile &tile, int level) const
{
    return Look((int(tile.protocol) * kLevels + level) * 2 + (tile.isInTrouble() ? 1 : 0));
}

void WallCanvas::prepare()
{
    m_image = QImage(m_geometry.area, QImage::Format_RGB32);
    m_image.fill(m_colors->surface);
    m_painted.assign(std::size_t(std::max(0, m_geometry.capacity())), kEmpty);
    m_paintedCount = 0;
    m_looks = QImage(m_geometry.size, m_geometry.size * (kEmpty + 1), QImage::Format_RGB32);
    m_looks.fill(m_colors->surface);
    for (Look look = 0; look < kEmpty; ++look) {
        const auto protocol = Protocol(look / 2 / kLevels);
        paintLook(look, colorOf(protocol, look / 2 % kLevels, *m_colors), look % 2 == 1);
    }
    m_isStale = false;
}

void WallCanvas::paintLook(Look look, const QColor &fill, bool isOutlined)
{
    const int size = m_geometry.size;
    const qreal radius = size < kSmallestRound ? 0 : size / 5.0;
    const int line = std::max(1, size / 6);
    QPainter painter(&m_looks);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOutlined ? m_colors->error : fill);
    const QRectF square(0, look * size, size, size);
    painter.drawRoundedRect(square, radius, radius);
    if (!isOutlined || size <= 2 * line)
        return;
    painter.setBrush(fill);
    const qreal inner = std::max(0.0, radius - line);
    painter.drawRoundedRect(square.adjusted(line, line, -line, -line), inner, inner);
}

void WallCanvas::copyLook(Look look, uchar *to) const
{
    const std::size_t length = std::size_t(m_geometry.size) * kBytesPerPixel;
    const uchar *from = m_looks.constScanLine(look * m_geometry.size);
    for (int line = 0; line < m_geometry.size; ++line) {
        std::memcpy(to, from, length);
        from += m_looks.bytesPerLine();
        to += m_image.bytesPerLine();
    }
}

uchar *WallCanvas::placeOf(int index)
{
    const QRect rect = m_geometry.rectOf(index);
    return m_image.scanLine(rect.top()) + qsizetype(rect.left()) * kBytesPerPixel;
}

} // namespace eyewall::views

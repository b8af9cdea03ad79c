// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/qrimage.h"

#include "widgets/support/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eyewall::support {
namespace {

constexpr int kUsualModules = 29;     // a code of an address like http://192.168.1.23:8080/
constexpr double kUsualModule = 1.75; // units
constexpr double kLeastModule = 0.75;

} // namespace

QrImage::QrImage(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("QR code of the address"));
}

void QrImage::setText(const QString &text)
{
    m_text = text;
    m_code = QrCode::encode(text.toUtf8());
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int QrImage::moduleSize(QSize devicePixels, int modules)
{
    return std::max(1, std::min(devicePixels.width(), devicePixels.height()) /
                           (modules + 2 * QrCode::kQuietZone));
}

QSize QrImage::sizeHint() const
{
    return sizeFor(kUsualModule);
}

QSize QrImage::minimumSizeHint() const
{
    return sizeFor(kLeastModule);
}

QSize QrImage::sizeFor(double unitsOfModule) const
{
    const int modules = (m_code ? m_code->size() : kUsualModules) + 2 * QrCode::kQuietZone;
    const int side = modules * int(std::ceil(Metrics::of(this).unit * unitsOfModule));
    return {side, side};
}

// In device pixels: a fraction of a pixel at the edge of a module would blur it.
void QrImage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QTransform toDevice = painter.deviceTransform();
    const QRect area = toDevice.mapRect(QRectF(rect())).toRect();
    painter.setWorldTransform(toDevice.inverted());
    painter.fillRect(area, Qt::white);
    if (!m_code)
        return;
    const int module = moduleSize(area.size(), m_code->size());
    const int side = module * m_code->size();
    const QPoint origin = area.topLeft() + QPoint(area.width() - side, area.height() - side) / 2;
    for (int row = 0; row < m_code->size(); ++row) {
        for (int column = 0; column < m_code->size(); ++column) {
            if (m_code->isDark(column, row))
                painter.fillRect(origin.x() + column * module, origin.y() + row * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace eyewall::support

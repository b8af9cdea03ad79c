// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/imageview.h"

#include "widgets/support/colors.h"
#include "widgets/support/formatting.h"
#include "widgets/support/metrics.h"

#include <QPainter>

#include <algorithm>

namespace eyewall::inspectors {

namespace {

constexpr int kCaptionLines = 3;

} // namespace

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Image"));
}

void ImageView::showImage(const QByteArray &bytes, const QByteArray &format, bool isTruncated)
{
    m_decoded = decodeImage(bytes, format, isTruncated);
    m_isVector = format == "svg";
    m_scaled = {};
    QStringList parts;
    if (!m_decoded.size.isEmpty())
        parts.append(tr("%1 × %2 px").arg(m_decoded.size.width()).arg(m_decoded.size.height()));
    parts.append(QString::fromLatin1(format.toUpper()));
    parts.append(support::formatBytes(double(bytes.size())));
    m_caption = parts.join(QStringLiteral(" · "));
    if (!m_decoded.problem.isEmpty())
        m_caption += QLatin1Char('\n') + m_decoded.problem;
    setAccessibleDescription(m_caption);
    update();
}

QSize ImageView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * 10};
}

QSize ImageView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().lineSpacing() * 5};
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF picture = pictureRect();
    if (!m_decoded.image.isNull()) {
        const qreal ratio = devicePixelRatioF();
        if (m_decoded.image.hasAlphaChannel())
            paintGround(painter, picture);
        painter.drawImage(picture, scaledTo((picture.size() * ratio).toSize().expandedTo({1, 1})));
    }
    painter.setPen(support::colorsFor(palette()).dimText);
    const QRectF text(0, picture.bottom() + support::Metrics::of(this).unit, width(), captionHeight());
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_caption);
}

/// Without a picture it is empty, and the caption stands at the top.
QRectF ImageView::pictureRect() const
{
    if (m_decoded.image.isNull())
        return {};
    const QSizeF room(width(), std::max(1, height() - captionHeight()));
    QSizeF size = m_isVector && !m_decoded.size.isEmpty() ? QSizeF(m_decoded.size) : m_decoded.image.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, 0), size};
}

int ImageView::captionHeight() const
{
    return fontMetrics().lineSpacing() * kCaptionLines;
}

void ImageView::paintGround(QPainter &painter, const QRectF &rect) const
{
    const support::Colors &colors = support::colorsFor(palette());
    const int side = support::Metrics::of(this).unit * 2;
    painter.fillRect(rect, colors.surface);
    painter.save();
    painter.setClipRect(rect);
    for (int row = 0; row * side < rect.height(); ++row) {
        for (int column = row % 2; column * side < rect.width(); column += 2)
            painter.fillRect(QRectF(rect.left() + column * side, rect.top() + row * side, side, side),
                             colors.raised);
    }
    painter.restore();
}

const QImage &ImageView::scaledTo(QSize pixels)
{
    if (m_scaled.size() != pixels)
        m_scaled = m_decoded.image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return m_scaled;
}

} // namespace eyewall::inspectors

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/imagedecoding.h"

#include <QWidget>

namespace eyewall::inspectors {

/// A picture, made smaller to fit but never larger than it is, on a chequered ground where it is transparent;
/// below it its size, and what is wrong with it. Thread: GUI.
class ImageView final : public QWidget {
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    /// `format` is of imageFormatOf().
    void showImage(const QByteArray &bytes, const QByteArray &format, bool isTruncated);

    const QImage &image() const { return m_decoded.image; }
    /// "640 × 480 px · PNG · 18 kB", and the problem if there is one.
    QString caption() const { return m_caption; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pictureRect() const;
    int captionHeight() const;
    void paintGround(QPainter &painter, const QRectF &rect) const;
    const QImage &scaledTo(QSize pixels);

    DecodedImage m_decoded;
    QString m_caption;
    QImage m_scaled; ///< as last painted
    bool m_isVector = false;
};

} // namespace eyewall::inspectors

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/qrcode.h"

#include <QWidget>

#include <optional>

namespace eyewall::support {

/// A QR code, dark on white in every theme, whose modules are whole device pixels: sharp at any scale, as big
/// as it fits, with the quiet zone that readers need. Its accessible description is the text in it.
/// Thread: GUI.
class QrImage final : public QWidget {
    Q_OBJECT

public:
    explicit QrImage(QWidget *parent = nullptr);

    /// A text that fits no code, or an empty one, leaves the square white.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const std::optional<QrCode> &code() const { return m_code; }

    /// Device pixels of one module in a widget of this size, at least 1.
    [[nodiscard]] static int moduleSize(QSize devicePixels, int modules);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(double unitsOfModule) const;

    QString m_text;
    std::optional<QrCode> m_code;
};

} // namespace eyewall::support

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace eyewall::support {

/// One line of plain text that is elided rather than clipped; the whole text is then its tool tip and always
/// its accessible name. Uses the widget's font and foreground role. Thread: GUI.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    /// Leading or trailing; vertically always centred.
    void setAlignment(Qt::Alignment alignment);

    QString text() const;
    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

} // namespace eyewall::support

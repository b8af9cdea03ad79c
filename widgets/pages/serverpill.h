// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::pages {

/// Whether the server runs and where, with buttons that copy and open its address, or
/// ask for its QR code. Thread: GUI.
class ServerPill final : public QFrame {
    Q_OBJECT

public:
    explicit ServerPill(QWidget *parent = nullptr);

    void showStatus(const monitor::ServerStatus &status);
    /// Symbols instead of words, where there is little room.
    void setFolded(bool isFolded);
    QString url() const { return m_url; }

Q_SIGNALS:
    void openRequested(const QString &url);
    void qrRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitToText();
    void copyUrl();

    monitor::ServerStatus::State m_state = monitor::ServerStatus::State::Stopped;
    QString m_url;
    QWidget *m_dot;
    QLabel *m_word;
    QLabel *m_address;
    QToolButton *m_copy;
    QToolButton *m_open;
    QToolButton *m_qr;
};

/// A word for a state, and the colour of its dot.
QString stateName(monitor::ServerStatus::State state);

} // namespace eyewall::pages

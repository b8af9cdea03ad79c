// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eyewall::support {
class QrImage;
}

namespace eyewall::pages {

/// An address to point a phone's camera at: its QR code, the address as text and a button that copies it.
/// When only this computer can open it, it says so and offers to share. Esc and a click beside it close it.
/// Thread: GUI.
class QrPopup final : public QFrame {
    Q_OBJECT

public:
    explicit QrPopup(QWidget *parent = nullptr);

    /// All that the server can be reached at; the first that others can open is shown, the rest can be
    /// chosen. Addresses that are no web addresses are left out.
    void setUrls(const QStringList &urls);
    void popUpAt(const QWidget &button);

    [[nodiscard]] QString url() const;
    /// Whether only this computer can open an address: localhost, 127.0.0.1, [::1].
    [[nodiscard]] static bool isLocal(const QString &url);

Q_SIGNALS:
    /// A person wants the server to listen on the local network.
    void shareRequested();

private:
    void setUpLayout();
    void showUrl();
    void copy();
    [[nodiscard]] int textWidth() const;

    support::QrImage *m_image;
    QComboBox *m_choice;
    QLineEdit *m_text;
    QPushButton *m_copy;
    QLabel *m_note;
    QPushButton *m_share;
};

} // namespace eyewall::pages

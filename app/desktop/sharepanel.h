// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace eyewall::desktop {

class ServerLife;

/// Says what becomes visible on the network when the server is shared, and shares it when that is wanted.
/// It is not modal, and gone when it is closed. Thread: GUI.
class SharePanel final : public QDialog {
    Q_OBJECT

public:
    /// `life` lives longer.
    explicit SharePanel(ServerLife &life, QWidget *parent = nullptr);
    ~SharePanel() override;

private:
    void addText(const QString &text);
    void addList(const QString &heading, const QStringList &lines);
    void updateCost();
    void share();

    ServerLife &m_life;
    QVBoxLayout *m_layout;
    QLabel *m_cost;
    QPushButton *m_share;
};

/// Where others will reach a server that is shared: "http://192.0.2.7:8080/". Empty without a network.
[[nodiscard]] QStringList visibleAddresses(const ServerLife &life);
/// What they will find: folders with their paths, and the built-in pages.
[[nodiscard]] QStringList visibleContent(const ServerLife &life);

} // namespace eyewall::desktop

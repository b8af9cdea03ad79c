// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/feed.h"

#include <QWidget>

namespace eyewall::views {
class RecordView;
}
namespace eyewall::inspectors {
class RequestInspector;
}

namespace eyewall::pages {

class ListDetail;

/// The requests, and the selected one beside them. Thread: GUI.
class RequestsPage final : public QWidget {
    Q_OBJECT

public:
    /// `feed` lives longer.
    explicit RequestsPage(models::Feed &feed, QWidget *parent = nullptr);

    views::RecordView &view() const { return *m_view; }
    inspectors::RequestInspector &inspector() const { return *m_inspector; }

Q_SIGNALS:
    /// The empty page offers to open the welcome page.
    void welcomeRequested();

private:
    void showSelected();
    void refreshOpenOne();

    models::RequestModel &m_model;
    views::RecordView *m_view;
    inspectors::RequestInspector *m_inspector;
    ListDetail *m_listDetail;
};

} // namespace eyewall::pages

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace eyewall::models {
struct Connection;
struct RequestRow;
} // namespace eyewall::models

namespace eyewall::inspectors {

class FactsView;
class TimingChart;

/// What a request spent its time on: a chart of its phases, and the same and more in words. Thread: GUI.
class TimingView final : public QWidget {
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    /// `connection` is null when nothing is known of it.
    void showTiming(const models::RequestRow &request, const models::Connection *connection);

    QString text() const;

private:
    TimingChart *m_chart;
    FactsView *m_facts;
};

} // namespace eyewall::inspectors

// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/span.h"

class QTableView;

namespace eyewall::views {

/// From when to when the rows in sight of a table ran: what the bars of a column of spans are drawn against.
/// Worked out when the first bar of a paint asks for it, so a table without such a column pays nothing.
/// Thread: GUI.
class VisibleSpan final {
public:
    /// `view` lives longer.
    explicit VisibleSpan(QTableView &view)
        : m_view(view)
    {
    }

    /// The rows may have moved: call it before each paint of the view.
    void forget() { m_isKnown = false; }
    /// Of the cells of a column. Where it is another than at the last paint, all bars are painted again.
    [[nodiscard]] const models::Span &of(int column);

private:
    [[nodiscard]] models::Span measured(int column) const;

    QTableView &m_view;
    models::Span m_span;
    bool m_isKnown = false;
};

} // namespace eyewall::views
